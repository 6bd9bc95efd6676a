import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentation, evaluate } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { EventInput } from "../../src/schema.js";
import { parsed } from "../support/arbitraries/kit.js";
import { caseOf } from "../support/tables.js";
import { runs, TIMEOUT, worlds } from "./over-time.js";

const rules = { ...missouri, rules: missouri.rules.filter(({ id }) => id === "us-mo/concurrent-goal") };
const events: readonly EventInput[] = [
  { kind: "care-entered", on: "2026-01-05", child: "ana" },
  { kind: "goal-set", on: "2026-01-07", child: "ana", role: "primary", goal: "reunification", recordedOn: "2026-01-09" },
  { kind: "goal-set", on: "2026-02-01", child: "ana", role: "concurrent", goal: "adoption", recordedOn: "2026-03-03" },
  { kind: "goal-set", on: "2026-03-01", child: "ana", role: "concurrent", goal: "guardianship", recordedOn: "2026-03-03" },
];

describe("documentation", () => {
  it("lists what was recorded after its date, and the duties met by such a record after they were due", () => {
    const { late, backdated, leftOut } = documentation(caseOf({ events }), { asOf: "2026-06-30", rules });
    expect(late).toEqual([
      { fact: { kind: "goal-set", on: "2026-01-07" }, recordedOn: "2026-01-09", days: 2 },
      { fact: { kind: "goal-set", on: "2026-02-01" }, recordedOn: "2026-03-03", days: 30 },
      { fact: { kind: "goal-set", on: "2026-03-01" }, recordedOn: "2026-03-03", days: 2 },
    ]);
    expect(backdated).toEqual([{
      duty: "us-mo/concurrent-goal:ana@2026-01-07", rule: "us-mo/concurrent-goal", due: "2026-02-04",
      evidence: [{ part: "concurrent goal", fact: { kind: "goal-set", on: "2026-02-01" }, recordedOn: "2026-03-03", days: 30 }],
    }]);
    expect(leftOut).toEqual([]);
  });

  it("lists what knownBy leaves out, and does not look past asOf", () => {
    const { late, backdated, leftOut } = documentation(caseOf({ events }), { asOf: "2026-02-28", knownBy: "2026-02-28", rules });
    expect(late.map(({ fact: { on } }) => on)).toEqual(["2026-01-07"]);
    expect(leftOut.map(({ fact: { on } }) => on)).toEqual(["2026-02-01"]);
    expect(backdated).toEqual([]);
  });

  for (const { pack, cases } of worlds) {
    it(`finds the duties that evaluate flags, each with a record after its due date: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), (generated) => {
        const timeline = parsed(generated);
        const options = { asOf: generated.asOf, rules: pack, params: generated.params };
        const found = documentation(timeline, options);
        const flagged = evaluate(timeline, options).duties.filter(({ backdated }) => backdated === true);
        expect(found.backdated.map(({ duty }) => duty)).toEqual(flagged.map(({ id }) => id));
        for (const { due, evidence } of found.backdated) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { fact, recordedOn } of evidence) expect([fact.on <= due, recordedOn > due]).toEqual([true, true]);
        }
        for (const { fact, recordedOn, days } of found.late) expect([recordedOn > fact.on, days > 0]).toEqual([true, true]);
      }), runs(60));
    }, TIMEOUT);

    it(`knownBy later than every record equals no knownBy: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), (generated) => {
        const timeline = parsed(generated);
        const options = { asOf: generated.asOf, rules: pack, params: generated.params };
        const { options: _, ...all } = documentation(timeline, options);
        expect(documentation(timeline, { ...options, knownBy: "2199-12-31" })).toMatchObject(all);
      }), runs(30));
    }, TIMEOUT);
  }
});
