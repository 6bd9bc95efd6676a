/**
 * Timelines for properties: valid by construction, shrinking to small cases, biased to the days on which duties
 * turn. Days are offsets from an entry, drawn mostly from the boundaries of the law.
 */
import fc from "fast-check";
import { civil, dayOf, plusDays } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { parseTimeline } from "../../src/schema.js";
import type { EventInput, Timeline, TimelineInput } from "../../src/schema.js";

export interface Generated {
  readonly input: TimelineInput;
  readonly asOf: string;
  readonly params: Readonly<Record<string, number | string>>;
}

const CHILDREN = ["ana", "ben"] as const;
const RELATIVES = ["aunt-rosa", "uncle-leo", "gran"] as const;
const HOUSEHOLDS = ["mother", "ana-own"] as const;

/** Days after the first entry on which something turns, and the days about them. */
const TURNS = [0, 1, 2, 3, 4, 5, 7, 15, 29, 30, 31, 32, 45, 60, 61, 75, 89, 90, 91, 92, 105, 120, 180, 182, 183, 184, 456, 457, 458, 517, 518, 547, 548];

const offset = fc.oneof(
  { arbitrary: fc.constantFrom(...TURNS), weight: 6 },
  { arbitrary: fc.integer({ min: -5, max: 120 }), weight: 2 },
  { arbitrary: fc.integer({ min: -40, max: 900 }), weight: 1 },
);

/** First entries: an ordinary day, month ends, leap days, the eves of clock changes, about the law's own dates. */
const start = fc.constantFrom(
  "2024-03-06", "2024-01-31", "2023-08-31", "2024-02-29", "2026-03-06", "2021-11-05", "2021-06-28", "2020-05-20", "2019-12-30",
);

const whom = fc.oneof(
  { arbitrary: fc.constant({ child: "ana" }), weight: 6 },
  { arbitrary: fc.constant({ child: "ben" }), weight: 2 },
  { arbitrary: fc.constant({}), weight: 2 },
  { arbitrary: fc.constant({ children: ["ana", "ben"] }), weight: 1 },
);

const named = fc.oneof({ arbitrary: fc.constant("ana"), weight: 3 }, { arbitrary: fc.constant("ben"), weight: 1 });
const maybe = fc.option(fc.boolean(), { nil: undefined });
const yes = fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, { arbitrary: fc.constantFrom(false, undefined), weight: 1 });
const goal = fc.constantFrom("reunification", "reunification", "adoption", "guardianship", "relative-placement", "appla");
const documentedIn = fc.option(fc.subarray(["FACES", "FACES contact note", "case record"] as const, { minLength: 1 }), { nil: undefined });
const relative = fc.constantFrom(...RELATIVES);
const household = fc.constantFrom(...HOUSEHOLDS);
const outcome = fc.constantFrom(undefined, undefined, "signed", "refused", "absent");
const signer = fc.constantFrom("caregiver", "worker", "supervisor");

/** What an event says besides its day; `moment` events may carry an hour. */
type Draft = { readonly kind: string; readonly whose?: "named"; readonly moment?: true } & Record<string, unknown>;

const draft = (kind: string, fields: Record<string, fc.Arbitrary<unknown>> = {}, more: Partial<Draft> = {}): fc.Arbitrary<Draft> =>
  fc.record(fields).map((drawn) => ({ ...drawn, ...more, kind }));

