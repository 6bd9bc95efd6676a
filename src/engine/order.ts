/** The order of a report's duties: soonest due first, none last; then by id, so that it says nothing about the input's. */
import { FOREVER } from "../calendar/index.js";
import { compareText } from "../timeline/view/index.js";
import type { Judged } from "./judged.js";

interface Placed {
  readonly id: string;
  /** Civil date. */
  readonly due?: string | undefined;
}

export function soonestDueFirst(a: Placed, b: Placed): number {
  return compareText(a.due ?? LAST, b.due ?? LAST) || compareText(a.id, b.id);
}

/** The same of duties whose days are at hand as numbers, which are compared in no time. */
export function soonestJudgedFirst(a: Judged, b: Judged): number {
  return (a.due ?? FOREVER) - (b.due ?? FOREVER) || compareText(a.duty.id, b.duty.id);
}

const LAST = "9999-12-31";
