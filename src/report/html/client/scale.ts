/** The scale of a picture: days to pixels, and the days that its axis names. */
import { scaleUtc } from "d3-scale";
import { monthName } from "../dates.js";

const MILLISECONDS_A_DAY = 86_400_000;
/** Room for the name of a day. */
const NAMED_EVERY = 90;
const DAYS_IN_MONTH = 28;

export interface Tick {
  readonly x: number;
  readonly says: string;
}

export interface Scale {
  x(day: number): number;
  readonly ticks: readonly Tick[];
}

/** From `left` to `right` pixels for the days from one to the other. */
export function scaleOver(days: { readonly from: number; readonly to: number }, left: number, right: number): Scale {
  const scale = scaleUtc().domain([days.from * MILLISECONDS_A_DAY, days.to * MILLISECONDS_A_DAY]).range([left, right]);
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / NAMED_EVERY))).filter((tick) => tick.getTime() % MILLISECONDS_A_DAY === 0);
  const [first, second] = ticks;
  const byMonth = first !== undefined && second !== undefined && second.getTime() - first.getTime() >= DAYS_IN_MONTH * MILLISECONDS_A_DAY;
  return {
    x: (day) => scale(day * MILLISECONDS_A_DAY),
    ticks: ticks.map((tick, place) => ({ x: scale(tick), says: named(tick, byMonth, place === 0) })),
  };
}

/** `Mar`, `Mar 8`, with the year where it begins and at the first. */
function named(tick: Date, byMonth: boolean, first: boolean): string {
  const [year, month, day] = [tick.getUTCFullYear(), tick.getUTCMonth(), tick.getUTCDate()];
  const begins = month === 0 && day <= (byMonth ? 1 : 7);
  const says = byMonth ? monthName(month) : `${monthName(month)} ${day}`;
  return first || begins ? `${says} ${year}` : says;
}
