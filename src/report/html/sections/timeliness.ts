/** Timeliness as tables that are charts: a row a rule or a group, read from the summary's own rows. */
import { grouped } from "../../plain.js";
import type { SummaryRow } from "../../summary-rows.js";
import { inNeither, rateSays } from "../../summary-rows.js";
import { percent } from "../../summary-table.js";
import { shortDate } from "../dates.js";
import { escaped, isolated } from "../escape.js";
import { caseHash } from "../list/address.js";
import { bar, counted, figure } from "./bars.js";

export interface TimelinessRow {
  /** HTML of what the row is of. */
  readonly head: string;
  readonly row: SummaryRow;
  /** Whether it is of all the rows below it. */
  readonly total: boolean;
}

export interface TimelinessTable {
  readonly id: string;
  readonly caption: string;
  /** Over the first column. */
  readonly of: string;
  readonly rows: readonly TimelinessRow[];
  /** Whether the numbers can show the cases behind them. */
  readonly leads: boolean;
}

/** The rate with what it is out of. */
export const rateNote = `${rateSays} ${inNeither}; “duties” counts these too.`;

export const daysLateNote = "Days late are those of the duties late, overdue or missed, by nearest rank: half of them are late by no more than the median, nine in ten by no more than the 90th percentile. Oldest overdue: the due date of the duty overdue for longest, and its case.";

/** `91%`, cut and never rounded up; `none due` where there is nothing to give a rate of. */
export function rateText(row: SummaryRow): string {
  return row.rate === undefined ? "none due" : percent(row);
}

/** `2,524 of 2,767`: met on time, of what the rate is out of. */
export function outOf({ metOnTime, denominator }: SummaryRow): string {
  return `${grouped(metOnTime)} of ${grouped(denominator)}`;
}

export function timelinessTable({ id, caption, of, rows, leads }: TimelinessTable): string {
  return `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0">
<table class="rules" id="${escaped(id)}">
<caption>${escaped(caption)}</caption>
<thead><tr><th scope="col">${escaped(of)}</th><th scope="col" class="bars">Met on time</th>${heads.map((head) => `<th scope="col" class="figure">${head}</th>`).join("")}<th scope="col">Oldest overdue</th></tr></thead>
<tbody>
${rows.map((each) => line(each, leads)).join("\n")}
</tbody>
</table>
</div>`;
}

const heads = ["Duties", "Late", "Overdue", "Missed", "To do", "Cannot be decided", "Median days late", "90th percentile of days late"];

function line({ head, row, total }: TimelinessRow, leads: boolean): string {
  const { rule, metOnTime, denominator } = row;
  const leading = leads && rule !== undefined;
  const standing = (count: number, status: "late" | "overdue" | "missed" | "open" | "unknown") => figure(count, leading ? status : undefined);
  return `<tr${rule !== undefined ? ` data-rule="${escaped(rule)}"` : ""}${total ? ' class="total"' : ""}><th scope="row">${head}</th>`
    + `<td class="bars"><b class="rate">${rateText(row)}</b> ${denominator === 0 ? "" : `<span class="of">${counted(metOnTime, leading ? "met" : undefined)} of ${grouped(denominator)}</span>${bar(metOnTime, denominator - metOnTime, denominator)}`}</td>`
    + figure(row.duties) + standing(row.late, "late") + standing(row.overdue, "overdue") + standing(row.missed, "missed")
    + standing(row.open, "open") + standing(row.unknown, "unknown") + days(row.medianDaysLate) + days(row.ninetiethDaysLate) + oldest(row) + "</tr>";
}

function days(count: number | undefined): string {
  return count === undefined ? '<td class="figure nought">none</td>' : `<td class="figure">${grouped(count)}</td>`;
}

function oldest({ oldestOverdue }: SummaryRow): string {
  return oldestOverdue === undefined
    ? '<td class="oldest nought">none</td>'
    : `<td class="oldest">${shortDate(oldestOverdue.due)} <span class="clauses" data-case="${escaped(caseHash({ caseId: oldestOverdue.caseId, nth: 1 }))}">${isolated(oldestOverdue.caseId)}</span></td>`;
}
