/** Invented caseloads to write out: hostile texts in every field, cases of the packs, the examples. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { evaluator } from "permanency";
import type { Pack } from "permanency";
import { federal } from "permanency/federal";
import { kansas } from "permanency/kansas";
import { michigan } from "permanency/michigan";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";
import { timelines } from "permanency/testing";
import type { Duty, Status } from "../../../src/engine/report.js";
import type { Broken, CaseloadEnd, CaseloadWriter, JudgedCase } from "../../../src/report/index.js";
import { broken, comparedOf, emptyGroups, emptySummary, groupedSummary, mergeCompared, mergeGroups, mergeSummaries, noPaint, nothingCompared, repeats, summaryOf } from "../../../src/report/index.js";
import { day, duty, reportOf, settled } from "../fixtures.js";
import { hostile, hostileId } from "../hostile.js";

export type Input = JudgedCase | Broken;

export const AS_OF = "2026-05-02";
export const options = { asOf: AS_OF, packs: [missouri, kansas, michigan, federal], paint: noPaint, all: false };

export function isCase(input: Input): input is JudgedCase {
  return "report" in input;
}

export function casesOf(inputs: readonly Input[]): JudgedCase[] {
  return inputs.filter(isCase);
}

/** What a command would write, in one piece. */
export function written(writer: CaseloadWriter, inputs: readonly Input[], by?: string): string {
  return pieces(writer, inputs, by).join("");
}

/** The beginning, a piece an input, the end. */
export function pieces(writer: CaseloadWriter, inputs: readonly Input[], by?: string): string[] {
  const begin = writer.begin();
  const middle = inputs.map((input) => (isCase(input) ? writer.judged(input) : writer.broken(input)));
  return [begin, ...middle, writer.end(endOf(inputs, by))];
}

export function endOf(inputs: readonly Input[], by?: string): CaseloadEnd {
  const repeated = repeats();
  const unreadable = inputs.filter((input): input is Broken => !isCase(input));
  for (const { report, from } of casesOf(inputs)) repeated.note(report.caseId, from);
  const against = casesOf(inputs).flatMap(({ report, known }) => (known === undefined ? [] : [comparedOf(report, known)]));
  return {
    summary: casesOf(inputs).map(({ report }) => summaryOf(report)).reduce(mergeSummaries, emptySummary),
    ...(by !== undefined && { grouped: casesOf(inputs).map(({ timeline, report }) => groupedSummary(by, timeline, report)).reduce(mergeGroups, emptyGroups(by)) }),
    ...(against.length > 0 && { compared: { ...against.reduce(mergeCompared, nothingCompared), gone: 2 } }),
    broken: unreadable, unread: unreadable.length, repeated: repeated.found(),
  };
}

/** A case over duties, without an evaluation behind it. */
export function judgedOf(duties: readonly Duty[], given: Partial<JudgedCase> & { readonly caseId?: string } = {}): JudgedCase {
  const { caseId = "C-1", ...rest } = given;
  const timeline = parseTimeline({ schema: 1, caseId: "C-1", children: [{ id: "ana" }], events: [{ kind: "goal-set", on: "2026-03-06", child: "ana", role: "primary", goal: "reunification" }] });
  return { from: { file: "in.ndjson", line: 1 }, timeline: { ...timeline, caseId }, report: reportOf(duties, { caseId }), unused: [], ...rest };
}

const KNOWN: readonly Duty[] = [duty({ id: "old" }), duty({ id: "old-advice", force: "should" }), settled("unknown", { id: "old-unknown", needs: "x" }), settled("waived", { id: "old-waived" })];

/** A finding of each kind that the baseline knows, one that it does not, and duties with nothing found of them. */
export const againstBaseline = judgedOf([
  ...KNOWN, ...KNOWN.map((each) => ({ ...each, id: each.id.replace("old", "new") })), settled("met", { id: "met" }), duty({ id: "open", status: "open" }),
], { known: new Set(KNOWN.map(({ id }) => id)) });

export const unreadable = broken({ file: "in.ndjson", line: 9 }, "not usable as JSON", [{ path: "column 25", found: "the end of the line", expected: ", or }" }]);

const STATUSES: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown", "waived"];
const someDay = fc.integer({ min: 0, max: 900 }).map((days) => day(new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)));

