/** A caseload in numbers: one summary a case, merged in any order, in memory that does not grow with the caseload. */
import type { CivilDate } from "../calendar/index.js";
import type { Duty, Report, Status } from "../engine/report.js";
import type { Force } from "../rules/index.js";
import type { DaysLate } from "./days-late.js";
import { daysLateOf, sumDaysLate, withDaysLate } from "./days-late.js";

export type ByStatus = Readonly<Record<Status, number>>;

/** How the duties of one rule stand. */
export interface RuleSummary {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  readonly duties: ByStatus;
  /** Of the duties late, overdue or missed, as far as it can be told. */
  readonly daysLate: DaysLate;
  /** Of the duties overdue. */
  readonly oldestOverdue?: Overdue;
}

/** A duty overdue since a day; of several of one day that of the smallest case id, then of the smallest duty id. */
export interface Overdue {
  readonly due: CivilDate;
  readonly caseId: string;
  readonly duty: string;
}

export interface Summary {
  readonly cases: number;
  /** Cases with at least one violation. */
  readonly outOfCompliance: number;
  /** Cases with something to do, overdue or not. */
  readonly withActions: number;
  /** Cases whose own data contradict each other. */
  readonly withProblems: number;
  /** Duties the sources require. */
  readonly must: ByStatus;
  /** Duties they advise. */
  readonly should: ByStatus;
  /** By rule id, sorted. */
  readonly rules: Readonly<Record<string, RuleSummary>>;
}

/** A rule's summary while it is being counted. */
interface Tally extends Pick<RuleSummary, "title" | "clauses" | "force"> {
  readonly duties: Record<Status, number>;
  daysLate: DaysLate;
  oldestOverdue: Overdue | undefined;
}

const none: ByStatus = { overdue: 0, open: 0, missed: 0, late: 0, unknown: 0, met: 0, lapsed: 0, waived: 0 };

/** Of no case: merging it changes nothing. */
export const emptySummary: Summary = {
  cases: 0, outOfCompliance: 0, withActions: 0, withProblems: 0, must: none, should: none, rules: {},
};

export function summaryOf(report: Report): Summary {
  const tallies = new Map<string, Tally>();
  for (const duty of report.duties) {
    const { rule, title, clauses, force, status } = duty;
    const tally = tallies.get(rule) ?? { title, clauses, force, duties: { ...none }, daysLate: [], oldestOverdue: undefined };
    tally.duties[status] += 1;
    tally.daysLate = withDaysLate(tally.daysLate, daysLateOf(duty));
    tally.oldestOverdue = oldestOf(tally.oldestOverdue, overdueOf(duty, report.caseId));
    tallies.set(rule, tally);
  }
  return {
    cases: 1,
    outOfCompliance: report.violations.length > 0 ? 1 : 0,
    withActions: report.actions.length > 0 ? 1 : 0,
    withProblems: report.problems.length > 0 ? 1 : 0,
    must: byStatus(report.duties, "must"),
    should: byStatus(report.duties, "should"),
    rules: sorted([...tallies].map(([rule, { oldestOverdue, ...tally }]) => [rule, { ...tally, ...(oldestOverdue && { oldestOverdue }) }])),
  };
}

/** The summary of both caseloads, judged by the same packs: the same whichever comes first, and however many are put together how. */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  const rules = new Map(Object.entries(a.rules));
  for (const [rule, summary] of Object.entries(b.rules)) {
    const so = rules.get(rule);
    rules.set(rule, so === undefined ? summary : together(so, summary));
  }
  return {
    cases: a.cases + b.cases,
    outOfCompliance: a.outOfCompliance + b.outOfCompliance,
    withActions: a.withActions + b.withActions,
    withProblems: a.withProblems + b.withProblems,
    must: sum(a.must, b.must),
    should: sum(a.should, b.should),
    rules: sorted(rules),
  };
}

function together(a: RuleSummary, b: RuleSummary): RuleSummary {
  const { title, clauses, force } = a;
  const oldestOverdue = oldestOf(a.oldestOverdue, b.oldestOverdue);
  return {
    title, clauses, force, duties: sum(a.duties, b.duties), daysLate: sumDaysLate(a.daysLate, b.daysLate),
    ...(oldestOverdue && { oldestOverdue }),
  };
}

function overdueOf({ id, status, due }: Duty, caseId: string): Overdue | undefined {
  return status === "overdue" && due !== undefined ? { due, caseId, duty: id } : undefined;
}

/** The one overdue for longer. */
export function oldestOf(a: Overdue | undefined, b: Overdue | undefined): Overdue | undefined {
  return a === undefined || (b !== undefined && isBefore(b, a)) ? b : a;
}

function isBefore(a: Overdue, b: Overdue): boolean {
  if (a.due !== b.due) return a.due < b.due;
  return a.caseId === b.caseId ? a.duty < b.duty : a.caseId < b.caseId;
}

function byStatus(duties: readonly Duty[], of: Force): ByStatus {
  const counts = { ...none };
  for (const { force, status } of duties) if (force === of) counts[status] += 1;
  return counts;
}

function sum(a: ByStatus, b: ByStatus): ByStatus {
  return {
    overdue: a.overdue + b.overdue, open: a.open + b.open, missed: a.missed + b.missed, late: a.late + b.late,
    unknown: a.unknown + b.unknown, met: a.met + b.met, lapsed: a.lapsed + b.lapsed, waived: a.waived + b.waived,
  };
}

/** By rule id; an id that objects have a meaning of their own for is an id all the same. */
function sorted(rules: Iterable<readonly [string, RuleSummary]>): Record<string, RuleSummary> {
  return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
