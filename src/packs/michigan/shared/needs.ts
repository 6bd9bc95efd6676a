/** The needs that the assessments behind a plan identify (MI-CP-06, MI-CP-17). */
import type { PlanVersion } from "../../../rules/index.js";
import { covers, shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { beforePlan } from "./plans.js";

type Assessment = Fact<"assessment-completed">;

const TOOLS = ["risk", "needs-and-strengths", "FANS", "CANS"] as const;

/** The latest assessment of each tool on or before the plan's day; one that covers the same children takes the place of an earlier one. */
export function assessmentsBefore(version: PlanVersion, view: CaseView): readonly Assessment[] {
  const { from, through } = beforePlan(version, view);
  const done = view.facts("assessment-completed")
    .filter((fact) => fact.on >= from && fact.on <= through && shareChild(fact, version.completed));
  return TOOLS.flatMap((tool) => {
    const own = done.filter(({ event }) => event.tool === tool);
    return own.filter((fact) => !own.some((other) => isLater(other, fact) && covers(other, fact)));
  });
}

/** Of assessments of one day the later recorded stands (S18). */
function isLater(a: Assessment, b: Assessment): boolean {
  return a.on > b.on || (a.on === b.on && a.recorded > b.recorded);
}

/** Needs by their text, each once, as first spelled. */
export function distinctNeeds(needs: readonly { readonly need: string }[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { need } of needs) if (!found.has(plain(need))) found.set(plain(need), need.trim());
  return [...found.values()];
}

export function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
