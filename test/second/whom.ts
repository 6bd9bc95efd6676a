/** Whom a fact means that names nobody (S7). */
import { dayOf, isAbout, namesNobody } from "./world.js";
import type { Fact, World } from "./world.js";

/** For a duty of a stay: those in care that day. */
export const means = (world: World, fact: Fact, child: string): boolean =>
  isAbout(fact, child) && (!namesNobody(fact) || world.at(child, dayOf(fact)).stay !== undefined);

/** What the court orders or finds comes before the stay as often as in it; of an only child it can mean no other. */
export const courtMeans = (world: World, fact: Fact<"court-found" | "custody-granted">, child: string): boolean =>
  means(world, fact, child) || (isAbout(fact, child) && world.children.length === 1);
