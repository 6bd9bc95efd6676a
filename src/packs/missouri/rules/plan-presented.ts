import type { Content, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, namesOf, prompt, seek, shareChild } from "../../../rules/index.js";
import type { PartOfPlan } from "../shared/plans.js";
import { partsOf, perVersion, until, update } from "../shared/plans.js";

/** The court sees the plan, and what is done for the family follows from it. */
export const planPresented: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/plan-presented",
  title: "Case management plan presented to the court, as the foundation of services",
  force: "must",
  clauses: ["MO-STAT-02"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day the plan was completed.",
    S6: "Each version is presented, until the next is completed or the case closes.",
  },
  sees: { partly: "whether services follow from the plan: the record shows that it was judged their foundation" },
  restsOn: ["plan-completed"],
  otherwise: "No case management plan has been completed.",
  pass: "The case management plan was presented to the court and is the foundation of services.",
  fail: "The record does not show the case management plan both presented to the court and made the foundation of services.",

  occasions: ({ view }) => perVersion(view, "case-management-plan"),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about, trigger, end }, { view }) => [
    seek(PRESENTATION, ["plan-presented"],
      view.facts("plan-presented").filter((fact) => fact.event.plan === "case-management-plan" && shareChild(fact, trigger)), until(trigger.on, end)),
    ...partsOf(about, [FOUNDATION]),
  ],
  remedy: ({ about }, missing, { today }) => ({
    says: `Still wanted for the plan: ${missing.join(", ")}.`,
    events: [
      ...missing.includes(PRESENTATION) ? [{ kind: "plan-presented" as const, on: today, plan: "case-management-plan" as const, ...namesOf(about.completed) }] : [],
      ...missing.includes(FOUNDATION.name) ? [update(about, [FOUNDATION], missing, today)] : [],
    ],
  }),
};

const PRESENTATION = "presentation to the court";

const FOUNDATION: PartOfPlan = {
  name: "foundation of service delivery", has: ({ foundationOfServices }) => foundationOfServices === true, add: { foundationOfServices: true },
};
