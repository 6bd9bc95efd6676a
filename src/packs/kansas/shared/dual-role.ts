/** The dual role: a family that works toward reintegration while the child has a concurrent plan (KS-3232-13, 14). */
import type { Day } from "../../../calendar/index.js";
import { contains, overlap, union } from "../../../calendar/index.js";
import type { Occasion } from "../../../rules/index.js";
import { endWithin, firstEnd } from "../../../rules/index.js";
import type { CaseView, End } from "../../../timeline/view/index.js";
import type { HomePlacement } from "./homes.js";
import { homePlacements, placementEnd } from "./homes.js";

/** Once a placement: the first day on which the child lives with the family and a concurrent goal is in effect. */
export function dualRoles(view: CaseView): Occasion<HomePlacement>[] {
  return view.episodes.flatMap(homePlacements).flatMap((placement) => {
    const goal = placement.episode.goals("concurrent").find(({ span }) => overlap(span, placement.span) !== undefined);
    if (goal === undefined) return [];
    const goalFirst = goal.span.from <= placement.span.from;
    const on = goalFirst ? placement.span.from : goal.span.from;
    return [{
      subject: { child: placement.episode.child }, key: placement.key, needs: placement.needs,
      trigger: goalFirst ? placement.by : goal.by, on,
      what: `a concurrent goal is in effect for a child placed with a family${agreement(placement)}`,
      end: firstEnd(placementEnd(placement), planEnd(placement, on)), about: placement,
    }];
  });
}

/** Without a concurrent goal there is no dual role any more; one goal in another's place goes on with it. */
function planEnd({ episode }: HomePlacement, on: Day): End | undefined {
  const stretch = union(episode.goals("concurrent").map(({ span }) => span)).find((span) => contains(span, on));
  return stretch && endWithin(episode, stretch.to, "the concurrent goal ended");
}

/** Whether a record that may name a person can be about the family of a placement. */
export function sameFamily(person: string | undefined, { records }: HomePlacement): boolean {
  const providers = records.flatMap(({ event }) => event.provider ?? []);
  return person === undefined || providers.length === 0 || providers.includes(person);
}

/** The source describes the family as agreeing to be the permanent resource: shown, not required. */
function agreement({ records }: HomePlacement): string {
  const said = records.map(({ event }) => event.familyAgreesToBePermanent);
  if (said.includes(true)) return " that agrees to be the permanent resource";
  if (said.includes(false)) return " that does not agree to be the permanent resource";
  return "; whether it agrees to be the permanent resource is not on record";
}
