/** S12, H04: while a child is on a trial home visit and housing stability keeps the case from closing. */
import type { Simulator } from "./compare.js";
import type { Day } from "./days.js";
import { assessed, assessedTwice, concernSince, dutiesOf, households, isFor } from "./housing.js";
import type { Wanted } from "./housing.js";
import { contradiction, dayOf, isAbout } from "./world.js";
import type { World } from "./world.js";

const UNSAID = "whether housing stability prevents case closure";

export const cesTrialHomeVisit: Simulator = (world) => {
  const leftOut = contradiction(world, "placements of one day") ?? assessedTwice(world);
  if (leftOut !== undefined) return { leftOut };
  if (world.children.some((child) => new Set(world.days.flatMap((day) => keepsOpen(world, child, day))).size > 1)) return { leftOut: "two households keep a case from closing" };
  return {
    duties: world.children.flatMap((child) => dutiesOf(world, { child }, (day) => wantedOn(world, child, day), (from, endedOn) => {
      const kept = keepsOpen(world, child, from);
      const referral = world.facts("ces-referred").find((fact) => kept.some((household) =>
        (isFor(fact, household) || (fact.household === undefined && isAbout(fact, child))) && dayOf(fact) >= concernSince(world, household, from, child) && (endedOn === undefined || dayOf(fact) < endedOn)));
      return referral === undefined ? undefined : dayOf(referral);
    })),
  };
};

/** The households whose housing keeps the case from closing on a day. */
const keepsOpen = (world: World, child: string, day: Day): readonly string[] => households(world).filter((household) => {
  const assessment = assessed(world, household, day, child);
  return assessment !== undefined && assessment.finding !== "stable" && assessment.preventsClosure === true;
});

function wantedOn(world: World, child: string, day: Day): Wanted {
  if (world.at(child, day).setting !== "trial-home-visit") return { wanted: false };
  if (keepsOpen(world, child, day).length > 0) return { wanted: true };
  const unsaid = households(world).map((household) => assessed(world, household, day, child))
    .some((assessment) => assessment !== undefined && assessment.finding !== "stable" && assessment.preventsClosure === undefined);
  return unsaid ? { needs: UNSAID } : { wanted: false };
}
