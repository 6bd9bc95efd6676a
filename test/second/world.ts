/**
 * A case as the second implementation reads it: day by day, in plain state, from the semantics alone. It shares no code
 * with src and knows the timeline only as it is written. Every state is the one at the end of its day (S8).
 */
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { eachDay } from "./days.js";
import type { Day } from "./days.js";
import { compare, dayOf, once, recordedOn } from "./facts.js";
import type { Daily, Fact, Kind } from "./facts.js";
import { lifeOf } from "./life.js";
import type { ChildDay, Oddity, Stay } from "./life.js";

export { corrected, dayOf, isAbout, namedBy, namesNobody, recordedOn, standing } from "./facts.js";
export type { Fact } from "./facts.js";
export type { Goal, GoalInEffect, Oddity, Setting, Stay } from "./life.js";

type Params = Readonly<Record<string, number | string>>;

export interface Case {
  readonly input: TimelineInput;
  readonly asOf: Day;
  readonly params: Params;
  /** Facts recorded after this day are not looked at (S5). */
  readonly knownBy?: Day;
  /** Days that are not working days (S2). */
  readonly holidays?: readonly Day[];
}

export interface World extends Daily {
  readonly asOf: Day;
  readonly holidays: readonly Day[];
  readonly input: TimelineInput;
  readonly children: readonly string[];
  /** Every day from the first fact to the end. */
  readonly days: readonly Day[];
  /** The facts of a kind, in the order of their days; those of one day in the order given. */
  readonly facts: <K extends Kind>(kind: K) => readonly Fact<K>[];
  readonly at: (child: string, day: Day) => ChildDay;
  /** Stays that have a day in them, in their order. */
  readonly stays: (child: string) => readonly Stay[];
  /** Whether the case is closed at the end of a day. */
  readonly closed: (day: Day) => boolean;
  readonly oddities: readonly Oddity[];
  readonly number: (param: string, otherwise: number) => number;
  readonly word: (param: string, otherwise: string) => string;
}

export function worldOf({ input, asOf, params, knownBy, holidays = [] }: Case): World {
  const seen = once(input.events).filter((fact) => dayOf(fact) <= asOf && (knownBy === undefined || recordedOn(fact) <= knownBy));
  const known = seen.map((fact, index) => ({ fact, index })).sort((one, other) => compare(dayOf(one.fact), dayOf(other.fact)) || one.index - other.index).map(({ fact }) => fact);
  const first = known[0];
  const days = first === undefined ? [] : eachDay(dayOf(first), asOf);
  const children = input.children.map(({ id }) => id);

  const facts = <K extends Kind>(kind: K): readonly Fact<K>[] => known.filter((fact): fact is Fact<K> => fact.kind === kind);
  const byDay = new Map<Day, EventInput[]>();
  for (const fact of known) byDay.set(dayOf(fact), [...byDay.get(dayOf(fact)) ?? [], fact]);
  const allOn = (day: Day): readonly EventInput[] => byDay.get(day) ?? [];
  const factsOn = <K extends Kind>(day: Day, kind: K): readonly Fact<K>[] =>
    allOn(day).filter((fact): fact is Fact<K> => fact.kind === kind);

  const closedDays = daysClosed(days, factsOn);
  const oddities: Oddity[] = [];
  const lives = new Map(children.map((child) => [child, lifeOf(child, days, { allOn, factsOn }, closedDays, oddities)]));

  return {
    asOf, holidays, input, children, days, facts, factsOn, allOn, oddities,
    at: (child, day) => lives.get(child)?.days.get(day) ?? {},
    stays: (child) => (lives.get(child)?.stays ?? []).filter(({ enteredOn, exitedOn }) => enteredOn !== exitedOn),
    closed: (day) => closedDays.has(day),
    number: (param, otherwise) => { const given = params[param]; return typeof given === "number" ? given : otherwise; },
    word: (param, otherwise) => { const given = params[param]; return typeof given === "string" ? given : otherwise; },
  };
}

/** A closing closes the case until it is opened again; opened and closed on one day, it ends as it was not that morning. */
function daysClosed(days: readonly Day[], factsOn: Daily["factsOn"]): ReadonlySet<Day> {
  const closed = new Set<Day>();
  let isClosed = false;
  for (const day of days) {
    const closes = factsOn(day, "case-closed").length > 0;
    const opens = factsOn(day, "case-opened").length > 0;
    if (closes && opens) isClosed = !isClosed;
    else if (closes) isClosed = true;
    else if (opens) isClosed = false;
    if (isClosed) closed.add(day);
  }
  return closed;
}

