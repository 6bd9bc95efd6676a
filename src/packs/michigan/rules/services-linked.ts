import type { Content, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, planPart, prompt } from "../../../rules/index.js";
import { adding, perPlan } from "../shared/plans.js";

/** Services are chosen for this family, not off a list. */
export const servicesLinked: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/services-linked",
  title: "Services linked to strengths, trauma and needs",
  force: "should",
  clauses: ["MI-CP-21"],
  params: { prompt },
  readings: {
    S6: "What the plan lacks can be added until the next version is completed.",
    "21": "A judgement: the plan or an update records that services are linked to each family member's strengths, trauma and needs.",
  },
  sees: { partly: "whether the link holds: the record shows that it was judged to" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The record says that services are linked to strengths, trauma and needs.",
  fail: "The record does not say that services are linked to strengths, trauma and needs.",

  occasions: ({ view }) => perPlan(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => [planPart(about, "services linked to strengths, trauma and needs", ({ servicesLinked }) => servicesLinked === true)],
  remedy: ({ about }, missing, { today }) => adding(about, missing, today, { servicesLinked: true }),
};
