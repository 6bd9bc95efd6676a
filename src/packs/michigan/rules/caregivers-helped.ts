import type { Content, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, planPart, prompt } from "../../../rules/index.js";
import { adding, perPlan } from "../shared/plans.js";

/** A plan asks things of parents; this one has to help them do them. */
export const caregiversHelped: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/caregivers-helped",
  title: "Caregivers and parents helped to meet the child's needs",
  force: "must",
  clauses: ["MI-CP-19"],
  params: { prompt },
  readings: {
    S6: "What the plan lacks can be added until the next version is completed.",
    "19": "A judgement: the plan or an update records that caregivers were helped to answer the child's needs, and parents to set goals, reduce risk and give care.",
  },
  sees: { partly: "whether the help was enough: the record shows that it was judged to be given" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The record says that caregivers and parents were helped.",
  fail: "The record does not say that caregivers and parents were helped.",

  occasions: ({ view }) => perPlan(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => [planPart(about, "help to caregivers and parents", ({ caregiversHelped }) => caregiversHelped === true)],
  remedy: ({ about }, missing, { today }) => adding(about, missing, today, { caregiversHelped: true }),
};
