import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civil,
  dayOf,
  daysBetween,
  earlierOf,
  FOREVER,
  laterOf,
  parseCivilDate,
  plusDays,
  yearsOld,
  type CivilDate,
  type Day,
} from "../../src/calendar/index.js";
import { civilTexts, date, day, instant, lengthOf, written } from "./helpers.js";

describe("a civil date is read strictly (S1)", () => {
  it.each(["0001-01-01", "1900-02-28", "1970-01-01", "2000-02-29", "2011-12-30", "2024-02-29", "2026-12-31", "9999-12-31"])(
    "%s is one",
    (text) => expect(parseCivilDate(text)).toBe(text),
  );

  it.each([
    "", "2026", "2026-01", "2026-1-1", "20260101", "2026/01/01", "01-01-2026", " 2026-01-01", "2026-01-01 ", "2026-01-01\n",
    "2026-01-01T00:00Z", "2026-01-01Z", "+2026-01-01", "-2026-01-01", "12026-01-01", "+002026-01-01", "2026-W01-1", "2026-001",
    "２０２６-01-01", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29",
    "2100-02-29", "0000-01-01", "0000-12-31", "today",
  ])("%j is none", (text) => expect(parseCivilDate(text)).toBeUndefined());

  it("agrees with the lengths of the months, in every month of 400 years", () => {
    for (let year = 1800; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let dayOfMonth = 27; dayOfMonth <= 32; dayOfMonth += 1) {
          const text = written(year, month, dayOfMonth);
          expect(parseCivilDate(text) !== undefined, text).toBe(dayOfMonth <= lengthOf(year, month));
        }
      }
    }
  });

  it("reads no text but those of the calendar", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCivilDate(text)).toBeUndefined();
      }),
    );
  });
});

describe("days are counted from 1970-01-01", () => {
  it.each([
    ["0001-01-01", -719_162],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["2000-03-01", 11_017],
    ["9999-12-31", 2_932_896],
  ])("%s is day %i", (text, number) => {
    expect(day(text)).toBe(number);
    expect(civil(day(text))).toBe(text);
  });

  it("text and day name each other, whole history long", () => {
    fc.assert(
      fc.property(civilTexts(), (text) => {
        expect(day(text)).toBe(Date.parse(text) / 86_400_000);
        expect(civil(day(text))).toBe(text);
      }),
    );
  });

  it("no day is left out and none comes twice, walking through 200 years", () => {
    let walked = day("1900-01-01");
    for (let year = 1900; year < 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let dayOfMonth = 1; dayOfMonth <= lengthOf(year, month); dayOfMonth += 1) {
          if (civil(walked) !== written(year, month, dayOfMonth)) expect(civil(walked)).toBe(written(year, month, dayOfMonth));
          walked = plusDays(walked, 1);
        }
      }
    }
    expect(civil(walked)).toBe("2100-01-01");
  });

  it("a day without a date has none to give", () => {
    expect(() => civil(FOREVER)).toThrow(RangeError);
    expect(() => civil(plusDays(day("9999-12-31"), 1))).toThrow(RangeError);
    expect(() => civil(plusDays(day("0001-01-01"), -1))).toThrow(RangeError);
  });

  it("a text that no parser let through is not taken for a day", () => {
    expect(() => dayOf("2026-02-30" as CivilDate)).toThrow(RangeError);
    expect(() => dayOf("" as CivilDate)).toThrow(RangeError);
  });
});

describe("the civil date of an instant is the one written in it (S1)", () => {
  it.each([
    ["2026-03-06T23:30-06:00", "2026-03-06"],
    ["2026-03-06T00:10+14:00", "2026-03-06"],
    ["2026-01-01T00:00Z", "2026-01-01"],
    ["2011-12-30T12:00-10:00", "2011-12-30"],
  ])("%s is on %s", (at, on) => expect(civil(dayOf(instant(at)))).toBe(on));
});

describe("days are added and told apart (S2)", () => {
  it.each([
    ["2026-01-01", 30, "2026-01-31"],
    ["2026-01-01", 31, "2026-02-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-03-07", 2, "2026-03-09"], // clocks go forward in Chicago
    ["2026-10-31", 2, "2026-11-02"], // and back
    ["2011-12-29", 1, "2011-12-30"], // a day Apia never had
    ["2011-12-29", 2, "2011-12-31"],
    ["2026-01-15", -15, "2025-12-31"],
    ["2026-01-01", 0, "2026-01-01"],
  ])("%s and %i days is %s", (from, n, to) => {
    expect(civil(plusDays(day(from), n))).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(n);
  });

  it("adding and taking away undo each other, and the days between are those added", () => {
    fc.assert(
      fc.property(civilTexts("1000-01-01", "3000-01-01"), fc.integer({ min: -300_000, max: 300_000 }), (text, n) => {
        const from = day(text);
        expect(plusDays(plusDays(from, n), -n)).toBe(from);
        expect(daysBetween(from, plusDays(from, n))).toBe(n);
      }),
    );
  });

  it("nothing but whole days is added", () => {
    for (const n of [0.5, Number.NaN]) expect(() => plusDays(day("2026-01-01"), n)).toThrow(RangeError);
  });

  it("what never comes is later than every date and does not move", () => {
    expect(plusDays(FOREVER, 30)).toBe(FOREVER);
    expect(laterOf(FOREVER, day("9999-12-31"))).toBe(FOREVER);
    expect(earlierOf(FOREVER, day("9999-12-31"))).toBe(day("9999-12-31"));
    expect(daysBetween(day("2026-01-01"), FOREVER)).toBe(Infinity);
  });

  it("of two days the later and the earlier are these", () => {
    const [first, second] = [day("2026-01-31"), day("2026-02-01")];
    expect([laterOf(first, second), laterOf(second, first), laterOf(first, first)]).toEqual([second, second, first]);
    expect([earlierOf(first, second), earlierOf(second, first), earlierOf(first, first)]).toEqual([first, first, first]);
  });
});

describe("age is completed years", () => {
  it.each([
    ["2010-06-15", "2026-06-14", 15],
    ["2010-06-15", "2026-06-15", 16],
    ["2010-06-15", "2026-06-16", 16],
    ["2010-06-15", "2010-06-15", 0],
    ["2010-06-15", "2010-06-14", -1],
    ["2010-12-31", "2026-01-01", 15],
    ["2008-02-29", "2026-02-27", 17],
    ["2008-02-29", "2026-02-28", 18], // S3: the birthday of a common year
    ["2008-02-29", "2024-02-28", 15],
    ["2008-02-29", "2024-02-29", 16],
  ])("born %s, on %s: %i", (birth, on, years) => expect(yearsOld(day(birth), day(on))).toBe(years));
});

describe("dates, days and plain values do not mix", () => {
  it("by type", () => {
    // @ts-expect-error a text is no civil date
    const text: CivilDate = "2026-01-01";
    // @ts-expect-error a number is no day
    const number: Day = 0;
    // @ts-expect-error a day is no civil date
    const mixed: CivilDate = day("1970-01-01");
    // @ts-expect-error an instant is no civil date
    const timed: CivilDate = instant("1970-01-01T00:00Z");
    expect([text, number, mixed, timed]).toEqual([date("2026-01-01"), day("1970-01-01"), 0, "1970-01-01T00:00Z"]);
  });
});
