/**
 * The index: a timeline as of a day, turned once into states over time. Rules read these states and never
 * scan the events.
 */
import type { Day } from "../../calendar/index.js";
import { contains, dayOf, earlierOf, FOREVER } from "../../calendar/index.js";
import type { EventKind, Timeline } from "../types.js";
import type { End, Episode } from "./episode.js";
import { episodeOf } from "./episode.js";
import type { Fact } from "./facts.js";
import { factOf, inOrder, isFact } from "./facts.js";
import { grouped, lookUpByChild } from "./lookup.js";
import { pairUp } from "./history.js";
import { closingOfUnopened, staysOf } from "./stays.js";
import type { Problem } from "./problems.js";
import { problemsOf } from "./problems.js";
import type { Phase, Seen } from "./seen.js";

/** A case as of a day. */
export interface CaseView extends Seen {
  /** Contradictions in the data itself (S19). */
  readonly problems: readonly Problem[];
}

export interface AsOf {
  readonly asOf: Day;
  /** Leaves out facts recorded after this day (S5). */
  readonly knownBy?: Day | undefined;
}

/** The facts of a timeline seen as of a day, in order. */
export function factsSeen(timeline: Timeline, { asOf, knownBy = FOREVER }: AsOf): Fact[] {
  return inOrder(timeline.events.map(factOf).filter((fact) => fact.on <= asOf && fact.recorded <= knownBy));
}

/** Indexes a timeline as of a day. Facts dated later, or recorded after `knownBy`, are not looked at. */
export function viewCase(timeline: Timeline, { asOf, knownBy = FOREVER }: AsOf): CaseView {
  const facts = factsSeen(timeline, { asOf, knownBy });
  const byKind = grouped(facts, ({ event }) => event.kind);
  const ofKinds = <K extends EventKind>(...kinds: readonly K[]): readonly Fact<K>[] => {
    const present = kinds.filter((kind) => byKind.has(kind));
    if (present.length > 1) return facts.filter((fact): fact is Fact<K> => isFact(fact, ...present));
    return (byKind.get(present[0] ?? "") ?? []) as readonly Fact<K>[];
  };
  const lookUp = lookUpByChild(facts);
  const moves = grouped(ofKinds("person-moved"), ({ event }) => event.person);
  const about = <K extends EventKind>(child: string, ...kinds: readonly K[]): readonly Fact<K>[] => lookUp(child, kinds);

  const phases = phasesOf(facts[0]?.on ?? asOf, ofKinds("case-opened"), ofKinds("case-closed"), ofKinds("placement-started"));
  const phaseOn = (day: Day) => phases.find((phase) => contains(phase.span, day)) ?? phases.find((phase) => phase.span.to === day);
  const births = new Map(timeline.children.map(({ id, birthDate }) => [id, birthDate === undefined ? undefined : dayOf(birthDate)]));
  const people = timeline.people ?? [];
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const held = timeline.holds === undefined ? undefined : new Set(timeline.holds.kinds);
  const since = timeline.holds?.since === undefined ? undefined : dayOf(timeline.holds.since);
  const isHeld = (fact: string): boolean => held === undefined || held.has(fact) || held.has(kindOf(fact));

  const base = {
    caseId: timeline.caseId,
    ...(timeline.jurisdiction === undefined ? {} : { jurisdiction: timeline.jurisdiction }),
    ...(timeline.holds === undefined ? {} : { source: timeline.holds.source }),
    ...(since === undefined ? {} : { since }),
    asOf,
    children: timeline.children.map(({ id }) => id),
    birth: (child: string) => births.get(child),
    phases,
    episodes: timeline.children.flatMap(({ id }) => episodesOf(id, births.get(id), about, phases)),
    facts: ofKinds,
    named: (kind: string) => byKind.get(kind) ?? [],
    about,
    moves: (person: string) => moves.get(person) ?? [],
    person: (id: string) => peopleById.get(id),
    people: () => people,
    phaseOn,
    // Seen from before the first day of which it holds more, a record holds entries and exits only.
    holds: since === undefined || since <= asOf ? isHeld : (fact: string) => isHeld(fact) && STAYS.has(kindOf(fact)),
  };
  return { ...base, problems: problemsOf(base, base.children) };
}

const STAYS: ReadonlySet<string> = new Set(["care-entered", "care-exited"]);

/** The kind of a fact named with a detail after a dot. */
function kindOf(fact: string): string {
  return fact.split(".", 1)[0] ?? fact;
}

function phasesOf(
  beginning: Day, opened: readonly Fact<"case-opened">[], closed: readonly Fact<"case-closed">[], placed: readonly Fact<"placement-started">[],
): Phase[] {
  const { pairs, unmatched } = pairUp(opened, closed);
  const phases: Phase[] = pairs.map(({ opening, closing }) => ({
    span: { from: opening.on, to: closing?.on ?? FOREVER }, opened: opening,
    ...(closing === undefined ? {} : { closed: closing }),
  }));
  // A case need not record its opening: what its first closing ends, or all of it, is one phase.
  const unopened = closingOfUnopened(opened, unmatched);
  if (unopened !== undefined) phases.unshift({ span: { from: beginning, to: unopened.on }, closed: unopened });
  else if (phases.length === 0) phases.push({ span: { from: beginning, to: FOREVER } });
  return phases.map((phase, index) => {
    const { closed: closing } = phase;
    // What happened before the first opening belongs to it: a removal may precede the paperwork.
    const span = index > 0 ? phase.span : { from: earlierOf(beginning, phase.span.from), to: phase.span.to };
    if (closing === undefined) return { ...phase, span };
    return { ...phase, span, end: closingEnd(closing.on, phases[index + 1]?.span.from, placed) };
  });
}

/** A closing as an end; a placement after it, before the case is opened again, contradicts it (S19). */
function closingEnd(on: Day, reopened: Day | undefined, placed: readonly Fact<"placement-started">[]): End {
  const contradicted = placed.some((fact) => fact.on > on && fact.on < (reopened ?? FOREVER));
  return { on, why: "the case closed", closing: true, ...(contradicted ? { contradicted } : {}) };
}

function episodesOf(
  child: string, birth: Day | undefined, about: CaseView["about"], phases: readonly Phase[],
): Episode[] {
  return staysOf(about, child, phases).pairs
    .filter(({ opening, closing }) => closing === undefined || closing.on > opening.on)
    .map(({ opening, closing }) => episodeOf({
      child, birth, entry: opening, end: closing && endOf(closing), about: (...kinds) => about(child, ...kinds),
    }));

  function endOf(closing: Fact<"care-exited" | "case-closed">): End {
    if (closing.event.kind === "care-exited") return { on: closing.on, why: "the child left care" };
    // Only this child's own placements contradict the end of this child's care.
    const reopened = phases[phases.findIndex(({ closed }) => closed === closing) + 1]?.span.from;
    return closingEnd(closing.on, reopened, about(child, "placement-started"));
  }
}
