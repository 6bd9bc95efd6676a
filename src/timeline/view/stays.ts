/** Stays in care: entries paired with what ended them, an exit or the closing of the case (S7, S19). */
import type { Fact } from "./facts.js";
import type { Pairs } from "./history.js";
import { pairUp } from "./history.js";
import type { Phase, Seen } from "./seen.js";

/** Entries into care, each with the exit or the closing that ended it; on one day the exit comes first. */
export function staysOf(
  about: Seen["about"], child: string, phases: readonly Phase[],
): Pairs<Fact<"care-entered">, Fact<"care-exited" | "case-closed">> {
  const closings = phases.flatMap(({ closed }) => closed ?? []);
  const ends = [...about(child, "care-exited"), ...closings].sort((a, b) => a.on - b.on);
  return pairUp(about(child, "care-entered"), withoutLater(ends));
}

/** Of an exit and a closing on one day the exit stands. */
function withoutLater<F extends Fact>(ends: readonly F[]): F[] {
  return ends.filter(({ on, event }) => event.kind !== "case-closed" || !ends.some((other) => other.on === on && other.event.kind === "care-exited"));
}

/** Of the closings that no opening matches, that of a case whose opening is not on record: the first, if before any opening. */
export function closingOfUnopened(
  opened: readonly Fact<"case-opened">[], [first]: readonly Fact<"case-closed">[],
): Fact<"case-closed"> | undefined {
  const opening = opened[0];
  return first !== undefined && (opening === undefined || first.on < opening.on) ? first : undefined;
}
