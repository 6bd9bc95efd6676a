/** US-ASFA-01, told twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { federalCases } from "../support/arbitraries/federal.js";
import { asfaCases } from "./asfa-15-of-22-cases.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { sound, TIMEOUT } from "./sound.js";
import { tprPetition } from "./tpr.js";
import { varied } from "./varied.js";

const comparison: Comparison = {
  rule: "us/tpr-petition",
  simulate: sound(tprPetition, "placed twice"),
  cases: varied(fc.oneof({ weight: 2, arbitrary: asfaCases }, { weight: 1, arbitrary: federalCases })),
  statuses: ["met", "late", "open", "overdue", "missed", "unknown"], leftOut: 0.1,
};

it("agrees with the petition at the federal mark, walked day by day", () => {
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
