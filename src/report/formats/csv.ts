/** A caseload as CSV (RFC 4180): one row a duty, the same columns always, written as it goes. */
import type { Duty } from "../../engine/report.js";
import type { JudgedCase, PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { isKnown } from "../compared.js";
import type { Cell } from "../csv.js";
import { csvLine, csvList, csvRow } from "../csv.js";
import { dutyCells } from "../duty-cells.js";

/** In this order; new columns come at the end. */
export const dutyColumns = [
  "case_id", "duty_id", "rule", "title", "clauses", "force", "status", "due", "due_at", "met_on", "days_late", "backdated",
  "subject_child", "subject_person", "subject_household", "trigger_kind", "trigger_on", "trigger", "missing", "needs", "ended_on", "ended_why",
  "basis", "basis_name", "counting", "waived_status", "waived_by", "waived_on", "waived_until", "waived_reason", "remedy", "message",
  "file", "line", "item", "as_of", "judged_as_of", "known",
] as const;

/**
 * What could not be read has no row: a comment is no CSV. A cut file cannot be told from a whole one by itself; the exit code of
 * the command tells both.
 */
export function caseloadCsv(): PiecewiseWriter {
  return piecewise<string>({
    begin: () => csvLine(dutyColumns),
    piece: (judged) => judged.report.duties.map((duty) => csvRow(dutyColumns, cellsOf(duty, judged))).join(""),
    add: (piece) => piece,
    broken: () => "",
    end: () => "",
  });
}

function cellsOf(duty: Duty, { report, from, known }: JudgedCase): Record<(typeof dutyColumns)[number], Cell> {
  const { trigger, ended, basis, waived } = duty;
  return {
    case_id: report.caseId, ...dutyCells(duty),
    status: duty.status, due: duty.due, due_at: duty.dueAt, met_on: duty.metOn, days_late: duty.daysLate, backdated: duty.backdated,
    trigger_kind: trigger?.fact.kind, trigger_on: trigger?.on, trigger: trigger?.what,
    missing: csvList(duty.missing), needs: duty.needs, ended_on: ended?.on, ended_why: ended?.why,
    basis: basis.kind, basis_name: basis.kind === "source" ? undefined : basis.name, counting: duty.counting,
    waived_status: waived?.status, waived_by: waived?.by, waived_on: waived?.on, waived_until: waived?.until, waived_reason: waived?.reason,
    remedy: duty.remedy?.says, message: duty.message,
    file: from.file, line: from.line, item: from.item, as_of: report.asOf, judged_as_of: report.judgedAsOf, known: isKnown(duty, known),
  };
}
