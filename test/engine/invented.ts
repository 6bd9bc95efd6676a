/** Invented rules, one of each shape and as small as can be: what they show is the law of the engine, and of no state. */
import { civil, plusDays } from "../../src/calendar/index.js";
import type { CivilDate, Day } from "../../src/calendar/index.js";
import { evaluate } from "../../src/index.js";
import type {
  Checklist, Content, Deadline, Due, Duty, Episode, EvaluateOptions, Fact, Pack, Part, Recurring, Remedy, Report, Rule, Standing,
} from "../../src/index.js";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { parseTimeline } from "../../src/schema.js";
import { expectPlain } from "../support/plain.js";

const base = {
  id: "x/rule", title: "An invented rule", force: "must", clauses: ["X-01"], params: {}, readings: { S2: "As it stands." }, sees: "fully",
  restsOn: ["care-entered"], otherwise: "Nothing asked for it.", pass: "It was done.", fail: "It was not done.",
} as const;

/** Due so many days after a day, by the source. */
export function dueIn(days: number, day: Day): Due {
  const on = plusDays(day, days);
  return { on, basis: { kind: "source" }, steps: [{ says: "it began", on: civil(day) }, { says: `plus ${days} days`, on: civil(on) }] };
}

/** The first of some facts, as a part. */
export function partOf(name: string, facts: readonly Fact[], more: Partial<Part> = {}): Part {
  return { name, kinds: ["cs1-completed"], metBy: facts[0], rejected: [], ...more };
}

const remedy = (child: string, on: CivilDate): Remedy => ({ says: "Do it.", events: [{ kind: "cs1-completed", child, on }] });

/** A CS-1 within ten days of the entry into care. */
export function deadline(more: Partial<Deadline<Episode>> = {}): Deadline<Episode> {
  return {
    ...base, shape: "deadline",
    occasions: ({ view }) => view.episodes.map((episode) => ({ subject: { child: episode.child }, trigger: episode.entry, end: episode.end, about: episode })),
    due: ({ trigger }) => dueIn(10, trigger.on),
    metBy: ({ about }) => [partOf("the form", about.facts("cs1-completed"))],
    remedy: ({ about }, _missing, { today }) => remedy(about.child, today),
    ...more,
  };
}

/** The same as a content duty. */
export function content(more: Partial<Content<Episode>> = {}): Content<Episode> {
  return { ...deadline(), shape: "content", ...more };
}

/** A CS-1 every ten days of a stay. */
export function recurring(more: Partial<Recurring<Episode>> = {}): Recurring<Episode> {
  return {
    ...base, shape: "recurring", part: { name: "the form", kinds: ["cs1-completed"] },
    chains: ({ view }) => view.episodes.map((episode) => ({
      subject: { child: episode.child }, start: episode.entry, completions: episode.facts("cs1-completed"), afterStart: false, end: episode.end, about: episode,
    })),
    due: (start, _ctx, number) => dueIn(10 * number, start.on),
    remedy: ({ about }, { today }) => remedy(about.child, today),
    ...more,
  };
}

/** A concurrent goal ten days after the entry, and as long as the stay lasts. */
export function standing(more: Partial<Standing<Episode>> = {}): Standing<Episode> {
  return {
    ...base, shape: "standing",
    whenever: ({ view }) => view.episodes.map((episode) => ({ subject: { child: episode.child }, span: episode.span, trigger: episode.entry, end: episode.end, about: episode })),
    due: ({ span }) => dueIn(10, span.from),
    heldBy: ({ about }) => [{ name: "a plan", kinds: ["goal-set"], held: about.goals("concurrent") }],
    remedy: ({ about }, _missing, { today }) => ({ says: "Set it.", events: [{ kind: "goal-set", role: "concurrent", goal: "adoption", child: about.child, on: today }] }),
    ...more,
  };
}

/** A pack of invented rules, with an invented source. */
export function packOf(rules: readonly Rule[], more: Partial<Pack> = {}): Pack {
  return {
    id: "x", title: "Invented", version: "1.2.3",
    sources: [{ id: "X", title: "An invented source", citation: "X 1", checked: "2026-01-01" }],
    clauses: [{ id: "X-01", says: "It is done.", force: "M", claim: "rule" }],
    rules, ...more,
  };
}

export const checklistPack = (...checklists: readonly Checklist[]): Pack => packOf([], { checklists });

export interface Case extends Partial<Omit<TimelineInput, "events">> {
  readonly events: readonly EventInput[];
}

/** The report on an invented case under invented rules. */
export function reported(rules: Pack | Rule, { events, ...more }: Case, asOf: string, options: Partial<EvaluateOptions> = {}): Report {
  const timeline = parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }, { id: "ben" }], events: [...events], ...more });
  const report = evaluate(timeline, { rules: "rules" in rules ? rules : packOf([rules]), asOf, ...options });
  expectPlain(report);
  return report;
}

/** The duties alone. */
export function judged(rules: Pack | Rule, events: readonly EventInput[], asOf: string, options: Partial<EvaluateOptions> = {}): readonly Duty[] {
  return reported(rules, { events }, asOf, options).duties;
}

export const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", child, on });
export const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
export const done = (on: string, more: { id?: string; recordedOn?: string } = {}): EventInput => ({ kind: "cs1-completed", child: "ana", on, ...more });
export const goal = (on: string, more: { recordedOn?: string } = {}): EventInput => ({ kind: "goal-set", role: "concurrent", goal: "adoption", child: "ana", on, ...more });
export const dropped = (on: string): EventInput => ({ kind: "goal-ended", role: "concurrent", child: "ana", on });

/** Status, day raised, due, met on, days late: what a row of these tables looks at. */
export const told = ({ status, trigger, due, metOn, daysLate }: Duty): string =>
  [status, trigger?.on, due === undefined ? "no due date" : `due ${due}`, ...metOn === undefined ? [] : [`met ${metOn}`], ...daysLate === undefined ? [] : [`${daysLate} late`]].join(" ");
