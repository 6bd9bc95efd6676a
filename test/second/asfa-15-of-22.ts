/** S13's duty, a day at a time: at the mark, with the goal not working, the team considers changing it (MO-CWM-C14). */
import { daysAtTheMark, readingOf } from "./asfa-15-of-22-clock.js";
import type { Simulated, Simulator } from "./compare.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import type { Fact, Goal, Stay, World } from "./world.js";
import { isAbout, standing } from "./world.js";

/** First day of the manual's earliest text (S20). */
const IN_FORCE = "2020-05-28";

/** A stretch of one primary goal, or of none, and how far its duty has come. */
interface Stretch {
  readonly stay: Stay;
  readonly goal: Goal | undefined;
  /** The day it took another goal's place. */
  readonly replacedOn?: Day;
  /** What the latest assessment under this goal says. */
  working?: boolean;
  assessedOn?: Day;
  /** First day at the mark with no assessment on record of this goal; where there is none, no assessment can be. */
  unassessedOn?: Day;
  raisedOn?: Day;
  /** Open for want of an assessment when days alone settled it: it is the duty of the day on which it came to be open. */
  openSince?: Day;
  metOn?: Day;
}

export const asfa15of22: Simulator = (world) => ({ duties: world.children.flatMap((child) => ofChild(world, child)) });

function ofChild(world: World, child: string): readonly Simulated[] {
  const atTheMark = daysAtTheMark(world, child, readingOf(world));
  const duties: Simulated[] = [];
  let stretch: Stretch | undefined;

  for (const day of world.days) {
    const { stay, primary } = world.at(child, day);
    if (stretch !== undefined && (stay !== stretch.stay || primary?.goal !== stretch.goal)) {
      // The meeting that considers the change may be the one that makes it.
      if (stay === stretch.stay && stretch.raisedOn !== undefined && isConsidered(world, child, day)) stretch.metOn ??= day;
      duties.push(...dutyOf(stretch, day, world));
      const replaces = stay === stretch.stay && stretch.goal !== undefined;
      stretch = stay === undefined ? undefined : { stay, goal: primary?.goal, ...(replaces ? { replacedOn: day } : {}) };
    }
    if (stay === undefined) continue;
    stretch ??= { stay, goal: primary?.goal };
    const [assessment] = standing(world.factsOn(day, "goal-assessed").filter((fact) => isPrimary(fact) && isAbout(fact, child)));
    // One of the day on which this goal took another's place was made under the other.
    if (primary !== undefined && assessment !== undefined && day !== stretch.replacedOn) {
      stretch.working = assessment.working;
      stretch.assessedOn = day;
    }
    if (stretch.raisedOn === undefined && atTheMark.has(day)) {
      if (stretch.working === undefined) stretch.unassessedOn ??= day;
      if (stretch.working === false) {
        stretch.raisedOn = day;
        const { unassessedOn } = stretch;
        if (unassessedOn !== undefined && unassessedOn >= IN_FORCE && stretch.assessedOn !== day) stretch.openSince = unassessedOn;
      }
    }
    if (stretch.raisedOn !== undefined && isConsidered(world, child, day)) stretch.metOn ??= day;
  }
  return stretch === undefined ? duties : [...duties, ...dutyOf(stretch, undefined, world)];
}

const isPrimary = ({ role = "primary" }: Fact<"goal-assessed">): boolean => role === "primary";

const isConsidered = (world: World, child: string, day: Day): boolean =>
  world.factsOn(day, "meeting-held").some((fact) => fact.meeting === "fst" && fact.goalChangeConsidered === true && isAbout(fact, child));

function dutyOf({ stay, goal, raisedOn, openSince, unassessedOn, metOn }: Stretch, endedOn: Day | undefined, world: World): readonly Simulated[] {
  // "No primary goal on record" (S8): where one is set later in the stay, the record is judged by that.
  if (goal === undefined && endedOn !== undefined && endedOn !== stay.exitedOn) return [];
  const { child } = stay;
  const raised = raisedOn ?? unassessedOn;
  if (raised === undefined || raised < IN_FORCE) return [];
  if (raisedOn === undefined) return [{ subject: { child }, raisedOn: raised, status: "unknown", needs: "an assessment" }];
  return [settle({ subject: { child }, raisedOn: openSince ?? raisedOn, due: plusDays(raisedOn, world.number("asfa.consider", 30)), metOn, endedOn }, world.asOf)];
}
