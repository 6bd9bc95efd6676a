/** The arbitraries are worth what they reach: every status that a rule can give, they give. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/index.js";
import { evaluate } from "../../../src/index.js";
import { missouri } from "../../../src/packs/missouri/index.js";
import { missouriCases, parsed } from "../../support/arbitraries.js";

const ALL: readonly Status[] = ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"];

/** Statuses a rule cannot give, and why. Waivers come from the caller and are no rule's. */
const CANNOT: Readonly<Record<string, { readonly never: readonly Status[]; readonly why: string }>> = {
  "us-mo/alternate-plan-discussion": { never: ["late", "open", "overdue", "lapsed"], why: "What was discussed at a past interaction is met that day or missed." },
  "us-mo/shared-decision": { never: ["late", "open", "overdue", "lapsed"], why: "Who took part in a past decision is met that day or missed." },
  "us-mo/closing-summary-housing": { never: ["lapsed", "missed"], why: "Nothing ends what a closing asks for." },
};

describe("statuses of the Missouri rules", () => {
  it("are all generated", () => {
    const seen = new Map<string, Set<Status>>(missouri.rules.map(({ id }) => [id, new Set()]));
    for (const generated of fc.sample(missouriCases(), { numRuns: 6000, seed: 20261123 })) {
      for (const { rule, status } of evaluate(parsed(generated), { asOf: generated.asOf, rules: missouri, params: generated.params }).duties) {
        seen.get(rule)?.add(status);
      }
    }
    const found = Object.fromEntries([...seen].map(([rule, statuses]) => [rule, ALL.filter((status) => statuses.has(status))]));
    const expected = Object.fromEntries(missouri.rules.map(({ id }) => [id, ALL.filter((status) => !(CANNOT[id]?.never ?? []).includes(status))]));
    expect(found).toEqual(expected);
  }, 120_000);
});
