/** What `sensitivity` says. Plain data; every date is a civil date or an instant as text. */
import type { CivilDate, Counting, Instant } from "../../calendar/index.js";
import type { Force, Subject } from "../../rules/index.js";
import type { Report, Status } from "../report.js";

/** How a duty stands under one reading. */
export interface DutyOutcome {
  /** Its id in the report under that reading; the day in it may be another one. */
  readonly id: string;
  /** Day it is raised; left out where nothing on record raised it. */
  readonly raisedOn?: CivilDate;
  readonly status: Status;
  readonly due?: CivilDate;
  /** The due instant, where hours count (S4). */
  readonly dueAt?: Instant;
  readonly metOn?: CivilDate;
  /** Civil days past the due date, as a duty of the report has them. */
  readonly daysLate?: number;
}

/** The duty under another documented reading, all else the same. */
export interface Alternative<V> {
  readonly value: V;
  /** Where it is laid down, for a counting convention. */
  readonly citation?: string;
  /** The library's own choice, where the caller made another. */
  readonly isDefault?: true;
  /** Left out where that reading raises no such duty. */
  readonly outcome?: DutyOutcome;
  /**
   * How that duty was found. `same`: by its id. `trigger`: the only other one for the subject that the same fact raised.
   * `nearest`: of the others for the subject, the one raised on the nearest day.
   */
  readonly found?: "same" | "trigger" | "nearest";
  /** The status is another one, or there is no such duty. */
  readonly changes: boolean;
}

/** Numbers that would make a breach of a duty that is none, or none of one that is. A waived breach counts as one. */
export interface Tip {
  /** The nearest such number to the one in force. */
  readonly at: number;
  /** The last one further on, up to which that stays so: the end of `within`, unless a number tried beyond it differs. */
  readonly through: number;
  /** At the number `at`; left out where the rule raises no duty for the subject. */
  readonly outcome?: DutyOutcome;
}

interface GroundOf<V> {
  /** The name by which the option sets it. */
  readonly name: string;
  /** The caller chose it; else it is the default. */
  readonly chosen: boolean;
  readonly alternatives: readonly Alternative<V>[];
}

/** How days are counted (S2). `{ counting: { [name]: value } }` sets it for the source `name`. */
export interface CountingGround extends GroundOf<Counting> {
  readonly kind: "counting";
  readonly value: Counting;
  readonly citation: string;
}

/** A reading with documented alternatives. `{ params: { [name]: value } }` sets it. */
export interface ReadingGround extends GroundOf<string> {
  readonly kind: "reading";
  readonly value: string;
  readonly says: string;
}

export type NumberUnit = "days" | "months" | "workingDays" | "hours" | "years";

/** A number that no source gives, or that the caller set. `{ params: { [name]: value } }` sets it. */
export interface NumberGround extends GroundOf<number> {
  readonly kind: "number";
  /** Left out where only the agency can give it, and has not. */
  readonly value?: number;
  readonly unit: NumberUnit;
  /** Left out where it is a source's own number that the caller replaced. */
  readonly says?: string;
  /** The numbers looked at, both included: up to a time longer than the record. */
  readonly within: { readonly least: number; readonly most: number };
  /** At most one below the number in force and one above it; none where no number tried makes the difference. */
  readonly tips: readonly Tip[];
  /** The nearest number tried at which other duties for the subject stand in its place, as where it sets the length of periods. */
  readonly replacedAt?: number;
}

export type Ground = CountingGround | ReadingGround | NumberGround;

/** One duty of the report, and what its outcome hangs on. */
export interface DutySensitivity {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  readonly subject: Subject;
  /** As the report has it. */
  readonly outcome: DutyOutcome;
  readonly grounds: readonly Ground[];
  /** Some documented reading, tried alone, gives another status or no such duty. */
  readonly changes: boolean;
  /** All of it as a sentence. */
  readonly says: string;
}

/** A duty that only another documented reading raises. */
export interface RaisedElsewhere extends Omit<DutySensitivity, "outcome" | "grounds" | "changes"> {
  readonly kind: Ground["kind"];
  /** The ground's name, and the value under which it is raised. */
  readonly name: string;
  readonly value: string | number;
  readonly citation?: string;
  readonly outcome: DutyOutcome;
}

export interface Sensitivity extends Pick<Report, "caseId" | "asOf" | "judgedAsOf" | "packs" | "options"> {
  /** Version of this shape. */
  readonly schema: 1;
  /** Every duty of the report that hangs on a choice, in the report's order. */
  readonly duties: readonly DutySensitivity[];
  /** Duties that the report does not have, soonest due first. */
  readonly elsewhere: readonly RaisedElsewhere[];
}
