import { contains } from "../../../calendar/index.js";
import type { PeriodParam, ReadingParam, Standing } from "../../../rules/index.js";
import type { Planned } from "../shared/concurrent-plan.js";
import { concurrentGoals, concurrentPlanDue, onChange } from "../shared/concurrent-plan.js";
import { MANUAL_FROM } from "../sources.js";

/** The concurrent plan is in both places where the team will look for it. */
export const concurrentPlanDocumented: Standing<Planned, { within: PeriodParam; onChange: ReadingParam }> = {
  shape: "standing",
  id: "us-mo/concurrent-plan-documented",
  title: "Concurrent plan documented in FACES and on the Social Service Plan",
  force: "must",
  clauses: ["MO-CWM-P08"],
  inForce: { from: MANUAL_FROM },
  params: {
    within: { days: 30, basis: "assumption", name: "us-mo/concurrent-goal.within", says: "The plan is due when the concurrent goal first is (S10)." },
    onChange,
  },
  readings: { S10: "Due on the later of the day the goal was set and the day the concurrent goal was first due; each goal needs its own." },
  sees: "fully",
  looksBack: true,
  restsOn: ["goal-set.concurrent"],
  otherwise: "No concurrent goal has been set.",
  pass: "The concurrent plan is documented in FACES and on the SSP.",
  fail: "The concurrent plan is not documented in both FACES and the SSP.",

  whenever: (ctx) => concurrentGoals(ctx),
  due: ({ about }, ctx) => concurrentPlanDue(about, ctx),
  heldBy: ({ about: { episode, goal } }) => (["FACES", "SSP"] as const).map((name) => ({
    name, kinds: ["concurrent-plan-documented"],
    held: episode.facts("concurrent-plan-documented")
      .filter(({ on, event }) => contains(goal.span, on) && event.in.includes(name))
      .map((by) => ({ span: { from: by.on, to: goal.span.to }, by })),
  })),
  remedy: ({ subject }, missing, { today }) => ({
    says: `Document the concurrent plan: ${missing.join(" and ")}.`,
    events: [{
      kind: "concurrent-plan-documented", on: today, child: subject.child,
      in: (["FACES", "SSP"] as const).filter((where) => missing.includes(where)),
    }],
  }),
};
