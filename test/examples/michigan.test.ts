/** The Michigan caseload: every rule shown in every status it can take, and every duty reviewed by hand. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Duty, Report, Status } from "permanency";
import { michigan } from "permanency/michigan";
import { noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import { ndjson } from "../../examples/michigan/index.js";
import { reviewed } from "./michigan.review.js";

const AS_OF = "2026-11-23";
/** The agency's own numbers, in days. */
const params = { "mi.visits": 30, "mi.supervision": 30, "mi.meetings": 90 };
const file = new URL("../../examples/michigan.ndjson", import.meta.url);
const expected = fileURLToPath(new URL("expected/michigan.txt", import.meta.url));
const statuses: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

/** What the caseload shows, by rule. A `-` is a status the rule cannot take: `never` says why. */
const shown = `
absent-parent-search   met -    open -       lapsed missed unknown
active-efforts         met late open overdue lapsed missed unknown
assessments-used       met -    -    -       -      missed unknown
caregivers-helped      met late open overdue lapsed missed unknown
case-plan-90-days      met late open overdue lapsed missed unknown
conference-topics      met -    -    -       -      missed unknown
diligent-search        met -    -    -       -      missed unknown
initial-case-plan      met late open overdue lapsed missed unknown
needs-services         met late open overdue lapsed missed unknown
parents-engaged        met late open overdue lapsed missed unknown
perpetrator-visits     met -    -    -       -      missed unknown
plan-at-meeting        met -    -    -       -      missed unknown
plan-objectives        met late open overdue lapsed missed unknown
practice-techniques    met late open overdue lapsed missed unknown
private-visits         met -    -    -       -      missed unknown
quarterly-review       met late open overdue lapsed missed unknown
service-agreement      met late open overdue lapsed missed unknown
services-linked        met late open overdue lapsed missed unknown
supervisor-conferences met late open overdue lapsed missed unknown
tribe-collaboration    met late open overdue lapsed missed unknown
visit-interval         met late open overdue lapsed missed unknown
`;

const past = "what took place at a past act, or before it, cannot be added: unmet, it is missed at once (S6)";
const pastOnly = { late: past, open: past, overdue: past, lapsed: past };
const never: Readonly<Record<string, Partial<Record<Status, string>>>> = {
  "absent-parent-search": {
    late: "a search after the plan is none before it", overdue: "not due until the plan is completed, and missed once it is",
  },
  "assessments-used": pastOnly,
  "conference-topics": pastOnly,
  "diligent-search": pastOnly,
  "perpetrator-visits": pastOnly,
  "plan-at-meeting": pastOnly,
  "private-visits": pastOnly,
};

const idOf = (rule: string): string => rule.replace("us-mi/", "");
const timelines = ndjson().trim().split("\n").map((line) => parseTimeline(JSON.parse(line)));
const reports: readonly Report[] = timelines.map(evaluator({ asOf: AS_OF, rules: michigan, params }));
const withoutNumbers: readonly Report[] = timelines.map(evaluator({ asOf: AS_OF, rules: michigan }));

function report(caseId: string, among = reports): Report {
  const found = among.find((each) => each.caseId === caseId);
  if (found === undefined) throw new Error(`no case ${caseId}`);
  return found;
}

/** A duty as the review writes it. */
function written({ rule, subject, trigger, due, status, metOn, daysLate }: Duty): string {
  const told = [idOf(rule), subject.child ?? subject.person ?? "case", trigger?.on ?? "-", due ?? "-", status, metOn, daysLate];
  return told.filter((word) => word !== undefined).join(" ");
}

