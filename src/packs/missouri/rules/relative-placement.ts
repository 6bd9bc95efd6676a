import type { Day, Span } from "../../../calendar/index.js";
import { civil, contains, plusDays } from "../../../calendar/index.js";
import type { PeriodParam, ReadingParam, Standing } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { historyOf, merged } from "../../../timeline/view/index.js";
import type { Planned } from "../shared/concurrent-plan.js";
import { concurrentGoals, concurrentPlanDue, onChange } from "../shared/concurrent-plan.js";
import { MANUAL_FROM } from "../sources.js";

/** Relatives come first in plan B, unless someone has found and said why not. */
export const relativePlacement: Standing<Planned, { within: PeriodParam; onChange: ReadingParam }> = {
  shape: "standing",
  id: "us-mo/relative-placement",
  title: "Relatives in the concurrent plan, or contrary to welfare",
  force: "must",
  clauses: ["MO-CWM-P09", "MO-CPL-05"],
  inForce: { from: MANUAL_FROM },
  params: {
    within: { days: 30, basis: "assumption", name: "us-mo/concurrent-goal.within", says: "The plan is due when the concurrent goal first is (S10)." },
    onChange,
  },
  readings: {
    P09: "A concurrent goal of placement with a fit and willing relative is itself such a plan.",
    S10: "Inclusion belongs to its goal; an update that drops it, or a withdrawn determination, reopens the duty that day. "
      + "A determination stands through the episode until withdrawn.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["goal-set.concurrent"],
  otherwise: "No concurrent goal has been set.",
  pass: "The concurrent plan includes placing with relatives, or that was determined contrary to the child's welfare.",
  fail: "The concurrent plan neither includes placing with relatives nor rests on a contrary-to-welfare determination.",

  whenever: (ctx) => concurrentGoals(ctx),
  due: ({ about }, ctx) => concurrentPlanDue(about, ctx),
  heldBy: ({ about: { episode, goal } }) => {
    const included = historyOf(
      episode.facts("concurrent-plan-updated").filter(({ on, event }) => contains(goal.span, on) && event.relativePlacement !== undefined),
      ({ event }) => event.relativePlacement, goal.span.to,
    );
    const contrary = historyOf(
      episode.facts("contrary-to-welfare-determined", "contrary-to-welfare-withdrawn"),
      ({ event }) => event.kind === "contrary-to-welfare-determined", episode.span.to,
    );
    // A goal of placement with a relative is itself a plan that includes it, until an update drops it.
    const byGoal = goal.value === "relative-placement"
      ? [{ value: true, span: { from: goal.span.from, to: firstOf([...included.held, ...included.contested]) ?? goal.span.to }, by: goal.by }] : [];
    return [{
      name: "relative placement or contrary-to-welfare determination",
      kinds: ["concurrent-plan-updated", "contrary-to-welfare-determined"],
      held: [...merged<boolean, Fact>([...byGoal, ...included.held]), ...merged<boolean, Fact>(contrary.held)].filter(({ value }) => value),
      contested: [...included.contested, ...contrary.contested].map(({ span }) => span),
    }];
  },
  remedy: ({ subject, about: { episode } }, _missing, { asOf }) => {
    // An update of today that leaves relatives out would contradict one of the same day.
    const updatedToday = episode.facts("concurrent-plan-updated").some(({ on }) => on === asOf);
    return {
      says: "Include placing with relatives in the concurrent plan, or determine and document that it is contrary to the child's welfare.",
      events: [{ kind: "concurrent-plan-updated", on: civil(plusDays(asOf, updatedToday ? 1 : 0)), child: subject.child, relativePlacement: true }],
    };
  },
};

function firstOf(stretches: readonly { readonly span: Span }[]): Day | undefined {
  return stretches.reduce<Day | undefined>((first, { span }) => (first === undefined || span.from < first ? span.from : first), undefined);
}
