/** What `sensitivity` says of another reading or number is what `evaluate` gives under it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duty, EvaluateOptions, Pack, Report } from "../../../src/index.js";
import { evaluate } from "../../../src/index.js";
import { sensitivity } from "../../../src/engine/sensitivity.js";
import type { DutyOutcome, DutySensitivity, Ground, Sensitivity } from "../../../src/engine/sensitivity/types.js";
import { federal } from "../../../src/packs/federal/index.js";
import { kansas } from "../../../src/packs/kansas/index.js";
import { michigan } from "../../../src/packs/michigan/index.js";
import { missouri } from "../../../src/packs/missouri/index.js";
import { federalCases } from "../../../src/testing/arbitraries/federal.js";
import { kansasCases } from "../../../src/testing/arbitraries/kansas.js";
import type { Generated } from "../../../src/testing/arbitraries/kit.js";
import { parsed } from "../../../src/testing/arbitraries/kit.js";
import { michiganCases } from "../../../src/testing/arbitraries/michigan.js";
import { missouriCases } from "../../../src/testing/arbitraries/missouri.js";

/** The same cases each time; with `LAW_RUNS=500`, so many, and others each time. Each is judged some thousand times over. */
const RUNS = process.env["LAW_RUNS"] === undefined ? { numRuns: 25, seed: 20261123 } : { numRuns: Number(process.env["LAW_RUNS"]) };
const TIMEOUT = process.env["LAW_RUNS"] === undefined ? 600_000 : 3_600_000;

const breached = (duty: Duty | undefined): boolean => duty !== undefined && ["overdue", "late", "missed", "waived"].includes(duty.status);

laws(missouri, missouriCases);
laws(kansas, kansasCases);
laws(michigan, michiganCases);
laws(federal, federalCases);

function laws(pack: Pack, cases: fc.Arbitrary<Generated>): void {
  const countings = [undefined, ...pack.countings ?? [], { [pack.sources[0]?.id ?? ""]: "frcp-6" as const }];
  const chosen = fc.record({
    counting: fc.constantFrom(...countings),
    holidays: fc.constantFrom(undefined, ["2024-04-05", "2024-06-04", "2026-04-06", "2026-05-25"]),
  });
  /** Drawn by the same seed, the same cases come to each law: they are worked out once. */
  const seen = new Map<string, Examined>();
  const law = (name: string, holds: (result: Sensitivity, under: Examined["under"], options: EvaluateOptions) => void): void => {
    it(name, () => {
      fc.assert(fc.property(cases, chosen, (generated, { counting, holidays }) => {
        const options: EvaluateOptions = {
          asOf: generated.asOf, rules: pack, params: generated.params, ...(counting !== undefined && { counting }), ...(holidays !== undefined && { holidays }),
        };
        const key = JSON.stringify([generated, counting, holidays]);
        const examined = seen.get(key) ?? examine(generated, options);
        if ("seed" in RUNS) seen.set(key, examined);
        holds(examined.result, examined.under, options);
      }), RUNS);
    }, TIMEOUT);
  };

  describe(`sensitivity under the ${pack.title} pack`, () => {
    law("has each duty as the report has it, in the report's order, as plain data", (result, under) => {
      const report = under({});
      const { duties, caseId, asOf, judgedAsOf, packs, options } = result;
      const told = new Set(duties.map(({ id }) => id));
      expect(duties.map(({ id, outcome }) => [id, outcome])).toEqual(report.duties.filter(({ id }) => told.has(id)).map((duty) => [duty.id, outcomeOf(duty)]));
      expect({ caseId, asOf, judgedAsOf, packs, options }).toEqual(
        { caseId: report.caseId, asOf: report.asOf, judgedAsOf: report.judgedAsOf, packs: report.packs, options: report.options },
      );
      // Every source of every pack may be counted in more ways than one.
      expect(duties).toHaveLength(report.duties.length);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    });

    law("agrees with evaluate under each documented reading, tried alone", (result, under, options) => {
      for (const duty of result.duties) {
        let changes = false;
        for (const [ground, { value, outcome, changes: changed, found }] of triedOf(duty)) {
          const there = under(setting(ground, value, options)).duties.filter(({ rule }) => rule === duty.rule);
          const told = `${duty.id} under ${ground.name} ${value}`;
          expect(there.filter(({ id }) => id === (outcome?.id ?? duty.id)).map(outcomeOf), told).toEqual(outcome === undefined ? [] : [outcome]);
          expect(changed, told).toBe(outcome?.status !== duty.outcome.status);
          expect(found === "same", told).toBe(outcome?.id === duty.id);
          changes ||= changed;
        }
        expect(duty.changes, duty.id).toBe(changes);
        expect(duty.says, duty.id).toMatch(/^\p{Lu}.*\.$/u);
      }
    });

    law("leaves out no duty that another reading raises, and gives each one place", (result, under, options) => {
      for (const ground of groundsOf(result)) {
        for (const { value } of ground.alternatives) {
          const placed = [
            ...result.duties.flatMap((duty) => triedOf(duty).flatMap(([{ kind, name }, tried]) =>
              kind === ground.kind && name === ground.name && tried.value === value && tried.outcome !== undefined ? [tried.outcome.id] : [])),
            ...result.elsewhere.flatMap(({ id, kind, name, value: at }) => (kind === ground.kind && name === ground.name && at === value ? [id] : [])),
          ];
          // A rule that goes by this value already is not tried under it; one without a duty may raise its first.
          const tried = (rule: string): boolean => result.duties.every((duty) => duty.rule !== rule || triedOf(duty).some(([{ kind, name }, each]) =>
            kind === ground.kind && name === ground.name && each.value === value));
          const there = under(setting(ground, value, options)).duties.filter(({ rule }) => tried(rule)).map(({ id }) => id);
          expect(new Set(placed).size, `${ground.name} ${value}`).toBe(placed.length);
          expect(placed, `${ground.name} ${value}`).toEqual(expect.arrayContaining(there));
        }
      }
      for (const { id, outcome, ...raised } of result.elsewhere) {
        const found = under(setting(raised, raised.value, options)).duties.filter((duty) => duty.id === id).map(outcomeOf);
        expect(found, `${id} under ${raised.name} ${raised.value}`).toEqual([outcome]);
      }
    });

    law("turns at the number it says, and not at the one before", (result, under, options) => {
      for (const duty of result.duties) {
        for (const ground of duty.grounds) {
          if (ground.kind !== "number") continue;
          const { value, within, tips } = ground;
          const at = (number: number) => under(setting(ground, number, options)).duties.find(({ id }) => id === duty.id);
          const inForce = ["overdue", "late", "missed", "waived"].includes(duty.outcome.status);
          for (const { at: number, through, outcome } of tips) {
            const told = `${duty.id} at ${ground.name} ${number} to ${through}`;
            if (outcome === undefined) expect(at(number), told).toBeUndefined();
            if (outcome?.id === duty.id) expect(breached(at(number)), told).toBe(!inForce);
            const back = through < number || (through === number && number < (value ?? Infinity)) ? number + 1 : number - 1;
            if (back !== value && back <= within.most && at(back)?.id === duty.id) expect(breached(at(back)), told).toBe(inForce);
            expect(Math.min(number, through), told).toBeGreaterThanOrEqual(within.least);
            expect(Math.max(number, through), told).toBeLessThanOrEqual(within.most);
          }
        }
      }
    });
  });
}

