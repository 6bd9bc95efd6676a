/** Reviews of the case plan every six months (MO-REG-03, S15), a day at a time: for each version of it, from its own date. */
import type { Simulated, Simulator } from "./compare.js";
import { plusMonths } from "./days.js";
import type { Day } from "./days.js";
import { alongGrid } from "./michigan-grid.js";
import { settle } from "./settle.js";
import { corrected, dayOf, namedBy } from "./world.js";
import type { Fact, World } from "./world.js";

interface Version {
  readonly from: Day;
  /** Whom it is about; a plan that names nobody is about every child of the case. */
  readonly children: readonly string[];
  /** A plan that names one child is that child's (S6). */
  readonly subject: Readonly<Record<string, string>>;
}

export const casePlanReviews: Simulator = (world) => ({ duties: versionsOf(world).flatMap((version, _, all) => ofVersion(world, version, all)) });

const childrenOf = (world: World, fact: Fact): readonly string[] => (namedBy(fact).length === 0 ? world.children : namedBy(fact));

function versionsOf(world: World): readonly Version[] {
  const plans = world.facts("plan-completed").filter((fact) => fact.plan === "case-plan" && !world.closed(dayOf(fact)));
  return corrected(plans, ({ plan }) => plan).map((fact): Version => {
    const [only, ...others] = namedBy(fact);
    return { from: dayOf(fact), children: childrenOf(world, fact), subject: only === undefined || others.length > 0 ? {} : { child: only } };
  });
}

function ofVersion(world: World, { from, children, subject }: Version, all: readonly Version[]): readonly Simulated[] {
  let endedOn: Day | undefined;
  /** Children whose plan is still this version. */
  let left = children;
  const days: Day[] = [];
  for (const day of world.days) {
    if (day < from || endedOn !== undefined) continue;
    for (const later of all) if (later.from === day && day > from) left = left.filter((child) => !later.children.includes(child));
    if (left.length === 0 || world.closed(day)) endedOn = day;
    days.push(day);
  }
  // The rule's reading: a review on the day of a new version is of the version before; so none of its own day counts.
  const isReviewed = (day: Day): boolean => day > from && reviewsOn(world, day).some((fact) => childrenOf(world, fact).some((child) => children.includes(child)));
  if (world.word("anchor", "actual") === "scheduled") {
    return alongGrid({ subject, from, due: (link) => plusMonths(from, 6 * link), days, comesOn: isReviewed, endedOn, asOf: world.asOf });
  }
  const duties: Simulated[] = [];
  let last: Day | undefined = from;
  for (const day of days) {
    if (last === undefined || !isReviewed(day)) continue;
    duties.push(settle({ subject, raisedOn: last, due: plusMonths(last, 6), metOn: day }, world.asOf));
    last = day === endedOn ? undefined : day;
  }
  return last === undefined ? duties : [...duties, settle({ subject, raisedOn: last, due: plusMonths(last, 6), endedOn }, world.asOf)];
}

/** A review counts whatever it lacks; an update only with both findings. */
const reviewsOn = (world: World, day: Day): readonly Fact[] => [
  ...world.factsOn(day, "plan-reviewed").filter(({ plan }) => plan === "case-plan"),
  ...world.factsOn(day, "plan-updated").filter((fact) => fact.plan === "case-plan" && fact.complianceDetermined === true && fact.changesDetermined === true),
];
