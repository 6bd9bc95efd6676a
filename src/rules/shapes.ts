/**
 * The four shapes of duty. A rule is one of them, as one typed constant: data first, then small functions in
 * the order a lawyer reads. A rule never names a status; the engine does.
 */
import type { CivilDate, Day, Instant, Period, Reckoned, Span } from "../calendar/index.js";
import type { CaseView, End, Fact } from "../timeline/view/index.js";
import type { Params, Settled } from "./params.js";
import type { Due, Part, Remedy, Subject, Unset } from "./parts.js";
import type { Force } from "./sources.js";

/** What a rule is given: the case as of a day, its parameters as they stand, and ways to reckon. */
export interface Context<P extends Params = Params> {
  readonly view: CaseView;
  readonly asOf: Day;
  /** `asOf` as it is written; remedies are dated by it. */
  readonly today: CivilDate;
  readonly params: { readonly [K in keyof P]: Settled<P[K]> };
  /** Reckons by the counting convention in force for this rule (S2). */
  after(start: Day, period: Period): Reckoned;
  before(end: Day, period: Period): Reckoned;
  hoursAfter(at: Instant, hours: number): { readonly on: Instant; readonly counted: Instant };
  hoursAfterDay(day: Day, hours: number): Reckoned;
  readonly counting: string;
}

export interface RuleBase<P extends Params = Params> {
  /** `us-mo/concurrent-goal`: pack, then the rule's file name. */
  readonly id: string;
  readonly title: string;
  readonly force: Force;
  readonly clauses: readonly [string, ...string[]];
  /** Civil dates in force, both optional: from that day on, and up to but not including `until` (S20). */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  /** Counting convention, where it is not `strict` (S2). */
  readonly counting?: "rsmo-1.040";
  readonly params: P;
  /** How open points are read, by section of the semantics. */
  readonly readings: Readonly<Record<string, string>>;
  /** Whether the record shows all that the clause asks for, or what it cannot show. */
  readonly sees: "fully" | { readonly partly: string };
  /** Kinds of fact that raise the duty; if the source can hold none of one, the rule is unknown. */
  readonly restsOn: readonly string[];
  /**
   * Whether what the record does hold leaves room for the duty. Where it cannot hold all that would raise it, a rule
   * that says no is not applicable rather than unknown.
   */
  couldBeRaised?(ctx: Context<P>): boolean;
  /**
   * Facts of before the duty was raised can meet it, or raise it: of a record that does not hold them (`holds.since`)
   * only what is met stands.
   */
  readonly looksBack?: true;
  /** Why no duty was raised, when none was. */
  readonly otherwise: string;
  readonly pass: string;
  readonly fail: string;
}

/** One occasion on which a rule asks for something. */
export interface Occasion<T = unknown> {
  readonly subject: Subject;
  /** The fact that raised it. */
  readonly trigger: Fact;
  /** Day it was raised, where later than the fact's own. */
  readonly on?: Day | undefined;
  /** What raised it, where the fact alone does not say. */
  readonly what?: string | undefined;
  /** What sets it apart where several are raised for one subject on one day. */
  readonly key?: string | undefined;
  /** What ended what required it. */
  readonly end?: End | undefined;
  /** The end leaves an unmet duty missed, even on time (S14, closing). */
  readonly endIsFinal?: boolean | undefined;
  /** The fact that would decide whether this is asked at all. */
  readonly needs?: string | undefined;
  /** What the rule needs to know of the occasion. */
  readonly about: T;
}

/** What deadlines and contents share: occasions, each with a due date and parts to have on record. */
interface Occasional<T, P extends Params> extends RuleBase<P> {
  /** The triggers of a deadline; the artefacts of a content duty, each with the fact that completed it. */
  occasions(ctx: Context<P>): Iterable<Occasion<T>>;
  due(occasion: Occasion<T>, ctx: Context<P>): Due | Unset | undefined;
  metBy(occasion: Occasion<T>, ctx: Context<P>): readonly Part[];
  /** Left out where only a past act could have met it. */
  remedy?(occasion: Occasion<T>, missing: readonly string[], ctx: Context<P>): Remedy;
}

/** A trigger opens a duty with a due date; evidence meets it. */
export interface Deadline<T = unknown, P extends Params = Params> extends Occasional<T, P> {
  readonly shape: "deadline";
}

/** An artefact or act must have its parts. */
export interface Content<T = unknown, P extends Params = Params> extends Occasional<T, P> {
  readonly shape: "content";
}

/** A run of completions, each starting the time to the next. */
export interface Chain<T = unknown> {
  readonly subject: Subject;
  /** What starts the first link. */
  readonly start: Fact;
  /** What that was, where the fact alone does not say. */
  readonly what?: string | undefined;
  /** The fact that would tell when the chain starts, where the record lacks it: one duty, unknown, and no link. */
  readonly needs?: string | undefined;
  /** In order; several on one day are one completion. */
  readonly completions: readonly Fact[];
  /** A completion on the day the chain starts does not count. */
  readonly afterStart: boolean;
  readonly end?: End | undefined;
  /** The chain may have started as early as this; the fact that would tell. Of its first link only what is so either way is certain. */
  readonly startsFrom?: { readonly on: Day; readonly needs: string } | undefined;
  /** Counted from the start in multiples, whatever was completed when (S16); else each link runs from the last completion. */
  readonly onGrid?: boolean | undefined;
  readonly about: T;
}

/** A chain of deadlines, each from the last completion. */
export interface Recurring<T = unknown, P extends Params = Params> extends RuleBase<P> {
  readonly shape: "recurring";
  /** Name and kinds of what completes a link. */
  readonly part: { readonly name: string; readonly kinds: readonly string[] };
  chains(ctx: Context<P>): Iterable<Chain<T>>;
  /** When the link that a completion, or the chain's start, opened is due; on a grid, the `number`-th link from the start. */
  due(start: Fact, ctx: Context<P>, number: number): Due | Unset;
  remedy(chain: Chain<T>, ctx: Context<P>): Remedy;
}

/** A stretch on which a condition holds, and with it the duty. */
export interface Condition<T = unknown> {
  readonly subject: Subject;
  readonly span: Span;
  readonly trigger: Fact;
  readonly what?: string | undefined;
  readonly key?: string | undefined;
  readonly end?: End | undefined;
  readonly needs?: string | undefined;
  readonly about: T;
}

/** One thing that must hold meanwhile, and the stretches on which it does. */
export interface Holding {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly held: readonly { readonly span: Span; readonly by: Fact }[];
  /** Facts that contradict each other leave these stretches undecided (S19). */
  readonly contested?: readonly Span[] | undefined;
}

/** While a condition holds, something must hold too. Breaches are spans (S8). */
export interface Standing<T = unknown, P extends Params = Params> extends RuleBase<P> {
  readonly shape: "standing";
  whenever(ctx: Context<P>): Iterable<Condition<T>>;
  due(condition: Condition<T>, ctx: Context<P>): Due;
  heldBy(condition: Condition<T>, ctx: Context<P>): readonly Holding[];
  remedy(condition: Condition<T>, missing: readonly string[], ctx: Context<P>): Remedy;
}

export type Rule = Deadline | Content | Recurring | Standing;
