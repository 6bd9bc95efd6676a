import { civil, contains, plusDays } from "../../../calendar/index.js";
import type { PeriodParam, ReadingParam, Standing } from "../../../rules/index.js";
import type { CaseEvent } from "../../../timeline/types.js";
import { historyOf, merged } from "../../../timeline/view/index.js";
import type { Planned } from "../shared/concurrent-plan.js";
import { concurrentGoals, concurrentPlanDue, onChange, PERMANENT, settable } from "../shared/concurrent-plan.js";
import { MANUAL_FROM } from "../sources.js";

/** Plan B is a plan only if it says what to do next. */
export const concurrentPlanSteps: Standing<Planned, { within: PeriodParam; onChange: ReadingParam }> = {
  shape: "standing",
  id: "us-mo/concurrent-plan-steps",
  title: "Steps in the concurrent plan toward another permanent placement",
  force: "should",
  clauses: ["MO-CWM-C02", "MO-CPL-09"],
  inForce: { from: MANUAL_FROM },
  params: {
    within: { days: 30, basis: "assumption", name: "us-mo/concurrent-goal.within", says: "The plan is due when the concurrent goal first is (S10)." },
    onChange,
  },
  readings: {
    C02: "Another permanent placement is adoption, guardianship, placement with a fit and willing relative, or another planned permanent living arrangement.",
    S10: "Steps belong to their goal; an update that empties them reopens the duty that day, one that says nothing of steps leaves them as they were.",
  },
  sees: { partly: "whether the steps lead to the goal: the record shows that there are some" },
  looksBack: true,
  restsOn: ["goal-set.concurrent"],
  otherwise: "No concurrent goal has been set.",
  pass: "The concurrent plan has steps toward another permanent placement.",
  fail: "The concurrent plan lacks a goal of another permanent placement, or steps toward it.",

  whenever: (ctx) => concurrentGoals(ctx),
  due: ({ about }, ctx) => concurrentPlanDue(about, ctx),
  heldBy: ({ about: { episode, goal } }) => {
    const updates = episode.facts("concurrent-plan-updated").filter(({ on, event }) => contains(goal.span, on) && event.steps !== undefined);
    const steps = historyOf(updates, ({ event }) => (event.steps ?? []).length > 0, goal.span.to);
    return [
      { name: GOAL, kinds: ["goal-set.concurrent"], held: PERMANENT.includes(goal.value) ? [goal] : [] },
      {
        name: STEPS, kinds: ["concurrent-plan-updated"],
        held: merged(steps.held).filter(({ value }) => value), contested: steps.contested.map(({ span }) => span),
      },
    ];
  },
  remedy: ({ about: { episode } }, missing, { asOf }) => {
    const child = episode.child;
    // Steps of today would contradict an update of today that empties them.
    const emptied = episode.facts("concurrent-plan-updated").some(({ on, event }) => on === asOf && event.steps?.length === 0);
    const updated: CaseEvent = {
      kind: "concurrent-plan-updated", on: civil(plusDays(asOf, emptied ? 1 : 0)), child, steps: ["The next step toward the goal."],
    };
    if (!missing.includes(GOAL)) return { says: "Put steps toward the goal into the concurrent plan.", events: [updated] };
    return {
      says: "Set a concurrent goal of another permanent placement, with steps toward it.",
      events: [{ kind: "goal-set", child, role: "concurrent", ...settable(episode, asOf) }, updated],
    };
  },
};

const GOAL = "goal of another permanent placement";
const STEPS = "steps toward the goal";
