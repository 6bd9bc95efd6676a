/** Moves about goals, for tales. */
import fc from "fast-check";
import { drawn } from "./tale.js";
import type { Moves } from "./tale.js";

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const goals = fc.constantFrom("reunification", "reunification", "reunification", "adoption", "guardianship", "relative-placement");
const others = fc.constantFrom("adoption", "adoption", "guardianship", "relative-placement", "reunification", "appla");

export const goalMoves: Moves = [
  drawn(6, fc.record({ goal: goals, atMeeting: optional(fc.boolean()) }), ({ goal, atMeeting }, { at, about }) =>
    ({ kind: "goal-set", on: at, ...about, role: "primary", goal, ...(atMeeting === undefined ? {} : { atMeeting }) })),
  drawn(6, others, (goal, { at, about }) => ({ kind: "goal-set", on: at, ...about, role: "concurrent", goal })),
  drawn(2, fc.constantFrom("primary", "concurrent", "concurrent"), (role, { on, about }) => ({ kind: "goal-ended", on, ...about, role })),
];
