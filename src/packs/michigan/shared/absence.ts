/** Absent parents, legal caregivers and putative fathers, and the search for them (MI-CP-05, MI-CP-14). */
import type { Day } from "../../../calendar/index.js";
import { plusDays } from "../../../calendar/index.js";
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
  return locations(absence, view, plan).find(({ on }) => on >= absence.on)?.on;
}

/** From when a search is one for this absence: since the case was opened, and after the person was last located. */
export function searchedSince(absence: Absence, view: CaseView, plan: Fact = absence): Day {
  const opened = view.phaseOn(absence.on)?.span.from ?? absence.on;
  const last = locations(absence, view, plan).filter(({ on }) => on < absence.on).at(-1)?.on;
  return last === undefined || last < opened ? opened : plusDays(last, 1);
}

function locations(absence: Absence, view: CaseView, plan: Fact): readonly Fact<"person-located">[] {
  const { person } = absence.event;
  return view.facts("person-located")
    .filter((fact) => fact.event.person === person && shareChild(fact, absence) && shareChild(fact, plan));
}
