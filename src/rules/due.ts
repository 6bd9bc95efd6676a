/** Due dates with their arithmetic kept, so that each can be shown and recomputed. */
import type { Day, Period } from "../calendar/index.js";
import { civil, compareInstants } from "../calendar/index.js";
import type { Fact } from "../timeline/view/index.js";
import type { AgencyParam, Basis, PeriodParam, Settled } from "./params.js";
import type { Due, Step, Unset } from "./parts.js";
import type { Context } from "./shapes.js";

/** A settled period after a day: `what` says what happened on it. */
export function dueAfter(start: Day, what: string, { param, basis }: { readonly param: Period; readonly basis: Basis }, ctx: Context): Due {
  const { on, counted } = ctx.after(start, param);
  const steps: Step[] = [
    { says: what, on: civil(start) },
    { says: `plus ${spelled(param)} (${grounds(basis)}; counted ${ctx.counting})`, on: civil(counted) },
  ];
  if (on !== counted) steps.push({ says: `not a day that counts as the last: moved under ${ctx.counting}`, on: civil(on) });
  return { on, basis, steps };
}

/** Where only the agency can say how long: without its number, no due date can be given (S21). */
export function dueByAgency(start: Day, what: string, { param, basis }: Settled<AgencyParam>, ctx: Context): Due | Unset {
  if (param.given === undefined) return { unset: param.name };
  return dueAfter(start, what, { param: periodOf(param.unit, param.given), basis }, ctx);
}

function periodOf(unit: AgencyParam["unit"], number: number): Period {
  switch (unit) {
    case "days": return { days: number };
    case "workingDays": return { workingDays: number };
    case "months": return { months: number };
    case "years": return { months: 12 * number };
  }
}

/** The later of two due dates; `basis` is that of the one that decides. */
export function laterDue(a: Due, b: Due): Due {
  const [earlier, later] = b.on > a.on ? [a, b] : [b, a];
  return {
    ...later,
    steps: [...earlier.steps, ...later.steps, { says: `the later of ${civil(earlier.on)} and ${civil(later.on)}`, on: civil(later.on) }],
  };
}

/** Due on a given day, for a reason. */
export function dueOn(on: Day, what: string, basis: Basis): Due {
  return { on, basis, steps: [{ says: what, on: civil(on) }] };
}

/** Where the source gives no time (S21). */
export function duePromptly(start: Fact | Day, what: string, settled: Settled<PeriodParam>, ctx: Context): Due {
  return dueAfter(typeof start === "number" ? start : start.on, what, settled, ctx);
}

/** Whether a fact came too late: an hour is held against the due hour, a date against the due date (S4). */
export function isLate(fact: Fact, due: Due): boolean {
  return due.at !== undefined && fact.at !== undefined ? compareInstants(fact.at, due.at) > 0 : fact.on > due.on;
}

/** Facts that came in time before those that came too late, else in their order: of one day, one too late hides none in time. */
export function inTimeFirst<F extends Fact>(facts: readonly F[], due: Due): readonly F[] {
  return [...facts.filter((fact) => !isLate(fact, due)), ...facts.filter((fact) => isLate(fact, due))];
}

export function grounds(basis: Basis): string {
  return basis.kind === "source" ? "the source's own number" : `${basis.kind} ${basis.name}`;
}

export function spelled(period: Period): string {
  if ("days" in period) return `${period.days} ${period.days === 1 ? "day" : "days"}`;
  if ("months" in period) return `${period.months} ${period.months === 1 ? "month" : "months"}`;
  return `${period.workingDays} working ${period.workingDays === 1 ? "day" : "days"}`;
}
