import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duty } from "../../src/engine/report.js";
import type { GroupedSummary, Summary } from "../../src/report/index.js";
import { emptySummary, groupsTable, mergeSummaries, noPaint, summaryColumns, summaryCsv, summaryOf, summaryRows, summaryTable, totalRows } from "../../src/report/index.js";
import { day, duty, reportOf, settled, tagged, untagged } from "./fixtures.js";
import { casesOf, hostileCaseload } from "./formats/caseload.js";

const talks: Partial<Duty> = { rule: "xx/talks", title: "Monthly talks", force: "should" };

const caseload = (): Summary => [
  reportOf([duty(), settled("met"), settled("met"), settled("late", { daysLate: 2 }), settled("missed"), settled("waived"), settled("lapsed"), duty({ status: "open" }), settled("unknown")], { caseId: "C-2" }),
  reportOf([duty({ id: "xx/b:case", due: day("2026-01-10"), daysLate: 112, rule: "xx/b", title: "Another" }), settled("unknown", talks)], { caseId: "C-1" }),
].map(summaryOf).reduce(mergeSummaries, emptySummary);

const grouped: GroupedSummary = { by: "county", groups: [{ value: "Adair", summary: caseload() }, { summary: summaryOf(reportOf([settled("met")])) }] };

describe("the rows of a summary", () => {
  it("say for each rule how many were met on time out of how many, how late the others were, and what is not in the rate", () => {
    expect(summaryRows(caseload())).toMatchObject([
      { rule: "xx/b", duties: 1, metOnTime: 0, denominator: 1, rate: 0, daysLateOf: 1, medianDaysLate: 112, ninetiethDaysLate: 112, oldestOverdue: { due: "2026-01-10", caseId: "C-1", duty: "xx/b:case" } },
      {
        rule: "xx/concurrent-goal", force: "must", duties: 9, metOnTime: 2, late: 1, overdue: 1, missed: 1, denominator: 5, rate: 0.4, open: 1, lapsed: 1, unknown: 1, waived: 1,
        daysLateOf: 2, medianDaysLate: 2, ninetiethDaysLate: 27, oldestOverdue: { due: "2026-04-05", caseId: "C-2" },
      },
      { rule: "xx/talks", force: "should", duties: 1, unknown: 1, denominator: 0, daysLateOf: 0 },
    ]);
  });

  it("have no rate and no days where there is nothing to give them of", () => {
    const [, , row] = summaryRows(caseload());
    expect(Object.keys(row ?? {}).filter((key) => key === "rate" || key === "medianDaysLate" || key === "ninetiethDaysLate" || key === "oldestOverdue")).toEqual([]);
  });

  it("give the totals of what is required and of what is advised, and none of what there is none of", () => {
    expect(totalRows(caseload())).toMatchObject([
      { title: "All that is required", force: "must", duties: 10, metOnTime: 2, denominator: 6, medianDaysLate: 27, ninetiethDaysLate: 112, oldestOverdue: { caseId: "C-1" } },
      { title: "All that is advised", force: "should", duties: 1, denominator: 0 },
    ]);
    expect(totalRows(emptySummary)).toEqual([]);
  });
});

const golden = `Rule by rule
Rate: duties met on time out of those met on time, late, overdue or missed. In neither: what is not
due yet, is waived, cannot be decided or is no longer asked for.
Median, 90th: days late by nearest rank, of the duties late, overdue or missed. Oldest due: due date
of the duty overdue for longest.
  duties  met on time  rate  late  overdue  missed  unknown  waived  median  90th  oldest due
All that is required
      10       2 of 6   33%     1        2       1        1       1      27   112  2026-01-10
All that is advised
       1       0 of 0     -     0        0       0        1       0       -     -           -
Another (xx/b)
       1       0 of 1    0%     0        1       0        0       0     112   112  2026-01-10
Concurrent goal beside reunification (xx/concurrent-goal)
       9       2 of 5   40%     1        1       1        1       1       2    27  2026-04-05
Monthly talks (xx/talks)
       1       0 of 0     -     0        0       0        1       0       -     -           -
`;

