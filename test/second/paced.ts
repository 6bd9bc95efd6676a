/** Stories with a pace of their own: each fact comes some days after the one before, and none is left out. */
import fc from "fast-check";
import type { Draft, Placed } from "../support/arbitraries/kit.js";

/** Days after the beat before, from ana's first entry on, and what then happens to her. */
export type Beat = readonly [after: readonly number[], fact: fc.Arbitrary<Draft>];

export const paced = (...beats: readonly Beat[]): fc.Arbitrary<readonly Placed[]> =>
  fc.tuple(...beats.map(([after, draft]) => fc.record({ gap: fc.constantFrom(...after), draft }))).map((told) => {
    let on = 0;
    return told.map(({ gap, draft }): Placed => {
      on += gap;
      return { draft, on, hour: undefined, recordedAfter: undefined, about: { child: "ana" }, name: "ana" };
    });
  });
