/** Where and when a fact was documented: on the fact itself, or by a `documentation-recorded` event. */
import { civil, laterOf } from "../../calendar/index.js";
import type { Repository } from "../types.js";
import type { CaseView } from "./case.js";
import type { Fact } from "./facts.js";
import { shareChild } from "./facts.js";

/**
 * Facts that document `fact` in one of the repositories, in order: itself, as of the day it was put on record,
 * and later documentation.
 */
export function documenting(view: CaseView, fact: Fact, repositories: readonly Repository[]): readonly Fact[] {
  const on = laterOf(fact.on, fact.recorded);
  const itself = on <= view.asOf && isDocumentedIn(fact, repositories) ? [{ ...fact, on }] : [];
  const { kind } = fact.event;
  const later = view.facts("documentation-recorded").filter((record) => {
    const { event } = record;
    return event.of.kind === kind && event.of.on === civil(fact.on)
      && (event.of.id === undefined || event.of.id === fact.event.id)
      && event.in.some((where) => repositories.includes(where)) && shareChild(record, fact);
  });
  return [...itself, ...later].sort((a, b) => a.on - b.on);
}

function isDocumentedIn({ event }: Fact, repositories: readonly Repository[]): boolean {
  return "documentedIn" in event && event.documentedIn?.some((where) => repositories.includes(where)) === true;
}
