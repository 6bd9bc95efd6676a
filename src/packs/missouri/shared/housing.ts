/** Households, their housing over time, and referrals to the Coordinated Entry System (S12). */
import type { Day, Span } from "../../../calendar/index.js";
import { contains, difference, laterOf, overlap, union } from "../../../calendar/index.js";
import type { Holding } from "../../../rules/index.js";
import type { CaseView, Contested, Fact, Held } from "../../../timeline/view/index.js";
import { grouped, historyOf, merged } from "../../../timeline/view/index.js";

/** A stretch of days and the fact that began it. */
export type Stretch<F extends Fact = Fact> = { readonly span: Span; readonly by: F };

type Assessment = Fact<"housing-assessed">;

/** Stretches on which something an assessment found goes on, until an assessment finds otherwise. */
export interface Stretches {
  readonly held: readonly Held<true, Assessment>[];
  readonly contested: readonly Contested<Assessment>[];
}

export interface Household {
  readonly id: string;
  /** The youths whose own household it is. */
  readonly youths: readonly string[];
  /** Unbroken runs of assessments that find housing lost or at risk. */
  readonly concerns: Stretches;
  /** Stretches on which a finding about it holds too; `where` says which assessments bear on it. */
  while(finding: (fact: Assessment) => boolean, where?: (fact: Assessment) => boolean): Stretches;
}

const isConcern = (fact: Assessment): boolean => fact.event.finding !== "stable";

export function households(view: CaseView): Household[] {
  const byHousehold = grouped(view.facts("housing-assessed"), ({ event }) => event.household);
  return [...byHousehold].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, own]) => {
    return {
      id,
      youths: own.flatMap(({ event }) => (event.of === "youth" ? [event.child ?? [], event.children ?? []].flat() : [])),
      concerns: stretches(own, isConcern),
      while: (finding, where = () => true) => stretches(own.filter(where), (fact) => isConcern(fact) && finding(fact)),
    };
  });
}

function stretches(facts: readonly Assessment[], holds: (fact: Assessment) => boolean): Stretches {
  const { held, contested } = historyOf(facts, (fact) => holds(fact) ? true as const : undefined);
  return { held: merged(held), contested };
}

/** A household whose housing raises a duty. */
export interface Bearing {
  readonly household: string;
  /** First day of the span on which it does. */
  readonly from: Day;
  /** First day of the unbroken concern that day lies in. */
  readonly since: Day;
}

/** Whether, and since when, a household bears on a span by what is found of it; `where` says which assessments bear on it. */
export function bearing(household: Household, found: readonly Stretch[], span: Span, where?: (fact: Assessment) => boolean): Bearing[] {
  const [first] = found.flatMap((stretch) => overlap(stretch.span, span) ?? []);
  if (first === undefined) return [];
  const concern = household.while(() => true, where).held.find((stretch) => contains(stretch.span, first.from));
  return [{ household: household.id, from: first.from, since: concern?.span.from ?? first.from }];
}

/**
 * A referral of a household that bears on the span, in the span or earlier in the household's same unbroken concern, holds
 * to the end of the span (S12). Children are those whom a referral that names no household may name.
 */
export function cesReferral(view: CaseView, span: Span, bearings: readonly Bearing[], children: readonly string[]): Holding {
  const held = view.facts("ces-referred").flatMap((by) => bearings
    .filter(({ household, since }) => by.on >= since && by.on < span.to && serves(by, household, children))
    .map(({ from }) => ({ span: { from: laterOf(by.on, from), to: span.to }, by })));
  return { name: "CES referral", kinds: ["ces-referred"], held };
}

/** A referral is of the household it names, else of the children it names, else of everyone in the case. */
function serves({ event }: Fact<"ces-referred">, household: string, children: readonly string[]): boolean {
  if (event.household !== undefined) return event.household === household;
  const about = event.child === undefined ? event.children ?? [] : [event.child];
  return about.length === 0 || about.some((child) => children.includes(child));
}

/** The stretches of both, each with the fact that completed the condition: the later to begin. */
export function together<A extends Fact, B extends Fact>(
  a: readonly Stretch<A>[], b: readonly Stretch<B>[],
): Stretch<A | B>[] {
  return a.flatMap((left) => b.flatMap((right) => {
    const span = overlap(left.span, right.span);
    return span === undefined ? [] : [{ span, by: right.span.from > left.span.from ? right.by : left.by }];
  })).sort((left, right) => left.span.from - right.span.from);
}

/** Stretches run together, each with the fact that began it. */
export function firsts<F extends Fact>(stretches: readonly Stretch<F>[]): Stretch<F>[] {
  return union(stretches.map(({ span }) => span)).flatMap((span) => {
    const by = stretches.find((stretch) => stretch.span.from === span.from)?.by;
    return by === undefined ? [] : [{ span, by }];
  });
}

/** What of the stretches lies outside some others; run together where they meet, each with the fact that began it. */
export function outside<F extends Fact>(stretches: readonly Stretch<F>[], ...others: readonly (readonly Stretch[])[]): Stretch<F>[] {
  const spans = others.flat().map(({ span }) => span);
  return firsts(stretches.flatMap(({ span, by }) => difference([span], spans).map((left) => ({ span: left, by }))));
}

/** Contested stretches, each with the first of the facts that contradict each other. */
export function begun<F extends Fact>(contested: readonly Contested<F>[]): Stretch<F>[] {
  return contested.flatMap(({ span, by: [by] }) => (by === undefined ? [] : [{ span, by }]));
}
