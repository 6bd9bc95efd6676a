import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { seventyTwoHourGoal } from "./72-hour-goal.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { goalMoves } from "./goal-moves.js";
import { sound } from "./sound.js";
import { drawn, life, tales } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/72-hour-goal", simulate: sound(seventyTwoHourGoal), fields: ["missing"],
  leftOut: 0.1,
};

const meeting = drawn(8, fc.constantFrom("72-hour", "72-hour", "72-hour", "fst"), (held, { at, about }) => ({ kind: "meeting-held", on: at, ...about, meeting: held }));
const meetings = tales({
  opening: [({ at, about }) => ({ kind: "meeting-held", on: at, ...about, meeting: "72-hour" }), ({ at, about }) => ({ kind: "goal-set", on: at, ...about, role: "primary", goal: "adoption" })],
  moves: [meeting, ...goalMoves, ...life], gaps: [0, 0, 0, 1, 1, 2, 3, 3, 4, 10],
});

it.each([["any case", missouriCases, []], ["tales of meetings", meetings, ["met", "late", "open", "overdue", "lapsed", "missed"]]] as const)("agrees with the 72 hours counted by Temporal, in %s", (_, cases, statuses) => {
  const compared = { ...comparison, cases, statuses };
  expect(shortcomings(compared, compareAll(compared))).toEqual([]);
});
