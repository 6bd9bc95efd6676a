/** A filter in words, for paper, where its controls are not seen. */
import type { Force } from "../../../rules/index.js";
import type { RuleName } from "../data/circumstance.js";
import { statusWords } from "../statuses.js";
import type { Filter, Wanted } from "./filter.js";

/** `“boone”; a duty that is overdue; required`. Empty where nothing is filtered. */
export function filterWords({ search, wanted, rule, force, attributes }: Filter, rules: readonly RuleName[]): string {
  return [
    ...(search.trim() === "" ? [] : [`“${search.trim()}”`]),
    ...(wanted === undefined ? [] : [`a duty: ${wantedWords(wanted)}`]),
    ...(force === undefined ? [] : [forceWords[force]]),
    ...(rule === undefined ? [] : [`under the rule “${rules.find(({ id }) => id === rule)?.title ?? rule}”`]),
    ...[...attributes].map(([key, value]) => `${key}: ${value}`),
  ].join("; ");
}

const forceWords: Readonly<Record<Force, string>> = { must: "required", should: "advised" };

function wantedWords(wanted: Wanted): string {
  return typeof wanted === "object" ? `due within ${wanted.within} days` : statusWords[wanted].toLowerCase();
}
