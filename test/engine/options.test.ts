import { describe, expect, it } from "vitest";
import type { EvaluateOptions } from "../../src/index.js";
import { evaluate, OptionsError } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import { caseOf, dutiesOf } from "../support/tables.js";

const entered = { kind: "care-entered", child: "ana", on: "2026-01-30" } as const;
const judged = (options: Partial<EvaluateOptions>) => evaluate(caseOf({ events: [entered] }), { asOf: "2026-03-10", rules: missouri, ...options });
const due = (rule: string, options: Partial<EvaluateOptions>) => dutiesOf(rule, caseOf({ events: [entered] }), "2026-03-10", options)[0];

describe("bad options are refused, naming the option, the value and what was expected", () => {
  it.each([
    ["no such day", { asOf: "2026-02-30" }, "asOf", "2026-02-30"],
    ["a time where a date is wanted", { asOf: "2026-02-03T10:00Z" }, "asOf", "2026-02-03T10:00Z"],
    ["a year out of range", { asOf: "0026-02-03" }, "asOf", "0026-02-03"],
    ["an impossible knownBy", { knownBy: "yesterday" }, "knownBy", "yesterday"],
    ["an impossible holiday", { holidays: ["2026-01-01", "2026-13-01"] }, "holidays[1]", "2026-13-01"],
    ["an unknown parameter", { params: { "icpc.timley": 5 } }, "params[\"icpc.timley\"]", "icpc.timely"],
    ["a parameter of an inherited name", { params: JSON.parse('{"__proto__": 5}') as Record<string, number> }, "__proto__", "one of"],
    ["a negative number", { params: { prompt: -1 } }, "params[\"prompt\"]", "a whole number of days"],
    ["a fraction", { params: { prompt: 1.5 } }, "params[\"prompt\"]", "1.5"],
    ["a number out of all reason", { params: { prompt: 1e9 } }, "params[\"prompt\"]", "36500"],
    ["text for a number", { params: { prompt: "soon" } }, "params[\"prompt\"]", "soon"],
    ["a reading that is not documented", { params: { "asfa.clock": "state" } }, "params[\"asfa.clock\"]", "federal, entry"],
    ["a counting for an unknown source", { counting: { "MO-XYZ": "strict" } }, "counting[\"MO-XYZ\"]", "MO-CWM, MO-CPL"],
  ] as const)("%s", (_name, options, option, said) => {
    expect(() => judged(options as Partial<EvaluateOptions>)).toThrow(OptionsError);
    expect(() => judged(options as Partial<EvaluateOptions>)).toThrow(option);
    expect(() => judged(options as Partial<EvaluateOptions>)).toThrow(said);
  });

  it.each([
    ["no options at all", undefined, "options"],
    ["no rules", { asOf: "2026-03-10" }, "rules"],
    ["rules that are no pack", { asOf: "2026-03-10", rules: {} }, "a pack"],
    ["an empty list of packs", { asOf: "2026-03-10", rules: [] }, "a pack"],
    ["one pack twice", { asOf: "2026-03-10", rules: [missouri, missouri] }, "each pack once"],
    ["an option misspelled", { asOf: "2026-03-10", rules: missouri, knownby: "2020-01-01" }, "knownby: found \"2020-01-01\", expected one of asOf"],
    ["holidays that are no list", { asOf: "2026-03-10", rules: missouri, holidays: "2026-01-01" }, "a list of dates"],
    ["a holiday that is no text", { asOf: "2026-03-10", rules: missouri, holidays: [20260101] }, "holidays[0]"],
    ["parameters that are no object", { asOf: "2026-03-10", rules: missouri, params: 5 }, "params"],
    ["a number of another kind", { asOf: "2026-03-10", rules: missouri, params: { prompt: 1n } }, "a whole number of days"],
  ] as const)("from callers without types: %s", (_name, options, said) => {
    const call = () => evaluate(caseOf({ events: [entered] }), options as unknown as EvaluateOptions);
    expect(call).toThrow(OptionsError);
    expect(call).toThrow(said);
  });

  it("an unknown convention, as untyped callers can pass one", () => {
    const counting = JSON.parse('"toString"') as "strict";
    expect(() => judged({ counting })).toThrow("counting: found \"toString\", expected one of strict");
  });
});

describe("options in force", () => {
  it("are told in the report, defaults included", () => {
    const { options } = judged({ params: { "icpc.timely": 10, "us-mo/ces-access.prompt": 2 }, holidays: ["2026-02-16"], knownBy: "2026-03-01" });
    expect(options.params).toMatchObject({ "icpc.timely": 10, "us-mo/ces-access.prompt": 2, prompt: 0, "asfa.clock": "federal", "us-mo/ssp-initial.within": 30 });
    expect(options).toMatchObject({ holidays: 1, knownBy: "2026-03-01", counting: { "MO-CWM": "strict", "us-mo/permanency-treatment-plan": "rsmo-1.040" } });
  });

  it("a source's own number may be overridden by rule and name, and the duty says so", () => {
    expect(due("us-mo/ssp-initial", {})).toMatchObject({ due: "2026-03-01", basis: { kind: "source" } });
    expect(due("us-mo/ssp-initial", { params: { "us-mo/ssp-initial.within": 10 } }))
      .toMatchObject({ due: "2026-02-09", basis: { kind: "option", name: "us-mo/ssp-initial.within" } });
  });

  it("a rule's own setting goes before the general one", () => {
    const events = [entered, { kind: "housing-assessed", on: "2026-02-02", household: "m", of: "parents", finding: "homeless" }] as const;
    const [duty] = dutiesOf("us-mo/ces-access", caseOf({ events }), "2026-03-10", { params: { prompt: 3, "us-mo/ces-access.prompt": 9 } });
    expect(duty).toMatchObject({ due: "2026-02-11", basis: { kind: "option", name: "us-mo/ces-access.prompt" } });
  });

  // 30 days from Friday 30 January 2026 is Sunday 1 March.
  it.each([
    ["us-mo/ssp-initial", undefined, "2026-03-01", "strict"],
    ["us-mo/permanency-treatment-plan", undefined, "2026-03-02", "rsmo-1.040"],
    ["us-mo/permanency-treatment-plan", "strict", "2026-03-01", "strict"],
    ["us-mo/ssp-initial", "rsmo-506.060", "2026-03-02", "rsmo-506.060"],
    ["us-mo/ssp-initial", { "MO-CWM": "mcl-8.6" }, "2026-03-02", "mcl-8.6"],
    ["us-mo/ssp-initial", { "MO-CPL": "mcl-8.6" }, "2026-03-01", "strict"],
  ] as const)("%s counted by %s is due %s", (rule, counting, expected, named) => {
    expect(due(rule, counting === undefined ? {} : { counting })).toMatchObject({ due: expected, counting: named });
  });

  it("a holiday moves a due date only under a convention that knows of holidays", () => {
    expect(due("us-mo/ssp-initial", { holidays: ["2026-03-02"] })?.due).toBe("2026-03-01");
    expect(due("us-mo/ssp-initial", { holidays: ["2026-03-02"], counting: "rsmo-506.060" })?.due).toBe("2026-03-03");
  });
});
