/** What could not be read, and case ids that come up again: nothing is left out in silence. */
import type { Broken, Issue } from "../../caseload/broken.js";
import { placeText } from "../../caseload/broken.js";
import type { Repeats } from "../../caseload/repeats.js";
import type { CaseloadEnd } from "../../caseload/writer.js";
import { counted, grouped } from "../../plain.js";
import { escaped, isolated } from "../escape.js";

export function unreadSection({ broken, unread }: CaseloadEnd): string {
  if (unread === 0) return "";
  const more = unread - broken.length;
  return `<section aria-labelledby="unread">
<h2 id="unread">Could not be read</h2>
<p>${counted(unread, "input")} could not be read, and ${unread === 1 ? "is" : "are"} in none of the numbers above.</p>
<ul class="unread">
${broken.map(entry).join("\n")}
</ul>
${more > 0 ? `<p>And ${grouped(more)} more, told when this report was made.</p>` : ""}
</section>`;
}

function entry({ from, what, issues, more }: Broken): string {
  const told = issues.map((issue) => `<li>${issueText(issue)}</li>`);
  const rest = more === undefined ? [] : [`<li>and ${counted(more, "more issue")}</li>`];
  const list = issues.length === 0 ? "" : `<ul>${[...told, ...rest].join("")}</ul>`;
  return `<li>${isolated(placeText(from))}: ${isolated(what)}${list}</li>`;
}

function issueText({ path, found, expected, why = "it cannot be used" }: Issue): string {
  const at = path === "" ? "" : `<code>${escaped(path)}</code>: `;
  return `${at}found ${isolated(found)}${expected === undefined ? `: ${escaped(why)}` : `, expected ${escaped(expected)}`}`;
}

export function repeatedSection({ count, listed, among }: Repeats): string {
  if (count === 0) return "";
  const limit = among === undefined ? "" : `, among the first ${grouped(among)} cases`;
  return `<section aria-labelledby="repeated">
<h2 id="repeated">Case ids that come up again</h2>
<p>${counted(count, "case")}${limit} ${count === 1 ? "has" : "have"} an id that an earlier one has. Each is judged and counted by itself.</p>
<ul>
${listed.map(({ caseId, first, again }) => `<li>${isolated(caseId)}: ${isolated(placeText(first))} and ${isolated(placeText(again))}</li>`).join("\n")}
</ul>
${count > listed.length ? `<p>And ${grouped(count - listed.length)} more.</p>` : ""}
</section>`;
}
