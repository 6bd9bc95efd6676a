/** Numbers and readings as they stand: a rule's own, or what the caller sets in their place. */
import type { Period } from "../calendar/index.js";
import type { Param, Settled } from "../rules/index.js";
import { OptionsError } from "./options-error.js";

interface Given<V> {
  readonly name: string;
  readonly value: V;
}

/** What the caller sets a parameter to, under the first of its names that is given. */
export function givenAmong<V>(names: readonly string[], overrides: Readonly<Record<string, V>>): Given<V> | undefined {
  for (const name of names) {
    const value = overrides[name];
    if (value !== undefined) return { name, value };
  }
  return undefined;
}

/** Every name that sets a parameter, the first before the others. */
export function namesOf(id: string, key: string, param: Param): string[] {
  return [`${id}.${key}`, ..."name" in param ? [param.name, `${id}.${param.name}`] : []];
}

/** A parameter that nobody set. */
export function byDefault(param: Param): Settled {
  const basis = param.basis === "source" ? { kind: "source" } as const : { kind: "assumption", name: param.name } as const;
  return { param, basis, reading: "of" in param ? param.of[0] : "" };
}

/** Spans the library can reckon without leaving the calendar. */
const LONGEST = 36_500;

/** A parameter that the caller set. Throws `OptionsError`. */
export function asGiven(param: Param, { name, value }: Given<number | string>): Settled {
  const option = `params["${name}"]`;
  const basis = { kind: "option", name } as const;
  if ("of" in param) {
    const reading = param.of.find((each) => each === value);
    if (reading === undefined) throw new OptionsError(option, value, `one of ${param.of.join(", ")}`);
    return { param, basis, reading };
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

/** A parameter as a report shows it. */
export function valueOf({ param, reading }: Settled): number | string {
  if ("of" in param) return reading;
  if (param.basis === "agency") return param.given ?? UNSET;
  return "hours" in param ? param.hours : "years" in param ? param.years : lengthOf(param);
}

function lengthOf(param: Period): number {
  if ("days" in param) return param.days;
  if ("months" in param) return param.months;
  return param.workingDays;
}
