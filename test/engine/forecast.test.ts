import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, forecast } from "../../src/index.js";
import type { Duty, Foreseen, Forecast, Pack, SpanOptions } from "../../src/index.js";
import { michigan } from "../../src/packs/michigan/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { EventInput } from "../../src/schema.js";
import { parsed } from "../support/arbitraries/kit.js";
import { caseOf } from "../support/tables.js";
import { daysFrom, later, runs, TIMEOUT, worlds } from "./over-time.js";

const entered: EventInput = { kind: "care-entered", on: "2026-01-05", child: "ana" };
const goal: EventInput = { kind: "goal-set", on: "2026-01-07", child: "ana", role: "primary", goal: "reunification" };

const only = (pack: Pack, ...ids: readonly string[]): Pack => ({ ...pack, rules: pack.rules.filter(({ id }) => ids.includes(id)) });

function foreseen(events: readonly EventInput[], span: Pick<SpanOptions, "from" | "to" | "waivers">, rules: Pack): readonly Foreseen[] {
  return forecast(caseOf({ events }, rules.jurisdiction), { ...span, rules }).duties;
}

const told = ({ duty: { rule }, due, certainty, course }: Foreseen) => ({ rule, due, certainty, course: course.map(({ on, status }) => `${on} ${status}`) });

describe("forecast", () => {
  it("shows a duty already raised, the day it falls overdue, and that it is certain", () => {
    expect(foreseen([entered, goal], { from: "2026-01-20", to: "2026-02-28" }, only(missouri, "us-mo/concurrent-goal")).map(told)).toEqual([
      { rule: "us-mo/concurrent-goal", due: "2026-02-04", certainty: "certain", course: ["2026-01-20 open", "2026-02-05 overdue"] },
    ]);
  });

  it("shows a duty that time alone will raise, and that it is conditional on the child still being in care", () => {
    const assessed: EventInput = { kind: "goal-assessed", on: "2027-02-01", child: "ana", working: false };
    const found: EventInput = { kind: "court-found", on: "2026-01-05", child: "ana", finding: "abuse-or-neglect" };
    const placed: EventInput = { kind: "placement-started", on: "2026-01-05", child: "ana", setting: "foster-home" };
    const [mark, ...others] = foreseen([entered, goal, placed, found, assessed], { from: "2027-03-01", to: "2027-06-30" }, only(missouri, "us-mo/asfa-15-of-22"));
    expect(others).toEqual([]);
    expect(mark && told(mark)).toEqual({
      rule: "us-mo/asfa-15-of-22", due: "2027-05-05", certainty: "conditional", course: ["2027-04-05 open", "2027-05-06 overdue"],
    });
    expect(mark?.condition).toBe("if ana is still in care on 2027-04-05 and nothing else on record changes");
  });

  it("shows each coming window of a grid, conditional on the case being open", () => {
    const opened: EventInput = { kind: "case-opened", on: "2026-01-05" };
    const windows = foreseen([opened, entered], { from: "2026-01-05", to: "2026-12-31" }, only(michigan, "us-mi/case-plan-90-days"));
    expect(windows.map(({ due, certainty, condition }) => [due, certainty, condition?.slice(0, 24)])).toEqual([
      ["2026-04-05", "certain", undefined],
      ["2026-07-04", "conditional", "if the case is still ope"], ["2026-10-02", "conditional", "if the case is still ope"],
      ["2026-12-31", "conditional", "if the case is still ope"],
    ]);
  });

  it("leaves out what was settled before the span", () => {
    const concurrent: EventInput = { kind: "goal-set", on: "2026-01-10", child: "ana", role: "concurrent", goal: "adoption" };
    expect(foreseen([entered, goal, concurrent], { from: "2026-03-01", to: "2026-06-30" }, only(missouri, "us-mo/concurrent-goal"))).toEqual([]);
  });

  it("takes a fact of the record on its own day, and with knownBy only what was known", () => {
    const exit: EventInput = { kind: "care-exited", on: "2026-02-01", child: "ana" };
    const rules = only(missouri, "us-mo/concurrent-goal");
    const span = { from: "2026-01-20", to: "2026-02-28", rules };
    const timeline = caseOf({ events: [entered, goal, exit] });
    expect(forecast(timeline, span).duties.map(told)).toMatchObject([{ course: ["2026-01-20 open", "2026-02-01 lapsed"] }]);
    expect(forecast(timeline, { ...span, knownBy: "2026-01-20" }).duties.map(told)).toMatchObject([{ course: ["2026-01-20 open", "2026-02-05 overdue"] }]);
  });

  it("follows a waiver to its end", () => {
    const waivers = [{ rule: "us-mo/concurrent-goal", subject: { child: "ana" }, reason: "a hearing is set", by: "the supervisor", on: "2026-02-10", until: "2026-02-20" }];
    expect(foreseen([entered, goal], { from: "2026-02-01", to: "2026-02-28", waivers }, only(missouri, "us-mo/concurrent-goal")).map(told)).toMatchObject([
      { course: ["2026-02-01 open", "2026-02-05 overdue", "2026-02-10 waived", "2026-02-21 overdue"] },
    ]);
  });

  it("refuses a span that ends before it begins, and an asOf", () => {
    const timeline = caseOf({ events: [entered] });
    expect(() => forecast(timeline, { from: "2026-02-02", to: "2026-02-01", rules: missouri })).toThrow('to: found "2026-02-01", expected a day not before 2026-02-02');
    const astray = { from: "2026-02-02", to: "2026-02-01", rules: missouri, asOf: "2026-02-01" };
    expect(() => forecast(timeline, astray)).toThrow("asOf: found");
  });

  for (const { pack, cases } of worlds) {
    it(`agrees with evaluate on every day of the span: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 60 }), (generated, ahead, length) => {
        const timeline = parsed(generated);
        const [from, to] = [later(generated.asOf, -ahead), later(generated.asOf, length - ahead)];
        const options = { rules: pack, params: generated.params };
        const foretold = forecast(timeline, { ...options, from, to });
        let before: ReadonlyMap<string, Duty> | undefined;
        const raised = new Set<string>();
        for (const asOf of daysFrom(from, to)) {
          const { duties } = evaluate(timeline, { ...options, asOf });
          if (before !== undefined) for (const { id } of duties) if (!before.has(id)) raised.add(id);
          before = new Map(duties.map((duty) => [duty.id, duty]));
          expect(standingOn(foretold, asOf)).toEqual(duties.filter(({ id }) => foretold.duties.some(({ duty }) => duty.id === id))
            .map(({ id, status, due }) => `${id} ${status} ${due ?? ""}`).sort());
          for (const { id, status } of duties) {
            if (status === "open" || status === "overdue" || status === "unknown" || raised.has(id)) expect(foretold.duties.map(({ duty }) => duty.id)).toContain(id);
          }
        }
        for (const { duty, certainty, condition } of foretold.duties) {
          expect(certainty).toBe(evaluate(timeline, { ...options, asOf: from }).duties.some(({ id }) => id === duty.id) ? "certain" : "conditional");
          expect(condition === undefined).toBe(certainty === "certain");
        }
      }), runs(30));
    }, TIMEOUT);
  }
});

/** What a forecast says of a day, in the form in which `evaluate` is asked. */
function standingOn({ duties }: Forecast, day: string): string[] {
  return duties.flatMap(({ duty, course }) => {
    const turn = course.filter(({ on }) => on <= day).at(-1);
    return turn === undefined || turn.status === "gone" ? [] : [`${duty.id} ${turn.status} ${turn.due ?? ""}`];
  }).sort();
}
