import { describe, expect, it } from "vitest";
import { conventions } from "../../src/calendar/index.js";
import { workings } from "../../src/calendar/conventions.js";

/** What each source lays down, clause by clause; `counting.test.ts` has the days that come of it. */
const LAID_DOWN = [
  ["strict", "never", 0, "stand"],
  ["rsmo-1.040", "Sundays", 0, "stand"],
  ["rsmo-506.060", "weekends and holidays", 7, "stand"],
  ["ksa-60-206", "weekends and holidays", 0, "roll"],
  ["frcp-6", "weekends and holidays", 0, "roll"],
  ["mcl-8.6", "weekends and holidays", 0, "stand"],
] as const;

describe("conventions", () => {
  it.each(LAID_DOWN)("%s: periods may not end on: %s; only open days count under %i days; hours %s", (name, closed, openDaysUnder, hours) => {
    expect(workings[name]).toMatchObject({ name, closed, openDaysUnder, hours });
  });

  it("are these and no others, each with where it is laid down and what it lays down", () => {
    expect(Object.keys(conventions)).toEqual(LAID_DOWN.map(([name]) => name));
    for (const { name, citation, says } of Object.values(conventions)) {
      expect(citation, name).toMatch(/\d/);
      expect(says, name).toMatch(/\.$/);
    }
  });
});
