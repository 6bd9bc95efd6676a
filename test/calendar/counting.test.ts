import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  after,
  before,
  civil,
  conventions,
  dayOf,
  FOREVER,
  hoursAfter,
  hoursAfterDay,
  isWorkingDay,
  plusDays,
  plusMonths,
  weekday,
  type Counting,
  type Day,
  type Period,
  type Reckoned,
  type Reckoning,
} from "../../src/calendar/index.js";
import { civilTexts, date, day, days, instant, instantTexts } from "./helpers.js";

const ALL: readonly Counting[] = ["strict", "rsmo-1.040", "rsmo-506.060", "ksa-60-206", "frcp-6", "mcl-8.6"];
/** 2026-07-03 is the Friday on which Independence Day is kept; 2026-11-26 is Thanksgiving, 2026-12-25 Christmas. */
const HOLIDAYS = ["2026-07-03", "2026-11-26", "2026-12-25"];
const by = (counting: Counting): Reckoning => ({ counting, holidays: days(...HOLIDAYS) });
const shown = ({ counted, on }: Reckoned) => [civil(counted), civil(on)];

describe("weekdays", () => {
  it.each([
    ["1970-01-01", 4], ["1969-12-28", 0], ["2000-01-01", 6], ["2026-11-22", 0], ["2026-11-23", 1], ["0001-01-01", 1], ["9999-12-31", 5],
  ])("%s is weekday %i", (on, number) => expect(weekday(day(on))).toBe(number));

  it("as the language's own Date has them", () => {
    fc.assert(
      fc.property(civilTexts(), (text) => {
        expect(weekday(day(text))).toBe(new Date(text).getUTCDay());
      }),
    );
  });

  it("a working day is Monday to Friday and no holiday", () => {
    const week = ["2026-06-29", "2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03", "2026-07-04", "2026-07-05"];
    expect(week.filter((text) => isWorkingDay(day(text), days(...HOLIDAYS)))).toEqual(week.slice(0, 4));
    expect(week.filter((text) => isWorkingDay(day(text), new Set()))).toEqual(week.slice(0, 5));
  });

  it("what never comes falls on none", () => {
    expect(() => weekday(FOREVER)).toThrow(RangeError);
  });
});

describe("the day of the event is not counted, the due day is (S2)", () => {
  it.each(ALL)("%s: 30 days from Thursday 2026-01-01", (counting) => {
    const due = counting === "strict" || counting === "rsmo-1.040" ? "2026-01-31" : "2026-02-02"; // a Saturday
    expect(shown(after(day("2026-01-01"), { days: 30 }, by(counting)))).toEqual(["2026-01-31", due]);
  });
});

describe("where a period ends on a closed day", () => {
  type Row = [from: string, period: Period, ...due: readonly string[]];
  const rows: readonly Row[] = [
    //                                counted       strict        rsmo-1.040    rsmo-506.060  ksa-60-206    frcp-6        mcl-8.6
    ["2026-05-25", { days: 30 }, "2026-06-24", "2026-06-24", "2026-06-24", "2026-06-24", "2026-06-24", "2026-06-24", "2026-06-24"], // Wednesday
    ["2026-05-28", { days: 30 }, "2026-06-27", "2026-06-27", "2026-06-27", "2026-06-29", "2026-06-29", "2026-06-29", "2026-06-29"], // Saturday
    ["2026-05-29", { days: 30 }, "2026-06-28", "2026-06-28", "2026-06-29", "2026-06-29", "2026-06-29", "2026-06-29", "2026-06-29"], // Sunday
    ["2026-06-03", { days: 30 }, "2026-07-03", "2026-07-03", "2026-07-03", "2026-07-06", "2026-07-06", "2026-07-06", "2026-07-06"], // holiday, then a weekend
    ["2026-10-27", { days: 30 }, "2026-11-26", "2026-11-26", "2026-11-26", "2026-11-27", "2026-11-27", "2026-11-27", "2026-11-27"], // holiday, then a Friday
    ["2026-02-28", { months: 6 }, "2026-08-28", "2026-08-28", "2026-08-28", "2026-08-28", "2026-08-28", "2026-08-28", "2026-08-28"], // Friday
    ["2025-08-31", { months: 6 }, "2026-02-28", "2026-02-28", "2026-02-28", "2026-03-02", "2026-03-02", "2026-03-02", "2026-03-02"], // clamped, Saturday
    ["2026-06-06", { days: 0 }, "2026-06-06", "2026-06-06", "2026-06-06", "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08"], // Saturday itself
    ["2026-06-07", { days: 0 }, "2026-06-07", "2026-06-07", "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08"], // Sunday itself
    ["2026-06-08", { days: 0 }, "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08", "2026-06-08"], // Monday itself
  ];
  it.each(rows)("%s and %o", (...[from, period, counted, ...due]: Row) => {
    ALL.forEach((counting, n) => expect(shown(after(day(from), period, by(counting))), counting).toEqual([counted, due[n]]));
  });
});

