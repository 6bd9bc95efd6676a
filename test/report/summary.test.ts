import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duty, Report, Status } from "../../src/engine/report.js";
import { emptySummary, mergeSummaries, noPaint, summaryOf, summaryText } from "../../src/report/index.js";
import type { Summary } from "../../src/report/index.js";
import { day, duty, reportOf, settled, tagged, untagged } from "./fixtures.js";

const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown", "waived"];

const anyReport = (): fc.Arbitrary<Report> => fc.record({
  caseId: fc.constantFrom("C-1", "C-2", "__proto__"),
  duties: fc.array(fc.record({
    status: fc.constantFrom(...statuses), rule: fc.constantFrom("xx/a", "xx/b", "__proto__", "7"), id: fc.constantFrom("a", "b", "c"),
    due: fc.constantFrom(day("2026-03-01"), day("2026-03-02"), day("2025-12-31")), daysLate: fc.option(fc.integer({ min: -3, max: 12 }), { nil: undefined }),
  }), { maxLength: 6 }),
}).map(({ caseId, duties }) => reportOf(duties.map(({ daysLate, ...given }): Duty => (
  { ...settled(given.status), ...given, ...(daysLate !== undefined && { daysLate }), title: given.rule, force: given.rule === "xx/a" ? "should" : "must" }
)), { caseId }));

const anySummary = (): fc.Arbitrary<Summary> => anyReport().map(summaryOf);

const bytes = (value: unknown): string => JSON.stringify(value);

const caseload = () => [
  reportOf([duty(), settled("met"), duty({ rule: "xx/plan", title: "Plan", status: "missed" })]),
  reportOf([duty(), settled("unknown"), settled("lapsed"), duty({ rule: "xx/talks", title: "Talks", force: "should" })], {
    problems: [{ code: "goal-outside-care", message: "", on: day("2026-01-01"), facts: [] }],
  }),
  reportOf([settled("met"), duty({ status: "open" })]),
].map(summaryOf).reduce(mergeSummaries, emptySummary);

describe("a summary", () => {
  it("merges in any order and grouping to the same bytes; of nothing it changes nothing", () => {
    fc.assert(fc.property(anySummary(), anySummary(), anySummary(), (a, b, c) => {
      expect(mergeSummaries(mergeSummaries(a, b), c).cases).toBe(3);
      expect(bytes(mergeSummaries(mergeSummaries(a, b), c))).toBe(bytes(mergeSummaries(a, mergeSummaries(b, c))));
      expect(bytes(mergeSummaries(a, b))).toBe(bytes(mergeSummaries(b, a)));
      expect(JSON.stringify(mergeSummaries(emptySummary, a))).toBe(JSON.stringify(a));
      expect(JSON.stringify(mergeSummaries(a, emptySummary))).toBe(JSON.stringify(a));
    }));
  });

  it("keeps the days late of all that was late, overdue or missed, and the duty overdue for longest", () => {
    fc.assert(fc.property(fc.array(anyReport(), { maxLength: 5 }), (reports) => {
      const summary = reports.map(summaryOf).reduce(mergeSummaries, emptySummary);
      for (const [rule, { daysLate, oldestOverdue }] of Object.entries(summary.rules)) {
        const own = reports.flatMap(({ caseId, duties }) => duties.filter((each) => each.rule === rule).map((each) => ({ ...each, caseId })));
        const days = own.filter(({ status }) => status === "late" || status === "overdue" || status === "missed").flatMap((each) => (each.daysLate !== undefined && each.daysLate >= 0 ? [each.daysLate] : []));
        expect(daysLate.flatMap(([late, duties]) => Array<number>(duties).fill(late))).toEqual(days.sort((a, b) => a - b));
        const [oldest] = own.filter(({ status }) => status === "overdue").map(({ due, caseId, id }) => [due, caseId, id].join(" ")).sort();
        expect(oldestOverdue && [oldestOverdue.due, oldestOverdue.caseId, oldestOverdue.duty].join(" ")).toBe(oldest);
      }
    }));
  });

  it("counts every duty once", () => {
    fc.assert(fc.property(anySummary(), ({ must, should, rules }) => {
      const all = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(all(must) + all(should)).toBe(Object.values(rules).reduce((sum, { duties }) => sum + all(duties), 0));
    }));
  });
});

const golden = `Caseload: 3 cases, 2 out of compliance, 3 with something to do, 1 with problems in the record
  Required: 2 overdue, 1 missed, 1 to do, 1 cannot be decided, 2 met, 1 no longer asked for
  Advised: 1 overdue
Most common violations
  2  Concurrent goal beside reunification (XX-M-01, XX-S-02)
  1  Plan (XX-M-01, XX-S-02)
`;

describe("a summary as text", () => {
  it("tells a caseload at a glance, the most common violations first; what is only advised is none", () => {
    expect(summaryText(caseload(), noPaint)).toBe(golden);
  });

  it("has nothing in colour but what is there without", () => {
    expect(untagged(summaryText(caseload(), tagged))).toBe(golden);
    expect(summaryText(caseload(), tagged)).toContain("<bad>2 out of compliance</bad>");
  });

  it("says when nothing is out of compliance, and when nothing was read", () => {
    expect(summaryText(summaryOf(reportOf([settled("met")])), tagged)).toBe(
      "<b>Caseload:</b> 1 case, <good>none out of compliance</good>, 0 with something to do\n  Required: 1 met\n",
    );
    expect(summaryText(summaryOf(reportOf([settled("unknown")])), tagged)).toContain(" 1 case, none out of compliance that the record shows, ");
    expect(summaryText(emptySummary, noPaint)).toBe("Caseload: no case was read\n");
  });

  it("lists ten rules and counts the others", () => {
    const many = reportOf(Array.from({ length: 12 }, (_, index) => duty({ rule: `xx/r${index}`, title: `Rule ${index}` })));
    const text = summaryText(summaryOf(many), noPaint);
    expect(text.match(/Rule/g)).toHaveLength(10);
    expect(text).toContain("  and 2 more rules\n");
  });
});
