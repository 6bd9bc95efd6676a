/** S11, a day at a time: a child in care, a relative in another state listed in the plan, and a referral within working days. */
import type { Simulated, Simulator } from "./compare.js";
import { isWorkingDay, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { dayOf, isAbout, standing } from "./world.js";
import type { Stay, World } from "./world.js";

/** The manual's earlier text (S20). */
const IN_FORCE = "2020-05-28";
const AWAY = ["relative-unlisted", "relative-declined", "relative-ruled-out"] as const;
const MISSING = ["ICPC referral"];

export const icpcReferral: Simulator = (world) => ({
  duties: world.children.flatMap((child) => (world.input.people ?? []).flatMap(({ id }) => ofRelative(world, child, id))),
});

/** Where a relative lives at the end of a day. */
function stateOf(world: World, relative: string, day: Day): string | undefined {
  const moves = world.facts("person-moved").filter((fact) => fact.person === relative && dayOf(fact) <= day);
  const [last] = standing(moves.filter((fact) => dayOf(fact) === moves.map(dayOf).at(-1)));
  return last?.state ?? world.input.people?.find(({ id }) => id === relative)?.state;
}

/** What is asked for while it goes on: since when, of which stay, and what is unknown of it. */
interface Asked {
  readonly stay: Stay;
  readonly since: Day;
  readonly stateKnown: boolean;
  endedOn?: Day;
}

function ofRelative(world: World, child: string, relative: string): readonly Simulated[] {
  const all: Asked[] = [];
  let asked: Asked | undefined;
  let listing: Day | undefined;
  let deniedSinceListing = false;

  for (const day of world.days) {
    const told = listingsOn(world, child, relative, day);
    const isListed = told === "listed";
    // A listing is new after a denial, a decline or a day unlisted.
    const isNew = isListed && (listing === undefined || deniedSinceListing);
    if (isNew) {
      listing = day;
      deniedSinceListing = false;
    }
    if (told === "away") listing = undefined;
    // What is denied on the day of a listing was sent by then: the listing is not one after the denial.
    if (world.factsOn(day, "icpc-decided").some((fact) => fact.relative === relative && isAbout(fact, child) && fact.outcome === "denied")) deniedSinceListing = true;

    const { stay } = world.at(child, day);
    const state = stateOf(world, relative, day);
    const isWanted = stay !== undefined && listing !== undefined && (state === undefined || (state.startsWith("US-") && state !== "US-MO"));
    if (asked !== undefined && (!isWanted || isNew || asked.stay !== stay || asked.stateKnown !== (state !== undefined))) {
      asked.endedOn = day;
      asked = undefined;
    }
    if (isWanted && stay !== undefined && asked === undefined) {
      asked = { stay, since: day, stateKnown: state !== undefined };
      all.push(asked);
    }
  }
  return all.filter(({ since }) => since >= IN_FORCE).map((one) => dutyOf(world, child, relative, one));
}

function dutyOf(world: World, child: string, relative: string, { stay, since, stateKnown, endedOn }: Asked): Simulated {
  const subject = { child, person: relative };
  if (!stateKnown) return { subject, raisedOn: since, status: "unknown", needs: "the state the relative lives in" };
  const referral = world.facts("icpc-referred").find((fact) => {
    const day = dayOf(fact);
    const inStay = world.at(child, day).stay === stay && isAbout(fact, child);
    const names = fact.relative === relative;
    const serves = fact.relative === undefined && fact.state === stateOf(world, relative, day) && isListedOn(world, child, relative, day);
    // One denied by the day the duty begins does not serve it; that a listing is new on that day is the usual case (S11).
    const denied = world.facts("icpc-decided").some((decision) =>
      decision.relative === relative && isAbout(decision, child) && decision.outcome === "denied" && dayOf(decision) >= day && dayOf(decision) <= since);
    return inStay && (names || serves) && !denied && (endedOn === undefined || day < endedOn);
  });
  return settle({ subject, raisedOn: since, due: dueOf(world, since), metOn: referral === undefined ? undefined : dayOf(referral), endedOn, missing: MISSING }, world.asOf);
}

/** What a day's facts say of a relative's place in the plan, if anything. */
function listingsOn(world: World, child: string, relative: string, day: Day): "listed" | "away" | undefined {
  const facts = [...world.factsOn(day, "relative-listed"), ...AWAY.flatMap((kind) => [...world.factsOn<(typeof AWAY)[number]>(day, kind)])];
  const [last] = standing(facts.filter((fact) => fact.relative === relative && isAbout(fact, child)));
  return last === undefined ? undefined : last.kind === "relative-listed" ? "listed" : "away";
}

const isListedOn = (world: World, child: string, relative: string, day: Day): boolean =>
  world.days.filter((each) => each <= day).flatMap((each) => listingsOn(world, child, relative, each) ?? []).at(-1) === "listed";

/** So many working days after (S2). */
function dueOf(world: World, since: Day): Day {
  let due = since;
  for (let left = world.number("icpc.timely", 5); left > 0;) {
    due = plusDays(due, 1);
    if (isWorkingDay(due) && !world.holidays.includes(due)) left -= 1;
  }
  return due;
}
