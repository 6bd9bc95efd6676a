import type { Deadline, PlanVersion } from "../../../rules/index.js";
import { dueOn, seek, shareChild } from "../../../rules/index.js";
import { beforePlan, perPlanBefore, planMade } from "../shared/plans.js";

/** The plan is built on what the assessments found, so they come first. */
export const assessmentsUsed: Deadline<PlanVersion, Record<string, never>> = {
  shape: "deadline",
  id: "us-mi/assessments-used",
  title: "FANS and CANS completed before the plan",
  force: "should",
  clauses: ["MI-CP-13"],
  params: {},
  readings: {
    S6: "An assessment made after the plan was not used in it: missed.",
    "13": "Used where it is on record by the plan's day, since the case was opened.",
  },
  sees: { partly: "whether the plan drew on the assessments: the record shows that they came first" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The FANS and the CANS were on record when the plan was completed.",
  fail: "The plan was completed without the FANS and the CANS on record.",

  occasions: ({ view }) => perPlanBefore(view),
  due: ({ trigger, about }) => dueOn(trigger.on, planMade(about), { kind: "source" }),
  metBy: ({ trigger, about }, { view }) => TOOLS.map((tool) => {
    const assessments = view.facts("assessment-completed").filter((fact) => fact.event.tool === tool && shareChild(fact, trigger));
    return { ...seek(tool, ["assessment-completed"], assessments, beforePlan(about, view)), past: true };
  }),
};

const TOOLS = ["FANS", "CANS"] as const;
