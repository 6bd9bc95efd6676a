/** The summary an administrator reads, as rows: how many duties, how many met on time out of how many, how late the others. */
import type { Force } from "../rules/index.js";
import type { DaysLate } from "./days-late.js";
import { countOf, nearestRank, sumDaysLate } from "./days-late.js";
import type { ByStatus, Overdue, RuleSummary, Summary } from "./summary.js";
import { oldestOf } from "./summary.js";
import type { GroupedSummary } from "./summary-groups.js";

/** What is said of the duties of one rule, or of all that are required or advised. */
export interface SummaryRow {
  /** Left out where the row is of all rules of its force. */
  readonly rule?: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  /** Every duty raised, whatever became of it. */
  readonly duties: number;
  readonly metOnTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly missed: number;
  /** What the rate is out of: met on time, late, overdue and missed. What is not due yet, cannot be decided, is waived or no longer asked for is not in it. */
  readonly denominator: number;
  /** Met on time out of `denominator`; left out where that is none. */
  readonly rate?: number;
  readonly open: number;
  readonly lapsed: number;
  readonly unknown: number;
  readonly waived: number;
  /** How many duties the days late are of: late, overdue or missed, as far as it can be told by how many days. */
  readonly daysLateOf: number;
  /** By nearest rank, as the 90th percentile is; left out where there are none. */
  readonly medianDaysLate?: number;
  readonly ninetiethDaysLate?: number;
  readonly oldestOverdue?: Overdue;
}

/** A row of one group; without `group`, of the cases that do not give the attribute. */
export interface GroupRow extends SummaryRow {
  readonly by: string;
  readonly group?: string;
}

/** What the rate is of and out of, in words. */
export const rateSays = "Rate: duties met on time out of those met on time, late, overdue or missed.";
export const inNeither = "In neither: what is not due yet, is waived, cannot be decided or is no longer asked for";

/** A row a rule, by id. */
export function summaryRows({ rules }: Summary): SummaryRow[] {
  return Object.entries(rules).map(([rule, summary]) => ({ rule, ...rowOf(summary) }));
}

/** A row for all that is required, and one for all that is advised; none where there is no such duty. */
export function totalRows({ rules, must, should }: Summary): SummaryRow[] {
  const all = Object.values(rules);
  return [...total("All that is required", "must", must, all), ...total("All that is advised", "should", should, all)];
}

/** Of each group its totals, then a row a rule. */
export function groupRows({ by, groups }: GroupedSummary): GroupRow[] {
  return groups.flatMap(({ value, summary }) =>
    [...totalRows(summary), ...summaryRows(summary)].map((row) => ({ by, ...(value !== undefined && { group: value }), ...row })));
}

function total(title: string, force: Force, duties: ByStatus, rules: readonly RuleSummary[]): SummaryRow[] {
  const own = rules.filter((rule) => rule.force === force);
  if (own.length === 0) return [];
  const daysLate = own.reduce<DaysLate>((sum, rule) => sumDaysLate(sum, rule.daysLate), []);
  const oldest = own.reduce<Overdue | undefined>((found, rule) => oldestOf(found, rule.oldestOverdue), undefined);
  return [rowOf({ title, clauses: [], force, duties, daysLate, ...(oldest !== undefined && { oldestOverdue: oldest }) })];
}

function rowOf({ title, clauses, force, duties, daysLate, oldestOverdue }: RuleSummary): SummaryRow {
  const { met, late, overdue, missed, open, lapsed, unknown, waived } = duties;
  const denominator = met + late + overdue + missed;
  const [median, ninetieth] = [nearestRank(daysLate, 50), nearestRank(daysLate, 90)];
  return {
    title, clauses, force, duties: denominator + open + lapsed + unknown + waived,
    metOnTime: met, late, overdue, missed, denominator, ...(denominator > 0 && { rate: met / denominator }),
    open, lapsed, unknown, waived, daysLateOf: countOf(daysLate),
    ...(median !== undefined && { medianDaysLate: median }), ...(ninetieth !== undefined && { ninetiethDaysLate: ninetieth }),
    ...(oldestOverdue !== undefined && { oldestOverdue }),
  };
}
