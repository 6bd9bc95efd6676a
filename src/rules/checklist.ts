/**
 * Checklists: what a source gives as an example or a tool (force E) is shown, line by line, with what the record holds
 * of it. A line is never a finding (S6).
 */
import type { Span } from "../calendar/index.js";
import type { Fact } from "../timeline/view/index.js";
import type { Params } from "./params.js";
import type { Subject } from "./parts.js";
import type { Context } from "./shapes.js";

/** Whether an item is asked of this case at all; `unknown` names the fact that would tell. */
export type Applies =
  | { readonly applies: "yes" | "no"; readonly why: string }
  | { readonly applies: "unknown"; readonly needs: string };

/** One item of a checklist for one subject. */
export interface Item {
  readonly subject: Subject;
  /** The stay, plan or visit it is about, where a subject has several. */
  readonly of?: Fact | undefined;
  readonly clauses: readonly string[];
  /** What its score is kept under: a part of an instrument, a kind of effort. */
  readonly group: string;
  readonly name: string;
  readonly asked: Applies;
  /** The facts that show it done. */
  readonly doneBy: readonly Fact[];
  /** Kinds of fact that would show it; one the source cannot hold makes a line not done unknown. */
  readonly kinds: readonly string[];
  /** Where it is asked again and again: each period asked for, and whether it was done in it. */
  readonly periods?: readonly { readonly span: Span; readonly done: boolean }[] | undefined;
}

export interface Checklist<P extends Params = Params> {
  /** `us-mo/reasonable-efforts`: pack, then the file's name. */
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly [string, ...string[]];
  /** Civil dates in force, as of a rule's (S20); judged by the day of `of`, else by the day the case is seen from. */
  readonly inForce?: { readonly from?: string; readonly until?: string };
  readonly params: P;
  readonly readings: Readonly<Record<string, string>>;
  readonly sees: "fully" | { readonly partly: string };
  items(ctx: Context<P>): Iterable<Item>;
}
