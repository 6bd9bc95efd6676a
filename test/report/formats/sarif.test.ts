import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { describe, expect, it } from "vitest";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";
import { caseloadSarif } from "../../../src/report/index.js";
import { uriOf } from "../../../src/report/sarif/location.js";
import { day, duty, settled } from "../fixtures.js";
import { hostileId } from "../hostile.js";
import type { Input } from "./caseload.js";
import { againstBaseline, caseloads, casesOf, endOf, hostileCaseload, judgedCaseload, judgedOf, options, pieces, unreadable, written } from "./caseload.js";

/** OASIS's schema of SARIF 2.1.0. It is of draft 4, whose `id` is `$id` since; it uses nothing else that has changed but patterns that are no Unicode ones. */
function schemaOf(): object {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  expect(_draft).toBe("http://json-schema.org/draft-04/schema#");
  return schema;
}

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schemaOf());

function runOf(inputs: readonly Input[]): Run {
  const log = JSON.parse(written(caseloadSarif(options), inputs)) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  const [run, ...more] = log.runs;
  if (run === undefined || more.length > 0) throw new Error("one run was expected");
  return run;
}

const resultsOf = (inputs: readonly Input[]): Result[] => runOf(inputs).results ?? [];

function expectTold(inputs: readonly Input[]): void {
  const run = runOf(inputs);
  const told = casesOf(inputs).flatMap(({ report }) => report.duties).filter(({ status }) => !["met", "open", "lapsed"].includes(status));
  expect(run.results?.map(({ ruleId }) => ruleId)).toEqual(told.map(({ rule }) => rule));
  for (const { kind, level, ruleId, ruleIndex } of run.results ?? []) {
    expect(kind === "fail" ? ["error", "warning"] : ["none"]).toContain(level);
    if (ruleIndex !== undefined) expect(run.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  }
  expect(run.invocations).toMatchObject([{ executionSuccessful: inputs.every((input) => "report" in input) }]);
  expect(run.invocations?.[0]?.toolExecutionNotifications).toHaveLength(inputs.length - casesOf(inputs).length);
}

describe("a caseload as SARIF", () => {
  it("describes every rule of the packs: what it asks, by whose word, how it is read", () => {
    const rules = runOf([]).tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(options.packs.flatMap((pack) => pack.rules.map(({ id }) => id)));
    const rule = rules.find(({ id }) => id === "us-mo/concurrent-goal");
    expect(rule).toMatchObject({
      name: "concurrent-goal", shortDescription: { text: "Concurrent goal while reunification is the primary goal" }, defaultConfiguration: { level: "error" },
      properties: { pack: "us-mo", force: "must", shape: "standing", clauses: ["MO-CWM-P04", "MO-CPL-03"] },
    });
    expect(rule?.help?.text).toMatch(/\nMO-CWM-P04: .* — Mo\. Child Welfare Manual § 4[^]*\nReading S8: /);
    expect(rule?.help?.markdown?.split("\n").filter((line) => line.startsWith("- "))).toHaveLength((rule?.help?.text.split("\n").length ?? 0) - 2);
    expect(rules.find(({ id }) => id === "us-mo/planning-begins")?.defaultConfiguration).toEqual({ level: "warning" });
    expect(rules.filter(({ helpUri }) => helpUri !== undefined)).toEqual([]);
  });

  it("has a result for a breach, required or advised, for what is undecided and for what is waived, and none for the rest", () => {
    const duties = [
      duty({ id: "a" }), duty({ id: "b", force: "should" }), settled("unknown", { id: "c", needs: "x" }), duty({ id: "d", status: "open" }), settled("met", { id: "e" }), settled("lapsed", { id: "f" }),
      settled("waived", { id: "g", waived: { status: "late", by: "the manager", on: "2026-04-01", reason: "the court asked" } }),
    ];
    expect(resultsOf([judgedOf(duties)]).map(({ properties, kind, level }): unknown[] => [properties?.["duty"], kind, level])).toEqual([
      ["a", "fail", "error"], ["b", "fail", "warning"], ["c", "open", "none"], ["g", "fail", "error"],
    ]);
    expect(resultsOf([judgedOf(duties)])[3]?.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "the manager, 2026-04-01: the court asked" }]);
  });

  it("says of each result whether the baseline had it, and nothing of that without one", () => {
    expect(resultsOf([againstBaseline]).map(({ properties, baselineState }): unknown[] => [properties?.["duty"], baselineState])).toEqual([
      ["old", "unchanged"], ["old-advice", "unchanged"], ["old-unknown", "unchanged"], ["old-waived", "unchanged"],
      ["new", "new"], ["new-advice", "new"], ["new-unknown", "new"], ["new-waived", "new"],
    ]);
    expect(runOf([againstBaseline]).properties?.["compared"]).toEqual(endOf([againstBaseline]).compared);
    expect(resultsOf([judgedOf([duty()])])[0]).not.toHaveProperty("baselineState");
  });

  it("points to the file and its line, the duty by name and the event that raised it by JSON pointer", () => {
    const rule = missouri.rules[3]?.id ?? "";
    const [result] = resultsOf([judgedOf([duty({ rule })], { from: { file: "in.json", line: 7, item: 3 } })]);
    expect(result).toMatchObject({
      ruleId: rule, ruleIndex: 3, partialFingerprints: { "permanencyDuty/v1": "C-1/xx/concurrent-goal:ana@2026-03-06" },
      message: { text: "Concurrent goal beside reunification, child ana, case C-1: No concurrent goal. Set a concurrent goal." },
      locations: [{
        physicalLocation: { artifactLocation: { uri: "in.json" }, region: { startLine: 7 } },
        logicalLocations: [
          { kind: "duty", name: "xx/concurrent-goal:ana@2026-03-06", fullyQualifiedName: "C-1/xx/concurrent-goal:ana@2026-03-06" },
          { kind: "object", name: "0", fullyQualifiedName: "/2/events/0" },
        ],
      }],
    });
  });

  it("points to an event only where it can be told which, and never into a file of another form", () => {
    const set = (child: string) => ({ kind: "goal-set", on: "2026-03-06T10:00-06:00", child, role: "primary", goal: "reunification" });
    const timeline = parseTimeline({ schema: 1, caseId: "C-1", children: [{ id: "ana" }, { id: "ben" }], events: [set("ben"), set("ana"), set("ben")] });
    const pointers = (given: Parameters<typeof judgedOf>[1], who = "ana") => resultsOf([judgedOf([duty({ subject: { child: who } })], { timeline, ...given })])
      .flatMap(({ locations }) => locations?.[0]?.logicalLocations ?? []).filter(({ kind }) => kind === "object").map(({ fullyQualifiedName }) => fullyQualifiedName);
    expect(pointers({})).toEqual(["/events/1"]);
    expect(pointers({}, "ben")).toEqual([]);
    expect(pointers({ imported: true })).toEqual([]);
    const elsewhere = duty({ trigger: { fact: { kind: "goal-set", on: day("2026-03-07") }, on: day("2026-03-07"), what: "x" } });
    expect(resultsOf([judgedOf([elsewhere], { timeline })])[0]?.locations?.[0]?.logicalLocations).toHaveLength(1);
  });

  it("names no file for standard input", () => {
    const [result] = resultsOf([judgedOf([duty()], { from: { file: "-", line: 2 } })]);
    expect(result?.locations?.[0]?.physicalLocation).toBeUndefined();
  });

  it("keeps braces and brackets of the data text", () => {
    const [result] = resultsOf([judgedOf([duty({ message: "{0} [x](1)" })])]);
    expect(result?.message.text).toContain("{{0}} [x] (1)");
  });

  it("tells what could not be read as a notification, and that the run did not succeed", () => {
    expect(runOf([unreadable]).invocations).toEqual([{
      executionSuccessful: false,
      toolExecutionNotifications: [{
        level: "error", message: { text: "in.ndjson:9: not usable as JSON\n    column 25: found the end of the line, expected , or }}" },
        locations: [{ physicalLocation: { artifactLocation: { uri: "in.ndjson" }, region: { startLine: 9 } } }],
      }],
    }]);
  });

  it("says how many more could not be read than are listed", () => {
    const writer = caseloadSarif(options);
    const log = JSON.parse(`${writer.begin()}${writer.end({ ...endOf([]), broken: [unreadable], unread: 3 })}`) as Log;
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe("2 more inputs could not be read");
  });

  it("cut anywhere, is no JSON", () => {
    const parts = pieces(caseloadSarif(options), [judgedOf([duty()]), unreadable]);
    for (const kept of parts.keys()) expect(() => JSON.parse(parts.slice(0, kept).join("")) as unknown).toThrow();
  });

  it.each(caseloads)("is valid by the schema: %s", (_, inputs) => {
    expectTold(inputs);
  });

  it("is valid with anything in it", () => {
    fc.assert(fc.property(fc.oneof(hostileCaseload, judgedCaseload), expectTold), { numRuns: 40 });
  });
});

describe("a path as a URI", () => {
  it.each([
    ["cases.ndjson", "cases.ndjson"], ["a b/ü.json", "a%20b/%C3%BC.json"], ["/tmp/x.json", "file:///tmp/x.json"], ["C:\\data\\x.json", "file:///C:/data/x.json"],
    ["\\\\host\\share\\x", "file://host/share/x"], ["a:b", "a%3Ab"], ["../x#1?.json", "../x%231%3F.json"], ["\ud800", "%EF%BF%BD"],
  ])("%j is %j", (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });

  it("is one, whatever the path", () => {
    const isUri = ajv.compile({ type: "string", format: "uri-reference" });
    fc.assert(fc.property(hostileId, (path) => { expect(isUri(uriOf(path))).toBe(true); }));
  });
});
