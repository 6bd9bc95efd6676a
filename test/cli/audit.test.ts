import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { judgedOf, walk } from "../../src/cli/caseload.js";
import { evaluate } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { Broken } from "../../src/report/index.js";
import { jsonReport } from "../../src/report/index.js";
import { parseTimeline } from "../../src/schema.js";
import { e, file, record, removal } from "../import/afcars/helpers.js";
import { line, pretty, quiet } from "./cases.js";
import type { Around } from "./terminal.js";
import { ioOf, permanency } from "./terminal.js";

const audit = (around: Around, ...args: readonly string[]) => permanency(["audit", "in", "--as-of", "2026-05-02", ...args], around);
const auditOf = (text: string, ...args: readonly string[]) => audit({ files: { in: text } }, ...args);

describe("exit codes", () => {
  it("0 without violations, 1 with, 2 for bad input, 3 for both", async () => {
    expect((await auditOf(quiet("a"))).code).toBe(0);
    expect((await auditOf(line("a"))).code).toBe(1);
    expect((await auditOf(`${quiet("a")}\n{`)).code).toBe(2);
    expect((await auditOf(`${line("a")}\n{`)).code).toBe(3);
    expect((await auditOf(`${line("a")}\n{`, "--format", "json")).code).toBe(3);
  });

  it("0 for what is only still to do", async () => {
    const { code, out } = await permanency(["audit", "in", "--as-of", "2026-03-06"], { files: { in: line("a") } });
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ to do/);
  });
});

describe("text", () => {
  it("of one case has no caseload below it, but the sources", async () => {
    const { out, err } = await auditOf(pretty(line("C-1")));
    expect(err).toBe("");
    expect(out).toMatch(/^Case C-1, as of 2026-05-02, rules us-mo \d+\.\d+\.\d+ \(in:1\)\n\d+ overdue/);
    expect(out).toContain("\nTo do, soonest due first (");
    expect(out).toMatch(/\n {2}OVERDUE by 27 days {2}.*\n {4}Who {9}child ana\n {4}Due {9}2026-04-05/);
    expect(out).toMatch(/\nSources\n {2}MO-CWM: /);
    expect(out).not.toContain("Caseload:");
  });

  it("of many goes on past a broken line, tells it in its place on stderr and again at the end", async () => {
    const { code, out, err } = await auditOf([line("a"), '{"schema":1,"caseId":"b"', quiet("c")].join("\n"));
    const broken = 'in:2: not usable as JSON\n    column 25: found the end of the line, expected , or }\n';
    expect(code).toBe(3);
    expect(err).toBe(broken);
    expect(out).toContain("Case a,");
    expect(out).toContain("Case c,");
    expect(out).toContain("\nCaseload: 2 cases, 1 out of compliance, ");
    expect(out.endsWith(`Could not be read: 1 input\n${broken}`)).toBe(true);
  });

  it("warns of a pack's later version once, of another jurisdiction at every such case", async () => {
    const { out } = await auditOf([line("a", { jurisdiction: "US-KS" }), line("b", { jurisdiction: "US-KS" })].join("\n"));
    // One for the manual's rewritten chapter, one for the regulation's new number.
    expect(out.match(/pack\s+reads the text before it/g)).toHaveLength(2);
    expect(out.match(/is the law of US-MO/g)).toHaveLength(2);
  });

  it("names case ids that come up again", async () => {
    const { code, out } = await auditOf([quiet("a"), quiet("b"), quiet("a")].join("\n"));
    expect(code).toBe(0);
    expect(out).toContain("Case ids that come up again (1)\n  a: in:1 and in:3; each is judged and counted by itself\n");
  });

  it("lists what is in order with --all", async () => {
    expect((await auditOf(quiet("a"))).out).not.toContain("Rules that ask nothing here");
    expect((await auditOf(quiet("a"), "--all")).out).toContain("Rules that ask nothing here");
  });

  it("is the same in colour but for the colours", async () => {
    const plain = await auditOf(line("a"));
    const coloured = await audit({ files: { in: line("a") }, colour: true });
    expect(coloured.out).toContain("\u001b[31m");
    expect(coloured.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
    expect(plain.out).not.toContain("\u001b");
  });
});

describe("JSON", () => {
  it("is one document: reports, what could not be read, the caseload", async () => {
    const { out } = await auditOf([line("a"), "{", quiet("c")].join("\n"), "--format", "json");
    const document = JSON.parse(out) as { reports: object[]; broken: object[]; summary: object };
    const options = { asOf: "2026-05-02", rules: missouri };
    const expected = (caseId: string, text: string, on: number) => ({
      from: { file: "in", line: on }, ...jsonReport(evaluate(parseTimeline(JSON.parse(text)), options)), caseId,
    });
    expect(document.reports).toEqual(JSON.parse(JSON.stringify([expected("a", line("a"), 1), expected("c", quiet("c"), 3)])));
    expect(document.broken).toEqual([{
      from: { file: "in", line: 2 }, what: "not usable as JSON",
      issues: [{ path: "", found: "another beginning on line 3", expected: "a key in double quotes or }" }],
    }]);
    expect(document.summary).toMatchObject({ cases: 2, outOfCompliance: 1, unread: 1, repeated: { count: 0, listed: [] } });
  });

  it("is a whole document when there is no case at all", async () => {
    const { code, out } = await auditOf("", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ reports: [], broken: [{ from: { file: "in" }, what: "no case in it", issues: [] }], summary: { cases: 0 } });
  });

  it("holds a report a line, the same for the same bytes", async () => {
    const cases = Array.from({ length: 20 }, (_, index) => line(`c-${index}`)).join("\n");
    const [first, again] = [await auditOf(cases, "--format", "json"), await auditOf(cases, "--format", "json")];
    expect(first.out).toBe(again.out);
    expect(first.out.split("\n").filter((each) => each.startsWith('{"from"'))).toHaveLength(20);
  });
});

