/**
 * Timelines for properties: valid by construction, shrinking to small cases, biased to the days on which duties
 * turn. Days are offsets from an entry, drawn mostly from the boundaries of the law. Each pack has a file of its own
 * beside this one, which says what happens in its cases; the children are always `ana`, who enters care, and `ben`.
 */
import fc from "fast-check";
import { civil, dayOf, plusDays } from "../../calendar/index.js";
import type { CivilDate } from "../../calendar/index.js";
import type { EventInput, TimelineInput } from "../../timeline/types.js";
import type { Generated, Params } from "./generated.js";
import { leavingOut } from "./smaller.js";

export type { Generated } from "./generated.js";
export { parsed } from "./generated.js";

/** Days after the first entry on which something turns, and the days about them. */
export const turns: readonly number[] =
  [0, 1, 2, 3, 4, 5, 7, 15, 29, 30, 31, 32, 45, 60, 61, 75, 89, 90, 91, 92, 105, 120, 180, 182, 183, 184, 456, 457, 458, 517, 518, 547, 548];

/** Offsets from the first entry: mostly those on which something turns. */
export const offsets = (turning: readonly number[]): fc.Arbitrary<number> => fc.oneof(
  { arbitrary: fc.constantFrom(...turning), weight: 6 },
  { arbitrary: fc.integer({ min: -5, max: 120 }), weight: 2 },
  { arbitrary: fc.integer({ min: -40, max: 900 }), weight: 1 },
);

/** First entries: an ordinary day, month ends, leap days, the eves of clock changes. A pack adds those about its law's own dates. */
export const starts: readonly string[] = ["2024-03-06", "2024-01-31", "2023-08-31", "2024-02-29", "2026-03-06", "2021-11-05"];

/** Days from one step of a story to the next, and from the last fact to the day a case is judged on. */
export const steps: readonly number[] = [0, 0, 1, 1, 2, 3, 5, 15, 29, 30, 31, 60, 90, 91];

export const maybe = fc.option(fc.boolean(), { nil: undefined });
export const yes = fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, { arbitrary: fc.constantFrom(false, undefined), weight: 1 });

/**
 * What an event says besides its day. `whose`: it must name one child, or is of the case and names none; left out, it
 * names any of them or none. `moment` events may carry an hour.
 */
export type Draft = { readonly kind: string; readonly whose?: "named" | "case"; readonly moment?: true } & Record<string, unknown>;

export const draft = (kind: string, fields: Record<string, fc.Arbitrary<unknown>> = {}, more: Partial<Draft> = {}): fc.Arbitrary<Draft> =>
  fc.record(fields).map((drawn) => ({ ...drawn, ...more, kind }));

/** A day that a field of a draft names, as an offset from the first entry. */
interface DayAt {
  readonly dayAt: number;
}

export const dayAt = (offset: fc.Arbitrary<number>): fc.Arbitrary<DayAt> => offset.map((after) => ({ dayAt: after }));

/** A draft on a day. */
export interface Placed {
  readonly draft: Draft;
  readonly on: number;
  readonly hour: number | undefined;
  readonly recordedAfter: number | undefined;
  readonly about: { readonly child?: string; readonly children?: readonly string[] };
  /** The one child it is about, where it must name one. */
  readonly name: string;
}

const whom = fc.oneof(
  { arbitrary: fc.constant({ child: "ana" }), weight: 6 },
  { arbitrary: fc.constant({ child: "ben" }), weight: 2 },
  { arbitrary: fc.constant({}), weight: 2 },
  { arbitrary: fc.constant({ children: ["ana", "ben"] }), weight: 1 },
);

const placed = (drafts: readonly fc.WeightedArbitrary<Draft>[], offset: fc.Arbitrary<number>): fc.Arbitrary<Placed> => fc.record({
  draft: fc.oneof(...drafts), on: offset,
  hour: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: fc.integer({ min: 0, max: 23 }), weight: 1 }),
  recordedAfter: fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 1 }),
  about: whom, name: fc.oneof({ arbitrary: fc.constant("ana"), weight: 3 }, { arbitrary: fc.constant("ben"), weight: 1 }),
});

/** Facts that follow each other, all about ana, from a day on; each but the first two may be left out. */
export type Story = (from: fc.Arbitrary<number>, ...facts: readonly fc.Arbitrary<Draft>[]) => fc.Arbitrary<readonly Placed[]>;

/** A way to tell stories whose facts follow each other by these days. */
export const storyBy = (days: readonly number[]): Story => (from, ...facts) =>
  fc.tuple(from, fc.array(fc.constantFrom(...days), { minLength: facts.length, maxLength: facts.length }), fc.tuple(...facts), fc.nat({ max: 2 ** facts.length - 1 }))
    .map(([first, gaps, drawn, told]) => drawn.map((one, index): Placed => ({
      draft: one, on: gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, first), hour: undefined, recordedAfter: undefined,
      about: { child: "ana" }, name: "ana",
    })).filter((_, index) => index < 2 || (told & (1 << index)) !== 0));

