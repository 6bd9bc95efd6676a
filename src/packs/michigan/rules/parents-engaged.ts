import type { Content, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt, seek, shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import type { PlanText } from "../shared/plans.js";
import { aroundPlan, adding, parentsOf, perPlan } from "../shared/plans.js";

/** A plan made without the parents is a plan for nobody. */
export const parentsEngaged: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/parents-engaged",
  title: "Parents engaged in making the plan",
  force: "must",
  clauses: ["MI-CP-04"],
  params: { prompt },
  readings: {
    S7: "Earlier facts serve: a talk with the parent from the day after the version before, or since the case was opened.",
    "04": "Each parent on record counts, custodial or not; where a parent was not engaged, the reason on record stands for it.",
  },
  sees: { partly: "parents who are not among the people on record" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "Each parent was engaged in making the plan, or the record says why not.",
  fail: "The record does not show that each parent was engaged in making the plan, nor why not.",

  occasions: ({ view }) => {
    const needs = parentsOf(view).length === 0 ? "who the parents are" : undefined;
    return perPlan(view).map((occasion) => ({ ...occasion, needs }));
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }, { view }) => parentsOf(view).map((parent) => engagementOf(parent, about, view)),
  remedy: ({ about }, missing, { today, view }) => adding(about, missing, today, {
    parentEngagement: parentsOf(view).filter((parent) => missing.includes(partName(parent))).map((parent) => ({ parent, engaged: true })),
  }),
};

function partName(parent: string): string {
  return `engagement of ${parent}`;
}

/** On the plan itself, or by a talk with the parent. */
function engagementOf(parent: string, version: PlanVersion, view: CaseView): Part {
  const talks = view.facts("effort-made").filter((fact) =>
    fact.event.effort === "talk-with-parents" && fact.event.person === parent && shareChild(fact, version.completed));
  const texts = version.texts.filter(({ event }) => entriesOf(parent, event).length > 0);
  const facts: Fact<"plan-completed" | "plan-updated" | "effort-made">[] = [...texts, ...talks].sort((a, b) => a.on - b.on);
  return seek(partName(parent), ["plan-updated", "effort-made"], facts, aroundPlan(version, view), (fact) => {
    if (fact.event.kind === "effort-made") return undefined;
    const said = entriesOf(parent, fact.event).some(({ engaged, whyNot }) => engaged || whyNot !== undefined);
    return said ? undefined : "not engaged, and it does not say why not";
  });
}

function entriesOf(parent: string, { parentEngagement }: PlanText["event"]) {
  return parentEngagement?.filter((entry) => entry.parent === parent) ?? [];
}
