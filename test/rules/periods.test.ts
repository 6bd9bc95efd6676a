/** Reporting periods: from an anchor, counted from it in multiples (S3), asked for where the ground covers them wholly (S21). */
import { describe, expect, it } from "vitest";
import { civil, dayOf, FOREVER } from "../../src/calendar/index.js";
import type { CivilDate, Span } from "../../src/calendar/index.js";
import { effortsPeriod, reportingPeriods, times } from "../../src/rules/index.js";
import type { PeriodParam } from "../../src/rules/index.js";
import { deadline, entered, judged } from "../engine/invented.js";

const day = (text: string) => dayOf(text as CivilDate);
const from = (text: string, to = ""): Span => ({ from: day(text), to: to === "" ? FOREVER : day(to) });

function periods(param: PeriodParam, ground: readonly Span[], asOf: string, anchor = "2026-01-31"): string[] {
  const found: string[] = [];
  judged(deadline({
    due: (_occasion, ctx) => {
      const all = reportingPeriods(day(anchor), "it began", ground, { param, basis: { kind: "source" }, reading: "" }, ctx);
      found.push(...all.map((period) => `${civil(period.from)} ${civil(period.due.on)}`));
      return { unset: "x" };
    },
  }), [entered()], asOf);
  return found;
}

describe("reporting periods", () => {
  const monthly: PeriodParam = { months: 1, basis: "source" };

  it("are counted from the anchor, and include their due day", () => {
    expect(periods(monthly, [from("2026-01-01")], "2026-04-15")).toEqual(["2026-01-31 2026-02-28", "2026-03-01 2026-03-31", "2026-04-01 2026-04-30"]);
    expect(periods({ days: 10, basis: "source" }, [from("2026-01-01")], "2026-02-15")).toEqual(["2026-01-31 2026-02-10", "2026-02-11 2026-02-20"]);
  });

  it("are those that have begun", () => {
    expect(periods(monthly, [from("2026-01-01")], "2026-02-28")).toEqual(["2026-01-31 2026-02-28"]);
    expect(periods(monthly, [from("2026-01-01")], "2026-03-01")).toHaveLength(2);
    expect(periods(monthly, [from("2026-01-01")], "2026-01-31")).toHaveLength(1);
    expect(periods(monthly, [from("2026-01-01")], "2026-01-30")).toEqual([]);
  });

  it("ask nothing where no one stretch of the ground covers them wholly", () => {
    expect(periods(monthly, [from("2026-02-01")], "2026-03-15")).toEqual(["2026-03-01 2026-03-31"]);
    expect(periods(monthly, [from("2026-01-31", "2026-03-01")], "2026-03-15")).toEqual(["2026-01-31 2026-02-28"]);
    expect(periods(monthly, [from("2026-01-31", "2026-02-28")], "2026-03-15")).toEqual([]);
    expect(periods(monthly, [from("2026-01-31", "2026-02-10"), from("2026-02-10", "2026-03-31")], "2026-03-15")).toEqual([]);
    expect(periods(monthly, [], "2026-03-15")).toEqual([]);
  });

  it("of no length stop at once", () => {
    expect(periods({ days: 0, basis: "source" }, [from("2026-01-01")], "2026-03-15")).toEqual(["2026-01-31 2026-01-31"]);
  });

  it("several of a period are reckoned as one", () => {
    expect([times({ days: 10 }, 3), times({ months: 2 }, 3), times({ workingDays: 5 }, 3)]).toEqual([{ days: 30 }, { months: 6 }, { workingDays: 15 }]);
  });

  it("of effort: a month, unless the agency sets another", () => {
    expect(effortsPeriod).toMatchObject({ months: 1, basis: "assumption", name: "efforts.period" });
  });
});
