/** The scale of a picture: days to pixels, and the days that its axis names. */
import { scaleUtc } from "d3-scale";
import { dayText, monthName } from "../dates.js";
import type { DaysOver } from "../picture/extents.js";

const MILLISECONDS_A_DAY = 86_400_000;
/** Room for the name of a day. */
const NAMED_EVERY = 90;
const DAYS_IN_MONTH = 28;
/** Room for all that is due later than the scale goes, and the gap before it. */
const LATER = { room: 140, gap: 26 };

export interface Tick {
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

function ticksOf(scale: ReturnType<typeof scaleUtc<number>>, width: number): Tick[] {
  const ticks = scale.ticks(Math.max(2, Math.floor(width / NAMED_EVERY))).filter((tick) => tick.getTime() % MILLISECONDS_A_DAY === 0);
  const [first, second] = ticks;
  const byMonth = first !== undefined && second !== undefined && second.getTime() - first.getTime() >= DAYS_IN_MONTH * MILLISECONDS_A_DAY;
  return ticks.map((tick, place) => ({ x: scale(tick), says: named(tick, byMonth, place === 0) }));
}

/** `Mar`, `Mar 8`, with the year where it begins and at the first. */
function named(tick: Date, byMonth: boolean, first: boolean): string {
  const [year, month, day] = [tick.getUTCFullYear(), tick.getUTCMonth(), tick.getUTCDate()];
  const begins = month === 0 && day <= (byMonth ? 1 : 7);
  const says = byMonth ? monthName(month) : `${monthName(month)} ${day}`;
  return first || begins ? `${says} ${year}` : says;
}
