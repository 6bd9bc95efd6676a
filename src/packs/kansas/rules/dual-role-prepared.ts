import { EVER } from "../../../calendar/index.js";
import type { Deadline, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt, seek } from "../../../rules/index.js";
import { dualRoles, sameFamily } from "../shared/dual-role.js";
import type { HomePlacement } from "../shared/homes.js";

/** To help a child go home and be ready to keep that child is a hard thing to ask: nobody does it unprepared. */
export const dualRolePrepared: Deadline<HomePlacement, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-ks/dual-role-prepared",
  title: "Family prepared and supported for the dual role",
  force: "must",
  clauses: ["KS-3232-13"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the first day on which the child lives with the family and a concurrent goal is in effect.",
    S7: "What was done for the family earlier serves, up to the end of the placement or of the concurrent goal; without the family's name, what was done for this child or while it was in care.",
    "3232-13": "Recruitment shows in the placement itself; whether the family agrees to be the permanent resource is shown, not required.",
  },
  sees: { partly: "how the family was recruited: the record shows that it was prepared and supported" },
  looksBack: true,
  restsOn: ["care-entered", "goal-set.concurrent", "placement-started.setting"],
  otherwise: "No child with a concurrent goal has been placed in a relative, kin, foster or adoptive home.",
  pass: "The family was prepared for the dual role and supported in it.",
  fail: "The record does not show that the family was prepared for the dual role and supported in it.",

  occasions: ({ view }) => dualRoles(view),
  due: ({ about, trigger, on = trigger.on }, ctx) => duePromptly(on, `a child placed in a ${about.by.event.setting} has a concurrent goal`, ctx.params.prompt, ctx),
  metBy: ({ about: placement, end }, { view }) => PARTS.map(([name, field]) => seek(
    name, ["family-prepared"], view.about(placement.episode.child, "family-prepared"), { from: EVER, before: end?.on },
    (fact) => {
      if (!sameFamily(fact.event.person, placement)) return "it concerns another family";
      if (fact.event.person === undefined && !placement.episode.concerns(fact)) return "it names nobody, and the child was not in care that day";
      return fact.event[field] === true ? undefined : "it does not show this";
    },
  )),
  remedy: ({ subject, about: { by } }, missing, { today }) => ({
    says: `Prepare the family for the dual role and support it, and record: ${missing.join(", ")}.`,
    events: [{
      kind: "family-prepared", on: today, child: subject.child, ...by.event.provider !== undefined && { person: by.event.provider },
      ...Object.fromEntries(PARTS.filter(([name]) => missing.includes(name)).map(([, field]) => [field, true])),
    }],
  }),
};

const PARTS: readonly (readonly [name: string, field: "prepared" | "supported"])[] = [["preparation", "prepared"], ["support", "supported"]];
