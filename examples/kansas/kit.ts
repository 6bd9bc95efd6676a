/** Words for writing an invented case of Kansas: each stands for the facts a worker records together. */
import type { EventInput, TimelineInput } from "permanency/schema";
import type { Facts } from "../caseload/kit.js";
import { every, plus } from "../caseload/kit.js";

export type { Facts };
export { child, opened, person } from "../caseload/kit.js";

type Of<K extends EventInput["kind"]> = Extract<EventInput, { kind: K }>;
type More<K extends EventInput["kind"]> = Partial<Omit<Of<K>, "kind" | "on">>;
type Goal = Of<"goal-set">["goal"];
export type Children = readonly [string, ...string[]];

/** One case of a Kansas county that never was. */
export function invented(
  caseId: string, county: string, who: Pick<TimelineInput, "children" | "people">, ...facts: readonly Facts[]
): TimelineInput {
  const events = facts.flat().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { schema: 1, caseId, jurisdiction: "US-KS", attributes: { county }, ...who, events };
}

/** In care, with reintegration the goal. */
export function entered(children: Children, on: string): Facts {
  return [{ kind: "care-entered", on, children: [...children] }, goal(children, on, "primary", "reunification")];
}

export function goal(children: Children, on: string, role: "primary" | "concurrent", is: Goal): EventInput {
  return { kind: "goal-set", on, children: [...children], role, goal: is };
}

export function placed(children: Children, on: string, provider: string, setting: Of<"placement-started">["setting"] = "foster-home"): EventInput {
  return { kind: "placement-started", on, children: [...children], setting, provider };
}

/** A team thought the placement through, and weighed what the child needs now and later. */
export function considered(children: Children, on: string): EventInput {
  return { ...teamMet(children, on), currentNeedsConsidered: true, futureNeedsConsidered: true };
}

/** A team thought the placement through. */
export function teamMet(children: Children, on: string): Of<"placement-considered"> {
  return { kind: "placement-considered", on, children: [...children], professionals: ["case-manager", "supervisor"], factorsConsidered: true };
}

/** The provider works by the concurrent model. */
export function model(children: Children, on: string): EventInput {
  return { kind: "concurrent-model-used", on, children: [...children], frequentInteraction: true, timeLimitedWork: true, resourceNetwork: true };
}

/** Considered the day before, in a home, worked by the model. */
export function settled(children: Children, on: string, provider: string, setting?: Of<"placement-started">["setting"]): Facts {
  return [considered(children, plus(on, -1)), placed(children, on, provider, setting), model(children, on)];
}

/** Relatives and kin looked for on the day after entry and every four weeks from then, up to a day. */
export function searched(children: Children, entry: string, until: string): Facts {
  return every(28, plus(entry, -27), until).flatMap((on) => search(children, on));
}

export function search(children: Children, on: string): Facts {
  return [effort(on, "locate-relatives", { children: [...children] }), effort(on, "locate-kin", { children: [...children] })];
}

export function effort(on: string, kind: Of<"effort-made">["effort"], more: More<"effort-made"> = {}): EventInput {
  return { kind: "effort-made", on, effort: kind, ...more };
}

/** Staffed by both roles with Appendix 3F, indicators noted: none. */
export function staffed(child: string, on: string, concludes: Of<"staffing-held">["concludes"], more: More<"staffing-held"> = {}): EventInput {
  return {
    kind: "staffing-held", on, child, participants: ["case-manager", "supervisor"], instrument: "appendix-3f",
    earlyReunificationIndicators: [], poorPrognosisIndicators: [], ...(concludes === undefined ? {} : { concludes }), ...more,
  };
}

/** Staffed, and hardly more said of it. */
export function barelyStaffed(child: string, on: string, participants: Of<"staffing-held">["participants"], more: More<"staffing-held"> = {}): EventInput {
  return { kind: "staffing-held", on, child, participants, ...more };
}

export function weighPlanB(child: string, on: string): EventInput {
  return { kind: "concurrent-planning-considered", on, child };
}

export function conference(child: string, on: string): EventInput {
  return { kind: "meeting-held", on, child, meeting: "case-plan-conference", participants: ["parent", "case-manager", "supervisor"] };
}

/** The family is prepared for both its roles, and supported in them. */
export function prepared(person: string, on: string): EventInput {
  return { kind: "family-prepared", on, person, prepared: true, supported: true };
}

export function acknowledged(person: string, on: string): EventInput {
  return { kind: "dual-role-acknowledged", on, person };
}

export function checks(person: string, on: string, ...which: readonly Of<"background-check-completed">["check"][]): Facts {
  return which.map((check) => ({ kind: "background-check-completed", on, person, check }));
}

/** A check that found a prohibitive crime. */
export function prohibitive(person: string, on: string, check: Of<"background-check-completed">["check"]): EventInput {
  return { kind: "background-check-completed", on, person, check, prohibitive: true };
}

/** The completed assessment and the checks, to the PPS Program Administrator. */
export function sent(person: string, on: string): EventInput {
  return { kind: "background-review-sent", on, person, assessment: true, checks: true };
}

export function assessed(children: Children, on: string, ...adults: Children): EventInput {
  return { kind: "home-assessment-completed", on, children: [...children], adults: [...adults] };
}

export function located(person: string, on: string, more: More<"person-located"> = {}): EventInput {
  return { kind: "person-located", on, ...more, person };
}

export function explored(person: string, on: string, outcome?: Of<"resource-explored">["outcome"]): EventInput {
  return { kind: "resource-explored", on, person, ...(outcome === undefined ? {} : { outcome }) };
}

export function notViable(children: Children, on: string): EventInput {
  return { kind: "court-found", on, children: [...children], finding: "reintegration-not-viable" };
}

export function noRelatives(child: string, on: string): EventInput {
  return { kind: "relatives-not-an-option", on, child };
}

export function exited(children: Children, on: string, to: Of<"care-exited">["to"] = "reunification"): EventInput {
  return { kind: "care-exited", on, children: [...children], ...(to === undefined ? {} : { to }) };
}

export function closed(on: string): EventInput {
  return { kind: "case-closed", on };
}
