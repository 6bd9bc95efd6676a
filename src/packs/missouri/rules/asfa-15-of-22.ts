import { civil, contains, earlierOf, plusDays } from "../../../calendar/index.js";
import type { Context, Deadline, Due, Occasion, Part, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { dueAfter, endWithin, seek, withoutPrimaryGoal } from "../../../rules/index.js";
import type { CaseView, Episode, GoalSpan } from "../../../timeline/view/index.js";
import { historyOf } from "../../../timeline/view/index.js";
import type { ClockReading, FosterCareClock } from "../../federal/foster-care-clock.js";
import { fosterCareClock } from "../../federal/foster-care-clock.js";
import { MANUAL_FROM } from "../sources.js";

interface Marked {
  readonly episode: Episode;
  /** Left out where no primary goal is on record. */
  readonly goal?: GoalSpan;
}

type Params = { consider: PeriodParam; clock: ReadingParam; leaveOut: ReadingParam };

/** After fifteen months of a goal that does not work, the team owes the child the question whether to change it. */
export const asfa15Of22: Deadline<Marked, Params> = {
  shape: "deadline",
  id: "us-mo/asfa-15-of-22",
  title: "FST considers a change of goal at 15 of 22 months",
  force: "must",
  clauses: ["MO-CWM-C14", "MO-CPL-08"],
  inForce: { from: MANUAL_FROM },
  params: {
    consider: { days: 30, basis: "assumption", name: "asfa.consider", says: "The source gives the team no time to consider." },
    clock: {
      name: "asfa.clock", of: ["federal", "entry"], basis: "assumption",
      says: "`federal`: from the earlier of the first finding of abuse or neglect and 60 days after removal (42 USC 675(5)(F)); `entry`: from entry into alternative care.",
    },
    leaveOut: {
      name: "asfa.leaveOut", of: ["both", "trial-home-visits", "runaway-episodes", "none"], basis: "assumption",
      says: "Days left out of the count (45 CFR 1356.21(i)).",
    },
  },
  readings: {
    S13: "Fifteen months in care within the 22 months before the day, as a state of that day; the latest assessment made under the goal says it is not working. "
      + "One duty a span of a primary goal; it stays until met or the span ends. Where the record leaves open when the months were reached, unknown, unless it comes to the same either way.",
  },
  sees: { partly: "whether the concurrent goal considered was an appropriate one" },
  restsOn: ["care-entered", "goal-set.primary", "placement-started.setting"],
  otherwise: "No child in care has reached 15 of 22 months with a goal assessed as not working.",
  pass: "The FST considered a change of goal.",
  fail: "No FST meeting on record considers a change of goal, with 15 of 22 months reached and the goal not working.",

  *occasions(ctx) {
    const { view, params } = ctx;
    const reading = readingOf(params.clock.reading, params.leaveOut.reading);
    for (const episode of view.episodes) {
      const clock = fosterCareClock(view, episode.child, { ...reading, countedFrom: view.since });
      // Findings that the record cannot hold may have started the clock as early as the removal.
      const findings = reading.clock === "federal" && !view.holds("court-found");
      const earliest = findings || view.since !== undefined ? fosterCareClock(view, episode.child, { ...reading, earliest: findings }) : undefined;
      const without = withoutPrimaryGoal(episode);
      if (without !== undefined) {
        const seen = { from: without.from, to: earlierOf(without.to, plusDays(view.asOf, 1)) };
        const on = clock.firstReached(seen) ?? earliest?.firstReached(seen);
        if (on !== undefined) {
          yield { subject: { child: episode.child }, trigger: episode.entry, on, needs: "the primary goal, and an assessment whether it is working", about: { episode } };
        }
      }
      for (const goal of episode.goals("primary")) {
        const certain = occasionOf(episode, goal, clock, view);
        const possible = earliest === undefined ? certain : occasionOf(episode, goal, earliest, view);
        const occasion = certain ?? possible;
        if (occasion === undefined) continue;
        const isSure = certain !== undefined && (certain.needs !== undefined || possible === undefined || certain.on === possible.on || comesToTheSame(certain, possible, ctx));
        yield isSure ? occasion : { ...occasion, needs: whatWouldTell(view, findings) };
      }
    }
  },
  due: dueOf,
  metBy: (occasion, { view }) => [consideredAt(occasion, view)],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Hold an FST meeting that considers changing the goal to the concurrent one.",
    events: [{ kind: "meeting-held", on: today, child: about.episode.child, meeting: "fst", goalChangeConsidered: true }],
  }),
};

