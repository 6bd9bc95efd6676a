/** Days late of many duties, kept as counts: exact however caseloads are put together, in memory that does not grow with them. */
import { isBreach } from "../engine/breach.js";
import type { Duty } from "../engine/report.js";

/** How many duties were late by how many days, the fewest days first; each number of days once. */
export type DaysLate = readonly (readonly [days: number, duties: number])[];

/**
 * The days late of a duty that was not met in time, where they can be told: of one met late up to the day it was met, of one
 * overdue up to the day of the report, of one missed up to the day on which what required it ended. One missed because that
 * ended before it was due was never late.
 */
export function daysLateOf({ status, daysLate }: Duty): number | undefined {
  return isBreach(status) && daysLate !== undefined && daysLate >= 0 ? daysLate : undefined;
}

export function withDaysLate(counts: DaysLate, days: number | undefined): DaysLate {
  return days === undefined ? counts : sumDaysLate(counts, [[days, 1]]);
}

/** Quick where one is small: a caseload is put together case by case. */
export function sumDaysLate(a: DaysLate, b: DaysLate): DaysLate {
  if (a.length < b.length) return sumDaysLate(b, a);
  if (b.length === 0) return a;
  const sum = [...a];
  for (const [days, duties] of b) {
    const at = placeOf(sum, days);
    const so = sum[at];
    if (so?.[0] === days) sum[at] = [days, so[1] + duties];
    else sum.splice(at, 0, [days, duties]);
  }
  return sum;
}

/** Where the days stand, or would. */
function placeOf(counts: DaysLate, days: number): number {
  let [from, to] = [0, counts.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((counts[middle]?.[0] ?? 0) < days) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many duties are counted. */
export function countOf(counts: DaysLate): number {
  return counts.reduce((sum, [, duties]) => sum + duties, 0);
}

/**
 * The percentile by nearest rank: the least number of days that at least so many in a hundred of the duties do not exceed.
 * It is always one of the duties' own. Undefined where there are none.
 */
export function nearestRank(counts: DaysLate, percent: number): number | undefined {
  const rank = Math.ceil((percent * countOf(counts)) / 100);
  let passed = 0;
  for (const [days, duties] of counts) {
    passed += duties;
    if (passed >= rank) return days;
  }
  return undefined;
}
