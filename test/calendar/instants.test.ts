import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, compareInstants, dayOf, isInstant, parseInstant, plusHours } from "../../src/calendar/index.js";
import { date, instant, instantTexts } from "./helpers.js";

describe("an instant is read strictly (S1)", () => {
  it.each([
    "2026-03-06T15:20-06:00", "2026-03-06T15:20:59-06:00", "2026-03-06T00:00Z", "2026-03-06T23:59:59Z", "2024-02-29T12:00+00:00",
    "2026-03-06T15:20+14:00", "2026-03-06T15:20-14:00", "2026-03-06T15:20+05:45", "2026-03-08T02:30-06:00", "2011-12-30T12:00-10:00",
  ])("%s is one", (text) => {
    expect(parseInstant(text)).toBe(text);
    expect(isInstant(instant(text))).toBe(true);
  });

  it.each([
    "", "2026-03-06", "2026-03-06T15:20", "2026-03-06T15:20:00", "2026-03-06T15-06:00", "2026-03-06T1520-0600",
    "2026-03-06T15:20-0600", "2026-03-06T15:20-06", "2026-03-06 15:20-06:00", "2026-03-06t15:20z", "2026-03-06T15:20-06:00 ",
    " 2026-03-06T15:20Z", "2026-03-06T15:20Z\n", "2026-03-06T24:00Z", "2026-03-06T24:00:00Z", "2026-03-06T15:60Z",
    "2026-03-06T15:20:60Z", "2026-03-06T15:20:00.5Z", "2026-03-06T15:20:00.000Z", "2026-03-06T5:20Z", "2026-02-29T15:20Z",
    "2026-13-01T15:20Z", "0000-01-01T00:00Z", "2026-03-06T15:20+14:01", "2026-03-06T15:20+15:00", "2026-03-06T15:20+05:60",
    "2026-03-06T15:20-06:00[America/Chicago]", "2026-03-06 T15:20Z", "T15:20Z", "2026-03-06T15:20ZZ",
  ])("%j is none", (text) => expect(parseInstant(text)).toBeUndefined());

  it("whatever the time and the offset", () => {
    fc.assert(
      fc.property(instantTexts(), (text) => {
        expect(parseInstant(text)).toBe(text);
      }),
    );
  });

  it("a civil date is no instant", () => expect(isInstant(date("2026-03-06"))).toBe(false));
});

describe("instants are ordered by moment, however written", () => {
  it.each([
    ["2026-03-06T15:20-06:00", "2026-03-06T21:20Z", 0],
    ["2026-03-06T15:20-06:00", "2026-03-06T15:20:00-06:00", 0],
    ["2026-03-07T10:00+14:00", "2026-03-06T10:00-10:00", 0],
    ["2026-03-06T15:20-06:00", "2026-03-06T15:20:01-06:00", -1],
    ["2026-03-06T15:20-06:00", "2026-03-06T15:20-05:00", 1],
    ["2026-03-06T00:30+14:00", "2026-03-05T23:30-06:00", -1],
  ])("%s against %s: %i", (a, b, sign) => {
    expect(Math.sign(compareInstants(instant(a), instant(b)))).toBe(sign);
    expect(Math.sign(compareInstants(instant(b), instant(a)))).toBe(sign === 0 ? 0 : -sign);
  });

  it("as the language's own Date orders them", () => {
    fc.assert(
      fc.property(instantTexts(), instantTexts(), (a, b) => {
        expect(Math.sign(compareInstants(instant(a), instant(b)))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
      }),
    );
  });
});

describe("hours run on in the offset they started in (S4)", () => {
  it.each([
    ["2026-03-06T23:30-06:00", 72, "2026-03-09T23:30-06:00"], // clocks went forward on the 8th
    ["2026-10-30T09:15-05:00", 72, "2026-11-02T09:15-05:00"], // clocks went back on the 1st
    ["2026-03-06T23:30:15-06:00", 72, "2026-03-09T23:30:15-06:00"],
    ["2011-12-29T22:00-10:00", 24, "2011-12-30T22:00-10:00"], // Apia skipped the 30th by changing its offset
    ["2024-02-28T12:00Z", 24, "2024-02-29T12:00Z"],
    ["2026-02-28T12:00Z", 24, "2026-03-01T12:00Z"],
    ["2026-12-31T23:59+13:00", 1, "2027-01-01T00:59+13:00"],
    ["2026-01-01T00:30Z", -1, "2025-12-31T23:30Z"],
    ["2026-01-01T00:30Z", -24, "2025-12-31T00:30Z"],
    ["2026-01-01T09:05Z", 0, "2026-01-01T09:05Z"],
    ["2026-01-01T00:00Z", 23, "2026-01-01T23:00Z"],
    ["2026-01-01T00:00Z", 25, "2026-01-02T01:00Z"],
  ])("%s and %i hours is %s", (at, hours, to) => expect(plusHours(instant(at), hours)).toBe(to));

  it("keeping offset and precision, and exactly so many hours apart", () => {
    fc.assert(
      fc.property(instantTexts(), fc.integer({ min: -100_000, max: 100_000 }), (at, hours) => {
        const to = plusHours(instant(at), hours);
        expect(parseInstant(to)).toBe(to);
        expect(to.slice(13)).toBe(at.slice(13));
        expect(Date.parse(to) - Date.parse(at)).toBe(hours * 3_600_000);
        expect(plusHours(to, -hours)).toBe(at);
      }),
    );
  });

  it("a multiple of 24 hours is as many days on the page", () => {
    fc.assert(
      fc.property(instantTexts(), fc.integer({ min: 0, max: 400 }), (at, n) => {
        expect(dayOf(plusHours(instant(at), 24 * n)) - dayOf(instant(at))).toBe(n);
      }),
    );
  });

  it("nothing but whole hours, and no further than dates go", () => {
    expect(() => plusHours(instant("2026-01-01T00:00Z"), 0.5)).toThrow(RangeError);
    expect(() => plusHours(instant("9999-12-31T23:00Z"), 1)).toThrow(RangeError);
    expect(civil(dayOf(plusHours(instant("9999-12-31T22:00Z"), 1)))).toBe("9999-12-31");
  });
});
