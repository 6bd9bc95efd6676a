import type { Deadline, HoursParam } from "../../../rules/index.js";
import { inAnotherEpisode, inTimeFirst, perEpisode, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { dueHoursAfterEntry } from "../shared/episodes.js";
import { MANUAL_FROM } from "../sources.js";

/** Planning for permanency starts with the removal, not with the first meeting. */
export const planningBegins: Deadline<Episode, { within: HoursParam }> = {
  shape: "deadline",
  id: "us-mo/planning-begins",
  title: "Permanency planning begins at once after removal",
  force: "should",
  clauses: ["MO-CWM-P01", "MO-CPL-10"],
  inForce: { from: MANUAL_FROM },
  params: {
    within: { hours: 72, basis: "assumption", name: "planning.within", says: "'Immediately' is read as by the 72-hour deadline." },
  },
  readings: {
    S4: "72 elapsed hours from the entry; with a date only, the end of the third day after.",
    S7: "Any planning activity counts from the day of removal: a meeting, a permanency talk, an effort, a goal.",
  },
  sees: { partly: "planning that left no fact on record" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "Permanency planning began in time after removal.",
  fail: "No planning activity is on record in the first 72 hours.",

  occasions: ({ view }) => perEpisode(view),
  due: ({ about }, ctx) => dueHoursAfterEntry(about, ctx.params.within, ctx),
  metBy: ({ about }, ctx) => [seek(
    "planning activity", ["meeting-held", "permanency-discussed", "effort-made", "goal-set"],
    inTimeFirst(
      ctx.view.about(about.child, "meeting-held", "permanency-discussed", "effort-made", "goal-set"), dueHoursAfterEntry(about, ctx.params.within, ctx),
    ),
    { from: about.removed, before: about.span.to },
    (fact) => inAnotherEpisode(fact.on, about, ctx.view) ? "of another stay in care"
      : about.concerns(fact) ? undefined : "it names no child, and the child was not in care that day",
  )],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Begin planning: hold a meeting, talk about permanency, make an effort or set a goal.",
    events: [{ kind: "effort-made", on: today, child: about.child, effort: "talk-with-parents" }],
  }),
};
