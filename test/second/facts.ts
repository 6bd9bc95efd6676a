/** Facts as they are written, and what can be said of one alone. */
import type { EventInput } from "../../src/schema.js";
import { dayIn } from "./days.js";
import type { Day } from "./days.js";

export type Kind = EventInput["kind"];
export type Fact<K extends Kind = Kind> = Extract<EventInput, { kind: K }>;

/** The facts of one day, in the order given: of a kind, or all. */
export interface Daily {
  readonly factsOn: <K extends Kind>(day: Day, kind: K) => readonly Fact<K>[];
  readonly allOn: (day: Day) => readonly EventInput[];
}

/** Whether a fact is about a child: it names the child, or nobody (S7). */
export const isAbout = (fact: EventInput, child: string): boolean =>
  fact.child === undefined && fact.children === undefined ? true : fact.child === child || fact.children?.includes(child) === true;

export const namesNobody = (fact: EventInput): boolean => fact.child === undefined && fact.children === undefined;

export const dayOf = (fact: EventInput): Day => dayIn(fact.on);

/** Day a fact was put on record. */
export const recordedOn = (fact: EventInput): Day => fact.recordedOn ?? dayOf(fact);

/** Of facts of one day that contradict each other, those recorded last stand (S18). */
export function standing<F extends EventInput>(ofOneDay: readonly F[]): readonly F[] {
  const last = ofOneDay.map(recordedOn).sort(compare).at(-1);
  return ofOneDay.filter((fact) => recordedOn(fact) === last);
}

/** Of documents about the same children entered again for one day, those recorded last stand (S18); an id of its own sets one apart. */
export function corrected<F extends EventInput>(documents: readonly F[], sort: (document: F) => string): readonly F[] {
  const same = (one: F, other: F): boolean => dayOf(one) === dayOf(other) && one.id === other.id && sort(one) === sort(other) && namedBy(one).join() === namedBy(other).join();
  return documents.filter((one) => !documents.some((other) => same(one, other) && recordedOn(other) > recordedOn(one)));
}

/** The children a fact names. */
export const namedBy = ({ child, children = [] }: EventInput): readonly string[] => (child === undefined ? [...children].sort() : [child]);

/** An exact duplicate changes nothing (S18). */
export function once(events: readonly EventInput[]): readonly EventInput[] {
  const told = new Set<string>();
  return events.filter((event) => {
    const text = JSON.stringify(Object.entries(event).sort(([one], [other]) => compare(one, other)));
    if (told.has(text)) return false;
    told.add(text);
    return true;
  });
}

export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
