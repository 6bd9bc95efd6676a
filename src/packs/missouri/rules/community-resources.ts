import { duePromptly, namesOf, prompt } from "../../../rules/index.js";
import type { OfPlanning } from "../shared/treatment-planning.js";
import { resourcePart, treatmentPlannings } from "../shared/treatment-planning.js";
import { MANUAL_FROM } from "../sources.js";

/** An aunt or a church may help longer than any service. */
export const communityResources: OfPlanning = {
  shape: "content",
  id: "us-mo/community-resources",
  title: "Community resources and natural helpers considered",
  force: "should",
  clauses: ["MO-CWM-R02"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of treatment planning.",
    S6: "What is considered later still serves, until the case closes.",
    R02: "Asked at the same treatment planning as the resources themselves.",
  },
  sees: { partly: "what the team thought of and did not record with a resource" },
  restsOn: ["plan-completed", "cs1-completed"],
  otherwise: "No permanency treatment plan and no first CS-1 has been completed.",
  pass: "Other agencies, community organizations and natural helpers were considered.",
  fail: "The record does not show that other agencies, community organizations and natural helpers were considered.",

  occasions: ({ view }) => treatmentPlannings(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "treatment planning", ctx.params.prompt, ctx),
  metBy: (occasion, { view }) => [
    resourcePart("community resources and natural helpers considered", occasion, view,
      ({ event }) => event.communityConsidered === true ? undefined : "not recorded as considered with it"),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Consider with the FST what other agencies, community organizations and natural helpers can do.",
    events: [{ kind: "resource-identified", on: today, ...namesOf(about), resource: "the resource identified", communityConsidered: true }],
  }),
};
