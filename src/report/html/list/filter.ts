/** Which cases of the list are shown. */
import type { Status } from "../../../engine/report.js";
import type { Force } from "../../../rules/index.js";
import type { RuleName } from "../data/circumstance.js";
import type { Row } from "../data/row.js";
import { statuses } from "../statuses.js";
import { finder } from "./search.js";

/** How a duty is to stand: as a status, or open and due within so many days. */
export type Wanted = Status | { readonly within: number };

export interface Filter {
  readonly search: string;
  readonly wanted?: Wanted | undefined;
  /** Id of the rule. */
  readonly rule?: string | undefined;
  readonly force?: Force | undefined;
  /** Values asked for, by attribute. */
  readonly attributes: ReadonlyMap<string, string>;
}

export const unfiltered: Filter = { search: "", attributes: new Map() };

/** One duty must be all that is asked of duties; `found` is what the case is found by. */
export function filtering(filter: Filter, rules: readonly RuleName[], asOf: number): (row: Row, found: string) => boolean {
  const { wanted, rule, force, attributes } = filter;
  const finds = finder(filter.search);
  const asked = rules.map(({ id, force: its }) => (rule === undefined || rule === id) && (force === undefined || force === its));
  const anyDuty = wanted === undefined && rule === undefined && force === undefined;
  const wantedAttributes = [...attributes];
  const stands = typeof wanted === "object"
    ? (row: Row) => has(row.dues, 2, (number, due) => asked[number] === true && due >= asOf && due <= asOf + wanted.within)
    : standingAs(wanted === undefined ? undefined : statuses.indexOf(wanted), asked);
  return (row, found) => finds(found)
    && wantedAttributes.every(([key, value]) => row.attributes.some((attribute) => attribute.key === key && attribute.value === value))
    && (anyDuty || stands(row));
}

function standingAs(status: number | undefined, asked: readonly boolean[]): (row: Row) => boolean {
  return (row) => has(row.standings, 3, (rule, so) => asked[rule] === true && (status === undefined || status === so));
}

/** Whether any run of `size` numbers fits, by its first two. */
function has(numbers: readonly number[], size: number, fits: (first: number, second: number) => boolean): boolean {
  for (let at = 0; at < numbers.length; at += size) {
    const [first, second] = [numbers[at], numbers[at + 1]];
    if (first !== undefined && second !== undefined && fits(first, second)) return true;
  }
  return false;
}
