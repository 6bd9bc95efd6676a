import { duePromptly, namesOf, prompt } from "../../../rules/index.js";
import type { OfPlanning } from "../shared/treatment-planning.js";
import { resourcePart, treatmentPlannings } from "../shared/treatment-planning.js";
import { MANUAL_FROM } from "../sources.js";

/** Tasks without help that fits this family are only demands. */
export const resourcesIdentified: OfPlanning = {
  shape: "content",
  id: "us-mo/resources-identified",
  title: "Specific, culturally relevant resources identified",
  force: "must",
  clauses: ["MO-CWM-R01"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of treatment planning.",
    S6: "A resource identified later still serves, until the case closes.",
    R01: "Treatment planning is each permanency treatment plan and each first CS-1: one that says so, or the earliest in the phase about any of its children.",
  },
  sees: { partly: "whether a resource fits the family's culture: the record shows that it was judged to" },
  restsOn: ["plan-completed", "cs1-completed"],
  otherwise: "No permanency treatment plan and no first CS-1 has been completed.",
  pass: "Specific, culturally relevant resources were identified for the family.",
  fail: "No specific, culturally relevant resource was identified for the family.",

  occasions: ({ view }) => treatmentPlannings(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "treatment planning", ctx.params.prompt, ctx),
  metBy: (occasion, { view }) => [
    resourcePart("a resource", occasion, view),
    resourcePart("specific and culturally relevant", occasion, view,
      ({ event }) => event.culturallyRelevant === true ? undefined : "not recorded as specific and culturally relevant"),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Identify with the FST a specific, culturally relevant resource for the family.",
    events: [{ kind: "resource-identified", on: today, ...namesOf(about), resource: "the resource identified", culturallyRelevant: true }],
  }),
};
