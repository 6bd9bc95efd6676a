/** The Kansas caseload: every rule shown in every status it can take, and every duty reviewed by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Duty, Report, Status } from "permanency";
import { kansas } from "permanency/kansas";
import { noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import { ndjson } from "../../examples/kansas/index.js";
import type { Reviewed } from "./kansas.review.js";
import { reviewed } from "./kansas.review.js";

const AS_OF = "2026-11-23";
/** The numbers the source leaves to the agency (S21). */
const NUMBERS = { "ks.staffing": 14, "ks.explore": 30 };
const file = new URL("../../examples/kansas.ndjson", import.meta.url);
const expected = fileURLToPath(new URL("expected/kansas.txt", import.meta.url));
const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

/** What the caseload shows, by rule, with the numbers given. A `-` is a status the rule cannot take: `never` says why. */
const shown = `
adoptive-family-efforts      met late open overdue -      missed unknown
alternative-becomes-primary  met late open overdue -      missed unknown
background-checks            met late open overdue -      missed unknown
case-plan-scheduled          met late open overdue lapsed missed unknown
concurrent-model             met late open overdue -      missed unknown
diligent-search              met -    open -       -      missed unknown
dual-role-prepared           met late open overdue -      missed unknown
dual-role-understood         met late open overdue -      missed unknown
located-explored             met late open overdue lapsed missed unknown
needs-weighed                met late open overdue -      missed unknown
prognosis-indicators         met late open overdue lapsed missed unknown
prohibitive-sent             met late open overdue lapsed missed unknown
staffing                     met late open overdue lapsed missed unknown
team-considered              met -    -    -       -      missed unknown
`;

const dueAtOnce = "due the day it is raised (`prompt` is 0 days), a day in care; what ends it falls on a later day";
const inItsPeriod = "an effort counts in its period or not at all; a period cut short asks nothing";
const beforehand = "only what came before the placement counts: unmet, it is missed at once (S6)";
const never: Readonly<Record<string, Partial<Record<Status, string>>>> = {
  "adoptive-family-efforts": { lapsed: dueAtOnce },
  "alternative-becomes-primary": { lapsed: dueAtOnce },
  "background-checks": { lapsed: dueAtOnce },
  "concurrent-model": { lapsed: dueAtOnce },
  "diligent-search": { late: inItsPeriod, overdue: inItsPeriod, lapsed: inItsPeriod },
  "dual-role-prepared": { lapsed: dueAtOnce },
  "dual-role-understood": { lapsed: dueAtOnce },
  "needs-weighed": { lapsed: dueAtOnce },
  "team-considered": { late: beforehand, open: beforehand, overdue: beforehand, lapsed: beforehand },
};

const idOf = (rule: string): string => rule.replace("us-ks/", "");
const timelines = ndjson().trim().split("\n").map((line) => parseTimeline(JSON.parse(line)));
const reports: readonly Report[] = timelines.map(evaluator({ asOf: AS_OF, rules: kansas, params: NUMBERS }));
const report = (caseId: string): Report | undefined => reports.find((each) => each.caseId === caseId);

/** Whom a duty is about. */
function about({ subject: { child, person } }: Duty): string {
  return [child, person].filter((id) => id !== undefined).join("+") || "case";
}

/** A duty as the review writes it. */
function written(duty: Duty): string {
  const { rule, trigger, due, status, metOn, daysLate, backdated } = duty;
  const told = [idOf(rule), about(duty), trigger?.on, due, status, metOn, daysLate, backdated === true ? "backdated" : undefined];
  return told.filter((word) => word !== undefined).join(" ");
}

/** The lines of a review, one a child. */
function onPaper({ duties }: Reviewed): string[] {
  return duties.split("\n").map((line) => line.trim()).filter((line) => line !== "").flatMap((line) => {
    const [rule = "", whom = "", ...rest] = line.split(" ");
    return whom.split(",").map((one) => [rule, one, ...rest].join(" "));
  });
}

