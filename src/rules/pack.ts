/** A pack: the rules of one jurisdiction, with their sources and clauses. */
import type { Counting } from "../calendar/index.js";
import type { Checklist } from "./checklist.js";
import type { Rule } from "./shapes.js";
import type { Clause, Source } from "./sources.js";

export interface Pack {
  /** `us-mo`. */
  readonly id: string;
  readonly title: string;
  /** ISO 3166-2, `US-MO`; left out where the pack is federal. */
  readonly jurisdiction?: string;
  /** SemVer of the pack's content. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly clauses: readonly Clause[];
  readonly rules: readonly Rule[];
  /** What is shown and never found: the examples and tools of the sources. */
  readonly checklists?: readonly Checklist[];
  /** The counting conventions that its sources may be read by (S2): what `sensitivity` tries. */
  readonly countings?: readonly Counting[];
}
