/** What the three CES rules share (S12): assessments that hold until the household's next, concerns, and spans of a condition. */
import type { Simulated } from "./compare.js";
import { later, plusDays } from "./days.js";
import type { Day } from "./days.js";
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

/** Two assessments of one household on one day, recorded together: which holds is not told (S19). */
export const assessedTwice = (world: World): string | undefined => {
  const days = world.facts("housing-assessed").map((fact) => `${fact.household} ${order(fact)}`);
  return new Set(days).size < days.length ? "a household assessed twice on one day" : undefined;
};

/** First day of the unbroken concern that a household is in on a day. */
export function concernSince(world: World, household: string, day: Day, child?: string): Day {
  let since = day;
  for (const each of [...world.days].reverse()) {
    if (each > day) continue;
    const assessment = assessed(world, household, each, child);
    if (assessment === undefined || assessment.finding === "stable") break;
    since = each;
  }
  return since;
}

/** A referral is for the household it names; one that names neither household nor child is for every household of the case (S7). */
export const isFor = (referral: Fact<"ces-referred">, household: string): boolean =>
  referral.household === household || (referral.household === undefined && namesNobody(referral));

/** What is wanted of a day: a referral, nothing, or it is unknown and this is what would tell. */
export type Wanted = { readonly wanted: true } | { readonly wanted: false } | { readonly needs: string };

/** A duty for each unbroken run of days on which a referral is wanted; an unknown for each on which that is not known. */
export function dutiesOf(
  world: World, subject: { readonly child: string } | { readonly child?: never; readonly household: string }, wantedOn: (day: Day) => Wanted, referredOn: (from: Day, endedOn: Day | undefined) => Day | undefined,
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
    return settle({ subject, raisedOn, due, metOn: referredOn(from, endedOn), endedOn, missing: ["CES referral"] }, world.asOf);
  });
}
