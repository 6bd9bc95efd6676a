/** `forecast`: what a case asks for over the coming days, if nothing else happens. */
import type { CivilDate, Day } from "../calendar/index.js";
import { civil, contains, dayOf, plusDays } from "../calendar/index.js";
import type { Timeline } from "../timeline/types.js";
import type { CaseView } from "../timeline/view/index.js";
import { courseOf } from "./course.js";
import { basisOf } from "./evaluate.js";
import { judge } from "./judge.js";
import { soonestDueFirst } from "./order.js";
import type { Duty, Report, Status } from "./report.js";
import type { SpanOptions } from "./span-options.js";
import { readySpan } from "./span-options.js";
import type { WaiverCourse } from "./waiver-course.js";
import { waiverCourses } from "./waiver-course.js";

/** From this day on, until the next turn, a duty stands so; `gone`, it is no longer raised: a fact dated in the span took its ground away. */
export interface Turn {
  readonly on: CivilDate;
  readonly status: Status | "gone";
  /** Left out while no due date can be given. */
  readonly due?: CivilDate;
}

/** A duty open in the span, or raised in it. */
export interface Foreseen {
  /** As it stands on the first day of the span on which it is there; the remedy is dated that day. */
  readonly duty: Duty;
  /** The last due date of its course. */
  readonly due?: CivilDate;
  /** `certain`: raised by the end of the first day. `conditional`: raised later in the span, as things stand. */
  readonly certainty: "certain" | "conditional";
  /** For `conditional`: what must stay as it is for it to be raised. */
  readonly condition?: string;
  /** How it stands, day after day, if nothing meets it. */
  readonly course: readonly Turn[];
}

export interface Forecast extends Pick<Report, "packs" | "options"> {
  readonly schema: 1;
  readonly caseId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Soonest due first. */
  readonly duties: readonly Foreseen[];
  /** What becomes of each waiver given for this case. */
  readonly waivers: readonly WaiverCourse[];
}

/**
 * Every duty open, overdue, waived or undecided on a day from `from` to `to`, and every one raised on such a day. On each of the
 * days it is what `evaluate` says of the same timeline: a fact already on record with a later date counts from its date
 * on; `knownBy: from` leaves out what was recorded after the first day. Throws `OptionsError` on bad options only.
 */
export function forecast(timeline: Timeline, options: SpanOptions): Forecast {
  const { settings, first, last } = readySpan(options);
  const found = new Map<string, { duty: Duty; raised: Day; course: Turn[] }>();
  const stretches = courseOf(timeline, settings, first, last);
  for (const stretch of stretches) {
    const on = civil(stretch.first);
    const there = new Set<string>();
    for (const { duty } of stretch.judged) {
      const { id, status, due } = duty;
      const known = found.get(id) ?? { duty, raised: stretch.first, course: [] };
      found.set(id, known);
      there.add(id);
      turn(known.course, { on, status, ...(due !== undefined && { due }) });
    }
    for (const [id, { course }] of found) if (!there.has(id)) turn(course, { on, status: "gone" });
  }
  const { view } = judge(timeline, settings, last);
  const before = new Set(judge(timeline, settings, plusDays(first, -1)).judged.map(({ duty }) => duty.id));
  const duties = [...found.values()].filter(({ duty, course }) => !before.has(duty.id) || course.some(({ status }) => concerns(status)))
    .map(({ duty, raised, course }): Foreseen => {
      const due = course.filter((each) => each.due !== undefined).at(-1)?.due;
      const certain = raised === first;
      return {
        duty, ...(due !== undefined && { due }), certainty: certain ? "certain" : "conditional",
        ...(!certain && { condition: conditionOf(duty, raised, first, view) }), course,
      };
    });
  duties.sort((a, b) => soonestDueFirst({ id: a.duty.id, due: a.due }, { id: b.duty.id, due: b.due }));
  return { schema: 1, caseId: timeline.caseId, from: civil(first), to: civil(last), ...basisOf(settings), duties, waivers: waiverCourses(stretches) };
}

/** Adds a turn, unless the duty stands so already. */
function turn(course: Turn[], next: Turn): void {
  const before = course.at(-1);
  if (before?.status !== next.status || before.due !== next.due) course.push(next);
}

function concerns(status: Turn["status"]): boolean {
  return status === "open" || status === "overdue" || status === "unknown" || status === "waived";
}

/** What must still be so on the day the duty would be raised. */
function conditionOf({ subject: { child }, trigger }: Duty, raised: Day, first: Day, view: CaseView): string {
  const day = civil(raised);
  // Already on record with a date to come: only that it comes so is open.
  if (trigger !== undefined && dayOf(trigger.fact.on) > first) return `if it comes as recorded: ${trigger.fact.kind} of ${trigger.fact.on}`;
  const inCare = child !== undefined && view.episodes.some((episode) => episode.child === child && contains(episode.span, raised));
  if (inCare) return `if ${child} is still in care on ${day} and nothing else on record changes`;
  return `if the case is still open on ${day} and nothing else on record changes`;
}
