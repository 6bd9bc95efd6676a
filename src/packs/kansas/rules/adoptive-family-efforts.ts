import type { Deadline, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { distinct } from "../shared/records.js";

/** A child without kin to turn to must not be left without anyone looking. */
export const adoptiveFamilyEfforts: Deadline<Episode, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-ks/adoptive-family-efforts",
  title: "Efforts to find an adoptive family where relatives are no option",
  force: "must",
  clauses: ["KS-3232-12"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of the determination.",
    "3232-12": "An effort on or after the day of the determination meets it; one before it was made for another reason.",
  },
  sees: { partly: "how thorough the effort was: the record shows that it was made" },
  restsOn: ["care-entered", "relatives-not-an-option"],
  otherwise: "Relatives and kin are not on record as being no option for a child in care.",
  pass: "An effort to find an adoptive family was made.",
  fail: "No effort to find an adoptive family is on record since relatives and kin were found to be no option.",

  occasions: ({ view }) => distinct(view.episodes.flatMap((episode) => episode.facts("relatives-not-an-option").map((trigger) => ({
    subject: { child: episode.child }, trigger, what: "relatives and kin were determined not to be an option", end: episode.end, about: episode,
  })))),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the determination", ctx.params.prompt, ctx),
  metBy: ({ trigger, about: episode }) => [seek(
    "effort to find an adoptive family", ["effort-made"],
    episode.facts("effort-made").filter(({ event }) => event.effort === "find-adoptive-family"), { from: trigger.on },
  )],
  remedy: ({ subject }, _missing, { today }) => ({
    says: "Make an effort to find an adoptive family, and record it.",
    events: [{ kind: "effort-made", on: today, child: subject.child, effort: "find-adoptive-family" }],
  }),
};
