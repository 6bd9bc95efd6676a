import type { Condition, PeriodParam, ReadingParam, Standing } from "../../../rules/index.js";
import { endWithin, withoutPrimaryGoal } from "../../../rules/index.js";
import type { Episode, GoalSpan } from "../../../timeline/view/index.js";
import { onChange, reunificationDue, settable } from "../shared/concurrent-plan.js";
import { MANUAL_2021 } from "../sources.js";

interface Reunification {
  readonly episode: Episode;
  /** Left out where no primary goal is on record. */
  readonly goal?: GoalSpan;
}

/** A child headed home needs a plan B on paper within a month, and for as long as home stays the plan. */
export const concurrentGoal: Standing<Reunification, { within: PeriodParam; onChange: ReadingParam }> = {
  shape: "standing",
  id: "us-mo/concurrent-goal",
  title: "Concurrent goal while reunification is the primary goal",
  force: "must",
  clauses: ["MO-CWM-P04", "MO-CPL-03"],
  inForce: { from: MANUAL_2021 },
  params: { within: { days: 30, basis: "source" }, onChange },
  readings: {
    S2: "Calendar days; the entry day is not counted, the due day is.",
    S8: "Due on day 30, or the day reunification became the primary goal if later. A goal equal to the primary one does not count.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["care-entered", "goal-set.primary"],
  otherwise: "No child in care has reunification as the primary goal.",
  pass: "A concurrent goal is in effect beside reunification.",
  fail: "No concurrent goal is in effect while reunification is the primary goal.",

  *whenever({ view }): Iterable<Condition<Reunification>> {
    for (const episode of view.episodes) {
      const subject = { child: episode.child };
      const primary = episode.goals("primary");
      const span = withoutPrimaryGoal(episode);
      if (span !== undefined) {
        yield { subject, span, trigger: episode.entry, needs: "the primary goal", end: episode.end, about: { episode } };
      }
      for (const goal of primary) {
        if (goal.value !== "reunification") continue;
        yield {
          subject, span: goal.span, trigger: goal.by, what: "reunification became the primary goal",
          end: endWithin(episode, goal.span.to, "reunification ceased to be the primary goal"), about: { episode, goal },
        };
      }
    }
  },
  due: ({ about: { episode }, span }, ctx) => reunificationDue(episode, span.from, ctx),
  heldBy: ({ about: { episode } }) => [{
    name: "concurrent goal", kinds: ["goal-set.concurrent"],
    held: episode.goals("concurrent").filter(({ value }) => value !== "reunification"),
  }],
  remedy: ({ about: { episode } }, _missing, { asOf }) => ({
    says: "Set a concurrent goal that is in the child's best interest, fits the child's needs and is attainable.",
    events: [{ kind: "goal-set", child: episode.child, role: "concurrent", ...settable(episode, asOf) }],
  }),
};
