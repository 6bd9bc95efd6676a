/** The caseload: every rule shown in every status it can take, and the stories it is said to tell. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Report, Status } from "permanency";
import { missouri } from "permanency/missouri";
import { noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import { ndjson } from "../../examples/caseload/index.js";
import { never, reviewed, shown, stories } from "./missouri.review.js";

const AS_OF = "2026-11-23";
/** The numbers that only the agency can give (S21), as an agency might. */
const NUMBERS = { "ces.outcome": 30, "stat.afterPermanency": 30 };
const file = new URL("../../examples/caseload.ndjson", import.meta.url);
const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

const idOf = (rule: string): string => rule.replace("us-mo/", "");

const lines = readFileSync(file, "utf8").trim().split("\n");

function judged(params: Readonly<Record<string, number>>): ReadonlyMap<string, Report> {
  const judge = evaluator({ asOf: AS_OF, rules: missouri, params });
  return new Map(lines.map((line) => judge(parseTimeline(JSON.parse(line)))).map((report) => [report.caseId, report]));
}

const withNumbers = judged(NUMBERS);
const without = judged({});

function report(caseId: string, among = withNumbers): Report {
  const found = among.get(caseId);
  if (found === undefined) throw new Error(`no case ${caseId}`);
  return found;
}

/** Each rule with the statuses its duties take in the caseload, a `-` for those they do not. */
function taken(among: ReadonlyMap<string, Report>): string[][] {
  const duties = [...among.values()].flatMap((each) => each.duties);
  return missouri.rules.map(({ id }) => {
    const found = new Set(duties.filter(({ rule }) => rule === id).map(({ status }) => status));
    return [idOf(id), ...statuses.map((status) => (found.has(status) ? status : "-"))];
  }).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

describe("examples/caseload.ndjson", () => {
  it("is what examples/caseload writes (npx tsx examples/caseload/write.ts)", () => {
    expect(readFileSync(file, "utf8")).toBe(ndjson());
  });

  it("holds at least 24 cases, each under an id of its own, in less than 600 kB", () => {
    expect(withNumbers.size).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(24);
    expect(readFileSync(file).length).toBeLessThan(600_000);
  });

  it("says of every name that it is invented", () => {
    const timelines = ndjson().trim().split("\n").map((line) => parseTimeline(JSON.parse(line)));
    const names = timelines.flatMap(({ children, people = [] }) => [...children, ...people].map(({ name }) => name ?? ""));
    expect(names.filter((name) => !/^[A-Z]\w+ [A-Z]\w+ \(invented\)$/.test(name))).toEqual([]);
    expect(timelines.filter(({ attributes }) => attributes?.["county"] === undefined)).toEqual([]);
  });

  it("shows every rule in every status it can take, the agency's numbers given", () => {
    expect(taken(withNumbers)).toEqual(table());
  });

  it("and says why it cannot take the others", () => {
    const missing = table().map(([rule = "", ...given]) => [rule, statuses.filter((_, index) => given[index] === "-")] as const);
    const reasoned = missing.map(([rule]) => [rule, statuses.filter((status) => never[rule]?.[status] !== undefined)]);
    expect(reasoned).toEqual(missing);
  });

  it("without the agency's numbers shows what rests on them as met or unknown, and all else as before", () => {
    const params = new Map([["us-mo/ces-outcome", "ces.outcome"], ["us-mo/services-after-permanency", "stat.afterPermanency"]]);
    const others = (among: ReadonlyMap<string, Report>) => [...among.values()].flatMap(({ duties }) => duties.filter(({ rule }) => !params.has(rule)));
    expect(others(without)).toEqual(others(withNumbers));
    const resting = [...without.values()].flatMap(({ duties }) => duties.filter(({ rule }) => params.has(rule)));
    expect(new Set(resting.map(({ status }) => status))).toEqual(new Set(["met", "unknown"]));
    for (const { caseId, rule } of [{ caseId: "cottonwood", rule: "us-mo/ces-outcome" }, { caseId: "elm", rule: "us-mo/services-after-permanency" }]) {
      expect(report(caseId, without).unknowns.filter((duty) => duty.rule === rule).map(({ needs }) => needs)).toEqual([`the agency's own number: ${params.get(rule) ?? ""}`]);
    }
  });

  it("is judged as it was reviewed by hand, case by case", async () => {
    const text = [...withNumbers.values()].map((each) => textReport(each, noPaint, { all: true })).join("\n");
    await expect(text).toMatchFileSnapshot("expected/missouri.txt");
    expect(reviewed.map(([caseId]) => caseId)).toEqual([...withNumbers.keys()]);
  });

  for (const [story, caseId, rule, about, ...expected] of stories) {
    it(`${caseId}: ${story}`, () => {
      const duties = report(caseId).duties.filter((duty) => idOf(duty.rule) === rule
        && (about === "" || duty.subject.child === about || duty.subject.person === about));
      expect(duties.map(({ status }) => status)).toEqual(expected);
    });
  }

  it("birch: a case without any violation, overdue advice or question, whatever the agency's numbers", () => {
    for (const { violations, advisories, unknowns, problems } of [report("birch"), report("birch", without)]) {
      expect([...violations, ...unknowns, ...problems]).toEqual([]);
      expect(advisories.filter(({ status }) => status !== "open")).toEqual([]);
    }
  });

  it("linden: a record that contradicts itself is told so, and judged no further than is safe", () => {
    const { problems, unknowns } = report("linden");
    expect(problems.length).toBeGreaterThanOrEqual(6);
    expect(unknowns.length).toBeGreaterThanOrEqual(6);
  });

  it("pine: what a source cannot hold is unknown and accuses nobody", () => {
    const { duties, violations } = report("pine");
    expect(violations).toEqual([]);
    expect(new Set(duties.map(({ status }) => status))).toEqual(new Set(["met", "unknown"]));
  });

  it("beech: a goal entered after it was due is met, and says so", () => {
    expect(report("beech").duties.filter(({ backdated }) => backdated).map(({ rule }) => idOf(rule))).toContain("concurrent-goal");
  });
});

function table(): string[][] {
  return shown.trim().split("\n").map((line) => line.split(/\s+/));
}
