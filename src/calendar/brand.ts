/**
 * The three values this room hands out, kept apart from plain texts and numbers by the type checker alone.
 * This is the only file that casts: whatever carries a brand has passed through here.
 */

declare const brand: unique symbol;

/** What marks a value as one of ours; it has no trace at run time. */
interface Brand<Name extends string> {
  readonly [brand]: Name;
}

/** A civil date, `YYYY-MM-DD`: a day on the calendar, without time and without zone (S1). */
export type CivilDate = string & Brand<"CivilDate">;

/** A moment with the offset it was written in, `2026-03-06T23:30-06:00` (S1). Accepted only where hours count. */
export type Instant = string & Brand<"Instant">;

/** A civil date as whole days since 1970-01-01; or plus or minus Infinity, for what has no end or no beginning. */
export type Day = number & Brand<"Day">;

/** @throws RangeError when the number is not whole, so that no NaN or fraction of a day travels on as a date */
export function asDay(days: number): Day {
  if (!Number.isInteger(days) && Math.abs(days) !== Infinity) throw new RangeError(`Not a whole number of days: ${days}`);
  return days as Day;
}

/** For texts already found to be a civil date. */
export function asCivilDate(text: string): CivilDate {
  return text as CivilDate;
}

/** For texts already found to be an instant. */
export function asInstant(text: string): Instant {
  return text as Instant;
}
