import type { Content, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, planPart, prompt } from "../../../rules/index.js";
import { adding, perPlan } from "../shared/plans.js";

/** The guide tells workers how, not only what; the plan shows that they did. */
export const practiceTechniques: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/practice-techniques",
  title: "The guide's other techniques used",
  force: "should",
  clauses: ["MI-CP-22"],
  params: { prompt },
  readings: {
    S6: "What the plan lacks can be added until the next version is completed.",
    "22": "A judgement: the plan or an update names at least one of the guide's other techniques; which are enough, nobody says.",
  },
  sees: { partly: "which techniques the case called for" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The record names the techniques used.",
  fail: "The record names none of the guide's techniques.",

  occasions: ({ view }) => perPlan(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => [planPart(about, "practice techniques", ({ techniques }) => (techniques ?? []).length > 0)],
  remedy: ({ about }, missing, { today }) => adding(about, missing, today, { techniques: ["the techniques used, one entry each"] }),
};
