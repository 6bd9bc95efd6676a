/** Absent parents, legal caregivers and putative fathers, and the search for them (MI-CP-05, MI-CP-14). */
import type { Day } from "../../../calendar/index.js";
import { shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";

export type Absence = Fact<"absence-recorded">;

/** The efforts to find the absent person: those that name that person, and all where either fact names nobody. */
export function searchesFor(absence: Absence, view: CaseView): readonly Fact<"effort-made">[] {
  const { person } = absence.event;
  return view.facts("effort-made").filter((fact) => fact.event.effort === "locate-absent-parent" && shareChild(fact, absence)
    && (person === undefined || fact.event.person === undefined || fact.event.person === person));
}

/** When the absent person was located, for a plan's children where a plan is asked about. */
export function located(absence: Absence, view: CaseView, plan: Fact = absence): Day | undefined {
  const { person } = absence.event;
  return view.facts("person-located")
    .find((fact) => person !== undefined && fact.event.person === person && fact.on >= absence.on && shareChild(fact, absence) && shareChild(fact, plan))?.on;
}
