/** Facts: events as rules read them, with their days as integers, sorted and looked up by kind. */
import type { Day, Instant } from "../../calendar/index.js";
import { civil, dayOf, isInstant } from "../../calendar/index.js";
import type { CivilDate } from "../../calendar/index.js";
import type { CaseEvent, EventKind, EventOf } from "../types.js";
import { compareText } from "./order.js";

/** An event with its days reckoned once. */
interface FactOf<E extends CaseEvent> {
  readonly event: E;
  /** Civil date written in the event. */
  readonly on: Day;
  /** The instant, where the event has a time. */
  readonly at?: Instant;
  /** Day it entered the record (S5). */
  readonly recorded: Day;
  /** How a report points to it. */
  readonly ref: FactRef;
}

/** An event of a kind with its days reckoned once. */
export type Fact<K extends EventKind = EventKind> = FactOf<EventOf<K>>;

/** How a report points to a fact. */
export interface FactRef {
  readonly kind: EventKind;
  readonly on: CivilDate;
  readonly id?: string;
}

export function factOf(event: CaseEvent): Fact {
  const on = dayOf(event.on);
  const recorded = event.recordedOn === undefined ? on : dayOf(event.recordedOn);
  const ref = refOf(event, on);
  return isInstant(event.on) ? { event, on, at: event.on, recorded, ref } : { event, on, recorded, ref };
}

function refOf({ kind, id }: CaseEvent, day: Day): FactRef {
  const on = civil(day);
  return id === undefined ? { kind, on } : { kind, on, id };
}

/** Whether a fact is of one of the kinds. */
export function isFact<K extends EventKind>(fact: Fact, ...kinds: readonly K[]): fact is Fact<K> {
  const all: readonly EventKind[] = kinds;
  return all.includes(fact.event.kind);
}

/** The children an event names; undefined where it is about every child of the case (S7). */
export function childrenNamed({ event }: Fact): readonly string[] | undefined {
  return event.child === undefined ? event.children : [event.child];
}

/** Whether an event is about a child: it names the child, or names none (S7). */
export function isAbout(fact: Fact, child: string): boolean {
  const { event } = fact;
  return event.child === undefined ? event.children?.includes(child) ?? true : event.child === child;
}

/** Whether two facts can be about one child. */
export function shareChild(a: Fact, b: Fact): boolean {
  const [left, right] = [childrenNamed(a), childrenNamed(b)];
  return left === undefined || right === undefined || left.some((child) => right.includes(child));
}

/**
 * Sorts facts by day; on one day by kind, then by content, so that input order says nothing (S18). Same-day
 * settings of goals keep their input order (S9). An exact duplicate changes nothing, so it is left out.
 */
export function inOrder(facts: readonly Fact[]): Fact[] {
  const spellings = new Map<Fact, string>();
  const spelledOnce = (fact: Fact): string => {
    const known = spellings.get(fact) ?? spelled(fact.event);
    spellings.set(fact, known);
    return known;
  };
  const ordered = [...facts].sort((a, b) => compare(a, b, spelledOnce));
  const seen = new Set<string>();
  return ordered.filter((fact, index) => {
    // Only facts of one day and kind can be the same, and those stand together: one alone need not be spelled.
    if (!areAlike(ordered[index - 1], fact) && !areAlike(ordered[index + 1], fact)) return true;
    const spelling = spelledOnce(fact);
    if (seen.has(spelling)) return false;
    seen.add(spelling);
    return true;
  });
}

function areAlike(a: Fact | undefined, b: Fact): boolean {
  return a?.on === b.on && (a.event.kind === b.event.kind || (ordersItself(a) && ordersItself(b)));
}

/** Goals set and ended on one day apply in input order (S9). */
function ordersItself(fact: Fact): boolean {
  return fact.event.kind === "goal-set" || fact.event.kind === "goal-ended";
}

function compare(a: Fact, b: Fact, spelling: (fact: Fact) => string): number {
  if (a.on !== b.on) return a.on - b.on;
  if (ordersItself(a) && ordersItself(b)) return 0;
  return compareText(a.event.kind, b.event.kind) || compareText(spelling(a), spelling(b));
}

/** An event's content in one spelling, whatever the order of its keys. */
export function spelled(event: unknown): string {
  return JSON.stringify(sorted(event));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => compareText(a, b))) members[key] = sorted(member);
  return members;
}
