/** When the open duties of a caseload fall due, and for how long the overdue ones have been. */
import type { CivilDate } from "../../calendar/index.js";
import { civil, dayOf, daysBetween, plusDays } from "../../calendar/index.js";
import type { Duty, Report } from "../../engine/report.js";

/** Duties that the sources require, and duties that they advise. */
export interface Count {
  readonly must: number;
  readonly should: number;
}

interface Week extends Count {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface OverdueFor extends Count {
  readonly says: string;
}

export interface FallingDue {
  /** Seven days each, the first from the day of the report. */
  readonly weeks: readonly Week[];
  readonly overdue: readonly OverdueFor[];
  /** Open, and due after the last of the weeks. */
  readonly later: Count;
  /** Open, and no due date can be given yet. */
  readonly undated: Count;
  /** Open as of the day their record ends, and due before the day of the report. */
  readonly afterRecord: Count;
}

const WEEKS = 12;
const DAYS = 7;
const ages = [
  { says: "up to 30 days", through: 30 }, { says: "31 to 90 days", through: 90 }, { says: "91 to 180 days", through: 180 },
  { says: "181 days to a year", through: 365 }, { says: "more than a year", through: Infinity },
];

export interface DueCounter {
  note(report: Report): void;
  counted(): FallingDue;
}

/** Counts over any number of reports, in memory that does not grow with them. */
export function dueCounter(asOf: CivilDate): DueCounter {
  const weeks = tallies(WEEKS);
  const overdue = tallies(ages.length);
  const [later, undated, afterRecord] = [{ must: 0, should: 0 }, { must: 0, should: 0 }, { must: 0, should: 0 }];
  const today = dayOf(asOf);

  const tallyOf = ({ due, status, daysLate = 0 }: Duty) => {
    if (status === "overdue") return overdue[ages.findIndex(({ through }) => daysLate <= through)];
    if (due === undefined) return undated;
    const days = daysBetween(today, dayOf(due));
    return days < 0 ? afterRecord : (weeks[Math.floor(days / DAYS)] ?? later);
  };

  return {
    note: ({ duties }) => {
      for (const duty of duties) {
        if (duty.status !== "open" && duty.status !== "overdue") continue;
        const tally = tallyOf(duty);
        if (tally !== undefined) tally[duty.force] += 1;
      }
    },
    counted: () => ({
      weeks: weeks.map((tally, index) => {
        const from = plusDays(today, index * DAYS);
        return { ...tally, from: civil(from), to: civil(plusDays(from, DAYS - 1)) };
      }),
      overdue: overdue.map((tally, index) => ({ ...tally, says: ages[index]?.says ?? "" })),
      later, undated, afterRecord,
    }),
  };
}

function tallies(many: number): { must: number; should: number }[] {
  return Array.from({ length: many }, () => ({ must: 0, should: 0 }));
}
