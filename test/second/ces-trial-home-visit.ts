/** S12, H04: while a child is on a trial home visit and housing stability keeps the case from closing. */
import type { Simulator } from "./compare.js";
import type { Day } from "./days.js";
import { assessed, dutiesOf, households } from "./housing.js";
import type { Wanted } from "./housing.js";
import type { World } from "./world.js";

const UNSAID = "whether housing stability prevents case closure";

export const cesTrialHomeVisit: Simulator = (world) => ({
  duties: world.children.flatMap((child) => dutiesOf(world, { child }, (day) => wantedOn(world, child, day), (day) => keepsOpen(world, child, day))),
});

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
