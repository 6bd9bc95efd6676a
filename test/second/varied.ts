/** The same cases seen otherwise: on an earlier day, with one child alone, as the record stood on a past day, told in another order. */
import fc from "fast-check";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { plusDays } from "./days.js";
import type { Case } from "./world.js";
import { dayOf } from "./world.js";

/** Days after a fact on which something may be due. */
const AFTER = [0, 0, 1, 5, 15, 29, 30, 31, 60, 89, 90, 182, 456, 457, 517];

/** Mostly as they are. */
export const varied = (cases: fc.Arbitrary<Case>): fc.Arbitrary<Case> => fc.record({
  one: cases,
  alone: fc.oneof({ weight: 2, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  judged: fc.option(fc.record({ nth: fc.nat({ max: 15 }), after: fc.constantFrom(...AFTER) }), { nil: undefined, freq: 1 }),
  known: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: -40, max: 3 }) }),
  upsideDown: fc.boolean(),
}).map(({ one, alone, judged, known, upsideDown }): Case => {
  const whole = alone ? ofAna(one.input) : one.input;
  const input = upsideDown ? { ...whole, events: reversed(whole.events) } : whole;
  const fact = judged === undefined ? undefined : input.events[judged.nth % input.events.length];
  const asOf = judged === undefined || fact === undefined ? one.asOf : plusDays(dayOf(fact), judged.after);
  return { ...one, input, asOf, ...(known === undefined ? {} : { knownBy: plusDays(asOf, known) }) };
});

/** The case as if ana were its only child. */
function ofAna(input: TimelineInput): TimelineInput {
  const events = input.events.filter(({ child, children }) => child !== "ben" && (children === undefined || children.includes("ana")))
    .map((event): EventInput => (event.children === undefined ? event : { ...event, children: ["ana"] }))
    .map((event): EventInput => ("childSections" in event ? { ...event, childSections: event.childSections?.filter(({ child }) => child === "ana") ?? [] } : event));
  return { ...input, children: input.children.filter(({ id }) => id === "ana"), events };
}

/** The order says nothing but for goals set on one day (S18): the facts of a day stay as they are told. */
function reversed(events: readonly EventInput[]): EventInput[] {
  return events.map((event, index) => ({ event, index }))
    .sort((one, other) => (dayOf(one.event) === dayOf(other.event) ? one.index - other.index : other.index - one.index)).map(({ event }) => event);
}
