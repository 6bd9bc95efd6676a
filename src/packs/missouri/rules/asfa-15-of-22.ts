import type { Day, Span } from "../../../calendar/index.js";
import { civil, contains, dayOf, earlierOf, EVER, parseCivilDate, plusDays } from "../../../calendar/index.js";
import type { Context, Deadline, Due, Occasion, Part, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { dueAfter, endWithin, seek, withoutPrimaryGoal } from "../../../rules/index.js";
import type { CaseView, Episode, GoalSpan } from "../../../timeline/view/index.js";
import { historyOf } from "../../../timeline/view/index.js";
import type { ClockReading, FosterCareClock } from "../../federal/foster-care-clock.js";
import { fosterCareClocks } from "../../federal/foster-care-clock.js";
import { MANUAL_FROM } from "../sources.js";

interface Marked {
  readonly episode: Episode;
  /** Left out where no primary goal is on record. */
  readonly goal?: GoalSpan;
  /** The day from which the team has its time: the one it was raised on, or a later one on which what was open then is settled. */
  readonly from: Day;
}

interface Raised extends Occasion<Marked> {
  readonly on: Day;
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
      + "One duty a span of a primary goal; it stays until met or the span ends. Where the record leaves open when the months were reached, it is raised on the earliest day, and is unknown unless it comes to the same either way.",
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
      const { latest, earliest, findings } = fosterCareClocks(view, episode.child, reading);
      const without = withoutPrimaryGoal(episode);
      if (without !== undefined) {
        const on = earliest.firstReached(seen(without, view));
        if (on !== undefined) {
          yield { subject: { child: episode.child }, trigger: episode.entry, on, needs: "the primary goal, and an assessment whether it is working", about: { episode, from: on } };
        }
      }
      for (const goal of episode.goals("primary")) {
        const possible = occasionOf(episode, goal, earliest, view);
        if (possible !== undefined) yield earliest === latest ? possible : inDoubt(possible, occasionOf(episode, goal, latest, view), whatWouldTell(view, findings), ctx);
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

function dueOf({ about: { from } }: Occasion<Marked>, ctx: Context<Params>): Due {
  return dueAfter(from, "15 of 22 months reached with the goal not working", ctx.params.consider, ctx);
}

function consideredAt({ about: { episode, goal, from } }: Occasion<Marked>, view: CaseView): Part {
  const { to } = (goal ?? episode).span;
  // The meeting that considers the change may be the one that makes it.
  const sameDay = contains(episode.span, to);
  return seek(
    "FST meeting that considers a change of goal", ["meeting-held.fst"], view.about(episode.child, "meeting-held"),
    { from, ...sameDay ? { through: to } : { before: to } },
    ({ event }) => event.meeting !== "fst" ? "not an FST meeting"
      : event.goalChangeConsidered === true ? undefined : "no change of goal was considered at it",
  );
}

/**
 * One duty, the months reached on the earliest day they can have been or on the latest: raised on the earliest, so that
 * days to come never raise it anew, and undecided unless it comes out alike.
 */
function inDoubt(possible: Raised, certain: Raised | undefined, needs: string, ctx: Context<Params>): Raised {
  const { on, trigger } = certain !== undefined && certain.on < possible.on ? certain : possible;
  if (certain?.on === on && certain.about.from === possible.about.from) return certain;
  const asked = inForceSince(on, certain, possible, ctx.view);
  const raised = { on: asked ?? on, trigger, what: `15 of 22 months can have been reached by ${civil(on)}` };
  const settled = asked === undefined && certain !== undefined && (certain.needs !== undefined || comesToTheSame(certain, possible, ctx));
  return settled ? { ...certain, ...raised } : { ...possible, ...raised, needs };
}

/** The first day of the text in force, where the months may have been reached before it or since: then it is open whether this is asked (S20). */
function inForceSince(on: Day, certain: Raised | undefined, { about: { episode, goal } }: Raised, view: CaseView): Day | undefined {
  const from = textFrom();
  const last = certain?.on ?? plusDays(seen((goal ?? episode).span, view).to, -1);
  return on < from && from <= last ? from : undefined;
}

function textFrom(): Day {
  const date = parseCivilDate(MANUAL_FROM);
  return date === undefined ? EVER : dayOf(date);
}

/** Whether the duty comes out alike, the months reached on the earlier day or the later; while it is open, that is not settled. */
function comesToTheSame(certain: Raised, possible: Raised, ctx: Context<Params>): boolean {
  if (certain.about.from === possible.about.from) return true;
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

/** The days of a span that are over or at hand. */
function seen({ from, to }: Span, { asOf }: CaseView): Span {
  return { from, to: earlierOf(to, plusDays(asOf, 1)) };
}

function occasionOf(episode: Episode, goal: GoalSpan, clock: FosterCareClock, view: CaseView): Raised | undefined {
  const looked = seen(goal.span, view);
  // An assessment made on the day one goal took another's place was made under the earlier.
  const replaced = episode.goals("primary").some(({ span }) => span.to === goal.span.from);
  const assessed = episode.facts("goal-assessed").filter(({ on, event }) =>
    event.role !== "concurrent" && contains(goal.span, on) && !(replaced && on === goal.span.from));
  const { held, contested } = historyOf(assessed, ({ event }) => event.working, looked.to);
  const base = { subject: { child: episode.child }, end: endWithin(episode, goal.span.to, "the primary goal changed or ended") };
  const unassessed = firstReachedIn([{ from: looked.from, to: assessed[0]?.on ?? looked.to }, ...contested.map(({ span }) => span)], clock);
  for (const { span, value, by } of held) {
    const from = value ? undefined : clock.firstReached(span);
    if (from === undefined) continue;
    // What no new fact but days alone have settled is still the duty of the day on which it came to be open.
    const waited = unassessed !== undefined && unassessed < from && from > span.from && unassessed >= textFrom();
    return {
      ...base, ...(waited ? { trigger: goal.by, on: unassessed } : { trigger: by, on: from }), about: { episode, goal, from },
      what: waited ? undefined : `15 of 22 months were reached by ${civil(from)} and the goal ${goal.value} is assessed as not working`,
      needs: clock.undecided ? "which of the placements that contradict each other was made" : undefined,
    };
  }
  if (unassessed === undefined) return undefined;
  return { ...base, trigger: goal.by, on: unassessed, needs: "an assessment whether the current goal is working", about: { episode, goal, from: unassessed } };
}

function firstReachedIn(spans: readonly Span[], clock: FosterCareClock): Day | undefined {
  for (const span of spans) {
    const on = clock.firstReached(span);
    if (on !== undefined) return on;
  }
  return undefined;
}

function readingOf(clock: string, leaveOut: string): ClockReading {
  return {
    clock: clock === "entry" ? "entry" : "federal",
    leaveOut: leaveOut === "trial-home-visits" || leaveOut === "runaway-episodes" || leaveOut === "none" ? leaveOut : "both",
  };
}
