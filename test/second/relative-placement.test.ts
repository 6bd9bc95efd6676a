import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { goalMoves } from "./goal-moves.js";
import { relativePlacement } from "./relative-placement.js";
import { sound } from "./sound.js";
import { drawn, life, move, tales } from "./tale.js";
import type { Moves } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/relative-placement", simulate: sound(relativePlacement, "relatives put in the plan and dropped", "contrary to welfare determined and withdrawn"), options: ["concurrent.onChange"], fields: ["missing"],
  leftOut: 0.1,
};

const moves: Moves = [
  drawn(7, fc.constantFrom(true, true, true, false, undefined), (is, { on, about }) => ({ kind: "concurrent-plan-updated", on, ...about, ...(is === undefined ? {} : { relativePlacement: is }) })),
  move(2, ({ on, about }) => ({ kind: "contrary-to-welfare-determined", on, ...about })),
  move(1, ({ on, about }) => ({ kind: "contrary-to-welfare-withdrawn", on, ...about })),
];
const plans = tales({
  opening: [({ on, about }) => ({ kind: "goal-set", on, ...about, role: "primary", goal: "reunification" }), ({ on, about }) => ({ kind: "goal-set", on, ...about, role: "concurrent", goal: "adoption" })],
  moves: [...moves, ...goalMoves, ...life], gaps: [0, 0, 1, 1, 2, 5, 10, 28, 29, 30, 31], options: { "concurrent.onChange": fc.constantFrom("later", "restart") },
});

it.each([["any case", missouriCases, []], ["tales of plans", plans, ["met", "late", "open", "overdue", "lapsed", "missed"]]] as const)("agrees with relatives in the plan walked day by day, in %s", (_, cases, statuses) => {
  const compared = { ...comparison, cases, statuses };
  expect(shortcomings(compared, compareAll(compared))).toEqual([]);
});
