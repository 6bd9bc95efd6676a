import type { Content, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { PartOfPlan } from "../shared/plans.js";
import { partsOf, perVersion, TEXT, update } from "../shared/plans.js";

/** A plan that names no target, no service and no date cannot be held to anything. */
export const caseManagementPlanContents: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/case-management-plan-contents",
  title: "What a case management plan holds",
  force: "must",
  clauses: ["MO-STAT-03"],
  params: { prompt },
  readings: {
    S6: "What a version lacks can be added until the next is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
  },
  sees: { partly: "whether what is written suffices: the record shows that it was written" },
  restsOn: ["plan-completed"],
  otherwise: "There is no case management plan on record.",
  pass: "The case management plan holds all of its parts.",
  fail: "The case management plan lacks a part.",

  occasions: ({ view }) => perVersion(view, "case-management-plan"),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => partsOf(about, PARTS),
  remedy: ({ about }, missing, { today }) => ({
    says: `Add to the case management plan: ${missing.join(", ")}.`,
    events: [update(about, PARTS, missing, today)],
  }),
};

const PARTS: readonly PartOfPlan[] = [
  { name: "outcome target", has: ({ outcomeTarget }) => outcomeTarget !== undefined, add: { outcomeTarget: TEXT } },
  {
    name: "services authorized and needed", has: ({ servicesAuthorized }) => servicesAuthorized !== undefined && servicesAuthorized.length > 0,
    add: { servicesAuthorized: [TEXT] },
  },
  { name: "timeframes", has: ({ timeframes }) => timeframes !== undefined, add: { timeframes: TEXT } },
  { name: "evaluations and reporting", has: ({ evaluations }) => evaluations !== undefined, add: { evaluations: TEXT } },
];
