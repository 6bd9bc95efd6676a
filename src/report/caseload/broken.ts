/** Input that could not be read: where, what is the matter, and everything found wrong. */
import type { Paint } from "../paint.js";
import { counted, plain } from "../plain.js";

/** Where a case stands: a file, a line from 1, a position from 1 in a list of cases. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly item?: number;
}

export interface Issue {
  /** JSON pointer, element of the file, or line and column; empty for the whole. */
  readonly path: string;
  readonly found: string;
  /** What was expected instead, where that can be said; else `why` what is there cannot be used. */
  readonly expected?: string;
  readonly why?: string;
}

export interface Broken {
  readonly from: Place;
  readonly what: string;
  readonly issues: readonly Issue[];
  /** How many more issues there are than listed. */
  readonly more?: number;
}

/** Issues kept of one case: one bad habit of an exporter can make thousands. */
const KEPT = 20;

export function broken(from: Place, what: string, issues: readonly Issue[] = []): Broken {
  const more = issues.length - KEPT;
  return { from, what, issues: issues.slice(0, KEPT), ...(more > 0 ? { more } : {}) };
}

/** `cases.ndjson:3`, `cases.json:1 item 2`. */
export function placeText({ file, line, item }: Place): string {
  return `${file}${line === undefined ? "" : `:${line}`}${item === undefined ? "" : ` item ${item}`}`;
}

/** One line of what, then one line an issue. */
export function brokenText({ from, what, issues, more }: Broken, paint: Paint): string {
  return [
    `${paint.strong(plain(placeText(from)))}: ${paint.bad(plain(what))}`,
    ...issues.map((issue) => plain(`    ${issueText(issue)}`)),
    ...(more === undefined ? [] : [`    and ${counted(more, "more issue")}`]),
    "",
  ].join("\n");
}

function issueText({ path, found, expected, why }: Issue): string {
  const wrong = expected === undefined ? `: ${why ?? "it cannot be used"}` : `, expected ${expected}`;
  return `${path === "" ? "" : `${path}: `}found ${found}${wrong}`;
}
