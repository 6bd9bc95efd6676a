/** The AFCARS reader, given anything: records, each a timeline or reasons, and at most one error that ends the file. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AfcarsError, readAfcars } from "../../src/import/afcars/index.js";
import type { AfcarsRecord } from "../../src/import/afcars/index.js";
import { file, record, removal } from "../import/afcars/helpers.js";
import { judge, runs, TIMEOUT, unpolluted } from "./kit.js";
import { anywhere, byBytes, inPieces } from "./mutate.js";
import { byParts, realFiles } from "./xml.js";

const files = realFiles();
const places = fc.array(anywhere, { maxLength: 20 });

/** As much as one note or the error may say. */
const LONGEST = { element: 300, value: 100, why: 600, reason: 1000 } as const;

interface Outcome {
  readonly records: readonly AfcarsRecord[];
  readonly error?: AfcarsError;
}

async function readAll(chunks: Iterable<string>): Promise<Outcome> {
  const records: AfcarsRecord[] = [];
  try {
    for await (const found of readAfcars(chunks)) records.push(found);
    return { records };
  } catch (error) {
    if (error instanceof AfcarsError) return { records, error };
    throw error;
  }
}

/** What does not hang on how the text was cut. Of two faults close together the piece decides which is told, and where. */
const told = ({ records, error }: Outcome) => ({ records, refused: error !== undefined });

/** Reads, and checks all that must hold of any outcome. */
async function read(text: string, cuts: readonly number[] = []): Promise<Outcome> {
  const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  const outcome = await readAll(at.slice(1).map((end, index) => text.slice(at[index], end)));
  if (outcome.error !== undefined) {
    expect(outcome.error.reason.length).toBeLessThanOrEqual(LONGEST.reason);
    expect(Math.min(outcome.error.line, outcome.error.column)).toBeGreaterThan(0);
  }
  for (const { timeline, errors, unused } of outcome.records) {
    expect(timeline === undefined).toBe(errors.length > 0);
    for (const { element, value, why } of [...errors, ...unused]) {
      if (element.length > LONGEST.element || value.length > LONGEST.value || why.length > LONGEST.why) expect.fail(`a note goes on: ${element.slice(0, 100)}: ${why.slice(0, 100)}`);
    }
  }
  return outcome;
}

describe("whatever text is given to the reader", () => {
  it("arbitrary, alone or inside a record", async () => {
    const clean = unpolluted();
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("utf8")));
    await fc.assert(fc.asyncProperty(text, fc.boolean(), places, async (given, inside, cuts) => {
      const { error, records } = await read(inside ? file([record(given)]) : given, cuts);
      if (!inside) expect([error === undefined, records]).toEqual([false, []]);
    }), runs(500));
    clean();
  }, TIMEOUT);

  it("files with bytes flipped, lost, doubled, put in or moved", async () => {
    const clean = unpolluted();
    const bytes = byBytes(fc.constantFrom(...files).map((text) => Buffer.from(text)));
    await fc.assert(fc.asyncProperty(bytes, async (given) => {
      const { records } = await read(Buffer.from(given).toString("utf8"));
      for (const { timeline } of records.slice(0, 2)) if (timeline !== undefined) judge(timeline);
    }), runs(80));
    clean();
  }, TIMEOUT);

  it("files with elements lost, doubled, moved, renamed, wrapped or given other values; what is read is judged", async () => {
    const clean = unpolluted();
    const counts = { timelines: 0, without: 0, ended: 0 };
    await fc.assert(fc.asyncProperty(byParts(files), places, async (text, cuts) => {
      const { records, error } = await read(text, cuts);
      if (error !== undefined) counts.ended += 1;
      for (const { timeline } of records) {
        if (timeline === undefined) counts.without += 1;
        else {
          counts.timelines += 1;
          if (counts.timelines % 3 === 0) judge(timeline);
        }
      }
    }), runs(150));
    expect(counts.timelines).toBeGreaterThan(30);
    expect(counts.without).toBeGreaterThan(5);
    expect(counts.ended).toBeGreaterThan(20);
    clean();
  }, TIMEOUT);

  it("however the damaged text is cut, the same", async () => {
    await fc.assert(fc.asyncProperty(byParts(files), places, async (text, cuts) => {
      expect(told(await read(text, cuts))).toEqual(told(await read(text)));
    }), runs(100));
  }, TIMEOUT);

  it("also through a decoder, whatever becomes of broken letters", async () => {
    await fc.assert(fc.asyncProperty(byBytes(fc.constantFrom(...files).map((text) => Buffer.from(text))), places, async (bytes, cuts) => {
      const decoder = new TextDecoder();
      const chunks = inPieces(bytes, cuts).map((piece) => decoder.decode(piece, { stream: true }));
      expect(told(await readAll([...chunks, decoder.decode()]))).toEqual(told(await read(new TextDecoder().decode(bytes))));
    }), runs(60));
  }, TIMEOUT);
});

describe("made to do harm", () => {
  const inner = removal(20230101);
  it.each<[what: string, xml: () => string, reason: RegExp]>([
    ["entities that grow tenfold nine times over", () => `<!DOCTYPE d [<!ENTITY a0 "x">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join("")}]>${file([record("<E5_x>&a9;</E5_x>")])}`, /DOCTYPE/],
    ["one large entity asked for often", () => `<!DOCTYPE d [<!ENTITY a "${"x".repeat(100_000)}">]>${file([record("&a;".repeat(1000))])}`, /DOCTYPE/],
    ["an entity that is a file", () => `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>${file([record("<E5_x>&a;</E5_x>")])}`, /DOCTYPE/],
    ["entities of parameters", () => `<!DOCTYPE d [<!ENTITY % a SYSTEM "http://localhost/a"> %a;]>${file([record(inner)])}`, /DOCTYPE/],
    ["a hundred thousand elements, each in the other", () => file([record("<a>".repeat(100_000) + "</a>".repeat(100_000))]), /deep/],
    ["a name of ten million letters", () => file([record(`<${"a".repeat(10 * 1024 * 1024)}/>`, inner)]), /characters|name/],
    ["an attribute of ten million letters", () => file([`<record a="${"x".repeat(10 * 1024 * 1024)}">${inner}</record>`]), /characters|attribute/],
    ["a hundred thousand attributes", () => file([`<record ${Array.from({ length: 100_000 }, (_, n) => `a${n}="x"`).join(" ")}>${inner}</record>`]), /attributes|characters/],
    ["a hundred thousand namespaces", () => file([`<record ${Array.from({ length: 100_000 }, (_, n) => `xmlns:a${n}="x"`).join(" ")}>${inner}</record>`]), /attributes|characters/],
  ])("%s: refused, and told in few words", async (_what, xml, reason) => {
    const { error, records } = await read(xml());
    expect(error?.reason).toMatch(reason);
    expect(records).toEqual([]);
  });

  it("elements and values by the names of what every object has are data like any other", async () => {
    const clean = unpolluted();
    const names = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf", "E5___proto__", "E4_constructor"];
    const { records, error } = await read(file([record(...names.map((name) => `<${name}><E7_x>${name}</E7_x></${name}>`), inner)]));
    expect([error, records.length]).toEqual([undefined, 1]);
    for (const name of names) {
      const [found] = (await read(file([record(`<E4_x>${name}</E4_x>`, `<E148_x>${name}</E148_x>`, inner)]))).records;
      expect(found?.timeline?.caseId).toBe(name);
      if (found?.timeline !== undefined) judge(found.timeline);
    }
    clean();
  });
});
