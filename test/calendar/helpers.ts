import fc from "fast-check";
import {
  civil,
  dayOf,
  parseCivilDate,
  parseInstant,
  type CivilDate,
  type Day,
  type Instant,
  type Span,
} from "../../src/calendar/index.js";

/** Short names for tests, and what a calendar is, told a second time without the code under test. */

export function date(text: string): CivilDate {
  return found(parseCivilDate(text), text);
}

export function instant(text: string): Instant {
  return found(parseInstant(text), text);
}

export function day(text: string): Day {
  return dayOf(date(text));
}

export function days(...texts: readonly string[]): Set<Day> {
  return new Set(texts.map(day));
}

export function span(from: string, to: string): Span {
  return { from: day(from), to: day(to) };
}

export function texts(spans: readonly Span[]): string[] {
  return spans.map(({ from, to }) => `${civil(from)}/${civil(to)}`);
}

function found<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`The test itself is wrong: ${text}`);
  return value;
}

/** Civil dates as texts, made by the language's own `Date` in UTC. */
export function civilTexts(from = "0001-01-01", to = "9999-12-31"): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
}

/** Dates at which calendars go wrong: the last days of months, leap days, and the turn of centuries. */
export function edgeTexts(): fc.Arbitrary<string> {
  return fc
    .record({ year: fc.constantFrom(1900, 1999, 2000, 2023, 2024, 2025, 2026, 2100), month: fc.integer({ min: 1, max: 12 }), back: fc.integer({ min: 0, max: 3 }) })
    .map(({ year, month, back }) => written(year, month, lengthOf(year, month) - back));
}

function offsets(): fc.Arbitrary<string> {
  return fc.constantFrom("Z", "+00:00", "-06:00", "-05:00", "+05:45", "-11:00", "+13:00", "+14:00", "-14:00");
}

export function instantTexts(): fc.Arbitrary<string> {
  const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
  const second = fc.option(two(59), { nil: undefined }).map((text) => (text === undefined ? "" : `:${text}`));
  return fc
    .tuple(civilTexts("1900-01-01", "2200-01-01"), two(23), two(59), second, offsets())
    .map(([on, hour, minute, seconds, offset]) => `${on}T${hour}:${minute}${seconds}${offset}`);
}

export function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function written(year: number, month: number, dayOfMonth: number): string {
  const pad = (number: number, width: number) => String(number).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}
