/** What a caseload's output is made from, in whichever format. */
import type { Report } from "../../engine/report.js";
import type { Timeline } from "../../timeline/types.js";
import type { Comparison } from "../compared.js";
import type { Summary } from "../summary.js";
import type { GroupedSummary } from "../summary-groups.js";
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
  /** The record was made from a file of another form: a JSON pointer into it points to nothing in that file. */
  readonly imported?: boolean;
  /** Where there is a baseline, ids of the duties that it found too. */
  readonly known?: ReadonlySet<string>;
}

export interface CaseloadEnd {
  readonly summary: Summary;
  /** By an attribute of the cases, where that was asked for. */
  readonly grouped?: GroupedSummary;
  /** The first of the inputs that could not be read. */
  readonly broken: readonly Broken[];
  /** How many there were in all. */
  readonly unread: number;
  readonly repeated: Repeats;
  /** Against a baseline, where there is one. */
  readonly compared?: Comparison;
}

/** Gives the output piece by piece; each piece can be written before the next case is read. */
export interface CaseloadWriter {
  begin(): string;
  judged(judged: JudgedCase): string;
  /** An input that could not be read, in its place among the cases; empty in a format that tells it at the end, or not at all. */
  broken(broken: Broken): string;
  end(end: CaseloadEnd): string;
}

/**
 * A writer whose work on a case is in two halves: the piece of the case alone, plain data that another thread can make, and
 * its place among the others. `judged` is one after the other. A piece is of no use but to `add` of the same format.
 */
export interface PiecewiseWriter<Piece = unknown> extends CaseloadWriter {
  piece(judged: JudgedCase): Piece;
  add(piece: Piece): string;
}

/** A writer of its two halves. */
export function piecewise<Piece>(halves: Omit<PiecewiseWriter<Piece>, "judged">): PiecewiseWriter<Piece> {
  return { ...halves, judged: (judged) => halves.add(halves.piece(judged)) };
}
