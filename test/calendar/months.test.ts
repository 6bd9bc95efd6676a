import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, FOREVER, plusDays, plusMonths } from "../../src/calendar/index.js";
import { civilTexts, day, edgeTexts, lengthOf, written } from "./helpers.js";

/** Tables in the form of the shared date files: `date;[y years, m months, d days];…;date by clamping`. */
const SHARED = new URL("../../../shared/data/dates/", import.meta.url);

const OURS = `
  Date;      Period;                        Date + Period
  2025-08-31;[0 years, 6 months, 0 days];   2026-02-28
  2025-08-31;[0 years, 12 months, 0 days];  2026-08-31
  2025-08-31;[1 years, 0 months, 0 days];   2026-08-31
  2023-08-31;[0 years, 6 months, 0 days];   2024-02-29
  2024-02-29;[0 years, 12 months, 0 days];  2025-02-28
  2024-02-29;[4 years, 0 months, 0 days];   2028-02-29
  2096-02-29;[4 years, 0 months, 0 days];   2100-02-28
  2026-01-29;[0 years, 1 months, 0 days];   2026-02-28
  2026-01-28;[0 years, 1 months, 0 days];   2026-02-28
  2026-05-31;[0 years, 1 months, 0 days];   2026-06-30
  2026-06-30;[0 years, 1 months, 0 days];   2026-07-30
  2026-12-31;[0 years, 2 months, 0 days];   2027-02-28
  2026-12-31;[0 years, 2 months, 1 days];   2027-03-01
  2011-11-30;[0 years, 1 months, 0 days];   2011-12-30
  2026-02-08;[0 years, 1 months, 0 days];   2026-03-08
  2026-10-01;[0 years, 1 months, 0 days];   2026-11-01
  2025-01-10;[0 years, 22 months, 0 days];  2026-11-10
  2025-08-10;[0 years, 15 months, 13 days]; 2026-11-23
  2026-01-01;[0 years, 0 months, 30 days];  2026-01-31
  2026-01-01;[0 years, 0 months, 0 days];   2026-01-01
  2026-08-31;[0 years, -6 months, 0 days];  2026-02-28
  2026-03-31;[0 years, -1 months, 0 days];  2026-02-28
  2026-11-23;[0 years, -22 months, 0 days]; 2025-01-23
  2026-01-15;[-1 years, 0 months, -15 days];2024-12-31`;

describe("months keep the day of the month, clamped to the last (S3)", () => {
  it("in our own table", () => holds(OURS));
  for (const file of ["exact.csv", "ambiguous.csv"]) {
    const table = new URL(file, SHARED);
    it.skipIf(!existsSync(table))(`in the shared table ${file}`, () => holds(readFileSync(table, "utf8")));
  }

  it("for every date and number of months, as worked out by year, month and day", () => {
    fc.assert(
      fc.property(fc.oneof(civilTexts("1000-01-01", "3000-01-01"), edgeTexts()), fc.integer({ min: -2000, max: 2000 }), (text, n) => {
        expect(civil(plusMonths(day(text), n))).toBe(clamped(text, n));
      }),
      { numRuns: 2000 },
    );
  });

  it("later anchors never come out earlier, for any number of months", () => {
    fc.assert(
      fc.property(edgeTexts(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: -300, max: 300 }), (text, later, n) => {
        expect(plusMonths(plusDays(day(text), later), n)).toBeGreaterThanOrEqual(plusMonths(day(text), n));
      }),
    );
  });

  it("counted from the anchor, not by steps", () => {
    const anchor = day("2025-08-31");
    const stepped = plusMonths(plusMonths(anchor, 6), 6);
    expect(civil(stepped)).toBe("2026-08-28");
    expect(civil(plusMonths(anchor, 12))).toBe("2026-08-31");
  });

  it("what never comes does not move", () => expect(plusMonths(FOREVER, 6)).toBe(FOREVER));

  it("nothing but whole months, and no further than dates go", () => {
    for (const n of [0.5, Number.NaN, Infinity, 1e9]) expect(() => plusMonths(day("2026-01-01"), n), String(n)).toThrow(RangeError);
  });
});

function holds(table: string): void {
  const [, ...rows] = table.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const cells = row.split(";").map((cell) => cell.trim());
    const [years = NaN, months = NaN, days = NaN] = (cells[1] ?? "").match(/-?\d+/g)?.map(Number) ?? [];
    const reached = plusDays(plusMonths(day(cells[0] ?? ""), 12 * years + months), days);
    expect(civil(reached), row).toBe(cells.at(-1));
  }
}

function clamped(text: string, n: number): string {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = text.split("-").map(Number);
  const months = year * 12 + (month - 1) + n;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return written(toYear, toMonth, Math.min(dayOfMonth, lengthOf(toYear, toMonth)));
}