const drafts: readonly fc.WeightedArbitrary<Draft>[] = [
  { weight: 3, arbitrary: draft("care-entered", { removedOn: fc.constant(undefined) }, { whose: "named", moment: true }) },
  { weight: 3, arbitrary: draft("care-exited", { to: fc.constantFrom(undefined, "reunification") }, { whose: "named" }) },
  { weight: 2, arbitrary: draft("case-opened") },
  { weight: 3, arbitrary: draft("case-closed", { permanentHousing: fc.constantFrom(undefined, "secured", "not-secured", "not-secured") }) },
  { weight: 2, arbitrary: draft("custody-granted") },
  { weight: 3, arbitrary: draft("meeting-held", { meeting: fc.constant("72-hour"), participants: fc.constantFrom(undefined, ["worker", "parent"], ["worker"]), permanencyDiscussed: maybe }, { moment: true }) },
  { weight: 5, arbitrary: draft("meeting-held", { meeting: fc.constant("fst"), sixMonth: maybe, permanencyDiscussed: maybe, goalChangeConsidered: maybe, participants: fc.constantFrom(undefined, ["supervisor"]), documentedIn }) },
  { weight: 8, arbitrary: draft("goal-set", { role: fc.constant("primary"), goal, atMeeting: fc.constantFrom(undefined, undefined, false), decidedBy: fc.constantFrom(undefined, ["worker"], ["worker", "parent"]) }, { moment: true }) },
  { weight: 8, arbitrary: draft("goal-set", { role: fc.constant("concurrent"), goal, bestInterest: yes, fitsNeeds: yes, attainable: yes, resource: fc.constantFrom(undefined, "gran") }, { moment: true }) },
  { weight: 3, arbitrary: draft("goal-ended", { role: fc.constantFrom("primary", "concurrent") }) },
  { weight: 3, arbitrary: draft("goal-determined", { role: fc.constant("concurrent"), bestInterest: yes, fitsNeeds: yes, attainable: yes, resource: fc.constantFrom(undefined, "gran") }) },
  { weight: 3, arbitrary: draft("goal-assessed", { working: fc.oneof(fc.constant(false), fc.boolean()) }) },
  { weight: 4, arbitrary: draft("concurrent-plan-updated", { relativePlacement: maybe }) },
  { weight: 5, arbitrary: draft("concurrent-plan-documented", { in: fc.constantFrom(["FACES"], ["SSP"], ["FACES", "SSP"]) }) },
  { weight: 3, arbitrary: draft("contrary-to-welfare-determined", { documentedIn }) },
  { weight: 2, arbitrary: draft("contrary-to-welfare-withdrawn") },
  { weight: 5, arbitrary: draft("permanency-discussed", { with: fc.constantFrom(["parent"], ["child"], ["fst", "relative"]), documentedIn }) },
  { weight: 6, arbitrary: draft("effort-made", { effort: fc.constantFrom("talk-with-parents", "establish-paternity", "explore-relatives", "work-with-child") }) },
  { weight: 3, arbitrary: draft("relative-listed", { relative }) },
  { weight: 2, arbitrary: fc.constantFrom("relative-unlisted", "relative-declined", "relative-ruled-out").chain((kind) => draft(kind, { relative })) },
  { weight: 1, arbitrary: draft("person-moved", { person: relative, state: fc.constantFrom("US-KS", "US-MO") }) },
  { weight: 3, arbitrary: draft("icpc-referred", { relative: fc.option(relative, { nil: undefined }), state: fc.constantFrom("US-KS", "US-IL") }) },
  { weight: 1, arbitrary: draft("icpc-decided", { relative, outcome: fc.constantFrom("approved", "denied") }) },
  { weight: 3, arbitrary: draft("placement-started", { setting: fc.constantFrom("foster-home", "trial-home-visit", "runaway", "relative-home") }) },
  { weight: 1, arbitrary: draft("placement-ended") },
  { weight: 6, arbitrary: draft("housing-assessed", { household: fc.constant("mother"), of: fc.constant("parents"), finding: fc.constantFrom("stable", "at-risk", "homeless"), primaryBarrier: yes, preventsClosure: yes }) },
  { weight: 4, arbitrary: draft("housing-assessed", { household: fc.constant("ana-own"), of: fc.constant("youth"), finding: fc.constantFrom("stable", "at-risk", "homeless") }, { child: "ana" }) },
  { weight: 3, arbitrary: draft("independence-preparation-started") },
  { weight: 1, arbitrary: draft("independence-preparation-ended") },
  { weight: 4, arbitrary: draft("ces-referred", { household: fc.option(household, { nil: undefined }), documentedIn }) },
  { weight: 1, arbitrary: draft("ces-activity-recorded", { activity: fc.constant("outcome"), documentedIn }) },
  { weight: 4, arbitrary: draft("cs1-completed", { inFaces: yes }) },
  { weight: 2, arbitrary: draft("plan-completed", { plan: fc.constant("permanency-treatment-plan") }) },
  { weight: 2, arbitrary: draft("plan-reviewed", { plan: fc.constant("case-plan"), permanencyDiscussed: maybe }) },
  { weight: 4, arbitrary: draft("ssp-completed", { ssp: fc.constantFrom("initial", "reassessment"), signatures: fc.constantFrom(undefined, [{ by: "worker" }, { by: "supervisor" }], [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver" }]) }) },
  { weight: 4, arbitrary: draft("ssp-completed", { ssp: fc.constant("closing"), caregivers: fc.constantFrom(undefined, ["mother"]), signatures: fc.constantFrom(undefined, [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "mother" }]), reviewedWithFamily: maybe }) },
  { weight: 3, arbitrary: draft("ssp-signed", { by: signer, outcome }) },
  { weight: 2, arbitrary: draft("ssp-reviewed") },
  { weight: 2, arbitrary: draft("ssp-copy-given") },
  { weight: 4, arbitrary: draft("closing-anticipated", { closingOn: offset }) },
  { weight: 2, arbitrary: draft("closing-visit-held", { sspCopyGiven: maybe }) },
  { weight: 3, arbitrary: draft("closing-summary-completed", { housingEfforts: fc.constantFrom(undefined, "shelter lists"), housingReasons: fc.constantFrom(undefined, "no vacancy") }) },
  { weight: 2, arbitrary: draft("documentation-recorded", { documents: fc.constantFrom("permanency-discussed", "ces-referred", "contrary-to-welfare-determined", "meeting-held"), ofOn: offset, in: fc.constantFrom(["FACES"], ["FACES contact note"], ["case record"]) }) },
];

interface Placed {
  readonly draft: Draft;
  readonly on: number;
  readonly hour: number | undefined;
  readonly recordedAfter: number | undefined;
  readonly about: { readonly child?: string; readonly children?: readonly string[] };
  readonly name: string;
}

const placed: fc.Arbitrary<Placed> = fc.record({
  draft: fc.oneof(...drafts), on: offset,
  hour: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: fc.integer({ min: 0, max: 23 }), weight: 1 }),
  recordedAfter: fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary: fc.integer({ min: 0, max: 40 }), weight: 1 }),
  about: whom, name: named,
});

