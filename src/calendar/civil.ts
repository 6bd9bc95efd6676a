import { asCivilDate, asDay, type CivilDate, type Day, type Instant } from "./brand.js";
import { dayNamed, monthsFrom, textOf } from "./gregorian.js";

/** Civil dates and the days they stand for. Inside, a date is a whole number; texts are read once and written last. */

/** The day that never comes: the end of what has no end. */
export const FOREVER: Day = /* @__PURE__ */ asDay(Infinity);

/** Before every day: the beginning of what has no beginning. */
export const EVER: Day = /* @__PURE__ */ asDay(-Infinity);

/**
 * Reads a civil date (S1): exactly `YYYY-MM-DD`, a day that exists, years 0001 to 9999.
 * @returns undefined for anything else; nothing is guessed or mended
 */
export function parseCivilDate(text: string): CivilDate | undefined {
  return dayNamed(text) === undefined ? undefined : asCivilDate(text);
}

/**
 * The day of a civil date; of an instant, the civil date written in it, that of its own offset (S1).
 * @throws RangeError for a text that neither parser let through
 */
export function dayOf(value: CivilDate | Instant): Day {
  const day = dayNamed(value.slice(0, "YYYY-MM-DD".length));
  if (day === undefined) throw new RangeError(`Not a civil date: ${value}`);
  return day;
}

/**
 * The civil date of a day.
 * @throws RangeError for {@link FOREVER} and for days outside the years 0001 to 9999
 */
export function civil(day: Day): CivilDate {
  const text = textOf(day);
  if (text === undefined) throw new RangeError(`No civil date for day ${day}`);
  return text;
}

/**
 * The day `n` days after, or before when `n` is negative (S2).
 * @throws RangeError when `n` is not a whole number
 */
export function plusDays(day: Day, n: number): Day {
  return asDay(day + n);
}

/**
 * The day `n` months after, or before when `n` is negative: same day of the month, clamped to the month's last day.
 * Always count from the anchor: 2025-08-31 and 6 months is 2026-02-28, and 12 months is 2026-08-31 again (S3).
 * {@link FOREVER} stays what it is.
 * @throws RangeError when `n` is not a whole number, or leads further than dates go
 */
export function plusMonths(day: Day, n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of months: ${n}`);
  return Number.isFinite(day) ? monthsFrom(day, n) : day;
}

/** Days from one to the other: 1 from a day to the next, negative when `to` is earlier (S2). */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/**
 * Completed years of age on a day; negative before birth. A birthday is reckoned by S3: someone born on 29 February
 * has it on 28 February of a common year.
 * @throws RangeError as {@link civil} does
 */
export function yearsOld(birth: Day, on: Day): number {
  const years = yearOf(on) - yearOf(birth);
  return plusMonths(birth, 12 * years) <= on ? years : years - 1;
}

function yearOf(day: Day): number {
  return Number(civil(day).slice(0, "YYYY".length));
}