describe("rsmo-506.060: a period under 7 days skips Saturdays, Sundays and holidays in between", () => {
  it.each([
    ["2026-06-05", 1, "2026-06-08", "2026-06-08"], // from a Friday
    ["2026-06-05", 6, "2026-06-15", "2026-06-15"],
    ["2026-06-05", 7, "2026-06-12", "2026-06-12"], // seven days are not under seven
    ["2026-06-06", 7, "2026-06-13", "2026-06-15"],
    ["2026-07-01", 3, "2026-07-07", "2026-07-07"], // over a holiday and a weekend
    ["2026-06-06", 1, "2026-06-08", "2026-06-08"], // from a Saturday
  ])("%s and %i days", (from, n, counted, on) => {
    expect(shown(after(day(from), { days: n }, by("rsmo-506.060")))).toEqual([counted, on]);
  });

  it.each(ALL.filter((counting) => counting !== "rsmo-506.060"))("%s counts them", (counting) => {
    expect(civil(after(day("2026-06-04"), { days: 5 }, by(counting)).counted)).toBe("2026-06-09");
  });
});

describe("working days (S2, S11)", () => {
  it.each(ALL)("%s: Monday to Friday less holidays, with nothing left to roll", (counting) => {
    const due = (from: string, workingDays: number) => shown(after(day(from), { workingDays }, by(counting)));
    expect(due("2026-06-05", 1)).toEqual(["2026-06-08", "2026-06-08"]);
    expect(due("2026-06-06", 1)).toEqual(["2026-06-08", "2026-06-08"]);
    expect(due("2026-06-08", 5)).toEqual(["2026-06-15", "2026-06-15"]);
    expect(due("2026-07-02", 1)).toEqual(["2026-07-06", "2026-07-06"]);
    expect(due("2026-11-20", 5)).toEqual(["2026-11-30", "2026-11-30"]);
    expect(shown(before(day("2026-11-30"), { workingDays: 5 }, by(counting)))).toEqual(["2026-11-20", "2026-11-20"]);
  });
});

describe("backward periods roll backward (S14)", () => {
  type Row = [end: string, period: Period, ...due: readonly string[]];
  const rows: readonly Row[] = [
    //                              counted       strict        rsmo-1.040    rsmo-506.060  ksa-60-206    frcp-6        mcl-8.6
    ["2026-06-25", { days: 15 }, "2026-06-10", "2026-06-10", "2026-06-10", "2026-06-10", "2026-06-10", "2026-06-10", "2026-06-10"], // Wednesday
    ["2026-06-29", { days: 15 }, "2026-06-14", "2026-06-14", "2026-06-13", "2026-06-12", "2026-06-12", "2026-06-12", "2026-06-12"], // Sunday
    ["2026-06-28", { days: 15 }, "2026-06-13", "2026-06-13", "2026-06-13", "2026-06-12", "2026-06-12", "2026-06-12", "2026-06-12"], // Saturday
    ["2026-07-20", { days: 15 }, "2026-07-05", "2026-07-05", "2026-07-04", "2026-07-02", "2026-07-02", "2026-07-02", "2026-07-02"], // Sunday after a holiday
    ["2026-08-31", { months: 6 }, "2026-02-28", "2026-02-28", "2026-02-28", "2026-02-27", "2026-02-27", "2026-02-27", "2026-02-27"], // clamped, Saturday
  ];
  it.each(rows)("%s, %o before", (...[end, period, counted, ...due]: Row) => {
    ALL.forEach((counting, n) => expect(shown(before(day(end), period, by(counting))), counting).toEqual([counted, due[n]]));
  });

  it("and rsmo-506.060 skips backward under 7 days", () => {
    expect(shown(before(day("2026-06-09"), { days: 3 }, by("rsmo-506.060")))).toEqual(["2026-06-04", "2026-06-04"]);
    expect(shown(before(day("2026-07-07"), { days: 2 }, by("rsmo-506.060")))).toEqual(["2026-07-02", "2026-07-02"]);
  });
});

