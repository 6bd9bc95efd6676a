import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/index.js";
import type { Duty, EvaluateOptions, Report, Waiver } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { EventInput } from "../../src/schema.js";
import { noPaint, textReport } from "../../src/report/index.js";
import { parsed } from "../support/arbitraries/kit.js";
import { caseOf } from "../support/tables.js";
import { later, runs, TIMEOUT, worlds } from "./over-time.js";

const DUTY = "us-mo/concurrent-goal:ana@2026-01-07";
const rules = { ...missouri, rules: missouri.rules.filter(({ id }) => id === "us-mo/concurrent-goal") };
const events: readonly EventInput[] = [
  { kind: "care-entered", on: "2026-01-05", child: "ana" },
  { kind: "goal-set", on: "2026-01-07", child: "ana", role: "primary", goal: "reunification" },
];
const concurrent = (on: string): EventInput => ({ kind: "goal-set", on, child: "ana", role: "concurrent", goal: "adoption" });
const grant = { reason: "the court reserved the goal", by: "the circuit manager", on: "2026-02-10" };

const judged = (waivers: readonly Waiver[], asOf = "2026-03-01", more: readonly EventInput[] = [], options: Partial<EvaluateOptions> = {}): Report =>
  evaluate(caseOf({ events: [...events, ...more] }), { asOf, rules, waivers, ...options });
const standings = ({ waivers }: Report) => waivers.map(({ standing, why }) => `${standing}: ${why}`);