export const story = storyBy(steps);

/** What the source of a record holds: mostly everything. */
const holding = (kinds: readonly string[]) => fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 8 },
  { arbitrary: fc.record({ kinds: fc.subarray([...kinds]), until: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }) }), weight: 1 },
);

/** What a pack says of its cases. */
export interface World {
  /** ISO 3166-2, `US-MO`; of no jurisdiction where it is left out. */
  readonly jurisdiction?: string | undefined;
  /** Facts on any day, each as often as its weight. */
  readonly drafts: readonly fc.WeightedArbitrary<Draft>[];
  /** What its duties turn on, in the order in which it happens. */
  readonly stories?: readonly fc.Arbitrary<readonly Placed[]>[];
  readonly people?: fc.Arbitrary<NonNullable<TimelineInput["people"]>>;
  /** Where the source holds not everything, it holds some of these. */
  readonly holdsKinds?: readonly string[];
  readonly params?: fc.Arbitrary<Params>;
  /** First days in care, as civil dates. */
  readonly starts?: readonly string[];
  /** Both children are born the same day; `undefined` leaves it out. */
  readonly births?: readonly (string | undefined)[];
  /** Days after the first in care on which things happen. */
  readonly offset?: fc.Arbitrary<number>;
  /** Days from the last fact to the day the case is judged on. */
  readonly steps?: readonly number[];
}

/** Cases of a pack: ana enters care, a story or two are told, and more happens besides. */
export function cases({
  jurisdiction, drafts, stories = [], people = fc.constant([]), holdsKinds = [], params = fc.constant({}),
  starts: first = starts, births = ["2015-05-05", undefined], offset = offsets(turns), steps: days = steps,
}: World): fc.Arbitrary<Generated> {
  return leavingOut(fc.record({
    start: fc.constantFrom(...first), held: holding(holdsKinds), params,
    entryHour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
    people, born: fc.constantFrom(...births),
    told: stories.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...stories), { maxLength: 2 }),
    noise: fc.oneof({ arbitrary: fc.constant([]), weight: 1 }, { arbitrary: fc.array(placed(drafts, offset), { maxLength: 16 }), weight: 2 }),
    since: fc.oneof({ arbitrary: fc.constant(undefined), weight: 1 }, { arbitrary: fc.constantFrom(...days), weight: 2 }),
    asOf: fc.oneof(offset, fc.constantFrom(30, 31, 60, 120, 200, 600, 900)),
  }).map(({ start, held, params, entryHour, people, born, told, noise, since, asOf }) => {
    const day = (after: number): CivilDate => civil(plusDays(dayOf(date(start)), after));
    const events = [...told.flat(), ...noise];
    // Most cases are judged soon after something happened.
    const judged = since === undefined ? asOf : Math.max(0, ...events.map(({ on }) => on)) + since;
    const entry: EventInput = { kind: "care-entered", child: "ana", on: entryHour === undefined ? start : `${start}T${two(entryHour)}:30-06:00` };
    return {
      asOf: day(Math.max(0, judged)), params,
      input: {
        schema: 1, caseId: "generated", ...(jurisdiction === undefined ? {} : { jurisdiction }),
        children: ["ana", "ben"].map((id) => (born === undefined ? { id } : { id, birthDate: born })),
        people: [...people],
        ...(held === undefined ? {} : { holds: { source: "an extract", kinds: held.kinds, ...(held.until === undefined ? {} : { until: day(held.until) }) } }),
        events: [entry, ...events.map((one) => eventOf(one, day))],
      },
    };
  }));
}

/** A case opens and closes, a person moves, as a whole: such events name no child here. */
const OF_THE_CASE: ReadonlySet<string> =
  new Set(["case-opened", "case-closed", "closing-anticipated", "closing-visit-held", "closing-summary-completed", "person-moved"]);

/** The only place where drafts become events; `parseTimeline` then checks that they are valid. */
function eventOf({ draft: { kind, whose, moment, ...fields }, on, hour, recordedAfter, about, name }: Placed, day: (after: number) => CivilDate): EventInput {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined).map(([field, value]) => [field, dayed(value, day)]));
  const ofTheCase = whose === "case" || OF_THE_CASE.has(kind);
  const subject = "child" in said || "children" in said || ofTheCase ? {} : whose === "named" ? { child: name } : about;
  const event = {
    kind, on: moment === true && hour !== undefined ? `${day(on)}T${two(hour)}:15-06:00` : day(on), ...subject, ...said,
    ...(recordedAfter === undefined ? {} : { recordedOn: day(on + recordedAfter) }),
  };
  return event as unknown as EventInput;
}

/** A field with the days in it, however deep, as dates. */
function dayed(value: unknown, day: (after: number) => CivilDate): unknown {
  if (Array.isArray(value)) return value.map((one) => dayed(one, day));
  if (typeof value !== "object" || value === null) return value;
  if ("dayAt" in value && typeof value.dayAt === "number") return day(value.dayAt);
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, dayed(one, day)]));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function date(text: string): CivilDate {
  return text as CivilDate;
}
