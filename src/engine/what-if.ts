/** `whatIf`: what more facts would change. */
import { dayOf, FOREVER } from "../calendar/index.js";
import type { CaseEvent, Timeline } from "../timeline/types.js";
import type { FactRef } from "../timeline/view/index.js";
import { factOf } from "../timeline/view/index.js";
import type { Difference } from "./diff.js";
import { diff } from "./diff.js";
import { evaluator } from "./evaluate.js";
import type { EvaluateOptions } from "./options.js";

export interface WhatIf extends Difference {
  /** Events that change nothing because they are not looked at: dated after `asOf`, or recorded after `knownBy` (S5). */
  readonly notLookedAt: readonly FactRef[];
}

/**
 * The difference that events would make, were they on record: the events of a remedy, or any others. The timeline is left as
 * it is. Events of a person's own making go through `parseEvents` of
 * `permanency/schema` first; of any others nothing is promised. Throws `OptionsError` on bad options only.
 */
export function whatIf(timeline: Timeline, events: readonly CaseEvent[], options: EvaluateOptions): WhatIf {
  const report = evaluator(options);
  const before = report(timeline);
  const after = report({ ...timeline, events: [...timeline.events, ...events] });
  const { asOf, judgedAsOf = asOf, options: { knownBy } } = before;
  const [last, known] = [dayOf(judgedAsOf), knownBy === undefined ? FOREVER : dayOf(knownBy)];
  const notLookedAt = events.map(factOf).filter(({ on, recorded }) => on > last || recorded > known);
  return { ...diff(before, after), notLookedAt: notLookedAt.map(({ ref }) => ref) };
}
