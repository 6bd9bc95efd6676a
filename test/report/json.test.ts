import { describe, expect, it } from "vitest";
import { jsonReport } from "../../src/report/index.js";
import { duty, reportOf, settled } from "./fixtures.js";

describe("a report as JSON", () => {
  it("holds each duty once and the lists by id", () => {
    const duties = [
      duty({ id: "a" }), duty({ id: "b", status: "open" }), settled("missed", { id: "c" }), duty({ id: "d", force: "should" }),
      settled("unknown", { id: "e", needs: "x" }), settled("met", { id: "f" }),
    ];
    const json = jsonReport(reportOf(duties));
    expect(json).toMatchObject({ actions: ["a", "b"], violations: ["a", "c"], advisories: ["d"], unknowns: ["e"] });
    expect(json.duties).toEqual(duties);
  });

  it("loses nothing of the report", () => {
    const report = reportOf([duty()], { warnings: [{ code: "record-ends", message: "m" }] });
    expect(Object.keys(jsonReport(report)).sort()).toEqual(Object.keys(report).sort());
    expect(JSON.parse(JSON.stringify(jsonReport(report)))).toEqual(jsonReport(report));
  });
});
