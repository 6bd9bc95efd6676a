import { describe, expect, it } from "vitest";
import type { CaseloadFormat } from "../../src/report/index.js";
import { caseloadFormats } from "../../src/report/index.js";
import { duty, settled } from "./fixtures.js";
import { caseloads, endOf, judgedOf, options, pieces, written } from "./formats/caseload.js";

const formats = Object.entries(caseloadFormats) as [CaseloadFormat, (typeof caseloadFormats)[CaseloadFormat]][];

describe("the formats of a caseload", () => {
  it("are these, by name", () => {
    expect(Object.keys(caseloadFormats)).toEqual(["text", "json", "ndjson", "csv", "junit", "sarif", "github", "markdown", "html", "ics"]);
  });

  it.each(formats)("%s: the same bytes for the same caseload, piece by piece, ending in a line break", (_, make) => {
    for (const [, inputs] of caseloads.slice(0, 4)) {
      expect(written(make(options), inputs, "county")).toBe(written(make(options), inputs, "county"));
      expect(written(make(options), inputs)).toMatch(/^$|\n$/);
      expect(pieces(make(options), inputs)).toHaveLength(inputs.length + 2);
    }
  });

  it("text and json have the groups, where the caseload is grouped, and nothing of them where it is not", () => {
    const inputs = [judgedOf([duty()]), judgedOf([settled("met")])];
    expect(written(caseloadFormats.text(options), inputs, "county")).toContain("\nBy county\n");
    expect(written(caseloadFormats.text(options), inputs)).not.toContain("By county");
    expect(JSON.parse(written(caseloadFormats.json(options), inputs, "county"))).toMatchObject({ grouped: JSON.parse(JSON.stringify(endOf(inputs, "county").grouped)) as object });
    expect(JSON.parse(written(caseloadFormats.json(options), inputs))).not.toHaveProperty("grouped");
  });

  it("ics holds what is advised where all is asked for", () => {
    const inputs = [judgedOf([duty({ force: "should" })])];
    expect([true, false].map((all) => written(caseloadFormats.ics({ ...options, all }), inputs).includes("BEGIN:VEVENT"))).toEqual([true, false]);
  });
});
