/** Arbitraries of whole cases, one for each jurisdiction, and the makings of others. */
import fc from "fast-check";
import type { Timeline } from "../../timeline/types.js";
import { casesOf } from "./anything.js";
import { federalCases } from "./federal.js";
import { kansasCases } from "./kansas.js";
import type { Generated, World } from "./kit.js";
import { parsed } from "./kit.js";
import { michiganCases } from "./michigan.js";
import { missouriCases } from "./missouri.js";

export { casesOf, worldOf } from "./anything.js";
export type { Draft, Generated, Placed, Story, World } from "./kit.js";
export { cases, dayAt, draft, offsets, starts, steps, story, storyBy, turns } from "./kit.js";

/** A generated case with its timeline parsed: `evaluate(timeline, { asOf, params, rules })`. */
export interface GeneratedCase extends Generated {
  readonly timeline: Timeline;
}

/** A generated case parsed. What a failing test prints of it is the input, the day and the parameters. */
export function whole(generated: fc.Arbitrary<Generated>): fc.Arbitrary<GeneratedCase> {
  return generated.map(({ input, asOf, params }) => ({
    input, asOf, params, timeline: parsed({ input, asOf, params }),
    [fc.toStringMethod]: () => JSON.stringify({ asOf, params, input }),
  }));
}

/**
 * Cases of each jurisdiction, valid by construction: facts on the days on which that law's duties turn, seldom a source
 * that holds but some of them, now and then other parameters. They shrink to fewer facts, nearer to the first day.
 */
export const timelines = {
  missouri: (): fc.Arbitrary<GeneratedCase> => whole(missouriCases),
  kansas: (): fc.Arbitrary<GeneratedCase> => whole(kansasCases),
  michigan: (): fc.Arbitrary<GeneratedCase> => whole(michiganCases),
  federal: (): fc.Arbitrary<GeneratedCase> => whole(federalCases),
  /** Cases in which facts of these kinds happen, with any fields the schema allows. */
  of: (kinds: readonly string[], more: Partial<World> = {}): fc.Arbitrary<GeneratedCase> => whole(casesOf(kinds, more)),
};
