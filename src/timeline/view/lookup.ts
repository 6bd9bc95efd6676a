/** Facts looked up by whom they are about, each fact sorted into place once. */
import type { EventKind } from "../types.js";
import type { Fact } from "./facts.js";

/** Facts of some kinds about a child, in order: those that name the child, and those that name none (S7). */
export function lookUpByChild(facts: readonly Fact[]): (child: string, kinds: readonly EventKind[]) => readonly Fact[] {
  const places = new Map<Fact, number>();
  const unnamed = new Map<string, Fact[]>();
  const named = new Map<string, Map<string, Fact[]>>();
  facts.forEach((fact, place) => {
    const { kind, child, children } = fact.event;
    places.set(fact, place);
    if (child === undefined && children === undefined) add(unnamed, kind, fact);
    for (const each of new Set(child === undefined ? children : [child])) {
      const kinds = named.get(each) ?? new Map<string, Fact[]>();
      named.set(each, kinds);
      add(kinds, kind, fact);
    }
  });
  const place = (fact: Fact): number => places.get(fact) ?? 0;
  return (child, kinds) => {
    const own = named.get(child);
    const lists = [...new Set(kinds)].flatMap((kind) => [unnamed.get(kind), own?.get(kind)]).filter((list) => list !== undefined);
    const [only, ...others] = lists;
    if (only === undefined || others.length === 0) return only ?? [];
    return lists.flat().sort((a, b) => place(a) - place(b));
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
