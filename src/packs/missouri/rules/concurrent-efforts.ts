import type { Span } from "../../../calendar/index.js";
import type { Deadline, EffortsPeriod, Reporting } from "../../../rules/index.js";
import { effortsPeriod, reportingPeriods, seek, withoutPrimaryGoal } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

interface Effort {
  readonly episode: Episode;
  /** Left out where no primary goal is on record. */
  readonly period?: Reporting;
}

/** Plan B is worked on while home is still the plan, not after it fails. */
export const concurrentEfforts: Deadline<Effort, { period: EffortsPeriod }> = {
  shape: "deadline",
  id: "us-mo/concurrent-efforts",
  title: "Efforts toward the concurrent goal beside those to reunify",
  force: "should",
  clauses: ["MO-CWM-C04", "MO-CPL-12"],
  inForce: { from: MANUAL_FROM },
  params: { period: effortsPeriod },
  readings: {
    S21: "One effort a period, counted from entry; a period includes its due day, and one not wholly covered by reunification asks nothing, nor one without a primary goal for only a part of it.",
    S6: "An effort belongs to its period: once the period is over, a missing one can no longer be made.",
  },
  sees: { partly: "efforts that left no fact on record, and whether an effort was reasonable" },
  restsOn: ["care-entered", "goal-set.primary"],
  otherwise: "No child in care has had reunification as the primary goal for a whole period.",
  pass: "An effort toward the concurrent goal was made in the period.",
  fail: "No effort toward the concurrent goal was made in the period.",

  *occasions(ctx) {
    for (const episode of ctx.view.episodes) {
      const base = { subject: { child: episode.child }, trigger: episode.entry };
      const reunification = episode.goals("primary").filter(({ value }) => value === "reunification").map(({ span }) => span);
      const periodsIn = (ground: readonly Span[]) => reportingPeriods(episode.span.from, "the child entered alternative care", ground, ctx.params.period, ctx);
      for (const period of periodsIn(reunification)) {
        yield { ...base, on: period.from, what: "a period began in which reunification is the primary goal", about: { episode, period } };
      }
      const without = withoutPrimaryGoal(episode);
      if (without !== undefined && periodsIn([without]).length > 0) yield { ...base, on: without.from, needs: "the primary goal", about: { episode } };
    }
  },
  due: ({ about }) => about.period?.due,
  metBy: ({ about: { episode, period } }, { asOf }) => (period === undefined ? [] : [{
    ...seek("effort toward the concurrent goal", ["effort-made"], episode.facts("effort-made"), { from: period.from, through: period.due.on },
      ({ event }) => event.towardConcurrentGoal === true ? undefined : "not an effort toward the concurrent goal"),
    past: asOf > period.due.on,
  }]),
  remedy: ({ about }, _missing, { today }) => ({
    says: "Make an effort toward the concurrent goal.",
    events: [{ kind: "effort-made", on: today, child: about.episode.child, effort: "other", towardConcurrentGoal: true }],
  }),
};
