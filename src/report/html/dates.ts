/** Dates as the page writes them: the month by name, so that no reader takes it for the day. */
import type { CivilDate, Day } from "../../calendar/index.js";
import { civil, dayOf, parseCivilDate, plusDays } from "../../calendar/index.js";

const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];
const SHORT = 3;
const EPOCH = "1970-01-01";

/** `November 23, 2026`. A text that is no date is left as it is. */
export function longDate(date: string): string {
  return written(date, (name) => name);
}

/** `Nov 23, 2026`. */
export function shortDate(date: string): string {
  return written(date, (name) => name.slice(0, SHORT));
}

/** `Nov 23, 2026` of a day number. */
export function dayText(day: number): string {
  return shortDate(dateOf(day));
}

/** `Nov 23 – 29`, `Nov 30 – Dec 6`, with the years where they differ; a line may break only at the dash. */
export function stretch(from: CivilDate, to: CivilDate): string {
  const [first, last] = [unbroken(shortDate(from)), unbroken(shortDate(to))];
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${first} – ${last}`;
  const end = from.slice(0, 7) === to.slice(0, 7) ? String(Number(to.slice(8))) : withoutYear(last);
  return `${withoutYear(first)} – ${end}`;
}

/** The civil date of a day number: days since 1970-01-01. */
function dateOf(day: number): CivilDate {
  return civil(plusDays(epoch(), day));
}

/** Name of a month, from 0, in three letters. */
export function monthName(month: number): string {
  return (months[month] ?? "").slice(0, SHORT);
}

function epoch(): Day {
  const first = parseCivilDate(EPOCH);
  if (first === undefined) throw new RangeError(`Not a civil date: ${EPOCH}`);
  return dayOf(first);
}

function written(date: string, named: (month: string) => string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  return parseCivilDate(date) === undefined || month === undefined ? date : `${named(month)} ${Number(date.slice(8, 10))}, ${date.slice(0, 4)}`;
}

function unbroken(date: string): string {
  return date.replaceAll(" ", "\u00a0");
}

function withoutYear(date: string): string {
  return date.slice(0, date.indexOf(","));
}
