/** Words for writing an invented case of Michigan: each stands for the facts a worker records together. */
import type { EventInput, TimelineInput } from "permanency/schema";
import type { Facts } from "../caseload/kit.js";
import { every, plus } from "../caseload/kit.js";

export type { Facts };
export { child, person } from "../caseload/kit.js";

/** The day the caseload is seen on. */
export const AUDIT = "2026-11-23";

type Of<K extends EventInput["kind"]> = Extract<EventInput, { kind: K }>;
type More<K extends EventInput["kind"]> = Partial<Omit<Of<K>, "kind" | "on">>;
type About = Pick<EventInput, "child" | "children">;
/** What a plan says; left out is not said. */
export type PlanText = Omit<More<"plan-completed">, "plan">;

/** One case of a Michigan county that never was. */
export function invented(
  caseId: string, county: string, who: Pick<TimelineInput, "children" | "people">, ...facts: readonly Facts[]
): TimelineInput {
  const events = facts.flat().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { schema: 1, caseId, jurisdiction: "US-MI", attributes: { county }, ...who, events };
}

/** The case is opened; the parents were asked, and no child is American Indian. */
export function opened(on: string, service: "alternative-care" | "in-home" = "alternative-care"): Facts {
  return [{ kind: "case-opened", on, service }, asked(on, "not-indicated")];
}

export function asked(on: string, answer: Of<"heritage-asked">["answer"], child?: string): EventInput {
  return { kind: "heritage-asked", on, answer, ...(child === undefined ? {} : { child }) };
}

export function inCare(children: readonly [string, ...string[]], on: string, setting: Of<"placement-started">["setting"] = "foster-home"): Facts {
  return [{ kind: "care-entered", on, children: [...children] }, placed(children, on, setting)];
}

export function placed(children: readonly [string, ...string[]], on: string, setting: Of<"placement-started">["setting"]): EventInput {
  return { kind: "placement-started", on, children: [...children], setting };
}

export function exited(child: string, on: string): EventInput {
  return { kind: "care-exited", on, child, to: "reunification" };
}

/** What comes before a plan: the family is assessed, its relatives are looked for. */
export function groundwork(on: string): Facts {
  return [
    { kind: "assessment-completed", on, tool: "FANS" }, { kind: "assessment-completed", on, tool: "CANS" },
    { kind: "assessment-completed", on, tool: "risk", needs: [{ need: "Sobriety" }] },
    { kind: "effort-made", on, effort: "locate-relatives" },
  ];
}

/** All that the guide asks a plan to say. */
export function whole(...parents: readonly string[]): PlanText {
  return {
    parentEngagement: parents.map((parent) => ({ parent, engaged: true })),
    objectives: [{
      objective: "Sober evenings", behaviorChange: true, timeFrame: "By the next review", expectedOutcome: "Nobody drinks while the children are up",
      steps: [{ step: "Go to the group on Tuesdays", responsible: "parent" }, { step: "Drive there", responsible: "caseworker" }],
    }],
    trauma: "The child's therapist, every week", parentingTime: parents.map((parent) => ({ parent, activities: "Supper and homework" })),
    discipline: "Time out, no hitting", supervision: "An adult in the house", educationalStability: "The same school",
    needs: [{ need: "Sobriety", service: "An outpatient group" }],
    caregiversHelped: true, servicesLinked: true, techniques: ["The family was prepared before the meeting"],
  };
}

/** What a plan made in a hurry says: an objective, a need, and no more. */
export const bare: PlanText = { objectives: [{ objective: "Sober evenings", behaviorChange: true }], needs: [{ need: "Sobriety" }] };

/** A plan as it should be made: by the team at its meeting, with the Service Agreement. */
export function planned(on: string, text: PlanText): Facts {
  return [ftm(on), plan(on, text), agreement(on)];
}

export function plan(on: string, text: PlanText): EventInput {
  return { kind: "plan-completed", on, plan: "case-plan", ...text };
}

export function agreement(on: string, about: About = {}): EventInput {
  return { kind: "plan-completed", on, plan: "service-agreement", ...about, strengthBased: true, needs: [{ need: "Sobriety" }] };
}

export function update(on: string, text: Omit<More<"plan-updated">, "plan">): EventInput {
  return { kind: "plan-updated", on, plan: "case-plan", ...text };
}

/** The team goes over the plan and changes what no longer fits: a review and an update in one. */
export function renewed(...days: readonly string[]): Facts {
  return days.flatMap((on) => [ftm(on), update(on, { complianceDetermined: true, changesDetermined: true })]);
}

export function ftm(on: string): EventInput {
  return { kind: "meeting-held", on, meeting: "ftm", participants: ["parent", "worker", "relative"] };
}

export function visit(on: string, more: More<"visit-held"> = {}): EventInput {
  return { kind: "visit-held", on, with: ["child", "parent"], private: true, ...more };
}

/** A case conference; of all the guide names, unless told. */
export function conference(
  on: string, topics: NonNullable<Of<"supervisor-conference-held">["topics"]> = ["assessments", "progress", "barriers", "separate-plans"],
): EventInput {
  return { kind: "supervisor-conference-held", on, topics: [...topics] };
}

/** A case that keeps its rhythm: a private visit and, the Friday before, a conference every four weeks, up to a day. */
export function kept(from: string, until: string): Facts {
  return every(28, from, until).flatMap((on) => [visit(on), conference(plus(on, -3))]);
}

export function effort(on: string, kind: Of<"effort-made">["effort"], person?: string): EventInput {
  return { kind: "effort-made", on, effort: kind, ...(person === undefined ? {} : { person }) };
}

export function absent(on: string, of: Of<"absence-recorded">["of"], person: string): EventInput {
  return { kind: "absence-recorded", on, of, person };
}

export function complaint(on: string): EventInput {
  return { kind: "complaint-assigned", on };
}

export function tribe(on: string, child: string): EventInput {
  return { kind: "tribe-collaborated", on, child, tribe: "An invented tribe" };
}

export function activeEfforts(on: string, child: string, ...efforts: readonly string[]): EventInput {
  return { kind: "active-efforts-defined", on, child, activeEfforts: [...efforts] };
}
