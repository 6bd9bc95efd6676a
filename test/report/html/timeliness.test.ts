/** The tables of timeliness say what the summary's rows say. */
import { describe, expect, it } from "vitest";
import type { GroupedSummary } from "permanency/report";
import { emptySummary, mergeSummaries, summaryOf } from "permanency/report";
import { groupsSection } from "../../../src/report/html/sections/groups.js";
import { rulesSection } from "../../../src/report/html/sections/rules.js";
import { duty, reportOf, settled } from "../fixtures.js";

const report = reportOf([duty(), settled("met"), settled("met"), settled("open"), settled("waived"), settled("unknown"), settled("late", { daysLate: 3 })]);
const summary = summaryOf(report);

/** Text of the cells of the row that says something in its head. */
function cells(html: string, head: string): string[] {
  const row = html.split("<tr").find((each) => each.includes(head)) ?? "";
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "").trim());
}

function bySize(groups: number): GroupedSummary {
  return { by: "county", groups: Array.from({ length: groups }, (_none, at) => ({ value: `county ${at}`, summary })) };
}

describe("timeliness by rule", () => {
  it("gives the rate with what it is out of, every duty, the days late and the oldest overdue", () => {
    expect(cells(rulesSection(summary), "XX-M-01")).toEqual(["50% 2 of 4", "7", "1", "1", "0", "1", "1", "3", "27", "Apr 5, 2026 C-1"]);
  });

  it("gives no rate of nothing, and cuts one down", () => {
    expect(cells(rulesSection(summaryOf(reportOf([settled("open")]))), "XX-M-01")[0]).toBe("none due");
    const many = [...Array.from({ length: 199 }, () => settled("met")), settled("late", { daysLate: 1 })];
    expect(cells(rulesSection(summaryOf(reportOf(many))), "XX-M-01")[0]).toBe("99% 199 of 200");
  });
});

describe("timeliness by an attribute", () => {
  const other = mergeSummaries(summary, summaryOf({ ...report, caseId: "C-2" }));
  const html = groupsSection({ by: "<county>", groups: [{ value: "<b>Boone</b>", summary: other }, { value: "", summary }, { summary }] });

  it("has a row a group, and of each group the rules", () => {
    expect(cells(html, "&lt;b&gt;Boone")).toEqual(["50% 4 of 8", "14", "2", "2", "0", "2", "2", "3", "27", "Apr 5, 2026 C-1"]);
    expect(html.match(/<details class="group">/g)).toHaveLength(3);
    expect(html.match(/XX-M-01/g)).toHaveLength(3);
  });

  it("tells an empty value from none, and keeps both names text", () => {
    expect(html).toContain("&lt;county&gt; given, but empty");
    expect(html).toContain("&lt;county&gt; not given");
    expect(html).not.toMatch(/<county>|<b>Boone/);
  });

  it("lists the rules of so many groups and no more, and says so", () => {
    expect(groupsSection(bySize(150))).toContain('<details class="group">');
    expect(groupsSection(bySize(151))).not.toContain('<details class="group">');
    expect(groupsSection(bySize(151))).toContain("There are 151 groups.");
  });

  it("is left out where it was not asked for, or there is no group", () => {
    expect(groupsSection(undefined)).toBe("");
    expect(groupsSection({ by: "county", groups: [] })).toBe("");
    expect(rulesSection(emptySummary)).not.toContain("<table");
  });
});
