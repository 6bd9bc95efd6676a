/** What the three CES rules share (S12): assessments that hold until the household's next, concerns, and spans of a condition. */
import type { Simulated } from "./compare.js";
import { later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { compare } from "./facts.js";
import { settle } from "./settle.js";
import { dayOf, isAbout, namesNobody, recordedOn } from "./world.js";
import type { Fact, Stay, World } from "./world.js";

/** The manual's earlier text (S20). */
const IN_FORCE = "2020-05-28";

type Assessment = Fact<"housing-assessed">;

export const households = (world: World): readonly string[] => [...new Set(world.facts("housing-assessed").map(({ household }) => household))];

/** A household's assessment in effect at the end of a day; of a child, only those about the child: what is said of one changes nothing for another. */
export const assessed = (world: World, household: string, day: Day, child?: string): Assessment | undefined =>
  world.facts("housing-assessed").filter((fact) => fact.household === household && dayOf(fact) <= day && (child === undefined || isAbout(fact, child)))
    .sort((one, other) => order(one).localeCompare(order(other))).at(-1);

/** By day; of one day, the one recorded later stands (S18). */
const order = (fact: Assessment): string => `${dayOf(fact)} ${recordedOn(fact)}`;

/** First day of the unbroken concern that a household is in on a day. */
function concernSince(world: World, household: string, day: Day, child?: string): Day {
  let since = day;
  for (const each of [...world.days].reverse()) {
    if (each > day) continue;
    const assessment = assessed(world, household, each, child);
    if (assessment === undefined || assessment.finding === "stable") break;
    since = each;
  }
  return since;
}

/** A referral is for the household it names; else for the children it names, and of nobody named, for every household of the case (S7). */
const isFor = (referral: Fact<"ces-referred">, household: string, child: string | undefined): boolean =>
  (referral.household === undefined ? namesNobody(referral) || (child !== undefined && isAbout(referral, child)) : referral.household === household);

/** What met a duty, and from which day on it served the household whose housing raised it. */
interface Referral {
  readonly on: Day;
  readonly servesFrom: Day;
}

/**
 * The referral that serves first: made in the span, or earlier in the unbroken concern of a household whose housing raises the
 * duty in it. It serves that household, so not before the first day of the span on which its housing does.
 */
function referralFor(world: World, { from, endedOn }: Stretch, raisesIt: (day: Day) => readonly string[], child?: string): Referral | undefined {
  const referrals: Referral[] = [];
  const seen = new Set<string>();
  for (const day of world.days.filter((each) => each >= from && (endedOn === undefined || each < endedOn))) {
    for (const household of raisesIt(day).filter((each) => !seen.has(each))) {
      seen.add(household);
      const since = concernSince(world, household, day, child);
      for (const fact of world.facts("ces-referred")) {
        const on = dayOf(fact);
        if (isFor(fact, household, child) && on >= since && (endedOn === undefined || on < endedOn)) referrals.push({ on, servesFrom: later(on, day) });
      }
    }
  }
  return referrals.sort((one, other) => compare(one.servesFrom, other.servesFrom) || compare(one.on, other.on))[0];
}

/** Days from one on; the day on which it is over. */
interface Stretch {
  readonly from: Day;
  readonly endedOn: Day | undefined;
}

/** What is wanted of a day: a referral, nothing, or it is unknown and this is what would tell. */
export type Wanted = { readonly wanted: true } | { readonly wanted: false } | { readonly needs: string };

/** A duty for each unbroken run of days on which a referral is wanted; an unknown for each on which that is not known. */
export function dutiesOf(
  world: World, subject: { readonly child: string } | { readonly child?: never; readonly household: string }, wantedOn: (day: Day) => Wanted, raisesIt: (day: Day) => readonly string[],
): readonly Simulated[] {
  const { child } = subject;
  const runs: { readonly state: string; readonly stay: Stay | undefined; readonly from: Day; last: Day; endedOn?: Day }[] = [];
  for (const day of world.days) {
    const wanted = wantedOn(day);
    const state = "needs" in wanted ? wanted.needs : wanted.wanted ? "wanted" : "";
    const running = runs.at(-1);
    // A child's span ends with the stay, though another begins that day (S7).
    const stay = child === undefined ? undefined : world.at(child, day).stay;
    if (running !== undefined && running.state === state && running.stay === stay) running.last = day;
    else {
      if (running !== undefined) running.endedOn = day;
      runs.push({ state, stay, from: day, last: day });
    }
  }
  return runs.filter(({ state, last }) => state !== "" && last >= IN_FORCE).map(({ state, from, endedOn }) => {
    const raisedOn = later(from, IN_FORCE);
    if (state !== "wanted") return { subject, raisedOn, status: "unknown", needs: state };
    const due = later(plusDays(from, world.number("prompt", 0)), IN_FORCE);
    const referral = referralFor(world, { from, endedOn }, raisesIt, child);
    const metOn = referral === undefined || referral.servesFrom > due ? referral?.servesFrom : referral.on;
    return settle({ subject, raisedOn, due, metOn, endedOn, missing: ["CES referral"] }, world.asOf);
  });
}
