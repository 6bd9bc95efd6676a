/** The page around the cases: its head, what stands above them, and its end. */
import type { Pack } from "../../rules/index.js";
import { clientScript, clientScriptHash, pageStyle, pageStyleHash } from "./client.generated.js";
import { writeGrounds } from "./data/grounds.js";
import { longDate } from "./dates.js";
import { escaped, isolated, scriptJson } from "./escape.js";
import { dataIds } from "./ids.js";

export interface PageOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
  /** In place of `Caseload as of November 23, 2026`. */
  readonly title?: string;
}

/** Nothing is loaded from anywhere: the one style and the one script are named by their hashes, and all else is refused. */
const policy = `default-src 'none'; style-src '${pageStyleHash}'; script-src '${clientScriptHash}'; base-uri 'none'; form-action 'none'`;

/** Up to the place where the cases go, one a line. */
export function pageOpening({ asOf, packs, title }: PageOptions): string {
  const day = longDate(asOf);
  const named = title ?? `Caseload as of ${day}`;
  const judgedBy = packs.map(({ id, version, title: jurisdiction }) => `${escaped(jurisdiction)} <span class="pack">(${escaped(id)} ${escaped(version)})</span>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(named)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="page">
<p class="kind">Compliance report</p>
<h1>${escaped(named)}</h1>
<p class="judged">Judged as of the end of <time datetime="${escaped(asOf)}">${day}</time> by the rules of ${judgedBy.join(" and ")}.</p>
<p class="caution">This report decides what a record shows against texts whose dates it names. It does not judge whether a decision was right, and it cannot see what nobody wrote down. It is not legal advice.</p>
</header>
<p class="unfinished">Reading the cases. If this line stays, the file was cut off while it was written, and cases are missing from it.</p>
<script type="application/json" id="${dataIds.grounds}">${scriptJson(writeGrounds(asOf, packs))}</script>
<script type="text/plain" id="${dataIds.cases}">
`;
}

/** The sections that every report has. */
const contents: readonly (readonly [id: string, says: string])[] = [
  ["short", "In short"], ["due", "Due dates"], ["rules", "Timeliness by rule"], ["cases", "Cases"], ["grounds", "What this rests on"],
];

/** From the end of the cases on, around the sections of the caseload; `groupedBy` is what it is grouped by, if it is. */
export function pageEnd(sections: readonly string[], groupedBy: string | undefined): string {
  const parts = groupedBy === undefined ? contents : contents.flatMap((part) => (part[0] === "rules" ? [part, ["groups", `By ${isolated(groupedBy)}`] as const] : [part]));
  return `</script>
<main id="main" tabindex="-1">
<div id="caseload">
<nav aria-label="Parts of the report"><ul class="contents">
${parts.map(([id, says]) => `<li><a href="#${id}">${says}</a></li>`).join("\n")}
</ul></nav>
${sections.filter((section) => section !== "").join("\n")}
</div>
<div id="case" hidden></div>
</main>
<footer class="page"><p>Made by permanency, from the record it was given. Not legal advice.</p></footer>
<script>${clientScript}</script>
</body>
</html>
`;
}
