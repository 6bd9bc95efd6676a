import { asInstant, type CivilDate, type Instant } from "./brand.js";
import { civil, dayOf, plusDays } from "./civil.js";
import { dayNamed, momentOf } from "./gregorian.js";

/** Instants: for the few duties that are counted in hours (S4). */

/** Hour, minute, perhaps second; then Z or an offset of at most 14 hours. */
const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/**
 * Reads an instant (S1): ISO 8601, a day that exists, `T`, a time from 00:00 to 23:59 with or without seconds, and `Z`
 * or an offset `+hh:mm` within 14 hours. Fractions of a second, `24:00` and leap seconds are not accepted.
 * @returns undefined for anything else
 */
export function parseInstant(text: string): Instant | undefined {
  const date = text.slice(0, "YYYY-MM-DD".length);
  return TIME.test(text.slice(date.length)) && dayNamed(date) !== undefined ? asInstant(text) : undefined;
}

/** Whether a value says a time as well as a date. */
export function isInstant(value: CivilDate | Instant): value is Instant {
  return value.length > "YYYY-MM-DD".length;
}

/** Below zero when `a` is the earlier moment, above when the later, zero when both are the same, however written. */
export function compareInstants(a: Instant, b: Instant): number {
  return momentOf(a) - momentOf(b);
}

/**
 * The instant so many elapsed hours later (earlier when negative), in the same offset and to the same precision: a
 * change of clocks in between stretches nothing. 2026-03-06T23:30-06:00 and 72 hours is 2026-03-09T23:30-06:00 (S4).
 * @throws RangeError when `hours` is not a whole number, or leads out of the years 0001 to 9999
 */
export function plusHours(at: Instant, hours: number): Instant {
  if (!Number.isInteger(hours)) throw new RangeError(`Not a whole number of hours: ${hours}`);
  const total = Number(at.slice(HOUR.from, HOUR.to)) + hours;
  const date = civil(plusDays(dayOf(at), Math.floor(total / 24)));
  const hour = String(((total % 24) + 24) % 24).padStart(2, "0");
  return asInstant(`${date}T${hour}${at.slice(HOUR.to)}`);
}

/** Where the hour stands in `YYYY-MM-DDThh:mm`. */
const HOUR = { from: 11, to: 13 } as const;
