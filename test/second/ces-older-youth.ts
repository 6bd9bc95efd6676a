/** S12, H05: while a youth in care, old enough, prepares for independence with housing lost or at risk. */
import type { Simulator } from "./compare.js";
import { plusMonths } from "./days.js";
import type { Day } from "./days.js";
import { assessed, dutiesOf, households } from "./housing.js";
import type { Wanted } from "./housing.js";
import { isAbout, standing } from "./world.js";
import type { Stay, World } from "./world.js";

export const cesOlderYouth: Simulator = (world) => ({
  duties: world.children.flatMap((child) => {
    const preparing = daysPreparing(world, child);
    return dutiesOf(world, { child }, (day) => wantedOn(world, child, day, preparing), (day) => ownAtRisk(world, child, day));
  }),
});

/** A youth prepares to leave care, so that it begins and ends with the stay (S7). */
function daysPreparing(world: World, child: string): ReadonlySet<Day> {
  const days = new Set<Day>();
  let isPreparing = false;
  let before: Stay | undefined;
  for (const day of world.days) {
    const { stay } = world.at(child, day);
    if (stay !== before) isPreparing = false;
    before = stay;
    const told = [...world.factsOn(day, "independence-preparation-started"), ...world.factsOn(day, "independence-preparation-ended")].filter((fact) => isAbout(fact, child));
    for (const { kind } of standing(told)) isPreparing = stay !== undefined && kind === "independence-preparation-started";
    if (isPreparing) days.add(day);
  }
  return days;
}

/** The youth's own households, found lost or at risk. */
const ownAtRisk = (world: World, child: string, day: Day): readonly string[] => households(world).filter((household) => {
  const assessment = assessed(world, household, day, child);
  return assessment !== undefined && assessment.of === "youth" && assessment.finding !== "stable";
});

function wantedOn(world: World, child: string, day: Day, preparing: ReadonlySet<Day>): Wanted {
  if (!preparing.has(day) || ownAtRisk(world, child, day).length === 0) return { wanted: false };
  const born = world.input.children.find(({ id }) => id === child)?.birthDate;
  if (born === undefined) return { needs: "the youth's birth date" };
  return { wanted: day >= plusMonths(born, 12 * world.number("ces.olderYouthAge", 16)) };
}
