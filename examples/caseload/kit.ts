/** Words for writing an invented case: each stands for the facts a worker records together. */
import type { EventInput, TimelineInput } from "permanency/schema";

export type Facts = readonly EventInput[];
type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];
type Setting = Extract<EventInput, { kind: "placement-started" }>["setting"];

/** One case of the Missouri Children's Division that never was. */
export function invented(
  caseId: string, county: string, who: Pick<TimelineInput, "children" | "people">, ...facts: readonly Facts[]
): TimelineInput {
  const events = facts.flat().sort((a, b) => (dayOf(a.on) < dayOf(b.on) ? -1 : dayOf(a.on) > dayOf(b.on) ? 1 : 0));
  return { schema: 1, caseId, jurisdiction: "US-MO", attributes: { county }, ...who, events };
}

export function child(id: string, birthDate: string, name: string): TimelineInput["children"][number] {
  return { id, birthDate, name: `${name} (invented)` };
}

export function person(
  id: string, role: NonNullable<TimelineInput["people"]>[number]["role"], name: string, state?: string,
): NonNullable<TimelineInput["people"]>[number] {
  return { id, role, name: `${name} (invented)`, ...(state === undefined ? {} : { state }) };
}

/** A stay in care: who, from when (a day, or an instant where the time is known), and whose plan it is. */
export interface Stay {
  readonly children: readonly [string, ...string[]];
  readonly at: string;
  readonly caregivers: readonly [string, ...string[]];
  readonly setting?: Setting;
  readonly provider?: string;
  /** Left out: adoption. */
  readonly concurrently?: Goal;
  /** The person who would be guardian, or take the child in. */
  readonly resource?: string;
}

/** What a first month in care should leave on record, step by step; leave out a step, and it was not done. */
export function firstMonth(stay: Stay) {
  const on = dayOf(stay.at);
  const steps = {
    entered: entered(stay),
    goal: goalAtMeeting(stay.children, plus(on, 2)),
    gathered: gathered(stay.children, plus(on, 9)),
    cs1: cs1(plus(on, 14), "first", ...stay.children),
    ssp: ssp(plus(on, 16), "initial", stay.caregivers, ...stay.children),
    concurrent: concurrent(stay.children, plus(on, 21), stay.concurrently, stay.resource),
    plan: plan(stay.children, plus(on, 21)),
    talk: talks(plus(on, 21)),
  };
  return (...without: readonly (keyof typeof steps)[]): Facts =>
    Object.entries(steps).flatMap(([step, facts]) => (without.some((left) => left === step) ? [] : facts));
}

export function opened(on: string, service: "alternative-care" | "in-home" = "alternative-care"): Facts {
  return [{ kind: "case-opened", on, service }];
}

function entered({ children, at, setting = "foster-home", provider }: Stay): Facts {
  const on = dayOf(at);
  return [
    { kind: "care-entered", on: at, children: [...children] },
    { kind: "custody-granted", on, children: [...children] },
    { kind: "court-found", on: plus(on, 1), children: [...children], finding: "abuse-or-neglect" },
    { kind: "placement-started", on, children: [...children], setting, ...(provider === undefined ? {} : { provider }), goalConsidered: true },
  ];
}

export function goalAtMeeting(children: readonly string[], on: string, goal: Goal = "reunification"): Facts {
  return [
    { kind: "meeting-held", on, children: [...children], meeting: "72-hour", participants: ["parent", "worker", "supervisor"] },
    { kind: "goal-set", on, children: [...children], role: "primary", goal, decidedBy: ["worker", "supervisor"] },
  ];
}

export function gathered(children: readonly string[], on: string): Facts {
  const efforts = ["talk-with-parents", "establish-paternity", "explore-relatives", "work-with-child"] as const;
  return efforts.map((effort) => ({ kind: "effort-made", on, children: [...children], effort }));
}

/** A concurrent goal with all it must rest on. */
export function concurrent(children: readonly string[], on: string, goal: Goal = "adoption", resource?: string): Facts {
  return [{
    kind: "goal-set", on, children: [...children], role: "concurrent", goal, bestInterest: true, fitsNeeds: true, attainable: true,
    ...(resource === undefined ? {} : { resource }), decidedBy: ["worker", "supervisor"],
  }];
}

/** The concurrent plan: relatives in it, and on record in both places. */
export function plan(children: readonly string[], on: string): Facts {
  return [
    { kind: "concurrent-plan-updated", on, children: [...children], relativePlacement: true, steps: ["Ask the grandparents"] },
    { kind: "concurrent-plan-documented", on, children: [...children], in: ["FACES", "SSP"] },
  ];
}

export function cs1(on: string, which: "first" | "update", ...children: readonly string[]): Facts {
  return [{ kind: "cs1-completed", on, ...naming(children), cs1: which, inFaces: true }];
}

/** A Social Service Plan that worker, supervisor and every caregiver signed that day. */
export function ssp(
  on: string, which: "initial" | "reassessment" | "closing", caregivers: readonly string[], ...children: readonly string[]
): Facts {
  const signatures = [
    { by: "worker" as const }, { by: "supervisor" as const }, ...caregivers.map((person) => ({ by: "caregiver" as const, person })),
  ];
  return [{ kind: "ssp-completed", on, ...naming(children), ssp: which, caregivers: [...caregivers], signatures }];
}

/** Talks with the parents about permanency, each documented the same day. */
export function talks(...days: readonly string[]): Facts {
  return days.map((on) => ({ kind: "permanency-discussed", on, with: ["parent"], documentedIn: ["case record"] }));
}

/** A Family Support Team meeting that spoke of the alternate plan, documented the same day. */
export function fst(on: string, more: Partial<Omit<Extract<EventInput, { kind: "meeting-held" }>, "kind" | "on">> = {}): Facts {
  return [{
    kind: "meeting-held", on, meeting: "fst", participants: ["parent", "worker", "supervisor"], permanencyDiscussed: true,
    documentedIn: ["case record"], ...more,
  }];
}

/** A case that keeps its rhythm: a talk every four weeks, the plan looked at again every twelve, up to a day. */
export function kept(from: string, until: string, caregivers: readonly string[]): Facts {
  return [
    ...talks(...every(28, plus(from, 21), until)),
    ...every(84, plus(from, 16), until).flatMap((on) => ssp(on, "reassessment", caregivers)),
  ];
}

/** Every so many days after a first day, up to a last. */
export function every(days: number, after: string, until: string): string[] {
  const next = plus(after, days);
  return next > until ? [] : [next, ...every(days, next, until)];
}

export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, "YYYY-MM-DD".length);
}

function dayOf(on: string): string {
  return on.slice(0, "YYYY-MM-DD".length);
}

function naming(children: readonly string[]) {
  return children.length === 0 ? {} : { children: [...children] };
}
