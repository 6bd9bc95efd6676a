/**
 * What must not compile, each with the reason. `npm run typecheck` fails where one of these compiles after all; nothing
 * here ever runs.
 */
import type { Duty, EvaluateOptions, Pack, Report, Timeline, Waiver } from "permanency";
import { compliance, diff, evaluate, evaluator, explain, forecast, parseCivilDate, whatIf } from "permanency";
import type { CivilDate, Content, Day, Deadline, Instant, Occasion, PeriodParam, Recurring, Rule, Span, Standing } from "permanency/rules";
import { civil, dayOf, daysBetween, dueAfter, plusDays, seek } from "permanency/rules";
import { missouri } from "permanency/missouri";
import { noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import type { EventInput, TimelineInput } from "permanency/schema";
import type { CaseRow, GeneratedCase, RuleTables } from "permanency/testing";
import { cases, draft, lawsOf, ruleTester, timelines } from "permanency/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

declare const timeline: Timeline;
declare const input: TimelineInput;
declare const report: Report;
declare const duty: Duty;
declare const day: Day;
declare const date: CivilDate;
declare const instant: Instant;
declare const rule: Deadline<Span, { within: PeriodParam }>;
const judged: EvaluateOptions = { asOf: "2026-11-23", rules: missouri };

export const evaluating = [
  // @ts-expect-error the library reads no clock: a case is judged as of a day
  () => evaluate(timeline, { rules: missouri }),
  // @ts-expect-error nothing is judged without rules
  () => evaluate(timeline, { asOf: "2026-11-23" }),
  // @ts-expect-error options misspelled must not pass for options left out
  () => evaluate(timeline, { ...judged, knownby: "2026-11-23" }),
  // @ts-expect-error what was not parsed may hold dates that are none
  () => evaluate(input, judged),
  // @ts-expect-error nor is text a timeline
  () => evaluate("{}", judged),
  // @ts-expect-error a day is written as a civil date; `Date` has a time and a zone
  () => evaluate(timeline, { ...judged, asOf: new Date(0) }),
  // @ts-expect-error no such convention: what is counted by must have a citation
  () => evaluate(timeline, { ...judged, counting: "business-days" }),
  // @ts-expect-error a number or a reading, not a switch
  () => evaluate(timeline, { ...judged, params: { prompt: true } }),
  // @ts-expect-error holidays are a list of dates
  () => evaluate(timeline, { ...judged, holidays: "2026-12-25" }),
  // @ts-expect-error a pack is its rules with their sources, not a list of rules
  () => evaluate(timeline, { ...judged, rules: missouri.rules }),
  // @ts-expect-error nor its name
  () => evaluate(timeline, { ...judged, rules: "us-mo" }),
  // @ts-expect-error options are checked before there is a case
  () => evaluator(timeline),
  // @ts-expect-error left out and `undefined` are two things
  () => evaluate(timeline, { ...judged, knownBy: undefined }),
  // @ts-expect-error an explanation is of one duty of a report, by its id
  () => explain(report, duty),
  // @ts-expect-error a report comes first: a case without a day explains nothing
  () => explain(timeline, duty.id),
];

export const waiving = [
  // @ts-expect-error a waiver without a reason is none
  (): Waiver => ({ duty: duty.id, by: "supervisor", on: "2026-11-01" }),
  // @ts-expect-error a waiver of a rule says for whom, never for all
  (): Waiver => ({ rule: duty.rule, reason: "flood", by: "supervisor", on: "2026-11-01" }),
  // @ts-expect-error one duty or a rule with a subject, not both
  (): Waiver => ({ duty: duty.id, rule: duty.rule, subject: duty.subject, reason: "flood", by: "supervisor", on: "2026-11-01" }),
];

export const foreseeing = [
  // @ts-expect-error a forecast is of a span, not of a day
  () => forecast(timeline, judged),
  // @ts-expect-error a span has an end
  () => compliance(timeline, { from: "2026-11-23", rules: missouri }),
  // @ts-expect-error events of a person's own making are parsed first
  (event: EventInput) => whatIf(timeline, [event], judged),
  // @ts-expect-error two reports are compared, not two timelines
  () => diff(timeline, timeline),
];

export const changing = [
  // @ts-expect-error a report is what was found, and stays so
  () => { report.violations.push(duty); },
  // @ts-expect-error a duty's status is the engine's to say
  () => { duty.status = "met"; },
  // @ts-expect-error nor can its parts be struck from the list
  () => duty.missing.pop(),
  // @ts-expect-error whom it is about is part of its id
  () => { duty.subject.child = "ben"; },
  // @ts-expect-error a pack is changed in a copy, `{ ...missouri, rules }`
  () => { missouri.version = "2.0.0"; },
];

export const reading = [
  // @ts-expect-error there may be no due date: the law can leave one open
  (): string => duty.due.slice(0, 4),
  // @ts-expect-error a met duty has no remedy
  () => duty.remedy.events,
  // @ts-expect-error no such status
  () => duty.status === "done",
  // @ts-expect-error paint is told, so that a file never gets a terminal's colours
  () => textReport(report),
  () => textReport(report, noPaint, {
    // @ts-expect-error options misspelled again
    every: true,
  }),
];

export const telling = [
  // @ts-expect-error no such kind of event
  (): EventInput => ({ kind: "goal-chosen", on: "2026-11-01", child: "ana" }),
  // @ts-expect-error a goal has its role
  (): EventInput => ({ kind: "goal-set", on: "2026-11-01", child: "ana", goal: "adoption" }),
  // @ts-expect-error no such goal
  (): EventInput => ({ kind: "goal-set", on: "2026-11-01", child: "ana", role: "primary", goal: "home" }),
  // @ts-expect-error a field of another kind of event
  (): EventInput => ({ kind: "care-entered", on: "2026-11-01", child: "ana", goal: "adoption" }),
  // @ts-expect-error an event has its day
  (): EventInput => ({ kind: "care-entered", child: "ana" }),
  // @ts-expect-error of this shape of timelines there is one version
  (): TimelineInput => ({ ...input, schema: 2 }),
];

export const counting = [
  // @ts-expect-error a day is a number, a civil date is text: one is made from the other by `dayOf`
  () => plusDays(date, 30),
  // @ts-expect-error any number is not a day
  () => civil(20_000),
  // @ts-expect-error any text is not a date
  () => dayOf("2026-11-23"),
  // @ts-expect-error it may not be one after all
  () => dayOf(parseCivilDate("2026-02-30")),
  // @ts-expect-error from a day to a day
  () => daysBetween(day, date),
  // @ts-expect-error an instant has an hour and an offset, a civil date has neither
  (): CivilDate => instant,
];

/** All that a rule says, but its law. */
const words = {
  title: "Visit within five days", force: "must", readings: { S2: "Calendar days." }, sees: "fully", restsOn: ["placement-started"],
  otherwise: "No child was placed.", pass: "The child was visited.", fail: "The child was not visited.",
} as const;
const within = { within: { days: 5, basis: "source" } } as const;

export const ruling = [
  // @ts-expect-error a rule says by whose word: no clauses
  (): Deadline<Span, { within: PeriodParam }> => ({ ...words, shape: "deadline", id: "x/visit", params: within, occasions: rule.occasions, due: rule.due, metBy: rule.metBy }),
  // @ts-expect-error an empty list of clauses is nobody's word
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, clauses: [] }),
  // @ts-expect-error no such shape of duty
  (): Rule => ({ ...rule, shape: "reminder" }),
  // @ts-expect-error a clause says must or should; what it may is no duty
  (): Rule => ({ ...rule, force: "may" }),
  // @ts-expect-error a deadline has no chains: that is another shape
  (): Recurring => ({ ...rule, shape: "recurring" }),
  // @ts-expect-error a standing duty says what must hold
  (): Standing => ({ ...rule, shape: "standing" }),
  // @ts-expect-error a number has its basis: the source, or an assumption with a name
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, params: { within: { days: 5 } } }),
  // @ts-expect-error an assumption says what is assumed
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, params: { within: { days: 5, basis: "assumption", name: "x.visit" } } }),
  // @ts-expect-error the engine names statuses, a rule never does
  (): Occasion<undefined> => ({ subject: {}, trigger: seek("visit", [], [], { from: day }).metBy, about: undefined, status: "met" }),
  // @ts-expect-error a remedy is events, which can be tried, and not advice
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, remedy: () => ({ says: "Visit the child." }) }),
  // @ts-expect-error a due date keeps its arithmetic: a bare day is none
  (): Content<Span, { within: PeriodParam }> => ({ ...rule, shape: "content", due: ({ trigger }) => plusDays(trigger.on, 5) }),
  // @ts-expect-error a parameter of another rule
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, due: ({ trigger }, ctx) => dueAfter(trigger.on, "placed", ctx.params.every, ctx) }),
  // @ts-expect-error a visit has no goal: a fact's kind says what it holds
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, metBy: (_, { view }) => [seek("visit", ["visit-held"], view.facts("visit-held"), { from: day }, ({ event }) => event.goal)] }),
  // @ts-expect-error no such kind of event to look for
  (): Deadline<Span, { within: PeriodParam }> => ({ ...rule, metBy: (_, { view }) => [seek("visit", ["visit-held"], view.facts("visit-hold"), { from: day })] }),
  // @ts-expect-error a pack has its sources
  (): Pack => ({ id: "x", title: "X", version: "1.0.0", clauses: [], rules: [rule] }),
];