function dueOf({ on, trigger }: Occasion<Marked>, ctx: Context<Params>): Due {
  return dueAfter(on ?? trigger.on, "15 of 22 months reached with the goal not working", ctx.params.consider, ctx);
}

function consideredAt({ on, trigger, about: { episode, goal } }: Occasion<Marked>, view: CaseView): Part {
  const { to } = (goal ?? episode).span;
  // The meeting that considers the change may be the one that makes it.
  const sameDay = contains(episode.span, to);
  return seek(
    "FST meeting that considers a change of goal", ["meeting-held.fst"], view.about(episode.child, "meeting-held"),
    { from: on ?? trigger.on, ...sameDay ? { through: to } : { before: to } },
    ({ event }) => event.meeting !== "fst" ? "not an FST meeting"
      : event.goalChangeConsidered === true ? undefined : "no change of goal was considered at it",
  );
}

/** Whether the duty comes out alike, the months reached on the earlier day or the later; while it is open, that is not settled. */
function comesToTheSame(certain: Occasion<Marked>, possible: Occasion<Marked>, ctx: Context<Params>): boolean {
  const outcome = outcomeOf(certain, ctx);
  return outcome !== undefined && outcome === outcomeOf(possible, ctx);
}

function outcomeOf(occasion: Occasion<Marked>, ctx: Context<Params>): "met" | "late" | "lapsed" | "unmet" | undefined {
  const due = dueOf(occasion, ctx).on;
  const { metBy } = consideredAt(occasion, ctx.view);
  if (metBy !== undefined) return metBy.on <= due ? "met" : "late";
  if (occasion.end !== undefined) return occasion.end.on <= due ? "lapsed" : "unmet";
  return ctx.asOf > due ? "unmet" : undefined;
}

/** What would tell when the months were reached: findings, or the placements of days before the record begins. */
function whatWouldTell({ source = "the source", since }: CaseView, findings: boolean): string {
  return findings || since === undefined ? `a record of court-found, which ${source} does not hold` : `the placements before ${civil(since)}, where ${source} begins`;
}

function occasionOf(episode: Episode, goal: GoalSpan, clock: FosterCareClock, view: CaseView): Occasion<Marked> | undefined {
  const seen = { from: goal.span.from, to: goal.span.to <= view.asOf ? goal.span.to : plusDays(view.asOf, 1) };
  // An assessment made on the day one goal took another's place was made under the earlier.
  const replaced = episode.goals("primary").some(({ span }) => span.to === goal.span.from);
  const assessed = episode.facts("goal-assessed").filter(({ on, event }) =>
    event.role !== "concurrent" && contains(goal.span, on) && !(replaced && on === goal.span.from));
  const { held, contested } = historyOf(assessed, ({ event }) => event.working, seen.to);
  const base = {
    subject: { child: episode.child }, end: endWithin(episode, goal.span.to, "the primary goal changed or ended"), about: { episode, goal },
  };
  for (const { span, value, by } of held) {
    const on = value ? undefined : clock.firstReached(span);
    if (on === undefined) continue;
    return {
      ...base, trigger: by, on, what: `15 of 22 months were reached by ${civil(on)} and the goal ${goal.value} is assessed as not working`,
      needs: clock.undecided ? "which of the placements that contradict each other was made" : undefined,
    };
  }
  const unassessed = [{ from: seen.from, to: assessed[0]?.on ?? seen.to }, ...contested.map(({ span }) => span)];
  for (const span of unassessed) {
    const on = clock.firstReached(span);
    if (on !== undefined) return { ...base, trigger: goal.by, on, needs: "an assessment whether the current goal is working" };
  }
  return undefined;
}

function readingOf(clock: string, leaveOut: string): ClockReading {
  return {
    clock: clock === "entry" ? "entry" : "federal",
    leaveOut: leaveOut === "trial-home-visits" || leaveOut === "runaway-episodes" || leaveOut === "none" ? leaveOut : "both",
  };
}
