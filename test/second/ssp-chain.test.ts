/** The first plans of a stay, the chain of reassessments and the closing one (S14), told twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../support/arbitraries/missouri.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { plusDays } from "./days.js";
import { withoutReportedOfOnlyChild } from "./only-child.js";
import { reportedOf, sound, TIMEOUT } from "./sound.js";
import { chainCases, closingCases, firstPlanCases } from "./ssp-chain-cases.js";
import { closingReassessment } from "./ssp-chain-closing.js";
import { firstCs1, treatmentPlan } from "./ssp-chain-first.js";
import { initialSsp } from "./ssp-chain-signed.js";
import { reassessments } from "./ssp-chain.js";
import { varied } from "./varied.js";
import type { World } from "./world.js";

/** Reported and not yet mended: what was done before the last closing takes the duty of a later date away, though it does not meet it. */
const doneBeforeReopening = ({ facts }: World): boolean => facts("ssp-completed").some((done) => done.ssp === "closing"
  && facts("case-opened").some((opened) => opened.on > done.on && facts("case-closed").some((closed) => closed.on >= done.on && closed.on < opened.on)
    && facts("closing-anticipated").some((anticipated) => anticipated.on >= opened.on && plusDays(anticipated.closingOn, -15) <= done.on)));

it.each<Pick<Comparison, "rule" | "simulate" | "cases" | "fields">>([
  { rule: "us-mo/permanency-treatment-plan", simulate: withoutReportedOfOnlyChild(treatmentPlan, "cs1-completed", "plan-completed"), cases: firstPlanCases },
  { rule: "us-mo/cs1-first", simulate: withoutReportedOfOnlyChild(firstCs1, "cs1-completed"), cases: firstPlanCases },
  { rule: "us-mo/ssp-initial", simulate: initialSsp, cases: firstPlanCases, fields: ["missing"] },
  { rule: "us-mo/ssp-reassessment", simulate: reassessments, cases: chainCases },
  { rule: "us-mo/ssp-closing", simulate: reportedOf(closingReassessment, "done before the reopening", doneBeforeReopening), cases: closingCases },
])("agrees with $rule walked day by day", ({ simulate, cases, ...told }) => {
  const comparison: Comparison = {
    ...told, simulate: sound(simulate),
    cases: varied(fc.oneof({ weight: 3, arbitrary: cases }, { weight: 1, arbitrary: missouriCases })),
    statuses: ["met", "late", "open", "overdue", "lapsed", "missed"], leftOut: 0.15,
  };
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
