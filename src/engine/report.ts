/** What comes out: the report and its duties. Plain data; every date is a civil date or an instant as text. */
import type { CivilDate, Counting, Instant } from "../calendar/index.js";
import type { Basis, Force, Remedy, Step, Subject } from "../rules/index.js";
import type { FactRef, Problem } from "../timeline/view/index.js";
import type { Waiver } from "./waiver.js";

/** Semantics S6. */
export type Status = "met" | "late" | "open" | "overdue" | "lapsed" | "missed" | "unknown" | "waived";

/** A fact looked at for a duty: counted, or why not. */
export interface Evidence {
  readonly part: string;
  readonly fact: FactRef;
  readonly counted: boolean;
  readonly why?: string;
}

/** One obligation of one rule for one subject in one span. */
export interface Duty {
  /**
   * Stable across runs, and untouched by other rules and other children. Where facts of one day raise several that would share
   * an id, each has after a `~` its fact's own id, or else seven signs that stand for what the fact says: no other fact moves it.
   */
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  /** Whom it is about; empty is the whole case. */
  readonly subject: Subject;
  /** What raised it; left out when the source of the record cannot hold what would. */
  readonly trigger?: { readonly fact: FactRef; readonly on: CivilDate; readonly what: string };
  /** Left out while no due date can be given. */
  readonly due?: CivilDate;
  /** The due instant, where hours count. */
  readonly dueAt?: Instant;
  /** `instant` when due date and evidence were both known to the minute (S4). */
  readonly precision: "day" | "instant";
  readonly basis: Basis;
  readonly counting: Counting;
  /** The arithmetic of the due date. */
  readonly steps: readonly Step[];
  readonly status: Status;
  /** Day the last part was on record, for `met` and `late`. */
  readonly metOn?: CivilDate;
  /** Civil days past the due date: when met late, as of now when overdue, at its end when missed. */
  readonly daysLate?: number;
  /** Met in time by its date, but recorded after the due date (S5). */
  readonly backdated?: boolean;
  readonly evidence: readonly Evidence[];
  /** Parts not on record, by name. */
  readonly missing: readonly string[];
  /** For `unknown`: the fact that would decide. */
  readonly needs?: string;
  /** What ended what required it. */
  readonly ended?: { readonly on: CivilDate; readonly why: string };
  /** For `waived`: who let it stand, and what it would be otherwise. */
  readonly waived?: WaivedAs;
  /** For `open` and `overdue`: what would meet it. */
  readonly remedy?: Remedy;
  readonly message: string;
}

/** A duty of a waived breach says what it would be without the waiver, and who waived it. */
export interface WaivedAs {
  /** The status without the waiver. */
  readonly status: "overdue" | "missed" | "late";
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly until?: string;
}

/** What became of a waiver in this case. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /**
   * `applied`: it covers a breach. `waiting`: it is not given yet, or what it covers is not in breach yet. `stale`: it
   * matches nothing, has expired, or what it covers was met in time or is no longer asked for. A duty met late is still a breach.
   */
  readonly standing: "applied" | "waiting" | "stale";
  readonly why: string;
  /** Ids of the duties it matches. */
  readonly duties: readonly string[];
}

/** A rule that raised no duty, and why. */
export interface Inapplicable {
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly why: string;
}

/** A caution about the whole report. */
export interface Warning {
  readonly code: "other-jurisdiction" | "record-ends" | "later-version";
  readonly message: string;
}

/** One item of a checklist: what a source gives as an example or a tool, and what the record holds of it. Never a finding. */
export interface Line {
  readonly clauses: readonly string[];
  readonly subject: Subject;
  /** The stay, plan or other fact it is about, where a subject has several. */
  readonly of?: FactRef;
  readonly group: string;
  readonly name: string;
  /** Whether it is asked of this case; `unknown` where a fact is missing that would tell. */
  readonly applies: "yes" | "no" | "unknown";
  /** Why it applies or does not. */
  readonly why?: string;
  /** For `unknown`: the fact that would tell. */
  readonly needs?: string;
  /** `unknown` where the source of the record cannot hold what would show it. */
  readonly done: "yes" | "no" | "unknown";
  /** Day it was last done. */
  readonly last?: CivilDate;
  readonly times: number;
  /** Asked again and again: how many periods are over, in how many it was done, and the first days of the others. */
  readonly periods?: { readonly asked: number; readonly done: number; readonly lacking: readonly CivilDate[] };
}

/** The lines of one group, counted. `done` of `applicable` is its score; `unknown` ones are in neither. */
export interface GroupScore {
  readonly group: string;
  readonly subject: Subject;
  readonly of?: FactRef;
  readonly applicable: number;
  readonly done: number;
  readonly inapplicable: number;
  readonly unknown: number;
}

export interface ChecklistReport {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly lines: readonly Line[];
  readonly scores: readonly GroupScore[];
}

export interface Report {
  /** Version of this report's shape. */
  readonly schema: 1;
  readonly caseId: string;
  readonly asOf: CivilDate;
  /** The last day the source of the record covers, where that is before `asOf`: the case is judged as of it. */
  readonly judgedAsOf?: CivilDate;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  /** The options in force, defaults included. */
  readonly options: {
    readonly knownBy?: CivilDate;
    readonly counting: Readonly<Record<string, string>>;
    readonly params: Readonly<Record<string, number | string>>;
    readonly holidays: number;
  };
  /** Every duty, soonest due first. */
  readonly duties: readonly Duty[];
  /** What must be done: open and overdue duties of force must. */
  readonly actions: readonly Duty[];
  /** Out of compliance: overdue, missed or late duties of force must. */
  readonly violations: readonly Duty[];
  /** Open, overdue, missed or late duties of force should. */
  readonly advisories: readonly Duty[];
  /** What cannot be decided, and the fact that would decide it. */
  readonly unknowns: readonly Duty[];
  /** Breaches that a waiver covers: neither actions nor violations nor advisories. */
  readonly waived: readonly Duty[];
  /** What became of each waiver given. */
  readonly waivers: readonly WaiverUse[];
  readonly inapplicable: readonly Inapplicable[];
  /** What the sources give as examples and tools (force E), line by line; never a finding. */
  readonly checklists: readonly ChecklistReport[];
  /** Contradictions in the data itself. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}
