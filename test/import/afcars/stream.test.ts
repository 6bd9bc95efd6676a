/** Streaming: any split of the text gives the same records, and only one is held at a time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AfcarsRecord } from "../../../src/import/afcars/index.js";
import { parseAfcars, readAfcars } from "../../../src/import/afcars/index.js";
import { arrangement, closing, e, earlier, el, file, fixture, one, opening, plan, readAll, record, removal, visit } from "./helpers.js";

/** The text cut at these places. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

describe("any split of the file gives the same records", () => {
  it.each([
    ["state.xml", (text: string) => text],
    ["tribal.xml", (text: string) => text],
    ["state.xml", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n").replaceAll("INV-", "\u{1F332}&amp;")}`],
  ])("%s", async (name, change) => {
    const text = change(fixture(name));
    const whole = parseAfcars(text);
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async (places) => {
      expect(await readAll(cut(text, places))).toEqual({ records: whole });
    }), { numRuns: 60 });
    expect(await readAll(text)).toEqual({ records: whole });
  });

  it("and of a broken file the same records and the same error", async () => {
    const text = fixture("state.xml").replace("INV-WILLOW", "&willow;");
    const whole = await readAll([text]);
    expect(whole.records).toHaveLength(3);
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async (places) => {
      expect(await readAll(cut(text, places))).toEqual(whole);
    }), { numRuns: 60 });
  });

  it("from an asynchronous source too", async () => {
    async function* chunks(): AsyncGenerator<string> {
      for (const chunk of cut(fixture("state.xml"), [100, 2000, 2001, 9000])) {
        await Promise.resolve();
        yield chunk;
      }
    }
    expect(await readAll(chunks())).toEqual({ records: parseAfcars(fixture("state.xml")) });
  });

  it("bytes are not text", async () => {
    const bytes: unknown = [new Uint8Array([60])];
    const { error } = await readAll(bytes as string[]);
    expect(error).toBeInstanceOf(TypeError);
  });
});

it("the order of repeats is of no consequence", () => {
  const stay = [
    plan(20230110, 1), plan(20230410, 3), plan(20230410, 4), arrangement(20230101, e(113, 1)), arrangement(20230301, e(113, 0), e(120, 14)),
    arrangement(20230301, e(113, 1), e(118, 1)), visit(20230110, 1), visit(20230110, 2), visit(20231110, 2), e(149, 20230601), e(149, 20230201),
    e(150, 20230301), e(150, 20221231), e(70, 20230102), e(71, 1), e(105, 1), e(3, "29095"),
  ];
  const child = [
    earlier(20180101, 20190101, 1), earlier(20190201, 20200201, 7), removal(20210101, e(153, 20220101), e(155, 2), e(3, "29019")),
    e(5, 20150909), e(7, 1), e(10, 1), e(11, 20230210), el("tpr_first_parent", e(63, 1), e(67, 20230501)), el("stray", "x"), el("stray", "y"),
  ];
  const made = (first: readonly string[], second: readonly string[]) => one([...first, removal(20230101, ...second)]);
  const expected = made(child, stay);
  expect(expected.timeline?.events.length).toBeGreaterThan(15);
  fc.assert(fc.property(
    fc.shuffledSubarray(child, { minLength: child.length }), fc.shuffledSubarray(stay, { minLength: stay.length }), fc.boolean(),
    (first, second, front) => {
      expect(front ? one([removal(20230101, ...second), ...first]) : made(first, second)).toEqual(expected);
    },
  ));
});

it("whatever stands in a record, reading it ends with a timeline or with a reason", () => {
  const value = fc.oneof(
    fc.constantFrom("", "0", "1", "2", "9", "14", "66666666", "20230101", "20230301", "20221231", "20231001", "2023-01-01", "&lt;", "constructor"),
    fc.integer({ min: 18990101, max: 22001231 }).map(String),
  );
  const leaf = fc.tuple(fc.integer({ min: 1, max: 190 }), value).map(([number, text]) => e(number, text));
  const name = fc.constantFrom(
    "removal_2020", "removal_1993", "living_arrangement", "permanency_plan", "case_worker_visit", "tpr_second_parent",
    "E69_E186_removals", "E149_periodic_reviews", "other",
  );
  const block = fc.letrec<{ block: string }>((tie) => ({
    block: fc.tuple(name, fc.array(fc.oneof(leaf, leaf, tie("block")), { maxLength: 12 })).map(([tag, inner]) => el(tag, ...inner)),
  })).block;
  fc.assert(fc.property(fc.array(fc.oneof(leaf, block), { maxLength: 20 }), (inner) => {
    for (const found of parseAfcars(file([record(...inner), record(removal(20230101))]))) {
      expect(found.timeline === undefined).toBe(found.errors.length > 0);
      expect(found.timeline?.events.every((event) => event.on <= "2023-09-30") ?? true).toBe(true);
    }
  }), { numRuns: 400 });
});

describe("memory", () => {
  const many = 20_000;

  it(`of ${many} records only the one just written has been asked for`, async () => {
    let written = 0;
    function* chunks(): Generator<string> {
      yield opening();
      for (; written < many; written += 1) yield record(e(4, `INV-${written}`), removal(20230101, visit(20230110, 1)));
      yield closing;
    }
    let read = 0;
    let furthest = 0;
    for await (const found of readAfcars(chunks())) {
      furthest = Math.max(furthest, written - read);
      expect(found.childRecordNumber).toBe(`INV-${read}`);
      read += 1;
    }
    expect([read, written, furthest]).toEqual([many, many, 0]);
  });

  it("a file in one text is read as it is asked for, not ahead", async () => {
    const bad = "<record><a></b></record>";
    const records = readAfcars([opening() + record(removal(20230101)).repeat(2000) + bad]);
    const first: IteratorResult<AfcarsRecord, void> = await records.next();
    expect(first.done === true ? undefined : first.value.index).toBe(0);
    await records.return();
  });

  it("who stops early is not read to the end", async () => {
    let closed = false;
    function* chunks(): Generator<string> {
      try {
        yield opening();
        for (;;) yield record(removal(20230101));
      } finally {
        closed = true;
      }
    }
    for await (const found of readAfcars(chunks())) if (found.index === 3) break;
    expect(closed).toBe(true);
  });
});
