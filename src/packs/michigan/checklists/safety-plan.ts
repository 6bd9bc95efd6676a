import type { Checklist, Item, PlanVersion } from "../../../rules/index.js";
import { planVersions } from "../../../rules/index.js";

/** A safety plan keeps harm from coming, and says what to do when it comes. */
export const safetyPlan: Checklist<Record<string, never>> = {
  id: "us-mi/safety-plan",
  title: "Proactive and reactive steps in each safety plan",
  clauses: ["MI-CP-11"],
  params: {},
  readings: { "11": "Where there is a safety plan: each version with its updates. No safety plan, no line." },
  sees: { partly: "whether the steps would keep the child safe" },
  items: ({ view }) => planVersions(view, ["safety-plan"]).flatMap((version) => [
    stepsOf(version, "proactive steps", (event) => event.proactiveSteps),
    stepsOf(version, "reactive steps", (event) => event.reactiveSteps),
  ]),
};

function stepsOf(version: PlanVersion, name: string, steps: (event: PlanVersion["texts"][number]["event"]) => readonly string[] | undefined): Item {
  return {
    subject: version.subject, of: version.completed, clauses: ["MI-CP-11"], group: "safety plan", name,
    asked: { applies: "yes", why: "a safety plan was completed" },
    doneBy: version.texts.filter(({ event }) => (steps(event) ?? []).length > 0), kinds: ["plan-updated"],
  };
}
