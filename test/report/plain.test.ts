import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, grouped, jsonText, plain, wrapped } from "../../src/report/plain.js";

const anyText = () => fc.string({ unit: "binary", maxLength: 60 });

describe("text from data", () => {
  it("keeps letters of every script, and escapes what could act on a terminal or on the reader", () => {
    expect(plain("Zoë Łukasz 李 می‌خواهم 👩‍👧")).toBe("Zoë Łukasz 李 می‌خواهم 👩‍👧");
    expect(plain("a\tb\nc\u001b]0;x\u0007\u007f\u0085\u200f\u2066\ufeff")).toBe("a\\u0009b\\u000ac\\u001b]0;x\\u0007\\u007f\\u0085\\u200f\\u2066\\ufeff");
    expect(plain("\ud800 \u{e0041}")).toBe("\\ud800 \\udb40\\udc41");
  });

  it("is plain for good after once", () => {
    fc.assert(fc.property(anyText(), (text) => { expect(plain(plain(text))).toBe(plain(text)); }));
  });
});

describe("JSON text", () => {
  it("reads back the same and holds no control character but its own line breaks", () => {
    fc.assert(fc.property(fc.dictionary(anyText(), fc.oneof(anyText(), fc.integer())), (value) => {
      for (const indent of [undefined, 2]) {
        const text = jsonText(value, indent);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(indent === undefined ? text : text.replaceAll("\n", "")).toBe(plain(indent === undefined ? text : text.replaceAll("\n", "")));
      }
    }));
  });
});

describe("lines", () => {
  it("break at spaces, the later ones indented, and keep a long word whole", () => {
    expect(wrapped("  - ", `${"a".repeat(90)} bb ccc ${"d".repeat(120)} e`)).toEqual([
      `  - ${"a".repeat(90)} bb`, "    ccc", `    ${"d".repeat(120)}`, "    e",
    ]);
    expect(wrapped("", "")).toEqual([""]);
  });

  it("lose no word", () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 }), (words) => {
      const lines = wrapped("    ", words.join(" "));
      expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(words);
      expect(lines.every((line) => line.length <= 100)).toBe(true);
    }));
  });
});

describe("numbers", () => {
  it("have their thousands apart under every locale", () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(["0", "999", "1,000", "1,234,567"]);
    expect([counted(1, "case"), counted(2000, "case"), counted(0, "duty", "duties")]).toEqual(["1 case", "2,000 cases", "0 duties"]);
  });
});
