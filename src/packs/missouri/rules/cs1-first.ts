import type { Deadline, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { firstCs1Due, firstCs1Trigger } from "../shared/cs1.js";
import { MANUAL_FROM } from "../sources.js";

/** Every child in custody has a CS-1 in FACES within a month. */
export const cs1First: Deadline<Episode, { within: PeriodParam; first: ReadingParam }> = {
  shape: "deadline",
  id: "us-mo/cs1-first",
  title: "First CS-1 in FACES",
  force: "must",
  clauses: ["MO-CWM-K02"],
  inForce: { from: MANUAL_FROM },
  params: {
    within: { days: 30, basis: "source" },
    first: { name: "cs1.first", of: ["later"], basis: "assumption", says: "Counted from the later of case opening and custody." },
  },
  readings: {
    S14: "Per child and episode. Of several openings of the case, that of the time in which the stay lies.",
    S15: "Any CS-1 completed or updated in FACES from the trigger on meets it.",
  },
  sees: { partly: "whether the family was assessed first: the record shows the CS-1" },
  restsOn: ["care-entered", "custody-granted", "case-opened"],
  otherwise: "No child of the case has come into the Division's custody.",
  pass: "The first CS-1 is completed in FACES.",
  fail: "No CS-1 completed in FACES is on record.",

  occasions: ({ view }) => view.episodes.map((episode) => ({
    subject: { child: episode.child }, ...firstCs1Trigger(episode, view), end: episode.end, about: episode,
  })),
  due: ({ about }, ctx) => firstCs1Due(about, ctx.params.within, ctx.params.first, ctx),
  metBy: ({ about, trigger }, { view }) => [seek(
    "CS-1 in FACES", ["cs1-completed"], view.about(about.child, "cs1-completed"), { from: trigger.on, before: about.span.to },
    (fact) => !about.concerns(fact) ? "it names no child, and the child was not in care that day"
      : fact.event.inFaces === true ? undefined : "not recorded as completed in FACES",
  )],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Complete the first CS-1 in FACES.",
    events: [{ kind: "cs1-completed", on: today, child: about.child, cs1: "first", inFaces: true }],
  }),
};
