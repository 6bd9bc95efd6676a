/** Where and when a fact was documented: on the fact itself, or by a `documentation-recorded` event. */
import { civil, laterOf } from "../../calendar/index.js";
import type { Repository } from "../types.js";
import type { CaseView } from "./case.js";
import type { Fact } from "./facts.js";

/**
 * Facts that document `fact` in one of the repositories, in order: itself, as of the day it was put on record,
 * and later documentation.
 */
export function documenting(view: CaseView, fact: Fact, repositories: readonly Repository[]): readonly Fact[] {
  const on = laterOf(fact.on, fact.recorded);
  const itself = on <= view.asOf && documentedAt(fact).some((where) => repositories.includes(where)) ? [{ ...fact, on }] : [];
  const { kind } = fact.event;
  const later = view.facts("documentation-recorded").filter(({ event }) =>
    event.of.kind === kind && event.of.on === civil(fact.on)
    && (event.of.id === undefined || event.of.id === fact.event.id)
    && (event.child === undefined || fact.event.child === undefined || event.child === fact.event.child)
    && event.in.some((where) => repositories.includes(where)));
  return [...itself, ...later].sort((a, b) => a.on - b.on);
}

function documentedAt({ event }: Fact): readonly Repository[] {
  return "documentedIn" in event ? event.documentedIn ?? [] : [];
}
