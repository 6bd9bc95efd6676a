/** The options of an evaluation: checked once, then in force for every case. */
import type { Counting, Day, Period, Reckoning } from "../calendar/index.js";
import { after, before, civil, conventions, hoursAfter, hoursAfterDay } from "../calendar/index.js";
import type { Checklist, Context, Pack, Param, Params, Rule, Settled } from "../rules/index.js";
import type { CaseView } from "../timeline/view/index.js";
import { checkKeys, dateOption, OptionsError } from "./options-error.js";
import { packsOption } from "./packs-option.js";
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
      const names = [`${id}.${key}`, ..."name" in param ? [param.name, `${id}.${param.name}`] : []];
      const given = names.find((name) => Object.hasOwn(overrides, name));
      names.forEach((name) => used.add(name));
      const settled = settle(param, given, given === undefined ? undefined : overrides[given]);
      settledParams[key] = settled;
      inForce[given ?? ("name" in param ? param.name : `${id}.${key}`)] = valueOf(settled);
    }
    return settledParams;
  };
  const conventionOf = (clause: string, pack: Pack): { readonly source: string; readonly named: Counting | undefined } => {
    const source = pack.sources.find(({ id }) => clause.startsWith(`${id}-`))?.id ?? pack.id;
    return { source, named: countingOption(options.counting, source) };
  };

  const rules = packs.flatMap((pack) => pack.rules.map((rule): ReadyRule => {
    const { source, named } = conventionOf(rule.clauses[0], pack);
    const convention = named ?? rule.counting ?? "strict";
    counting[rule.counting === undefined ? source : rule.id] = convention;
    return { rule, counting: convention, context: contexts(settledOf(rule.id, rule.params), { counting: convention, holidays }) };
  }));
  const checklists = packs.flatMap((pack) => (pack.checklists ?? []).map((checklist): ReadyChecklist => {
    const convention = conventionOf(checklist.clauses[0], pack).named ?? "strict";
    return { checklist, context: contexts(settledOf(checklist.id, checklist.params), { counting: convention, holidays }) };
  }));

  for (const name of Object.keys(overrides)) {
    if (!used.has(name)) throw new OptionsError(`params["${name}"]`, overrides[name], `one of ${[...used].sort().join(", ")}`);
  }
  checkSources(options.counting, packs);
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
  const ways = {
    params,
    counting: reckoning.counting,
    after: (start: Day, period: Parameters<typeof after>[1]) => after(start, period, reckoning),
    before: (end: Day, period: Parameters<typeof before>[1]) => before(end, period, reckoning),
    hoursAfter: (at: Parameters<typeof hoursAfter>[0], hours: number) => hoursAfter(at, hours, reckoning),
    hoursAfterDay: (day: Day, hours: number) => hoursAfterDay(day, hours, reckoning),
  };
  return (view) => ({ ...ways, view, asOf: view.asOf, today: civil(view.asOf) });
}

/** Spans the library can reckon without leaving the calendar. */
const LONGEST = 36_500;

function settle(param: Param, name: string | undefined, value: number | string | undefined): Settled {
  if (name === undefined || value === undefined) {
    const basis = param.basis === "source" ? { kind: "source" } as const : { kind: "assumption", name: param.name } as const;
    return { param, basis, reading: "of" in param ? param.of[0] : "" };
  }
  const option = `params["${name}"]`;
  const basis = { kind: "option", name } as const;
  if ("of" in param) {
    if (typeof value !== "string" || !param.of.includes(value)) {
      throw new OptionsError(option, value, `one of ${param.of.join(", ")}`);
    }
    return { param, basis, reading: value };
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > LONGEST) {
    throw new OptionsError(option, value, `a whole number of ${unitOf(param) === "workingDays" ? "working days" : unitOf(param)} from 0 to ${LONGEST}`);
  }
  if (param.basis === "agency") return { param: { ...param, given: value }, basis, reading: "" };
  return { param: { ...param, [unitOf(param)]: value }, basis, reading: "" };
}

function unitOf(param: Exclude<Param, { of: unknown }>): string {
  if (param.basis === "agency") return param.unit;
  if ("days" in param) return "days";
  if ("months" in param) return "months";
  if ("workingDays" in param) return "workingDays";
  return "hours" in param ? "hours" : "years";
}

/** What a report says of a number that only the agency can give, until it has. */
const UNSET = "not set";

function valueOf({ param, reading }: Settled): number | string {
  if ("of" in param) return reading;
  if (param.basis === "agency") return param.given ?? UNSET;
  return "hours" in param ? param.hours : "years" in param ? param.years : lengthOf(param);
}

function lengthOf(param: Period): number {
  if ("days" in param) return param.days;
  if ("months" in param) return param.months;
  return param.workingDays;
}

function countingOption(option: EvaluateOptions["counting"], source: string): Counting | undefined {
  const named = typeof option === "object" && option !== null ? option[source] : option;
  if (named !== undefined && (named === null || !Object.hasOwn(conventions, named))) {
    throw new OptionsError("counting", named, `one of ${Object.keys(conventions).join(", ")}`);
  }
  return named;
}

function checkSources(option: EvaluateOptions["counting"], packs: readonly Pack[]): void {
  if (typeof option !== "object" || option === null) return;
  const known = packs.flatMap((pack) => pack.sources.map(({ id }) => id));
  for (const source of Object.keys(option)) {
    if (!known.includes(source)) throw new OptionsError(`counting["${source}"]`, option[source], `a source: ${known.join(", ")}`);
  }
}
