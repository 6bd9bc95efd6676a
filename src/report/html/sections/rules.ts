/** Timeliness by rule: a chart that is a table, the rules most often out of compliance first. */
import type { RuleSummary, Summary } from "../../summary.js";
import { counted } from "../../plain.js";
import { escaped } from "../escape.js";
import { rateText, timelinessOf } from "../timeliness.js";
import { bar, figure } from "./bars.js";

/** Rules shown at once; the others can be opened. */
const SHOWN = 12;

interface Entry extends RuleSummary {
  readonly id: string;
}

export function rulesSection({ rules }: Summary): string {
  const all = Object.entries(rules).map(([id, rule]): Entry => ({ id, ...rule })).sort(worstFirst);
  return `<section aria-labelledby="rules">
<h2 id="rules">Timeliness by rule</h2>
<p>Of the duties that were met, or have passed their due date unmet, the share met in time. What is still to do and not yet due, waived, no longer asked for or cannot be decided is not in the share.</p>
${table("required", "Required", all.filter(({ force }) => force === "must"))}
${table("advised", "Advised: never out of compliance", all.filter(({ force }) => force === "should"))}
</section>`;
}

/** In the order of the columns. */
const shown = ["met", "late", "overdue", "missed", "open", "unknown"] as const;

/** Most breaches first; of equals, in the order of their ids. */
function worstFirst(a: Entry, b: Entry): number {
  return breaches(b) - breaches(a) || (a.id < b.id ? -1 : 1);
}

function breaches({ duties: { overdue, missed, late } }: Entry): number {
  return overdue + missed + late;
}

function table(id: string, title: string, rules: readonly Entry[]): string {
  if (rules.length === 0) return "";
  const rest = rules.slice(SHOWN);
  const more = rest.length === 0 ? "" : `\n<details><summary>${counted(rest.length, "more rule")}</summary>\n${rows(`${title}, continued`, `${id}-more`, rest)}\n</details>`;
  return `${rows(title, id, rules.slice(0, SHOWN))}${more}`;
}

function rows(title: string, id: string, rules: readonly Entry[]): string {
  return `<div class="wide" role="region" aria-label="${title}" tabindex="0">
<table class="rules" id="${id}">
<caption>${title}</caption>
<thead><tr><th scope="col">Rule</th><th scope="col" class="figure">Share in time</th><th scope="col" class="bars"><span class="unseen">Bar</span></th><th scope="col" class="figure">Met in time</th><th scope="col" class="figure">Late</th><th scope="col" class="figure">Overdue</th><th scope="col" class="figure">Missed</th><th scope="col" class="figure">To do</th><th scope="col" class="figure">Cannot be decided</th></tr></thead>
<tbody>
${rules.map(row).join("\n")}
</tbody>
</table>
</div>`;
}

function row({ id, title, clauses, duties }: Entry): string {
  const timeliness = timelinessOf(duties);
  const { onTime, of } = timeliness;
  return `<tr data-rule="${escaped(id)}"><th scope="row"><span class="title">${escaped(title)}</span> <span class="clauses">${escaped(clauses.join(", "))}</span></th>`
    + `<td class="figure rate">${rateText(timeliness)}</td><td class="bars">${of === 0 ? "" : bar(onTime, of - onTime, of)}</td>`
    + shown.map((status) => figure(duties[status], status)).join("") + "</tr>";
}
