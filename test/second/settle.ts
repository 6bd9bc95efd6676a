/** How a duty stands once its due date, what met it and what ended it are known (S6). */
import type { Simulated } from "./compare.js";
import { daysBetween } from "./days.js";
import type { Day } from "./days.js";

export interface Course {
  readonly subject: Readonly<Record<string, string>>;
  readonly raisedOn: Day;
  readonly due: Day;
  /** Day the last part was on record. */
  readonly metOn?: Day | undefined;
  /** Day on which what required it ended. */
  readonly endedOn?: Day | undefined;
  readonly missing?: readonly string[];
}

/** `asOf` is the end of that day: the due day itself has not passed on it. */
export function settle({ subject, raisedOn, due, metOn, endedOn, missing = [] }: Course, asOf: Day): Simulated {
  const duty = { subject, raisedOn, due };
  if (metOn !== undefined) return metOn <= due ? { ...duty, status: "met", metOn } : { ...duty, status: "late", metOn, daysLate: daysBetween(due, metOn) };
  if (endedOn !== undefined && endedOn <= due) return { ...duty, status: "lapsed", missing };
  if (endedOn !== undefined) return { ...duty, status: "missed", daysLate: daysBetween(due, endedOn), missing };
  if (asOf <= due) return { ...duty, status: "open", missing };
  return { ...duty, status: "overdue", daysLate: daysBetween(due, asOf), missing };
}
