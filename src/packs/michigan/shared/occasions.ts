/** Duties about one fact: a visit, a conference. */
import type { Occasion } from "../../../rules/index.js";
import { keyApart, planSubject } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";

/** One occasion for a fact: its child's where it names one, else the case's. */
export function raisedBy<F extends Fact>(fact: F, what: string): Occasion<F> {
  return { subject: planSubject(fact), trigger: fact, key: keyApart(fact), what, about: fact };
}
