/** What a duty is made of: a subject, a due date, parts to have on record, an end, a remedy. */
import type { CivilDate, Day, Instant } from "../calendar/index.js";
import type { Fact } from "../timeline/view/index.js";
import type { CaseEvent } from "../timeline/types.js";
import type { Basis } from "./params.js";

/** Whom a duty is about; empty is the whole case. */
export interface Subject {
  readonly child?: string;
  readonly person?: string;
  readonly household?: string;
}

/** One step of the arithmetic behind a due date. */
export interface Step {
  readonly says: string;
  readonly on: CivilDate | Instant;
}

/** When a duty falls due, and how that was reckoned. */
export interface Due {
  readonly on: Day;
  /** Where hours count and the trigger has a time (S4). */
  readonly at?: Instant;
  readonly basis: Basis;
  readonly steps: readonly Step[];
}

/** The agency's own number is wanted, and was not given: the parameter's name (S21). */
export interface Unset {
  readonly unset: string;
}

/** A fact looked at and not counted. */
export interface Rejected {
  readonly fact: Fact;
  readonly why: string;
}

/** One thing a duty wants on record. */
export interface Part {
  readonly name: string;
  /** Kinds of fact that would be its evidence, `goal-set.concurrent`; one the source cannot hold makes it unknown. */
  readonly kinds: readonly string[];
  readonly metBy?: Fact | undefined;
  readonly rejected: readonly Rejected[];
  /** Only a past act could have met it: unmet, nothing can be done any more (S6). */
  readonly past?: boolean;
  /** Facts contradict each other about it: what would decide (S19). */
  readonly undecided?: string;
}

/**
 * What would meet a duty, as data: with the events added to the timeline, the duty has no action left as of the
 * day they are dated (the report's `asOf`; the day after, for what was started only that day).
 */
export interface Remedy {
  readonly says: string;
  readonly events: readonly CaseEvent[];
}
