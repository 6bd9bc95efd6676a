/** When the first CS-1 falls due (MO-CWM-K02, K03; S14, S15). */
import type { Context, Due, PeriodParam, ReadingParam, Settled } from "../../../rules/index.js";
import { dueAfter } from "../../../rules/index.js";
import type { CaseView, Episode, Fact } from "../../../timeline/view/index.js";
import { custodyOf, ENTRY_AS_CUSTODY } from "./episodes.js";

/** The later of case opening and custody (assumption `cs1.first`). */
export function firstCs1Trigger(episode: Episode, view: CaseView): { readonly trigger: Fact; readonly what: string } {
  const custody = custodyOf(episode, view);
  // The opening that counts is the one of the time in which the stay began, or the next where the case was closed then; an
  // earlier one ended with its closing.
  const { from } = episode.span;
  const opened = (view.phaseOn(from) ?? view.phases.find(({ span }) => span.from > from))?.opened;
  return opened !== undefined && opened.on > custody.on && opened.on < episode.span.to
    ? { trigger: opened, what: "the case was opened" }
    : { trigger: custody.by, what: custody.assumed ? ENTRY_AS_CUSTODY : "the child came into custody" };
}

export function firstCs1Due(episode: Episode, within: Settled<PeriodParam>, first: Settled<ReadingParam>, ctx: Context): Due {
  const { trigger, what } = firstCs1Trigger(episode, ctx.view);
  const due = dueAfter(trigger.on, `${what}, the later of opening and custody`, within, ctx);
  return due.basis.kind === "source" ? { ...due, basis: first.basis } : due;
}
