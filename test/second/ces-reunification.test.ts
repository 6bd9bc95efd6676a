import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { cesReunification } from "./ces-reunification.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { goalMoves } from "./goal-moves.js";
import { housingMoves, housingTale } from "./housing-moves.js";
import { sound } from "./sound.js";
import { life, tales } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/ces-reunification", simulate: sound(cesReunification, "household assessed twice"), options: ["prompt"], fields: ["missing", "needs"], leftOut: 0.1,
};
const housing = tales({
  ...housingTale, opening: [
    ({ on, about }) => ({ kind: "goal-set", on, ...about, role: "primary", goal: "reunification" }),
    ({ on }) => ({ kind: "housing-assessed", on, household: "mother", of: "parents", finding: "at-risk", primaryBarrier: true }),
  ],
  moves: [...housingMoves, ...goalMoves, ...life],
});

it.each([["any case", missouriCases, []], ["tales of housing", housing, ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]]] as const)(
  "agrees with housing as the barrier walked day by day, in %s", (_, cases, statuses) => {
    const compared = { ...comparison, cases, statuses };
    expect(shortcomings(compared, compareAll(compared))).toEqual([]);
  });
