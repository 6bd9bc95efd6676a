/** The first plans of a stay, the chain of reassessments and the closing one (S14), told twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../support/arbitraries/missouri.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { sound, TIMEOUT } from "./sound.js";
import { chainCases, closingCases, firstPlanCases } from "./ssp-chain-cases.js";
import { closingReassessment } from "./ssp-chain-closing.js";
import { firstCs1, treatmentPlan } from "./ssp-chain-first.js";
import { initialSsp } from "./ssp-chain-signed.js";
import { reassessments } from "./ssp-chain.js";
import { varied } from "./varied.js";

it.each<Pick<Comparison, "rule" | "simulate" | "cases" | "fields">>([
  { rule: "us-mo/permanency-treatment-plan", simulate: sound(treatmentPlan), cases: firstPlanCases },
  { rule: "us-mo/cs1-first", simulate: sound(firstCs1), cases: firstPlanCases },
  { rule: "us-mo/ssp-initial", simulate: sound(initialSsp, "two versions of a plan"), cases: firstPlanCases, fields: ["missing"] },
  { rule: "us-mo/ssp-reassessment", simulate: sound(reassessments), cases: chainCases },
  { rule: "us-mo/ssp-closing", simulate: sound(closingReassessment), cases: closingCases },
])("agrees with $rule walked day by day", ({ cases, ...told }) => {
  const comparison: Comparison = {
    ...told, cases: varied(fc.oneof({ weight: 3, arbitrary: cases }, { weight: 1, arbitrary: missouriCases })),
    statuses: ["met", "late", "open", "overdue", "lapsed", "missed"], leftOut: 0.1,
  };
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
