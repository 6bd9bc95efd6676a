/** The comparison itself: that it finds a difference, a status that was never reached, and too much left out. */
import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { seventyTwoHourGoal } from "./72-hour-goal.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison, Simulated, Simulator } from "./compare.js";
import { sound } from "./sound.js";

const comparison: Comparison = { rule: "us-mo/72-hour-goal", simulate: sound(seventyTwoHourGoal), cases: missouriCases, statuses: ["met", "waived"], leftOut: 0.5 };

/** The simulator with something changed in each duty it tells. */
const changed = (change: (duty: Simulated) => readonly Simulated[]): Simulator => (world) => {
  const simulation = sound(seventyTwoHourGoal)(world);
  return "duties" in simulation ? { duties: simulation.duties.flatMap(change) } : simulation;
};

it.each<[string, (duty: Simulated) => readonly Simulated[]]>([
  ["a duty that is not told", () => []],
  ["a duty told twice", (duty) => [duty, duty]],
  ["another child", (duty) => [{ ...duty, subject: { child: "another" } }]],
  ["another day", (duty) => [{ ...duty, raisedOn: "2020-01-01" }]],
  ["another due date", (duty) => [{ ...duty, due: "2020-01-01" }]],
  ["another status", (duty) => [{ ...duty, status: "waived" }]],
  ["days late", (duty) => [{ ...duty, daysLate: 1000 }]],
])("finds %s", (_, change) => {
  expect(() => compareAll({ ...comparison, simulate: changed(change) })).toThrow();
});

it("names the statuses that no duty reached, and a share left out that is too great", () => {
  expect(shortcomings(comparison, { statuses: { met: 1 }, compared: 1, leftOut: { why: 3 } }))
    .toEqual(["no duty compared is waived", "left out 75.0 per cent: {\"why\":3}"]);
  expect(shortcomings(comparison, { statuses: { met: 1, waived: 1 }, compared: 1, leftOut: { why: 1 } })).toEqual([]);
});
