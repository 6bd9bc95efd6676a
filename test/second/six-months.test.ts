/** Six months (S15), told twice: the CS-1 at each six-month meeting, and the reviews of the case plan by either anchor. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../support/arbitraries/missouri.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { reviewCases } from "./six-months-cases.js";
import { cs1Updates } from "./six-months-cs1.js";
import { casePlanReviews } from "./six-months.js";
import { sound, TIMEOUT } from "./sound.js";
import { cs1Cases } from "./ssp-chain-cases.js";
import { varied } from "./varied.js";

it.each<Pick<Comparison, "rule" | "simulate" | "cases" | "options">>([
  { rule: "us-mo/cs1-update", simulate: sound(cs1Updates), cases: cs1Cases, options: ["prompt"] },
  { rule: "us-mo/case-plan-review", simulate: sound(casePlanReviews), cases: reviewCases, options: ["anchor"] },
])("agrees with $rule walked day by day", ({ cases, ...told }) => {
  const comparison: Comparison = {
    ...told, cases: varied(fc.oneof({ weight: 3, arbitrary: cases }, { weight: 1, arbitrary: missouriCases })),
    statuses: ["met", "late", "open", "overdue", "lapsed", "missed"], leftOut: 0.1,
  };
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
