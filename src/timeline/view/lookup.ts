/** Facts looked up by whom they are about, each fact sorted into place once. */
import type { EventKind } from "../types.js";
import type { Fact } from "./facts.js";

/** Facts of some kinds about a child, in order: those that name the child, and those that name none (S7). */
export function lookUpByChild(facts: readonly Fact[]): <K extends EventKind>(child: string, kinds: readonly K[]) => readonly Fact<K>[] {
  const unnamed = new Map<string, Fact[]>();
  const named = new Map<string, Map<string, Fact[]>>();
  const name = (child: string, fact: Fact) => {
    const kinds = named.get(child) ?? new Map<string, Fact[]>();
    named.set(child, kinds);
    add(kinds, fact.event.kind, fact);
  };
  for (const fact of facts) {
    const { kind, child, children } = fact.event;
    if (child !== undefined) name(child, fact);
    else if (children === undefined) add(unnamed, kind, fact);
    else for (const each of new Set(children)) name(each, fact);
  }
  let places: ReadonlyMap<Fact, number> | undefined;
  const inPlace = (found: Fact[]): readonly Fact[] => {
    const place = places ??= new Map(facts.map((fact, index) => [fact, index]));
    return found.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  };
  const mergedOf = (child: string, kinds: readonly EventKind[]): readonly Fact[] => {
    const own = named.get(child);
    const lists: (readonly Fact[])[] = [];
    for (const kind of new Set(kinds)) {
      for (const list of [unnamed.get(kind), own?.get(kind)]) if (list !== undefined) lists.push(list);
    }
    return lists.length > 1 ? inPlace(lists.flat()) : lists[0] ?? [];
  };
  // Many rules ask for the same, and for each of its periods again.
  const merged = new Map<string, Map<string, readonly Fact[]>>();
  return <K extends EventKind>(child: string, kinds: readonly K[]) => {
    const known = merged.get(child) ?? new Map<string, readonly Fact[]>();
    merged.set(child, known);
    const [only = ""] = kinds;
    const key = kinds.length === 1 ? only : kinds.join(" ");
    // Frozen: many are given the same list, and a rule that sorts what it is given must not change what others see.
    const found = known.get(key) ?? Object.freeze(mergedOf(child, kinds));
    known.set(key, found);
    return found as readonly Fact<K>[]; // sorted into place by kind
  };
}

/** Facts, or anything else, sorted by a key of their own. */
export function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) add(groups, key(one), one);
  groups.forEach((group) => Object.freeze(group)); // shared too
  return groups;
}

function add<F>(lists: Map<string, F[]>, key: string, fact: F): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [fact]);
  else list.push(fact);
}
