/** How many of the duties that could have been met in time were. */
import type { ByStatus } from "../summary.js";

export interface Timeliness {
  readonly onTime: number;
  /** Met, in time or late, or past the due date unmet: what is still open, lapsed, waived or cannot be decided is not in it. */
  readonly of: number;
}

export function timelinessOf({ met, late, overdue, missed }: ByStatus): Timeliness {
  return { onTime: met, of: met + late + overdue + missed };
}

/** Whole percent, rounded down, so that 100% means every one; `under 1%` where some were and it would say none. */
export function rateText({ onTime, of }: Timeliness): string {
  if (of === 0) return "none due";
  const percent = Math.floor((100 * onTime) / of);
  return percent === 0 && onTime > 0 ? "under 1%" : `${percent}%`;
}
