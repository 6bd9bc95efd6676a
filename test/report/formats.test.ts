import { describe, expect, it } from "vitest";
import type { CaseloadFormat } from "../../src/report/index.js";
import { caseloadFormats } from "../../src/report/index.js";
import { caseloads, options, pieces, written } from "./formats/caseload.js";

const formats = Object.entries(caseloadFormats) as [CaseloadFormat, (typeof caseloadFormats)[CaseloadFormat]][];

describe("the formats of a caseload", () => {
  it("are these, by name", () => {
    expect(Object.keys(caseloadFormats)).toEqual(["text", "json", "ndjson", "csv", "junit", "sarif", "github", "markdown", "ics"]);
  });

  it.each(formats)("%s: the same bytes for the same caseload, piece by piece, ending in a line break", (_, make) => {
    for (const [, inputs] of caseloads.slice(0, 4)) {
      expect(written(make(options), inputs, "county")).toBe(written(make(options), inputs, "county"));
      expect(written(make(options), inputs)).toMatch(/^$|\n$/);
      expect(pieces(make(options), inputs)).toHaveLength(inputs.length + 2);
    }
  });
});
