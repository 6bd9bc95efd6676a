import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";

import { asCivilDate, asDay, type CivilDate, type Day } from "./brand.js";
import { remembering } from "./remembering.js";

/**
 * The calendar itself, by date-fns: texts to day numbers, day numbers to texts, and months. The only file that knows
 * date-fns, and it shows it nothing but UTC, so that neither the host's zone nor its clock can reach a result (S1).
 */

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/** More days than 170 years hold: a caseload's dates all fit, while texts from elsewhere cannot fill the memory. */
const ROOM = 65_536;

/** More lengths of time than rules ask for; of each, as many days as the room allows. */
const MONTHS = 64;

/** The day that a text `YYYY-MM-DD` names; undefined when there is no such day in the years 0001 to 9999. */
export const dayNamed: (text: string) => Day | undefined = /* @__PURE__ */ remembering(ROOM, (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = parseISO(`${text}T00:00:00Z`).getTime() / MILLISECONDS_A_DAY;
  return day >= FIRST_DAY ? asDay(day) : undefined;
});

/** The text `YYYY-MM-DD` of a day; undefined outside the years 0001 to 9999. */
export const textOf: (day: Day) => CivilDate | undefined = /* @__PURE__ */ remembering(ROOM, (day) => {
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  return asCivilDate(lightFormat(new UTCDateMini(day * MILLISECONDS_A_DAY), "yyyy-MM-dd"));
});

/** The day so many months on or back: same day of the month, clamped to the month's last (S3). */
export function monthsFrom(day: Day, months: number): Day {
  return monthsOn(months)(day);
}

const monthsOn = /* @__PURE__ */ remembering(MONTHS, (months: number) => remembering(ROOM / MONTHS, (day: Day) =>
  asDay(addMonths(new UTCDateMini(day * MILLISECONDS_A_DAY), months).getTime() / MILLISECONDS_A_DAY)));

/** The moment of an ISO 8601 text with an offset, as milliseconds since 1970-01-01T00:00Z. */
export function momentOf(text: string): number {
  return parseISO(text).getTime();
}
