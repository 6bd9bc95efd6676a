/** A pack's rules, each with the clauses it rests on, its numbers and where they come from. */
import type { Checklist, Clause, Pack, Param, Rule } from "../rules/index.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { citationOf, sourceOf } from "./sources.js";

/** The pack's data without its functions. */
export function rulesJson(pack: Pack): unknown {
  const { id, title, jurisdiction, version, sources } = pack;
  return {
    id, title, jurisdiction, version, sources,
    rules: pack.rules.map((rule) => ({
      id: rule.id, title: rule.title, shape: rule.shape, force: rule.force, clauses: clausesOf(rule, pack),
      inForce: rule.inForce, counting: rule.counting ?? "strict",
      params: datedParams(rule), readings: rule.readings, sees: rule.sees,
    })),
    checklists: (pack.checklists ?? []).map((checklist) => ({
      id: checklist.id, title: checklist.title, clauses: clausesOf(checklist, pack), inForce: checklist.inForce,
      params: datedParams(checklist), readings: checklist.readings, sees: checklist.sees,
    })),
    clauses: pack.clauses.map((clause) => ({ ...clause, by: claimants(clause.id, pack) })),
  };
}

/** A number is in force as long as the rule it stands in: a text that changes a number gets a rule of its own (S20). */
function datedParams({ params, inForce }: Pick<Rule, "params" | "inForce">): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, { ...param, ...(inForce !== undefined && { inForce }) }]));
}

export function rulesText(pack: Pack, paint: Paint): string {
  return [
    `${paint.strong(plain(`${pack.id} ${pack.version}`))} ${plain(pack.title)}`,
    "",
    paint.strong("Sources"),
    ...pack.sources.flatMap(({ id, title, citation, effective, checked, later = [] }) => [
      ...wrapped("  ", plain(`${id}: ${title}`), 4),
      ...wrapped("    ", plain(`${citation}; ${effective === undefined ? "undated" : `effective ${effective}`}, checked ${checked}`)),
      ...later.flatMap(({ on, says }) => wrapped("    ", plain(`later: ${says}${on === undefined ? "" : `, ${on}`}`))),
    ]),
    ...pack.rules.flatMap((rule) => ["", ...ruleLines(rule, pack, paint)]),
    ...(pack.checklists ?? []).flatMap((checklist) => ["", ...checklistLines(checklist, pack, paint)]),
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
    ...openPoints(rule),
  ];
}

/** Its numbers, its readings, and what no record shows. */
function openPoints({ params, counting, readings, sees }: Pick<Rule, "params" | "counting" | "readings" | "sees">): string[] {
  return [
    ...Object.entries(params).flatMap(([name, param]) => wrapped("    ", plain(`${name}: ${valueOf(param)}, ${groundsOf(param)}`), 6)),
    ...(counting === undefined ? [] : [`    Counted by ${counting}`]),
    ...Object.entries(readings).flatMap(([section, says]) => wrapped("    ", plain(`Reading ${section}: ${says}`), 6)),
    ...(sees === "fully" ? [] : wrapped("    ", plain(`Not on any record: ${sees.partly}`), 6)),
  ];
}

function checklistLines(checklist: Checklist, pack: Pack, paint: Paint): string[] {
  return [
    `${paint.strong(plain(checklist.id))} (shown, never a finding)`,
    ...wrapped("  ", plain(checklist.title)),
    ...checklist.clauses.flatMap((clause) => wrapped("    ", plain(citationOf(clause, [pack])), 6)),
    ...openPoints(checklist),
  ];
}

/** The rules and checklists that claim a clause, by id. */
export function claimants(clause: string, { rules, checklists = [] }: Pack): string[] {
  return [...rules, ...checklists].filter(({ clauses }) => clauses.includes(clause)).map(({ id }) => id);
}

/** Clauses no finding can come of, or none by a rule of its own. */
function others(pack: Pack, paint: Paint): string[] {
  const rest = pack.clauses.filter(({ id }) => claimants(id, pack).length === 0);
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

function clausesOf(rule: Pick<Rule, "clauses">, pack: Pack): { id: string; says: string | undefined; citation: string | undefined }[] {
  return rule.clauses.map((id) => ({
    id,
    says: pack.clauses.find((clause) => clause.id === id)?.says,
    citation: sourceOf(id, pack.sources)?.citation,
  }));
}

/** A parameter's default, with its unit. */
export function valueOf(param: Param): string {
  if (param.basis === "agency") return `a number of ${unitName(param.unit)} that the agency must give`;
  if ("of" in param) return param.of.join(" or ");
  const [unit = "", value = ""] = Object.entries(param).find(([, held]) => typeof held === "number") ?? [];
  return `${value} ${unitName(unit)}`;
}

function unitName(unit: string): string {
  return unit === "workingDays" ? "working days" : unit;
}

/** Who says so: the source, or which assumption. */
export function groundsOf(param: Param): string {
  if (param.basis === "agency") return `parameter ${param.name}: ${param.says}`;
  return param.basis === "source" ? "the source's own number" : `assumption ${param.name}: ${param.says}`;
}
