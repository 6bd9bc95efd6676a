/** Looking for evidence, and keeping why a fact did not count. */
import type { Day } from "../calendar/index.js";
import { FOREVER } from "../calendar/index.js";
import type { Fact } from "../timeline/view/index.js";
import type { Part, Rejected } from "./parts.js";

/** How many facts that did not count are kept for each part. */
const REJECTED_KEPT = 5;

/** Where to look: from a day on, up to but not including `before`. */
export interface Window {
  readonly from: Day;
  readonly before?: Day | undefined;
  /** The last day counts too. */
  readonly through?: Day | undefined;
}

/** The first fact in the window that nothing speaks against. Facts must be in order. */
export function seek<F extends Fact>(
  name: string, kinds: readonly string[], facts: readonly F[], window: Window, against?: (fact: F) => string | undefined,
): Part {
  const rejected: Rejected[] = [];
  for (const fact of facts) {
    const why = outside(fact, window) ?? against?.(fact);
    if (why === undefined) return { name, kinds, metBy: fact, rejected };
    if (rejected.length === REJECTED_KEPT) rejected.shift();
    rejected.push({ fact, why });
  }
  return { name, kinds, rejected };
}

function outside(fact: Fact, { from, before = FOREVER, through = FOREVER }: Window): string | undefined {
  if (fact.on < from) return "before the duty was raised";
  if (fact.on >= before || fact.on > through) return "after what required it had ended";
  return undefined;
}

/** A part found, or not, on the artefact itself. */
export function onItself(name: string, kinds: readonly string[], artefact: Fact, present: boolean): Part {
  return present ? { name, kinds, metBy: artefact, rejected: [] } : { name, kinds, rejected: [] };
}