describe("a case that the program itself fails on", () => {
  it("is told with its place, is no case that was judged, and does not stop the others", async () => {
    const heard = { out: "", err: "" };
    const io = ioOf({ files: { in: `\n${line("a")}\n${line("b")}` } }, (text) => { heard.out += text; }, (text) => { heard.err += text; });
    const broken: Broken[] = [];
    const unread = await walk(["in"], {
      each: async (found, { say }) => {
        const { report } = judgedOf(found, (timeline) => {
          if (timeline.caseId === "a") throw new Error("oh");
          return evaluate(timeline, { asOf: "2026-05-02", rules: missouri });
        });
        await say(report.caseId);
      },
      broken: async (what) => { broken.push(what); return Promise.resolve(); },
    }, io);
    expect(unread).toBe(1);
    expect(broken).toEqual([{ from: { file: "in", line: 2 }, what: "case a could not be judged, a fault of this program: oh", issues: [] }]);
    expect(heard).toEqual({ out: "b", err: "in:2: case a could not be judged, a fault of this program: oh\n" });
  });
});

describe("files", () => {
  it("are read in turn; one that is not there does not stop the others", async () => {
    const { code, out, err } = await permanency(["audit", "one", "gone", "two", "-", "--as-of", "2026-05-02"], {
      files: { one: quiet("a"), two: `[${quiet("b")}]` }, stdin: quiet("c"),
    });
    expect(code).toBe(2);
    expect(out.match(/^Case \w,.*$/gm)?.map((each) => /\((.*)\)/.exec(each)?.[1])).toEqual(["one:1", "two:1 item 1", "-:1"]);
    expect(err).toBe("gone: cannot be read: there is no such file\n");
  });

  it("of AFCARS are known by their name or by their first sign", async () => {
    const xml = file([record(removal("20230414"))]);
    for (const name of ["in", "a.xml", "A.XML"]) {
      const { code, out } = await permanency(["audit", name, "--as-of", "2026-05-02"], { files: { [name]: `\ufeff${xml}` } });
      expect(out).toMatch(/Case INV-1, as of 2023-09-30, where its record ends \(asked for:\s+2026-05-02\)/);
      expect(out).toContain("for want of what AFCARS 2020 out-of-home care file, period ending 2023-09 does not hold:");
      expect([0, 1]).toContain(code);
    }
  });

  it("of AFCARS go on past a bad record, and show what of a good one was left out", async () => {
    const bad = record(e(4, ""), removal("20230414"));
    const good = record(removal("20230414", e(71, "x")));
    const { code, out, err } = await auditOf(file([bad, good]).replaceAll("<record>", "\n<record>"));
    expect(code).toBe(2);
    expect(err).toMatch(/^in:2: not a usable AFCARS record\n {4}E4_child_record_number: found nothing: /);
    expect(out).toMatch(/Case INV-1, as of 2023-09-30, where its record ends \(asked for:\s+2026-05-02\)/);
    expect(out).toMatch(/\nLeft out of the file's record \(1\)\n {2}- E71_x "x": /);
    expect(out.endsWith(err)).toBe(true);
    const json = JSON.parse((await auditOf(file([good]), "--format", "json")).out) as object;
    expect(json).toMatchObject({ reports: [{ caseId: "INV-1", unused: [{ element: "E71_x", value: "x" }] }] });
  });

  it("of AFCARS are pointed into by line alone: no JSON pointer is true of them", async () => {
    const locationsOf = async (text: string) => (JSON.parse((await auditOf(text, "--format", "sarif")).out) as Log).runs
      .flatMap(({ results = [] }) => results).flatMap(({ locations = [] }) => locations).flatMap(({ logicalLocations = [] }) => logicalLocations);
    const [imported, own] = [await locationsOf(file([record(removal("20230414"))])), await locationsOf(line("a"))];
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter(({ kind }) => kind === "object")).toEqual([]);
    expect(own.filter(({ kind }) => kind === "object").length).toBeGreaterThan(0);
  });

  it("of AFCARS list of what was left out five things, and with --all every one", async () => {
    const xml = file([record(removal("20230414"), ...Array.from({ length: 8 }, (_, index) => e(901 + index, "x")))]);
    const listed = (text: string) => text.match(/^ {2}- E90\d_x "x": /gm)?.length;
    const [few, all] = [await auditOf(xml), await auditOf(xml, "--all")];
    expect([listed(few.out), listed(all.out)]).toEqual([5, 8]);
    expect(few.out).toContain("\n  and 3 more (--all lists them)\n");
    expect(all.out).not.toContain("--all");
  });
});
