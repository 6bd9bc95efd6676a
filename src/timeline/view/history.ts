/** What held when: values over time from dated facts, and openings paired with closings. */
import type { Day, Span } from "../../calendar/index.js";
import { earlierOf, FOREVER } from "../../calendar/index.js";
import type { Fact } from "./facts.js";

/** A value that held over a span, and the fact that set it. */
export interface Held<V, F extends Fact = Fact> {
  readonly span: Span;
  readonly value: V;
  readonly by: F;
}

/** Facts of one day: at least one. */
type SameDay<F extends Fact> = readonly [F, ...F[]];

/** A stretch on which facts of one day contradict each other (S18, S19): nothing safe can be said of it. */
export interface Contested<F extends Fact = Fact> {
  readonly span: Span;
  readonly by: SameDay<F>;
}

export interface History<V, F extends Fact = Fact> {
  readonly held: readonly Held<V, F>[];
  readonly contested: readonly Contested<F>[];
}

/**
 * A value over time: each day's setting holds until the next day with one, at most until `until`. Of
 * contradictory settings of one day the later recorded stands; recorded together, the day is contested (S18).
 * Facts must be in order. A value `undefined` means that nothing holds.
 */
export function historyOf<V extends string | boolean | number, F extends Fact>(
  facts: readonly F[], value: (fact: F) => V | undefined, until: Day = FOREVER,
): History<V, F> {
  const days = byDay(facts);
  const held: Held<V, F>[] = [];
  const contested: Contested<F>[] = [];
  days.forEach((sameDay, index) => {
    const from = sameDay[0].on;
    if (from >= until) return;
    const span = { from, to: earlierOf(days[index + 1]?.[0].on ?? FOREVER, until) };
    const standing = lastRecorded(sameDay);
    const [settled, ...others] = new Set(standing.map(value));
    if (others.length > 0) contested.push({ span, by: standing });
    else if (settled !== undefined) held.push({ span, value: settled, by: standing[0] });
  });
  return { held, contested };
}

function byDay<F extends Fact>(facts: readonly F[]): SameDay<F>[] {
  const days: [F, ...F[]][] = [];
  for (const fact of facts) {
    const last = days[days.length - 1];
    if (last?.[0].on === fact.on) last.push(fact);
    else days.push([fact]);
  }
  return days;
}

function lastRecorded<F extends Fact>([first, ...others]: SameDay<F>): SameDay<F> {
  let latest: [F, ...F[]] = [first];
  for (const fact of others) {
    if (fact.recorded > latest[0].recorded) latest = [fact];
    else if (fact.recorded === latest[0].recorded) latest.push(fact);
  }
  return latest;
}

/** Adjacent stretches of one value become one, dated by the first fact. */
export function merged<V, F extends Fact>(held: readonly Held<V, F>[]): Held<V, F>[] {
  const result: Held<V, F>[] = [];
  for (const stretch of held) {
    const last = result[result.length - 1];
    if (last !== undefined && last.value === stretch.value && last.span.to === stretch.span.from) {
      result[result.length - 1] = { ...last, span: { from: last.span.from, to: stretch.span.to } };
    } else result.push(stretch);
  }
  return result;
}

/** An opening with the closing that ended it. */
interface Pair<O extends Fact, C extends Fact> {
  readonly opening: O;
  readonly closing?: C;
}

export interface Pairs<O extends Fact, C extends Fact> {
  readonly pairs: readonly Pair<O, C>[];
  /** Openings while open already: ignored. */
  readonly repeated: readonly O[];
  /** Closings with nothing open. */
  readonly unmatched: readonly C[];
}

/**
 * Pairs openings with closings. On one day the closing comes first if something was open that morning; else
 * opening and closing make a pair of no length (S7). Of several of a kind on one day the later recorded stands (S18).
 */
export function pairUp<O extends Fact, C extends Fact>(allOpenings: readonly O[], allClosings: readonly C[]): Pairs<O, C> {
  const openings = byDay(allOpenings).flatMap(lastRecorded);
  const closings = byDay(allClosings).flatMap(lastRecorded);
  const pairs: Pair<O, C>[] = [];
  const repeated: O[] = [];
  const unmatched: C[] = [];
  let open: O | undefined;
  let nextOpening = 0;
  let nextClosing = 0;
  for (;;) {
    const opening = openings[nextOpening];
    const closing = closings[nextClosing];
    if (closing !== undefined && (opening === undefined || closing.on < opening.on || (closing.on === opening.on && open !== undefined))) {
      nextClosing++;
      if (open === undefined) unmatched.push(closing);
      else { pairs.push({ opening: open, closing }); open = undefined; }
    } else if (opening !== undefined) {
      nextOpening++;
      if (open === undefined) open = opening;
      else repeated.push(opening);
    } else break;
  }
  if (open !== undefined) pairs.push({ opening: open });
  return { pairs, repeated, unmatched };
}
