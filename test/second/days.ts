/** Reckoning in days, by Temporal alone. A day is its text, `YYYY-MM-DD`, which sorts as it should. */
import { Temporal } from "temporal-polyfill";

export type Day = string;

/** The day written in a date or an instant (S1). */
export const dayIn = (moment: string): Day => moment.slice(0, 10);

export const plusDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day some months on, or that month's last (S3). */
export const plusMonths = (day: Day, months: number): Day => Temporal.PlainDate.from(day).add({ months }).toString();

export const daysBetween = (from: Day, to: Day): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

export const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** Monday to Friday (S2). */
export const isWorkingDay = (day: Day): boolean => Temporal.PlainDate.from(day).dayOfWeek <= 5;

const following = new Map<Day, Day>();

/** Each day from one to another, both included; none when the first is the later. */
export function eachDay(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}

function nextDay(day: Day): Day {
  const known = following.get(day);
  if (known !== undefined) return known;
  const next = plusDays(day, 1);
  following.set(day, next);
  return next;
}

export const isSunday = (day: Day): boolean => Temporal.PlainDate.from(day).dayOfWeek === 7;
