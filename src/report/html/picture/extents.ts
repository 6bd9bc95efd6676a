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

/** From the first mark's day to the last one's, the day of the report among them. */
export function daysOver(groups: readonly LaneGroup[], asOf: number): { readonly from: number; readonly to: number } {
  const marks = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
  return {
    from: marks.reduce((first, { from }) => Math.min(first, from), asOf),
    to: marks.reduce((last, { to }) => Math.max(last, to), asOf),
  };
}
