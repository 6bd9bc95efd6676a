import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { concurrentGoal } from "./concurrent-goal.js";
import { goalMoves } from "./goal-moves.js";
import { sound } from "./sound.js";
import { life, tales } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/concurrent-goal", simulate: sound(concurrentGoal), options: ["concurrent.onChange"], fields: ["missing", "needs"],
  leftOut: 0.1,
};

const goals = tales({ moves: [...goalMoves, ...life], gaps: [0, 0, 1, 1, 2, 5, 10, 28, 29, 30, 31], options: { "concurrent.onChange": fc.constantFrom("later", "restart") } });

it.each([["any case", missouriCases, []], ["tales of goals", goals, ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]]] as const)("agrees with the concurrent goal walked day by day, in %s", (_, cases, statuses) => {
  const compared = { ...comparison, cases, statuses };
  expect(shortcomings(compared, compareAll(compared))).toEqual([]);
});