describe("a waiver", () => {
  it("turns a breach into waived, kept with its reason and with what it would be", () => {
    const { duties: [duty], violations, actions, waived, waivers } = judged([{ duty: DUTY, ...grant, until: "2026-06-30" }]);
    expect(duty).toMatchObject({
      id: DUTY, status: "waived", due: "2026-02-04", daysLate: 25, missing: ["concurrent goal"],
      waived: { status: "overdue", reason: grant.reason, by: grant.by, on: "2026-02-10", until: "2026-06-30" },
    });
    expect(duty?.message).toMatch(/^Waived by the circuit manager on 2026-02-10, until 2026-06-30: the court reserved the goal\. Without the waiver: overdue\./);
    expect(duty?.remedy).toBeUndefined();
    expect([violations, actions]).toEqual([[], []]);
    expect(waived).toEqual([duty]);
    expect(waivers).toMatchObject([{ standing: "applied", duties: [DUTY] }]);
  });

  it("covers what was done late, and what was missed", () => {
    expect(judged([{ duty: DUTY, ...grant }], "2026-03-01", [concurrent("2026-02-20")]).duties).toMatchObject([{ status: "waived", waived: { status: "late" } }]);
    expect(judged([{ duty: DUTY, ...grant }], "2026-03-01", [{ kind: "care-exited", on: "2026-02-20", child: "ana" }]).duties).toMatchObject([{ status: "waived", waived: { status: "missed" } }]);
  });

  it("covers from the day it was given to its last day", () => {
    const waivers = [{ duty: DUTY, ...grant, until: "2026-02-20" }];
    const on = (asOf: string) => [judged(waivers, asOf).duties[0]?.status, standings(judged(waivers, asOf))[0]];
    expect(on("2026-02-09")).toEqual(["overdue", "waiting: it was given later, on 2026-02-10"]);
    expect(on("2026-02-10")).toEqual(["waived", "applied: it covers a breach"]);
    expect(on("2026-02-20")).toEqual(["waived", "applied: it covers a breach"]);
    expect(on("2026-02-21")).toEqual(["overdue", "stale: it expired on 2026-02-20"]);
  });

  it("was not there when what was known ended before it was given", () => {
    const report = judged([{ duty: DUTY, ...grant }], "2026-03-01", [], { knownBy: "2026-02-09" });
    expect(report.duties).toMatchObject([{ status: "overdue" }]);
    expect(standings(report)).toEqual(["waiting: it was given later, on 2026-02-10"]);
  });

  it("waits while what it covers is open or undecided", () => {
    const early = [{ duty: DUTY, ...grant, on: "2026-01-20" }];
    expect(judged(early, "2026-02-04").duties).toMatchObject([{ status: "open" }]);
    expect(standings(judged(early, "2026-02-04"))).toEqual(["waiting: what it covers is not in breach"]);
    expect(judged(early, "2026-02-05").duties).toMatchObject([{ status: "waived" }]);
  });

  it("is stale where it matches nothing, or what it covered was met or is no longer asked for", () => {
    expect(standings(judged([{ duty: "us-mo/concurrent-goal:ana@2026-01-08", ...grant }]))).toEqual(["stale: the case has no such duty"]);
    expect(standings(judged([{ duty: DUTY, ...grant }], "2026-03-01", [concurrent("2026-02-01")]))).toEqual(["stale: what it covers was met in time"]);
    expect(standings(judged([{ duty: DUTY, ...grant }], "2026-03-01", [{ kind: "care-exited", on: "2026-02-01", child: "ana" }]))).toEqual(["stale: what it covers is no longer asked for"]);
  });

  it("of a rule covers exactly the subject it names", () => {
    const of = (subject: NonNullable<Waiver["subject"]>, rule = "us-mo/concurrent-goal") => judged([{ rule, subject, ...grant }]).duties[0]?.status;
    expect(of({ child: "ana" })).toBe("waived");
    expect(of({})).toBe("overdue");
    expect(of({ child: "ana", person: "rosa" })).toBe("overdue");
    expect(of({ child: "an" })).toBe("overdue");
    expect(of({ child: "Ana" })).toBe("overdue");
    expect(of({ child: "ana" }, "us-mo/concurrent")).toBe("overdue");
    expect(standings(judged([{ rule: "us-mo/concurrent-goal", subject: {}, ...grant }]))).toEqual(["stale: the case has no duty of that rule for exactly that subject"]);
  });

  it("of another case is not looked at", () => {
    const { duties, waivers } = judged([{ duty: DUTY, ...grant, caseId: "case-2" }]);
    expect(duties).toMatchObject([{ status: "overdue" }]);
    expect(waivers).toEqual([]);
    expect(judged([{ duty: DUTY, ...grant, caseId: "case-1" }]).duties).toMatchObject([{ status: "waived" }]);
  });

  it("is checked, and the option, the value and what was expected are named", () => {
    const refused = (waiver: unknown) => () => judged([waiver as Waiver]);
    expect(refused({ ...grant, duty: DUTY, reason: " " })).toThrow('waivers[0].reason: found " ", expected text that is not empty');
    expect(refused({ ...grant, duty: DUTY, on: "2026-02-30" })).toThrow('waivers[0].on: found "2026-02-30", expected a real date');
    expect(refused({ ...grant, duty: DUTY, until: "2026-02-09" })).toThrow('waivers[0].until: found "2026-02-09", expected a day not before 2026-02-10');
    expect(refused({ ...grant, duty: DUTY, rule: "us-mo/concurrent-goal", subject: {} })).toThrow("waivers[0].duty: found");
    expect(refused({ ...grant, rule: "us-mo/concurrent-goal" })).toThrow("waivers[0].subject: found undefined, expected an object with child, person, household");
    expect(refused({ ...grant, rule: "us-mo/concurrent-goal", subject: { kid: "ana" } })).toThrow('waivers[0].subject.kid: found "ana"');
    expect(refused({ ...grant, duty: DUTY, untill: "2026-12-31" })).toThrow('waivers[0].untill: found "2026-12-31"');
    for (const subject of [{ child: undefined }, [], new Map([["child", "ana"]])]) {
      expect(refused({ ...grant, rule: "us-mo/concurrent-goal", subject })).toThrow("waivers[0].subject");
    }
    expect(refused(DUTY)).toThrow("waivers[0]: found");
    expect(() => judged({ duty: DUTY } as unknown as Waiver[])).toThrow("waivers: found an object, expected a list of waivers");
  });

  it("is shown in the text, and so is one that covers nothing any more", () => {
    const text = textReport(judged([{ duty: DUTY, ...grant }, { rule: "us-mo/concurrent-goal", subject: {}, ...grant }]), noPaint);
    expect(text).toContain("1 waived");
    expect(text).toContain("Waived (1)");
    expect(text).toContain("waived by the circuit manager on 2026-02-10: the court reserved the goal");
    expect(text).toContain("Waivers that cover nothing any more (1)");
  });

  for (const { pack, cases } of worlds) {
    it(`changes its duty and nothing else; what is waived appears nowhere else: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), fc.infiniteStream(fc.boolean()), (generated, which) => {
        const timeline = parsed(generated);
        const options = { asOf: generated.asOf, rules: pack, params: generated.params };
        const before = evaluate(timeline, options);
        const breaches = [...before.violations, ...before.advisories.filter(({ status }) => status !== "open")];
        const waivers: readonly Waiver[] = breaches.filter(() => which.next().value).map(({ id }) => ({ duty: id, ...grant, on: later(generated.asOf, -1) }));
        const covered = new Set(waivers.map(({ duty }) => duty));
        const after = evaluate(timeline, { ...options, waivers });
        const others = (duties: readonly Duty[]) => duties.filter(({ id }) => !covered.has(id));
        expect(after.waived.map(({ id }) => id).sort()).toEqual([...covered].sort());
        expect(others(after.duties)).toEqual(others(before.duties));
        for (const list of ["actions", "violations", "advisories", "unknowns"] as const) expect(after[list], list).toEqual(others(before[list]));
        expect(after.duties.map(({ id }) => id)).toEqual(before.duties.map(({ id }) => id));
        expect(after.waivers.every(({ standing }) => standing === "applied")).toBe(true);
      }), runs(60));
    }, TIMEOUT);
  }
});
