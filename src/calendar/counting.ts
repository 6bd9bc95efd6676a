import type { Day, Instant } from "./brand.js";
import { dayOf, daysBetween, plusDays, plusMonths } from "./civil.js";
import { type Counting, workings } from "./conventions.js";
import { plusHours } from "./instants.js";
import { isSunday, isWeekend, isWorkingDay } from "./weekdays.js";

/**
 * Counting a period from a day, by a convention (S2). The day it is counted from is never counted, the last day is.
 * Periods that run backward are counted and rolled backward (S14).
 */

/** The convention to count by, and the days the caller holds to be holidays. */
export interface Reckoning {
  readonly counting: Counting;
  readonly holidays: ReadonlySet<Day>;
}

/** A length of time: calendar days, calendar months (S3), or days that are Monday to Friday and no holiday. */
export type Period = { readonly days: number } | { readonly months: number } | { readonly workingDays: number };

/** `counted`: the last day, before any roll. `on`: the due day, after the convention's roll. */
export interface Reckoned {
  readonly on: Day;
  readonly counted: Day;
}

/**
 * When a period that begins on a day ends. Of 0 length: that day itself, rolled as any other. From `FOREVER`: never.
 * @throws RangeError when the period's number is negative or not whole
 */
export function after(start: Day, period: Period, by: Reckoning): Reckoned {
  return rolled(counted(start, period, by, 1), by, 1);
}

/**
 * The last day to act when something must be done so long before a day: counted and rolled backward (S14).
 * @throws RangeError when the period's number is negative or not whole
 */
export function before(end: Day, period: Period, by: Reckoning): Reckoned {
  return rolled(counted(end, period, by, -1), by, -1);
}

/**
 * When so many elapsed hours are over, in the offset they were counted from (S4). Where the convention speaks of hours
 * and they end on a closed day, they run on to the same time of the next open one.
 * @throws RangeError when `hours` is negative or not whole
 */
export function hoursAfter(at: Instant, hours: number, by: Reckoning): { on: Instant; counted: Instant } {
  const end = plusHours(at, wholeNumber(hours));
  const { on, counted } = rolledHours(dayOf(end), by);
  return { on: plusHours(end, 24 * daysBetween(counted, on)), counted: end };
}

/**
 * The same where only the day is known: 72 hours are over at the end of the third day after it (S4).
 * @throws RangeError when `hours` is negative or not a multiple of 24
 */
export function hoursAfterDay(day: Day, hours: number, by: Reckoning): Reckoned {
  return rolledHours(plusDays(day, wholeNumber(hours / 24)), by);
}

type Direction = 1 | -1;

function counted(from: Day, period: Period, by: Reckoning, direction: Direction): Day {
  if ("months" in period) return plusMonths(from, direction * wholeNumber(period.months));
  if ("workingDays" in period) {
    return stepping(from, wholeNumber(period.workingDays), direction, (day) => isWorkingDay(day, by.holidays));
  }
  const days = wholeNumber(period.days);
  if (days >= workings[by.counting].openDaysUnder) return plusDays(from, direction * days);
  return stepping(from, days, direction, (day) => !isClosed(day, by));
}

/** The `number`-th day on from a day that counts. */
function stepping(from: Day, number: number, direction: Direction, counts: (day: Day) => boolean): Day {
  if (!Number.isFinite(from)) return from;
  let day = from;
  for (let left = number; left > 0; ) {
    day = plusDays(day, direction);
    if (counts(day)) left -= 1;
  }
  return day;
}

function rolled(counted: Day, by: Reckoning, direction: Direction): Reckoned {
  let on = counted;
  while (isClosed(on, by)) on = plusDays(on, direction);
  return { on, counted };
}

function rolledHours(counted: Day, by: Reckoning): Reckoned {
  return workings[by.counting].hours === "roll" ? rolled(counted, by, 1) : { on: counted, counted };
}

/** Whether a period may not end on that day. */
function isClosed(day: Day, { counting, holidays }: Reckoning): boolean {
  const { closed } = workings[counting];
  if (closed === "never" || !Number.isFinite(day)) return false;
  return closed === "Sundays" ? isSunday(day) : isWeekend(day) || holidays.has(day);
}

function wholeNumber(length: number): number {
  if (!Number.isInteger(length) || length < 0) throw new RangeError(`Not a length of time: ${length}`);
  return length;
}
