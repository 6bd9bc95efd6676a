import type { Content, PlanVersion } from "../../../rules/index.js";
import { dueOn, shareChild } from "../../../rules/index.js";
import { perPlanBefore, planMade } from "../shared/plans.js";

/** The family's team makes the plan together; nobody brings it finished. */
export const planAtMeeting: Content<PlanVersion, Record<string, never>> = {
  shape: "content",
  id: "us-mi/plan-at-meeting",
  title: "Plan made at a family team meeting",
  force: "should",
  clauses: ["MI-CP-10"],
  params: {},
  readings: {
    S6: "Where a plan was made cannot be changed afterwards: unmet, it is missed.",
    "10": "Made at a meeting where a family team meeting about one of the plan's children was held on its day.",
  },
  sees: { partly: "whether the plan was brought to the meeting already written" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The plan was made on the day of a family team meeting.",
  fail: "No family team meeting was held on the plan's day.",

  occasions: ({ view }) => perPlanBefore(view),
  due: ({ trigger, about }) => dueOn(trigger.on, planMade(about), { kind: "source" }),
  metBy: ({ trigger }, { view }) => {
    const metBy = view.facts("meeting-held").find((fact) => fact.event.meeting === "ftm" && fact.on === trigger.on && shareChild(fact, trigger));
    return [{ name: "family team meeting on the plan's day", kinds: ["meeting-held.ftm"], metBy, rejected: [], past: true }];
  },
};