describe("examples/michigan.ndjson", () => {
  it("is what examples/michigan writes (npx tsx examples/michigan/write.ts)", () => {
    expect(readFileSync(file, "utf8")).toBe(ndjson());
  });

  it("says of every name that it is invented, and of every case its county", () => {
    const names = timelines.flatMap(({ children, people = [] }) => [...children, ...people].map(({ name }) => name ?? ""));
    expect(names.filter((name) => !/^[A-Z]\w+ [A-Z]\w+ \(invented\)$/.test(name))).toEqual([]);
    expect(timelines.filter(({ attributes }) => attributes?.["county"] === undefined)).toEqual([]);
    expect(new Set(timelines.map(({ caseId }) => caseId)).size).toBe(timelines.length);
  });

  it("gives the expected reports", async () => {
    await expect(reports.map((each) => textReport(each, noPaint, { all: true })).join("\n")).toMatchFileSnapshot(expected);
  });

  it("is reviewed case by case", () => {
    expect(Object.keys(reviewed).sort()).toEqual(timelines.map(({ caseId }) => caseId).sort());
  });

  for (const [caseId, { story, because, met, others }] of Object.entries(reviewed)) {
    it(`${caseId}: ${story}`, () => {
      const { duties } = report(caseId);
      const onPaper = others.split("\n").map((line) => line.trim()).filter((line) => line !== "");
      expect(duties.filter(({ status }) => status !== "met").map(written).sort(), because).toEqual(onPaper.sort());
      expect(duties.filter(({ status }) => status === "met"), because).toHaveLength(met);
    });
  }

  it("shows every rule in every status it can take", () => {
    const duties = reports.flatMap((each) => each.duties);
    const seen = michigan.rules.map(({ id }) => {
      const taken = new Set(duties.filter(({ rule }) => rule === id).map(({ status }) => status));
      return [idOf(id), ...statuses.map((status) => (taken.has(status) ? status : "-"))];
    });
    expect(seen.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))).toEqual(table());
  });

  it("and says why it cannot take the others", () => {
    const missing = table().map(([rule = "", ...taken]) => [rule, statuses.filter((_, index) => taken[index] === "-")] as const);
    expect(missing.map(([rule]) => [rule, statuses.filter((status) => never[rule]?.[status] !== undefined)])).toEqual(missing);
  });

  it("jordan: a case without any violation, overdue advice or question", () => {
    const { violations, advisories, unknowns, problems } = report("jordan");
    expect([...violations, ...unknowns, ...problems]).toEqual([]);
    expect(advisories.filter(({ status }) => status !== "open")).toEqual([]);
  });

  it("names what would decide, where the record cannot", () => {
    const needs = (caseId: string) => report(caseId).unknowns.map((duty) => [idOf(duty.rule), duty.needs]);
    expect(needs("clinton")).toEqual([["initial-case-plan", "the first placement"]]);
    expect(needs("tahquamenon").sort()).toEqual([
      ["case-plan-90-days", "the opening of the case"], ["case-plan-90-days", expect.stringMatching(/whether the case closed/)],
      ["supervisor-conferences", "the opening of the case"], ["supervisor-conferences", expect.stringMatching(/whether the case closed/)],
      ["tribe-collaboration", "whether the child is American Indian"], ["visit-interval", expect.stringMatching(/whether the case closed/)],
    ]);
    expect(report("menominee").violations).toEqual([]);
  });

  it("scores what the guide gives as examples and tools, and finds nothing by it (MI-CP-09, 11, 18)", () => {
    const scores = (caseId: string, id: string) => report(caseId).checklists.find((each) => each.id === id)?.scores
      .map(({ group, done, applicable, unknown }) => [group, done, applicable, unknown]);
    expect(scores("jordan", "us-mi/fidelity")).toEqual([["observation", 2, 3, 15], ["documentation", 2, 2, 14], ["interview", 0, 0, 3], ["supervision", 1, 1, 7]]);
    expect(scores("jordan", "us-mi/safety-plan")).toEqual([["safety plan", 2, 2, 0]]);
    expect(scores("rouge", "us-mi/safety-plan")).toEqual([["safety plan", 1, 2, 0]]);
    const meetings = report("jordan").checklists.find(({ id }) => id === "us-mi/team-meetings")?.lines;
    expect(meetings?.map(({ periods }) => periods)).toEqual([{ asked: 3, done: 3, lacking: [] }]);
  });
});

describe("examples/michigan.ndjson without the agency's numbers (S21)", () => {
  it("accuses nobody by them: what is there is met, what is not is unknown, and names the number", () => {
    for (const [rule, name] of [["visit-interval", "mi.visits"], ["supervisor-conferences", "mi.supervision"]] as const) {
      const duties = withoutNumbers.filter(({ caseId }) => caseId !== "tahquamenon" && caseId !== "menominee")
        .flatMap((each) => each.duties).filter((duty) => idOf(duty.rule) === rule);
      expect(new Set(duties.map(({ status }) => status))).toEqual(new Set(["met", "unknown"]));
      expect(duties.filter(({ due }) => due !== undefined)).toEqual([]);
      const asked = duties.filter(({ status }) => status === "unknown");
      expect(new Set(asked.map(({ needs }) => needs))).toEqual(new Set([`the agency's own number: ${name}`]));
    }
    const meetings = withoutNumbers.flatMap(({ checklists }) => checklists).filter(({ id }) => id === "us-mi/team-meetings").flatMap(({ lines }) => lines);
    expect(new Set(meetings.map(({ applies, needs }) => `${applies}: ${needs ?? ""}`))).toEqual(new Set(["unknown: the agency's number: mi.meetings"]));
  });

  it("changes no other rule", () => {
    const others = (among: readonly Report[]) => among.map(({ duties }) => duties.filter(({ rule }) => !/visit-interval|supervisor-conferences/.test(rule)));
    expect(others(withoutNumbers)).toEqual(others(reports));
  });
});

function table(): string[][] {
  return shown.trim().split("\n").map((line) => line.split(/\s+/));
}
