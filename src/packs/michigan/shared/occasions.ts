/** Duties about one fact: a visit, a conference. */
import type { Occasion } from "../../../rules/index.js";
import { planSubject } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";

/** One occasion for a fact: its child's where it names one, else the case's. */
export function raisedBy<F extends Fact>(fact: F, what: string): Occasion<F> {
  return { subject: planSubject(fact), trigger: fact, key: keyOf(fact), what, about: fact };
}

/** Sets apart facts of one kind on one day: by id, or by the children named where there are several. */
export function keyOf({ event: { id, children } }: Fact): string | undefined {
  const parts = [id, children === undefined || children.length < 2 ? undefined : children.join("+")].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join("/");
}
