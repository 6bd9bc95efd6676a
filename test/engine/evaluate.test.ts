import { describe, expect, it } from "vitest";
import { evaluate, evaluator, explain } from "../../src/index.js";
import type { Report } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import { parseTimeline } from "../../src/schema.js";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { caseOf } from "../support/tables.js";

const events: EventInput[] = [
  { kind: "case-opened", on: "2026-01-02" },
  { kind: "care-entered", child: "ana", on: "2026-01-02" },
  { kind: "meeting-held", child: "ana", on: "2026-01-04", meeting: "72-hour", participants: ["parent", "worker"] },
  { kind: "goal-set", child: "ana", on: "2026-01-04", role: "primary", goal: "reunification", decidedBy: ["parent", "worker"] },
];
const judged = (asOf = "2026-02-20", more: Partial<TimelineInput> = {}): Report => evaluate(
  parseTimeline({ schema: 1, caseId: "case-7", jurisdiction: "US-MO", children: [{ id: "ana", birthDate: "2018-01-01" }], events: [...events], ...more }),
  { asOf, rules: missouri },
);

describe("the report", () => {
  it("says what it is of, as of when, by which pack", () => {
    expect(judged()).toMatchObject({ schema: 1, caseId: "case-7", asOf: "2026-02-20", packs: [{ id: "us-mo", version: missouri.version }] });
  });

  it("is plain data: it survives being written as JSON", () => {
    const report = judged();
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("sorts duties into actions, violations, advisories and unknowns by force and status", () => {
    const { duties, actions, violations, advisories, unknowns } = judged();
    expect(actions).toEqual(duties.filter(({ force, status }) => force === "must" && ["open", "overdue"].includes(status)));
    expect(violations).toEqual(duties.filter(({ force, status }) => force === "must" && ["overdue", "late", "missed"].includes(status)));
    expect(advisories).toEqual(duties.filter(({ force, status }) => force === "should" && ["open", "overdue", "late", "missed"].includes(status)));
    expect(unknowns).toEqual(duties.filter(({ status }) => status === "unknown"));
    expect(actions.map(({ due }) => due)).toEqual(actions.map(({ due }) => due).sort());
    expect(violations.length).toBeGreaterThan(0);
  });

  it("lists each rule as raised or inapplicable with the reason, never both, never neither", () => {
    const { duties, inapplicable } = judged();
    const raised = new Set(duties.map(({ rule }) => rule));
    for (const { id } of missouri.rules) expect(raised.has(id), id).toBe(!inapplicable.some(({ rule }) => rule === id));
    expect(inapplicable.find(({ rule }) => rule === "us-mo/closing-summary-housing")?.why).toMatch(/closed/);
  });

  it("says of a rule whose text was not in force that it was not, instead of that nothing happened", () => {
    const before: EventInput[] = [{ kind: "care-entered", child: "ana", on: "2019-01-02" }, { kind: "care-exited", child: "ana", on: "2019-03-02" }];
    const { inapplicable, duties } = judged("2026-02-20", { events: before });
    // Statute and regulation have no known first day.
    const ofManual = duties.filter(({ clauses }) => clauses.some((clause) => clause.startsWith("MO-CWM")));
    expect(ofManual.filter(({ status }) => status !== "unknown")).toEqual([]);
    for (const rule of ["us-mo/ssp-initial", "us-mo/permanency-talks"]) {
      expect(inapplicable.find((each) => each.rule === rule)?.why).toBe("What would raise it fell outside the time in which its text is in force: from 2020-05-28.");
    }
  });

  it("is the same for one case and for many", () => {
    const timeline = caseOf({ events });
    expect(evaluator({ asOf: "2026-02-20", rules: [missouri] })(timeline)).toEqual(evaluate(timeline, { asOf: "2026-02-20", rules: missouri }));
  });

  it("warns when the case is of another jurisdiction, or of none known", () => {
    expect(judged("2026-02-20", { jurisdiction: "US-KS" }).warnings.map(({ code }) => code)).toContain("other-jurisdiction");
    expect(judged().warnings.map(({ code }) => code)).not.toContain("other-jurisdiction");
  });

  it("warns when a later text of a source is known to be in force", () => {
    const warned = (asOf: string) => judged(asOf).warnings.filter(({ code }) => code === "later-version").map(({ message }) => message.slice(0, message.indexOf(":")));
    // The regulation's new number has no known first day: it is told on any.
    expect(warned("2026-01-29")).toEqual(["MO-REG"]);
    expect(warned("2026-01-30")).toEqual(["MO-CWM", "MO-REG"]);
  });

  it("is judged as of the last day its source covers, and says so", () => {
    const holds = { source: "an extract", kinds: ["care-entered", "goal-set", "meeting-held", "case-opened", "custody-granted", "cs1-completed"], until: "2026-01-20" };
    const report = judged("2026-02-20", { holds });
    expect(report.warnings.find(({ code }) => code === "record-ends")?.message).toContain("2026-01-20");
    expect(report.duties.find(({ rule }) => rule === "us-mo/cs1-first")).toMatchObject({ status: "unknown", due: "2026-02-01" });
    expect(report.violations).toEqual([]);
  });

  it("does not accuse over days of which its source holds entries and exits only", () => {
    const holds = { source: "an extract", kinds: ["care-entered", "goal-set", "meeting-held", "case-opened", "custody-granted", "cs1-completed"], since: "2026-06-01" };
    const duty = judged("2026-07-20", { holds }).duties.find(({ rule }) => rule === "us-mo/cs1-first");
    expect(duty).toMatchObject({ status: "unknown" });
    expect(duty?.needs).toContain("2026-06-01");
  });
});

describe("explain", () => {
  it("derives a due date step by step and accounts for each fact", () => {
    const report = judged("2026-02-20", { events: [...events, { kind: "cs1-completed", child: "ana", on: "2026-01-15", inFaces: false }] });
    const explained = explain(report, "us-mo/cs1-first:ana@2026-01-02");
    expect(explained.trigger).toContain("2026-01-02");
    expect(explained.arithmetic).toEqual([
      "2026-01-02: the child entered alternative care, taken as custody, the later of opening and custody",
      "2026-02-01: plus 30 days (the source's own number; counted strict)",
      "Due 2026-02-01, resting on assumption cs1.first.",
    ]);
    expect(explained.evidence).toEqual([
      "CS-1 in FACES: cs1-completed of 2026-01-15 does not count: not recorded as completed in FACES.",
      "CS-1 in FACES: not on record.",
    ]);
    expect(explained.conclusion).toMatch(/^overdue: .*19 days ago/);
  });

  it("works on a report that went through JSON", () => {
    const report = judged();
    const again = JSON.parse(JSON.stringify(report)) as Report;
    for (const { id } of report.duties) expect(explain(again, id)).toEqual(explain(report, id));
  });

  it("refuses an id that is not in the report", () => {
    expect(() => explain(judged(), "us-mo/nothing:ana@2026-01-02")).toThrow(/us-mo\/nothing/);
  });
});

describe("ids", () => {
  it("hold whatever signs the caller's ids contain, and stay apart", () => {
    const report = judged("2026-02-20", {
      children: [{ id: "a:b" }, { id: "a%3ab" }, { id: "a+b@c/d~2" }],
      events: ["a:b", "a%3ab", "a+b@c/d~2"].map((child) => ({ kind: "care-entered", child, on: "2026-01-02" })),
    });
    expect(new Set(report.duties.map(({ id }) => id)).size).toBe(report.duties.length);
  });
});
