import { describe, expect, it } from "vitest";
import { rateText, timelinessOf } from "../../../src/report/html/timeliness.js";

const none = { overdue: 0, open: 0, missed: 0, late: 0, unknown: 0, met: 0, lapsed: 0, waived: 0 };

describe("timeliness", () => {
  it("is of what was met or has passed its due date, and of nothing else", () => {
    expect(timelinessOf({ overdue: 1, open: 20, missed: 2, late: 3, unknown: 50, met: 4, lapsed: 60, waived: 70 })).toEqual({ onTime: 4, of: 10 });
  });

  it.each([
    [999, 1000, "99%"], [1000, 1000, "100%"], [0, 5, "0%"], [1, 1000, "under 1%"], [1, 100, "1%"],
  ])("%i of %i is %s", (onTime, of, says) => {
    expect(rateText({ onTime, of })).toBe(says);
  });

  it("is none where nothing was due", () => {
    expect(rateText(timelinessOf({ ...none, open: 3 }))).toBe("none due");
  });
});
