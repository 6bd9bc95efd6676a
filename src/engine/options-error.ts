/** Options that cannot stand, and the checks that many options share. */
import type { CivilDate, Day } from "../calendar/index.js";
import { dayOf, parseCivilDate } from "../calendar/index.js";

/** Thrown for an option that cannot stand; names the option, the value and what was expected. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
  constructor(readonly option: string, readonly value: unknown, readonly expected: string) {
    super(`${option}: found ${shown(value)}, expected ${expected}`);
  }
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? (Array.isArray(value) ? "a list" : "an object") : String(value);
}

/** A civil date given as an option, by its name. Throws `OptionsError`. */
export function dateOption(option: string, value: unknown): Day {
  const date: CivilDate | undefined = typeof value === "string" ? parseCivilDate(value) : undefined;
  if (date === undefined || date < "1800-01-01" || date > "2199-12-31") {
    throw new OptionsError(option, value, "a real date YYYY-MM-DD in the years 1800 to 2199");
  }
  return dayOf(date);
}

/** Callers without types can pass anything; an option misspelled must not pass for one left out. */
export function checkKeys(option: string, given: unknown, keys: readonly string[]): asserts given is object {
  if (typeof given !== "object" || given === null) throw new OptionsError(option, given, `an object with ${keys.join(", ")}`);
  const unknown = Object.entries(given).find(([key]) => !keys.includes(key));
  if (unknown !== undefined) throw new OptionsError(option === "options" ? unknown[0] : `${option}.${unknown[0]}`, unknown[1], `one of ${keys.join(", ")}`);
}
