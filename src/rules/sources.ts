/** Who says so: sources, their clauses, and how the product claims each. */

/** `must`: unmet, it is a violation. `should`: an advisory (S6). */
export type Force = "must" | "should";

/** A document that duties come from. Dates are civil dates, `YYYY-MM-DD`. */
export interface Source {
  /** Prefix of its clause ids, `MO-CWM`. */
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** When its present text took effect; left out where the document does not say (S20). */
  readonly effective?: string;
  /** Earlier texts known of, oldest first. */
  readonly earlier?: readonly string[];
  /** When it was last checked against its publisher; a check is never a lower bound (S20). */
  readonly checked: string;
  /** Later versions known of. */
  /** `on` is left out where the day is not known: the report then warns on any day. */
  readonly later?: readonly { readonly on?: string; readonly says: string }[];
}

/** A statement in a source, in our own words. */
export interface Clause {
  readonly id: string;
  readonly says: string;
  /** M must, S should, P may, E example or tool. */
  readonly force: "M" | "S" | "P" | "E";
  /** How the product claims it: decided by a rule, a recorded judgement, shown only, or allowed only. */
  readonly claim: "rule" | "fact" | "report" | "permission";
}
