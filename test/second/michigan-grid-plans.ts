/** Michigan's case plans, a day at a time: within 30 days of placement (MI-CP-01), and every 90 from the opening (MI-CP-02, S16). */
import type { Simulated, Simulator } from "./compare.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import { alongGrid } from "./michigan-grid.js";
import { settle } from "./settle.js";
import { isAbout } from "./world.js";
import type { Fact, Setting, Stay, World } from "./world.js";

/** A parent-agency treatment plan is a case plan (the rule's reading). */
const isCasePlan = ({ plan }: Fact<"plan-completed"> | Fact<"plan-updated">): boolean => plan === "case-plan" || plan === "parent-agency-treatment-plan";

/** One chain for each time the case was opened, whichever child a plan is about. */
export const ninetyDays: Simulator = (world) => {
  const duties: Simulated[] = [];
  let opened: Day | undefined;
  let days: Day[] = [];
  /** First day of a stay in a case that nobody opened. */
  let enteredOn: Day | undefined;
  const end = (endedOn?: Day): void => {
    if (opened !== undefined) duties.push(...ofOpening(world, opened, days, endedOn));
    else if (enteredOn !== undefined) duties.push({ subject: {}, raisedOn: enteredOn, status: "unknown" });
    enteredOn = undefined;
    opened = undefined;
    days = [];
  };
  for (const day of world.days) {
    if (world.factsOn(day, "case-opened").length > 0) opened ??= day;
    if (opened !== undefined) days.push(day);
    if (world.children.some((child) => world.at(child, day).stay !== undefined)) enteredOn ??= day;
    if (world.closed(day)) end(day);
  }
  end();
  return { duties };
};

function ofOpening(world: World, from: Day, days: readonly Day[], endedOn: Day | undefined): readonly Simulated[] {
  const comesOn = (day: Day): boolean => [...world.factsOn(day, "plan-completed"), ...world.factsOn(day, "plan-updated")].some(isCasePlan);
  if (world.word("anchor", "scheduled") === "scheduled") {
    return alongGrid({ subject: {}, from, due: (link) => plusDays(from, 90 * link), days, comesOn, endedOn, asOf: world.asOf });
  }
  const duties: Simulated[] = [];
  let last: Day | undefined = from;
  for (const day of days) {
    if (last === undefined || !comesOn(day)) continue;
    duties.push(settle({ subject: {}, raisedOn: last, due: plusDays(last, 90), metOn: day }, world.asOf));
    last = day === endedOn ? undefined : day;
  }
  return last === undefined ? duties : [...duties, settle({ subject: {}, raisedOn: last, due: plusDays(last, 90), endedOn }, world.asOf)];
}

/** Neither a trial home visit nor a child run away is placed with anybody. */
const NO_PLACEMENT: readonly Setting[] = ["trial-home-visit", "runaway", "whereabouts-unknown"];

export const firstPlan: Simulator = (world) => ({ duties: world.children.flatMap((child) => world.stays(child)).flatMap((stay) => ofStay(world, stay)) });

function ofStay(world: World, stay: Stay): readonly Simulated[] {
  let raisedOn: Day | undefined;
  let metOn: Day | undefined;
  for (const day of world.days) {
    if (world.at(stay.child, day).stay !== stay) continue;
    // Whichever of two placements of one day came first, a placement began that day.
    if (world.factsOn(day, "placement-started").some((fact) => !NO_PLACEMENT.includes(fact.setting) && isAbout(fact, stay.child))) raisedOn ??= day;
    if (raisedOn !== undefined && world.factsOn(day, "plan-completed").some((fact) => isCasePlan(fact) && isAbout(fact, stay.child))) metOn ??= day;
  }
  // Where no placement is on record, the day of the first is unknown.
  if (raisedOn === undefined) return [{ subject: { child: stay.child }, raisedOn: stay.enteredOn, status: "unknown" }];
  return [settle({ subject: { child: stay.child }, raisedOn, due: plusDays(raisedOn, 30), metOn, endedOn: stay.exitedOn }, world.asOf)];
}
