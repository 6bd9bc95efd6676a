/** The option `counting`: a convention for all, or by source (S2). */
import type { Counting } from "../calendar/index.js";
import { conventions } from "../calendar/index.js";
import type { Pack } from "../rules/index.js";
import { OptionsError } from "./options-error.js";

type Option = Counting | Readonly<Record<string, Counting>> | undefined;

/** The source whose counting goes for a clause. */
export function sourceOf(clause: string, { id, sources }: Pack): string {
  return sources.find((source) => clause.startsWith(`${source.id}-`))?.id ?? id;
}

/** The convention the caller names for a source. */
export function countingFor(option: Option, source: string): Counting | undefined {
  return typeof option === "object" ? option[source] : option;
}

/** Every convention named is one, and every source. Throws `OptionsError`. */
export function checkCounting(option: Option, packs: readonly Pack[]): void {
  if (typeof option !== "object" || option === null) return checkConvention(option);
  const known = packs.flatMap((pack) => pack.sources.map(({ id }) => id));
  for (const [source, named] of Object.entries(option)) {
    if (!known.includes(source)) throw new OptionsError(`counting["${source}"]`, named, `a source: ${known.join(", ")}`);
    checkConvention(named);
  }
}

function checkConvention(named: Counting | undefined): void {
  if (named !== undefined && !Object.hasOwn(conventions, named)) throw new OptionsError("counting", named, `one of ${Object.keys(conventions).join(", ")}`);
}