describe("examples/kansas.ndjson", () => {
  it("is what examples/kansas writes (npx tsx examples/kansas/write.ts)", () => {
    expect(readFileSync(file, "utf8")).toBe(ndjson());
  });

  it("says of every name that it is invented, and of every case its county", () => {
    const names = timelines.flatMap(({ children, people = [] }) => [...children, ...people].map(({ name }) => name ?? ""));
    expect(names.filter((name) => !/^[A-Z]\w+ [A-Z]\w+ \(invented\)$/.test(name))).toEqual([]);
    expect(timelines.filter(({ attributes, jurisdiction }) => attributes?.["county"] === undefined || jurisdiction !== "US-KS")).toEqual([]);
  });

  it("shares no case id with another caseload", () => {
    const folder = new URL("../../examples/", import.meta.url);
    const others = readdirSync(folder).filter((name) => name.endsWith(".ndjson") && name !== "kansas.ndjson")
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
    const seen = kansas.rules.map(({ id }) => {
      const taken = new Set(duties.filter(({ rule }) => rule === id).map(({ status }) => status));
      return [idOf(id), ...statuses.map((status) => (taken.has(status) ? status : "-"))];
    }).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    expect(seen).toEqual(table());
  });

  it("and says why it cannot take the others", () => {
    const missing = table().map(([rule = "", ...taken]) => [rule, statuses.filter((_, index) => taken[index] === "-")] as const);
    expect(missing.map(([rule]) => [rule, statuses.filter((status) => never[rule]?.[status] !== undefined)])).toEqual(missing);
  });

  it("without the agency's numbers: met if it was done at all, else unknown, naming the number (S21)", () => {
    const unset = timelines.filter(({ caseId }) => caseId !== "nemaha").flatMap((timeline) => evaluator({ asOf: AS_OF, rules: kansas })(timeline).duties);
    const told = (rule: string) => unset.filter((duty) => idOf(duty.rule) === rule)
      .map((duty) => [about(duty), duty.trigger?.on, duty.due, duty.status, duty.needs].filter((word) => word !== undefined).join(" "));
    const [staff, explore] = ["the agency's own number: ks.staffing", "the agency's own number: ks.explore"];
    expect(told("staffing")).toEqual([
      "kate 2026-05-11 met", "vic 2026-06-08 met", "pat 2026-08-17 met",
      `sol 2026-11-16 unknown ${staff}`, `cleo 2026-08-10 unknown ${staff}`, `nora 2026-03-09 unknown ${staff}`,
      `sam 2026-09-16 unknown ${staff}`, "mae 2026-01-14 met", "mae 2026-09-14 met",
      "dee 2026-04-27 met", "dee 2026-05-18 met", "cody 2026-07-01 met",
    ]);
    expect(told("located-explored")).toEqual([
      "kate+karl 2026-06-22 met", "virgil 2026-07-01 met",
      `sol+sara 2026-11-09 unknown ${explore}`, `cleo+cora 2026-09-08 unknown ${explore}`,
      `nora+ned 2026-03-10 unknown ${explore}`, `sam+sid 2026-09-15 unknown ${explore}`,
      `abel 2026-04-13 unknown ${explore}`, "alma 2026-03-09 met",
    ]);
  });

  it("delaware: to an agency for which a booking will do, the conference was in time (S17)", () => {
    const bookedBy = evaluator({ asOf: AS_OF, rules: kansas, params: { ...NUMBERS, "ks.scheduled": "booked-by" } });
    const duties = timelines.filter(({ caseId }) => caseId === "delaware").flatMap((timeline) => bookedBy(timeline).duties);
    expect(duties.filter(({ rule }) => idOf(rule) === "case-plan-scheduled").map(written)).toEqual(["case-plan-scheduled dee 2026-05-25 2026-06-24 met 2026-06-22"]);
  });

  it("kaw: a case without any violation, overdue advice, question or contradiction", () => {
    const found = report("kaw");
    expect([...found?.violations ?? [], ...found?.advisories ?? [], ...found?.unknowns ?? [], ...found?.problems ?? [], ...found?.actions ?? []]).toEqual([]);
  });

  it("chikaskia: is told what contradicts what", () => {
    expect(report("chikaskia")?.problems.map(({ code }) => code)).toEqual(["exit-without-entry", "entry-while-in-care", "contradictory-placements", "goal-outside-care"]);
  });

  it("nemaha: what a source cannot hold accuses nobody", () => {
    const found = report("nemaha");
    expect(found?.violations).toEqual([]);
    expect(new Set(found?.duties.map(({ status }) => status))).toEqual(new Set(["unknown"]));
  });
});

function table(): string[][] {
  return shown.trim().split("\n").map((line) => line.split(/\s+/));
}
