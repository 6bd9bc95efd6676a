import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../../src/cli/input/lines.js";
import { lineSplitter } from "../../../src/cli/input/lines.js";

function linesOf(chunks: readonly Uint8Array[], longest?: number): Line[] {
  const splitter = lineSplitter(longest);
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

const textsOf = (lines: readonly Line[]): string[] => lines.map((line) => ("text" in line ? line.text : line.unreadable));

describe("lines", () => {
  it("are the same however the bytes are cut", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/[\n\ufeff]/.test(text)), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), (lines, cuts) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(""));
      const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
      const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
      const found = linesOf(chunks);
      expect(textsOf(found)).toEqual(lines);
      expect(found.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    }));
  });

  it("need no line break at the end, and lose a byte order mark", () => {
    expect(textsOf(linesOf([Buffer.from("\ufeffa\r\n\nb")]))).toEqual(["a\r", "", "b"]);
    expect(linesOf([])).toEqual([]);
  });

  it("that are not UTF-8, or too long, are told apart and the others go on", () => {
    const bytes = Buffer.concat([Buffer.from("one\n"), Buffer.from([0x61, 0xff, 0x0a]), Buffer.from(`${"x".repeat(11)}\n${"y".repeat(10)}\n`)]);
    expect(linesOf([bytes], 10)).toEqual([
      { number: 1, text: "one" },
      { number: 2, unreadable: "that is not UTF-8 text" },
      { number: 3, unreadable: "longer than 10 bytes" },
      { number: 4, text: "y".repeat(10) },
    ]);
  });

  it("hold no more than the limit of a line that never ends", () => {
    const splitter = lineSplitter(1000);
    const chunk = Buffer.alloc(1_000_000, "x");
    for (let pushed = 0; pushed < 2000; pushed += 1) expect([...splitter.push(chunk)]).toEqual([]);
    expect([...splitter.end()]).toEqual([{ number: 1, unreadable: "longer than 1,000 bytes" }]);
  });
});
