/** The sensitivity of a whole case: its options, its order, its place among reports. */
import { describe, expect, it } from "vitest";
import type { EvaluateOptions, Pack } from "../../../src/index.js";
import { evaluate, OptionsError, sensitivity } from "../../../src/index.js";
import { michigan } from "../../../src/packs/michigan/index.js";
import { missouri } from "../../../src/packs/missouri/index.js";
import type { EventInput } from "../../../src/schema.js";
import { caseOf } from "../../support/tables.js";
import { contract, entered, first, investigated, managed, ROLLS, tried } from "./cases.js";

describe("the whole of it", () => {
  const sunday = [contract, investigated("2026-03-01"), managed("2026-03-16")];

  it("a waived breach is waived by each reading that makes it one, and no other", () => {
    const waivers = [{ rule: "us-mo/case-management-plan", subject: { child: "ana" }, reason: "snow", by: "the court", on: "2026-03-20" }];
    const duty = first("us-mo/case-management-plan", { events: sunday, asOf: "2026-04-01", options: { counting: "strict", waivers } });
    expect(duty.says).toBe(`Waived, due 2026-03-15, under strict counting; met under rsmo-1.040 (RSMo 1.040) or ${ROLLS}.`);
  });

  it("options of other rules and other packs stand beside it and do no harm", () => {
    const timeline = caseOf({ events: sunday });
    const options: EvaluateOptions = {
      asOf: "2026-04-01", rules: [missouri, michigan], knownBy: "2026-03-31", holidays: ["2026-02-16"],
      counting: { "MO-CWM": "rsmo-506.060", "MI-CP": "mcl-8.6" }, params: { "mi.visits": 30, prompt: 2, "us-mo/ces-access.prompt": 3 },
    };
    const { duties, elsewhere: _, ...head } = sensitivity(timeline, options);
    const report = evaluate(timeline, options);
    expect(head).toEqual({ schema: 1, caseId: report.caseId, asOf: report.asOf, packs: report.packs, options: report.options });
    expect(duties.map(({ id }) => id)).toEqual(report.duties.map(({ id }) => id));
  });

  it("judges as of the day the record ends, as evaluate does", () => {
    const given = { events: sunday, asOf: "2026-04-01", holds: { source: "an extract", kinds: ["contract-started"], until: "2026-03-10" } };
    expect(tried("us-mo/case-management-plan", given)).toMatchObject({ asOf: "2026-04-01", judgedAsOf: "2026-03-10" });
  });

  it("a pack that names no convention, with nothing left to choice, says nothing", () => {
    const { countings: _, ...bare }: Pack = { ...missouri, rules: missouri.rules.filter(({ id }) => id === "us-mo/ssp-initial") };
    const timeline = caseOf({ events: [entered("2026-01-30")] });
    expect(sensitivity(timeline, { asOf: "2026-03-02", rules: bare }).duties).toEqual([]);
    const [duty] = sensitivity(timeline, { asOf: "2026-03-02", rules: bare, counting: "rsmo-506.060" }).duties;
    expect(duty?.says).toBe(`Open, due 2026-03-02, under ${ROLLS}; overdue by 1 day, due 2026-03-01, under strict counting.`);
  });

  it("lists what is raised elsewhere soonest due first, then by id, and every duty in the report's order", () => {
    const events: EventInput[] = ["zoe", "ana", "may"].flatMap((child, index): EventInput[] => [
      { kind: "care-entered", child, on: "2021-08-02" }, { kind: "goal-set", role: "primary", goal: "reunification", child, on: "2021-08-04" },
      { kind: "court-found", finding: "abuse-or-neglect", child, on: "2021-09-01" }, { kind: "goal-assessed", child, on: index === 2 ? "2022-11-12" : "2022-11-15", working: false },
    ]);
    const children = ["zoe", "ana", "may"].map((id) => ({ id }));
    const { elsewhere } = tried("us-mo/asfa-15-of-22", { events, children, asOf: "2022-11-30" });
    expect(elsewhere.map(({ subject, outcome }) => [subject.child, outcome.due])).toEqual([["may", "2022-12-12"], ["ana", "2022-12-15"], ["zoe", "2022-12-15"]]);

    // Fifteen days before Monday 28 November are Sunday the 13th: backward, RSMo 1.040 rolls to Saturday and 506.060 on to Friday the 11th.
    const closing: EventInput[] = [{ kind: "case-opened", on: "2021-08-02" }, { kind: "closing-anticipated", on: "2022-10-03", closingOn: "2022-11-28" }];
    const rules: Pack = { ...missouri, rules: missouri.rules.filter(({ id }) => id === "us-mo/asfa-15-of-22" || id === "us-mo/ssp-closing") };
    const early = sensitivity(caseOf({ events: [...events, ...closing], children }), { asOf: "2022-11-12", rules }).elsewhere;
    expect(early.map(({ id, name, value, says }) => [id, name, value, says])).toEqual([
      ["us-mo/ssp-closing:case@2022-11-11", "MO-CWM", "rsmo-506.060", `Open, due 2022-11-28, under ${ROLLS}.`],
      ["us-mo/ssp-closing:case@2022-11-12", "MO-CWM", "rsmo-1.040", "Open, due 2022-11-28, under rsmo-1.040 (RSMo 1.040)."],
      ["us-mo/asfa-15-of-22:may@2022-11-12", "asfa.clock", "entry", "Open, due 2022-12-12, under asfa.clock: entry."],
      // Not assessed yet that day, and without a due date: last.
      ["us-mo/asfa-15-of-22:ana@2022-11-02", "asfa.clock", "entry", "Undecided under asfa.clock: entry."],
      ["us-mo/asfa-15-of-22:zoe@2022-11-02", "asfa.clock", "entry", "Undecided under asfa.clock: entry."],
    ]);
    expect(early[0]).toMatchObject({ citation: "RSMo 506.060.1; Mo. Rule 44.01(a)" });

    const timeline = caseOf({ events: [...events, ...sunday], children });
    const options: EvaluateOptions = { asOf: "2026-04-01", rules: missouri };
    const result = sensitivity(timeline, options);
    expect(result.duties.map(({ id }) => id)).toEqual(evaluate(timeline, options).duties.map(({ id }) => id));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it("a clause of no listed source is counted under the pack's own name", () => {
    const pack: Pack = { ...missouri, sources: [], rules: missouri.rules.filter(({ id }) => id === "us-mo/case-management-plan") };
    const [duty] = sensitivity(caseOf({ events: sunday }), { asOf: "2026-04-01", rules: pack }).duties;
    expect(duty?.grounds[0]).toMatchObject({ kind: "counting", name: "us-mo", value: "rsmo-1.040" });
  });

  it("a reading with no other documented is no choice", () => {
    const { grounds } = first("us-mo/permanency-treatment-plan", { events: [entered("2026-01-30")], asOf: "2026-03-10" });
    expect(grounds.map(({ name }) => name)).toEqual(["MO-CWM"]);
  });

  it("refuses bad options as evaluate does", () => {
    const timeline = caseOf({ events: sunday });
    expect(() => sensitivity(timeline, { asOf: "2026-04-01", rules: missouri, params: { promt: 1 } })).toThrow(OptionsError);
    expect(() => sensitivity(timeline, { asOf: "1 April", rules: missouri })).toThrow(OptionsError);
  });
});
