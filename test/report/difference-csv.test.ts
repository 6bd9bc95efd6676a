import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WaiverUse } from "../../src/engine/report.js";
import { diff } from "../../src/index.js";
import { differenceColumns, differenceCsvHead, differenceCsvRows, unmatchedCsvRow } from "../../src/report/index.js";
import { day, duty, reportOf, settled } from "./fixtures.js";
import { hostileDuty } from "./formats/caseload.js";

type Row = Readonly<Record<(typeof differenceColumns)[number], string>>;

/** As an independent reader has it: every row as long as the header, or it throws. */
const rowsOf = (text: string): Row[] => parse(differenceCsvHead() + text, { columns: true, record_delimiter: "\r\n" });

describe("a difference as CSV", () => {
  it("has these columns, in this order, each once", () => {
    expect(differenceCsvHead()).toBe(
      "case_id,of,change,also,duty_id,rule,title,clauses,force,subject_child,subject_person,subject_household,before_status,before_due,before_met_on,before_days_late,"
      + "after_status,after_due,after_met_on,after_days_late,missing,needs,message,before_as_of,after_as_of,file,line,item\r\n");
    expect(new Set(differenceColumns).size).toBe(differenceColumns.length);
  });

  it("has a row a duty that differs: what became of it, how it stood and how it stands", () => {
    const [before, after] = [
      reportOf([duty({ status: "open" }), duty({ id: "b" }), duty({ id: "same" })], { asOf: day("2026-04-01") }),
      reportOf([settled("late", { metOn: day("2026-04-07"), daysLate: 2, message: "Done late." }), duty({ id: "same" }), settled("unknown", { id: "c", needs: "x" })]),
    ];
    const rows = rowsOf(differenceCsvRows(diff(before, after), { file: "in.json", line: 3, item: 2 }));
    expect(rows.map(({ of, duty_id, change, also, before_status, after_status }) => [of, duty_id, change, also, before_status, after_status])).toEqual([
      ["duty", "xx/concurrent-goal:ana@2026-03-06", "newly late", "met", "open", "late"],
      ["duty", "b", "cleared", "withdrawn", "overdue", ""], ["duty", "c", "undecided", "raised", "", "unknown"],
    ].sort((a, b) => order(rows, a[1]) - order(rows, b[1])));
    expect(rows.find(({ change }) => change === "newly late")).toEqual({
      case_id: "C-1", of: "duty", change: "newly late", also: "met", duty_id: "xx/concurrent-goal:ana@2026-03-06", rule: "xx/concurrent-goal", title: "Concurrent goal beside reunification",
      clauses: "XX-M-01; XX-S-02", force: "must", subject_child: "ana", subject_person: "", subject_household: "", before_status: "open", before_due: "2026-04-05", before_met_on: "",
      before_days_late: "27", after_status: "late", after_due: "2026-04-05", after_met_on: "2026-04-07", after_days_late: "2", missing: "", needs: "", message: "Done late.",
      before_as_of: "2026-04-01", after_as_of: "2026-05-02", file: "in.json", line: "3", item: "2",
    });
  });

  it("has a row for what became of waivers and of problems in the record, and for a case of one file alone", () => {
    const waiver = { rule: "xx/plan", subject: { child: "ana" }, reason: "r", by: "the director", on: "2026-04-01" };
    const use = (standing: WaiverUse["standing"]): WaiverUse => ({ waiver, standing, why: `it is ${standing}`, duties: [] });
    const problem = { code: "exit-without-entry" as const, message: "An exit without an entry.", on: day("2026-03-01"), child: "ana", facts: [] };
    const difference = diff(reportOf([], { waivers: [use("applied")] }), reportOf([], { waivers: [use("stale")], problems: [problem] }));
    const rows = rowsOf(differenceCsvRows(difference, { file: "in" }) + unmatchedCsvRow("C-2", "only before") + unmatchedCsvRow("C-3", "only after", { file: "in", line: 2 }));
    expect(rows.map(({ case_id, of, change, before_status, after_status, message, line }) => [case_id, of, change, before_status, after_status, message, line])).toEqual([
      ["C-1", "waiver", "turned", "applied", "stale", "stale, xx/plan, child ana, by the director on 2026-04-01: it is stale", ""],
      ["C-1", "problem", "new", "", "", "2026-03-01: An exit without an entry.", ""],
      ["C-2", "case", "only before", "", "", "", ""], ["C-3", "case", "only after", "", "", "", "2"],
    ]);
  });

  it("reads back with anything in it, a record a line", () => {
    const some = fc.uniqueArray(hostileDuty, { selector: ({ id }) => id, maxLength: 4 });
    fc.assert(fc.property(some, some, (before, after) => {
      const difference = diff(reportOf(before), reportOf(after));
      const text = differenceCsvRows(difference, { file: "in" });
      expect(rowsOf(text).map(({ before_status, after_status }) => [before_status, after_status])).toEqual(
        difference.changes.map((change) => [change.before?.status ?? "", change.after?.status ?? ""]));
      expect(text.split("\r\n")).toHaveLength(1 + difference.changes.length);
    }), { numRuns: 100 });
  });
});

function order(rows: readonly Row[], id: string | undefined): number {
  return rows.findIndex(({ duty_id }) => duty_id === id);
}
