import type { Content, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { PartOfPlan } from "../shared/plans.js";
import { partsOf, perVersion, placementOrdered, TEXT, update, WHETHER_ORDERED } from "../shared/plans.js";

/** Whoever places a child away from home says why, how near, and when child and parents will meet. */
export const casePlanPlacement: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/case-plan-placement",
  title: "What a case plan says of placement",
  force: "must",
  clauses: ["MO-REG-08"],
  params: { prompt },
  readings: {
    S6: "What a version lacks can be added until the next is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
    "REG-08": "Asked of a plan completed once a court had ordered placement of a child it is about who has not left care since; an order that names nobody is about the children in care that day, or the only child.",
  },
  sees: { partly: "whether what is written suffices: the record shows that it was written" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "No case plan was completed with placement ordered by a court.",
  pass: "The plan says why placement is needed, how it serves the child, and how the parents visit.",
  fail: "The plan's placement part lacks something.",

  *occasions({ view }) {
    for (const occasion of perVersion(view, "case-plan")) {
      const ordered = placementOrdered(view, occasion.about);
      if (ordered === true) yield occasion;
      if (ordered === undefined) yield { ...occasion, needs: WHETHER_ORDERED };
    }
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => partsOf(about, PARTS),
  remedy: ({ about }, missing, { today }) => ({
    says: `Add to the placement part of the case plan: ${missing.join(", ")}.`,
    events: [update(about, PARTS, missing, today)],
  }),
};

const PARTS: readonly PartOfPlan[] = [
  {
    name: "why placement is appropriate and necessary", has: ({ placement }) => placement?.appropriateAndNecessary !== undefined,
    add: { placement: { appropriateAndNecessary: TEXT } },
  },
  { name: "least restrictive setting", has: ({ placement }) => placement?.leastRestrictive !== undefined, add: { placement: { leastRestrictive: TEXT } } },
  { name: "proximity to the parents' home", has: ({ placement }) => placement?.proximity !== undefined, add: { placement: { proximity: TEXT } } },
  { name: "how needs are met in placement", has: ({ placement }) => placement?.needsMet !== undefined, add: { placement: { needsMet: TEXT } } },
  { name: "visits: frequency", has: ({ placement }) => placement?.visits?.frequency !== undefined, add: { placement: { visits: { frequency: TEXT } } } },
  { name: "visits: location", has: ({ placement }) => placement?.visits?.location !== undefined, add: { placement: { visits: { location: TEXT } } } },
  { name: "visits: arrangements", has: ({ placement }) => placement?.visits?.arrangements !== undefined, add: { placement: { visits: { arrangements: TEXT } } } },
  { name: "visits: how they are documented", has: ({ placement }) => placement?.visits?.documentation !== undefined, add: { placement: { visits: { documentation: TEXT } } } },
];