describe("a summary as a table", () => {
  it("has two lines a row, numbers under their headings", () => {
    expect(summaryTable(caseload(), noPaint)).toBe(golden);
    expect(untagged(summaryTable(caseload(), tagged))).toBe(golden);
    expect(summaryTable(emptySummary, noPaint)).toBe("Rule by rule: no duty\n");
  });

  it("has a row a group, and says of which cases the attribute is not given", () => {
    const lines = groupsTable(grouped, noPaint).split("\n");
    expect(lines[0]).toBe("By county");
    expect(lines.filter((line) => line.startsWith("county"))).toEqual(["county: Adair (2 cases), required", "county: Adair (2 cases), advised", "county not given (1 case), required"]);
  });

  it("never rounds up to all", () => {
    const all = Array.from({ length: 999 }, () => settled("met"));
    expect(summaryTable(summaryOf(reportOf([...all, settled("missed")])), noPaint)).toContain("999 of 1,000   99%");
    expect(summaryCsv(summaryOf(reportOf([...all, settled("missed")])))).toContain(",999,0,0,1,1000,0.999,");
  });

  it("fits in a hundred columns with the numbers of a state's caseload", () => {
    const state = Array.from({ length: 15 }).reduce<Summary>((sum) => mergeSummaries(sum, sum), caseload());
    expect(summaryTable(state, noPaint).split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("holds no control character of the data", () => {
    fc.assert(fc.property(hostileCaseload, (inputs) => {
      const summary = casesOf(inputs).map(({ report }) => summaryOf(report)).reduce(mergeSummaries, emptySummary);
      expect(summaryTable(summary, noPaint) + groupsTable({ by: "\u0007", groups: [{ value: "\n\u001b", summary }] }, noPaint)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }), { numRuns: 30 });
  });
});

describe("a summary as CSV", () => {
  const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, record_delimiter: "\r\n" });

  it("has these columns, a row a rule beside the totals, and the groups after", () => {
    const text = summaryCsv(caseload(), grouped);
    expect(text.split("\r\n")[0]).toBe(summaryColumns.join(","));
    const rows = rowsOf(text);
    expect(rows.map((row) => [row["group_by"], row["group_given"], row["group"], row["rule"], row["force"]])).toEqual([
      ["", "", "", "", "must"], ["", "", "", "", "should"], ["", "", "", "xx/b", "must"], ["", "", "", "xx/concurrent-goal", "must"], ["", "", "", "xx/talks", "should"],
      ["county", "yes", "Adair", "", "must"], ["county", "yes", "Adair", "", "should"], ["county", "yes", "Adair", "xx/b", "must"], ["county", "yes", "Adair", "xx/concurrent-goal", "must"],
      ["county", "yes", "Adair", "xx/talks", "should"], ["county", "no", "", "", "must"], ["county", "no", "", "xx/concurrent-goal", "must"],
    ]);
    expect(rows[3]).toEqual({
      group_by: "", group_given: "", group: "", rule: "xx/concurrent-goal", title: "Concurrent goal beside reunification", clauses: "XX-M-01; XX-S-02", force: "must", duties: "9", met_on_time: "2",
      late: "1", overdue: "1", missed: "1", denominator: "5", rate: "0.4", open: "1", lapsed: "1", unknown: "1", waived: "1", days_late_of: "2", days_late_median: "2", days_late_90th: "27",
      oldest_overdue_due: "2026-04-05", oldest_overdue_case: "C-2", oldest_overdue_duty: "xx/concurrent-goal:ana@2026-03-06",
    });
    expect(rows[4]).toMatchObject({ rate: "", days_late_median: "", oldest_overdue_due: "" });
  });
});
