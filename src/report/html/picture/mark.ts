/** A mark of the picture: where it stands, how it looks, and what it says of itself. */
import type { Status } from "../../../engine/report.js";
import type { FactLane } from "./lanes.js";

export type Shape = "held" | FactLane | Status;

/** Days are day numbers. */
export interface Mark {
  readonly shape: Shape;
  readonly from: number;
  /** The day it ends; of a single day that day. */
  readonly to: number;
  /** It lasts beyond the day of the report. */
  readonly lasting: boolean;
  /** How many facts or duties it stands for. */
  readonly count: number;
  /** Words on it, where there is room; the first that fits. */
  readonly labels: readonly string[];
  /** What it is and when. */
  readonly heading: string;
  /** One line for each thing it stands for, with its clauses. */
  readonly lines: readonly string[];
  /** The row of the tables below the picture that tells the same: of its first fact or duty. */
  readonly row: string;
}

export interface Lane {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** The lanes of the whole case, or of one child. */
export interface LaneGroup {
  readonly label: string;
  readonly lanes: readonly Lane[];
}

/** Lines a mark says; of the rest it names the clauses. */
const SAID = 8;

/** Each thing with its clauses; of many, the first in full and the clauses of the others. */
export function linesOf(things: readonly { readonly says: string; readonly clauses: string }[]): string[] {
  const lines = things.slice(0, SAID).map(({ says, clauses }) => `${says} (${clauses === "" ? "no duty here rests on it" : clauses})`);
  const rest = things.slice(SAID);
  if (rest.length === 0) return lines;
  const clauses = [...new Set(rest.flatMap((thing) => thing.clauses.split(", ")).filter((clause) => clause !== ""))].sort();
  return [...lines, `and ${rest.length} more${clauses.length === 0 ? "" : ` (${clauses.join(", ")})`}`];
}

export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
