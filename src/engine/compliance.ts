/** `compliance`: for each rule, the days of a span on which a case kept it and on which it did not. */
import type { CivilDate, Day } from "../calendar/index.js";
import { civil, contains, dayOf, daysBetween, plusDays } from "../calendar/index.js";
import type { Force } from "../rules/index.js";
import type { Timeline } from "../timeline/types.js";
import type { CaseView, End } from "../timeline/view/index.js";
import { grouped } from "../timeline/view/index.js";
import { courseOf } from "./course.js";
import { basisOf } from "./evaluate.js";
import type { Judged } from "./judged.js";
import { judge } from "./judge.js";
import type { Report, Status } from "./report.js";
import type { SpanOptions } from "./span-options.js";
import { readySpan } from "./span-options.js";
import type { WaiverCourse } from "./waiver-course.js";
import { waiverCourses } from "./waiver-course.js";

/**
 * How a rule stands at the end of a day; the first of these that is so of any of its duties in effect that day:
 * `out`, one is overdue, or came to be missed that day; `unknown`, one cannot be decided; `waived`, one would be out without its waiver;
 * `in`, one is open or was met, on time or late; `not-asked`, none is in effect, or only such as can no longer be met.
 */
export type Standing = "out" | "unknown" | "waived" | "in" | "not-asked";

/** Days on end on which a rule stands the same, the first and the last included. */
export interface ComplianceSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly stands: Standing;
  /** Ids of the duties that make it stand so on one of the days. */
  readonly duties: readonly string[];
}

export interface RuleCompliance {
  readonly rule: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly force: Force;
  /** Together, the days of the span. */
  readonly days: Readonly<Record<Standing, number>>;
  /** In order, without gaps. */
  readonly spans: readonly ComplianceSpan[];
}

export interface Compliance extends Pick<Report, "packs" | "options"> {
  readonly schema: 1;
  readonly caseId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Every rule of the packs, in their order. */
  readonly rules: readonly RuleCompliance[];
  /** What became of each waiver given for this case. */
  readonly waivers: readonly WaiverCourse[];
}

/**
 * Days in and out of compliance from `from` to `to`, both included, each judged at its end as `evaluate` judges it. A duty is in
 * effect from the day that raised it up to, not including, the day that ended what requires it; once it is settled or cannot
 * be decided, up to the end of the stay or the open case in which it was raised. The day a case closes is still a day of it. What can no longer be met
 * counts as out on the one day on which that came to be so. Throws `OptionsError` on bad options only.
 */
export function compliance(timeline: Timeline, options: SpanOptions): Compliance {
  const { settings, first, last } = readySpan(options);
  const runs = new Map<string, Run[]>(settings.rules.map(({ rule }) => [rule.id, []]));
  let before = byRule(judge(timeline, settings, plusDays(first, -1)).judged);
  const { view } = judge(timeline, settings, last);
  const stretches = courseOf(timeline, settings, first, last);
  for (const stretch of stretches) {
    const now = byRule(stretch.judged);
    const next = plusDays(stretch.first, 1);
    for (const [rule, run] of runs) {
      const duties = now.get(rule) ?? [];
      // A day of its own: what came to be missed on it, and the closing of the case, which its day still belongs to.
      add(run, { from: stretch.first, to: stretch.first, ...standingOn(stretch.first, duties, newlyMissed(duties, before.get(rule) ?? []), view) });
      if (next <= stretch.last) add(run, { from: next, to: stretch.last, ...standingOn(next, duties, [], view) });
    }
    before = now;
  }
  return {
    schema: 1, caseId: timeline.caseId, from: civil(first), to: civil(last), ...basisOf(settings),
    rules: settings.rules.map(({ rule: { id, title, clauses, force } }) => {
      const run = runs.get(id) ?? [];
      return {
        rule: id, title, clauses, force, days: daysOf(run),
        spans: run.map(({ from, to, stands, duties }) => ({ from: civil(from), to: civil(to), stands, duties })),
      };
    }),
    waivers: waiverCourses(stretches),
  };
}

interface Stands {
  readonly stands: Standing;
  readonly duties: readonly string[];
}

interface Run extends Stands {
  readonly from: Day;
  readonly to: Day;
}

function byRule(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  return grouped(judged, ({ duty }) => duty.rule);
}

/** How a duty stands, waived or not. */
function underneath({ duty: { status, waived } }: Judged): Status {
  return waived?.status ?? status;
}

function newlyMissed(now: readonly Judged[], before: readonly Judged[]): readonly Judged[] {
  const breached = new Set(before.filter((each) => underneath(each) === "overdue" || underneath(each) === "missed").map(({ own }) => own()));
  return now.filter((each) => underneath(each) === "missed" && !breached.has(each.own()));
}

function standingOn(day: Day, judged: readonly Judged[], missed: readonly Judged[], view: CaseView): Stands {
  const effective = judged.filter((each) => isInEffect(each, day, view));
  const out = [...effective.filter((each) => underneath(each) === "overdue"), ...missed];
  const isWaived = ({ duty }: Judged): boolean => duty.status === "waived";
  const ways: readonly (readonly [Standing, readonly Judged[]])[] = [
    ["out", out.filter((each) => !isWaived(each))],
    ["unknown", effective.filter((each) => underneath(each) === "unknown")],
    ["waived", out.filter(isWaived)],
    ["in", effective.filter((each) => ["open", "met", "late"].includes(underneath(each)))],
  ];
  const [stands, because] = ways.find(([, duties]) => duties.length > 0) ?? ["not-asked" as const, []];
  return { stands, duties: because.map(({ duty }) => duty.id) };
}

/**
 * Up to its own end; what is settled or undecided, up to the end of the stay, or else of the open case, in which it was
 * raised too: only what is still to be done outlasts that. What nothing raised, while the case is open.
 */
function isInEffect(judged: Judged, day: Day, view: CaseView): boolean {
  const { duty: { trigger, subject }, end } = judged;
  const isBefore = (each: End | undefined): boolean => each === undefined || day < each.on || (each.closing === true && day === each.on);
  if (trigger === undefined) return view.phases.some((phase) => contains(phase.span, day) || phase.end?.on === day);
  if (["open", "overdue"].includes(underneath(judged))) return isBefore(end);
  const raised = dayOf(trigger.on);
  const stay = view.episodes.find(({ child, span }) => child === subject.child && contains(span, raised));
  return isBefore(end) && isBefore(stay === undefined ? view.phaseOn(raised)?.end : stay.end);
}

/** Adds days to those before them; where the rule stands the same, as one span. */
function add(runs: Run[], run: Run): void {
  const before = runs.at(-1);
  if (before?.stands !== run.stands) runs.push(run);
  else runs[runs.length - 1] = { ...before, to: run.to, duties: [...new Set([...before.duties, ...run.duties])] };
}

function daysOf(runs: readonly Run[]): Record<Standing, number> {
  const days: Record<Standing, number> = { out: 0, unknown: 0, waived: 0, in: 0, "not-asked": 0 };
  for (const { from, to, stands } of runs) days[stands] += daysBetween(from, to) + 1;
  return days;
}
