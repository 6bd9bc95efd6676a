/** Plans as documents: a version, what was added to it, and the next version that took its place (S6). */
import type { Day } from "../calendar/index.js";
import { laterOf } from "../calendar/index.js";
import type { CaseEvent } from "../timeline/types.js";
import type { CaseView, End, Fact } from "../timeline/view/index.js";
import { childrenNamed, shareChild } from "../timeline/view/index.js";
import { caseEnd, isClosed } from "./episodes.js";
import type { Part, Subject } from "./parts.js";

type Completed = Fact<"plan-completed">;
type Text = Fact<"plan-completed" | "plan-updated">;
type PlanKind = Completed["event"]["plan"];

/** A version of a plan. */
export interface PlanVersion {
  readonly completed: Completed;
  /** Whom the plan names; a plan of the whole case names nobody. */
  readonly subject: Subject;
  /** Sets apart plans completed on one day. */
  readonly key: string | undefined;
  /** The version itself and its later updates, in order. */
  readonly texts: readonly Text[];
  /** The next version, or the closing of the case. */
  readonly end: End | undefined;
}

/** Every version of the plans of some kinds; one that covers the same children takes the place of an earlier one. */
export function planVersions(view: CaseView, kinds: readonly PlanKind[]): PlanVersion[] {
  const completed = lastRecorded(view.facts("plan-completed").filter((fact) => kinds.includes(fact.event.plan) && !isClosed(view, fact.on)), ({ event }) => event.plan);
  return completed.map((version) => {
    const next = replacement(version, completed, view);
    const closing = caseEnd(view, version.on, planSubject(version).child);
    const end = next !== undefined && (closing === undefined || next.on <= closing.on)
      ? { on: next.on, why: "the next version of the plan was completed" } : closing;
    const added = view.facts("plan-updated").filter((update) => update.on >= version.on && update.event.plan === version.event.plan
      && (next === undefined || update.on < next.on) && (closing === undefined || update.on <= closing.on) && shareChild(update, version));
    return { completed: version, subject: planSubject(version), key: keyApart(version), texts: [version, ...added], end };
  });
}

/** The version with which later ones, together, are about every child this one is about. */
function replacement(version: Completed, completed: readonly Completed[], view: CaseView): Completed | undefined {
  const left = new Set(childrenNamed(version) ?? view.children);
  return completed.filter(({ on, event }) => on > version.on && event.plan === version.event.plan).find((later) => {
    for (const child of childrenNamed(later) ?? view.children) left.delete(child);
    return left.size === 0;
  });
}

/** Of facts about the same children entered again for one day, those recorded last stand (S18); an id of its own sets a fact apart. */
export function lastRecorded<F extends Fact>(facts: readonly F[], sort: (fact: F) => string): F[] {
  if (new Set(facts.map(({ on }) => on)).size === facts.length) return [...facts];
  const keyed = facts.map((fact) => ({ fact, key: JSON.stringify([fact.on, fact.event.id, sort(fact), childrenNamed(fact)?.slice().sort()]) }));
  const latest = new Map<string, Day>();
  for (const { fact, key } of keyed) latest.set(key, laterOf(fact.recorded, latest.get(key) ?? fact.recorded));
  return keyed.filter(({ fact, key }) => fact.recorded === latest.get(key)).map(({ fact }) => fact);
}

/** The same children, named in the same way: for an event that is to be about them too. */
export function namesOf({ event: { child, children } }: Fact): Pick<CaseEvent, "child" | "children"> {
  return { ...(child !== undefined && { child }), ...(children !== undefined && { children: [...children] }) };
}

/** Whether a fact is about every child another is about. */
export function covers(fact: Fact, other: Fact): boolean {
  const [wide, narrow] = [childrenNamed(fact), childrenNamed(other)];
  return wide === undefined || (narrow !== undefined && narrow.every((child) => wide.includes(child)));
}

/** A plan that names one child is that child's; any other is the case's. */
export function planSubject(fact: Fact): Subject {
  const named = childrenNamed(fact);
  const [only, ...others] = named ?? [];
  return only === undefined || others.length > 0 ? {} : { child: only };
}

/** Sets apart facts of one day: by id, and by the children named where there are several. */
export function keyApart({ event: { id, children } }: Fact): string | undefined {
  const parts = [id, children !== undefined && children.length > 1 ? children.join("+") : undefined].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join("/");
}

/** A part of a plan: in the version itself, or added later. */
export function planPart(version: PlanVersion, name: string, has: (event: Text["event"]) => boolean): Part {
  const metBy = version.texts.find(({ event }) => has(event));
  return { name, kinds: ["plan-updated"], metBy, rejected: [] };
}
