/** What falls due in the coming weeks, and for how long what is overdue has been: two charts, each a table with bars. */
import { grouped } from "../../plain.js";
import { stretch } from "../dates.js";
import type { Count, FallingDue } from "../falling-due.js";
import { bar, figure } from "./bars.js";

export function dueSection(due: FallingDue): string {
  return `<section aria-labelledby="due">
<h2 id="due">Due dates</h2>
<div class="charts">
${chart("coming", "Falls due in the coming twelve weeks", "Week", due.weeks.map(({ from, to, ...count }) => ({ says: stretch(from, to), count })))}
${chart("overdue-for", "Already overdue, by how long", "Overdue for", due.overdue.map(({ says, must, should }) => ({ says, count: { must, should } })))}
</div>
${rest(due)}
</section>`;
}

interface Line {
  readonly says: string;
  readonly count: Count;
}

function chart(id: string, title: string, over: string, lines: readonly Line[]): string {
  const most = Math.max(0, ...lines.map(({ count: { must, should } }) => must + should));
  return `<table class="chart" id="${id}">
<caption>${title}</caption>
<thead><tr><th scope="col">${over}</th><th scope="col" class="bars"><span class="unseen">Bar</span></th><th scope="col" class="figure">Required</th><th scope="col" class="figure">Advised</th></tr></thead>
<tbody>
${lines.map(({ says, count: { must, should } }) => `<tr><th scope="row">${says}</th><td class="bars">${bar(must, should, most)}</td>${figure(must)}${figure(should)}</tr>`).join("\n")}
</tbody>
</table>`;
}

/** What the chart of the coming weeks leaves out, and what it cannot know. */
function rest({ later, undated, afterRecord }: FallingDue): string {
  const told = [
    [total(later), "due later"], [total(undated), "without a due date yet"], [total(afterRecord), "due after the day their record ends"],
  ] as const;
  const others = told.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  const beside = others.length === 0 ? "" : `Not in the chart: ${others.join(", ")}. `;
  return `<p class="aside">${beside}Only duties already raised are counted; what later events will raise is not among them. Filled bars are required duties, outlined ones advised; each chart has its own scale.</p>`;
}

function total({ must, should }: Count): number {
  return must + should;
}
