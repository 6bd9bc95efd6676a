/** Whatever the files hold: timelines and rejected rows, or the two errors there are for tables and mappings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultText, readTables, suggestMapping, TablesError } from "permanency/tables";
import type { TablesMapping } from "permanency/tables";
import { hostileText } from "../../fuzz/hostile.js";
import { runs, TIMEOUT, unpolluted } from "../../fuzz/kit.js";
import { byBytes } from "../../fuzz/mutate.js";
import { parseTimeline } from "../../../src/timeline/schema/parse.js";
import { exampleMapping, exampleTables } from "./example.js";

/** Every case is given, withheld or told of; every fault says where and why, in few words. */
function hold(files: Readonly<Record<string, string>>, mapping: TablesMapping, partial: boolean): "read" | "refused" {
  try {
    const { timelines, rejected, withheld } = readTables(files, mapping, { partial });
    for (const timeline of timelines) expect(parseTimeline(timeline)).toEqual(timeline);
    for (const fault of rejected) {
      expect(fault.line).toBeGreaterThan(0);
      expect(fault.column + fault.reason).not.toBe("");
      expect(faultText(fault).length).toBeLessThan(5000);
    }
    if (withheld.length > 0) expect(rejected.length).toBeGreaterThan(0);
    return "read";
  } catch (error) {
    if (!(error instanceof TablesError)) throw error;
    expect(error.faults.length).toBeGreaterThan(0);
    return "refused";
  }
}

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("whatever tables hold", () => {
  it("arbitrary texts and bytes", () => {
    const clean = unpolluted();
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.uint8Array({ maxLength: 200 }).map(utf8));
    const name = fc.constantFrom("cases.csv", "children.csv", "events.csv", "goal-set.csv", "__proto__", "constructor", "x");
    fc.assert(fc.property(fc.dictionary(name, text), (files) => {
      hold(files, { mapping: 1 }, false);
      try { suggestMapping(files); } catch (error) { expect(error).toBeInstanceOf(TablesError); }
    }), runs(300));
    clean();
  }, TIMEOUT);

  it("hostile cells under the names of fields", () => {
    const clean = unpolluted();
    const field = fc.constantFrom("kind", "on", "child", "children", "role", "goal", "signatures", "signatures.1.by", "harm", "harm.threats", "childSections", "note", "by", "of", "in", "decidedBy", "attributes.x");
    const cell = fc.oneof(hostileText, fc.constantFrom("care-entered", "goal-set", "ssp-completed", "ana", "2026-03-06", "[]", "[[]]", "{}", "null", '{"length":{"toString":1,"valueOf":1}}', '[{"__proto__":{"by":"worker"}}]', "[".repeat(5000)))
      .map((text) => text.replace(/[\ud800-\udfff]/g, "")); // halves of pairs make the whole file none
    const rows = fc.tuple(fc.uniqueArray(field, { minLength: 2, maxLength: 6 }), fc.array(fc.array(cell, { minLength: 6, maxLength: 7 }), { maxLength: 5 }));
    let read = 0;
    fc.assert(fc.property(rows, fc.boolean(), ([fields, given], partial) => {
      const line = (texts: readonly string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
      const events = [line(["caseId", ...new Set(["kind", ...fields])]), ...given.map((cells) => line(["a", ...cells]))].join("\n");
      if (hold({ "cases.csv": "caseId\na\n", "children.csv": "caseId,id\na,ana\n", "events.csv": events }, { mapping: 1 }, partial) === "read") read += 1;
    }), runs(400));
    expect(read).toBeGreaterThan(50);
    clean();
  }, TIMEOUT);

  it("an extract with bytes flipped, lost, doubled, put in or moved", async () => {
    const clean = unpolluted();
    const tables = await exampleTables();
    const mapping = await exampleMapping();
    const damaged = fc.constantFrom(...Object.keys(tables)).chain((file) => byBytes(fc.constant(Buffer.from(tables[file] ?? ""))).map((bytes) => ({ ...tables, [file]: utf8(bytes) })));
    let read = 0;
    fc.assert(fc.property(damaged, fc.boolean(), (files, partial) => {
      if (hold(files, mapping, partial) === "read") read += 1;
    }), runs(300));
    expect(read).toBeGreaterThan(20);
    clean();
  }, TIMEOUT);
});
