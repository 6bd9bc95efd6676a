/** `compliance`: for each rule, the days of a span on which a case kept it and on which it did not. */
import type { CivilDate, Day } from "../calendar/index.js";
import { civil, daysBetween, plusDays } from "../calendar/index.js";
import type { Force } from "../rules/index.js";
import type { Timeline } from "../timeline/types.js";
import { grouped } from "../timeline/view/index.js";
import { courseOf } from "./course.js";
import { basisOf } from "./evaluate.js";
import type { Judged } from "./judged.js";
import { judge } from "./judge.js";
import type { Report, Status } from "./report.js";
import type { SpanOptions } from "./span-options.js";
import { readySpan } from "./span-options.js";

/**
 * How a rule stands at the end of a day; the first of these that is so of any of its duties in effect that day:
 * `out`, one is overdue, or came to be missed that day; `unknown`, one cannot be decided; `waived`, a breach is waived;
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
}

/**
 * Days in and out of compliance from `from` to `to`, both included, each judged at its end as `evaluate` judges it. A duty is in
 * effect from the day that raised it up to, not including, the day that ended what requires it. What can no longer be met
 * counts as out on the one day on which that came to be so. Throws `OptionsError` on bad options only.
 */
export function compliance(timeline: Timeline, options: SpanOptions): Compliance {
  const { settings, first, last } = readySpan(options);
  const runs = new Map<string, Run[]>(settings.rules.map(({ rule }) => [rule.id, []]));
  let before = byRule(judge(timeline, settings, plusDays(first, -1)).judged);
  for (const stretch of courseOf(timeline, settings, first, last)) {
    const now = byRule(stretch.judged);
    const next = plusDays(stretch.first, 1);
    for (const [rule, run] of runs) {
      const duties = now.get(rule) ?? [];
      // A day of its own: what came to be missed on it, and the closing of the case, which its day still belongs to.
      add(run, { from: stretch.first, to: stretch.first, ...standingOn(stretch.first, duties, newlyMissed(duties, before.get(rule) ?? [])) });
      if (next <= stretch.last) add(run, { from: next, to: stretch.last, ...standingOn(next, duties, []) });
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

function newlyMissed(now: readonly Judged[], before: readonly Judged[]): readonly Judged[] {
  const breached = new Set(before.filter(({ duty }) => duty.status === "overdue" || duty.status === "missed").map(({ duty }) => duty.id));
  return now.filter(({ duty }) => duty.status === "missed" && !breached.has(duty.id));
}

function standingOn(day: Day, judged: readonly Judged[], missed: readonly Judged[]): Stands {
  const effective = judged.filter(({ end }) => end === undefined || day < end.on || (end.closing === true && day === end.on));
  const having = (...statuses: readonly Status[]): readonly Judged[] => effective.filter(({ duty }) => statuses.includes(duty.status));
  const ways: readonly (readonly [Standing, readonly Judged[]])[] = [
    ["out", [...having("overdue"), ...missed]], ["unknown", having("unknown")], ["waived", having("waived")], ["in", having("open", "met", "late")],
  ];
  const [stands, because] = ways.find(([, duties]) => duties.length > 0) ?? ["not-asked" as const, []];
  return { stands, duties: because.map(({ duty }) => duty.id) };
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
