/** A caseload in numbers: one summary a case, merged in any order, in memory that does not grow with the caseload. */
import type { Duty, Report, Status } from "../engine/report.js";
import type { Force } from "../rules/index.js";

export type ByStatus = Readonly<Record<Status, number>>;

/** How the duties of one rule stand. */
export interface RuleSummary {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  readonly duties: ByStatus;
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

const none: ByStatus = { overdue: 0, open: 0, missed: 0, late: 0, unknown: 0, met: 0, lapsed: 0, waived: 0 };

/** Of no case: merging it changes nothing. */
export const emptySummary: Summary = {
  cases: 0, outOfCompliance: 0, withActions: 0, withProblems: 0, must: none, should: none, rules: {},
};

export function summaryOf(report: Report): Summary {
  const rules: Record<string, RuleSummary> = {};
  for (const { rule, title, clauses, force, status } of report.duties) {
    const so = rules[rule]?.duties ?? none;
    rules[rule] = { title, clauses, force, duties: { ...so, [status]: so[status] + 1 } };
  }
  return {
    cases: 1,
    outOfCompliance: report.violations.length > 0 ? 1 : 0,
    withActions: report.actions.length > 0 ? 1 : 0,
    withProblems: report.problems.length > 0 ? 1 : 0,
    must: byStatus(report.duties, "must"),
    should: byStatus(report.duties, "should"),
    rules: sorted(rules),
  };
}

/** The summary of both caseloads together. */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  const rules: Record<string, RuleSummary> = { ...a.rules };
  let more = false;
  for (const [rule, summary] of Object.entries(b.rules)) {
    const so = rules[rule];
    more ||= so === undefined;
    rules[rule] = so === undefined ? summary : { ...so, duties: sum(so.duties, summary.duties) };
  }
  return {
    cases: a.cases + b.cases,
    outOfCompliance: a.outOfCompliance + b.outOfCompliance,
    withActions: a.withActions + b.withActions,
    withProblems: a.withProblems + b.withProblems,
    must: sum(a.must, b.must),
    should: sum(a.should, b.should),
    rules: more ? sorted(rules) : rules,
  };
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

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
