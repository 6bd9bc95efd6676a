/** The arbitraries are worth what they reach: every status that a rule can give, they give. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack, Status } from "../../src/index.js";
import { evaluate } from "../../src/index.js";
import type { Generated } from "../../src/testing/arbitraries/kit.js";
import { parsed } from "../../src/testing/arbitraries/kit.js";

const ALL: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

/** Statuses that rules, by id, cannot give, and why. Waivers come from the caller and are no rule's. */
export type Cannot = Readonly<Record<string, { readonly never: readonly Status[]; readonly why: string }>>;

export function statuses(pack: Pack, cases: fc.Arbitrary<Generated>, cannot: Cannot, runs = 6000): void {
  describe(`statuses of the ${pack.title} rules`, () => {
    it("are all generated", () => {
      const seen = new Map<string, Set<Status>>(pack.rules.map(({ id }) => [id, new Set()]));
      for (const generated of fc.sample(cases, { numRuns: runs, seed: 20261123 })) {
        for (const { rule, status } of evaluate(parsed(generated), { asOf: generated.asOf, rules: pack, params: generated.params }).duties) {
          seen.get(rule)?.add(status);
        }
      }
      const found = Object.fromEntries([...seen].map(([rule, given]) => [rule, ALL.filter((status) => given.has(status))]));
      const expected = Object.fromEntries(pack.rules.map(({ id }) => [id, ALL.filter((status) => !(cannot[id]?.never ?? []).includes(status))]));
      expect(found).toEqual(expected);
    }, 600_000);

    it("that cannot be are those of rules of this pack", () => {
      expect(pack.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(cannot)));
    });
  });
}