describe("hours (S4)", () => {
  it.each(ALL)("%s: 72 hours from Wednesday night", (counting) => {
    const rolls = counting === "ksa-60-206" || counting === "frcp-6";
    expect(hoursAfter(instant("2026-03-04T23:30-06:00"), 72, by(counting))).toEqual({
      counted: "2026-03-07T23:30-06:00",
      on: rolls ? "2026-03-09T23:30-06:00" : "2026-03-07T23:30-06:00",
    });
    expect(shown(hoursAfterDay(day("2026-03-04"), 72, by(counting)))).toEqual(["2026-03-07", rolls ? "2026-03-09" : "2026-03-07"]);
  });

  it("where they end on an open day nothing moves, whatever lies between", () => {
    for (const counting of ALL) {
      const { counted, on } = hoursAfter(instant("2026-03-06T23:30-06:00"), 72, by(counting));
      expect([counted, on]).toEqual(["2026-03-09T23:30-06:00", "2026-03-09T23:30-06:00"]);
      expect(shown(hoursAfterDay(day("2026-03-06"), 72, by(counting)))).toEqual(["2026-03-09", "2026-03-09"]);
    }
  });

  it("the day they end on is that of their own offset", () => {
    const utcSunday = instant("2026-03-05T20:00-06:00"); // 72 hours on: Sunday 20:00 there, Monday in UTC
    expect(hoursAfter(utcSunday, 72, by("frcp-6")).on).toBe("2026-03-09T20:00-06:00");
  });

  it("over a holiday and the weekend behind it", () => {
    expect(hoursAfter(instant("2026-06-30T08:00-05:00"), 72, by("ksa-60-206")).on).toBe("2026-07-06T08:00-05:00");
  });

  it("with and without a time they fall on the same day", () => {
    fc.assert(
      fc.property(instantTexts(), fc.integer({ min: 0, max: 10 }), fc.constantFrom(...ALL), (at, n, counting) => {
        const timed = hoursAfter(instant(at), 24 * n, by(counting));
        const dated = hoursAfterDay(dayOf(instant(at)), 24 * n, by(counting));
        expect([dayOf(timed.counted), dayOf(timed.on)]).toEqual([dated.counted, dated.on]);
        expect(timed.on.slice(10)).toBe(at.slice(10));
      }),
    );
  });

  it("with only a day known, hours are whole days", () => {
    expect(() => hoursAfterDay(day("2026-03-04"), 36, by("strict"))).toThrow(RangeError);
    expect(() => hoursAfter(instant("2026-03-04T00:00Z"), -1, by("strict"))).toThrow(RangeError);
  });
});

