/** Tables for readers, made from the pack, so that they cannot say otherwise than the code does. */
import type { Pack, Param, Rule } from "../../src/index.js";

/** Every rule: what it asks, how strongly, by which clause, since when, and what no record can show. */
export function rulesTable({ rules }: Pack): string {
  return table(["Rule", "Asks for", "Force", "Clauses", "In force from", "No record shows"], rules.map((rule) => [
    code(rule.id), rule.title, rule.force, rule.clauses.join(", "), rule.inForce?.from ?? "", rule.sees === "fully" ? "" : rule.sees.partly,
  ]));
}

/** Every number and reading by the name it is overridden by. */
export function optionsTable({ rules }: Pack): string {
  return table(["Name", "Default", "Who says", "Used by"], [...optionsOf(rules)].map(([name, uses]) => [
    code(name), distinct(uses.map(({ param }) => defaultOf(param))).join("; "), distinct(uses.map(groundsOf)).join("; "),
    uses.length > 3 ? `${uses.length} rules` : uses.map(({ rule }) => code(rule.id.replace(/^.*\//, ""))).join(", "),
  ]));
}

/** How each rule reads its source where that leaves a choice. */
export function readingsList({ rules }: Pack): string {
  return rules.map(({ id, readings }) => [`- ${code(id)}`, ...Object.entries(readings).map(([of, says]) => `  - ${of}: ${says}`)].join("\n")).join("\n");
}

/** One use of an option by a rule. */
export interface Use {
  readonly param: Param;
  readonly rule: Rule;
}

/** Who uses which option, by its name; the sources' own numbers last. */
export function optionsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Use[]> {
  const uses = rules.flatMap((rule) => Object.entries(rule.params).map(([key, param]: [string, Param]) =>
    ({ name: "name" in param ? param.name : `${rule.id}.${key}`, param, rule })));
  const names = distinct([...uses.filter(({ param }) => param.basis === "assumption"), ...uses].map(({ name }) => name));
  return new Map(names.map((name) => [name, uses.filter((use) => use.name === name)]));
}

function groundsOf({ param, rule }: Use): string {
  return param.basis === "source" ? rule.clauses[0] : `Assumption: ${param.says}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function defaultOf(param: Param): string {
  if ("of" in param) return [`**${param.of[0]}**`, ...param.of.slice(1)].join(", ");
  if ("hours" in param) return `${param.hours} hours`;
  if ("years" in param) return `${param.years} years`;
  if ("workingDays" in param) return `${param.workingDays} working days`;
  return "months" in param ? counted(param.months, "month") : counted(param.days, "day");
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}
