/** The concurrent plan: a standing condition for each concurrent goal, and when its plan is due (S8, S10). */
import type { CivilDate, Day } from "../../../calendar/index.js";
import { civil, contains, plusDays } from "../../../calendar/index.js";
import type { Condition, Context, Due, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { dueAfter, dueOn, endWithin, laterDue } from "../../../rules/index.js";
import type { Goal } from "../../../timeline/types.js";
import type { Episode, GoalSpan } from "../../../timeline/view/index.js";

export interface Planned {
  readonly episode: Episode;
  readonly goal: GoalSpan;
}

/** One condition for each concurrent goal in effect. */
export function* concurrentGoals(ctx: Context): Iterable<Condition<Planned>> {
  for (const episode of ctx.view.episodes) {
    for (const goal of episode.goals("concurrent")) {
      yield {
        subject: { child: episode.child }, span: goal.span, trigger: goal.by,
        what: `the concurrent goal ${goal.value} was set`,
        end: endWithin(episode, goal.span.to, "the concurrent goal changed or ended"),
        about: { episode, goal },
      };
    }
  }
}

export const onChange: ReadingParam = {
  name: "concurrent.onChange", of: ["later", "restart"], basis: "assumption",
  says: "Reunification becomes the primary goal after entry: `later`, due on day 30 or that day if later; `restart`, 30 days from that day.",
};

type ReunificationParams = { readonly within: PeriodParam; readonly onChange: ReadingParam };

/** When a concurrent goal is first due in a span of reunification, from the day it became the primary goal (S8). */
export function reunificationDue(episode: Episode, became: Day, ctx: Context<ReunificationParams>): Due {
  const { within, onChange: reading } = ctx.params;
  const fromEntry = dueAfter(episode.span.from, "the child entered alternative care", within, ctx);
  if (became <= episode.span.from) return fromEntry;
  if (reading.reading === "restart") {
    return { ...dueAfter(became, "reunification became the primary goal", within, ctx), basis: reading.basis };
  }
  return laterDue(fromEntry, dueOn(became, "reunification became the primary goal", reading.basis));
}

/** S10: the later of the day the concurrent goal was set and S8's first due date for the reunification of that day. */
export function concurrentPlanDue({ episode, goal }: Planned, ctx: Context<ReunificationParams>): Due {
  const reunification = episode.goals("primary").find((primary) => primary.value === "reunification" && contains(primary.span, goal.span.from));
  const first = reunification === undefined
    ? dueAfter(episode.span.from, "the child entered alternative care", ctx.params.within, ctx)
    : reunificationDue(episode, reunification.span.from, ctx);
  return laterDue(first, dueOn(goal.span.from, "the concurrent goal was set", { kind: "source" }));
}

/** Goals of another permanent placement than home (MO-CWM-C02). */
export const PERMANENT: readonly Goal[] = ["adoption", "guardianship", "relative-placement", "appla"];

/** A concurrent goal a remedy can set: one set today already and since replaced or ended, set again, would be a duplicate, which changes nothing (S18). */
export function settable(episode: Episode, asOf: Day): { readonly on: CivilDate; readonly goal: Goal } {
  const setToday = episode.facts("goal-set").filter(({ on, event }) => on === asOf && event.role === "concurrent").map(({ event }) => event.goal);
  const goal = PERMANENT.find((kind) => !setToday.includes(kind));
  return goal === undefined ? { on: civil(plusDays(asOf, 1)), goal: "adoption" } : { on: civil(asOf), goal };
}
