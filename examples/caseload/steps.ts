/** A case as it should run: what a first month in care leaves on record, and the rhythm after it. */
import { casePlan, ssp } from "./documents.js";
import type { Event, Facts, Family, Goal, Setting } from "./kit.js";
import { concurrent, cs1, dayOf, efforts, every, fst, gathered, goalAtMeeting, plan, plus, resource, talks } from "./kit.js";

/** A stay in care: who, from when (a day, or an instant where the time is known), and whose plan it is. */
export interface Stay extends Family {
  readonly at: string;
  readonly setting?: Setting;
  readonly provider?: string;
  /** Left out: adoption. */
  readonly concurrently?: Goal;
  /** The person who would be guardian, or take the child in. */
  readonly resource?: string;
  /** Where the case plan differs from one to reunite. */
  readonly casePlan?: Partial<Event<"plan-completed">>;
}

/** What a first month in care should leave on record, step by step; leave out a step, and it was not done. */
export function firstMonth(stay: Stay) {
  const on = dayOf(stay.at);
  const { children } = stay;
  const steps = {
    entered: entered(stay),
    team: fst(on, { children: [...children], purposes: ["need-for-placement", "appropriate-placement"] }),
    goal: goalAtMeeting(children, plus(on, 2)),
    gathered: gathered(children, plus(on, 9)),
    cs1: cs1(plus(on, 14), "first", ...children),
    resource: resource(plus(on, 14)),
    ssp: ssp(plus(on, 16), "initial", stay, { children: [...children] }),
    casePlan: casePlan(plus(on, 20), children, stay.casePlan),
    concurrent: concurrent(children, plus(on, 21), stay.concurrently, stay.resource),
    plan: plan(children, plus(on, 21)),
    talk: talks(plus(on, 21)),
  };
  return (...without: readonly (keyof typeof steps)[]): Facts =>
    Object.entries(steps).flatMap(([step, facts]) => (without.some((left) => left === step) ? [] : facts));
}

function entered({ children, at, setting = "foster-home", provider }: Stay): Facts {
  const on = dayOf(at);
  const found = ["abuse-or-neglect", "removal-ordered", "placement-ordered"] as const;
  return [
    { kind: "care-entered", on: at, children: [...children] },
    { kind: "custody-granted", on, children: [...children] },
    ...found.map((finding) => ({ kind: "court-found" as const, on: plus(on, 1), children: [...children], finding })),
    { kind: "placement-started", on, children: [...children], setting, ...(provider === undefined ? {} : { provider }), goalConsidered: true },
  ];
}

/** A case that keeps its rhythm: a talk and an effort for plan B every four weeks, the plan looked at again every twelve, up to a day. */
export function kept(from: string, until: string, family: Family): Facts {
  const months = every(28, plus(from, 21), until);
  return [...talks(...months), ...efforts(...months), ...every(84, plus(from, 16), until).flatMap((on) => ssp(on, "reassessment", family))];
}
