/** Cases like those somebody wrote down as examples: the same facts, a day or so apart from where they were. */
import fc from "fast-check";
import { dayOf, daysBetween, parseCivilDate } from "../../calendar/index.js";
import { safeParseTimeline } from "../../timeline/schema/parse.js";
import type { EventInput, TimelineInput } from "../../timeline/types.js";
import { PEOPLE, STAYS, worldOf } from "./anything.js";
import type { Draft, Generated, Placed } from "./kit.js";
import { cases } from "./kit.js";

type People = NonNullable<TimelineInput["people"]>;

/** What somebody wrote down of a case. */
export interface Example {
  readonly events: readonly EventInput[];
  readonly people?: TimelineInput["people"];
}

/** Cases of these kinds of fact and of those in the examples, the examples' own facts among them. */
export function casesLike(examples: readonly Example[], kinds: readonly string[], jurisdiction?: string): fc.Arbitrary<Generated> {
  const people = [...new Map([...PEOPLE, ...examples.flatMap((example) => example.people ?? [])].map((person) => [person.id, toNoChild({ ...person })])).values()];
  const told = examples.map(({ events }) => placedOf(events, people)).filter((facts) => facts.length > 0);
  const world = worldOf([...new Set([...kinds, ...examples.flatMap(({ events }) => events.map(({ kind }) => kind)), ...STAYS])]);
  const again = told.flat().map(({ draft }): fc.WeightedArbitrary<Draft> => ({ weight: 1, arbitrary: fc.constant(draft) }));
  return cases({ ...world, jurisdiction, people: fc.constant(people), drafts: [...world.drafts, ...again], stories: told.map(nearly) });
}

/** The facts of an example as days after its first one, all about ana; what is not valid so is left out. */
function placedOf(events: readonly EventInput[], people: People): Placed[] {
  const [first = ""] = events.map(({ on }) => on.slice(0, "YYYY-MM-DD".length)).sort();
  return events.flatMap((event) => {
    const { on, child: _child, children: _children, id: _id, recordedOn: _recordedOn, ...said } = event;
    const after = daysAfter(first, on.slice(0, "YYYY-MM-DD".length));
    // Whoever is generated enters care on the first day anyhow.
    const whose = whoseOf(event, people);
    if (after === undefined || (event.kind === "care-entered" && after === 0) || whose === undefined) return [];
    const draft: Draft = { ...dated(said, first), kind: event.kind, ...(whose === "named" ? { whose } : {}) };
    return [{ draft, on: after, hour: undefined, recordedAfter: undefined, about: { child: "ana" }, name: "ana" }];
  });
}

const jitter = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, { arbitrary: fc.constantFrom(-1, 1, 2, 5, 30), weight: 1 });

function nearly(facts: readonly Placed[]): fc.Arbitrary<readonly Placed[]> {
  return fc.tuple(...facts.map(() => jitter)).map((moved) => facts.map((fact, index) => ({ ...fact, on: fact.on + (moved[index] ?? 0) })));
}

/** Whether an event may be anybody's or must name a child; undefined where it is valid neither way. */
function whoseOf({ child: _child, children: _children, ...event }: EventInput, people: People): "anybody's" | "named" | undefined {
  const alone = { schema: 1, caseId: "example", children: [{ id: "ana" }, { id: "ben" }], people, events: [event] };
  const named = { ...alone, events: [{ ...event, child: "ana" }] };
  return safeParseTimeline(alone).ok ? "anybody's" : safeParseTimeline(named).ok ? "named" : undefined;
}

/** A child the generated case has not cannot be anybody's relation. */
function toNoChild({ relationTo: _, ...person }: People[number]): People[number] {
  return person;
}

/** What an event says, its dates as days after the first one of the example. */
function dated(said: object, first: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(said).map(([field, value]) => [field, inDays(value, first)]));
}

function inDays(value: unknown, first: string): unknown {
  if (Array.isArray(value)) return value.map((one) => inDays(one, first));
  if (typeof value === "object" && value !== null) return dated(value, first);
  const after = typeof value === "string" ? daysAfter(first, value) : undefined;
  return after === undefined ? value : { dayAt: after };
}

function daysAfter(first: string, text: string): number | undefined {
  const [from, to] = [parseCivilDate(first), parseCivilDate(text)];
  return from === undefined || to === undefined ? undefined : daysBetween(dayOf(from), dayOf(to));
}
