/** Case plans and parent-agency treatment plans, version by version. */
import type { CivilDate, Day } from "../../../calendar/index.js";
import { plusDays } from "../../../calendar/index.js";
import type { Occasion, PlanVersion, Remedy, Window } from "../../../rules/index.js";
import { covers, namesOf, planVersions } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";

const KINDS = ["case-plan", "parent-agency-treatment-plan"] as const;

export type PlanText = PlanVersion["texts"][number];

export function isCasePlan({ event }: Fact<"plan-completed" | "plan-updated" | "plan-reviewed">): boolean {
  return KINDS.some((kind) => kind === event.plan);
}

/** Every version of both kinds of plan; each kind's versions are its own. */
export function casePlans(view: CaseView): PlanVersion[] {
  return planVersions(view, KINDS);
}

/** One occasion for each version of a plan. */
export function perPlan(view: CaseView): Occasion<PlanVersion>[] {
  return casePlans(view).map((version) => ({
    subject: version.subject, trigger: version.completed, end: version.end, about: version, what: planMade(version),
    key: [version.completed.event.plan, ...version.key === undefined ? [] : [version.key]].join("/"),
  }));
}

/** As `perPlan`, for what only an act before the plan can meet: nothing that comes after ends it (S6). */
export function perPlanBefore(view: CaseView): Occasion<PlanVersion>[] {
  return perPlan(view).map((occasion) => ({ ...occasion, end: undefined }));
}

export function planMade({ completed }: PlanVersion): string {
  return `the ${completed.event.plan.replaceAll("-", " ")} was completed`;
}

/** Where earlier facts serve too: from the day after the version before, or the opening of the case, to the end of this version. */
export function aroundPlan({ completed, end }: PlanVersion, view: CaseView): Window {
  const opened = openedBefore(completed, view);
  const previous = view.facts("plan-completed").filter((other) =>
    other.on < completed.on && other.on >= opened && other.event.plan === completed.event.plan && covers(completed, other));
  const last = previous.at(-1)?.on;
  const from = last === undefined ? opened : plusDays(last, 1);
  if (end === undefined) return { from };
  return end.closing === true ? { from, through: end.on } : { from, before: end.on };
}

/** What comes before a plan: from the opening of the case to the plan's day. */
export function beforePlan({ completed }: PlanVersion, view: CaseView): { readonly from: Day; readonly through: Day } {
  return { from: openedBefore(completed, view), through: completed.on };
}

function openedBefore({ on }: Fact, view: CaseView): Day {
  return view.phaseOn(on)?.span.from ?? on;
}

/** Adds to a plan what it lacks. */
export function adding(version: PlanVersion, missing: readonly string[], on: CivilDate, parts: Partial<EventOf<"plan-updated">>): Remedy {
  return {
    says: `Add to the plan: ${missing.join(", ")}.`,
    events: [{ ...parts, ...namesOf(version.completed), kind: "plan-updated", on, plan: version.completed.event.plan }],
  };
}

/** The parents on record, by id. */
export function parentsOf(view: CaseView): readonly string[] {
  return view.people().filter(({ role }) => role === "parent").map(({ id }) => id);
}
