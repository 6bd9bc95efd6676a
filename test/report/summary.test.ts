import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../src/engine/report.js";
import { emptySummary, mergeSummaries, noPaint, summaryOf, summaryText } from "../../src/report/index.js";
import type { Summary } from "../../src/report/index.js";
import { day, duty, reportOf, settled, tagged, untagged } from "./fixtures.js";

const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown", "waived"];

const anySummary = (): fc.Arbitrary<Summary> => fc.array(
  fc.record({ status: fc.constantFrom(...statuses), force: fc.constantFrom("must" as const, "should" as const), rule: fc.constantFrom("xx/a", "xx/b", "xx/c") }),
  { maxLength: 6 },
).map((duties) => summaryOf(reportOf(duties.map((given) => ({ ...settled(given.status), ...given, title: given.rule, force: given.rule === "xx/a" ? "should" as const : given.force })))));

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
      const left = mergeSummaries(mergeSummaries(a, b), c);
      const right = mergeSummaries(c, mergeSummaries(b, a));
      expect(left.cases).toBe(3);
      expect({ ...left, rules: Object.keys(left.rules) }).toEqual({ ...right, rules: Object.keys(right.rules) });
      expect(JSON.stringify(Object.values(left.rules).map(({ duties }) => duties))).toBe(JSON.stringify(Object.values(right.rules).map(({ duties }) => duties)));
      expect(JSON.stringify(mergeSummaries(emptySummary, a))).toBe(JSON.stringify(a));
      expect(JSON.stringify(mergeSummaries(a, emptySummary))).toBe(JSON.stringify(a));
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
