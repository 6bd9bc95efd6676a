import type { Content, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, planPart, prompt } from "../../../rules/index.js";
import type { CaseView } from "../../../timeline/view/index.js";
import { childrenOf, intended } from "../shared/permanency-statement.js";
import type { PartOfPlan } from "../shared/plans.js";
import { partsOf, perVersion, placementOrdered, TEXT, update, WHETHER_ORDERED } from "../shared/plans.js";

/** The plan is the one document that every worker after this one must be able to go by. */
export const casePlanContents: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/case-plan-contents",
  title: "What a case plan holds",
  force: "must",
  clauses: ["MO-REG-05"],
  params: { prompt },
  readings: {
    S6: "What a version lacks can be added until the next is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
    "REG-05": "A copy of the judicial determinations stands for the factors and conditions. The placement part is asked where a court had ordered placement by the plan's day and the child has not left care since.",
  },
  sees: { partly: "whether what is written suffices: the record shows that it was written" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "There is no case plan on record.",
  pass: "The case plan holds all of its parts.",
  fail: "The case plan lacks a part.",

  occasions: ({ view }) => perVersion(view, "case-plan"),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }, { view }) => [...partsOf(about, TO_DESIGN), ...placementPart(about, view), ...partsOf(about, EVALUATION)],
  remedy: ({ about }, missing, { view, today }) => ({
    says: `Add to the case plan: ${missing.join(", ")}.`,
    events: [{
      ...update(about, [...TO_DESIGN, PLACEMENT, ...EVALUATION], missing, today),
      ...missing.includes(STATEMENT) && { permanencyStatement: intended(view, childrenOf(about, view)) },
    }],
  }),
};

const STATEMENT = "permanency statement";

const TO_DESIGN: readonly PartOfPlan[] = [
  { name: "identifying information on the child", has: ({ identifying }) => identifying?.child !== undefined, add: { identifying: { child: TEXT } } },
  { name: "identifying information on the immediate family", has: ({ identifying }) => identifying?.immediateFamily !== undefined, add: { identifying: { immediateFamily: TEXT } } },
  { name: "identifying information on the extended family", has: ({ identifying }) => identifying?.extendedFamily !== undefined, add: { identifying: { extendedFamily: TEXT } } },
  {
    name: "factors and conditions", has: ({ factors, judicialDeterminations }) => factors?.conditions !== undefined || judicialDeterminations === true,
    add: { factors: { conditions: TEXT } },
  },
  {
    name: "psychological needs", has: ({ factors, judicialDeterminations }) => factors?.psychologicalNeeds !== undefined || judicialDeterminations === true,
    add: { factors: { psychologicalNeeds: TEXT } },
  },
  { name: "efforts made", has: ({ effortsMade }) => effortsMade !== undefined, add: { effortsMade: TEXT } },
  { name: STATEMENT, has: ({ permanencyStatement }) => permanencyStatement !== undefined, add: {} },
  { name: "design", has: ({ design }) => design !== undefined, add: { design: { parentResponsibilities: TEXT } } },
];

const PLACEMENT: PartOfPlan = { name: "placement", has: ({ placement }) => placement !== undefined, add: { placement: { appropriateAndNecessary: TEXT } } };

const EVALUATION: readonly PartOfPlan[] = [
  { name: "evaluation by all parties", has: ({ evaluation }) => evaluation?.byAllParties !== undefined, add: { evaluation: { byAllParties: TEXT } } },
  { name: "time period for achievement", has: ({ evaluation }) => evaluation?.timePeriod !== undefined, add: { evaluation: { timePeriod: TEXT } } },
];

/** Asked where a court ordered placement; where the record cannot say so, undecided. */
function placementPart(version: PlanVersion, view: CaseView): Part[] {
  const ordered = placementOrdered(view, version);
  if (ordered === false) return [];
  const part = planPart(version, PLACEMENT.name, PLACEMENT.has);
  return [ordered === undefined ? { ...part, undecided: WHETHER_ORDERED } : part];
}
