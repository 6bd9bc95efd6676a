/** Whose word a clause is, and where it stands. */
import type { Clause, Pack, Source } from "../rules/index.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";

/** A clause id is its source's id, a hyphen and the rest; of two such sources the one with the longer id is meant. */
export function sourceOf(clause: string, sources: readonly Source[]): Source | undefined {
  let found: Source | undefined;
  for (const source of sources) {
    if (clause.startsWith(`${source.id}-`) && source.id.length > (found?.id.length ?? 0)) found = source;
  }
  return found;
}

/** `MO-CWM-P04: what it says in our words (where it stands)`, as far as the packs know it. */
export function citationOf(id: string, packs: readonly Pack[]): string {
  const clause = packs.flatMap<Clause>(({ clauses }) => clauses).find((each) => each.id === id);
  const source = sourceOf(id, packs.flatMap<Source>(({ sources }) => sources));
  return `${id}${clause === undefined ? "" : `: ${clause.says}`}${source === undefined ? "" : ` — ${source.citation}`}`;
}

/** The sources behind the ids of clauses, to stand once below the cases that name them. */
export function sourcesText(packs: readonly Pack[], paint: Paint): string {
  return [
    paint.strong("Sources"),
    ...packs.flatMap(({ sources }) => sources.flatMap(({ id, citation }) => wrapped("  ", plain(`${id}: ${citation}`), 4))),
    "",
  ].join("\n");
}
