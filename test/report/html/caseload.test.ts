/** The page of the example caseload: its data read back, and what it lets run. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "permanency";
import { evaluator } from "permanency";
import { missouri } from "permanency/missouri";
import { caseloadHtml, emptySummary } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import type { Caseload } from "../../../src/report/html/data/lines.js";
import { lineWriter, readLines } from "../../../src/report/html/data/lines.js";
import { standingWords } from "../../../src/report/html/statuses.js";
import { againstBaseline, options, written } from "../formats/caseload.js";

const asOf = "2026-11-23";
const reports: Report[] = [];
let caseload: Caseload;

beforeAll(() => {
  const judge = evaluator({ asOf, rules: missouri });
  const write = lineWriter();
  const file = new URL("../../../examples/caseload.ndjson", import.meta.url);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(0, 12).map((text, at) => {
    const timeline = parseTimeline(JSON.parse(text));
    const report = judge(timeline);
    reports.push(report);
    return write({ from: { file: "cases.ndjson", line: at + 1 }, timeline, report, unused: [] });
  });
  caseload = readLines(lines.join(""));
});

describe("the data of the page", () => {
  it("read back every duty as the report has it", () => {
    expect(caseload.rows.map(({ caseId }) => caseId)).toEqual(reports.map(({ caseId }) => caseId));
    reports.forEach(({ duties }, place) => {
      const shown = caseload.caseAt(place).duties.map(({ circumstance: { rule, status, missing }, days: { daysLate } }) => ({
        rule: caseload.rules[rule]?.id, status, missing, daysLate,
      }));
      expect(shown).toEqual(duties.map(({ rule, status, missing, daysLate }) => ({
        rule, status, missing: status === "met" || status === "lapsed" ? [] : missing, daysLate,
      })));
    });
  });

  it("count every duty in the list", () => {
    reports.forEach(({ duties }, place) => {
      const counts = caseload.rows[place]?.standings.filter((_number, at) => at % 3 === 2) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(duties.length);
    });
  });
});

describe("the page against a baseline", () => {
  it("has of every finding whether the baseline knows it, and says what is new", () => {
    const { caseAt } = readLines(lineWriter()(againstBaseline));
    const stands = caseAt(0).duties.map(({ circumstance: { status, known } }) => standingWords({ status, known }, 0));
    expect(stands).toEqual([
      "Overdue, known", "Overdue, known", "Cannot be decided, known", "Waived, known", "Overdue, new", "Overdue, new", "Cannot be decided, new", "Waived, new", "Met on time", "To do, no due date yet",
    ]);
    expect(written(caseloadHtml(options), [againstBaseline])).toContain('<p class="aside">New since the baseline: 1 violation, 1 advised, 1 undecided. Known to it: ');
  });

  it("says nothing of it without one", () => {
    expect(caseload.caseAt(0).duties.filter(({ circumstance: { known } }) => known !== undefined)).toEqual([]);
    expect(written(caseloadHtml(options), [])).not.toContain("baseline: ");
  });
});

describe("the page", () => {
  const writer = caseloadHtml({ asOf, packs: [missouri], title: "<b>title</b>" });
  const html = writer.begin() + writer.end({ summary: emptySummary, broken: [], unread: 0, repeated: { count: 0, listed: [] } });

  it("lets nothing run but its own style and script, by their hashes", () => {
    const policy = /content="(default-src 'none'[^"]*)"/.exec(html)?.[1] ?? "";
    const hash = (text: string | undefined) => `'sha256-${createHash("sha256").update(text ?? "none").digest("base64")}'`;
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1])}`);
    expect(policy).toContain(`script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1])}`);
    expect(policy).not.toContain("unsafe");
  });

  it("keeps its title text, and says that no case was read", () => {
    expect(html).toContain("<h1>&lt;b&gt;title&lt;/b&gt;</h1>");
    expect(html).toContain("No case was read.");
  });

  it("refuses a day that is none", () => {
    expect(() => caseloadHtml({ asOf: "2026-02-30", packs: [missouri] })).toThrow("asOf: expected a civil date YYYY-MM-DD");
  });
});
