import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bytes, Part } from "../../../src/cli/jobs/parts.js";
import { partsOf } from "../../../src/cli/jobs/parts.js";
import { line, pretty, quiet } from "../cases.js";
import { ioOf } from "../terminal.js";

async function parts(content: string | Iterable<Uint8Array>, size?: number, longest?: number): Promise<Part[]> {
  const found: Part[] = [];
  for await (const part of partsOf(["in"], ioOf({ files: { in: content } }, () => {}, () => {}), { expect: () => {}, read: () => {} }, size, longest)) found.push(part);
  return found;
}

const bytesOf = (found: readonly Part[]) => found.filter((part): part is Bytes => "bytes" in part);
const textOf = ({ bytes }: Bytes) => Buffer.from(bytes).toString();

describe("the parts of a file", () => {
  it("are all of it, each with the number of its first line", async () => {
    const lines = fc.constantFrom(quiet("a"), "{", "}", "  {", "x", "", "\r");
    await fc.assert(fc.asyncProperty(fc.array(lines).map((some) => some.join("\n")), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 900 }), async (text, size, longest) => {
      const found = bytesOf(await parts(text, size, longest));
      expect(found.map(textOf).join("")).toBe(text);
      let first = 1;
      for (const part of found) {
        expect(part.first).toBe(first);
        first += textOf(part).split("\n").length - 1;
      }
      expect(found.map(({ last }) => last)).toEqual(found.map((_, index) => index === found.length - 1));
    }), { numRuns: 200, seed: 7 });
  });

  it("are cut before a case, one a line or written over many lines", async () => {
    for (const text of [line("a"), pretty(line("a"))]) {
      const chunks = Array.from({ length: 40 }, () => Buffer.from(`${text}\n`));
      const found = bytesOf(await parts(chunks, 5 * text.length));
      expect(found.length).toBeGreaterThan(4);
      for (const part of found) expect([part.whole, textOf(part).startsWith("{"), textOf(part).endsWith("}\n")]).toEqual([true, true, true]);
    }
  });

  it("are no longer than what is read at once and a limit, and said not to be whole where no case begins", async () => {
    const found = bytesOf(await parts(Array.from({ length: 100 }, () => Buffer.from("x".repeat(10))), 20, 80));
    expect(found.map(({ bytes }) => bytes.length)).toEqual([...Array.from({ length: 12 }, () => 80), 40]);
    expect(found.map(({ whole }) => whole)).toEqual([...Array.from({ length: 12 }, () => false), true]);
  });

  it("are none of bytes where a file is read whole, or cannot be read", async () => {
    expect(await parts("<a/>")).toEqual([{ file: "in", records: expect.anything() as unknown }]);
    expect(await parts(Buffer.from("\ufeff{}", "utf16le").toString("latin1"))).toHaveLength(1);
    expect(Object.keys((await parts([Buffer.from([0xff, 0xfe, 0x7b, 0])]))[0] ?? {})).toEqual(["file", "error"]);
  });
});
