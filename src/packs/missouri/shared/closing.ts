/** The closing date and the window before it (MO-CWM-K11, K12; S14). */
import type { Day } from "../../../calendar/index.js";
import { dayOf } from "../../../calendar/index.js";
import type { CaseView, Fact, Phase } from "../../../timeline/view/index.js";

/** A closing date that stood for a time. */
export interface Closing {
  readonly on: Day;
  readonly by: Fact<"closing-anticipated" | "case-closed">;
  /** Day this date came on record. */
  readonly recorded: Day;
  /** Day from which it stood in place of the date before it. */
  readonly since: Day;
  /** The anticipated date that the closing came before. */
  readonly forestalled?: Closing;
}

/**
 * The closing dates of a phase in the order they were recorded; of dates recorded on one day the later stands, and
 * a date recorded again is no new one. One not yet recorded does not stand yet; once the case has closed, none can be
 * anticipated any more. The last is the earlier of the most recently recorded anticipated date and the actual closing.
 */
export function closingsOf(phase: Phase, view: CaseView): Closing[] {
  const known = phase.closed?.on ?? view.asOf;
  const anticipated = view.facts("closing-anticipated")
    .filter((fact) => fact.on >= phase.span.from && fact.on <= phase.span.to && fact.recorded <= known)
    .map((fact): Closing => ({ on: dayOf(fact.event.closingOn), by: fact, recorded: fact.recorded, since: fact.recorded }))
    .sort((a, b) => a.recorded - b.recorded || a.on - b.on)
    .filter(({ recorded }, index, all) => all[index + 1]?.recorded !== recorded)
    .filter(({ on }, index, all) => all[index - 1]?.on !== on);
  if (phase.closed === undefined) return anticipated;
  const { on } = phase.closed;
  const last = anticipated.at(-1);
  if (last === undefined) return [{ on, by: phase.closed, recorded: on, since: on }];
  if (last.on <= on) return anticipated;
  return [...anticipated.slice(0, -1), { on, by: phase.closed, recorded: on, since: last.since, forestalled: last }];
}

/** The closing date in force: the last. */
export function closingOf(phase: Phase, view: CaseView): Closing | undefined {
  return closingsOf(phase, view).at(-1);
}
