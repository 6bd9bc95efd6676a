import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { broken, caseloadMarkdown } from "../../../src/report/index.js";
import { plain } from "../../../src/report/plain.js";
import { markdownCode, markdownText } from "../../../src/report/markdown.js";
import { day, duty, settled } from "../fixtures.js";
import { hostile } from "../hostile.js";
import type { Input } from "./caseload.js";
import { againstBaseline, caseloads, hostileCaseload, judgedCaseload, judgedOf, options, pieces, unreadable, written } from "./caseload.js";

/** As GitHub's Markdown is read. Tags of the text come through, as they do there before they are cleaned. */
const html = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const OURS = ["h2", "h3", "p", "strong", "em", "ul", "li", "code", "table", "thead", "tbody", "tr", "th", "td"];

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "");
}

function expectOurs(inputs: readonly Input[]): void {
  const markdown = written(caseloadMarkdown(options), inputs, "county");
  const page = html(markdown);
  const tags = [...page.matchAll(/<\/?([^\s>]*)([^>]*)>/g)];
  expect(tags.filter(([, name = "", rest]) => !OURS.includes(name) || rest !== "").map(([tag]) => tag)).toEqual([]);
  for (const table of page.split("<table>").slice(1)) {
    const cells = table.split("</table>")[0]?.split("<tr>").slice(1).map((row) => [...row.matchAll(/<t[hd]>/g)].length) ?? [];
    expect(new Set(cells).size).toBe(1);
  }
  // A row of the source is a row of the page: no text has begun or ended one.
  expect([...page.matchAll(/<tr>/g)]).toHaveLength(markdown.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---")).length);
}

describe("text of the data in Markdown", () => {
  it("is text: no markup, no link, no mention, no edge of a cell", () => {
    fc.assert(fc.property(hostile.filter((text) => plain(text).trim() !== ""), (text) => {
      expect(html(`| a |\n| --- |\n| x${markdownCode(text)}x |\n`)).toContain("<code>");
      expect(textOf(html(`x${markdownText(text)}x`))).toBe(`x${plain(text)}x`);
      expect(html(`x${markdownCode(text)}x`)).toMatch(/^<p>x<code>[^<]*<\/code>x<\/p>$/);
    }), { numRuns: 200 });
    expect(markdownText("@a|b<c>`d`")).toBe("&#64;a&#124;b&#60;c&#62;&#96;d&#96;");
  });
});

describe("a caseload as Markdown", () => {
  it("says what is new since the baseline, in all and of each of the worst cases", () => {
    const page = html(written(caseloadMarkdown(options), [againstBaseline]));
    expect(textOf(page)).toContain("\nNew since the baseline: 1 violation, 1 advised, 1 undecided. Known to it: 1 violation, 1 advised, 1 undecided. Of its findings 2 did not come up again.\n");
    const rows = page.split("<tr>").map((row) => [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOf(cell)));
    expect(rows.slice(1, 3)).toEqual([
      ["Case", "Where", "Overdue", "Late or missed", "New", "Oldest due", "Which"],
      ["C-1", "in.ndjson:1", "2", "0", "1", "2026-04-05", "Concurrent goal beside reunification"],
    ]);
    expect(written(caseloadMarkdown(options), [judgedOf([duty()])])).not.toMatch(/baseline|\| New \|/);
  });

  it("gives the numbers, what could not be read, the worst cases, and the rules; all at the end", () => {
    const inputs = [
      judgedOf([duty(), settled("met")], { caseId: "C|1" }), judgedOf([duty({ id: "a", due: day("2026-01-01") }), duty({ id: "b" }), settled("late", { id: "c", daysLate: 3 })], { caseId: "C-2" }),
      judgedOf([settled("met")], { caseId: "C-3" }), judgedOf([settled("missed")], { caseId: "C-4" }), unreadable, judgedOf([], { caseId: "C-3" }),
    ];
    expect(pieces(caseloadMarkdown(options), inputs).slice(0, -1).join("")).toBe("");
    const text = textOf(html(written(caseloadMarkdown(options), inputs)));
    expect(text).toContain("Duties as of 2026-05-02\n5 cases, 3 out of compliance, 2 with something to do. Rules: us-mo ");
    expect(text).toContain("1 input could not be read, and is in none of these numbers:\n\nin.ndjson:9 not usable as JSON\n");
    expect(text).toContain("Case ids that come up again: 1.");
    const rows = html(written(caseloadMarkdown(options), inputs)).split("<tr>").map((row) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = ""]) => textOf(cell))).filter((cells) => cells.length > 0);
    expect(rows.slice(0, 3)).toEqual([
      ["C-2", "in.ndjson:1", "2", "1", "2026-01-01", "Concurrent goal beside reunification"], ["C|1", "in.ndjson:1", "1", "0", "2026-04-05", "Concurrent goal beside reunification"], ["C-4", "in.ndjson:1", "0", "1", "-", "-"],
    ]);
    expect(rows[3]).toEqual(["All that is required", "7", "2 of 7", "28%", "1", "3", "1", "0", "0", "27", "27", "2026-01-01"]);
    expect(rows[4]?.[0]).toBe("Concurrent goal beside reunification xx/concurrent-goal");
  });

  it("has a row a group, where the caseload is grouped", () => {
    const inAdair = judgedOf([duty()]);
    const inputs = [{ ...inAdair, timeline: { ...inAdair.timeline, attributes: { county: "Adair" } } }, judgedOf([settled("met")])];
    const page = html(written(caseloadMarkdown(options), inputs, "county"));
    expect(page).toContain("<h3>By <code>county</code></h3>");
    expect(page).toMatch(/<td><code>Adair<\/code><\/td>\s*<td>1<\/td>\s*<td>required<\/td>/);
    expect(page).toMatch(/<td><em>not given<\/em><\/td>\s*<td>1<\/td>/);
  });

  it("lists as many worst cases as are asked for, worst first, and twenty of what could not be read", () => {
    const many = Array.from({ length: 30 }, (_, index) => judgedOf(Array.from({ length: 1 + (index % 7) }, (__, nth) => duty({ id: `d-${nth}` })), { caseId: `C-${index}` }));
    const worst = (most: number) => [...written(caseloadMarkdown({ ...options, worst: most }), many).matchAll(/^\| <code>C&#45;(\d+)/gm)].map(([, index]) => Number(index));
    expect(worst(5)).toEqual([6, 13, 20, 27, 5]);
    expect(worst(0)).toEqual([]);
    const lost = Array.from({ length: 25 }, (_, index) => broken({ file: "in", line: index + 1 }, "not usable as JSON"));
    expect(written(caseloadMarkdown(options), lost)).toContain("- and 5 more inputs\n");
  });

  it("leaves out from the end what does not fit, and says so", () => {
    const inputs = [judgedOf(Array.from({ length: 400 }, (_, index) => duty({ id: `d-${index}`, rule: `xx/r-${index}`, title: "Ü".repeat(50) })))];
    const whole = written(caseloadMarkdown(options), inputs);
    for (const bytes of [200, 5000, Buffer.byteLength(whole) - 1]) {
      const cut = written(caseloadMarkdown({ ...options, bytes }), inputs);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
      expect(cut.endsWith("\n\n*More was left out: there is room for no more here.*\n")).toBe(true);
      expect(whole.startsWith(cut.slice(0, cut.indexOf("\n\n*More")))).toBe(true);
    }
    expect(written(caseloadMarkdown({ ...options, bytes: Buffer.byteLength(whole) }), inputs)).toBe(whole);
  });

  it.each(caseloads)("is our own markup only: %s", (_, inputs) => {
    expectOurs(inputs);
  });

  it("is our own markup only, with anything in it", () => {
    fc.assert(fc.property(fc.oneof(hostileCaseload, judgedCaseload), expectOurs), { numRuns: 40 });
  });
});
