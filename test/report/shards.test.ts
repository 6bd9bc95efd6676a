/** A caseload judged in parts, anywhere, in any order: its summaries come together to that of the whole, byte for byte. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Report, Timeline } from "permanency";
import { federal } from "permanency/federal";
import { kansas } from "permanency/kansas";
import { michigan } from "permanency/michigan";
import { missouri } from "permanency/missouri";
import type { GroupedSummary, Summary } from "permanency/report";
import { emptyGroups, emptySummary, groupedSummary, mergeGroups, mergeSummaries, nearestRank, summaryCsv, summaryOf } from "permanency/report";
import { parseTimeline } from "permanency/schema";

interface Part {
  readonly summary: Summary;
  readonly groups: GroupedSummary;
}

const empty: Part = { summary: emptySummary, groups: emptyGroups("county") };
const merge = (a: Part, b: Part): Part => ({ summary: mergeSummaries(a.summary, b.summary), groups: mergeGroups(a.groups, b.groups) });
/** All that is told of a caseload: its numbers, and as a table with rates, medians and 90th percentiles. */
const told = ({ summary, groups }: Part): string => JSON.stringify({ summary, groups }) + summaryCsv(summary, groups);
/** As a part comes from another machine. */
const sent = (part: Part): Part => JSON.parse(JSON.stringify(part)) as Part;

let judged: readonly { readonly timeline: Timeline; readonly report: Report }[] = [];
let cases: readonly Part[] = [];

beforeAll(() => {
  judged = Object.entries({ caseload: missouri, kansas, michigan, federal }).flatMap(([name, rules]) => {
    const judge = evaluator({ asOf: "2026-11-23", rules });
    const lines = readFileSync(new URL(`../../examples/${name}.ndjson`, import.meta.url), "utf8").trim().split("\n");
    return lines.map((line) => parseTimeline(JSON.parse(line))).map((timeline) => ({ timeline, report: judge(timeline) }));
  });
  cases = judged.map(({ timeline, report }) => ({ summary: summaryOf(report), groups: groupedSummary("county", timeline, report) }));
}, 60_000);

/** The cases in some order, each in one of so many shards; a shard may be empty. */
const shards = () => fc.tuple(
  fc.shuffledSubarray([...cases.keys()], { minLength: cases.length }),
  fc.array(fc.nat({ max: 8 }), { minLength: cases.length, maxLength: cases.length }),
).map(([order, where]) => Array.from({ length: 9 }, (_, shard) => order.filter((nth) => where[nth] === shard).map((nth) => cases[nth] ?? empty)));

describe("a caseload in shards", () => {
  it("has the summary of the whole, percentiles included, however it is cut and put together", () => {
    const whole = told(cases.reduce(merge, empty));
    fc.assert(fc.property(shards(), fc.infiniteStream(fc.boolean()), (cut, left) => {
      let parts = cut.map((shard) => sent(shard.reduce(merge, empty)));
      while (parts.length > 1) {
        const [a = empty, b = empty, ...others] = parts;
        parts = left.next().value === true ? [merge(a, b), ...others] : [...others, merge(b, a)];
      }
      expect(told(parts[0] ?? empty)).toBe(whole);
    }), { numRuns: 12 });
  }, 60_000);

  it("is changed by no part without cases", () => {
    for (const part of cases) {
      expect(JSON.stringify(merge(part, empty))).toBe(JSON.stringify(part));
      expect(JSON.stringify(merge(empty, part))).toBe(JSON.stringify(part));
    }
  });

  it("has the percentiles of all the days late, sorted and counted off", () => {
    const { summary: { rules } } = cases.reduce(merge, empty);
    for (const [rule, { daysLate }] of Object.entries(rules)) {
      const days = judged.flatMap(({ report }) => report.duties.filter((duty) => duty.rule === rule && ["late", "overdue", "missed"].includes(duty.status)))
        .flatMap((duty) => (duty.daysLate !== undefined && duty.daysLate >= 0 ? [duty.daysLate] : [])).sort((a, b) => a - b);
      for (const percent of [50, 90]) expect(nearestRank(daysLate, percent)).toBe(days[Math.ceil((percent * days.length) / 100) - 1]);
    }
  });
});
