/** Facts looked up by whom they are about, each fact sorted into place once. */
import type { EventKind } from "../types.js";
import type { Fact } from "./facts.js";
import { childrenNamed } from "./facts.js";

/** Facts of some kinds about a child, in order: those that name the child, and those that name none (S7). */
export function lookUpByChild(facts: readonly Fact[]): (child: string, kinds: readonly EventKind[]) => readonly Fact[] {
  const places = new Map<Fact, number>();
  const unnamed = new Map<string, Fact[]>();
  const named = new Map<string, Map<string, Fact[]>>();
  facts.forEach((fact, place) => {
    const { kind } = fact.event;
    const children = childrenNamed(fact);
    places.set(fact, place);
    if (children === undefined) add(unnamed, kind, fact);
    for (const child of new Set(children)) {
      const kinds = named.get(child) ?? new Map<string, Fact[]>();
      named.set(child, kinds);
      add(kinds, kind, fact);
    }
  });
  const place = (fact: Fact): number => places.get(fact) ?? 0;
  return (child, kinds) => {
    const own = named.get(child);
    const lists = [...new Set(kinds)].flatMap((kind) => [unnamed.get(kind), own?.get(kind)]).filter((list) => list !== undefined);
    return lists.length > 1 ? lists.flat().sort((a, b) => place(a) - place(b)) : lists[0] ?? [];
  };
}

/** Facts, or anything else, sorted by a key of their own. */
export function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) add(groups, key(one), one);
  return groups;
}

function add<F>(lists: Map<string, F[]>, key: string, fact: F): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [fact]);
  else list.push(fact);
}
