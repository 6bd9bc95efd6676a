import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTimeline } from "permanency/schema";
import type { GroupedSummary } from "../../src/report/index.js";
import { emptyGroups, groupedSummary, groupRows, mergeGroups, mergeSummaries, summaryOf } from "../../src/report/index.js";
import { duty, reportOf, settled } from "./fixtures.js";

const timelineWith = (attributes?: Record<string, string>) =>
  parseTimeline({ schema: 1, caseId: "C-1", children: [{ id: "ana" }], events: [], ...(attributes !== undefined && { attributes }) });

const report = reportOf([duty(), settled("met")]);
const of = (attributes?: Record<string, string>): GroupedSummary => groupedSummary("county", timelineWith(attributes), report);
const groups = (...each: readonly GroupedSummary[]): GroupedSummary => each.reduce(mergeGroups, emptyGroups("county"));

describe("a caseload by an attribute", () => {
  it("has a group a value, in order, and one of the cases that give none", () => {
    const { by, groups: found } = groups(of({ county: "Boone" }), of(), of({ county: "Adair" }), of({ worker: "w-1" }), of({ county: "Boone" }));
    expect(by).toBe("county");
    expect(found.map(({ value, summary }) => [value, summary.cases])).toEqual([["Adair", 1], ["Boone", 2], [undefined, 2]]);
    expect(found[1]?.summary).toEqual(mergeSummaries(summaryOf(report), summaryOf(report)));
  });

  it("takes no value for one that is not given, whatever it says", () => {
    const { groups: found } = groups(of({ county: "" }), of({ county: "not given" }), of({ county: "undefined" }), of());
    expect(found.map(({ value }) => value)).toEqual(["", "not given", "undefined", undefined]);
    expect(groupedSummary("constructor", timelineWith({}), report).groups[0]?.value).toBeUndefined();
  });

  it("is the same bytes in any order and grouping; of nothing it changes nothing", () => {
    const some = fc.option(fc.constantFrom("", "a", "B", "10", "9", "constructor", "__proto__", "é"), { nil: undefined }).map((county) => of(county === undefined ? undefined : { county }));
    const many = fc.array(some, { maxLength: 4 }).map((all) => groups(...all));
    fc.assert(fc.property(many, many, many, (a, b, c) => {
      expect(JSON.stringify(mergeGroups(mergeGroups(a, b), c))).toBe(JSON.stringify(mergeGroups(a, mergeGroups(b, c))));
      expect(JSON.stringify(mergeGroups(a, b))).toBe(JSON.stringify(mergeGroups(b, a)));
      expect(JSON.stringify(mergeGroups(a, emptyGroups("county")))).toBe(JSON.stringify(a));
    }));
  });

  it("is not put together with one by another attribute", () => {
    expect(() => mergeGroups(emptyGroups("county"), emptyGroups("worker"))).toThrow("Grouped by county, and by worker");
  });

  it("has rows of its groups: the totals, then the rules", () => {
    expect(groupRows(groups(of({ county: "Adair" }), of())).map(({ by, group, rule, force }) => [by, group, rule, force])).toEqual([
      ["county", "Adair", undefined, "must"], ["county", "Adair", "xx/concurrent-goal", "must"], ["county", undefined, undefined, "must"], ["county", undefined, "xx/concurrent-goal", "must"],
    ]);
  });
});
