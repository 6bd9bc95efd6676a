/** The federal caseload: every rule shown in every status it can take, and every duty reviewed by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Duty, Report, Status } from "permanency";
import { federal } from "permanency/federal";
import { noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import { ndjson } from "../../examples/federal/index.js";
import type { Reviewed } from "./federal.review.js";
import { reviewed } from "./federal.review.js";

const AS_OF = "2026-11-23";
const file = new URL("../../examples/federal.ndjson", import.meta.url);
const expected = fileURLToPath(new URL("expected/federal.txt", import.meta.url));
const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

/** What the caseload shows, by rule. A `-` is a status the rule cannot take: `never` says why. */
const shown = `
case-plan           met late open overdue lapsed missed unknown
case-review         met late open overdue lapsed missed unknown
permanency-hearing  met late open overdue lapsed missed unknown
tpr-petition        met late open overdue -      missed unknown
`;

const never: Readonly<Record<string, Partial<Record<Status, string>>>> = {
  "tpr-petition": { lapsed: "the mark is reached on a day in care and due that day; the stay ends on a later one (S13)" },
};

const idOf = (rule: string): string => rule.replace("us/", "");
const timelines = ndjson().trim().split("\n").map((line) => parseTimeline(JSON.parse(line)));
const reports: readonly Report[] = timelines.map(evaluator({ asOf: AS_OF, rules: federal }));
const report = (caseId: string): Report | undefined => reports.find((each) => each.caseId === caseId);

/** A duty as the review writes it. */
function written({ rule, subject, trigger, due, status, metOn, daysLate, backdated }: Duty): string {
  const told = [idOf(rule), subject.child, trigger?.on, due, status, metOn, daysLate, backdated === true ? "backdated" : undefined];
  return told.filter((word) => word !== undefined).join(" ");
}

/** The lines of a review, one a child. */
function onPaper({ duties }: Reviewed): string[] {
  return duties.split("\n").map((line) => line.trim()).filter((line) => line !== "").flatMap((line) => {
    const [rule = "", children = "", ...rest] = line.split(" ");
    return children.split(",").map((child) => [rule, child, ...rest].join(" "));
  });
}

describe("examples/federal.ndjson", () => {
  it("is what examples/federal writes (npx tsx examples/federal/write.ts)", () => {
    expect(readFileSync(file, "utf8")).toBe(ndjson());
  });

  it("says of every name that it is invented, and of every case its state and county", () => {
    const names = timelines.flatMap(({ children, people = [] }) => [...children, ...people].map(({ name }) => name ?? ""));
    expect(names.filter((name) => !/^[A-Z]\w+ [A-Z]\w+ \(invented\)$/.test(name))).toEqual([]);
    expect(timelines.filter(({ attributes }) => attributes?.["county"] === undefined)).toEqual([]);
    expect(new Set(timelines.map(({ jurisdiction }) => jurisdiction))).toEqual(new Set(["US-IL", "US-KS", "US-MI", "US-MO"]));
  });

  it("shares no case id with another caseload", () => {
    const folder = new URL("../../examples/", import.meta.url);
    const others = readdirSync(folder).filter((name) => name.endsWith(".ndjson") && name !== "federal.ndjson")
      .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n").map((line) => parseTimeline(JSON.parse(line)).caseId));
    expect(timelines.map(({ caseId }) => caseId).filter((id) => others.includes(id))).toEqual([]);
  });

  it("gives the expected reports", async () => {
    await expect(reports.map((each) => textReport(each, noPaint, { all: true })).join("\n")).toMatchFileSnapshot(expected);
  });

  it("is reviewed case by case", () => {
    expect(Object.keys(reviewed).sort()).toEqual(timelines.map(({ caseId }) => caseId).sort());
  });

  for (const [caseId, review] of Object.entries(reviewed)) {
    it(`${caseId}: ${review.story}`, () => {
      expect(report(caseId)?.duties.map(written).sort(), review.because).toEqual(onPaper(review).sort());
    });
  }

  it("shows every rule in every status it can take", () => {
    const duties = reports.flatMap((each) => each.duties);
    const seen = federal.rules.map(({ id }) => {
      const taken = new Set(duties.filter(({ rule }) => rule === id).map(({ status }) => status));
      return [idOf(id), ...statuses.map((status) => (taken.has(status) ? status : "-"))];
    });
    expect(seen).toEqual(table());
  });

  it("and says why it cannot take the others", () => {
    const missing = table().map(([rule = "", ...taken]) => [rule, statuses.filter((_, index) => taken[index] === "-")] as const);
    expect(missing.map(([rule]) => [rule, statuses.filter((status) => never[rule]?.[status] !== undefined)])).toEqual(missing);
  });

  it("asks nothing of a case in which no child entered care, and says so by rule", () => {
    expect(report("vermilion")?.inapplicable.map(({ rule }) => rule)).toEqual(federal.rules.map(({ id }) => id));
  });

  it("names what would decide, where the record cannot", () => {
    const needs = ["osage", "cuivre", "manistee"].flatMap((caseId) => report(caseId)?.unknowns.map((duty) => [idOf(duty.rule), duty.needs]) ?? []);
    expect(needs).toEqual([
      ["case-plan", expect.stringMatching(/plan-completed/)], ["case-review", expect.stringMatching(/case-review-held/)],
      ["permanency-hearing", expect.stringMatching(/court found/)], ["tpr-petition", expect.stringMatching(/findings of the court/)],
      ["case-review", expect.stringMatching(/closed/)], ["permanency-hearing", expect.stringMatching(/closed/)],
      ["tpr-petition", expect.stringMatching(/petition was filed/)],
    ]);
    expect(report("cuivre")?.problems).not.toEqual([]);
  });

  it("belongs to every state: no case is of another jurisdiction", () => {
    expect(reports.flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});

function table(): string[][] {
  return shown.trim().split("\n").map((line) => line.split(/\s+/));
}