/** A duty in any status, with texts of any kind. */
export const hostileDuty: fc.Arbitrary<Duty> = fc.record({
  status: fc.constantFrom(...STATUSES), force: fc.constantFrom<Duty["force"]>("must", "should"),
  rule: fc.oneof(fc.constantFrom(...missouri.rules.map(({ id }) => id)), hostileId), id: hostileId, texts: fc.array(hostile, { minLength: 14, maxLength: 14 }),
  due: fc.option(someDay, { nil: undefined }), daysLate: fc.nat({ max: 500 }), metOn: someDay, subject: fc.record({ child: hostileId, person: hostileId, household: hostileId }, { requiredKeys: [] }),
}).map(({ status, texts, due, daysLate, metOn, ...said }): Duty => {
  const [title = "", clause = "", missing = "", needs = "", message = "", says = "", why = "", by = "", reason = "", what = "", name = "", more = ""] = texts;
  const { due: _due, ...base } = settled(status, {
    ...said, title: title || "t", clauses: [clause, "MO-CWM-P04"], message, basis: { kind: "assumption", name },
    trigger: { fact: { kind: "goal-set", on: day("2026-03-06") }, on: day("2026-03-06"), what },
  });
  const late = status === "late" || status === "overdue" ? { daysLate } : {};
  return {
    ...base, ...late, ...(due !== undefined || status === "overdue" ? { due: due ?? metOn } : {}),
    ...(status === "met" || status === "late" ? { metOn } : {}),
    ...(status === "overdue" || status === "open" || status === "missed" ? { missing: [missing, more] } : {}),
    ...(status === "overdue" || status === "open" ? { remedy: { says, events: [] } } : {}),
    ...(status === "unknown" ? { needs } : {}), ...(status === "missed" || status === "lapsed" ? { ended: { on: metOn, why } } : {}),
    ...(status === "waived" ? { waived: { status: "overdue" as const, by, reason, on: "2026-04-01" } } : {}),
  };
});

const hostilePlace = fc.record({ file: hostileId, line: fc.integer({ min: 1, max: 9 }), item: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: ["file"] });

const hostileCase: fc.Arbitrary<Input> = fc.record({
  caseId: hostileId, from: hostilePlace, duties: fc.array(hostileDuty, { maxLength: 6 }), county: fc.option(hostile, { nil: undefined }),
  baseline: fc.constantFrom("none", "some", "all"),
}).map(({ caseId, from, duties, county, baseline }) => {
  const known = new Set(duties.filter((_, at) => baseline === "all" || at % 2 === 0).map(({ id }) => id));
  const judged = judgedOf(duties, { caseId, from, ...(baseline !== "none" && { known }) });
  return county === undefined ? judged : { ...judged, timeline: { ...judged.timeline, attributes: { county } } };
});

const hostileBroken: fc.Arbitrary<Input> = fc.record({ from: hostilePlace, what: hostile, issues: fc.array(fc.record({ path: hostile, found: hostile, expected: hostile }), { maxLength: 2 }) })
  .map(({ from, what, issues }) => broken(from, what, issues));

/** Cases with any texts in them, and inputs that could not be read. */
export const hostileCaseload: fc.Arbitrary<readonly Input[]> = fc.array(fc.oneof({ arbitrary: hostileCase, weight: 4 }, { arbitrary: hostileBroken, weight: 1 }), { maxLength: 5 });

/** Cases as Missouri's law judges them. */
export const judgedCaseload: fc.Arbitrary<readonly Input[]> = fc.array(timelines.missouri().map(({ timeline, asOf, params }): Input => (
  { from: { file: "in.ndjson", line: 1 }, timeline, unused: [], report: evaluator({ asOf, rules: missouri, params })(timeline) }
)), { maxLength: 3 });

/** The invented cases of a state or of the federal floor, each by its line. */
function exampleCaseload(file: string, rules: Pack): readonly Input[] {
  const judge = evaluator({ asOf: "2026-11-23", rules });
  return readFileSync(new URL(`../../../examples/${file}.ndjson`, import.meta.url), "utf8").trim().split("\n").map((line, index) => {
    const timeline = parseTimeline(JSON.parse(line));
    return { from: { file: `examples/${file}.ndjson`, line: index + 1 }, timeline, unused: [], report: judge(timeline) };
  });
}

/** The caseloads any format must do with: none, one that could not be read alone, both kinds, the examples. */
export const caseloads: readonly (readonly [name: string, inputs: readonly Input[]])[] = [
  ["no case at all", []],
  ["nothing that could be read", [unreadable]],
  ["a case and what could not be read", [judgedOf([duty(), settled("met", { id: "xx/met:ana" })]), unreadable]],
  ["a case without duties", [judgedOf([])]],
  ["cases against a baseline", [againstBaseline, judgedOf([duty()], { caseId: "C-2", known: new Set() })]],
  ["the examples of Missouri", exampleCaseload("caseload", missouri)],
  ["the examples of Kansas", exampleCaseload("kansas", kansas)],
  ["the examples of Michigan", exampleCaseload("michigan", michigan)],
  ["the examples of the federal floor", exampleCaseload("federal", federal)],
];
