/**
 * Whom a fact means that names nobody: those in care that day, for a duty of a stay (S7); and the only child there is,
 * for then it can mean no other.
 */
import type { Simulator } from "./compare.js";
import { reportedOf } from "./sound.js";
import { dayOf, isAbout, namesNobody } from "./world.js";
import type { Fact, Kind, World } from "./world.js";

export const means = (world: World, fact: Fact, child: string): boolean =>
  isAbout(fact, child) && (!namesNobody(fact) || world.children.length === 1 || world.at(child, dayOf(fact)).stay !== undefined);

/** Reported and not yet mended: of facts of these kinds, one before the entry that names nobody does not mean the only child. */
export const withoutReportedOfOnlyChild = (simulate: Simulator, ...kinds: readonly Kind[]): Simulator =>
  reportedOf(simulate, "what names nobody, before the entry of an only child", ({ children: [only, ...others], facts, at }) =>
    only !== undefined && others.length === 0 && kinds.some((kind) => facts(kind).some((fact) => namesNobody(fact) && at(only, dayOf(fact)).stay === undefined)));
