import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compliance, diff, documentation, evaluate, forecast } from "../../src/index.js";
import type { Duty, EvaluateOptions, Report, Waiver } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { EventInput } from "../../src/schema.js";
import { noPaint, textReport } from "../../src/report/index.js";
import { parsed } from "../support/arbitraries/kit.js";
import { caseOf } from "../support/tables.js";
import { daysFrom, later, runs, TIMEOUT, worlds } from "./over-time.js";

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

  describe("over days", () => {
    const timeline = caseOf({ events: [...events] });
    const waivers: readonly Waiver[] = [
      { duty: DUTY, ...grant, until: "2026-02-20" }, { rule: "us-mo/concurrent-goal", subject: {}, ...grant }, { duty: DUTY, ...grant, caseId: "case-2" },
    ];
    const span = { from: "2026-02-01", to: "2026-03-01", rules, waivers };
    const course = [
      { on: "2026-02-01", standing: "waiting", why: "it was given later, on 2026-02-10" },
      { on: "2026-02-10", standing: "applied", why: "it covers a breach" },
      { on: "2026-02-21", standing: "stale", why: "it expired on 2026-02-20" },
    ];
    const nobody = [
      { on: "2026-02-01", standing: "waiting", why: "it was given later, on 2026-02-10" },
      { on: "2026-02-10", standing: "stale", why: "the case has no duty of that rule for exactly that subject" },
    ];

    it("a forecast, and days in and out of compliance, say what becomes of each", () => {
      for (const all of [forecast(timeline, span), compliance(timeline, span)]) {
        expect(all.waivers).toEqual([{ waiver: waivers[0], duties: [DUTY], course }, { waiver: waivers[1], duties: [], course: nobody }]);
      }
      expect(forecast(timeline, { ...span, waivers: [] }).waivers).toEqual([]);
    });

    it("even where no duty turns with it: an open one, waived before its time", () => {
      const early = { duty: DUTY, ...grant, on: "2026-01-20" };
      const { duties, waivers: [use] } = forecast(timeline, { from: "2026-01-15", to: "2026-01-31", rules, waivers: [early] });
      expect(duties.map(({ course: turns }) => turns.length)).toEqual([1]);
      expect(use?.course).toEqual([
        { on: "2026-01-15", standing: "waiting", why: "it was given later, on 2026-01-20" }, { on: "2026-01-20", standing: "waiting", why: "what it covers is not in breach" },
      ]);
    });

    it("documentation says it of its day", () => {
      const options = { asOf: "2026-02-21", rules, waivers };
      expect(documentation(timeline, options).waivers).toEqual(evaluate(timeline, options).waivers);
      expect(documentation(timeline, options).waivers.map(({ standing }) => standing)).toEqual(["stale", "stale"]);
    });
  });

  describe("in a difference", () => {
    const waived = [{ duty: DUTY, ...grant }];
    const lists = ({ waived: come, unwaived, waivers }: ReturnType<typeof diff>) => ({
      come: come.map(({ id }) => id), unwaived: unwaived.map(({ id }) => id),
      added: waivers.added.length, gone: waivers.gone.length, turned: waivers.turned.map(({ before, after }) => `${before.standing} > ${after.standing}`),
    });

    it("a duty newly waived, a waiver gone, and back", () => {
      const [without, under] = [judged([]), judged(waived)];
      expect(lists(diff(without, under))).toEqual({ come: [DUTY], unwaived: [], added: 1, gone: 0, turned: [] });
      expect(lists(diff(under, without))).toEqual({ come: [], unwaived: [DUTY], added: 0, gone: 1, turned: [] });
      expect(lists(diff(under, under))).toEqual({ come: [], unwaived: [], added: 0, gone: 0, turned: [] });
    });

    it("a waiver another thing became of: given meanwhile, expired, for another reason stale", () => {
      const until = [{ duty: DUTY, ...grant, until: "2026-02-20" }];
      const on = (asOf: string, more: readonly EventInput[] = []) => judged(until, asOf, more);
      expect(lists(diff(on("2026-02-09"), on("2026-02-10"))).turned).toEqual(["waiting > applied"]);
      expect(lists(diff(on("2026-02-20"), on("2026-02-21")))).toEqual({ come: [], unwaived: [DUTY], added: 0, gone: 0, turned: ["applied > stale"] });
      expect(lists(diff(on("2026-02-21"), on("2026-03-21"))).turned).toEqual([]);
      expect(lists(diff(on("2026-02-15"), on("2026-02-15", [concurrent("2026-02-01")]))).turned).toEqual(["applied > stale"]);
      expect(diff(on("2026-02-15", [concurrent("2026-02-01")]), on("2026-02-21", [concurrent("2026-02-01")])).waivers.turned.map(({ after }) => after.why)).toEqual(["it expired on 2026-02-20"]);
    });

    it("the same waiver given twice is told twice", () => {
      expect(lists(diff(judged(waived), judged([...waived, ...waived])))).toMatchObject({ added: 1, gone: 0 });
      expect(lists(diff(judged([...waived, ...waived]), judged(waived)))).toMatchObject({ added: 0, gone: 1 });
    });
  });

  for (const { pack, cases } of worlds) {
    it(`becomes in a forecast what evaluate says of it on every day: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), fc.infiniteStream(fc.nat({ max: 40 })), (generated, numbers) => {
        const timeline = parsed(generated);
        const [from, to] = [later(generated.asOf, -10), later(generated.asOf, 12)];
        const options = { rules: pack, params: generated.params };
        const some = (): number => Number(numbers.next().value);
        const waivers: readonly Waiver[] = evaluate(timeline, { ...options, asOf: generated.asOf }).duties.filter(() => some() < 10).map(({ id, rule, subject }) => {
          const on = later(from, some() - 20);
          const dates = { on, ...(some() > 25 && { until: later(on, some()) }) };
          return some() < 30 ? { ...grant, duty: id, ...dates } : { ...grant, rule, subject, ...dates };
        });
        const foretold = forecast(timeline, { ...options, from, to, waivers });
        const counted = compliance(timeline, { ...options, from, to, waivers });
        expect(counted.waivers).toEqual(foretold.waivers);
        for (const asOf of daysFrom(from, to)) {
          const report = evaluate(timeline, { ...options, asOf, waivers });
          expect(foretold.waivers.map(({ course }) => course.filter(({ on }) => on <= asOf).at(-1)).map((turn) => turn && `${turn.standing} ${turn.why}`)).toEqual(report.waivers.map(({ standing, why }) => `${standing} ${why}`));
          for (const [index, { duties }] of report.waivers.entries()) expect(foretold.waivers[index]?.duties).toEqual(expect.arrayContaining([...duties]));
          for (const { id, waived } of report.waived) {
            for (const list of ["actions", "violations", "advisories", "unknowns"] as const) expect(report[list].map((duty) => duty.id)).not.toContain(id);
            expect(waived, id).toBeDefined();
          }
        }
      }), runs(12));
    }, TIMEOUT);

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
