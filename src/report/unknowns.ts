/** What cannot be decided, gathered by what would decide it: an imported case has many such duties, for few reasons. */
import type { Duty } from "../engine/report.js";
import { grouped } from "../timeline/view/index.js";
import { plain, wrapped } from "./plain.js";

/** By the fact that is needed; what a source cannot hold is gathered by source, its records named only where `all` is asked for. `known`: ids that the baseline has too. */
export function unknownLines(unknowns: readonly Duty[], all: boolean, known?: ReadonlySet<string>): string[] {
  const needs = new Map<string, Duty[]>();
  for (const duty of unknowns) {
    const need = needOf(duty, all);
    needs.set(need, [...(needs.get(need) ?? []), duty]);
  }
  return [...needs].flatMap(([need, duties]) => [
    ...wrapped("  - ", `for want of ${plain(need)}:`),
    ...wrapped("      ", plain(titles(duties, known).join("; "))),
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

/** Each title once, with how many where several, and how many of them are new. */
function titles(duties: readonly Duty[], known: ReadonlySet<string> | undefined): string[] {
  return [...grouped(duties, ({ title }) => title)].map(([title, all]) => {
    const fresh = known === undefined ? 0 : all.filter(({ id }) => !known.has(id)).length;
    const said = [...(all.length === 1 ? [] : [String(all.length)]), ...(fresh === 0 ? [] : [all.length === 1 ? "NEW" : `${fresh} NEW`])];
    return said.length === 0 ? title : `${title} (${said.join(", ")})`;
  });
}
