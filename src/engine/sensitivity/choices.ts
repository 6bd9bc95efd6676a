/** What a rule leaves to choice: its counting, its readings, its numbers; and the options with one of them changed. */
import type { Counting } from "../../calendar/index.js";
import type { AgencyParam, Pack, Param, ReadingParam, Rule } from "../../rules/index.js";
import { countingFor, sourceOf } from "../counting-options.js";
import type { EvaluateOptions } from "../options.js";
import { givenAmong, namesOf } from "../param-options.js";
import type { NumberUnit } from "./types.js";

interface ChoiceOf<V> {
  /** The name by which an option sets it. */
  readonly name: string;
  /** The caller made it. */
  readonly chosen: boolean;
  readonly byDefault: V | undefined;
  /** What else is documented, the default among it where the caller chose another. */
  readonly others: readonly V[];
  /** The options with another value for it. */
  under(value: V): EvaluateOptions;
}

interface CountingChoice extends ChoiceOf<Counting> {
  readonly kind: "counting";
  readonly value: Counting;
}

interface ReadingChoice extends ChoiceOf<string> {
  readonly kind: "reading";
  readonly value: string;
  readonly says: string;
}

export interface NumberChoice extends ChoiceOf<number> {
  readonly kind: "number";
  readonly value: number | undefined;
  readonly unit: NumberUnit;
  readonly says: string | undefined;
}

export type Choice = CountingChoice | ReadingChoice | NumberChoice;

/** The options as far as they bear on one rule, with that rule alone: those of other rules would be refused. */
export function narrowed(options: EvaluateOptions, pack: Pack, rule: Rule): EvaluateOptions {
  const { counting: _, params, ...rest } = options;
  const names = Object.entries(rule.params).flatMap(([key, param]) => namesOf(rule.id, key, param));
  const counting = countingFor(options.counting, sourceOf(rule.clauses[0], pack));
  return {
    ...rest,
    rules: { ...pack, rules: [rule], checklists: [] },
    ...(counting !== undefined && { counting }),
    params: Object.fromEntries(Object.entries(params ?? {}).filter(([name]) => names.includes(name))),
  };
}

/** What the rule leaves to choice. */
export function choicesOf(options: EvaluateOptions, pack: Pack, rule: Rule): Choice[] {
  const base = narrowed(options, pack, rule);
  const choices = new Map<string, Choice>();
  for (const [key, param] of Object.entries(rule.params)) {
    const given = givenAmong(namesOf(rule.id, key, param), options.params ?? {});
    const name = given?.name ?? ("name" in param ? param.name : undefined);
    // A number of the source's own has no name, and is no choice until the caller replaces it.
    if (name === undefined) continue;
    const choice = "of" in param ? readingChoice(param, name, given?.value, base) : numberChoice(param, name, given?.value, base);
    if (choice !== undefined) choices.set(name, choice);
  }
  const counting = countingChoice(options, pack, rule, base);
  return [...counting === undefined ? [] : [counting], ...choices.values()];
}

function countingChoice(options: EvaluateOptions, pack: Pack, rule: Rule, base: EvaluateOptions): CountingChoice | undefined {
  const name = sourceOf(rule.clauses[0], pack);
  const given = countingFor(options.counting, name);
  const byDefault = rule.counting ?? "strict";
  const value = given ?? byDefault;
  const others = [...new Set<Counting>([byDefault, ...pack.countings ?? []])].filter((other) => other !== value);
  if (others.length === 0) return undefined;
  return { kind: "counting", name, value, chosen: given !== undefined, byDefault, others, under: (counting) => ({ ...base, counting }) };
}

function readingChoice({ of, says }: ReadingParam, name: string, given: number | string | undefined, base: EvaluateOptions): ReadingChoice | undefined {
  const value = typeof given === "string" ? given : of[0];
  const others = of.filter((other) => other !== value);
  if (others.length === 0) return undefined;
  return { kind: "reading", name, value, chosen: given !== undefined, byDefault: of[0], says, others, under: setting(name, base) };
}

function numberChoice(param: Exclude<Param, ReadingParam>, name: string, given: number | string | undefined, base: EvaluateOptions): NumberChoice {
  const [unit, byDefault] = measureOf(param);
  const value = typeof given === "number" ? given : byDefault;
  return {
    kind: "number", name, value, chosen: given !== undefined, byDefault, unit, says: param.basis === "source" ? undefined : param.says,
    others: byDefault === undefined || byDefault === value ? [] : [byDefault], under: setting(name, base),
  };
}

function setting(name: string, base: EvaluateOptions): (value: number | string) => EvaluateOptions {
  return (value) => ({ ...base, params: { ...base.params, [name]: value } });
}

/** Unit and default; the agency's own number has none. */
function measureOf(param: Exclude<Param, ReadingParam>): readonly [unit: NumberUnit, byDefault: number | undefined] {
  if (isAgencys(param)) return [param.unit, undefined];
  if ("days" in param) return ["days", param.days];
  if ("months" in param) return ["months", param.months];
  if ("workingDays" in param) return ["workingDays", param.workingDays];
  return "hours" in param ? ["hours", param.hours] : ["years", param.years];
}

function isAgencys(param: Exclude<Param, ReadingParam>): param is AgencyParam {
  return param.basis === "agency";
}
