/** The options of an evaluation: checked once, then in force for every case. */
import type { Counting, Day, Reckoning } from "../calendar/index.js";
import { after, before, civil, hoursAfter, hoursAfterDay } from "../calendar/index.js";
import type { Checklist, Context, Pack, Params, Rule, Settled } from "../rules/index.js";
import type { CaseView } from "../timeline/view/index.js";
import { checkCounting, countingFor, sourceOf } from "./counting-options.js";
import { checkKeys, dateOption, OptionsError } from "./options-error.js";
import { packsOption } from "./packs-option.js";
import { asGiven, byDefault, givenAmong, namesOf, valueOf } from "./param-options.js";
import type { ReadyWaiver, Waiver } from "./waiver.js";
import { readyWaivers } from "./waiver.js";

export interface EvaluateOptions {
  /** Civil date whose end the case is judged at (S5). No function reads the current date. */
  readonly asOf: string;
  readonly rules: Pack | readonly Pack[];
  /** Leaves out facts recorded after this day (S5). */
  readonly knownBy?: string;
  /** A counting convention for all, or by source id (S2). */
  readonly counting?: Counting | Readonly<Record<string, Counting>>;
  /** Numbers and readings by name: `{ "icpc.timely": 10, "asfa.clock": "entry" }`; `rule-id.param` for one rule's. */
  readonly params?: Readonly<Record<string, number | string>>;
  /** Civil dates that are holidays (S2). */
  readonly holidays?: readonly string[];
  /** Breaches that someone has decided to let stand. */
  readonly waivers?: readonly Waiver[];
}

/** A rule with its parameters and its counting settled. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly counting: Counting;
  context(view: CaseView): Context;
}

/** A checklist with its parameters settled. */
export interface ReadyChecklist {
  readonly checklist: Checklist;
  context(view: CaseView): Context;
}

export interface Ready {
  readonly asOf: Day;
  readonly knownBy?: Day;
  readonly packs: readonly Pack[];
  readonly rules: readonly ReadyRule[];
  readonly checklists: readonly ReadyChecklist[];
  readonly counting: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, number | string>>;
  readonly holidays: number;
  readonly waivers: readonly ReadyWaiver[];
}

/** Checks the options. Throws `OptionsError`. */
export function ready(options: EvaluateOptions): Ready {
  checkKeys("options", options, OPTION_KEYS);
  const asOf = dateOption("asOf", options.asOf);
  const packs = packsOption(options.rules);
  const holidays = new Set(listOption("holidays", options.holidays).map((date, index) => dateOption(`holidays[${index}]`, date)));
  const overrides = options.params ?? {};
  if (typeof overrides !== "object") throw new OptionsError("params", overrides, "an object of numbers and readings by name");
  const used = new Set<string>();
  const inForce: Record<string, number | string> = {};
  const counting: Record<string, string> = {};

  const settledOf = (id: string, params: Params): Record<string, Settled> => {
    const settledParams: Record<string, Settled> = {};
    for (const [key, param] of Object.entries(params)) {
      const names = namesOf(id, key, param);
      names.forEach((name) => used.add(name));
      const given = givenAmong(names, overrides);
      const settled = given === undefined ? byDefault(param) : asGiven(param, given);
      settledParams[key] = settled;
      inForce[given?.name ?? ("name" in param ? param.name : `${id}.${key}`)] = valueOf(settled);
    }
    return settledParams;
  };

  checkCounting(options.counting, packs);
  const rules = packs.flatMap((pack) => pack.rules.map((rule): ReadyRule => {
    const source = sourceOf(rule.clauses[0], pack);
    const convention = countingFor(options.counting, source) ?? rule.counting ?? "strict";
    counting[rule.counting === undefined ? source : rule.id] = convention;
    return { rule, counting: convention, context: contexts(settledOf(rule.id, rule.params), { counting: convention, holidays }) };
  }));
  const checklists = packs.flatMap((pack) => (pack.checklists ?? []).map((checklist): ReadyChecklist => {
    const convention = countingFor(options.counting, sourceOf(checklist.clauses[0], pack)) ?? "strict";
    return { checklist, context: contexts(settledOf(checklist.id, checklist.params), { counting: convention, holidays }) };
  }));

  for (const name of Object.keys(overrides)) {
    if (!used.has(name)) throw new OptionsError(`params["${name}"]`, overrides[name], `one of ${[...used].sort().join(", ")}`);
  }
  return {
    asOf, packs, rules, checklists, counting, params: inForce, holidays: holidays.size, waivers: readyWaivers(options.waivers),
    ...(options.knownBy === undefined ? {} : { knownBy: dateOption("knownBy", options.knownBy) }),
  };
}

/** Every option there is. */
export const OPTION_KEYS: readonly string[] = ["asOf", "rules", "knownBy", "counting", "params", "holidays", "waivers"];

function listOption(option: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new OptionsError(option, value, "a list of dates YYYY-MM-DD");
  const dates: readonly unknown[] = value;
  return dates.map((date, index) => {
    if (typeof date !== "string") throw new OptionsError(`${option}[${index}]`, date, "a real date YYYY-MM-DD");
    return date;
  });
}

function contexts(params: Readonly<Record<string, Settled>>, reckoning: Reckoning): (view: CaseView) => Context {
  // Written out: it is made for every rule in every case, and a spread takes ten times as long.
  return (view) => ({
    params, view, counting: reckoning.counting, asOf: view.asOf, today: civil(view.asOf),
    after: (start, period) => after(start, period, reckoning),
    before: (end, period) => before(end, period, reckoning),
    hoursAfter: (at, hours) => hoursAfter(at, hours, reckoning),
    hoursAfterDay: (day, hours) => hoursAfterDay(day, hours, reckoning),
  });
}
