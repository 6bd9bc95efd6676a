import type { Deadline, PeriodParam } from "../../../rules/index.js";
import { dueAfter, seek } from "../../../rules/index.js";
import type { Setting } from "../../../timeline/types.js";
import type { Episode } from "../../../timeline/view/index.js";
import { isCasePlan } from "../shared/plans.js";

/** A month after a child is placed the family can read what has to happen for the child to come home. */
export const initialCasePlan: Deadline<Episode, { within: PeriodParam }> = {
  shape: "deadline",
  id: "us-mi/initial-case-plan",
  title: "Case plan within 30 days of placement",
  force: "should",
  clauses: ["MI-CP-01"],
  params: { within: { days: 30, basis: "source" } },
  readings: {
    S16: "From the first placement of the stay; a move or a trial home visit does not ask for another plan.",
    "01": "A runaway or unknown whereabouts are no placement. A parent-agency treatment plan is a case plan.",
  },
  sees: "fully",
  restsOn: ["care-entered", "placement-started"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "A case plan was completed in time after the placement.",
  fail: "No case plan was completed within 30 days of placement.",

  occasions: ({ view }) => view.episodes.map((episode) => {
    const base = { subject: { child: episode.child }, end: episode.end, about: episode };
    const first = episode.facts("placement-started").find(({ event }) => !ELSEWHERE.includes(event.setting));
    return first === undefined
      ? { ...base, trigger: episode.entry, what: "the child entered alternative care", needs: "the first placement" }
      : { ...base, trigger: first, what: "the child was placed" };
  }),
  due: ({ trigger }, ctx) => dueAfter(trigger.on, "the child was placed", ctx.params.within, ctx),
  metBy: ({ trigger, about }) => [
    seek("case plan", ["plan-completed"], about.facts("plan-completed").filter(isCasePlan), { from: trigger.on }),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Complete the case plan.",
    events: [{ kind: "plan-completed", on: today, child: about.child, plan: "case-plan" }],
  }),
};

const ELSEWHERE: readonly Setting[] = ["trial-home-visit", "runaway", "whereabouts-unknown"];
