/** A rule as SARIF describes it: what it asks, by whose word, by which numbers and readings. */
import type { ReportingDescriptor } from "sarif";
import type { Pack, Rule } from "../../rules/index.js";
import { groundsOf, valueOf } from "../rules.js";
import { citationOf } from "../sources.js";
import { markdownText } from "../markdown.js";
import { messageText } from "./message.js";

/** No `helpUri`: the package has no page on the web. */
export function descriptorOf(rule: Rule, pack: Pack): ReportingDescriptor {
  const { id, title, force, shape, clauses, inForce } = rule;
  const lines = helpLines(rule, pack);
  return {
    id,
    name: id.slice(id.lastIndexOf("/") + 1),
    shortDescription: { text: messageText(title) },
    fullDescription: { text: messageText(saidBy(rule, pack)) },
    help: {
      text: messageText([title, "", ...lines].join("\n")),
      markdown: messageText([`**${markdownText(title)}**`, "", ...lines.map((line) => `- ${markdownText(line)}`)].join("\n")),
    },
    defaultConfiguration: { level: force === "must" ? "error" : "warning" },
    properties: { pack: pack.id, force, shape, clauses, ...(inForce !== undefined && { inForce }) },
  };
}

/** The clauses it rests on, in our words. */
function saidBy({ title, clauses }: Rule, pack: Pack): string {
  const said = pack.clauses.filter(({ id }) => clauses.some((clause) => clause === id)).map(({ says }) => says);
  return said.length === 0 ? title : said.join(" ");
}

function helpLines({ clauses, params, readings, sees }: Rule, pack: Pack): string[] {
  return [
    ...clauses.map((clause) => citationOf(clause, [pack])),
    ...Object.entries(params).map(([name, param]) => `${name}: ${valueOf(param)}, ${groundsOf(param)}`),
    ...Object.entries(readings).map(([section, says]) => `Reading ${section}: ${says}`),
    ...(sees === "fully" ? [] : [`Not on any record: ${sees.partly}`]),
  ];
}
