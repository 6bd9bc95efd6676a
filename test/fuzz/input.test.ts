/** The command's readers, given any bytes: cases, and for each that cannot be read where it stands and why. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseRead } from "../../src/cli/input/cases.js";
import { casesOf } from "../../src/cli/input/cases.js";
import { brokenText } from "../../src/report/caseload/broken.js";
import { noPaint } from "../../src/report/index.js";
import { ioOf } from "../cli/terminal.js";
import { hostileJson } from "./hostile.js";
import { judge, runs, TIMEOUT, unpolluted } from "./kit.js";
import { anywhere, byBytes, exampleLines, inPieces } from "./mutate.js";

const lines = exampleLines();
const places = fc.array(anywhere, { maxLength: 12 });

/** What one input may say of itself when it cannot be read: twenty issues, each a line. */
const LONGEST = 20_000;

async function read(bytes: Uint8Array, cuts: readonly number[] = []): Promise<CaseRead[]> {
  const found: CaseRead[] = [];
  const io = ioOf({ stdin: inPieces(bytes, cuts) }, () => {}, () => {});
  for await (const each of casesOf("-", io, { expect: () => {}, read: () => {} })) found.push(each);
  expect(found.length).toBeGreaterThan(0); // never passed over
  for (const each of found) if ("broken" in each) expect(brokenText(each.broken, noPaint).length).toBeLessThanOrEqual(LONGEST);
  return found;
}

/** Several cases as they may stand in a file: one a line, one over many lines, or as a list. */
const written: fc.Arbitrary<Uint8Array> = fc.tuple(
  fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 3 }), fc.constantFrom("lines", "pretty", "list", "pretty list"), fc.constantFrom("\n", "\r\n"),
).map(([cases, dress, end]) => {
  const values = cases.map((line): unknown => JSON.parse(line));
  switch (dress) {
    case "lines": return cases.join(end);
    case "pretty": return values.map((value) => JSON.stringify(value, null, 2)).join(end);
    case "list": return JSON.stringify(values);
    default: return JSON.stringify(values, null, 1);
  }
}).map((text) => Buffer.from(text));

describe("whatever bytes are given to the command", () => {
  it("arbitrary ones", async () => {
    const clean = unpolluted();
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)), fc.json({ stringUnit: "binary" }).map((text) => Buffer.from(text)));
    await fc.assert(fc.asyncProperty(bytes, places, async (given, cuts) => { await read(given, cuts); }), runs(600));
    clean();
  }, TIMEOUT);

  it("any JSON, which is one document a value", async () => {
    const clean = unpolluted();
    await fc.assert(fc.asyncProperty(hostileJson, async (value) => { await read(Buffer.from(JSON.stringify(value))); }), runs(300));
    clean();
  }, TIMEOUT);

  it("cases with bytes flipped, lost, doubled, put in or moved; what can be read still is judged", async () => {
    const clean = unpolluted();
    let cases = 0;
    await fc.assert(fc.asyncProperty(byBytes(written), places, async (bytes, cuts) => {
      for (const each of await read(bytes, cuts)) {
        if (!("timeline" in each)) continue;
        cases += 1;
        judge(each.timeline);
      }
    }), runs(160));
    expect(cases).toBeGreaterThan(20);
    clean();
  }, TIMEOUT);

  it("however the bytes are cut, the same", async () => {
    await fc.assert(fc.asyncProperty(byBytes(written), places, async (bytes, cuts) => {
      expect(await read(bytes, cuts)).toEqual(await read(bytes));
    }), runs(60));
  }, TIMEOUT);

  it("one byte wrong on one line costs no case but that line's", async () => {
    await fc.assert(fc.asyncProperty(fc.nat(), anywhere, fc.integer({ min: 1, max: 255 }), async (line, at, flip) => {
      const nth = line % 4;
      const four = lines.slice(0, 4);
      const hit = Buffer.from(four[nth] ?? "");
      const place = at % hit.length;
      hit.writeUInt8(hit.readUInt8(place) ^ flip, place);
      fc.pre(hit.readUInt8(place) !== 10);
      const found = await read(Buffer.concat(four.flatMap((text, index) => [index === nth ? hit : Buffer.from(text), Buffer.from("\n")])));
      const others = four.filter((_, index) => index !== nth).map((text) => (JSON.parse(text) as { readonly caseId: string }).caseId);
      expect(found.flatMap((each) => ("timeline" in each ? [each.timeline.caseId] : []))).toEqual(expect.arrayContaining(others));
    }), runs(300));
  }, TIMEOUT);
});
