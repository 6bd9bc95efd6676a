/** Michigan's case plans (S16), told twice: thirty days from placement, and the grid of ninety from the opening by either anchor. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { michiganCases } from "../support/arbitraries/michigan.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { michiganGridCases } from "./michigan-grid-cases.js";
import { firstPlan, ninetyDays } from "./michigan-grid-plans.js";
import { sound, TIMEOUT } from "./sound.js";
import { varied } from "./varied.js";

it.each<Pick<Comparison, "rule" | "simulate" | "options">>([
  { rule: "us-mi/initial-case-plan", simulate: sound(firstPlan) },
  { rule: "us-mi/case-plan-90-days", simulate: sound(ninetyDays), options: ["anchor"] },
])("agrees with $rule walked day by day", (told) => {
  const comparison: Comparison = {
    ...told,
    cases: varied(fc.oneof({ weight: 2, arbitrary: michiganGridCases }, { weight: 1, arbitrary: michiganCases })),
    statuses: ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"], leftOut: 0.15,
  };
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
