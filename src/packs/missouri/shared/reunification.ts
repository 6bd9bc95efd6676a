/** While any child's primary goal is reunification (S12). */
import type { Day, Span } from "../../../calendar/index.js";
import { withoutPrimaryGoal } from "../../../rules/index.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import { firsts } from "./housing.js";

/** Stretches on which some child's primary goal is reunification, each with the fact that began it. */
export function unionOfGoals(view: CaseView): readonly { readonly span: Span; readonly by: Fact }[] {
  const goals = view.episodes.flatMap((episode) => episode.goals("primary")).filter(({ value }) => value === "reunification");
  return firsts(goals);
}

/** Stays in care, or their last stretches, without a primary goal on record. */
export function withoutGoal(view: CaseView): readonly { readonly span: Span; readonly by: Fact }[] {
  return view.episodes.flatMap((episode) => {
    const span = withoutPrimaryGoal(episode);
    return span === undefined ? [] : [{ span, by: episode.entry }];
  });
}

/** What ended a stretch on a day: the case's closing, if it fell on that day. */
export function earliestEnd(view: CaseView, on: Day, why: string): End | undefined {
  if (!Number.isFinite(on)) return undefined;
  return view.phases.find(({ end }) => end?.on === on)?.end ?? { on, why };
}
