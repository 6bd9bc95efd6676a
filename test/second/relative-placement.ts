/** S10, a day at a time: a concurrent goal wants relatives in its plan, or a determination that they would be contrary to welfare. */
import { firstDue } from "./concurrent-goal.js";
import type { Simulated, Simulator } from "./compare.js";
import { later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { standingDuties } from "./standing.js";
import type { Span } from "./standing.js";
import { contradiction, isAbout, namesNobody } from "./world.js";
import type { Fact, GoalInEffect, Kind, Stay, World } from "./world.js";

/** The manual's earlier text (S20). */
const IN_FORCE = "2020-05-28";

/** Which of the things that meet it gives the day it was met: the first of them, or the plan before the determination. */
export type Prefer = "first" | "plan";

export const relativePlacement = (prefer: Prefer): Simulator => (world) => {
  const leftOut = contradiction(world) ?? world.children.map((child) => unclear(world, child)).find((why) => why !== undefined);
  return leftOut === undefined ? { duties: world.children.flatMap((child) => world.stays(child).flatMap((stay) => ofStay(world, stay, prefer))) } : { leftOut };
};

/** Facts of a kind on a day that are about a child; what names nobody is about those in care (S7). */
const told = <K extends Kind>(world: World, child: string, day: Day, kind: K): readonly Fact<K>[] =>
  world.factsOn(day, kind).filter((fact) => isAbout(fact, child) && (world.at(child, day).stay !== undefined || !namesNobody(fact)));

/** What one day's facts leave open: their order says nothing (S18). */
function unclear(world: World, child: string): string | undefined {
  for (const day of world.days) {
    const said = new Set(told(world, child, day, "concurrent-plan-updated").flatMap(({ relativePlacement: is }) => (is === undefined ? [] : [is])));
    if (said.size > 1) return "relatives put in the plan and dropped on one day";
    if (told(world, child, day, "contrary-to-welfare-determined").length > 0 && told(world, child, day, "contrary-to-welfare-withdrawn").length > 0) return "determined and withdrawn on one day";
  }
  return undefined;
}

interface Running {
  readonly goal: GoalInEffect;
  readonly span: Span;
  readonly due: Day;
}

function ofStay(world: World, stay: Stay, prefer: Prefer): readonly Simulated[] {
  const { child } = stay;
  const all: Running[] = [];
  let running: Running | undefined;
  let reunificationSince: Day | undefined;
  let includedSince: Day | undefined;
  let contrarySince: Day | undefined;

  for (const day of world.days) {
    const { stay: now, primary, concurrent } = world.at(child, day);
    if (now !== stay) {
      if (running !== undefined) running.span.endedOn = day;
      running = undefined;
      continue;
    }
    reunificationSince = primary?.goal === "reunification" ? reunificationSince ?? day : undefined;
    if (running !== undefined && running.goal.goal !== concurrent?.goal) {
      running.span.endedOn = day;
      running = undefined;
    }
    if (running === undefined && concurrent !== undefined) {
      // Inclusion belongs to its goal: a new one needs its own. A goal of placement with a relative brings it along.
      includedSince = concurrent.goal === "relative-placement" ? day : undefined;
      const first = reunificationSince === undefined ? plusDays(stay.enteredOn, 30) : firstDue(world, stay, reunificationSince);
      running = { goal: concurrent, span: { days: [] }, due: later(day, first) };
      all.push(running);
    }
    for (const { relativePlacement: is } of told(world, child, day, "concurrent-plan-updated")) {
      if (is === true && concurrent !== undefined) includedSince ??= day;
      if (is === false) includedSince = undefined;
    }
    if (told(world, child, day, "contrary-to-welfare-determined").length > 0) contrarySince ??= day;
    if (told(world, child, day, "contrary-to-welfare-withdrawn").length > 0) contrarySince = undefined;
    const [first] = [includedSince, contrarySince].filter((one) => one !== undefined).sort();
    running?.span.days.push({ day, thereSince: prefer === "plan" ? includedSince ?? contrarySince : first });
  }
  return all.flatMap(({ span, due }) => standingDuties({
    subject: { child }, span, due, inForce: IN_FORCE, missing: ["relative placement or contrary-to-welfare determination"],
  }, world.asOf));
}
