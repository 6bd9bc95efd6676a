/**
 * Tales: cases told move by move, each some days after the one before, so that they turn where a rule turns. Unlike the
 * shared arbitraries they are about one rule each, dense, and in the order in which things happen.
 */
import fc from "fast-check";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import type { Case } from "./world.js";

/** When a move is made, and whom it is about. */
export interface When {
  readonly on: Day;
  /** The day, or an hour of it. */
  readonly at: string;
  /** Any of the children, or nobody named. */
  readonly about: { readonly child?: string; readonly children?: string[] };
  /** One child by name. */
  readonly named: { readonly child: string };
}
export type Move = (when: When) => EventInput;
export type Moves = readonly fc.WeightedArbitrary<Move>[];

export interface Tale {
  /** Moves that mostly open the tale, about both children. */
  readonly opening?: readonly Move[];
  readonly moves: Moves;
  /** Days from one move to the next, and from the last to the day the case is judged on. */
  readonly gaps: readonly number[];
  readonly starts?: readonly Day[];
  readonly most?: number;
  readonly options?: Record<string, fc.Arbitrary<number | string>>;
  readonly people?: fc.Arbitrary<NonNullable<TimelineInput["people"]>>;
  /** The children's; `undefined` leaves it out. */
  readonly births?: readonly (Day | undefined)[];
}

/** One fixed move. */
export const move = (weight: number, one: Move): fc.WeightedArbitrary<Move> => ({ weight, arbitrary: fc.constant(one) });

/** A move with something drawn in it. */
export const drawn = <T>(weight: number, what: fc.Arbitrary<T>, made: (value: T, when: When) => EventInput): fc.WeightedArbitrary<Move> =>
  ({ weight, arbitrary: what.map((value) => (when: When) => made(value, when)) });

/** What can happen in any tale: stays begin and end, the case closes and is opened again, children are placed. */
export const life: Moves = [
  move(2, ({ at, named }) => ({ kind: "care-entered", on: at, ...named })),
  move(2, ({ on, named }) => ({ kind: "care-exited", on, ...named })),
  { weight: 1, arbitrary: fc.constantFrom<Move>(({ on }) => ({ kind: "case-closed", on }), ({ on }) => ({ kind: "case-opened", on })) },
];

const OFFSETS = ["-06:00", "-06:00", "-06:00", "-05:00", "Z", "+05:30"];
const HOURS = ["00:00", "09:30", "15:20", "15:21", "00:30", "23:30", "23:59", "15:20:30"];
const hour = fc.option(fc.tuple(fc.constantFrom(...HOURS), fc.constantFrom(...OFFSETS)).map((parts) => parts.join("")), { nil: undefined });

/** An ordinary day, month ends, a leap day, the eves of clock changes, and the days about those of the manual's own texts. */
const STARTS = ["2024-03-06", "2024-01-31", "2023-08-31", "2024-02-28", "2026-03-06", "2021-11-05", "2021-06-20", "2021-07-01", "2020-05-20"];

/** Cases in which ana enters care, and ben often does too; then the moves. */
export function tales({ opening = [], moves, gaps, starts = STARTS, most = 12, options = {}, people = fc.constant([]), births = ["2015-05-05"] }: Tale): fc.Arbitrary<Case> {
  const made = fc.record({
    move: fc.oneof(...moves), gap: fc.constantFrom(...gaps), hour,
    about: fc.constantFrom<When["about"]>({ child: "ana" }, { child: "ana" }, {}, { children: ["ana", "ben"] }, { child: "ben" }),
    named: fc.constantFrom({ child: "ana" }, { child: "ana" }, { child: "ben" }),
    recordedAfter: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat({ max: 40 }) }),
  });
  return fc.record({
    start: fc.constantFrom(...starts), hour, ben: fc.option(fc.constantFrom(...gaps), { nil: undefined }), people, born: fc.constantFrom(...births),
    opened: fc.subarray([...opening]), early: fc.constantFrom(...gaps), openedAt: hour, made: fc.array(made, { maxLength: most, size: "medium" }), rest: fc.constantFrom(...gaps), params: fc.record<Record<string, number | string>>(options, { requiredKeys: [] }),
    upsideDown: fc.boolean(), holidays: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
    knownBy: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: -40, max: 3 }) }),
  }).map(({ start, hour: entryHour, ben, people: known, born, opened, early, openedAt, made: moved, rest, params, upsideDown, holidays, knownBy }) => {
    const timed = (on: Day, hourOf: string | undefined): string => (hourOf === undefined ? on : `${on}T${hourOf}`);
    const events: EventInput[] = [{ kind: "care-entered", on: timed(start, entryHour), child: "ana" }];
    if (ben !== undefined) events.push({ kind: "care-entered", on: plusDays(start, ben), child: "ben" });
    let on = start;
    if (opened.length > 0) on = plusDays(on, early);
    for (const make of opened) events.push(make({ on, at: timed(on, openedAt), about: { children: ["ana", "ben"] }, named: { child: "ana" } }));
    for (const { move: make, gap, hour: at, about, named, recordedAfter } of moved) {
      on = plusDays(on, gap);
      const event = make({ on, at: timed(on, at), about, named });
      events.push(recordedAfter === undefined ? event : { ...event, recordedOn: plusDays(on, recordedAfter) });
    }
    return {
      asOf: plusDays(on, rest), params, holidays: [...new Set(holidays)].map((after) => plusDays(start, after)),
      ...(knownBy === undefined ? {} : { knownBy: plusDays(on, rest + knownBy) }),
      input: {
        schema: 1, caseId: "a tale", jurisdiction: "US-MO", children: ["ana", "ben"].map((id) => (born === undefined ? { id } : { id, birthDate: born })), people: known,
        // The order says nothing but for goals set on one day (S18): those stay as they are told.
        events: upsideDown ? events.map((event, index) => ({ event, index })).sort((one, other) =>
          one.event.on.slice(0, 10) === other.event.on.slice(0, 10) ? one.index - other.index : other.index - one.index).map(({ event }) => event) : events,
      },
    };
  });
}
