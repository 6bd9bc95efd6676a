/** Timeliness by rule: a chart that is a table, the rules most often out of compliance first. */
import type { Force } from "../../../rules/index.js";
import { counted } from "../../plain.js";
import type { Summary } from "../../summary.js";
import type { SummaryRow } from "../../summary-rows.js";
import { summaryRows, totalRows } from "../../summary-rows.js";
import { escaped } from "../escape.js";
import type { TimelinessRow } from "./timeliness.js";
import { daysLateNote, rateNote, timelinessTable } from "./timeliness.js";

/** Rules shown at once; the others can be opened. */
const SHOWN = 12;

export function rulesSection(summary: Summary): string {
  return `<section aria-labelledby="rules">
<h2 id="rules">Timeliness by rule</h2>
<p>${rateNote}</p>
<p class="aside">${daysLateNote}</p>
${tables("required", "Required", rowsOf(summary, "must"))}
${tables("advised", "Advised: never out of compliance", rowsOf(summary, "should"))}
</section>`;
}

/** The total of a force, then its rules: most breaches first, and of equals in the order of their ids. */
export function rowsOf(summary: Summary, force: Force): readonly SummaryRow[] {
  const own = (row: SummaryRow) => row.force === force;
  return [...totalRows(summary).filter(own), ...summaryRows(summary).filter(own).sort((a, b) => breaches(b) - breaches(a))];
}

/** A rule by its title and clauses; a total by its name. */
export function ruleRow(row: SummaryRow): TimelinessRow {
  const { rule, title, clauses } = row;
  return { row, total: rule === undefined, head: `<span class="title">${escaped(title)}</span>${clauses.length === 0 ? "" : ` <span class="clauses">${escaped(clauses.join(", "))}</span>`}` };
}

function breaches({ overdue, missed, late }: SummaryRow): number {
  return overdue + missed + late;
}

function tables(id: string, caption: string, rows: readonly SummaryRow[]): string {
  if (rows.length === 0) return "";
  const table = (its: string, says: string, some: readonly SummaryRow[]) => timelinessTable({ id: its, caption: says, of: "Rule", rows: some.map(ruleRow), leads: true });
  const [first, rest] = [rows.slice(0, SHOWN + 1), rows.slice(SHOWN + 1)];
  const more = rest.length === 0 ? "" : `\n<details><summary>${counted(rest.length, "more rule")}</summary>\n${table(`${id}-more`, `${caption}, continued`, rest)}\n</details>`;
  return `${table(id, caption, first)}${more}`;
}
