/** What the report rests on: the sources and how old they are, the numbers in force, and how a status is to be read. */
import type { Report } from "../../../engine/report.js";
import type { Pack, Source } from "../../../rules/index.js";
import { escaped } from "../escape.js";
import { shortDate } from "../dates.js";
import { statuses, statusMeanings, statusWords } from "../statuses.js";

/** `options` are those of the cases judged, which are judged alike. */
export function groundsSection(packs: readonly Pack[], options: Report["options"] | undefined): string {
  return `<section aria-labelledby="grounds">
<h2 id="grounds">What this rests on</h2>
<h3>Sources</h3>
<div class="wide" role="region" aria-label="Sources" tabindex="0">
<table class="sources">
<thead><tr><th scope="col">Source</th><th scope="col">In effect</th><th scope="col">Last checked</th><th scope="col">Later versions known of</th></tr></thead>
<tbody>
${packs.flatMap(({ sources }) => sources.map(sourceRow)).join("\n")}
</tbody>
</table>
</div>
<h3>How a status is to be read</h3>
<dl class="statuses">
${statuses.map((status) => `<div><dt>${statusWords[status]}</dt><dd>${statusMeanings[status]}</dd></div>`).join("\n")}
</dl>
${options === undefined ? "" : numbers(options)}
</section>`;
}

function sourceRow({ id, title, citation, effective, checked, later = [] }: Source): string {
  const versions = later.map(({ on, says }) => `${escaped(says)}${on === undefined ? "" : ` (${shortDate(on)})`}`).join("; ");
  return `<tr><th scope="row"><span class="title">${escaped(title)}</span> <span class="clauses">${escaped(id)}: ${escaped(citation)}</span></th>`
    + `<td>${effective === undefined ? "undated" : shortDate(effective)}</td><td>${shortDate(checked)}</td><td>${versions === "" ? "none" : versions}</td></tr>`;
}

function numbers({ params, counting, knownBy, holidays }: Report["options"]): string {
  const entries: readonly (readonly [string, string])[] = [
    ...(knownBy === undefined ? [] : [["record as known by", shortDate(knownBy)] as const]),
    ...Object.entries(counting).map(([source, convention]) => [`days counted, ${source}`, convention] as const),
    ["holidays given", String(holidays)],
    ...Object.entries(params).map(([name, value]) => [name, String(value)] as const),
  ];
  return `<details><summary>Numbers and readings in force (${entries.length})</summary>
<div class="wide" role="region" aria-label="Numbers and readings in force" tabindex="0">
<table class="options">
<thead><tr><th scope="col">Name</th><th scope="col">In force</th></tr></thead>
<tbody>
${entries.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join("\n")}
</tbody>
</table>
</div>
</details>`;
}
