/** Dates as others write them: which formats there are, and that nothing but the declared one is read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateFormat, isOffset } from "../../../src/import/tables/dates.js";

const read = (format: string, text: string) => dateFormat(format)?.read(text);

describe("a date format", () => {
  it.each([
    "YYYY-MM-DD", "MM/DD/YYYY", "M/D/YYYY", "DD.MM.YYYY", "YYYYMMDD", "DD-MMM-YYYY", "D MMM YYYY", "YYYY-MM-DD 00:00:00", "YYYY-MM-DD HH:mm:ss.000",
    "M/D/YYYY H:mm", "M/D/YYYY h:mm A", "YYYY-MM-DDTHH:mm:ssZ", "YYYYMMDDHHmm",
  ])("%s", (format) => {
    expect(dateFormat(format)?.text).toBe(format);
  });

  it.each([
    ["a year of two digits", "MM/DD/YY"], ["small letters for the day", "yyyy-mm-dd"], ["no year", "MM/DD"], ["no month", "DD YYYY"], ["no day", "MM YYYY"],
    ["two days", "DD/D/YYYY"], ["two months", "MM MMM DD YYYY"], ["a month that runs into the day", "MDYYYY"], ["a day that runs into a digit", "YYYY-MM-D00:00"],
    ["hours without minutes", "YYYY-MM-DD HH"], ["minutes without hours", "YYYY-MM-DD mm"], ["hours of the half day without AM or PM", "YYYY-MM-DD h:mm"],
    ["AM or PM with hours of the whole day", "YYYY-MM-DD HH:mm A"], ["seconds alone", "YYYY-MM-DD ss"], ["an offset of no time", "YYYY-MM-DDZ"],
    ["other letters", "YYYY-MM-DD, EEE"], ["nothing", ""], ["a word", "ISO"], ["what a proposal leaves open", "?"],
  ])("is none with %s", (_, format) => {
    expect(dateFormat(format)).toBeUndefined();
  });

  it.each<[string, string, object | undefined]>([
    ["M/D/YYYY", "3/6/2026", { date: "2026-03-06" }],
    ["M/D/YYYY", "03/06/2026", { date: "2026-03-06" }],
    ["M/D/YYYY", "12/31/2026", { date: "2026-12-31" }],
    ["M/D/YYYY", "31/12/2026", undefined],
    ["M/D/YYYY", "2/29/2024", { date: "2024-02-29" }],
    ["M/D/YYYY", "2/29/2026", undefined],
    ["M/D/YYYY", "3/6/26", undefined],
    ["M/D/YYYY", "3-6-2026", undefined],
    ["M/D/YYYY", "2026-03-06", undefined],
    ["M/D/YYYY", " 3/6/2026", undefined],
    ["M/D/YYYY", "3/6/2026 0:00", undefined],
    ["M/D/YYYY", "46087", undefined],
    ["MM/DD/YYYY", "3/6/2026", undefined],
    ["DD.MM.YYYY", "06.03.2026", { date: "2026-03-06" }],
    ["DD.MM.YYYY", "06x03x2026", undefined],
    ["D/M/YYYY", "6/3/2026", { date: "2026-03-06" }],
    ["YYYYMMDD", "20260306", { date: "2026-03-06" }],
    ["DD-MMM-YYYY", "06-MAR-2026", { date: "2026-03-06" }],
    ["DD-MMM-YYYY", "06-mar-2026", { date: "2026-03-06" }],
    ["DD-MMM-YYYY", "06-MRZ-2026", undefined],
    ["YYYY-MM-DD 00:00:00", "2026-03-06 00:00:00", { date: "2026-03-06" }],
    ["YYYY-MM-DD 00:00:00", "2026-03-06 15:20:00", undefined],
    ["M/D/YYYY H:mm", "3/6/2026 9:05", { date: "2026-03-06", time: "09:05" }],
    ["M/D/YYYY H:mm", "3/6/2026 24:00", undefined],
    ["M/D/YYYY H:mm", "3/6/2026 9:60", undefined],
    ["M/D/YYYY h:mm A", "3/6/2026 12:05 AM", { date: "2026-03-06", time: "00:05" }],
    ["M/D/YYYY h:mm A", "3/6/2026 12:05 pm", { date: "2026-03-06", time: "12:05" }],
    ["M/D/YYYY h:mm A", "3/6/2026 11:05 PM", { date: "2026-03-06", time: "23:05" }],
    ["M/D/YYYY h:mm A", "3/6/2026 13:05 PM", undefined],
    ["M/D/YYYY h:mm A", "3/6/2026 0:05 AM", undefined],
    ["YYYY-MM-DD HH:mm:ss", "2026-03-06 15:20:59", { date: "2026-03-06", time: "15:20:59" }],
    ["YYYY-MM-DD HH:mm:ss", "2026-03-06 15:20:60", undefined],
    ["YYYY-MM-DDTHH:mmZ", "2026-03-06T15:20-06:00", { date: "2026-03-06", time: "15:20", offset: "-06:00" }],
    ["YYYY-MM-DDTHH:mmZ", "2026-03-06T15:20Z", { date: "2026-03-06", time: "15:20", offset: "Z" }],
    ["YYYY-MM-DDTHH:mmZ", "2026-03-06T15:20", undefined],
  ])("%s reads %s", (format, text, expected) => {
    expect(read(format, text)).toEqual(expected);
  });

  it("reads back every day it wrote, and no other text", () => {
    const day = fc.date({ min: new Date("1800-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, (date) => {
      const [year = "", month = "", of = ""] = date.split("-");
      expect(read("M/D/YYYY", `${Number(month)}/${Number(of)}/${year}`)).toEqual({ date });
      expect(read("DD.MM.YYYY", `${of}.${month}.${year}`)).toEqual({ date });
      expect(read("YYYYMMDD", `${year}${month}${of}`)).toEqual({ date });
      expect(read("MM/DD/YYYY", date)).toBeUndefined();
    }));
  });

  it("is none, or reads, whatever it is given", () => {
    const sign = fc.constantFrom("YYYY", "MM", "M", "DD", "D", "MMM", "H", "mm", "A", "Z", "h", "/", "-", " ", ".", "(", "[", "\\", "$", "0", "\ud83d", "x");
    fc.assert(fc.property(fc.array(sign, { maxLength: 8 }).map((signs) => signs.join("")), fc.string(), (format, text) => {
      const found = dateFormat(format)?.read(text);
      if (found !== undefined) expect(found.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }));
  });
});

describe("an offset", () => {
  it.each([["-06:00", true], ["+05:30", true], ["Z", true], ["+14:00", true], ["+14:01", false], ["-6:00", false], ["CST", false], ["", false]])("%s: %s", (text, is) => {
    expect(isOffset(text)).toBe(is);
  });
});
