/** Fifteen of 22 months (S13), told twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../support/arbitraries/missouri.js";
import { asfaCases } from "./asfa-15-of-22-cases.js";
import { asfa15of22 } from "./asfa-15-of-22.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { sound, TIMEOUT } from "./sound.js";
import { varied } from "./varied.js";

const comparison: Comparison = {
  rule: "us-mo/asfa-15-of-22", simulate: sound(asfa15of22, "placed twice", "goal assessed twice"),
  cases: varied(fc.oneof({ weight: 3, arbitrary: asfaCases }, { weight: 1, arbitrary: missouriCases })),
  options: ["asfa.clock", "asfa.leaveOut", "asfa.consider"],
  statuses: ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"], leftOut: 0.1,
};

it("agrees with the mark and the team's thirty days, walked day by day", () => {
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
