/** What cannot be decided, gathered by what would decide it: an imported case has many such duties, for few reasons. */
import type { Duty } from "../engine/report.js";
import { plain, wrapped } from "./plain.js";

/** By the fact that is needed; what a source cannot hold is gathered by source, its records named only where `all` is asked for. */
export function unknownLines(unknowns: readonly Duty[], all: boolean): string[] {
  const needs = new Map<string, Duty[]>();
  for (const duty of unknowns) {
    const need = needOf(duty, all);
    needs.set(need, [...(needs.get(need) ?? []), duty]);
  }
  return [...needs].flatMap(([need, duties]) => [
    ...wrapped("  - ", `for want of ${plain(need)}:`),
    ...wrapped("      ", plain(titles(duties).join("; "))),
  ]);
}

/** A need as it is gathered: of what a source cannot hold, the source alone. */
export function gathered(needs: string): string {
  const which = needs.indexOf(notHeld.which);
  return which === -1 || !needs.startsWith(notHeld.from) || !needs.endsWith(notHeld.to) ? needs : `what ${needs.slice(which + notHeld.which.length)}`;
}

/** How the engine words what a source cannot hold; the name of a kind has no comma, the source's may. */
const notHeld = { from: "a record of ", which: ", which ", to: " does not hold" } as const;

function needOf({ needs = "a fact that is not on record" }: Duty, all: boolean): string {
  return all ? needs : gathered(needs);
}

/** Each title once, with how many where several. */
function titles(duties: readonly Duty[]): string[] {
  const counts = new Map<string, number>();
  for (const { title } of duties) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => (count === 1 ? title : `${title} (${count})`));
}
