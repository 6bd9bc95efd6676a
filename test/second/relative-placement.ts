/** S10, a day at a time: a concurrent goal wants relatives in its plan, or a determination that they would be contrary to welfare. */
import { firstDue } from "./concurrent-goal.js";
import type { Simulated, Simulator } from "./compare.js";
import { later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { standingDuties } from "./standing.js";
import type { Span } from "./standing.js";
import { isAbout, standing } from "./world.js";
import type { GoalInEffect, Stay, World } from "./world.js";

/** The manual's earlier text (S20). */
const IN_FORCE = "2020-05-28";

export const relativePlacement: Simulator = (world) => ({
  duties: world.children.flatMap((child) => world.stays(child).flatMap((stay) => ofStay(world, stay))),
});

interface Running {
  readonly goal: GoalInEffect;
  readonly span: Span;
  readonly due: Day;
}

function ofStay(world: World, stay: Stay): readonly Simulated[] {
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
    const updates = world.factsOn(day, "concurrent-plan-updated").filter((fact) => isAbout(fact, child) && fact.relativePlacement !== undefined);
    for (const { relativePlacement: is } of standing(updates)) {
      if (is === true && concurrent !== undefined) includedSince ??= day;
      if (is === false) includedSince = undefined;
    }
    const found = [...world.factsOn(day, "contrary-to-welfare-determined"), ...world.factsOn(day, "contrary-to-welfare-withdrawn")];
    for (const { kind } of standing(found.filter((fact) => isAbout(fact, child)))) contrarySince = kind === "contrary-to-welfare-determined" ? contrarySince ?? day : undefined;
    // Of the two, what was there first.
    const [thereSince] = [includedSince, contrarySince].filter((one) => one !== undefined).sort();
    running?.span.days.push({ day, thereSince });
  }
  return all.flatMap(({ span, due }) => standingDuties({
    subject: { child }, span, due, inForce: IN_FORCE, missing: ["relative placement or contrary-to-welfare determination"],
  }, world.asOf));
}
