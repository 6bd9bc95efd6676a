/** Reporting periods: where a source asks for periodic effort, each period asks for its own (S21). */
import type { Day, Period, Span } from "../calendar/index.js";
import { plusDays } from "../calendar/index.js";
import { dueAfter } from "./due.js";
import type { PeriodParam, Settled } from "./params.js";
import type { Due } from "./parts.js";
import type { Context } from "./shapes.js";

/** Periodic effort: assumption `efforts.period`. */
export interface EffortsPeriod {
  readonly months: 1;
  readonly basis: "assumption";
  readonly name: "efforts.period";
  readonly says: "The source asks for effort without saying how often: once a month, counted from entry.";
}

export const effortsPeriod: EffortsPeriod = {
  months: 1, basis: "assumption", name: "efforts.period",
  says: "The source asks for effort without saying how often: once a month, counted from entry.",
};

/** A period: from its first day up to and including its due day. */
export interface Reporting {
  readonly from: Day;
  readonly due: Due;
}

/**
 * The periods from an anchor that have begun and that some stretch of the ground covers wholly, as far as is known;
 * one not wholly covered asks nothing.
 */
export function reportingPeriods(anchor: Day, what: string, ground: readonly Span[], settled: Settled<PeriodParam>, ctx: Context): Reporting[] {
  const found: Reporting[] = [];
  let from = anchor;
  for (let number = 1; from <= ctx.asOf; number++) {
    const due = dueAfter(anchor, what, { ...settled, param: { ...settled.param, ...times(settled.param, number) } }, ctx);
    if (due.on < from) break;
    const first = from;
    if (ground.some((span) => span.from <= first && span.to > due.on)) found.push({ from, due });
    from = plusDays(due.on, 1);
  }
  return found;
}

/** So many of a period, one after another, reckoned from one day (S3). */
export function times(period: Period, number: number): Period {
  if ("days" in period) return { days: period.days * number };
  if ("months" in period) return { months: period.months * number };
  return { workingDays: period.workingDays * number };
}
