/** The first plans of a stay, a day at a time: the treatment plan (MO-CWM-K01), the CS-1 (K02), the Social Service Plan (K04). */
import type { Simulated, Simulator } from "./compare.js";
import { isSunday, later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { courtMeans, means } from "./whom.js";
import { isAbout } from "./world.js";
import type { Fact, Stay, World } from "./world.js";

/** First day of the manual's earliest text (S20). */
export const MANUAL = "2020-05-28";

const eachStay = (ofStay: (world: World, stay: Stay) => readonly Simulated[]): Simulator => (world) =>
  ({ duties: world.children.flatMap((child) => world.stays(child)).flatMap((stay) => ofStay(world, stay)) });

/** The first day on which something serves: from the day the duty was raised, before the entry too, but not in another stay (S7). */
const servedOn = (world: World, stay: Stay, raisedOn: Day, servesOn: (day: Day) => readonly Fact[]): Day | undefined => world.days.find((day) => {
  const now = world.at(stay.child, day).stay;
  return day >= raisedOn && (now === stay || (now === undefined && day < stay.enteredOn)) && servesOn(day).some((fact) => means(world, fact, stay.child));
});

/** K01: thirty days from custody, by RSMo 1.040: a last day that is a Sunday is left out (S2). */
export const treatmentPlan = eachStay((world, stay) => {
  const raisedOn = custodyOn(world, stay);
  if (raisedOn < MANUAL) return [];
  const thirtieth = plusDays(raisedOn, 30);
  const metOn = servedOn(world, stay, raisedOn, (day) => [
    ...world.factsOn(day, "cs1-completed"), ...world.factsOn(day, "plan-completed").filter(({ plan }) => plan === "permanency-treatment-plan"),
  ]);
  const due = isSunday(thirtieth) ? plusDays(thirtieth, 1) : thirtieth;
  return [settle({ subject: { child: stay.child }, raisedOn, due, metOn, endedOn: stay.exitedOn, missing: ["plan"] }, world.asOf)];
});

/** K02: thirty days from the later of custody and the opening of the case. */
export const firstCs1 = eachStay((world, stay) => {
  const raisedOn = firstCs1RaisedOn(world, stay);
  if (raisedOn < MANUAL) return [];
  const metOn = servedOn(world, stay, raisedOn, (day) => world.factsOn(day, "cs1-completed").filter(({ inFaces }) => inFaces === true));
  return [settle({ subject: { child: stay.child }, raisedOn, due: plusDays(raisedOn, 30), metOn, endedOn: stay.exitedOn, missing: ["CS-1"] }, world.asOf)];
});

/** The opening is that of the time in which the stay lies: one before a closing opened another. */
export function firstCs1RaisedOn(world: World, stay: Stay): Day {
  let opened: Day | undefined;
  for (const day of world.days) {
    if (stay.exitedOn !== undefined && day >= stay.exitedOn) break;
    if (world.closed(day)) opened = undefined;
    else if (world.factsOn(day, "case-opened").length > 0) opened ??= day;
  }
  const custody = custodyOn(world, stay);
  return opened === undefined ? custody : later(opened, custody);
}

/** The day of the last order before the entry, else of the first in the stay; with none on record, the entry. One of an earlier stay is that stay's. */
function custodyOn(world: World, stay: Stay): Day {
  let ordered: Day | undefined;
  for (const day of world.days) {
    const now = world.at(stay.child, day).stay;
    if (stay.exitedOn !== undefined && day >= stay.exitedOn) break;
    // Custody is no part of a stay: an end that names nobody is about every child.
    if (day <= stay.enteredOn && world.factsOn(day, "custody-ended").some((fact) => isAbout(fact, stay.child))) ordered = undefined;
    // Of several before the entry the last: the semantics do not say. In the stay a further order grants nothing anew.
    if (world.factsOn(day, "custody-granted").some((fact) => courtMeans(world, fact, stay.child))) ordered = now === stay ? ordered ?? day : day;
    if (now !== undefined && now !== stay) ordered = undefined;
  }
  return ordered ?? stay.enteredOn;
}
