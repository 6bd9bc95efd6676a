/** The room that marks take, and the days a picture reaches over. */
import type { LaneGroup, Mark } from "./mark.js";
import type { Extent } from "./packing.js";

/** Side of the least target that a pointer is asked to hit, in pixels (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
/** Width of a digit of a count beside a mark. */
const DIGIT = 8;

/** `x` is the scale from day numbers to pixels. A mark of one day stands in the middle of its target. */
export function extentOf(mark: Mark, x: (day: number) => number): Extent {
  const from = x(mark.from);
  if (mark.shape === "held") return { from, to: Math.max(x(mark.to), from + TARGET) };
  const beside = mark.count === 1 ? 0 : DIGIT * String(mark.count).length;
  return { from: from - TARGET / 2, to: Math.max(x(mark.to), from + TARGET / 2 + beside) };
}

/** Days after the day of the report that always keep their place: the four weeks that a reader acts on first. */
const AHEAD = 28;
/** What the days ahead may take at most of the days behind them, if that is more. */
const SHARE = 1 / 4;
/** So much more is no reason to break the axis off. */
const SLACK = 1.5;

export interface DaysOver {
  readonly from: number;
  /** The last day that has its place on the scale. */
  readonly to: number;
  /** The last day of all. */
  readonly last: number;
}

/** From the first mark's day to the last one's, the day of the report among them; years ahead do not crowd out the record. */
export function daysOver(groups: readonly LaneGroup[], asOf: number): DaysOver {
  const marks = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
  const from = marks.reduce((first, mark) => Math.min(first, mark.from), asOf);
  const last = marks.reduce((latest, mark) => Math.max(latest, mark.to), asOf);
  const ahead = Math.max(AHEAD, (asOf - from) * SHARE);
  return { from, to: last <= asOf + ahead * SLACK ? last : asOf + Math.floor(ahead), last };
}
