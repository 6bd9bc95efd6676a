/** The summary an administrator reads, as CSV: one row a rule and a group, totals beside them. */
import type { Cell } from "./csv.js";
import { csvLine, csvList, csvRow } from "./csv.js";
import type { Summary } from "./summary.js";
import type { GroupedSummary } from "./summary-groups.js";
import type { GroupRow, SummaryRow } from "./summary-rows.js";
import { groupRows, summaryRows, totalRows } from "./summary-rows.js";

/** In this order; new columns come at the end. */
export const summaryColumns = [
  "group_by", "group_given", "group", "rule", "title", "clauses", "force", "duties", "met_on_time", "late", "overdue", "missed", "denominator",
  "rate", "open", "lapsed", "unknown", "waived", "days_late_of", "days_late_median", "days_late_90th", "oldest_overdue_due",
  "oldest_overdue_case", "oldest_overdue_duty",
] as const;

/**
 * The whole caseload's rows have no `group_by`; where it is grouped, each group's come after. A row without `rule` is the
 * total of its force: leave those out of sums. The rate is cut to four digits and never rounded up.
 */
export function summaryCsv(summary: Summary, grouped?: GroupedSummary): string {
  const rows: readonly (SummaryRow | GroupRow)[] = [...totalRows(summary), ...summaryRows(summary), ...(grouped === undefined ? [] : groupRows(grouped))];
  return [csvLine(summaryColumns), ...rows.map((row) => csvRow(summaryColumns, cellsOf(row)))].join("");
}

function cellsOf(row: SummaryRow | GroupRow): Record<(typeof summaryColumns)[number], Cell> {
  const { oldestOverdue: oldest, metOnTime, denominator } = row;
  return {
    ...("by" in row ? { group_by: row.by, group_given: row.group === undefined ? "no" : "yes", group: row.group } : { group_by: "", group_given: "", group: "" }),
    rule: row.rule, title: row.title, clauses: csvList(row.clauses), force: row.force, duties: row.duties,
    met_on_time: metOnTime, late: row.late, overdue: row.overdue, missed: row.missed, denominator,
    rate: denominator === 0 ? undefined : Math.floor((10_000 * metOnTime) / denominator) / 10_000,
    open: row.open, lapsed: row.lapsed, unknown: row.unknown, waived: row.waived,
    days_late_of: row.daysLateOf, days_late_median: row.medianDaysLate, days_late_90th: row.ninetiethDaysLate,
    oldest_overdue_due: oldest?.due, oldest_overdue_case: oldest?.caseId, oldest_overdue_duty: oldest?.duty,
  };
}
