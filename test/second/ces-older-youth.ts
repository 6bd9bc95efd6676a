/** S12, H05: while a youth in care, old enough, prepares for independence with housing lost or at risk. */
import type { Simulator } from "./compare.js";
import { plusMonths } from "./days.js";
import type { Day } from "./days.js";
import { assessed, assessedTwice, concernSince, dutiesOf, households, isFor } from "./housing.js";
import type { Wanted } from "./housing.js";
import { contradiction, dayOf, isAbout } from "./world.js";
import type { Stay, World } from "./world.js";

export const cesOlderYouth: Simulator = (world) => {
  const leftOut = contradiction(world) ?? assessedTwice(world) ?? world.children.map((child) => startedAndEnded(world, child)).find((why) => why !== undefined);
  if (leftOut !== undefined) return { leftOut };
  return {
    duties: world.children.flatMap((child) => {
      const preparing = daysPreparing(world, child);
      return dutiesOf(world, { child }, (day) => wantedOn(world, child, day, preparing), (from, endedOn) => {
        const referral = world.facts("ces-referred").find((fact) => ownAtRisk(world, child, from).some((household) =>
          (isFor(fact, household) || (fact.household === undefined && isAbout(fact, child)))
          && dayOf(fact) >= concernSince(world, household, from, child) && (endedOn === undefined || dayOf(fact) < endedOn)));
        return referral === undefined ? undefined : dayOf(referral);
      });
    }),
  };
};

function startedAndEnded(world: World, child: string): string | undefined {
  const days = (kind: "independence-preparation-started" | "independence-preparation-ended"): readonly Day[] =>
    world.facts<typeof kind>(kind).filter((fact) => isAbout(fact, child)).map(dayOf);
  return days("independence-preparation-started").some((day) => days("independence-preparation-ended").includes(day)) ? "preparation started and ended on one day" : undefined;
}

/** A youth prepares to leave care, so that it begins and ends with the stay (S7). */
function daysPreparing(world: World, child: string): ReadonlySet<Day> {
  const days = new Set<Day>();
  let isPreparing = false;
  let before: Stay | undefined;
  for (const day of world.days) {
    const { stay } = world.at(child, day);
    if (stay !== before) isPreparing = false;
    before = stay;
    if (stay !== undefined && world.factsOn(day, "independence-preparation-started").some((fact) => isAbout(fact, child))) isPreparing = true;
    if (world.factsOn(day, "independence-preparation-ended").some((fact) => isAbout(fact, child))) isPreparing = false;
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
