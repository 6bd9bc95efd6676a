/** Where in the page a reader is, as the part of its address after `#`: one case, or the list as it is filtered. */
import type { Force } from "../../../rules/index.js";
import { statuses } from "../statuses.js";
import type { Filter, Wanted } from "./filter.js";

export interface CaseAddress {
  readonly caseId: string;
  /** Which of the cases that share the id, from 1. */
  readonly nth: number;
}

/** `case=alder`, `case=alder&nth=2`. */
export function caseHash({ caseId, nth }: CaseAddress): string {
  return `case=${encodeURIComponent(wellFormed(caseId))}${nth === 1 ? "" : `&nth=${nth}`}`;
}

export function caseIn(hash: string): CaseAddress | undefined {
  const values = valuesIn(hash);
  const caseId = values.get("case");
  if (caseId === undefined) return undefined;
  const nth = Number(values.get("nth") ?? "1");
  return { caseId, nth: Number.isInteger(nth) && nth > 0 ? nth : 1 };
}

/** Empty where nothing is filtered. */
export function filterHash({ search, wanted, rule, force, attributes }: Filter): string {
  const values: readonly (readonly [string, string])[] = [
    ["search", search],
    ["standing", wanted === undefined ? "" : wantedText(wanted)],
    ["rule", rule ?? ""],
    ["force", force ?? ""],
    ...[...attributes].map(([key, value]) => [ATTRIBUTE + key, value] as const),
  ];
  return values.filter(([, value]) => value !== "").map((pair) => pair.map((part) => encodeURIComponent(wellFormed(part))).join("=")).join("&");
}

/** What the page does not know it leaves out. */
export function filterIn(hash: string): Filter {
  const values = valuesIn(hash);
  return {
    search: values.get("search") ?? "",
    wanted: wantedIn(values.get("standing") ?? ""),
    rule: values.get("rule"),
    force: forceIn(values.get("force")),
    attributes: new Map([...values].flatMap(([key, value]) => (key.startsWith(ATTRIBUTE) ? [[key.slice(ATTRIBUTE.length), value] as const] : []))),
  };
}

/** `overdue`, `due-in-28`. */
export function wantedText(wanted: Wanted): string {
  return typeof wanted === "object" ? `${DUE_IN}${wanted.within}` : wanted;
}

export function wantedIn(text: string): Wanted | undefined {
  if (!text.startsWith(DUE_IN)) return statuses.find((status) => status === text);
  const within = Number(text.slice(DUE_IN.length));
  return Number.isInteger(within) && within >= 0 ? { within } : undefined;
}

export function forceIn(text: string | undefined): Force | undefined {
  return text === "must" || text === "should" ? text : undefined;
}

const ATTRIBUTE = "attribute.";
const DUE_IN = "due-in-";

function valuesIn(hash: string): Map<string, string> {
  const parts = hash.replace(/^#/, "").split("&").filter((part) => part.includes("="));
  return new Map(parts.map((part) => {
    const at = part.indexOf("=");
    return [decoded(part.slice(0, at)), decoded(part.slice(at + 1))];
  }));
}

/** An address may be typed by hand: what does not decode stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Half of a surrogate pair has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
