import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compliance, evaluate } from "../../src/index.js";
import type { Pack, RuleCompliance, SpanOptions } from "../../src/index.js";
import { kansas } from "../../src/packs/kansas/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { EventInput } from "../../src/schema.js";
import { parsed } from "../support/arbitraries/kit.js";
import { caseOf } from "../support/tables.js";
import { daysFrom, later, runs, TIMEOUT, worlds } from "./over-time.js";

const entered: EventInput = { kind: "care-entered", on: "2026-01-05", child: "ana" };
const goal: EventInput = { kind: "goal-set", on: "2026-01-07", child: "ana", role: "primary", goal: "reunification" };
const concurrent = (on: string): EventInput => ({ kind: "goal-set", on, child: "ana", role: "concurrent", goal: "adoption" });

function ruleOf(id: string, events: readonly EventInput[], span: Omit<SpanOptions, "rules">, pack: Pack = missouri): RuleCompliance {
  const [found] = compliance(caseOf({ events }, pack.jurisdiction), { ...span, rules: { ...pack, rules: pack.rules.filter((rule) => rule.id === id) } }).rules;
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

const spans = ({ spans: all }: RuleCompliance) => all.map(({ from, to, stands }) => `${from} ${to} ${stands}`);

describe("compliance", () => {
  it("is not asked before the duty is raised, in while it is open, out from the day after it was due to the day before it was met", () => {
    const rule = ruleOf("us-mo/concurrent-goal", [entered, goal, concurrent("2026-02-10")], { from: "2026-01-01", to: "2026-02-28" });
    expect(spans(rule)).toEqual([
      "2026-01-01 2026-01-04 not-asked", "2026-01-05 2026-01-06 unknown", "2026-01-07 2026-02-04 in", "2026-02-05 2026-02-09 out", "2026-02-10 2026-02-28 in",
    ]);
    expect(rule.days).toEqual({ "not-asked": 4, unknown: 2, in: 48, out: 5, waived: 0 });
  });

  it("asks nothing from the day on which what required it ended", () => {
    const rule = ruleOf("us-mo/concurrent-goal", [entered, goal, { kind: "care-exited", on: "2026-02-10", child: "ana" }], { from: "2026-02-01", to: "2026-02-12" });
    expect(spans(rule)).toEqual(["2026-02-01 2026-02-04 in", "2026-02-05 2026-02-09 out", "2026-02-10 2026-02-12 not-asked"]);
  });

  it("counts what can no longer be met as out on one day, and asks nothing of it afterwards", () => {
    const rule = ruleOf("us-mo/72-hour-goal", [entered, { kind: "meeting-held", on: "2026-01-07", meeting: "72-hour" }, { ...goal, on: "2026-01-20" }], { from: "2026-01-05", to: "2026-01-31" });
    expect(spans(rule)).toEqual(["2026-01-05 2026-01-08 in", "2026-01-09 2026-01-19 out", "2026-01-20 2026-01-31 not-asked"]);
    const signed: readonly EventInput[] = [
      { kind: "case-opened", on: "2025-06-02" }, { kind: "closing-anticipated", on: "2026-01-05", closingOn: "2026-02-01" }, { kind: "case-closed", on: "2026-02-01" },
    ];
    const closing = ruleOf("us-mo/ssp-closing", signed, { from: "2026-01-10", to: "2026-02-05" });
    expect(spans(closing)).toEqual(["2026-01-10 2026-01-16 not-asked", "2026-01-17 2026-01-31 in", "2026-02-01 2026-02-01 out", "2026-02-02 2026-02-05 not-asked"]);
  });

  it("sets waived days apart", () => {
    const waivers = [{ duty: "us-mo/concurrent-goal:ana@2026-01-07", reason: "a hearing is set", by: "the supervisor", on: "2026-02-08", until: "2026-02-10" }];
    const rule = ruleOf("us-mo/concurrent-goal", [entered, goal], { from: "2026-02-04", to: "2026-02-12", waivers });
    expect(spans(rule)).toEqual(["2026-02-04 2026-02-04 in", "2026-02-05 2026-02-07 out", "2026-02-08 2026-02-10 waived", "2026-02-11 2026-02-12 out"]);
  });

  it("does not count a waiver's end as a new miss, nor days it has nothing to cover on as waived", () => {
    const decided: readonly EventInput[] = [entered, { ...goal, on: "2026-01-05" }];
    const grant = { rule: "us-mo/shared-decision", subject: { child: "ana" }, reason: "noted", by: "the supervisor", on: "2026-01-20", until: "2026-01-31" };
    expect(spans(ruleOf("us-mo/shared-decision", decided, { from: "2026-01-04", to: "2026-02-05", waivers: [grant] }))).toEqual([
      "2026-01-04 2026-01-04 not-asked", "2026-01-05 2026-01-05 out", "2026-01-06 2026-02-05 not-asked",
    ]);
    const late = { rule: "us-mo/concurrent-goal", subject: { child: "ana" }, reason: "noted", by: "the supervisor", on: "2026-02-06" };
    expect(spans(ruleOf("us-mo/concurrent-goal", [entered, goal, concurrent("2026-02-10")], { from: "2026-02-01", to: "2026-02-28", waivers: [late] }))).toEqual([
      "2026-02-01 2026-02-04 in", "2026-02-05 2026-02-05 out", "2026-02-06 2026-02-09 waived", "2026-02-10 2026-02-28 in",
    ]);
  });

  it("asks nothing of a child who has left, nor of a closed case, whatever was left undecided", () => {
    const gone: readonly EventInput[] = [entered, { kind: "care-exited", on: "2026-03-10", child: "ana" }, { kind: "case-closed", on: "2026-03-20" }];
    for (const id of ["us-mo/concurrent-efforts", "us-mo/asfa-15-of-22", "us-mo/alternate-plan-discussion"]) {
      const { days } = ruleOf(id, gone, { from: "2026-03-10", to: "2027-12-31" });
      expect(days["not-asked"], id).toBeGreaterThan(640);
    }
  });

  it("lists every rule, and names the duties behind a span", () => {
    const all = compliance(caseOf({ events: [entered] }), { from: "2026-01-06", to: "2026-01-07", rules: [missouri, kansas] });
    expect(all.rules.map(({ rule }) => rule)).toEqual([...missouri.rules, ...kansas.rules].map(({ id }) => id));
    expect(all.rules.find(({ rule }) => rule === "us-mo/72-hour-goal")?.spans).toEqual([
      { from: "2026-01-06", to: "2026-01-07", stands: "in", duties: ["us-mo/72-hour-goal:ana@2026-01-05"] },
    ]);
  });

  for (const { pack, cases } of worlds) {
    it(`is out on the days on which evaluate finds a duty overdue, or newly missed, and on no other: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 50 }), (generated, ahead, length) => {
        const timeline = parsed(generated);
        const [from, to] = [later(generated.asOf, -ahead), later(generated.asOf, length - ahead)];
        const options = { rules: pack, params: generated.params };
        const { rules } = compliance(timeline, { ...options, from, to });
        const days = daysFrom(from, to);
        const statuses = [later(from, -1), ...days].map((asOf) => new Map(evaluate(timeline, { ...options, asOf }).duties.map((duty) => [duty.id, duty])));
        for (const { rule, days: counts, spans: all } of rules) {
          const out = days.filter((_, index) => [...statuses[index + 1]?.values() ?? []].some(({ id, rule: of, status }) => {
            const before = statuses[index]?.get(id)?.status;
            return of === rule && (status === "overdue" || (status === "missed" && before !== "overdue" && before !== "missed"));
          }));
          expect(all.filter(({ stands }) => stands === "out").flatMap((span) => daysFrom(span.from, span.to)), rule).toEqual(out);
          expect(all.flatMap((span) => daysFrom(span.from, span.to)), rule).toEqual(days);
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0), rule).toBe(days.length);
        }
      }), runs(20));
    }, TIMEOUT);
  }
});
