import type { Deadline, Part, PlanVersion } from "../../../rules/index.js";
import { dueOn, seek, shareChild } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView } from "../../../timeline/view/index.js";
import type { Absence } from "../shared/absence.js";
import { located, searchedSince, searchesFor } from "../shared/absence.js";
import { beforePlan, perPlanBefore, planMade } from "../shared/plans.js";

/** Who could help the child has to be found before the plan is made without them. */
export const diligentSearch: Deadline<PlanVersion, Record<string, never>> = {
  shape: "deadline",
  id: "us-mi/diligent-search",
  title: "Diligent search for extended family and parents before the plan",
  force: "should",
  clauses: ["MI-CP-14"],
  params: {},
  readings: {
    S6: "A search made after the plan was not one before it: missed.",
    "14": "Since the case was opened and by the plan's day. A parent is searched for while recorded as absent and not located; each of several such, "
      + "and after that parent was last located.",
  },
  sees: { partly: "how diligent the search was" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "Extended family and absent parents were searched for before the plan.",
  fail: "The plan was completed without a search on record for those who should take part.",

  occasions: ({ view }) => perPlanBefore(view),
  due: ({ trigger, about }) => dueOn(trigger.on, planMade(about), { kind: "source" }),
  metBy: ({ about }, { view }) => [forFamily(about, view), ...forParents(about, view)].map((part) => ({ ...part, past: true })),
};

const KINDS = ["effort-made"];
const FAMILY: readonly EventOf<"effort-made">["effort"][] =
  ["locate-relatives", "explore-relatives", "identify-relatives-in-state", "identify-relatives-out-of-state"];

function forFamily(plan: PlanVersion, view: CaseView): Part {
  const efforts = view.facts("effort-made").filter((fact) => FAMILY.includes(fact.event.effort) && shareChild(fact, plan.completed));
  return seek("search for extended family", KINDS, efforts, beforePlan(plan, view));
}

/** One part for all who are absent: the first of the searches that lack, else the last made. */
function forParents(plan: PlanVersion, view: CaseView): readonly Part[] {
  const searches = absencesOn(plan, view).map((absence) => seek(
    "search for the absent parent", KINDS,
    searchesFor(absence, view).filter((fact) => shareChild(fact, plan.completed)),
    { from: searchedSince(absence, view, plan.completed), through: plan.completed.on },
  ));
  const decides = searches.find(({ metBy }) => metBy === undefined) ?? searches.sort((a, b) => (b.metBy?.on ?? 0) - (a.metBy?.on ?? 0))[0];
  return decides === undefined ? [] : [decides];
}

/** The absences that stand on the plan's day. */
function absencesOn(plan: PlanVersion, view: CaseView): readonly Absence[] {
  const { from } = beforePlan(plan, view);
  const { on } = plan.completed;
  return view.facts("absence-recorded").filter((absence) => absence.on >= from && absence.on <= on && shareChild(absence, plan.completed)
    && (located(absence, view, plan.completed) ?? Infinity) > on);
}
