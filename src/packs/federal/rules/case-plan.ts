import type { Deadline, PeriodParam } from "../../../rules/index.js";
import { dueAfter, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";

/** Whoever removes a child writes down within two months where this is to lead. */
export const casePlan: Deadline<Episode, { within: PeriodParam }> = {
  shape: "deadline",
  id: "us/case-plan",
  title: "Case plan within 60 days of removal",
  force: "must",
  clauses: ["US-ASFA-04"],
  params: { within: { days: 60, basis: "source" } },
  readings: {
    S13: "From the removal (the entry's `removedOn`, else the entry), per stay in care.",
    "04": "Any written case plan of the state serves: a case plan or case management plan, a parent-agency treatment plan, a permanency treatment plan, a CS-1.",
  },
  sees: { partly: "whether the plan was developed jointly with the parents" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered foster care.",
  pass: "A case plan is on record.",
  fail: "No case plan is on record within 60 days of removal.",

  occasions: ({ view }) => view.episodes.map((episode) => ({
    subject: { child: episode.child }, trigger: episode.entry, on: episode.removed, what: "the child was removed", end: episode.end, about: episode,
  })),
  due: ({ about }, ctx) => dueAfter(about.removed, "the child was removed from the home", ctx.params.within, ctx),
  metBy: ({ about }, { view }) => [seek(
    "case plan", ["plan-completed"], view.about(about.child, "plan-completed", "cs1-completed"), { from: about.removed, before: about.span.to },
    (fact) => !about.concerns(fact) ? "it names no child, and the child was not in care that day"
      : fact.event.kind === "cs1-completed" || CASE_PLANS.includes(fact.event.plan) ? undefined : "a plan of another kind",
  )],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Complete the case plan.",
    events: [{ kind: "plan-completed", on: today, child: about.child, plan: "case-plan" }],
  }),
};

const CASE_PLANS: readonly string[] = ["case-plan", "case-management-plan", "parent-agency-treatment-plan", "permanency-treatment-plan"];
