/** The marks of what held and of what happened. */
import { dayText } from "../dates.js";
import { gathered } from "./gathering.js";
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

/** One mark for all facts of a lane within so many days of the first. */
export function factMarksOf(facts: readonly { readonly fact: FactMark; readonly place: number }[], within: number): Mark[] {
  return gathered(facts.map(({ fact, place }) => ({ fact, place, from: fact.on, to: fact.on })), within).map((group): Mark => {
    const [{ fact: { lane, on, what }, place }] = group;
    const last = Math.max(...group.map(({ to }) => to));
    return {
      shape: lane, from: on, to: on, lasting: false, count: group.length, labels: [],
      heading: `${dayText(on)}${last === on ? "" : ` to ${dayText(last)}`}: ${group.length === 1 ? what : `${group.length} entries on record`}`,
      lines: linesOf(group.map(({ fact }) => ({
        says: `${last === on ? "" : `${dayText(fact.on)}: `}${sentence(fact.what)}, ${fact.who}`, clauses: fact.clauses,
      }))),
      row: factRow(place),
    };
  });
}

/** Names of the rows of the tables below the picture, by place in the case's data. */
export function heldRow(place: number): string {
  return `held-${place + 1}`;
}

export function factRow(place: number): string {
  return `fact-${place + 1}`;
}
