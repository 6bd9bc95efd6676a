import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { cesOlderYouth } from "./ces-older-youth.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { housingMoves, housingTale, youthMoves } from "./housing-moves.js";
import { sound } from "./sound.js";
import { life, tales } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/ces-older-youth", simulate: sound(cesOlderYouth, "household assessed twice", "preparation started and ended"), options: ["prompt", "ces.olderYouthAge"], fields: ["missing", "needs"], leftOut: 0.1,
};
const housing = tales({
  ...housingTale, opening: [
    ({ on, about }) => ({ kind: "independence-preparation-started", on, ...about }),
    ({ on, named }) => ({ kind: "housing-assessed", on, ...named, household: "ana-own", of: "youth", finding: "at-risk" }),
  ],
  moves: [...youthMoves, ...housingMoves, ...life],
});

it.each([["any case", missouriCases, []], ["tales of housing", housing, ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]]] as const)(
  "agrees with older youth walked day by day, in %s", (_, cases, statuses) => {
    const compared = { ...comparison, cases, statuses };
    expect(shortcomings(compared, compareAll(compared))).toEqual([]);
  });
