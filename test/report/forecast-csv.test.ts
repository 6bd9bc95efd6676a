import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Forecast, Foreseen } from "../../src/engine/forecast.js";
import { forecastColumns, forecastCsvHead, forecastCsvRows } from "../../src/report/index.js";
import { plain } from "../../src/report/plain.js";
import { day, duty, reportOf } from "./fixtures.js";
import { hostileDuty } from "./formats/caseload.js";
import { hostileId } from "./hostile.js";

type Row = Readonly<Record<(typeof forecastColumns)[number], string>>;

/** As an independent reader has it: every row as long as the header, or it throws. */
const rowsOf = (text: string): Row[] => parse(text, { columns: true, record_delimiter: "\r\n" });

const forecastOf = (duties: readonly Foreseen[], caseId = "C-1"): Forecast => {
  const { packs, options } = reportOf([]);
  return { schema: 1, caseId, from: day("2026-05-02"), to: day("2026-06-30"), packs, options, duties, waivers: [] };
};

describe("a forecast as CSV", () => {
  it("has these columns, in this order, each once", () => {
    expect(forecastCsvHead()).toBe(
      "case_id,duty_id,rule,title,clauses,force,subject_child,subject_person,subject_household,due,certainty,condition,"
      + "first_on,first_status,breach_on,last_on,last_status,course,basis,basis_name,remedy,from,to,file,line,item\r\n");
    expect(new Set(forecastColumns).size).toBe(forecastColumns.length);
  });

  it("has a row a duty, with the days on which it turns", () => {
    const open = duty({ status: "open", basis: { kind: "assumption", name: "prompt" } });
    const foreseen: Foreseen = {
      duty: open, due: day("2026-05-10"), certainty: "conditional", condition: "if ana is still in care",
      course: [{ on: day("2026-05-04"), status: "open" }, { on: day("2026-05-11"), status: "overdue" }, { on: day("2026-06-01"), status: "missed" }],
    };
    expect(rowsOf(forecastCsvHead() + forecastCsvRows(forecastOf([foreseen]), { file: "in.json", line: 3, item: 2 }))).toEqual([{
      case_id: "C-1", duty_id: "xx/concurrent-goal:ana@2026-03-06", rule: "xx/concurrent-goal", title: "Concurrent goal beside reunification", clauses: "XX-M-01; XX-S-02", force: "must",
      subject_child: "ana", subject_person: "", subject_household: "", due: "2026-05-10", certainty: "conditional", condition: "if ana is still in care",
      first_on: "2026-05-04", first_status: "open", breach_on: "2026-05-11", last_on: "2026-06-01", last_status: "missed", course: "2026-05-04 open; 2026-05-11 overdue; 2026-06-01 missed",
      basis: "assumption", basis_name: "prompt", remedy: "Set a concurrent goal.", from: "2026-05-02", to: "2026-06-30", file: "in.json", line: "3", item: "2",
    }]);
  });

  it("leaves empty what is not so", () => {
    const [row] = rowsOf(forecastCsvHead() + forecastCsvRows(forecastOf([{ duty: duty(), certainty: "certain", course: [{ on: day("2026-05-02"), status: "open" }] }]), { file: "in" }));
    expect(row).toMatchObject({ due: "", condition: "", breach_on: "", basis_name: "", line: "", item: "" });
  });

  it("reads back with anything in it, a record a line", () => {
    fc.assert(fc.property(fc.array(hostileDuty, { maxLength: 5 }), hostileId, hostileId, (duties, caseId, condition) => {
      const forecast = forecastOf(duties.map((each) => ({ duty: each, certainty: "conditional", condition, course: [] })), caseId);
      const text = forecastCsvHead() + forecastCsvRows(forecast, { file: "in" });
      expect(rowsOf(text).map((row) => row.condition.replace(/^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])/, ""))).toEqual(duties.map(() => plain(condition)));
      expect(text.split("\r\n")).toHaveLength(2 + duties.length);
    }), { numRuns: 60 });
  });
});
