/** Waivers as they are given: checked once, before any case is judged. */
import type { Day } from "../calendar/index.js";
import { civil, FOREVER } from "../calendar/index.js";
import type { Subject } from "../rules/index.js";
import { checkKeys, dateOption, OptionsError } from "./options-error.js";

interface Grant {
  /** Why the breach is let stand, in the words of whoever decided it. */
  readonly reason: string;
  /** Who decided it. */
  readonly by: string;
  /** Civil date it was given; on days before it covers nothing. */
  readonly on: string;
  /** Last civil date it covers; left out, it has no end. */
  readonly until?: string;
  /** The case it is of; needed where cases share one list, for ids of duties and children are unique within a case only. */
  readonly caseId?: string;
}

/** A decision to let a breach stand. It covers the one duty it names, or every duty of one rule for exactly one subject. */
export type Waiver = Grant & (
  | { readonly duty: string; readonly rule?: never; readonly subject?: never }
  | { readonly rule: string; readonly subject: Subject; readonly duty?: never }
);

/** A waiver with its dates reckoned. */
export interface ReadyWaiver {
  readonly waiver: Waiver;
  readonly on: Day;
  readonly until?: Day;
}

const KEYS = ["duty", "rule", "subject", "reason", "by", "on", "until", "caseId"];

/** Checks the option `waivers`. Throws `OptionsError`. */
export function readyWaivers(waivers: unknown): readonly ReadyWaiver[] {
  if (waivers === undefined) return [];
  if (!Array.isArray(waivers)) throw new OptionsError("waivers", waivers, "a list of waivers");
  return waivers.map((waiver: unknown, index) => readyWaiver(waiver, `waivers[${index}]`));
}

function readyWaiver(given: unknown, option: string): ReadyWaiver {
  checkKeys(option, given, KEYS);
  const { duty, rule, subject, reason, by, on, until, caseId }: { readonly [key: string]: unknown } = { ...given };
  const dates = { on: dateOption(`${option}.on`, on), ...(until !== undefined && { until: dateOption(`${option}.until`, until) }) };
  if ((dates.until ?? FOREVER) < dates.on) throw new OptionsError(`${option}.until`, until, `a day not before ${civil(dates.on)}, on which it was given`);
  const grant = {
    reason: textOption(`${option}.reason`, reason), by: textOption(`${option}.by`, by), on: civil(dates.on),
    ...(dates.until !== undefined && { until: civil(dates.until) }), ...(caseId !== undefined && { caseId: textOption(`${option}.caseId`, caseId) }),
  };
  if (duty !== undefined && (rule !== undefined || subject !== undefined)) throw new OptionsError(`${option}.duty`, duty, "either a duty, or a rule and a subject");
  const waiver: Waiver = duty !== undefined
    ? { duty: textOption(`${option}.duty`, duty), ...grant }
    : { rule: textOption(`${option}.rule`, rule), subject: subjectOption(`${option}.subject`, subject), ...grant };
  return { waiver, ...dates };
}

function textOption(option: string, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") throw new OptionsError(option, value, "text that is not empty");
  return value;
}

const SUBJECT_KEYS = ["child", "person", "household"] as const;

function subjectOption(option: string, value: unknown): Subject {
  checkKeys(option, value, SUBJECT_KEYS);
  // An empty subject is the whole case: what only looks empty must not pass for it.
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== null && Object.getPrototypeOf(kind) !== null) throw new OptionsError(option, value, `an object with ${SUBJECT_KEYS.join(", ")}`);
  const given: { readonly [key: string]: unknown } = { ...value };
  return Object.fromEntries(SUBJECT_KEYS.filter((key) => Object.hasOwn(given, key)).map((key) => [key, textOption(`${option}.${key}`, given[key])]));
}
