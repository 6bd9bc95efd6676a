import type { Content, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, namesOf, planVersions, prompt, seek, shareChild } from "../../../rules/index.js";
import type { CaseView } from "../../../timeline/view/index.js";
import { assessmentsBefore, distinctNeeds, isSame } from "../shared/needs.js";
import type { PlanText } from "../shared/plans.js";
import { aroundPlan, perPlan } from "../shared/plans.js";

/** What the assessments found, the family and the worker agree to work on, from the family's strengths. */
export const serviceAgreement: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/service-agreement",
  title: "Strength-based Service Agreement on the needs assessed",
  force: "must",
  clauses: ["MI-CP-06"],
  params: { prompt },
  readings: {
    S7: "An earlier agreement serves: one from the day after the version of the plan before, or since the case was opened.",
    "06": "One agreement, with its updates, has all of it. The needs are those of the latest assessment with each tool by the plan's day; "
      + "a need is named where the text is the same, capitals and outer blanks aside. An assessment whose needs are not on record tells nothing.",
  },
  sees: { partly: "whether the agreement's words meet the need named" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "A strength-based Service Agreement takes up the needs assessed.",
  fail: "There is no strength-based Service Agreement that takes up every need assessed.",

  occasions: ({ view }) => perPlan(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }, { view }) => {
    const needs = needsAssessed(about, view);
    const asked = agreementsFor(about, view).map((texts) => partsOf(texts, needs ?? []));
    const [complete] = asked.filter(isComplete).sort((a, b) => lastOn(a) - lastOn(b));
    const parts = complete ?? asked.at(-1) ?? [none(about, view), ...partsOf([], needs ?? []).slice(1)];
    return needs === undefined
      ? [...parts, { name: "identified needs", kinds: ["assessment-completed"], rejected: [], undecided: "a risk or needs and strengths assessment" }]
      : parts;
  },
  remedy: ({ about }, missing, { today, view }) => {
    const needs = needsAssessed(about, view)?.filter((need) => missing.includes(named(need))) ?? [];
    const [agreement] = agreementsFor(about, view).at(-1) ?? [];
    const contents = {
      on: today, plan: "service-agreement" as const, ...namesOf(agreement ?? about.completed),
      ...missing.includes(STRENGTHS) && { strengthBased: true },
      ...needs.length > 0 && { needs: needs.map((need) => ({ need })) },
    };
    return agreement === undefined
      ? { says: "Make a strength-based Service Agreement with the parents on the needs assessed.", events: [{ kind: "plan-completed", ...contents }] }
      : { says: `Add to the Service Agreement: ${missing.join(", ")}.`, events: [{ kind: "plan-updated", ...contents }] };
  },
};

const AGREEMENT = "Service Agreement";
const STRENGTHS = "strength-based, with parental input";

function named(need: string): string {
  return `need: ${need}`;
}

/** Undefined where no assessment on record tells. */
function needsAssessed(version: PlanVersion, view: CaseView): readonly string[] | undefined {
  const telling = assessmentsBefore(version, view).flatMap(({ event }) => (event.needs === undefined ? [] : [event.needs]));
  return telling.length === 0 ? undefined : distinctNeeds(telling.flat());
}

/** The agreements of the plan's time, in order, each with its texts of that time about the plan's children. */
function agreementsFor(plan: PlanVersion, view: CaseView): readonly (readonly PlanText[])[] {
  const { from, before, through } = aroundPlan(plan, view);
  return planVersions(view, ["service-agreement"])
    .filter(({ completed }) => completed.on >= from && shareChild(completed, plan.completed))
    .map(({ texts }) => texts.filter((text) => shareChild(text, plan.completed)
      && (before === undefined || text.on < before) && (through === undefined || text.on <= through)))
    .filter((texts) => texts.length > 0);
}

function partsOf(texts: readonly PlanText[], needs: readonly string[]): readonly Part[] {
  const part = (name: string, has: (event: PlanText["event"]) => boolean): Part =>
    ({ name, kinds: ["plan-updated"], metBy: texts.find(({ event }) => has(event)), rejected: [] });
  return [
    { name: AGREEMENT, kinds: ["plan-completed"], metBy: texts[0], rejected: [] },
    part(STRENGTHS, ({ strengthBased }) => strengthBased === true),
    ...needs.map((need) => part(named(need), (event) => event.needs?.some((one) => isSame(one.need, need)) === true)),
  ];
}

/** No agreement in the plan's time: those of another time were looked at. */
function none(plan: PlanVersion, view: CaseView): Part {
  const others = planVersions(view, ["service-agreement"]).map(({ completed }) => completed).filter((fact) => shareChild(fact, plan.completed));
  return seek(AGREEMENT, ["plan-completed"], others, aroundPlan(plan, view));
}

function isComplete(parts: readonly Part[]): boolean {
  return parts.every(({ metBy }) => metBy !== undefined);
}

function lastOn(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ metBy }) => metBy?.on ?? 0));
}
