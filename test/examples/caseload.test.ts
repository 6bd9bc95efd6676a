/** The caseload: every rule shown in every status it can take, and the stories it is said to tell. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Report, Status } from "permanency";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";
import { ndjson } from "../../examples/caseload/index.js";

const AS_OF = "2026-11-23";
const file = new URL("../../examples/caseload.ndjson", import.meta.url);
const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

/** What the caseload shows, by rule. A `-` is a status the rule cannot take under the default options: `never` says why. */
const shown = `
72-hour-goal                  met late open overdue lapsed missed unknown
alternate-plan-discussion     met -    -    -       -      missed unknown
asfa-15-of-22                 met late open overdue lapsed missed unknown
ces-access                    met late open overdue -      missed unknown
ces-documented                met late open overdue lapsed missed unknown
ces-older-youth               met late open overdue -      missed unknown
ces-reunification             met late open overdue -      missed unknown
ces-trial-home-visit          met late open overdue -      missed unknown
closing-summary-housing       met late open overdue -      -      unknown
concurrent-goal               met late open overdue lapsed missed unknown
concurrent-goal-quality       met late open overdue -      missed unknown
concurrent-plan-documented    met late open overdue lapsed missed unknown
contrary-to-welfare-documented met late open overdue -     missed unknown
cs1-first                     met late open overdue lapsed missed unknown
cs1-update                    met late open overdue -      missed unknown
gather-information            met late open overdue lapsed missed unknown
icpc-referral                 met late open overdue lapsed missed unknown
permanency-talks              met late open overdue lapsed missed unknown
permanency-treatment-plan     met late open overdue lapsed missed unknown
planning-begins               met late open overdue lapsed missed unknown
relative-placement            met late open overdue lapsed missed unknown
shared-decision               met -    -    -       -      missed unknown
ssp-closing                   met late open overdue lapsed missed unknown
ssp-closing-signed            met late open overdue lapsed missed unknown
ssp-initial                   met late open overdue lapsed missed unknown
ssp-reassessment              met late open overdue lapsed missed unknown
talks-documented              met late open overdue lapsed missed unknown
`;

const past = "what took place at a past act cannot be added: unmet, it is missed at once (S6)";
const dueAtOnce = "due the day it is raised, and what ends it falls on a later day";
const never: Readonly<Record<string, Partial<Record<Status, string>>>> = {
  "alternate-plan-discussion": { late: past, open: past, overdue: past, lapsed: past },
  "shared-decision": { late: past, open: past, overdue: past, lapsed: past },
  "ces-access": { lapsed: dueAtOnce },
  "ces-older-youth": { lapsed: dueAtOnce },
  "ces-reunification": { lapsed: dueAtOnce },
  "ces-trial-home-visit": { lapsed: dueAtOnce },
  "concurrent-goal-quality": { lapsed: dueAtOnce },
  "contrary-to-welfare-documented": { lapsed: dueAtOnce },
  "cs1-update": { lapsed: "due the day of the meeting, and a meeting on the day of exit asks nothing" },
  "closing-summary-housing": {
    lapsed: "the closing raises it, and nothing ends it", missed: "a summary can be completed after the closing",
  },
};

