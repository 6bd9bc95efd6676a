import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine, icalendarDate, icalendarText } from "../../src/report/icalendar.js";
import { plain } from "../../src/report/plain.js";
import { hostile } from "./hostile.js";

const unfolded = (text: string): string => text.replaceAll("\r\n ", "").replace(/\r\n$/, "");

describe("a content line", () => {
  it("is folded at 75 octets, the blank of the next line among them", () => {
    expect(contentLine("SUMMARY", "x".repeat(67))).toBe(`SUMMARY:${"x".repeat(67)}\r\n`);
    expect(contentLine("SUMMARY", "x".repeat(142))).toBe(`SUMMARY:${"x".repeat(67)}\r\n ${"x".repeat(74)}\r\n x\r\n`);
  });

  it("cuts no character and no escape in two", () => {
    expect(contentLine("SUMMARY", `${"x".repeat(66)}é`)).toBe(`SUMMARY:${"x".repeat(66)}\r\n é\r\n`);
    expect(contentLine("SUMMARY", `${"x".repeat(64)}😀`)).toBe(`SUMMARY:${"x".repeat(64)}\r\n 😀\r\n`);
    expect(contentLine("SUMMARY", icalendarText(`${"x".repeat(66)},y`))).toBe(`SUMMARY:${"x".repeat(66)}\r\n \\,y\r\n`);
  });

  it("unfolds to what it was, and is never longer, whatever is in it", () => {
    fc.assert(fc.property(hostile, (text) => {
      const line = contentLine("DESCRIPTION", icalendarText(text, text));
      expect(unfolded(line)).toBe(`DESCRIPTION:${icalendarText(text, text)}`);
      for (const each of line.split("\r\n")) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
    }));
  });
});

describe("text and dates of iCalendar", () => {
  it("escape what ends a value, show control characters, and keep the lines given apart", () => {
    expect(icalendarText("a;b,c\\d:e", "f\n")).toBe(`a\\;b\\,c\\\\d:e\\nf${plain("\n").replace("\\", "\\\\")}`);
    expect(icalendarDate("2026-11-15")).toBe("20261115");
  });
});