export const testing = [
  // @ts-expect-error no case is judged without a day
  (): CaseRow => ({ events: [] }),
  // @ts-expect-error events or a whole timeline, not both
  (): CaseRow => ({ events: [], timeline: input, asOf: "2026-11-23" }),
  // @ts-expect-error a table not known
  (): RuleTables => ({ valid: [] }),
  // @ts-expect-error what is met is not overdue
  (): RuleTables => ({ met: [{ events: [], asOf: "2026-11-23", status: "overdue" }] }),
  // @ts-expect-error of a duty that there is not, nothing can be expected
  (): RuleTables => ({ asksNothing: [{ events: [], asOf: "2026-11-23", due: "2026-11-23" }] }),
  // @ts-expect-error a runner has both
  () => ruleTester({ it }),
  // @ts-expect-error a rule is tested as a part of its pack
  () => { ruleTester({ describe, it }).rule(rule, {}); },
  // @ts-expect-error laws are tried on cases, not on timelines alone
  () => lawsOf(missouri, fc.constant(timeline)),
  // @ts-expect-error a world says what happens in it
  () => cases({ jurisdiction: "US-MO" }),
  // @ts-expect-error what a draft says is drawn
  () => draft("goal-set", { role: "primary" }),
  // @ts-expect-error no such law
  () => timelines.illinois(),
  // @ts-expect-error what is drawn is not the timeline, it has one
  (drawn: GeneratedCase) => evaluate(drawn, judged),
  // @ts-expect-error a case is judged as of a day, by rules
  () => { expect(timeline).toComply(); },
  // @ts-expect-error a report is judged already
  () => { expect(report).toComply(judged); },
  // @ts-expect-error a violation is of some rule
  () => { expect(report).toHaveViolation(); },
  // @ts-expect-error a child is named in a subject
  () => { expect(timeline).toHaveViolation("us-mo/concurrent-goal", { ...judged, child: "ana" }); },
  // @ts-expect-error what was parsed need not be parsed again, and dates are not to be put in by hand
  () => parseTimeline(input).events.push({ kind: "care-entered", on: "2026-11-01" }),
];
