import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DaysLate } from "../../src/report/days-late.js";
import { countOf, daysLateOf, nearestRank, sumDaysLate, withDaysLate } from "../../src/report/days-late.js";
import { duty, settled } from "./fixtures.js";

const counted = (days: readonly number[]): DaysLate => days.reduce<DaysLate>(withDaysLate, []);
const anyDays = () => fc.array(fc.nat({ max: 30 }), { maxLength: 40 });

describe("days late as counts", () => {
  it("stand in order, each number of days once", () => {
    expect(counted([5, 2, 5, 0])).toEqual([[0, 1], [2, 1], [5, 2]]);
    expect(withDaysLate([[2, 1]], undefined)).toEqual([[2, 1]]);
  });

  it("add up the same however they are put together", () => {
    fc.assert(fc.property(anyDays(), anyDays(), (a, b) => {
      const sum = sumDaysLate(counted(a), counted(b));
      expect(sum).toEqual(counted([...b, ...a]));
      expect(countOf(sum)).toBe(a.length + b.length);
    }));
  });

  it("are of what was not met in time, as far as can be told, and never less than none", () => {
    expect([duty(), settled("late", { daysLate: 0 }), settled("missed", { daysLate: 3 })].map(daysLateOf)).toEqual([27, 0, 3]);
    expect([settled("missed"), settled("missed", { daysLate: -2 }), settled("waived", { daysLate: 3 }), settled("met", { daysLate: 3 })].map(daysLateOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("a percentile by nearest rank", () => {
  it.each<[percent: number, of: readonly number[], expected: number | undefined]>([
    [50, [], undefined], [50, [7], 7], [90, [7], 7], [50, [1, 9], 1], [50, [1, 2, 9], 2], [50, [1, 2, 3, 9], 2], [90, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9], [90, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 10],
  ])("the %sth of %j is %s", (percent, of, expected) => {
    expect(nearestRank(counted(of), percent)).toBe(expected);
  });

  it("is the least that so many in a hundred do not exceed", () => {
    fc.assert(fc.property(anyDays().filter((days) => days.length > 0), fc.constantFrom(50, 90), (days, percent) => {
      const found = nearestRank(counted(days), percent) ?? -1;
      const share = (limit: number) => 100 * days.filter((each) => each <= limit).length;
      expect(days).toContain(found);
      expect(share(found)).toBeGreaterThanOrEqual(percent * days.length);
      expect(share(found - 1)).toBeLessThan(percent * days.length);
    }));
  });
});
