/** What a caseload's output is made from, in whichever format. */
import type { Report } from "../../engine/report.js";
import type { Timeline } from "../../timeline/types.js";
import type { Summary } from "../summary.js";
import type { Broken, Place } from "./broken.js";
import type { Repeats } from "./repeats.js";

/** What of an input an import could not use. */
export interface Unused {
  readonly element: string;
  readonly value: string;
  readonly why: string;
}

/** A case judged: where it stands, its record and its report. */
export interface JudgedCase {
  readonly from: Place;
  readonly timeline: Timeline;
  readonly report: Report;
  readonly unused: readonly Unused[];
}

export interface CaseloadEnd {
  readonly summary: Summary;
  /** The first of the inputs that could not be read. */
  readonly broken: readonly Broken[];
  /** How many there were in all. */
  readonly unread: number;
  readonly repeated: Repeats;
}

/** Gives the output piece by piece; each piece can be written before the next case is read. */
export interface CaseloadWriter {
  begin(): string;
  judged(judged: JudgedCase): string;
  end(end: CaseloadEnd): string;
}
