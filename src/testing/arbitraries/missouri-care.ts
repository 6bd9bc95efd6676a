/** What every Missouri case is made of, whatever it is about: stays in care, placements, goals, meetings, openings and closings. */
import fc from "fast-check";
import type { Draft, Placed } from "./kit.js";
import { draft, maybe, offsets, turns, yes } from "./kit.js";

/** What may happen in cases about one part of the law, besides what happens in every case. */
export interface Theme {
  /** Facts on any day, each as often as its weight. */
  readonly drafts: readonly fc.WeightedArbitrary<Draft>[];
  /** What its duties turn on, in the order in which it happens. */
  readonly stories: readonly fc.Arbitrary<readonly Placed[]>[];
}

export const offset = offsets([...turns, 181, 365, 366]);
/** Where most stories begin. */
export const near = fc.constantFrom(0, 0, 1, 2, 5, 28, 29, 30, 31);

export const RELATIVES = ["aunt-rosa", "uncle-leo", "gran"] as const;
const goal = fc.constantFrom("reunification", "reunification", "adoption", "guardianship", "relative-placement", "appla");
export const documentedIn = fc.option(fc.subarray(["FACES", "FACES contact note", "case record"] as const, { minLength: 1 }), { nil: undefined });
export const roles = fc.constantFrom(undefined, ["worker", "parent"], ["worker"], ["supervisor", "relative"]);

/** Some of the fields of a section of a plan, or all of them. */
export const some = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fc.record(fields), weight: 1 }, { arbitrary: fc.record(fields, { requiredKeys: [] }), weight: 2 });

/** A section that may be left out. */
export const maybeSome = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> => fc.option(some(fields), { nil: undefined });

export const words = fc.constant("words");
export const maybeWords = fc.option(words, { nil: undefined });

/** Each field with words in it. */
export const inWords = <F extends string>(...fields: readonly F[]): Record<F, string> =>
  Object.fromEntries(fields.map((field) => [field, "words"])) as Record<F, string>;

/** Each field with words drawn for it. */
export const drawnWords = (...fields: readonly string[]): Record<string, fc.Arbitrary<string>> =>
  Object.fromEntries(fields.map((field) => [field, words]));

const to = fc.constantFrom(undefined, "reunification", "adoption", "guardianship", "relative", "runaway");

export const primary = draft("goal-set", {}, { role: "primary", goal: "reunification" });
export const exited = draft("care-exited", { to }, { whose: "named" });
export const entered = draft("care-entered", {}, { whose: "named" });
export const closed = draft("case-closed", { permanentHousing: fc.constantFrom("not-secured", "not-secured", undefined) });
export const placed = draft("placement-started", { setting: fc.constantFrom("foster-home", "trial-home-visit", "runaway", "relative-home"), goalConsidered: maybe });

export const care: readonly fc.WeightedArbitrary<Draft>[] = [
  { weight: 3, arbitrary: draft("care-entered", {}, { whose: "named", moment: true }) },
  { weight: 3, arbitrary: exited },
  { weight: 2, arbitrary: draft("case-opened") },
  { weight: 3, arbitrary: draft("case-closed", { permanentHousing: fc.constantFrom(undefined, "secured", "not-secured", "not-secured") }) },
  { weight: 2, arbitrary: draft("custody-granted") },
  { weight: 3, arbitrary: placed },
  { weight: 1, arbitrary: draft("placement-ended") },
  { weight: 3, arbitrary: draft("meeting-held", { meeting: fc.constant("72-hour"), participants: roles, permanencyDiscussed: maybe }, { moment: true }) },
  { weight: 3, arbitrary: draft("meeting-held", { meeting: fc.constant("fst"), sixMonth: maybe, permanencyDiscussed: maybe, goalChangeConsidered: maybe, participants: roles, documentedIn }) },
  { weight: 5, arbitrary: draft("goal-set", { role: fc.constant("primary"), goal, atMeeting: fc.constantFrom(undefined, undefined, false), decidedBy: roles }, { moment: true }) },
  { weight: 5, arbitrary: draft("goal-set", { role: fc.constant("concurrent"), goal, bestInterest: yes, fitsNeeds: yes, attainable: yes, resource: fc.constantFrom(undefined, "gran") }, { moment: true }) },
  { weight: 2, arbitrary: draft("goal-ended", { role: fc.constantFrom("primary", "concurrent") }) },
];
