/** The marks of what held and of what happened. */
import { grouped } from "../../../timeline/view/index.js";
import { dayText } from "../dates.js";
import type { FactMark, HeldSpan } from "./lanes.js";
import type { Mark } from "./mark.js";
import { linesOf, sentence } from "./mark.js";

/** One mark a span. `asOf` is the day that lasting ones are drawn up to. */
export function heldMark({ from, to, what, clauses, ended }: HeldSpan, place: number, asOf: number): Mark {
  const until = to === undefined ? "still so" : `to ${dayText(to)}${ended === undefined ? "" : `, ${ended}`}`;
  return {
    shape: "held", from, to: to ?? asOf, lasting: to === undefined, count: 1, labels: [what],
    heading: `${sentence(what)}, from ${dayText(from)}, ${until}`,
    lines: [clauses === "" ? "No duty here rests on it." : `Bears on ${clauses}.`],
    row: heldRow(place),
  };
}

/** One mark for all facts of a lane on a day. */
export function factMarksOf(facts: readonly { readonly fact: FactMark; readonly place: number }[]): Mark[] {
  return [...grouped(facts, ({ fact }) => String(fact.on)).values()].flatMap((sameDay): Mark[] => {
    const [first] = sameDay;
    if (first === undefined) return [];
    const { fact: { lane, on, what }, place } = first;
    return [{
      shape: lane, from: on, to: on, lasting: false, count: sameDay.length, labels: [],
      heading: `${dayText(on)}: ${sameDay.length === 1 ? what : `${sameDay.length} entries on record`}`,
      lines: linesOf(sameDay.map(({ fact }) => ({ says: `${sentence(fact.what)}, ${fact.who}`, clauses: fact.clauses }))),
      row: factRow(place),
    }];
  });
}

/** Names of the rows of the tables below the picture, by place in the case's data. */
export function heldRow(place: number): string {
  return `held-${place + 1}`;
}

export function factRow(place: number): string {
  return `fact-${place + 1}`;
}
