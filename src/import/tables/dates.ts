/** Dates as others write them: a format such as `M/D/YYYY`, and texts read by it. Nothing is tried; what is declared holds. */
import { parseCivilDate, type CivilDate } from "../../calendar/index.js";

export interface DateFormat {
  /** As declared. */
  readonly text: string;
  readonly hasTime: boolean;
  readonly hasOffset: boolean;
  /** Undefined for a text that is not in the format, or names no day or time there is. */
  read(text: string): Read | undefined;
}

interface Read {
  readonly date: CivilDate;
  /** `15:20`, or `15:20:30`. */
  readonly time?: string;
  /** `-06:00`, or `Z`. */
  readonly offset?: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Token = "YYYY" | "MMM" | "MM" | "M" | "DD" | "D" | "HH" | "H" | "hh" | "h" | "mm" | "ss" | "A" | "Z";

const patterns: Readonly<Record<Token, { readonly as: string; readonly at: RegExp }>> = {
  YYYY: { as: "year", at: /\d{4}/y }, MMM: { as: "name", at: /[A-Za-z]{3}/y }, MM: { as: "month", at: /\d\d/y }, M: { as: "month", at: /\d\d?/y },
  DD: { as: "day", at: /\d\d/y }, D: { as: "day", at: /\d\d?/y }, HH: { as: "hour", at: /\d\d/y }, H: { as: "hour", at: /\d\d?/y },
  hh: { as: "half", at: /\d\d/y }, h: { as: "half", at: /\d\d?/y }, mm: { as: "minute", at: /\d\d/y }, ss: { as: "second", at: /\d\d/y },
  A: { as: "noon", at: /[AaPp][Mm]/y }, Z: { as: "offset", at: /Z|[+-]\d\d:\d\d/y },
};

/** Longest first, then runs of other signs: digits stand for themselves, `00:00:00` for a midnight that says no hour. */
const PIECES = /YYYY|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|A|Z|[^A-Za-z]|T/g;

/** A part of a format that takes one digit or two. */
const LOOSE: ReadonlySet<string> = new Set(["M", "D", "H", "h"]);

/** Each once; a day, a month and a year of four digits always, minutes with hours, AM or PM with hours of the half day. */
export function dateFormat(text: string): DateFormat | undefined {
  const pieces: readonly string[] = text.match(PIECES) ?? [];
  const tokens = pieces.filter(isToken);
  if (pieces.join("") !== text || !isWhole(tokens) || runsTogether(pieces)) return undefined;
  return { text, hasTime: tokens.includes("mm"), hasOffset: tokens.includes("Z"), read: (given) => readBy(pieces, given) };
}

function isToken(piece: string): piece is Token {
  return Object.hasOwn(patterns, piece);
}

function isWhole(tokens: readonly Token[]): boolean {
  const count = (...wanted: readonly Token[]) => tokens.filter((token) => wanted.includes(token)).length;
  const [hours, halves, minutes] = [count("HH", "H"), count("hh", "h"), count("mm")];
  return count("YYYY") === 1 && count("MMM", "MM", "M") === 1 && count("DD", "D") === 1
    && hours + halves === minutes && minutes <= 1 && count("ss") <= minutes && count("A") === halves && count("Z") <= minutes;
}

/** Where one or two digits stand next to others, where they end would be a guess. */
function runsTogether(pieces: readonly string[]): boolean {
  const digits = (piece = "") => (isToken(piece) ? !["MMM", "A", "Z"].includes(piece) : /^\d$/.test(piece));
  return pieces.some((piece, index) => LOOSE.has(piece) && (digits(pieces[index - 1]) || digits(pieces[index + 1])));
}

/** Its parts by name, piece after piece to the end of the text. */
function partsOf(pieces: readonly string[], text: string): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  let place = 0;
  for (const piece of pieces) {
    if (isToken(piece)) {
      const { as, at } = patterns[piece];
      at.lastIndex = place;
      const part = at.exec(text)?.[0];
      if (part === undefined) return undefined;
      found[as] = part;
      place += part.length;
    } else if (text.startsWith(piece, place)) place += piece.length;
    else return undefined;
  }
  return place === text.length ? found : undefined;
}

function readBy(pieces: readonly string[], text: string): Read | undefined {
  const found = partsOf(pieces, text);
  if (found === undefined) return undefined;
  const { year = "", name, month = "", day = "", offset } = found;
  const nth = name === undefined ? month : String(months.indexOf(name.toLowerCase()) + 1);
  const date = parseCivilDate(`${year}-${nth.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (date === undefined || found["minute"] === undefined) return date === undefined ? undefined : { date };
  const time = timeOf(found);
  return time === undefined ? undefined : { date, time, ...(offset === undefined ? {} : { offset }) };
}

function timeOf({ hour, half, noon, minute = "", second }: Readonly<Record<string, string | undefined>>): string | undefined {
  const hours = half === undefined ? Number(hour) : (Number(half) % 12) + (noon?.toLowerCase() === "pm" ? 12 : 0);
  const isHalf = half === undefined || (Number(half) >= 1 && Number(half) <= 12);
  if (!isHalf || hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
}

const OFFSET = /^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** Whether it can be declared for times written without one. */
export function isOffset(text: string): boolean {
  return OFFSET.test(text);
}