/** Days from one step of a story to the next. */
const step = fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 15, 29, 30, 31, 60, 90, 91);

/** Facts that follow each other, all about ana, from a day on; each may be left out. */
const story = (from: fc.Arbitrary<number>, ...steps: readonly fc.Arbitrary<Draft>[]): fc.Arbitrary<readonly Placed[]> =>
  fc.tuple(from, fc.array(step, { minLength: steps.length, maxLength: steps.length }), fc.tuple(...steps), fc.nat({ max: 2 ** steps.length - 1 }))
    .map(([first, days, drawn, told]) => drawn.map((one, index): Placed => ({
      draft: one, on: days.slice(0, index + 1).reduce((sum, days) => sum + days, first), hour: undefined, recordedAfter: undefined,
      about: { child: "ana" }, name: "ana",
    })).filter((_, index) => index < 2 || (told & (1 << index)) !== 0));

const near = fc.constantFrom(0, 0, 1, 2, 5, 28, 29, 30, 31);
const primary = draft("goal-set", {}, { role: "primary", goal: "reunification" });
const concerned = draft("housing-assessed", {}, { household: "mother", of: "parents", finding: "homeless", primaryBarrier: true, preventsClosure: true });
const settled = draft("housing-assessed", {}, { household: "mother", of: "parents", finding: "stable" });
const referred = draft("ces-referred", {}, { household: "mother" });
const exited = draft("care-exited", {}, { whose: "named" });
const closed = draft("case-closed", { permanentHousing: fc.constantFrom("not-secured", "not-secured", undefined) });

