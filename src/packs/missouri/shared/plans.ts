/** The plans of the statute and the regulation: their versions, their parts, what adds to them (MO-STAT-03, MO-REG-05 to 08; S6). */
import type { CivilDate, Day } from "../../../calendar/index.js";
import { contains } from "../../../calendar/index.js";
import type { Occasion, Part, PlanVersion, Window } from "../../../rules/index.js";
import { childrenNamed, courtMeans, namesOf, planPart, planVersions, shareChild } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";

export type PlanKind = "case-plan" | "case-management-plan";

/** A version's own text, or an update's. */
type Text = EventOf<"plan-completed" | "plan-updated">;
type Added = Partial<Omit<EventOf<"plan-updated">, "kind" | "on" | "plan">>;

/** One part a plan must have: whether a text has it, and what would add it. */
export interface PartOfPlan {
  readonly name: string;
  has(text: Text): boolean;
  readonly add: Added;
}

/** What stands in a remedy for the text only the team can give. */
export const TEXT = "As worked out with the family.";

/** Every version of a plan. */
export function versionsOf(view: CaseView, plan: PlanKind): PlanVersion[] {
  return planVersions(view, [plan]);
}

/** One occasion for each version of a plan. */
export function perVersion(view: CaseView, plan: PlanKind): Occasion<PlanVersion>[] {
  return versionsOf(view, plan).map((version) => ({
    subject: version.subject, trigger: version.completed, key: version.key, what: WHAT[plan], end: version.end, about: version,
  }));
}

const WHAT = { "case-plan": "the case plan was completed", "case-management-plan": "the case management plan was completed" };

export function partsOf(version: PlanVersion, parts: readonly PartOfPlan[]): Part[] {
  return parts.map(({ name, has }) => planPart(version, name, has));
}

/** An update of the version that adds the parts it lacks. */
export function update({ completed }: PlanVersion, parts: readonly PartOfPlan[], missing: readonly string[], on: CivilDate): EventOf<"plan-updated"> {
  const added = parts.filter(({ name }) => missing.includes(name)).map(({ add }) => add).reduce<Added>(together, {});
  return { kind: "plan-updated", on, plan: completed.event.plan, ...namesOf(completed), ...added };
}

/** Both additions; where both add to one section of the plan, the section holds both. */
function together(a: Added, b: Added): Added {
  const identifying = both(a.identifying, b.identifying);
  const factors = both(a.factors, b.factors);
  const evaluation = both(a.evaluation, b.evaluation);
  const services = [...a.design?.services ?? [], ...b.design?.services ?? []];
  const design = both(both(a.design, b.design), services.length === 0 ? undefined : { services });
  const visits = both(a.placement?.visits, b.placement?.visits);
  const placement = both(both(a.placement, b.placement), visits && { visits });
  return {
    ...a, ...b,
    ...identifying && { identifying }, ...factors && { factors }, ...evaluation && { evaluation }, ...design && { design }, ...placement && { placement },
  };
}

function both<T extends object>(a: T | undefined, b: T | undefined): T | undefined {
  return a === undefined || b === undefined ? a ?? b : { ...a, ...b };
}

/** Judicial findings about a child of the plan, on or before its day while the case was open. */
export function foundBefore(view: CaseView, { completed }: PlanVersion): readonly Fact<"court-found">[] {
  return view.facts("court-found").filter((found) => found.on <= completed.on && samePhase(view, found.on, completed.on) && shareChild(found, completed));
}

/** Whether a court's order of placement stood for a child of the plan by then; undefined where the source of the record cannot say. */
export function placementOrdered(view: CaseView, version: PlanVersion): boolean | undefined {
  const { completed } = version;
  const orders = foundBefore(view, version).filter(({ event }) => event.finding === "placement-ordered");
  const children = childrenNamed(completed) ?? view.children;
  if (children.some((child) => orders.some((order) => courtMeans(order, child, view) && !leftCare(view, child, order.on, completed.on)))) return true;
  // An order of before the record begins would not be in it.
  const began = children.flatMap((child) => view.episodes.filter((episode) => episode.child === child && contains(episode.span, completed.on)));
  const { since } = view;
  const dark = since !== undefined && (completed.on < since || began.some(({ span }) => span.from < since));
  return view.holds("court-found.placement-ordered") && !dark ? false : undefined;
}

/** What a court ordered before the child left care says nothing of a later placement. */
function leftCare(view: CaseView, child: string, after: Day, through: Day): boolean {
  return view.episodes.some((episode) => episode.child === child && episode.span.to > after && episode.span.to <= through);
}

export const WHETHER_ORDERED = "whether a court ordered placement";

/** Whether the case was not closed between two days. */
export function samePhase(view: CaseView, a: Day, b: Day): boolean {
  return view.phaseOn(a) === view.phaseOn(b);
}

/** From a day to an end: the day of closing is one of the case, that of any other end is past what it ended. */
export function until(from: Day, end: End | undefined): Window {
  return end?.closing === true ? { from, through: end.on } : { from, before: end?.on };
}
