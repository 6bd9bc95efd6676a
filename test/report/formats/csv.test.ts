import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duty } from "../../../src/engine/report.js";
import { caseloadCsv, dutyColumns } from "../../../src/report/index.js";
import { plain } from "../../../src/report/plain.js";
import { day, duty, instant, settled } from "../fixtures.js";
import type { Input } from "./caseload.js";
import { againstBaseline, caseloads, casesOf, hostileCaseload, judgedCaseload, judgedOf, unreadable, written } from "./caseload.js";

type Row = Readonly<Record<(typeof dutyColumns)[number], string>>;

/** As an independent reader has it: every row as long as the header, or it throws. */
const rowsOf = (text: string): Row[] => parse(text, { columns: true, record_delimiter: "\r\n" });

const undone = (cell: string): string => (/^'+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell);

function expectRows(inputs: readonly Input[]): void {
  const rows = rowsOf(written(caseloadCsv(), inputs));
  const duties = casesOf(inputs).flatMap((judged) => judged.report.duties.map((each): [string, Duty] => [judged.report.caseId, each]));
  expect(rows.map((row) => [undone(row.case_id), undone(row.duty_id), row.status, undone(row.message), row.due])).toEqual(
    duties.map(([caseId, { id, status, message, due = "" }]) => [plain(caseId), plain(id), status, plain(message), due]),
  );
}

describe("a caseload as CSV", () => {
  it("has these columns, in this order, each once", () => {
    expect(written(caseloadCsv(), [])).toBe(
      "case_id,duty_id,rule,title,clauses,force,status,due,due_at,met_on,days_late,backdated,subject_child,subject_person,subject_household,"
      + "trigger_kind,trigger_on,trigger,missing,needs,ended_on,ended_why,basis,basis_name,counting,waived_status,waived_by,waived_on,waived_until,"
      + "waived_reason,remedy,message,file,line,item,as_of,judged_as_of,known\r\n",
    );
    expect(new Set(dutyColumns).size).toBe(dutyColumns.length);
  });

  it("has a row a duty, with all that is said of it", () => {
    const full = duty({
      subject: { child: "ana", person: "rosa", household: "h1" }, dueAt: instant("2026-04-05T23:30-06:00"), backdated: true, missing: ["goal", "meeting"],
      basis: { kind: "option", name: "prompt" }, ended: { on: day("2026-05-01"), why: "the stay ended" }, needs: "a fact",
      waived: { status: "overdue", by: "the manager", on: "2026-05-01", until: "2026-06-01", reason: "the court asked" }, metOn: day("2026-04-06"),
    });
    const [row, ...more] = rowsOf(written(caseloadCsv(), [judgedOf([full], { from: { file: "in.json", line: 3, item: 2 } })]));
    expect(more).toEqual([]);
    expect(row).toEqual({
      case_id: "C-1", duty_id: "xx/concurrent-goal:ana@2026-03-06", rule: "xx/concurrent-goal", title: "Concurrent goal beside reunification", clauses: "XX-M-01; XX-S-02",
      force: "must", status: "overdue", due: "2026-04-05", due_at: "2026-04-05T23:30-06:00", met_on: "2026-04-06", days_late: "27", backdated: "true", subject_child: "ana", subject_person: "rosa",
      subject_household: "h1", trigger_kind: "goal-set", trigger_on: "2026-03-06", trigger: "reunification became the primary goal", missing: "goal; meeting", needs: "a fact",
      ended_on: "2026-05-01", ended_why: "the stay ended", basis: "option", basis_name: "prompt", counting: "strict", waived_status: "overdue", waived_by: "the manager",
      waived_on: "2026-05-01", waived_until: "2026-06-01", waived_reason: "the court asked", remedy: "Set a concurrent goal.", message: "No concurrent goal.",
      file: "in.json", line: "3", item: "2", as_of: "2026-05-02", judged_as_of: "", known: "",
    });
  });

  it("leaves empty what is not so", () => {
    const { trigger: _trigger, due: _due, ...bare } = settled("unknown", { subject: {}, needs: "x" });
    const [row] = rowsOf(written(caseloadCsv(), [judgedOf([bare], { from: { file: "-" } })]));
    expect(row).toMatchObject({ due: "", due_at: "", met_on: "", days_late: "", subject_child: "", trigger_on: "", basis: "source", basis_name: "", line: "", file: "'-" });
  });

  it("says of each finding whether the baseline knows it, and nothing of any other duty", () => {
    expect(rowsOf(written(caseloadCsv(), [againstBaseline])).map(({ duty_id, known }) => [duty_id, known])).toEqual([
      ["old", "true"], ["old-advice", "true"], ["old-unknown", "true"], ["old-waived", "true"],
      ["new", "false"], ["new-advice", "false"], ["new-unknown", "false"], ["new-waived", "false"], ["met", ""], ["open", ""],
    ]);
  });

  it("has no row for what could not be read", () => {
    expect(written(caseloadCsv(), [unreadable])).toBe(written(caseloadCsv(), []));
  });

  it.each(caseloads)("reads back: %s", (_, inputs) => {
    expectRows(inputs);
  });

  it("reads back with anything in it, a record a line", () => {
    fc.assert(fc.property(fc.oneof(hostileCaseload, judgedCaseload), (inputs) => {
      expectRows(inputs);
      expect(written(caseloadCsv(), inputs).split("\r\n")).toHaveLength(2 + casesOf(inputs).flatMap(({ report }) => report.duties).length);
    }), { numRuns: 60 });
  });
});
