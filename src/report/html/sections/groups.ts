/** Timeliness by an attribute of the cases: a row a group, and of each group the rules. */
import { counted, grouped as thousands } from "../../plain.js";
import type { Force } from "../../../rules/index.js";
import type { Group, GroupedSummary } from "../../summary-groups.js";
import { totalRows } from "../../summary-rows.js";
import { escaped, isolated } from "../escape.js";
import { rowsOf, ruleRow } from "./rules.js";
import type { TimelinessRow } from "./timeliness.js";
import { timelinessTable } from "./timeliness.js";

/** Groups whose rules are listed too: of more, the page would be mostly these. */
const LISTED = 150;

export function groupsSection(given: GroupedSummary | undefined): string {
  if (given === undefined || given.groups.length === 0) return "";
  const { by, groups } = given;
  return `<section aria-labelledby="groups">
<h2 id="groups">Timeliness by ${isolated(by)}</h2>
${totals(given, "must", "groups-required", `Required, by ${by}`)}
${opened("What is advised", totals(given, "should", "groups-advised", `Advised, by ${by}: never out of compliance`))}
${groups.length > LISTED
    ? `<p>There are ${thousands(groups.length)} groups. The rules of each are listed here where there are no more than ${LISTED}; the summary as CSV has them all.</p>`
    : `<div class="groups">\n<h3>The rules of each ${isolated(by)}</h3>\n${groups.map((group, at) => rulesOf(group, by, at)).join("\n")}\n</div>`}
</section>`;
}

function opened(summary: string, table: string): string {
  return table === "" ? "" : `<details><summary>${summary}</summary>\n${table}\n</details>`;
}

function totals({ by, groups }: GroupedSummary, force: Force, id: string, caption: string): string {
  const rows = groups.flatMap((group): TimelinessRow[] => totalRows(group.summary).filter((row) => row.force === force).map((row) => ({
    row, total: false, head: `<span class="title">${named(group, by)}</span> <span class="clauses">${counted(group.summary.cases, "case")}</span>`,
  })));
  return rows.length === 0 ? "" : timelinessTable({ id, caption, of: by, rows, leads: false });
}

function rulesOf(group: Group, by: string, at: number): string {
  const rows = [...rowsOf(group.summary, "must"), ...rowsOf(group.summary, "should")];
  if (rows.length === 0) return "";
  const caption = `Rules, ${by}: ${group.value ?? "not given"}`;
  return `<details class="group"><summary>${named(group, by)} (${counted(group.summary.cases, "case")})</summary>
${timelinessTable({ id: `group-${at + 1}`, caption, of: "Rule", rows: rows.map(ruleRow), leads: false })}
</details>`;
}

/** A value may be empty, and is told from one that is not given. */
function named({ value }: Group, by: string): string {
  if (value === undefined) return `${escaped(by)} not given`;
  return value.trim() === "" ? `${escaped(by)} given, but empty` : isolated(value);
}
