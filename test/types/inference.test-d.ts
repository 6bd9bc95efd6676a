/** What the types know by themselves: nobody has to say it again, or to cast. Compiled by `npm run typecheck`; nothing here runs. */
import type { CaseEvent, CivilDate, Duty, Fact, Instant, Remedy, Report, Status, Timeline } from "permanency";
import { evaluate, evaluator, explain } from "permanency";
import { concurrentGoal, missouri } from "permanency/missouri";
import type { CaseView, Context, Day, Due, Episode, Pack, Part, PeriodParam, Rule, Settled } from "permanency/rules";
import { dueAfter, isFact, perEpisode, seek } from "permanency/rules";
import { parseTimeline, safeParseTimeline } from "permanency/schema";
import type { EventInput, TimelineError } from "permanency/schema";
import type { GeneratedCase, Law, MatcherResult } from "permanency/testing";
import { checksOf, lawsOf, matchers, timelines } from "permanency/testing";
import type fc from "fast-check";
import { expectTypeOf } from "vitest";

declare const timeline: Timeline;
declare const report: Report;
declare const duty: Duty;
declare const view: CaseView;
declare const fact: Fact;
declare const day: Day;
declare const ctx: Context<{ within: PeriodParam }>;

export function parsing(): void {
  expectTypeOf(parseTimeline).parameter(0).toBeUnknown();
  expectTypeOf(parseTimeline({})).toEqualTypeOf<Timeline>();
  const parsed = safeParseTimeline({});
  if (parsed.ok) expectTypeOf(parsed.timeline).toEqualTypeOf<Timeline>();
  else expectTypeOf(parsed.error).toEqualTypeOf<TimelineError>();
}

export function evaluating(): void {
  expectTypeOf(evaluate(timeline, { asOf: "2026-11-23", rules: [missouri] })).toEqualTypeOf<Report>();
  expectTypeOf(evaluator({ asOf: "2026-11-23", rules: missouri })).toEqualTypeOf<(timeline: Timeline) => Report>();
  expectTypeOf(explain(report, duty.id).arithmetic).toEqualTypeOf<readonly string[]>();
  expectTypeOf(report.violations).toEqualTypeOf<readonly Duty[]>();
}

export function duties(): void {
  expectTypeOf(duty.due).toEqualTypeOf<CivilDate | undefined>();
  expectTypeOf(duty.dueAt).toEqualTypeOf<Instant | undefined>();
  expectTypeOf(duty.status).toEqualTypeOf<Status>();
  expectTypeOf(duty.remedy).toEqualTypeOf<Remedy | undefined>();
  expectTypeOf<Remedy["events"]>().toEqualTypeOf<readonly CaseEvent[]>();
  // A date is text, text is not a date.
  expectTypeOf<CivilDate>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<CivilDate>();
  expectTypeOf<Day>().not.toExtend<CivilDate>();
}

export function events(event: CaseEvent, given: EventInput): void {
  if (event.kind === "goal-set") expectTypeOf(event.role).toEqualTypeOf<"primary" | "concurrent">();
  if (event.kind === "care-entered") expectTypeOf(event.on).toEqualTypeOf<CivilDate | Instant>();
  if (given.kind === "visit-held") expectTypeOf(given.on).toBeString();
  // What a remedy says can be told as input.
  expectTypeOf<CaseEvent>().toExtend<EventInput>();
}

export function rules(): void {
  expectTypeOf(concurrentGoal).toExtend<Rule>();
  expectTypeOf(missouri).toEqualTypeOf<Pack>();
  expectTypeOf(ctx.params.within).toEqualTypeOf<Settled<PeriodParam>>();
  expectTypeOf(dueAfter(day, "placed", ctx.params.within, ctx)).toEqualTypeOf<Due>();
  expectTypeOf(perEpisode(view)[0]?.about).toEqualTypeOf<Episode | undefined>();
  expectTypeOf(view.facts("visit-held")[0]?.event.with).not.toBeAny();
  seek("visit", ["visit-held"], view.about("ana", "visit-held", "meeting-held"), { from: day }, ({ event }) => {
    if (event.kind === "meeting-held") expectTypeOf(event.meeting).toExtend<string>();
    expectTypeOf(event.kind).toEqualTypeOf<"visit-held" | "meeting-held">();
    return undefined;
  });
  expectTypeOf(seek("visit", [], [], { from: day })).toEqualTypeOf<Part>();
  if (isFact(fact, "court-found")) expectTypeOf(fact.event.finding).toExtend<string>();
}

export function testing(): void {
  expectTypeOf(timelines.missouri()).toEqualTypeOf<fc.Arbitrary<GeneratedCase>>();
  expectTypeOf<GeneratedCase["timeline"]>().toEqualTypeOf<Timeline>();
  expectTypeOf(lawsOf(missouri, timelines.missouri())).toEqualTypeOf<readonly Law[]>();
  expectTypeOf(checksOf(missouri)[0]?.check).toEqualTypeOf<(() => void) | undefined>();
  expectTypeOf(matchers.toComply(report)).toEqualTypeOf<MatcherResult>();
}
