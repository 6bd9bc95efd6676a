/** S8, a day at a time: while reunification is the primary goal a concurrent goal is wanted, from thirty days after entry. */
import type { Simulated, Simulator } from "./compare.js";
import { later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { standingDuties } from "./standing.js";
import type { Span } from "./standing.js";
import type { Stay, World } from "./world.js";

/** The manual's text of that day brought the thirty days (S20). */
const IN_FORCE = "2021-07-02";

export const concurrentGoal: Simulator = (world) => ({
  duties: world.children.flatMap((child) => world.stays(child).flatMap((stay) => ofStay(world, stay))),
});

function ofStay(world: World, stay: Stay): readonly Simulated[] {
  const subject = { child: stay.child };
  const spans: Span[] = [];
  let running: Span | undefined;
  let withoutSince: Day | undefined;
  let lastDay = stay.enteredOn;

  for (const day of world.days) {
    const { stay: now, primary, concurrent } = world.at(stay.child, day);
    const wanted = now === stay && primary?.goal === "reunification";
    if (now === stay) lastDay = day;
    if (now === stay) withoutSince = primary === undefined ? withoutSince ?? day : undefined;
    if (wanted && running === undefined) {
      running = { days: [] };
      spans.push(running);
    }
    if (wanted) running?.days.push({ day, thereSince: concurrent === undefined || concurrent.goal === "reunification" ? undefined : concurrent.since });
    if (!wanted && running !== undefined) {
      running.endedOn = day;
      running = undefined;
    }
  }

  // With no primary goal on record at the last, it is unknown whether one is wanted.
  const unknown: readonly Simulated[] = withoutSince === undefined || lastDay < IN_FORCE ? []
    : [{ subject, raisedOn: later(withoutSince, IN_FORCE), status: "unknown", needs: "the primary goal" }];
  return [...spans.flatMap((span) => standingDuties({
    subject, span, due: firstDue(world, stay, span.days[0]?.day ?? stay.enteredOn), inForce: IN_FORCE, missing: ["concurrent goal"],
  }, world.asOf)), ...unknown];
}

/** Due thirty days after entry, or on the day reunification became the goal if that is later. */
export function firstDue(world: World, stay: Stay, from: Day): Day {
  return world.word("concurrent.onChange", "later") === "restart" ? plusDays(from, 30) : later(plusDays(stay.enteredOn, 30), from);
}
