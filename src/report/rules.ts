/** A pack's rules, each with the clauses it rests on, its numbers and where they come from. */
import type { Clause, Pack, Param, Rule } from "../rules/index.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { citationOf, sourceOf } from "./sources.js";

/** The pack's data without its functions. */
export function rulesJson(pack: Pack): unknown {
  const { id, title, jurisdiction, version, sources, clauses } = pack;
  return {
    id, title, jurisdiction, version, sources,
    rules: pack.rules.map((rule) => ({
      id: rule.id, title: rule.title, shape: rule.shape, force: rule.force, clauses: clausesOf(rule, pack),
      inForce: rule.inForce, counting: rule.counting ?? "strict",
      params: rule.params, readings: rule.readings, sees: rule.sees,
    })),
    clauses,
  };
}

export function rulesText(pack: Pack, paint: Paint): string {
  return [
    `${paint.strong(plain(`${pack.id} ${pack.version}`))} ${plain(pack.title)}`,
    "",
    paint.strong("Sources"),
    ...pack.sources.flatMap(({ id, title, citation, effective, checked, later = [] }) => [
      ...wrapped("  ", plain(`${id}: ${title}`), 4),
      ...wrapped("    ", plain(`${citation}; ${effective === undefined ? "undated" : `effective ${effective}`}, checked ${checked}`)),
      ...later.flatMap(({ on, says }) => wrapped("    ", plain(`later: ${says}, ${on}`))),
    ]),
    ...pack.rules.flatMap((rule) => ["", ...ruleLines(rule, pack, paint)]),
    ...others(pack, paint),
    "",
  ].join("\n");
}

function ruleLines(rule: Rule, pack: Pack, paint: Paint): string[] {
  const inForce = [
    ...(rule.inForce?.from === undefined ? [] : [`from ${rule.inForce.from}`]),
    ...(rule.inForce?.until === undefined ? [] : [`until ${rule.inForce.until}`]),
  ].join(" ");
  return [
    `${paint.strong(plain(rule.id))} (${rule.force})`,
    ...wrapped("  ", plain(rule.title)),
    ...rule.clauses.flatMap((clause) => wrapped("    ", plain(citationOf(clause, [pack])), 6)),
    ...(inForce === "" ? [] : [`    In force ${inForce}`]),
    ...Object.entries(rule.params).flatMap(([name, param]) => wrapped("    ", plain(`${name}: ${valueOf(param)}, ${groundsOf(param)}`), 6)),
    ...(rule.counting === undefined ? [] : [`    Counted by ${rule.counting}`]),
    ...Object.entries(rule.readings).flatMap(([section, says]) => wrapped("    ", plain(`Reading ${section}: ${says}`), 6)),
    ...(rule.sees === "fully" ? [] : wrapped("    ", plain(`Not on any record: ${rule.sees.partly}`), 6)),
  ];
}

/** Clauses no finding can come of, or none by a rule of its own. */
function others({ rules, clauses }: Pack, paint: Paint): string[] {
  const ruled = new Set(rules.flatMap<string>((rule) => rule.clauses));
  const rest = clauses.filter(({ id }) => !ruled.has(id));
  if (rest.length === 0) return [];
  return [
    "", paint.strong("Clauses without a rule"),
    ...rest.flatMap(({ id, says, claim }) => wrapped("  ", plain(`${id}: ${says} (${claims[claim]})`), 4)),
  ];
}

const claims: Readonly<Record<Clause["claim"], string>> = {
  rule: "decided with another clause's rule", fact: "a judgement the record carries", report: "shown, never a finding",
  permission: "allowed, asks nothing",
};

function clausesOf(rule: Rule, pack: Pack): { id: string; says: string | undefined; citation: string | undefined }[] {
  return rule.clauses.map((id) => ({
    id,
    says: pack.clauses.find((clause) => clause.id === id)?.says,
    citation: sourceOf(id, pack.sources)?.citation,
  }));
}

function valueOf(param: Param): string {
  if ("of" in param) return param.of.join(" or ");
  const [unit = "", value = ""] = Object.entries(param).find(([, held]) => typeof held === "number") ?? [];
  return `${value} ${unit === "workingDays" ? "working days" : unit}`;
}

function groundsOf(param: Param): string {
  return param.basis === "source" ? "the source's own number" : `assumption ${param.name}: ${param.says}`;
}
