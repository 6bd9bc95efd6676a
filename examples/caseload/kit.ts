/** Words for writing an invented case: each stands for the facts a worker records together. */
import type { EventInput, TimelineInput } from "permanency/schema";

export type Facts = readonly EventInput[];
export type Event<K extends EventInput["kind"]> = Extract<EventInput, { kind: K }>;
export type Goal = Event<"goal-set">["goal"];
export type Setting = Event<"placement-started">["setting"];

/** Whose plan it is: the children it is about, and those who care for them. */
export interface Family {
  readonly children: readonly [string, ...string[]];
  readonly caregivers: readonly [string, ...string[]];
}

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

export function opened(on: string, service: "alternative-care" | "in-home" = "alternative-care"): Facts {
  return [{ kind: "case-opened", on, service }];
}

export function goalAtMeeting(children: readonly string[], on: string, goal: Goal = "reunification"): Facts {
  return [
    {
      kind: "meeting-held", on, children: [...children], meeting: "72-hour", participants: ["parent", "worker", "supervisor"],
      purposes: ["service-needs", "permanency-plan", "case-plan"],
    },
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

/** Talks with the parents about permanency, each documented the same day. */
export function talks(...days: readonly string[]): Facts {
  return days.map((on) => ({ kind: "permanency-discussed", on, with: ["parent"], documentedIn: ["case record"] }));
}

/** Efforts toward the concurrent goal, for every child of the case. */
export function efforts(...days: readonly string[]): Facts {
  return days.map((on) => ({ kind: "effort-made", on, effort: "discuss-goals", towardConcurrentGoal: true }));
}

/** A Family Support Team meeting that spoke of the alternate plan, documented the same day. */
export function fst(on: string, more: Partial<Event<"meeting-held">> = {}): Facts {
  return [{
    kind: "meeting-held", on, meeting: "fst", participants: ["parent", "worker", "supervisor"], permanencyDiscussed: true,
    documentedIn: ["case record"], ...more,
  }];
}

/** A placement that the team met for, chosen with the child's goal in mind. */
export function placed(
  children: readonly string[], on: string, setting: Setting, more: Partial<Pick<Event<"placement-started">, "household" | "provider">> = {},
): Facts {
  return [
    ...fst(on, { children: [...children], purposes: ["need-for-placement", "appropriate-placement"] }),
    { kind: "placement-started", on, children: [...children], setting, ...more, goalConsidered: true },
  ];
}

/** A resource the team found for the family and weighed with care; the family was referred to it, and uses it. */
export function resource(on: string, name = RESOURCE): Facts {
  return [
    { kind: "resource-identified", on, resource: name, culturallyRelevant: true, communityConsidered: true, capacityWeighed: true },
    { kind: "service-referred", on, service: "parenting", resource: name, documentedIn: ["FACES contact note"] },
    { kind: "service-used", on: plus(on, 1), service: "parenting", resource: name },
  ];
}

/** The resource of every family whose story needs no other. */
export const RESOURCE = "Parents' evening class";

/** Every so many days after a first day, up to a last. */
export function every(days: number, after: string, until: string): string[] {
  const next = plus(after, days);
  return next > until ? [] : [next, ...every(days, next, until)];
}

export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, "YYYY-MM-DD".length);
}

export function dayOf(on: string): string {
  return on.slice(0, "YYYY-MM-DD".length);
}

/** Names children; nobody is every child of the case. */
export function naming(children: readonly string[]) {
  return children.length === 0 ? {} : { children: [...children] };
}
