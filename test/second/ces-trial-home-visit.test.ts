import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { cesTrialHomeVisit } from "./ces-trial-home-visit.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { housingMoves, housingTale } from "./housing-moves.js";
import { sound } from "./sound.js";
import { life, tales } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/ces-trial-home-visit", simulate: sound(cesTrialHomeVisit, "placed twice", "household assessed twice"), options: ["prompt"], fields: ["missing", "needs"], leftOut: 0.18,
};
const housing = tales({
  ...housingTale, opening: [
    ({ on, about }) => ({ kind: "placement-started", on, ...about, setting: "trial-home-visit" }),
    ({ on }) => ({ kind: "housing-assessed", on, household: "mother", of: "parents", finding: "at-risk", preventsClosure: true }),
  ],
  moves: [...housingMoves, ...life],
});

it.each([["any case", missouriCases, []], ["tales of housing", housing, ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]]] as const)(
  "agrees with trial home visits walked day by day, in %s", (_, cases, statuses) => {
    const compared = { ...comparison, cases, statuses };
    expect(shortcomings(compared, compareAll(compared))).toEqual([]);
  });
