/** A state's pack and the federal floor judged together: each as if alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counting, EvaluateOptions, Pack, Report } from "../../src/index.js";
import { conventions, evaluate } from "../../src/index.js";
import { federal } from "../../src/packs/federal/index.js";
import { kansas } from "../../src/packs/kansas/index.js";
import { michigan } from "../../src/packs/michigan/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { Timeline } from "../../src/schema.js";
import { federalCases } from "../../src/testing/arbitraries/federal.js";
import { kansasCases } from "../../src/testing/arbitraries/kansas.js";
import type { Generated } from "../../src/testing/arbitraries/kit.js";
import { parsed } from "../../src/testing/arbitraries/kit.js";
import { michiganCases } from "../../src/testing/arbitraries/michigan.js";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";

/** In CI the same cases each time; `npm run test:long` draws many, and others each time. */
const RUNS = process.env["LAW_RUNS"] === undefined ? { numRuns: 100, seed: 20261123 } : { numRuns: Number(process.env["LAW_RUNS"]) };

/** Only a guard against a hang. */
const TIMEOUT = process.env["LAW_RUNS"] === undefined ? 600_000 : 3_600_000;

const states: readonly (readonly [Pack, fc.Arbitrary<Generated>])[] = [[missouri, missouriCases], [kansas, kansasCases], [michigan, michiganCases]];

type Options = Omit<EvaluateOptions, "rules" | "asOf">;

/** How a pack's own duties, and what else a report says of its rules, stand among those of all. */
function ofPack(pack: Pack, { duties, actions, violations, advisories, unknowns, inapplicable, checklists }: Report) {
  const own = new Set([...pack.rules, ...pack.checklists ?? []].map(({ id }) => id));
  const mine = <T extends { readonly rule: string }>(all: readonly T[]): T[] => all.filter(({ rule }) => own.has(rule));
  return {
    duties: mine(duties), actions: mine(actions), violations: mine(violations), advisories: mine(advisories), unknowns: mine(unknowns),
    inapplicable: mine(inapplicable), checklists: checklists.filter(({ id }) => own.has(id)),
  };
}

/** A number or reading in force for one of a pack's parameters, by one of its names. */
function overrideOf(pack: Pack): fc.Arbitrary<Record<string, number | string>> {
  const given = [...pack.rules, ...pack.checklists ?? []].flatMap(({ id, params }) => Object.entries(params).flatMap(([key, param]) => {
    const names = [`${id}.${key}`, ..."name" in param ? [param.name, `${id}.${param.name}`] : []];
    const value = "of" in param ? fc.constantFrom(...param.of) : fc.integer({ min: 0, max: 90 });
    return names.map((name) => value.map((to): Record<string, number | string> => ({ [name]: to })));
  }));
  return fc.oneof(...given);
}

const counting = fc.constantFrom<Counting>(...Object.keys(conventions) as Counting[]);

for (const [state, stateCases] of states) {
  const cases = fc.oneof(stateCases, federalCases.map((generated) => ({ ...generated, params: {} })));
  const judge = (timeline: Timeline, { asOf }: Generated, rules: Pack | readonly Pack[], options: Options = {}) => evaluate(timeline, { asOf, rules, ...options });

  describe(`the ${state.title} pack and the federal floor together`, () => {
    it("give exactly what each gives alone, in whichever order they are named", () => {
      fc.assert(fc.property(cases, (generated) => {
        const timeline = parsed(generated);
        const { params } = generated;
        const both = judge(timeline, generated, [state, federal], { params });
        const [own, floor] = [judge(timeline, generated, state, { params }), judge(timeline, generated, federal)];
        expect(ofPack(state, both)).toEqual(ofPack(state, own));
        expect(ofPack(federal, both)).toEqual(ofPack(federal, floor));
        expect(both.duties).toHaveLength(own.duties.length + floor.duties.length);
        expect(both.problems).toEqual(own.problems);
        expect(judge(timeline, generated, [federal, state], { params }).duties).toEqual(both.duties);
      }), RUNS);
    }, TIMEOUT);

    it("never give two duties one id", () => {
      fc.assert(fc.property(cases, (generated) => {
        const { duties } = judge(parsed(generated), generated, [state, federal], { params: generated.params });
        expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      }), RUNS);
    }, TIMEOUT);

    it("a parameter of one changes nothing of the other", () => {
      fc.assert(fc.property(cases, overrideOf(state), overrideOf(federal), (generated, states, floors) => {
        const timeline = parsed(generated);
        const bare = judge(timeline, generated, [state, federal]);
        expect(ofPack(federal, judge(timeline, generated, [state, federal], { params: states }))).toEqual(ofPack(federal, bare));
        expect(ofPack(state, judge(timeline, generated, [state, federal], { params: floors }))).toEqual(ofPack(state, bare));
      }), RUNS);
    }, TIMEOUT);

    it("nor does a way of counting named for one's source", () => {
      fc.assert(fc.property(cases, counting, fc.constantFrom(...state.sources), (generated, convention, source) => {
        const timeline = parsed(generated);
        const bare = judge(timeline, generated, [state, federal]);
        const counted = (of: string) => judge(timeline, generated, [state, federal], { counting: { [of]: convention } });
        expect(ofPack(federal, counted(source.id))).toEqual(ofPack(federal, bare));
        expect(ofPack(state, counted("US-ASFA"))).toEqual(ofPack(state, bare));
      }), RUNS);
    }, TIMEOUT);

    it("a case of another jurisdiction, or of none, is told so once for the state, and never for the floor", () => {
      const places = fc.constantFrom("US-MO", "US-KS", "US-MI", "US-IL", "CA-ON", undefined);
      fc.assert(fc.property(cases, places, (generated, jurisdiction) => {
        const { jurisdiction: _, ...input } = generated.input;
        const timeline = parsed({ ...generated, input: { ...input, ...(jurisdiction === undefined ? {} : { jurisdiction }) } });
        const warned = judge(timeline, generated, [state, federal]).warnings.filter(({ code }) => code === "other-jurisdiction").map(({ message }) => message);
        const expected = jurisdiction === state.jurisdiction ? []
          : [expect.stringMatching(`${jurisdiction ?? "an unknown jurisdiction"}; ${state.id} is the law of ${state.jurisdiction ?? ""}`)];
        expect(warned).toEqual(expected);
      }), RUNS);
    }, TIMEOUT);
  });
}

describe("all packs together", () => {
  it("give exactly what each gives alone", () => {
    const all = [...states.map(([state]) => state), federal];
    fc.assert(fc.property(fc.oneof(...states.map(([, cases]) => cases), federalCases), (generated) => {
      const timeline = parsed(generated);
      const together = evaluate(timeline, { asOf: generated.asOf, rules: all });
      for (const pack of all) expect(ofPack(pack, together)).toEqual(ofPack(pack, evaluate(timeline, { asOf: generated.asOf, rules: pack })));
      expect(new Set(together.duties.map(({ id }) => id)).size).toBe(together.duties.length);
    }), RUNS);
  }, TIMEOUT);

  it("share no id of a rule, a checklist, a clause or a source", () => {
    const all = [...states.map(([state]) => state), federal];
    const ids = all.flatMap(({ rules, checklists = [], clauses, sources }) => [...rules, ...checklists, ...clauses, ...sources].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });
});
