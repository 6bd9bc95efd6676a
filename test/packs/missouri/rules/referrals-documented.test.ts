/** MO-CWM-R04: every referral the family is given is documented in a FACES contact note, used or not. Advisory (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Referred = Extract<EventInput, { kind: "service-referred" }>;
type Recorded = Extract<EventInput, { kind: "documentation-recorded" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const referred = (on: string, more: Partial<Referred> = {}): EventInput => ({ kind: "service-referred", service: "parenting", on, ...more });
/** A contact note in FACES about a referral. */
const noted = (on: string, of: Recorded["of"], more: Partial<Recorded> = {}): EventInput =>
  ({ kind: "documentation-recorded", on, of, in: ["FACES contact note"], ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const first = { kind: "service-referred", on: "2021-09-01" };
const once = [opened, referred("2021-09-01")];
const due = { on: "2021-09-01", due: "2021-09-01" };
const missing = ["FACES contact note"];

boundaries("us-mo/referrals-documented", [
  // The day of the referral
  { name: "nothing referred, nothing to document", events: [opened], asOf: "2021-12-01", duties: [] },
  { name: "the day before the referral nothing is asked", events: once, asOf: "2021-08-31", duties: [] },
  { name: "on its day it can still be documented; it is a duty of the case", events: once, asOf: "2021-09-01",
    duties: [{ child: "", person: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: once, asOf: "2021-09-02", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "documented in a contact note as it was made: met", events: [opened, referred("2021-09-01", { documentedIn: ["FACES contact note"] })],
    asOf: "2021-09-02", duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  { name: "FACES elsewhere is no contact note", events: [opened, referred("2021-09-01", { documentedIn: ["FACES", "case record", "SSP"] })],
    asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }] },
  { name: "a note written later that day: met", events: [...once, noted("2021-09-01", first)], asOf: "2021-09-02", duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "a note the day after: late by one day", events: [...once, noted("2021-09-02", first)], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1 }] },
  { name: "a note from before the referral does not document it", events: [noted("2021-08-31", first), ...once], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "another record made afterwards is no contact note", events: [...once, noted("2021-09-01", first, { in: ["FACES", "SSP"] })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a note on something else does not count", asOf: "2021-09-02",
    events: [...once, { kind: "service-used", service: "parenting", on: "2021-09-01" }, noted("2021-09-01", { kind: "service-used", on: "2021-09-01" })],
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "that the family used it does not document the referral", asOf: "2021-09-02",
    events: [...once, { kind: "service-used", service: "parenting", on: "2021-09-01", documentedIn: ["FACES contact note"] }],
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a referral the family never used is documented all the same", events: [opened, referred("2021-09-01", { resource: "clinic" })], asOf: "2021-12-01",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a referral on a leap day, a day more by option", events: [opened, referred("2024-02-28")], asOf: "2024-02-29",
    options: { params: { "us-mo/referrals-documented.prompt": 1 } }, duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "at a month's end, two days more by option for all rules", events: [opened, referred("2021-09-30")], asOf: "2021-10-03",
    options: { params: { prompt: 2 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // Each referral
  { name: "each of two referrals has its own note", asOf: "2021-10-02",
    events: [...once, referred("2021-10-01"), noted("2021-10-01", { kind: "service-referred", on: "2021-10-01" })],
    duties: [{ status: "overdue", ...due, missing }, { status: "met", on: "2021-10-01", due: "2021-10-01" }] },
  { name: "of two of one day the note names one by its id", asOf: "2021-09-02",
    events: [opened, referred("2021-09-01", { id: "r1" }), referred("2021-09-01", { id: "r2", service: "housing" }), noted("2021-09-01", { ...first, id: "r1" })],
    duties: [{ status: "met", ...due }, { status: "overdue", ...due, missing }] },
  { name: "a note that names no id documents both", asOf: "2021-09-02",
    events: [opened, referred("2021-09-01", { id: "r1" }), referred("2021-09-01", { id: "r2", service: "housing" }), noted("2021-09-01", first)],
    duties: [{ status: "met", ...due }, { status: "met", ...due }] },
  { name: "siblings each referred: two duties of the case", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-09-02",
    events: [opened, referred("2021-09-01", { child: "ana" }), referred("2021-09-01", { child: "ben" })],
    duties: [{ child: "", status: "overdue", ...due, missing }, { child: "", status: "overdue", ...due, missing }] },
  { name: "a note on one sibling's referral does nothing for the other's", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-09-02",
    events: [opened, referred("2021-09-01", { child: "ana", id: "r1" }), referred("2021-09-01", { child: "ben", id: "r2" }), noted("2021-09-01", first, { child: "ben" })],
    duties: [{ status: "overdue", ...due, missing }, { status: "met", ...due }] },

  // Ends
  { name: "the case closes that day: lapsed", events: [...once, closed("2021-09-01")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...once, closed("2021-09-02")], asOf: "2021-12-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "a note after the closing comes too late", events: [...once, closed("2021-09-02"), noted("2021-09-05", first)], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a referral after the closing asks nothing", events: [opened, closed("2021-08-31"), referred("2021-09-01")], asOf: "2021-12-01", duties: [] },
  { name: "in a case opened again it does", events: [opened, closed("2021-08-20"), { ...opened, on: "2021-08-30" }, referred("2021-09-01")], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "the child's leaving care and coming back end nothing", asOf: "2021-12-01",
    events: [...once, { kind: "care-entered", child: "ana", on: "2021-08-05" }, { kind: "care-exited", child: "ana", on: "2021-09-01" },
      { kind: "care-entered", child: "ana", on: "2021-10-01" }],
    duties: [{ status: "overdue", ...due, missing }] },

  // The record
  { name: "a note of that day recorded afterwards: met, and flagged", events: [...once, noted("2021-09-01", first, { recordedOn: "2021-09-20" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...once, noted("2021-09-01", first, { recordedOn: "2021-09-20" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-19" }, duties: [{ status: "overdue", ...due, missing }] },
  // reading: what an event says of its own documentation dates from the day the event was put on record
  { name: "a referral recorded days later, with its note: documented that much late", asOf: "2021-12-01",
    events: [opened, referred("2021-09-01", { recordedOn: "2021-09-06", documentedIn: ["FACES contact note"] })],
    duties: [{ status: "late", ...due, metOn: "2021-09-06", daysLate: 5 }] },
  { name: "a source that cannot hold later notes accuses nobody", events: once, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "service-referred"), duties: [{ status: "unknown", ...due, needs: /documentation-recorded/ }] },
  { name: "a source that cannot hold referrals passes nobody", events: [opened], asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "documentation-recorded"), duties: [{ status: "unknown", due: null, needs: /service-referred/ }] },
  { name: "an exact duplicate changes nothing", events: [...once, referred("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...once, noted("2021-09-02", first)].reverse(), asOf: "2021-12-01", duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [referred("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [referred("2020-05-28")], asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
