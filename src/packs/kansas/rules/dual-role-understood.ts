import type { Deadline, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt, seek } from "../../../rules/index.js";
import { dualRoles, sameFamily } from "../shared/dual-role.js";
import type { HomePlacement } from "../shared/homes.js";

/** A family that takes its role for only one half of it will let go of the other. */
export const dualRoleUnderstood: Deadline<HomePlacement, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-ks/dual-role-understood",
  title: "Family understands its dual role",
  force: "should",
  clauses: ["KS-3232-14"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the first day on which the child lives with the family and a concurrent goal is in effect.",
    "3232-14": "An acknowledgment on or after that day shows it; one that names no person is the family's own.",
  },
  sees: { partly: "what the family understands: the record shows that it acknowledged the role" },
  restsOn: ["care-entered", "goal-set.concurrent", "placement-started.setting"],
  otherwise: "No child with a concurrent goal has been placed in a relative, kin, foster or adoptive home.",
  pass: "The family acknowledged its dual role.",
  fail: "The record does not show that the family acknowledged its dual role.",

  occasions: ({ view }) => dualRoles(view),
  due: ({ about, trigger, on = trigger.on }, ctx) => duePromptly(on, `a child placed in a ${about.by.event.setting} has a concurrent goal`, ctx.params.prompt, ctx),
  metBy: ({ about: placement, trigger, on = trigger.on, end }) => [seek(
    "acknowledgment", ["dual-role-acknowledged"], placement.episode.facts("dual-role-acknowledged"), { from: on, before: end?.on },
    ({ event }) => sameFamily(event.person, placement) ? undefined : "it is another family's",
  )],
  remedy: ({ subject, about: { by } }, _missing, { today }) => ({
    says: "Go through the dual role with the family, and record its acknowledgment.",
    events: [{
      kind: "dual-role-acknowledged", on: today, child: subject.child, ...by.event.provider !== undefined && { person: by.event.provider },
    }],
  }),
};