interface Examined {
  readonly result: Sensitivity;
  /** The report under other options. */
  under(changed: Partial<EvaluateOptions>): Report;
}

function examine(generated: Generated, options: EvaluateOptions): Examined {
  const timeline = parsed(generated);
  const reports = new Map<string, Report>();
  return {
    result: sensitivity(timeline, options),
    under: (changed) => {
      const key = JSON.stringify(changed);
      const report = reports.get(key) ?? evaluate(timeline, { ...options, ...changed });
      reports.set(key, report);
      return report;
    },
  };
}

function triedOf({ grounds }: DutySensitivity) {
  return grounds.flatMap((ground) => ground.alternatives.map((alternative) => [ground, alternative] as const));
}

/** Each ground once. */
function groundsOf({ duties }: Sensitivity): Ground[] {
  const found = new Map<string, Ground>();
  for (const ground of duties.flatMap(({ grounds }) => grounds)) found.set(`${ground.kind} ${ground.name} ${ground.alternatives.map(({ value }) => value).join()}`, ground);
  return [...found.values()];
}

/** The option that sets a ground to a value, beside what the caller has set. */
function setting({ kind, name }: Pick<Ground, "kind" | "name">, value: string | number, { counting, params, rules }: EvaluateOptions): Partial<EvaluateOptions> {
  if (kind !== "counting") return { params: { ...params, [name]: value } };
  const sources = [rules].flat().flatMap((pack) => pack.sources.map(({ id }) => id));
  const given = typeof counting === "string" ? Object.fromEntries(sources.map((id) => [id, counting])) : counting;
  return { counting: { ...given, [name]: value } as NonNullable<EvaluateOptions["counting"]> };
}

function outcomeOf({ id, trigger, status, due, dueAt, metOn, daysLate }: Duty): DutyOutcome {
  return JSON.parse(JSON.stringify({ id, raisedOn: trigger?.on, status, due, dueAt, metOn, daysLate })) as DutyOutcome;
}
