/** Tables for readers, made from the pack, so that they cannot say otherwise than the code does. */
import type { Pack, Param, Rule } from "../../src/index.js";

/** Every pack: what it holds, where its coverage page is. */
export function packsTable(packs: readonly Pack[]): string {
  return table(["Pack", "Import", "Sources", "Clauses", "Rules", "Every clause, with its readings"], packs.map((pack) => [
    `${code(pack.id)} ${pack.title}`, code(`permanency/${folderOf(pack)}`), pack.sources.map(({ id }) => id).join(", "),
    String(pack.clauses.length), String(pack.rules.length), `[coverage](src/packs/${folderOf(pack)}/coverage.md)`,
  ]));
}

/** A pack's folder, and its entry of the package. */
function folderOf({ id, title }: Pack): string {
  return id === "us" ? "federal" : title.toLowerCase();
}

/** Every number and reading that is not the source's own, by the name it is overridden by. */
export function optionsTable(packs: readonly Pack[]): string {
  const named = [...optionsOf(packs)].filter(([, uses]) => uses.some(({ param }) => param.basis !== "source"));
  return table(["Name", "Default", "Who says", "Used by"], named.map(([name, uses]) => [
    code(name), distinct(uses.map(({ param }) => defaultOf(param))).join("; "), distinct(uses.map(groundsOf)).join("; "),
    uses.length > 3 ? `${uses.length} rules` : uses.map(({ rule }) => code(rule.id)).join(", "),
  ]));
}

/** One use of an option by a rule. */
export interface Use {
  readonly param: Param;
  readonly rule: Pick<Rule, "id" | "clauses" | "params">;
}

/** Who uses which option, by its name; the sources' own numbers last. */
export function optionsOf(packs: readonly Pack[]): ReadonlyMap<string, readonly Use[]> {
  const uses = packs.flatMap(({ rules, checklists = [] }): readonly Use["rule"][] => [...rules, ...checklists]).flatMap((rule) => Object.entries(rule.params).map(([key, param]: [string, Param]) =>
    ({ name: "name" in param ? param.name : `${rule.id}.${key}`, param, rule })));
  const names = distinct([...uses.filter(({ param }) => param.basis !== "source"), ...uses].map(({ name }) => name));
  return new Map(names.map((name) => [name, uses.filter((use) => use.name === name)]));
}

function groundsOf({ param, rule }: Use): string {
  if (param.basis === "agency") return `The agency: ${param.says}`;
  return param.basis === "source" ? rule.clauses[0] : `Assumption: ${param.says}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function defaultOf(param: Param): string {
  if (param.basis === "agency") return "none: the agency must give it";
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
