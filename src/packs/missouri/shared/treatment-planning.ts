/** Treatment planning, at which resources for the family are looked for (MO-CWM-R01, R02). */
import type { Content, Occasion, Part, Prompt } from "../../../rules/index.js";
import { caseEnd, isClosed, planSubject, seek, shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { isFact } from "../../../timeline/view/index.js";
import { keyOf } from "./talks.js";

export type Planning = Fact<"plan-completed" | "cs1-completed">;
export type OfPlanning = Content<Planning, { prompt: Prompt }>;

/** Each permanency treatment plan, and each first CS-1, by which the manual has one made (MO-CWM-K01). */
export function treatmentPlannings(view: CaseView): Occasion<Planning>[] {
  const plans = view.facts("plan-completed").filter(({ event }) => event.plan === "permanency-treatment-plan");
  const forms = view.facts("cs1-completed");
  const firsts = forms.filter((fact, index) => isFirst(fact, forms.slice(0, index), view));
  return [...plans, ...firsts].filter(({ on }) => !isClosed(view, on)).map((fact) => ({
    subject: planSubject(fact), trigger: fact, key: keyOf(fact), end: caseEnd(view, fact.on), about: fact,
    what: isFact(fact, "plan-completed") ? "a permanency treatment plan was completed" : "the first CS-1 was completed",
  }));
}

/** Says so itself, or says nothing and none of its phase came before it that is about one of its children. */
function isFirst(fact: Fact<"cs1-completed">, before: readonly Fact<"cs1-completed">[], view: CaseView): boolean {
  if (fact.event.cs1 !== undefined) return fact.event.cs1 === "first";
  const phase = view.phaseOn(fact.on);
  return !before.some((other) => view.phaseOn(other.on) === phase && shareChild(other, fact));
}

/** A resource identified since, for a child the planning is about. */
export function resourcePart(
  name: string, { about, end }: Occasion<Planning>, view: CaseView, against?: (fact: Fact<"resource-identified">) => string | undefined,
): Part {
  const facts = view.facts("resource-identified").filter((fact) => shareChild(fact, about));
  return seek(name, ["resource-identified"], facts, { from: about.on, through: end?.on }, against);
}
