/** What must be there on every day of a span, from a due date on (S8): the first duty, and each later gap. */
import type { Simulated } from "./compare.js";
import { daysBetween, later } from "./days.js";
import type { Day } from "./days.js";

/** The end of a day on which it is wanted: since when it is there, if it is. */
interface Wanted {
  readonly day: Day;
  readonly thereSince: Day | undefined;
}

/** An unbroken run of such days. */
export interface Span {
  readonly days: Wanted[];
  /** The first day on which it is wanted no longer. */
  endedOn?: Day;
}

export interface Standing {
  readonly subject: Readonly<Record<string, string>>;
  readonly span: Span;
  /** The due date by the rule's own count. */
  readonly due: Day;
  /** First day of the law: the span counts from it, and is due on it at the earliest (S20). */
  readonly inForce: Day;
  readonly missing: readonly string[];
}

export function standingDuties({ subject, span: { days, endedOn }, due: own, inForce: since, missing }: Standing, asOf: Day): readonly Simulated[] {
  const inForce = days.filter(({ day }) => day >= since);
  const [raised] = inForce;
  const last = inForce.at(-1);
  if (raised === undefined || last === undefined) return [];
  const due = later(own, since);
  const common = { subject, raisedOn: raised.day, due };

  // The day that decides: the due date, or the span's last if it ended by then, or now.
  const decides = inForce.find(({ day }) => day === due) ?? last;
  const after = inForce.filter(({ day }) => day > due);
  const filled = after.find(({ thereSince }) => thereSince !== undefined);
  const first = ((): Simulated => {
    if (decides.thereSince !== undefined) return { ...common, status: "met", metOn: decides.thereSince };
    if (endedOn !== undefined && endedOn <= due) return { ...common, status: "lapsed", missing };
    if (filled !== undefined) return { ...common, status: "late", metOn: filled.day, daysLate: daysBetween(due, filled.day) };
    if (endedOn !== undefined) return { ...common, status: "missed", daysLate: daysBetween(due, endedOn), missing };
    return asOf <= due ? { ...common, status: "open", missing } : { ...common, status: "overdue", daysLate: daysBetween(due, asOf), missing };
  })();

  // A gap that begins by the due date belongs to that duty; each later one is its own, due on its first day.
  const gaps: Simulated[] = [];
  let wasThere = decides.thereSince !== undefined;
  let gapOn: Day | undefined;
  for (const { day, thereSince } of after) {
    const isThere = thereSince !== undefined;
    if (!isThere && wasThere) gapOn = day;
    if (isThere && gapOn !== undefined) {
      gaps.push({ subject, raisedOn: gapOn, due: gapOn, status: "late", metOn: day, daysLate: daysBetween(gapOn, day) });
      gapOn = undefined;
    }
    wasThere = isThere;
  }
  if (gapOn !== undefined) {
    const gap = { subject, raisedOn: gapOn, due: gapOn, missing };
    if (endedOn !== undefined) gaps.push({ ...gap, status: "missed", daysLate: daysBetween(gapOn, endedOn) });
    else gaps.push(asOf === gapOn ? { ...gap, status: "open" } : { ...gap, status: "overdue", daysLate: daysBetween(gapOn, asOf) });
  }
  return [first, ...gaps];
}
