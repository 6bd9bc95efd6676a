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
