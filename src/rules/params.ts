/** Numbers and readings a rule rests on, each with its unit, its basis and a name to override it by. */
import type { Period } from "../calendar/index.js";

/** Where a number comes from: the source itself, or a named assumption where the source gives none. */
type Grounds =
  | { readonly basis: "source" }
  | { readonly basis: "assumption"; readonly name: string; readonly says: string };

/** A length of time. */
export type PeriodParam = Period & Grounds;
/** Hours elapsed (S4). */
export type HoursParam = { readonly hours: number } & Grounds;
/** An age in completed years. */
export type AgeParam = { readonly years: number } & Grounds;
/** A reading of the source with documented alternatives; the first is the default. */
export interface ReadingParam {
  readonly name: string;
  readonly of: readonly [string, ...string[]];
  readonly basis: "assumption";
  readonly says: string;
}

/** A length of time, or an age, that the source leaves to the agency: without its number nothing can be overdue (S21). */
export interface AgencyParam {
  readonly unit: "days" | "months" | "workingDays" | "years";
  readonly basis: "agency";
  readonly name: string;
  readonly says: string;
  /** The agency's number, once given. */
  readonly given?: number;
}

export type Param = AgencyParam | PeriodParam | HoursParam | AgeParam | ReadingParam;
export type Params = Readonly<Record<string, Param>>;

/** What a due date rests on: the source's own number, a named assumption, or a named option of the caller. */
export type Basis =
  | { readonly kind: "source" }
  | { readonly kind: "assumption"; readonly name: string }
  | { readonly kind: "option"; readonly name: string };

/** A parameter as it stands in one evaluation. */
export interface Settled<P extends Param = Param> {
  readonly param: P;
  readonly basis: Basis;
  /** The reading in force, for a `ReadingParam`; else empty. */
  readonly reading: string;
}

/** Assumption `prompt` (S21): no time given means due on the trigger's day. */
export interface Prompt {
  readonly days: 0;
  readonly basis: "assumption";
  readonly name: "prompt";
  readonly says: "The source gives no time: due on the trigger's own day.";
}

/** For the rules whose source gives no time (S21). */
export const prompt: Prompt = {
  days: 0, basis: "assumption", name: "prompt", says: "The source gives no time: due on the trigger's own day.",
};
