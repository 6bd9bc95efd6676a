/** What to do about a column nobody knows, in words. */
import type { Target } from "./fields.js";
import { CASE, isKindOf, KIND, nameOf, namesIn, partsOf } from "./fields.js";

/** Names that differ only in capitals, spaces and signs are the same to a person. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

export function unknownColumn(name: string, targets: readonly Target[]): string {
  const names = [...new Set(targets.flatMap((target) => [
    CASE, ...(isKindOf(KIND, target) ? [KIND] : []), ...partsOf(target).flatMap(namesIn),
  ]))];
  const near = names.find((each) => bare(each) === bare(name));
  if (near === name) return "expected no second column for it beside the one the mapping names; put it under `ignore`";
  if (near !== undefined) return `expected ${near}; write it so, or name it under \`columns\` in a mapping`;
  if (/[;\t|]/.test(name)) return "expected columns apart from each other; if they are separated by another sign, declare it as the `delimiter` in a mapping";
  return `expected a column of ${[...new Set(targets.map(nameOf))].join(" or ")}; in a mapping, name its field under \`columns\`, or put it under \`ignore\``;
}