/** What a duty turns on, in the order in which it happens. */
const stories: readonly fc.Arbitrary<readonly Placed[]>[] = [
  story(fc.constant(0), draft("meeting-held", {}, { meeting: "72-hour" }), primary, exited),
  story(near, primary, draft("goal-set", {}, { role: "concurrent", goal: "guardianship", bestInterest: true, fitsNeeds: true }),
    draft("concurrent-plan-documented", {}, { in: ["FACES", "SSP"] }), draft("concurrent-plan-updated", {}, { relativePlacement: true }),
    draft("goal-determined", {}, { role: "concurrent", attainable: true, resource: "gran" }), draft("goal-set", {}, { role: "concurrent", goal: "adoption" }), exited),
  story(fc.constantFrom(0, 30), primary, draft("goal-assessed", {}, { working: false }), exited),
  story(fc.constantFrom(430, 456, 515, 517, 518, 520), draft("goal-assessed", {}, { working: false }), draft("goal-assessed", {}, { working: false }),
    draft("meeting-held", {}, { meeting: "fst", goalChangeConsidered: true }), draft("goal-set", {}, { role: "primary", goal: "adoption" })),
  story(near, primary, concerned, referred, settled, exited),
  story(near, draft("placement-started", {}, { setting: "trial-home-visit" }), concerned, referred, settled, draft("placement-started", {}, { setting: "foster-home" })),
  story(near, draft("independence-preparation-started"), draft("housing-assessed", {}, { household: "ana-own", of: "youth", child: "ana", finding: "at-risk" }),
    draft("ces-referred", {}, { child: "ana" }), draft("independence-preparation-ended")),
  story(near, draft("relative-listed", {}, { relative: "gran" }), draft("icpc-referred", {}, { relative: "gran", state: "US-KS" }), draft("relative-declined", {}, { relative: "gran" })),
  story(near, draft("ssp-completed", {}, { ssp: "initial" }), draft("ssp-signed", {}, { by: "worker" }), draft("ssp-signed", {}, { by: "supervisor" }),
    draft("ssp-signed", {}, { by: "caregiver" }), draft("ssp-completed", {}, { ssp: "reassessment" }), exited),
  story(near, draft("ssp-completed", {}, { ssp: "closing" }), draft("closing-visit-held", {}, { sspCopyGiven: true }), draft("ssp-reviewed"),
    draft("ssp-signed", {}, { by: "worker" }), draft("ssp-signed", {}, { by: "supervisor" }), draft("ssp-signed", {}, { by: "caregiver" }),
    draft("ssp-completed", {}, { ssp: "closing" }), closed),
  story(near, closed, draft("closing-summary-completed", {}, { housingEfforts: "shelter lists", housingReasons: "no vacancy" })),
  story(near, draft("contrary-to-welfare-determined"), draft("contrary-to-welfare-withdrawn")),
  story(near, draft("cs1-completed", {}, { inFaces: true }), draft("meeting-held", {}, { meeting: "fst", sixMonth: true }), draft("cs1-completed", {}, { inFaces: true }), exited),
  story(near, draft("custody-granted"), draft("plan-completed", {}, { plan: "permanency-treatment-plan" }), exited),
  story(fc.constant(0), draft("effort-made", {}, { effort: "talk-with-parents" }), draft("effort-made", {}, { effort: "establish-paternity" }),
    draft("effort-made", {}, { effort: "explore-relatives" }), draft("effort-made", {}, { effort: "work-with-child" }), exited),
];

const holds = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 8 },
  {
    arbitrary: fc.record({
      kinds: fc.subarray(["care-entered", "care-exited", "goal-set.primary", "goal-set", "meeting-held", "placement-started", "housing-assessed",
        "case-closed", "ssp-completed", "relative-listed", "permanency-discussed", "ces-referred", "custody-granted", "closing-anticipated",
        "contrary-to-welfare-determined", "independence-preparation-started"]),
      until: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
    }),
    weight: 1,
  },
);

