/** Between the shapes and the report: what a rule raised, and how it came out. */
import type { Day } from "../calendar/index.js";
import type { Due, Part, Remedy, Subject } from "../rules/index.js";
import type { End, Fact } from "../timeline/view/index.js";
import type { Status } from "./report.js";

/** How a duty stands. */
export interface Outcome {
  readonly status: Exclude<Status, "waived">;
  readonly metOn?: Day;
  readonly daysLate?: number;
  readonly backdated?: boolean;
  readonly precision: "day" | "instant";
  readonly missing: readonly string[];
  readonly needs?: string | undefined;
  /** Unknown only until enough days have passed. */
  readonly forNow?: true;
}

/** A duty raised, before it is written out. */
export interface Finding {
  readonly subject: Subject;
  readonly trigger?: Fact | undefined;
  /** Day it was raised. */
  readonly on?: Day | undefined;
  readonly what?: string | undefined;
  readonly key?: string | undefined;
  /** What sets it apart from others alike; its trigger, where nothing else is said. */
  readonly apart?: Fact | undefined;
  readonly due?: Due | undefined;
  readonly parts: readonly Part[];
  readonly end?: End | undefined;
  readonly outcome: Outcome;
  remedy?(missing: readonly string[]): Remedy | undefined;
}

/** An outcome that a missing fact leaves open: nothing said of when it was met, or how late, stands. */
export function undecided({ precision, missing }: Outcome, needs: string): Outcome {
  return { status: "unknown", precision, missing, needs };
}
