/** The statuses as the page names them, in the order in which a reader wants them. */
import type { Status } from "../../engine/report.js";

/** Most pressing first. The page's data names a status by its place here. */
export const statuses = ["overdue", "open", "missed", "late", "unknown", "waived", "met", "lapsed"] as const satisfies readonly Status[];

export const statusWords: Readonly<Record<Status, string>> = {
  overdue: "Overdue", open: "To do", missed: "Missed", late: "Late", unknown: "Cannot be decided", waived: "Waived",
  met: "Met on time", lapsed: "No longer asked for",
};

export const statusMeanings: Readonly<Record<Status, string>> = {
  overdue: "Not on record, and the due date has passed. Still to be done; out of compliance where it is required.",
  open: "Not on record, and the due date has not passed.",
  missed: "Not on record, and nothing can meet it any more. Out of compliance where it is required.",
  late: "On record, after the due date. Out of compliance where it is required; nothing is left to do.",
  unknown: "A fact is missing from the record; the report names it. Neither a pass nor a breach.",
  waived: "Overdue, missed or late, and covered by a stated waiver.",
  met: "On record by the due date.",
  lapsed: "What required it ended before it fell due.",
};

export interface Standing {
  readonly status: Status;
  readonly due?: number | undefined;
  readonly daysLate?: number | undefined;
  /** Of a finding, whether the baseline found it too. */
  readonly known?: boolean | undefined;
}

/** `Overdue by 8 days`, `Due in 5 days`; against a baseline `Overdue by 8 days, new`. `asOf` and due dates are day numbers. */
export function standingWords({ known, ...standing }: Standing, asOf: number): string {
  return `${unmarked(standing, asOf)}${known === undefined ? "" : known ? ", known" : ", new"}`;
}

function unmarked({ status, due, daysLate }: Standing, asOf: number): string {
  switch (status) {
    case "overdue": case "late": return `${statusWords[status]}${by(daysLate)}`;
    case "open": return due === undefined ? "To do, no due date yet" : dueIn(due - asOf);
    case "missed": case "unknown": case "waived": case "met": case "lapsed": return statusWords[status];
  }
}

function by(days: number | undefined): string {
  if (days === undefined) return "";
  return days === 0 ? " by hours" : ` by ${days === 1 ? "1 day" : `${days} days`}`;
}

/** Past its due date and yet open: the record ends before it, and the case is judged as of that day. */
function dueIn(days: number): string {
  if (days < 0) return "Due after the record ends";
  if (days === 0) return "Due today";
  return days === 1 ? "Due tomorrow" : `Due in ${days} days`;
}
