import { describe, expect, it } from "vitest";
import { dueCounter } from "../../../src/report/html/falling-due.js";
import { day, duty, reportOf, settled } from "../fixtures.js";

const asOf = day("2026-05-02");

function open(due: string | undefined, force: "must" | "should" = "must") {
  const { due: _due, ...base } = settled("open", { force });
  return due === undefined ? base : { ...base, due: day(due) };
}

describe("what falls due", () => {
  it("is counted by weeks from the day of the report on", () => {
    const counter = dueCounter(asOf);
    counter.note(reportOf([open("2026-05-02"), open("2026-05-08"), open("2026-05-09", "should"), open("2026-07-24"), open("2026-07-25")]));
    const { weeks, later } = counter.counted();
    expect(weeks).toHaveLength(12);
    expect(weeks[0]).toEqual({ from: "2026-05-02", to: "2026-05-08", must: 2, should: 0 });
    expect(weeks[1]).toMatchObject({ from: "2026-05-09", must: 0, should: 1 });
    expect(weeks[11]).toMatchObject({ to: "2026-07-24", must: 1 });
    expect(later).toEqual({ must: 1, should: 0 });
  });

  it("keeps apart what has no date, and what is due before the day of the report", () => {
    const counter = dueCounter(asOf);
    counter.note(reportOf([open(undefined), open("2026-05-01")]));
    expect(counter.counted()).toMatchObject({ undated: { must: 1 }, afterRecord: { must: 1 } });
  });

  it.each([[0, 0], [30, 0], [31, 1], [90, 1], [91, 2], [180, 2], [181, 3], [365, 3], [366, 4]])("%i days overdue stand in line %i", (daysLate, line) => {
    const counter = dueCounter(asOf);
    counter.note(reportOf([duty({ daysLate }), settled("met"), settled("missed", { daysLate })]));
    expect(counter.counted().overdue.map(({ must }) => must)).toEqual([0, 1, 2, 3, 4].map((at) => (at === line ? 1 : 0)));
  });
});
