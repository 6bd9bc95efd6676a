import type { Content, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, planPart, prompt } from "../../../rules/index.js";
import type { CaseView } from "../../../timeline/view/index.js";
import type { Stated } from "../shared/objectives.js";
import { assignment, objectivePart, objectivesOf } from "../shared/objectives.js";
import { adding, parentsOf, perPlan } from "../shared/plans.js";

/** A parent can only do what the plan says plainly: what must change, by which steps, by when. */
export const planObjectives: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/plan-objectives",
  title: "Behaviorally specific objectives, and what else the plan must say",
  force: "should",
  clauses: ["MI-CP-12"],
  params: { prompt },
  readings: {
    S6: "What the plan lacks can be added until the next version is completed.",
    "12": "Objectives are told apart by their text, over the version and its updates; what an update brings complete makes nothing late. Parenting time is asked for each parent on record, custodial or not.",
  },
  sees: { partly: "whether the steps are small and the outcome is one of behavior: the record shows that they were written" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The plan's objectives are specific, and it says what else it must.",
  fail: "The plan lacks parts that it should have.",

  occasions: ({ view }) => perPlan(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about: version }, { view }) => {
    return [
      planPart(version, OBJECTIVES, (event) => (event.objectives ?? []).length > 0),
      ...objectivesOf(version).flatMap((objective) => owedParts(objective, version)),
      planPart(version, TRAUMA, ({ trauma }) => trauma !== undefined),
      ...parentingTime(version, view),
      planPart(version, DISCIPLINE, ({ discipline }) => discipline !== undefined),
      planPart(version, SUPERVISION, ({ supervision }) => supervision !== undefined),
      planPart(version, SCHOOL, ({ educationalStability }) => educationalStability !== undefined),
    ];
  },
  remedy: ({ about: version }, missing, { today, view }) => {
    const objectives = missing.includes(OBJECTIVES) ? [whole] : lackingOf(objectivesOf(version), missing);
    const times = [...parentsOf(view).filter((parent) => missing.includes(timeOf(parent))), ...missing.includes(TIME) ? ["the parent's id"] : []];
    return adding(version, missing, today, {
      ...objectives.length > 0 && { objectives },
      ...missing.includes(TRAUMA) && { trauma: "how trauma is addressed" },
      ...times.length > 0 && { parentingTime: times.map((parent) => ({ parent, activities: "activities and behaviors to be assessed" })) },
      ...missing.includes(DISCIPLINE) && { discipline: "discipline and ways of handling the child" },
      ...missing.includes(SUPERVISION) && { supervision: "how the child is supervised" },
      ...missing.includes(SCHOOL) && { educationalStability: "what keeps the child's schooling stable" },
    });
  },
};

const OBJECTIVES = "objectives", TRAUMA = "trauma", TIME = "parenting time", DISCIPLINE = "discipline", SUPERVISION = "supervision", SCHOOL = "educational stability";

function timeOf(parent: string): string {
  return `${TIME} of ${parent}`;
}

function parentingTime(version: PlanVersion, view: CaseView): readonly Part[] {
  const parents = parentsOf(view);
  if (parents.length === 0) return [planPart(version, TIME, (event) => (event.parentingTime ?? []).length > 0)];
  return parents.map((parent) => planPart(version, timeOf(parent), (event) => event.parentingTime?.some((entry) => entry.parent === parent) === true));
}

const CHANGE = "change of behavior", STEPS = "action steps", WHO = "who does what", FRAME = "time frame", OUTCOME = "expected outcome";

/** What an update brings complete was owed by nobody before: it makes nothing late. */
function owedParts(objective: Stated, { completed }: PlanVersion): readonly Part[] {
  const [first] = objective.said;
  return partsOf(objective).filter(({ metBy }) => metBy !== first?.by || metBy === completed);
}

function partsOf(objective: Stated): readonly Part[] {
  return [
    objectivePart(objective, CHANGE, ({ behaviorChange }) => behaviorChange === true),
    objectivePart(objective, STEPS, (said) => (said.steps ?? []).length > 0),
    ...objective.steps.length === 0 ? [] : [assignment(objective, WHO)],
    objectivePart(objective, FRAME, ({ timeFrame }) => timeFrame !== undefined),
    objectivePart(objective, OUTCOME, ({ expectedOutcome }) => expectedOutcome !== undefined),
  ];
}

const whole = {
  objective: "the goal or objective", behaviorChange: true, steps: [{ step: "a small step", responsible: "parent" as const }],
  timeFrame: "by when", expectedOutcome: "the outcome expected",
};

/** The objectives that lack something, with what they lack. */
function lackingOf(objectives: readonly Stated[], missing: readonly string[]) {
  return objectives.flatMap(({ text, steps }) => {
    const lacks = (part: string) => missing.includes(`${text}: ${part}`);
    if (![CHANGE, STEPS, WHO, FRAME, OUTCOME].some(lacks)) return [];
    const unassigned = steps.filter(({ assigned }) => assigned === undefined).map(({ step }) => ({ step, responsible: "parent" as const }));
    return [{
      objective: text,
      ...lacks(CHANGE) && { behaviorChange: true },
      ...lacks(STEPS) ? { steps: whole.steps } : lacks(WHO) && { steps: unassigned },
      ...lacks(FRAME) && { timeFrame: whole.timeFrame },
      ...lacks(OUTCOME) && { expectedOutcome: whole.expectedOutcome },
    }];
  });
}