const params: fc.Arbitrary<Readonly<Record<string, number | string>>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 5 },
  { arbitrary: fc.record({ prompt: fc.integer({ min: 0, max: 40 }) }), weight: 2 },
  { arbitrary: fc.record({ "asfa.clock": fc.constantFrom("federal", "entry") }), weight: 1 },
);

/** A Missouri case, the day it is judged on, and options in force. */
export function missouriCases(): fc.Arbitrary<Generated> {
  return fc.record({
    start, holds, params,
    entryHour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
    states: fc.constantFrom("US-KS", "US-KS", "US-MO", undefined),
    births: fc.constantFrom("2015-05-05", "2008-02-29", "2007-03-06", undefined),
    told: fc.array(fc.oneof(...stories), { maxLength: 2 }),
    noise: fc.oneof({ arbitrary: fc.constant([]), weight: 1 }, { arbitrary: fc.array(placed, { maxLength: 16 }), weight: 2 }),
    since: fc.oneof({ arbitrary: fc.constant(undefined), weight: 1 }, { arbitrary: step, weight: 2 }),
    asOf: fc.oneof(offset, fc.constantFrom(30, 31, 60, 120, 200, 600, 900)),
  }).map(({ told, noise, since, asOf, ...more }) => {
    // Most cases are judged soon after something happened.
    const events = [...told.flat(), ...noise];
    const last = Math.max(0, ...events.map(({ on }) => on));
    return { ...more, events, asOf: since === undefined ? asOf : last + since };
  }).map(({ start: first, events, asOf, births, states, entryHour, holds: held, params: options }) => {
    const day = (after: number): CivilDate => civil(plusDays(dayOf(date(first)), after));
    const entry: EventInput = { kind: "care-entered", child: "ana", on: entryHour === undefined ? first : `${first}T${two(entryHour)}:30-06:00` };
    return {
      asOf: day(asOf < 0 ? 0 : asOf), params: options,
      input: {
        schema: 1, caseId: "generated", jurisdiction: "US-MO",
        children: CHILDREN.map((id) => (births === undefined ? { id } : { id, birthDate: births })),
        people: [{ id: "mother", role: "parent" }, ...RELATIVES.map((id) => (states === undefined ? { id, role: "relative" as const } : { id, role: "relative" as const, state: states }))],
        ...(held === undefined ? {} : { holds: { source: "an extract", kinds: held.kinds, ...(held.until === undefined ? {} : { until: day(held.until) }) } }),
        events: [entry, ...events.map((one) => eventOf(one, day))],
      },
    };
  });
}

/** A case opens and closes, a person moves, a household is referred, as a whole: such events name no child here. */
const OF_THE_CASE = /^(case|closing|person)-/;

/** The only place where drafts become events; `parseTimeline` then checks that they are valid. */
function eventOf({ draft: { kind, whose, moment, closingOn, documents, ofOn, ...fields }, on, hour, recordedAfter, about, name }: Placed, day: (after: number) => CivilDate): EventInput {
  const date = day(on);
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const subject = "child" in said || OF_THE_CASE.test(kind) || (kind === "ces-referred" && "household" in said) ? {} : whose === "named" ? { child: name } : about;
  const event = {
    kind, on: moment === true && hour !== undefined ? `${date}T${two(hour)}:15-06:00` : date, ...subject, ...said,
    ...(recordedAfter === undefined ? {} : { recordedOn: day(on + recordedAfter) }),
    ...(typeof closingOn === "number" ? { closingOn: day(closingOn) } : {}),
    ...(typeof documents === "string" && typeof ofOn === "number" ? { of: { kind: documents, on: day(ofOn) } } : {}),
  };
  return event as unknown as EventInput;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function date(text: string): CivilDate {
  return text as CivilDate;
}

/** The case parsed; a generator that draws an invalid one fails here. */
export function parsed({ input }: Generated): Timeline {
  return parseTimeline(input);
}