/** The stories, by case: a rule, whom it is about, and how its duties stand, in order of due date. */
const stories: readonly (readonly [story: string, caseId: string, rule: string, about: string, ...Status[]])[] = [
  ["no plan B after five weeks", "alder", "concurrent-goal", "ana", "overdue"],
  ["a sibling in time", "cedar", "concurrent-goal", "cal", "met"],
  ["a sibling late", "cedar", "concurrent-goal", "cora", "late"],
  ["a sibling still in the first month", "cedar", "concurrent-goal", "cyrus", "open"],
  ["re-entry: the first stay's goals do not serve the second", "elm", "concurrent-goal", "eli", "met", "overdue"],
  ["a trial home visit broken off, and another", "fir", "ces-trial-home-visit", "finn", "late", "met"],
  ["a goal changed twice, and a plan B lost on the way", "ginkgo", "concurrent-goal", "gia", "met", "late", "late"],
  ["a worker who decided alone", "ginkgo", "shared-decision", "gia", "met", "met", "missed", "met", "met", "met"],
  ["a youth not referred", "hawthorn", "ces-older-youth", "hana", "overdue"],
  ["a relative in another state who withdraws", "ironwood", "icpc-referral", "grandmother", "lapsed"],
  ["a relative in another state nobody referred", "ironwood", "icpc-referral", "aunt", "overdue"],
  ["a closing date moved", "juniper", "ssp-closing", "", "lapsed", "open"],
  ["a closed case without housing", "katsura", "closing-summary-housing", "", "overdue"],
  ["fifteen months, and the team did not ask", "magnolia", "asfa-15-of-22", "mia", "overdue"],
  ["a father's refusal stands for his signature", "beech", "ssp-initial", "bea", "met"],
];

const idOf = (rule: string): string => rule.replace("us-mo/", "");

function reports(which: (line: string) => boolean = () => true): Report[] {
  const judge = evaluator({ asOf: AS_OF, rules: missouri });
  return readFileSync(file, "utf8").trim().split("\n").filter(which).map((line) => judge(parseTimeline(JSON.parse(line))));
}

function report(caseId: string): Report {
  const [found] = reports((line) => line.includes(`"caseId":"${caseId}"`));
  if (found === undefined) throw new Error(`no case ${caseId}`);
  return found;
}

describe("examples/caseload.ndjson", () => {
  it("is what examples/caseload writes (npx tsx examples/caseload/write.ts)", () => {
    expect(readFileSync(file, "utf8")).toBe(ndjson());
  });

  it("holds at least 24 cases, each under an id of its own, in less than 150 kB", () => {
    const ids = reports().map(({ caseId }) => caseId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(24);
    expect(readFileSync(file).length).toBeLessThan(150_000);
  });

  it("says of every name that it is invented", () => {
    const timelines = ndjson().trim().split("\n").map((line) => parseTimeline(JSON.parse(line)));
    const names = timelines.flatMap(({ children, people = [] }) => [...children, ...people].map(({ name }) => name ?? ""));
    expect(names.filter((name) => !/^[A-Z]\w+ [A-Z]\w+ \(invented\)$/.test(name))).toEqual([]);
    expect(timelines.filter(({ attributes }) => attributes?.["county"] === undefined)).toEqual([]);
  });

  it("shows every rule in every status it can take", () => {
    const duties = reports().flatMap((each) => each.duties);
    const seen = missouri.rules.map(({ id }) => {
      const taken = new Set(duties.filter(({ rule }) => rule === id).map(({ status }) => status));
      return [idOf(id), ...statuses.map((status) => (taken.has(status) ? status : "-"))];
    }).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    expect(seen).toEqual(table());
  });

  it("and says why it cannot take the others", () => {
    const missing = table().map(([rule = "", ...taken]) => [rule, statuses.filter((_, index) => taken[index] === "-")] as const);
    const reasoned = missing.map(([rule]) => [rule, statuses.filter((status) => never[rule]?.[status] !== undefined)]);
    expect(reasoned).toEqual(missing);
  });

  for (const [story, caseId, rule, about, ...expected] of stories) {
    it(`${caseId}: ${story}`, () => {
      const duties = report(caseId).duties.filter((duty) => idOf(duty.rule) === rule
        && (about === "" || duty.subject.child === about || duty.subject.person === about));
      expect(duties.map(({ status }) => status)).toEqual(expected);
    });
  }

  it("birch: a case without any violation, overdue advice or question", () => {
    const { violations, advisories, unknowns, problems } = report("birch");
    expect([...violations, ...unknowns, ...problems]).toEqual([]);
    expect(advisories.filter(({ status }) => status !== "open")).toEqual([]);
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
