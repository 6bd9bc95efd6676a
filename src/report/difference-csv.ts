/** What changed between two reports of a case as CSV: one row a difference, the same columns always. */
import type { Change, Difference } from "../engine/diff.js";
import type { Place } from "./caseload/broken.js";
import type { Cell } from "./csv.js";
import { csvLine, csvList, csvRow } from "./csv.js";
import { dutyCells } from "./duty-cells.js";
import type { DutyList } from "./difference-text.js";
import { dutyLists, useText } from "./difference-text.js";

/** In this order; new columns come at the end. */
export const differenceColumns = [
  "case_id", "of", "change", "also", "duty_id", "rule", "title", "clauses", "force", "subject_child", "subject_person", "subject_household",
  "before_status", "before_due", "before_met_on", "before_days_late", "after_status", "after_due", "after_met_on", "after_days_late",
  "missing", "needs", "message", "before_as_of", "after_as_of", "file", "line", "item",
] as const;

type Row = Partial<Record<(typeof differenceColumns)[number], Cell>>;

/** Stands once, above the rows of all cases. */
export function differenceCsvHead(): string {
  return csvLine(differenceColumns);
}

/** The rows of a case: its duties, then waivers and problems of the record. */
export function differenceCsvRows(difference: Difference, from: Place): string {
  const { caseId, before, after, changes, waivers, problems } = difference;
  const shared: Row = { case_id: caseId, before_as_of: before.judgedAsOf ?? before.asOf, after_as_of: after.judgedAsOf ?? after.asOf, ...from };
  const rows: readonly Row[] = [
    ...changes.map((change) => dutyRow(change, difference)),
    ...waivers.added.map((use): Row => ({ of: "waiver", change: "new", message: useText(use) })),
    ...waivers.gone.map((use): Row => ({ of: "waiver", change: "gone", message: useText(use) })),
    ...waivers.turned.map((turned): Row => ({ of: "waiver", change: "turned", before_status: turned.before.standing, after_status: turned.after.standing, message: useText(turned.after) })),
    ...problems.added.map(({ on, message }): Row => ({ of: "problem", change: "new", message: `${on}: ${message}` })),
    ...problems.gone.map(({ on, message }): Row => ({ of: "problem", change: "gone", message: `${on}: ${message}` })),
  ];
  return rows.map((row) => csvRow(differenceColumns, { ...shared, ...row })).join("");
}

/** The row of a case that only one of two files has. */
export function unmatchedCsvRow(caseId: string, where: "only before" | "only after", from?: Place): string {
  return csvRow(differenceColumns, { case_id: caseId, of: "case", change: where, ...from });
}

/** `change` is the list that a text tells it in, `also` every other that has it. */
function dutyRow(change: Change, difference: Difference): Row {
  const { id, before, after } = change;
  const duty = after ?? before;
  const [first = "changes", ...others] = [...dutyLists, ...MORE].filter((list) => list !== "changes" && difference[list].some((each) => each.id === id));
  return {
    of: "duty", change: words(first), also: csvList(others.map(words)), ...duty && dutyCells(duty),
    before_status: before?.status, before_due: before?.due, before_met_on: before?.metOn, before_days_late: before?.daysLate,
    after_status: after?.status, after_due: after?.due, after_met_on: after?.metOn, after_days_late: after?.daysLate,
    missing: duty && csvList(duty.missing), needs: duty?.needs, message: duty?.message,
  };
}

/** Lists that a text does not tell apart. */
const MORE = ["renamed", "waived", "unwaived"] as const satisfies readonly DutyList[];

/** `newly late`, `changed`. */
function words(list: DutyList): string {
  return list === "changes" ? "changed" : list.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
