/** What is seen of a case as of a day: its facts, its phases, its episodes. */
import type { Day, Span } from "../../calendar/index.js";
import type { EventKind, Person } from "../types.js";
import type { End, Episode } from "./episode.js";
import type { Fact } from "./facts.js";

/** A stretch during which the case was open. */
export interface Phase {
  readonly span: Span;
  readonly opened?: Fact<"case-opened">;
  readonly closed?: Fact<"case-closed">;
  /** What ended it: its closing. A placement afterwards contradicts it (S19). */
  readonly end?: End;
}

/** A case as of a day, as far as the facts go. */
export interface Seen {
  readonly caseId: string;
  readonly jurisdiction?: string;
  /** Day whose end the case is seen from (S5). */
  readonly asOf: Day;
  /** The children of the case, by id. */
  readonly children: readonly string[];
  /** A child's day of birth, where known. */
  birth(child: string): Day | undefined;
  readonly phases: readonly Phase[];
  readonly episodes: readonly Episode[];
  /** Facts of the kinds, in order. */
  facts<K extends EventKind>(...kinds: readonly K[]): readonly Fact<K>[];
  /** Facts of a kind named in the data. */
  named(kind: string): readonly Fact[];
  /** Facts of the kinds about a child. */
  about<K extends EventKind>(child: string, ...kinds: readonly K[]): readonly Fact<K>[];
  /** A person's moves from state to state, in order. */
  moves(person: string): readonly Fact<"person-moved">[];
  person(id: string): Person | undefined;
  people(): readonly Person[];
  /** The phase a day lies in; the day of closing belongs to the phase it ends. */
  phaseOn(day: Day): Phase | undefined;
  /** Whether the source of the record can hold a fact, `goal-set.concurrent` or a whole kind. */
  holds(fact: string): boolean;
  readonly source?: string;
  /** First day of which the source holds more than entries and exits. */
  readonly since?: Day;
}
