/** S12, H03: while a child's goal is reunification and a parents' household has housing as the primary barrier. */
import type { Simulator } from "./compare.js";
import type { Day } from "./days.js";
import { assessed, dutiesOf, households } from "./housing.js";
import type { Wanted } from "./housing.js";
import type { World } from "./world.js";

const UNSAID = "whether housing stability is the primary barrier to reunification";

export const cesReunification: Simulator = (world) => ({
  duties: households(world).flatMap((household) => dutiesOf(world, { household }, (day) => wantedOn(world, household, day), () => [household])),
});

function wantedOn(world: World, household: string, day: Day): Wanted {
  const assessment = assessed(world, household, day);
  if (assessment === undefined || assessment.of !== "parents" || assessment.finding === "stable" || assessment.primaryBarrier === false) return { wanted: false };
  const lives = world.children.map((child) => world.at(child, day));
  if (lives.some(({ primary }) => primary?.goal === "reunification")) return assessment.primaryBarrier === true ? { wanted: true } : { needs: UNSAID };
  if (withoutGoal(world, day).length === 0) return { wanted: false };
  return { needs: assessment.primaryBarrier === true ? "the primary goal" : `the primary goal, and ${UNSAID}` };
}

/** The children in care on a day who have no primary goal then, nor are given one later in that stay. */
const withoutGoal = (world: World, day: Day): readonly string[] => world.children.filter((child) => {
  const { stay } = world.at(child, day);
  return stay !== undefined && world.days.every((each) => each < day || world.at(child, each).stay !== stay || world.at(child, each).primary === undefined);
});
