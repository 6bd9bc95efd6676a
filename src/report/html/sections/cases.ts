/** The list of cases: its controls, which the page's script fills and answers. */
import { statusWords } from "../statuses.js";

const wanted: readonly (readonly [value: string, says: string])[] = [
  ["overdue", statusWords.overdue], ["due-in-7", "Due within a week"], ["due-in-28", "Due within four weeks"],
  ["due-in-84", "Due within twelve weeks"], ["open", "To do, due or not"], ["late", statusWords.late], ["missed", statusWords.missed],
  ["unknown", statusWords.unknown], ["waived", statusWords.waived], ["met", statusWords.met], ["lapsed", statusWords.lapsed],
];

export const casesSection = `<section aria-labelledby="cases-title" id="cases">
<h2 id="cases-title" tabindex="-1">Cases</h2>
<noscript><p>The list of cases and the page of each case are drawn by this file's own script, and scripts are off. The numbers on this page are complete without it.</p></noscript>
<div id="list" hidden>
<form role="search" aria-label="Cases" id="filters">
<div class="field search"><label for="search">Search</label><input type="search" id="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"><p id="search-hint" class="hint">Any words of a case’s id, its children, or its attributes</p></div>
<div class="field"><label for="standing">With a duty that is</label><select id="standing"><option value="">anything</option>${wanted.map(([value, says]) => `<option value="${value}">${says}</option>`).join("")}</select></div>
<div class="field"><label for="force">Required or advised</label><select id="force"><option value="">either</option><option value="must">Required</option><option value="should">Advised</option></select></div>
<div class="field rule"><label for="rule">Under the rule</label><select id="rule"><option value="">any</option></select></div>
<div class="fields" id="attributes"></div>
<button type="reset" id="clear">Clear</button>
</form>
<p role="status" id="found"></p>
<p class="paper" id="printed"></p>
<div class="wide" role="region" aria-label="List of cases" tabindex="0">
<table class="cases">
<caption class="unseen">Cases</caption>
<thead><tr id="columns"></tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<nav aria-label="Pages of the list" id="pages"></nav>
</div>
</section>`;