describe("for every day, period and convention", () => {
  const periods = () =>
    fc.oneof(
      fc.integer({ min: 0, max: 120 }).map((n) => ({ days: n })),
      fc.integer({ min: 0, max: 9 }).map((n) => ({ days: n })),
      fc.integer({ min: 0, max: 24 }).map((n) => ({ months: n })),
      fc.integer({ min: 0, max: 15 }).map((n) => ({ workingDays: n })),
    );
  const starts = () => civilTexts("2026-01-01", "2027-02-01");
  const holidays = () => fc.array(civilTexts("2026-01-01", "2029-12-31"), { maxLength: 80 });
  const reckonings = () => fc.record({ counting: fc.constantFrom(...ALL), holidays: holidays() });

  it("after and before agree with walking the days one by one", () => {
    fc.assert(
      fc.property(starts(), periods(), reckonings(), fc.constantFrom(1, -1), (text, period, { counting, holidays: off }, way) => {
        const reckoning = { counting, holidays: days(...off) };
        const reckoned = (way === 1 ? after : before)(day(text), period, reckoning);
        expect(reckoned).toEqual(walked(day(text), period, reckoning, way));
      }),
      { numRuns: 1000 },
    );
  });

  it("no due day is closed under its convention", () => {
    fc.assert(
      fc.property(starts(), periods(), reckonings(), (text, period, { counting, holidays: off }) => {
        const reckoning = { counting, holidays: days(...off) };
        for (const { on } of [after(day(text), period, reckoning), before(day(text), period, reckoning)]) {
          expect(closed(on, reckoning)).toBe(false);
        }
      }),
    );
  });

  it("strict never moves a day, and no convention moves one the wrong way", () => {
    fc.assert(
      fc.property(starts(), periods(), reckonings(), (text, period, { counting, holidays: off }) => {
        const reckoning = { counting, holidays: days(...off) };
        const [forward, backward] = [after(day(text), period, reckoning), before(day(text), period, reckoning)];
        expect(forward.on).toBeGreaterThanOrEqual(forward.counted);
        expect(backward.on).toBeLessThanOrEqual(backward.counted);
        if (counting === "strict") expect([forward.on, backward.on]).toEqual([forward.counted, backward.counted]);
      }),
    );
  });

  it("from what never comes nothing ever falls due", () => {
    const periodsOfEachKind: Period[] = [{ days: 3 }, { days: 30 }, { months: 6 }, { workingDays: 5 }];
    for (const counting of ALL) {
      for (const period of periodsOfEachKind) expect(after(FOREVER, period, by(counting))).toEqual({ on: FOREVER, counted: FOREVER });
    }
  });

  it("a period is a whole number, forward or back", () => {
    const wrong: Period[] = [{ days: -1 }, { days: 1.5 }, { months: -1 }, { months: 0.5 }, { workingDays: -1 }, { workingDays: NaN }];
    for (const period of wrong) {
      expect(() => after(day("2026-01-01"), period, by("strict"))).toThrow(RangeError);
      expect(() => before(day("2026-01-01"), period, by("strict"))).toThrow(RangeError);
    }
  });
});

describe("every convention says who lays it down and what", () => {
  it.each(ALL)("%s", (counting) => {
    const { name, citation, says } = conventions[counting];
    expect(name).toBe(counting);
    expect(citation).toMatch(/\S/);
    expect(says).toMatch(/\.$/);
  });

  it("and there are no others", () => expect(Object.keys(conventions)).toEqual(ALL));
});

/** The conventions once more, by walking the days and asking the language's own Date what day of the week it is. */
function walked(from: Day, period: Period, by: Reckoning, way: 1 | -1): Reckoned {
  const weekend = (on: Day) => [0, 6].includes(new Date(civil(on)).getUTCDay());
  let counted = from;
  if ("months" in period) counted = plusMonths(from, way * period.months);
  else {
    const skipping = "workingDays" in period || (by.counting === "rsmo-506.060" && period.days < 7);
    let left = "workingDays" in period ? period.workingDays : period.days;
    while (left > 0) {
      counted = plusDays(counted, way);
      if (!skipping || !(weekend(counted) || by.holidays.has(counted))) left -= 1;
    }
  }
  let on = counted;
  while (closed(on, by)) on = plusDays(on, way);
  return { counted, on };
}

function closed(on: Day, { counting, holidays }: Reckoning): boolean {
  const number = new Date(date(civil(on))).getUTCDay();
  if (counting === "strict") return false;
  if (counting === "rsmo-1.040") return number === 0;
  return number === 0 || number === 6 || holidays.has(on);
}
