/** The order of a report's duties: soonest due first, none last; then by id, so that it says nothing about the input's. */
import { compareText } from "../timeline/view/index.js";

interface Placed {
  readonly id: string;
  /** Civil date. */
  readonly due?: string | undefined;
}

export function soonestDueFirst(a: Placed, b: Placed): number {
  return compareText(a.due ?? LAST, b.due ?? LAST) || compareText(a.id, b.id);
}

const LAST = "9999-12-31";
