/** A pack's coverage page: every clause of its sources, how it is claimed and by what, as Markdown. */
import type { Checklist, Clause, Pack, Rule, Source } from "../rules/index.js";
import { plain } from "./plain.js";
import { claimants, groundsOf, valueOf } from "./rules.js";

/** Markdown; the same for the same pack. */
export function coverageMarkdown(pack: Pack): string {
  const { id, title, version, sources, clauses, rules, checklists = [] } = pack;
  return [
    `# ${text(title)} (\`${id}\` ${version}): what the sources ask, and what decides it`,
    "",
    ...sources.flatMap(sourceLines),
    "",
    "## Clauses",
    "",
    "Force: M must, S should, P may, E example or tool. A **rule** decides the clause from the timeline; a **fact** is a judgement that the",
    "timeline carries, and a rule checks that it was made and recorded; a **report** is shown in a checklist and never a finding; of a",
    "**permission** no finding can come.",
    "",
    ...table(["Clause", "Force", "What it says", "Claimed as", "By"], clauses.map((clause) => row(clause, pack))),
    "",
    "## Rules",
    ...rules.flatMap((rule) => ["", ...ruleSection(rule)]),
    ...(checklists.length === 0 ? [] : ["", "## Checklists", ...checklists.flatMap((checklist) => ["", ...checklistSection(checklist)])]),
    "",
  ].join("\n");
}

function sourceLines({ id, title, citation, effective, earlier = [], checked, later = [] }: Source): string[] {
  const dates = [
    effective === undefined ? "undated" : `effective ${effective}`,
    ...earlier.map((on) => `earlier text ${on}`), `checked ${checked}`,
    ...later.map(({ on, says }) => `later: ${says}${on === undefined ? "" : ` (${on})`}`),
  ];
  return [`- **${id}** ${text(title)}. ${text(citation)}; ${dates.map(text).join("; ")}.`];
}

function row({ id, force, says, claim }: Clause, pack: Pack): string[] {
  return [id, force, text(says), claim, claimants(id, pack).map(code).join(", ")];
}

function ruleSection(rule: Rule): string[] {
  return [
    `### \`${rule.id}\``,
    "",
    `${text(rule.title)}. ${rule.shape}, ${rule.force}; ${rule.clauses.join(", ")}; ${inForce(rule)}; counted ${code(rule.counting ?? "strict")}.`,
    "",
    ...openPoints(rule),
  ];
}

function checklistSection(checklist: Checklist): string[] {
  return [`### \`${checklist.id}\``, "", `${text(checklist.title)}. ${checklist.clauses.join(", ")}; ${inForce(checklist)}.`, "", ...openPoints(checklist)];
}

function openPoints({ params, readings, sees }: Pick<Rule, "params" | "readings" | "sees">): string[] {
  return [
    ...Object.entries(params).map(([name, param]) => `- Parameter ${code(name)}: ${text(valueOf(param))}; ${text(groundsOf(param))}`),
    ...Object.entries(readings).map(([section, says]) => `- Reading ${section}: ${text(says)}`),
    `- No record shows: ${sees === "fully" ? "nothing the clause asks for is out of sight" : text(sees.partly)}`,
  ];
}

function inForce({ inForce: dates }: Pick<Rule, "inForce">): string {
  if (dates === undefined) return "in force without a known first day";
  const { from, until } = dates;
  return `in force${from === undefined ? "" : ` from ${from}`}${until === undefined ? "" : ` until ${until}`}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function code(name: string): string {
  return `\`${name}\``;
}

/** Our own words may hold signs that Markdown reads as its own. */
function text(words: string): string {
  return plain(words).replace(/[|<>*_]/g, (sign) => `\\${sign}`);
}
