/** US-ASFA-01, a day at a time: at the federal mark a petition is filed, or a reason not to is on record. */
import { daysAtTheMark, FEDERAL } from "./asfa-15-of-22-clock.js";
import type { Simulated, Simulator } from "./compare.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import type { Stay, World } from "./world.js";
import { isAbout } from "./world.js";

const ANSWERS = ["tpr-petition-filed", "tpr-exception-recorded"] as const;

export const tprPetition: Simulator = (world) => ({
  duties: world.children.flatMap((child) => {
    const atTheMark = daysAtTheMark(world, child, FEDERAL);
    return world.stays(child).flatMap((stay) => ofStay(world, stay, atTheMark));
  }),
});

function ofStay(world: World, stay: Stay, atTheMark: ReadonlySet<Day>): readonly Simulated[] {
  const { child } = stay;
  let raisedOn: Day | undefined;
  let answeredOn: Day | undefined;
  let grantedOn: Day | undefined;
  for (const day of world.days) {
    if (world.at(child, day).stay !== stay) continue;
    if (atTheMark.has(day)) raisedOn ??= day;
    // Any time in the stay, before the mark too.
    if (ANSWERS.some((kind) => world.factsOn(day, kind).some((fact) => isAbout(fact, child)))) answeredOn ??= day;
    if (world.factsOn(day, "tpr-granted").some((fact) => isAbout(fact, child))) grantedOn ??= day;
  }
  if (raisedOn === undefined) return [];
  // The rule's reading: rights terminated show that a petition was filed by then. By the mark, that is in time; later, who knows.
  if (grantedOn !== undefined && (answeredOn === undefined || grantedOn < answeredOn)) {
    if (grantedOn > raisedOn) return [{ subject: { child }, raisedOn, due: raisedOn, status: "unknown" }];
    answeredOn = grantedOn;
  }
  return [settle({ subject: { child }, raisedOn, due: raisedOn, metOn: answeredOn, endedOn: stay.exitedOn }, world.asOf)];
}
