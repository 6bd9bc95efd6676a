/** The federal floor on AFCARS: what the file holds is decided, what it cannot hold is unknown, and nobody is accused for it. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/index.js";
import type { AfcarsRecord } from "../../../src/import/afcars/index.js";
import { federal as floor } from "../../../src/packs/federal/index.js";
import { e, one, removal, sample } from "./helpers.js";

const federal = sample();

function judged({ timeline }: AfcarsRecord, asOf: string): string[] {
  if (timeline === undefined) throw new Error("no timeline");
  return evaluate(timeline, { asOf, rules: floor }).duties
    .map(({ rule, trigger, status, due }) => `${rule} ${trigger?.on ?? ""} ${status} ${due ?? ""}`);
}

describe("a stay of an AFCARS file under the federal floor", () => {
  const { duty, early } = { duty: "us/case-review", early: 20220601 };

  // Findings are not in the file: the clock started between removal (14 April) and the sixtieth day after it (13 June).
  it.each([
    ["reviewed in time from whichever day", e(149, 20221014), "2023-03-31", "met 2022-12-13"],
    ["reviewed in time only if the clock started late", e(149, 20221115), "2023-03-31", "unknown 2022-12-13"],
    ["reviewed too late from whichever day", e(149, 20221214), "2023-03-31", "late 2022-12-13"],
    ["not reviewed, and time left from whichever day", "", "2022-10-14", "open 2022-12-13"],
    ["not reviewed, and time left only if the clock started late", "", "2022-10-15", "unknown 2022-12-13"],
    ["not reviewed, and no time left", "", "2022-12-14", "overdue 2022-12-13"],
    ["reviewed before the clock can be shown to have started", e(149, early), "2022-08-01", "open 2022-12-13"],
  ])("%s", (_what, review, asOf, expected) => {
    const [first] = judged(one([removal(20220414, review)], { period: "202303" }), asOf).filter((line) => line.startsWith(duty));
    expect(first).toBe(`${duty} 2022-06-13 ${expected}`);
  });
});

describe.skipIf(federal === undefined)("the federal sample under the federal floor", () => {
  it("shows reviews and the hearing in time, the next ones open, and case plans as beyond the file", () => {
    if (federal === undefined) throw new Error("no sample");
    expect(judged(federal, "2023-03-31").filter((line) => !line.startsWith("us/case-plan"))).toEqual([
      "us/case-review 2022-06-13 met 2022-12-13",
      "us/case-review 2022-06-20 met 2022-12-20",
      "us/permanency-hearing 2022-06-13 met 2023-06-13",
      "us/case-review 2022-12-20 open 2023-06-20",
      "us/permanency-hearing 2023-01-05 open 2024-01-05",
    ]);
    expect(judged(federal, "2023-03-31").filter((line) => line.startsWith("us/case-plan")).map((line) => line.split(" ")[2])).toEqual(["unknown", "unknown", "unknown"]);
  });
});
