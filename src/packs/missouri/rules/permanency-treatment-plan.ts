import type { Deadline, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { dueAfter, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { custodyOf, ENTRY_AS_CUSTODY } from "../shared/episodes.js";
import { MANUAL_FROM } from "../sources.js";

/** The statute gives the Division thirty days to say how this child will get a permanent home. */
export const permanencyTreatmentPlan: Deadline<Episode, { within: PeriodParam; custody: ReadingParam }> = {
  shape: "deadline",
  id: "us-mo/permanency-treatment-plan",
  title: "Long-range permanency treatment plan within 30 days of custody",
  force: "must",
  clauses: ["MO-CWM-K01"],
  inForce: { from: MANUAL_FROM },
  counting: "rsmo-1.040",
  params: {
    within: { days: 30, basis: "source" },
    custody: {
      name: "custody.fromEntry", of: ["entry"], basis: "assumption",
      says: "Where no order of custody is on record, custody is taken to begin with the entry.",
    },
  },
  readings: { S2: "A statutory period (RSMo 211.181): a last day that is a Sunday is left out (RSMo 1.040).", S14: "Per child and episode; a completed CS-1 is how the manual meets it." },
  sees: "fully",
  restsOn: ["care-entered", "custody-granted"],
  otherwise: "No child of the case has come into the Division's custody.",
  pass: "A long-range permanency treatment plan is on record.",
  fail: "No long-range permanency treatment plan is on record.",

  occasions: ({ view }) => view.episodes.map((episode) => {
    const { by, assumed } = custodyOf(episode, view);
    return { subject: { child: episode.child }, trigger: by, end: episode.end, about: episode, what: assumed ? ENTRY_AS_CUSTODY : "the Division received custody of the child" };
  }),
  due: ({ about, trigger }, ctx) => {
    const { assumed } = custodyOf(about, ctx.view);
    const due = dueAfter(trigger.on, assumed ? ENTRY_AS_CUSTODY : "the Division received custody", ctx.params.within, ctx);
    return assumed && due.basis.kind === "source" ? { ...due, basis: ctx.params.custody.basis } : due;
  },
  metBy: ({ about, trigger }, { view }) => [seek(
    "plan", ["plan-completed", "cs1-completed"], view.about(about.child, "plan-completed", "cs1-completed"), { from: trigger.on, before: about.span.to },
    (fact) => !about.concerns(fact) ? "it names no child, and the child was not in care that day"
      : fact.event.kind === "cs1-completed" || fact.event.plan === "permanency-treatment-plan" ? undefined : "a plan of another kind",
  )],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Complete the CS-1.",
    events: [{ kind: "cs1-completed", on: today, child: about.child, cs1: "first", inFaces: true }],
  }),
};
