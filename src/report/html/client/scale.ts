/** The scale of a picture: days to pixels, and the days that its axis names. */
import { scaleUtc } from "d3-scale";
import { dayText, monthName } from "../dates.js";
import type { DaysOver } from "../picture/extents.js";

const MILLISECONDS_A_DAY = 86_400_000;
/** Room for the name of a day. */
const NAMED_EVERY = 90;
/** Width of a letter of a name, and the room between two names. */
const LETTER = 7;
const BETWEEN = 10;
/** Room for all that is due later than the scale goes, and the gap before it. */
const LATER = { room: 140, gap: 26 };

interface Tick {
  readonly x: number;
  readonly says: string;
}

export interface Scale {
  x(day: number): number;
  readonly ticks: readonly Tick[];
  /** How many whole days so many pixels are. */
  daysIn(pixels: number): number;
  /** Where the axis breaks off, and what stands behind the break. */
  readonly later?: Tick;
}

/** From `left` to `right` pixels. What is due after the last day of the scale stands closer together, behind a break. */
export function scaleOver({ from, to, last }: DaysOver, left: number, right: number): Scale {
  const cut = last > to;
  const end = cut ? right - LATER.room : right;
  const scale = scaleUtc().domain([from * MILLISECONDS_A_DAY, to * MILLISECONDS_A_DAY]).range([left, end]);
  const x = (day: number) => (day <= to ? scale(day * MILLISECONDS_A_DAY) : end + LATER.gap + ((day - to) / (last - to)) * (LATER.room - LATER.gap));
  const daysIn = (pixels: number) => Math.floor(((to - from) * pixels) / (end - left));
  const ticks = ticksOf(scale, end - left).filter((tick) => !cut || tick.x <= end - NAMED_EVERY / 3);
  return { x, ticks, daysIn, ...(cut && { later: { x: end + LATER.gap / 2, says: `later, to ${dayText(last)}` } }) };
}

/** Each as far from the one before that their names do not run together. */
function ticksOf(scale: ReturnType<typeof scaleUtc<number>>, width: number): Tick[] {
  const dates = scale.ticks(Math.max(2, Math.floor(width / NAMED_EVERY))).filter((date) => date.getTime() % MILLISECONDS_A_DAY === 0);
  const byMonth = dates.every((date) => date.getUTCDate() === 1);
  return dates.reduce<(Tick & { readonly date: Date })[]>((kept, date) => {
    const [before, x] = [kept.at(-1), scale(date)];
    const says = named(date, byMonth, before?.date.getUTCFullYear() !== date.getUTCFullYear());
    return before !== undefined && x - before.x < LETTER * (says.length + before.says.length) / 2 + BETWEEN ? kept : [...kept, { date, x, says }];
  }, []);
}

/** `Mar`, `Mar 8`, with the year where it is another. */
function named(date: Date, byMonth: boolean, withYear: boolean): string {
  const month = monthName(date.getUTCMonth());
  return `${byMonth ? month : `${month} ${date.getUTCDate()}`}${withYear ? ` ${date.getUTCFullYear()}` : ""}`;
}
