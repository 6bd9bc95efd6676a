import type { Day } from "./brand.js";

/** 0 Sunday, 1 Monday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The day of the week.
 * @throws RangeError for `FOREVER`
 */
export function weekday(day: Day): Weekday {
  const found = WEEK[(((day + EPOCH) % 7) + 7) % 7];
  if (found === undefined) throw new RangeError(`No weekday for day ${day}`);
  return found;
}

/**
 * Monday to Friday, less the holidays the caller names (S2).
 * @throws RangeError for `FOREVER`
 */
export function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  return !isWeekend(day) && !holidays.has(day);
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return isSunday(day) || weekday(day) === 6;
}

export function isSunday(day: Day): boolean {
  return weekday(day) === 0;
}

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** 1970-01-01 was a Thursday. */
const EPOCH: Weekday = 4;
