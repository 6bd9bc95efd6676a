/** `permanency import tables`: cases on stdout or in a file, what could not be used on stderr and in a file, an honest exit code. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parseMapping } from "../../src/import/tables/index.js";
import { parseTimeline } from "../../src/schema.js";
import { permanency } from "./terminal.js";

const EXAMPLE = new URL("../../examples/tables/", import.meta.url);
const example = Object.fromEntries(readdirSync(EXAMPLE).map((name) => [`examples/tables/${name}`, readFileSync(new URL(name, EXAMPLE))]));

const own = {
  "in/cases.csv": "caseId,jurisdiction\r\n007,US-MO\r\n008,US-MO\r\n",
  "in/children.csv": "caseId,id,birthDate\r\n007,01,2016-05-02\r\n008,02,2019-11-30\r\n",
  "in/events.csv": "caseId,kind,on,child\r\n007,care-entered,2026-03-06,01\r\n008,care-entered,2026-02-30,02\r\n",
};
const imported = (files: Record<string, string | Uint8Array>, ...args: readonly string[]) => permanency(["import", "tables", "in", ...args], { files });
const casesOf = (out: string) => out.trim().split("\n").filter((line) => line !== "").map((line) => parseTimeline(JSON.parse(line)));

describe("permanency import tables", () => {
  it("writes each case on a line, as it is: leading zeros and all", async () => {
    const { code, out, err } = await imported({ ...own, "in/events.csv": own["in/events.csv"].replace("2026-02-30", "2026-02-28") });
    expect(casesOf(out).map(({ caseId, children, events }) => [caseId, children[0]?.id, events[0]?.on])).toEqual([["007", "01", "2026-03-06"], ["008", "02", "2026-02-28"]]);
    expect([code, err]).toEqual([0, "2 cases written.\n"]);
  });

  it("tells of a rejected row its file, line, column, value and reason, and withholds its case", async () => {
    const { code, out, err } = await imported(own);
    expect(casesOf(out).map(({ caseId }) => caseId)).toEqual(["007"]);
    expect(err).toMatch(/^events\.csv:3: on: found "2026-02-30", expected a real date YYYY-MM-DD/);
    expect(err).toMatch(/^Case 008 is withheld: 1 row rejected\.\n1 case written; 1 case withheld; 1 row rejected\.\n$/m);
    expect(code).toBe(2);
  });

  it("with --partial writes that case without the row, and says so", async () => {
    const { code, out, err } = await imported(own, "--partial");
    expect(casesOf(out).map(({ caseId, events }) => [caseId, events.length])).toEqual([["007", 1], ["008", 0]]);
    expect(err).toContain("Case 008 is written without 1 rejected row: what they say is read as not done.\n");
    expect(code).toBe(2);
  });

  it("writes the rejected rows as CSV that Excel knows, and runs nothing of", async () => {
    const files = { ...own, "in/events.csv": own["in/events.csv"].replace("2026-02-30", "=2+5") };
    const { written } = await imported(files, "--rejected", "rejected.csv", "--output", "cases.ndjson");
    expect(written?.["rejected.csv"]?.charCodeAt(0)).toBe(0xfeff);
    expect(parse<Record<string, string>>(written?.["rejected.csv"] ?? "", { bom: true, columns: true })).toEqual([
      { file: "events.csv", line: "3", column: "on", value: "'=2+5", reason: expect.stringMatching(/./) as string, caseId: "008" },
    ]);
    expect(casesOf(written?.["cases.ndjson"] ?? "").map(({ caseId }) => caseId)).toEqual(["007"]);
  });

  it("reads the bundled example by its mapping, to cases that audit", async () => {
    const { code, out, written } = await permanency(["import", "tables", "examples/tables", "--mapping", "examples/tables/mapping.json", "--output", "cases.ndjson"], { files: example });
    expect(out).toBe("");
    expect(casesOf(written?.["cases.ndjson"] ?? "").map(({ caseId, attributes }) => [caseId, attributes?.["county"]])).toContainEqual(["00417", "Boone"]);
    expect([0, 2]).toContain(code);
    const audited = await permanency(["audit", "cases.ndjson", "--as-of", "2026-11-23"], { files: { "cases.ndjson": written?.["cases.ndjson"] ?? "" } });
    expect(audited.out).toContain("Case 00417, as of 2026-11-23");
  });

  it("proposes a mapping from headers, to be finished by hand", async () => {
    const { code, out } = await permanency(["import", "tables", "examples/tables", "--suggest"], { files: example });
    expect(JSON.parse(out)).toMatchObject({ mapping: 1, files: { "clients.csv": expect.anything() as unknown } });
    expect(code).toBe(0);
  });

  it("writes nothing where tables cannot be read at all, and says what would help", async () => {
    const { code, out, err, written } = await imported({ "in/kids.csv": "CASE_NO,KID\n1,2\n" }, "--output", "cases.ndjson");
    expect([code, out, written]).toEqual([2, "", undefined]);
    expect(err).toContain("The tables cannot be read; nothing was written. A mapping says what other people's names mean: --suggest proposes one.\n");
  });

  it.each<[string, Record<string, string | Uint8Array>, readonly string[], RegExp]>([
    ["no such folder", {}, [], /^error: in cannot be read: /],
    ["a mapping that is none", { ...own, map: '{"mapping": 2}' }, ["--mapping", "map"], /^error: --mapping: map cannot be used:\n.*\/mapping.*found 2/],
    ["a mapping that is no JSON", { ...own, map: "{" }, ["--mapping", "map"], /^error: --mapping: map cannot be read: /],
    ["text of another encoding", { ...own, "in/cases.csv": new Uint8Array([0x63, 0xe9, 0x0a]) }, [], /^error: in\/cases\.csv cannot be read: it is not UTF-8 text; in Excel save it as CSV UTF-8/],
  ])("%s is a mistake in the command", async (_name, files, args, told) => {
    const { code, out, err } = await imported(files, ...args);
    expect(err).toMatch(told);
    expect([code, out]).toEqual([2, ""]);
  });

  it("takes text of a declared encoding", async () => {
    const mapping = { mapping: 1, encoding: "windows-1252" };
    expect(() => parseMapping(mapping)).not.toThrow();
    const files = { ...own, map: JSON.stringify(mapping), "in/people.csv": new Uint8Array([...Buffer.from("caseId,id,role,name\n007,p,parent,Ren"), 0xe9, 0x0a]) };
    const { out } = await imported(files, "--mapping", "map");
    expect(casesOf(out)[0]?.people?.[0]?.name).toBe("Ren\u00e9");
  });
});
