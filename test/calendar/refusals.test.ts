import { describe, expect, it } from "vitest";
import type { CivilDate, Day } from "../../src/calendar/index.js";
import { after, civil, dayOf, EVER, FOREVER, plusDays, plusHours, plusMonths, weekday } from "../../src/calendar/index.js";
import { day, instant } from "./helpers.js";

const strict = { counting: "strict", holidays: new Set<Day>() } as const;

describe("what cannot be reckoned is refused, and the refusal names it", () => {
  it.each<[string, () => unknown]>([
    ["Not a civil date: 2026-02-30", () => dayOf("2026-02-30" as CivilDate)],
    ["No civil date for day Infinity", () => civil(FOREVER)],
    ["Not a whole number of days: 0.5", () => plusDays(day("1970-01-01"), 0.5)],
    ["Not a whole number of months: 1.5", () => plusMonths(day("2026-01-01"), 1.5)],
    ["Not a whole number of hours: 2.5", () => plusHours(instant("2026-01-01T00:00Z"), 2.5)],
    ["Not a length of time: -3", () => after(day("2026-01-01"), { days: -3 }, strict)],
    ["No weekday for day Infinity", () => weekday(FOREVER)],
    ["No weekday for day -Infinity", () => weekday(EVER)],
  ])("%s", (message, reckon) => {
    expect(reckon).toThrow(new RangeError(message));
  });
});

it("ever is before every day, and forever after", () => {
  expect(EVER).toBeLessThan(day("0001-01-01"));
  expect(FOREVER).toBeGreaterThan(day("9999-12-31"));
});
