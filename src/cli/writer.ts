/** What an audit's output is made from, in whichever format. */
import type { Report } from "../index.js";
import type { Summary } from "../report/index.js";
import type { Broken, Place } from "./broken.js";
import type { Unused } from "./input/cases.js";
import type { Repeats } from "./repeats.js";

export interface Judged {
  readonly from: Place;
  readonly report: Report;
  readonly unused: readonly Unused[];
}

export interface AuditEnd {
  readonly summary: Summary;
  /** The first of the inputs that could not be read. */
  readonly broken: readonly Broken[];
  /** How many there were in all. */
  readonly unread: number;
  readonly repeated: Repeats;
}

/** Gives the output piece by piece; each piece is written before the next case is read. */
export interface AuditWriter {
  begin(): string;
  judged(judged: Judged): string;
  end(end: AuditEnd): string;
}
