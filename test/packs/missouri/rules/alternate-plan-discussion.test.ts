/** MO-CWM-P06, MO-CPL-06: at each case-planning interaction an alternative plan is discussed with the family. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const fst = { kind: "meeting-held", meeting: "fst", on: "2026-02-10", child: "ana" } as const;
const review = { kind: "plan-reviewed", plan: "case-plan", on: "2026-02-10", child: "ana" } as const;
const talk = { kind: "permanency-discussed", on: "2026-02-10", child: "ana" } as const;
const missing = ["permanency discussed with the family"];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

boundaries("us-mo/alternate-plan-discussion", [
  // At the meeting or the review
  { name: "no case-planning interaction, nothing to discuss at it", events: [entered()], asOf: "2026-03-01", duties: [] },
  { name: "the day before the meeting nothing is asked", events: [entered(), fst], asOf: "2026-02-09", duties: [] },
  { name: "a meeting at which it was discussed: a duty of the case, due and met that day", asOf: "2026-02-10",
    events: [entered(), { ...fst, permanencyDiscussed: true }],
    duties: [{ status: "met", child: "", on: "2026-02-10", due: "2026-02-10", metOn: "2026-02-10", missing: [] }] },
  { name: "a plan review at which it was discussed", events: [entered(), { ...review, permanencyDiscussed: true }], asOf: "2026-02-10",
    duties: [{ status: "met", child: "", due: "2026-02-10", missing: [] }] },
  { name: "a meeting at which it was not cannot be held again: missed at once", asOf: "2026-02-10",
    events: [entered(), { ...fst, permanencyDiscussed: false }], duties: [{ status: "missed", due: "2026-02-10", missing }] },
  { name: "a meeting of which nothing says so: missed, the same day", events: [entered(), fst], asOf: "2026-02-10",
    duties: [{ status: "missed", missing }] },
  { name: "and the day after", events: [entered(), fst], asOf: "2026-02-11", duties: [{ status: "missed", missing }] },
  { name: "a plan review of which nothing says so: missed", events: [entered(), review], asOf: "2026-02-10", duties: [{ status: "missed", missing }] },
  { name: "it is asked whatever the primary goal", asOf: "2026-02-10",
    events: [entered(), { kind: "goal-set", role: "primary", goal: "adoption", on: "2026-01-05", child: "ana" }, fst], duties: [{ status: "missed" }] },
  { name: "and at every meeting anew, however often the goal changed", asOf: "2026-08-01",
    events: [entered(), { ...fst, permanencyDiscussed: true }, { kind: "goal-set", role: "primary", goal: "adoption", on: "2026-03-05", child: "ana" },
      { ...fst, on: "2026-04-10" }, { kind: "goal-set", role: "primary", goal: "reunification", on: "2026-05-05", child: "ana" },
      { ...fst, on: "2026-06-10", permanencyDiscussed: true }],
    duties: [{ status: "met", due: "2026-02-10" }, { status: "missed", due: "2026-04-10" }, { status: "met", due: "2026-06-10" }] },
  { name: "days that an agency allows do not bring a past meeting back", events: [entered(), fst], asOf: "2026-02-11", options: { params: { prompt: 3 } },
    duties: [{ status: "missed", missing }] },

  // A talk of the same day
  ...(["parent", "child", "relative"] as const).map((person) => ({
    name: `a permanency talk with the ${person} that day is one with the family`, events: [entered(), fst, { ...talk, with: [person] }],
    asOf: "2026-02-20", duties: [{ status: "met", metOn: "2026-02-10" } as const],
  })),
  ...(["placement-provider", "fst", "therapist", "other"] as const).map((person) => ({
    name: `a talk with ${person} alone is not one with the family`, events: [entered(), fst, { ...talk, with: [person] }],
    asOf: "2026-02-20", duties: [{ status: "missed", missing } as const],
  })),
  { name: "a talk with the team and a parent is", events: [{ ...talk, with: ["fst", "parent"] }, fst, entered()], asOf: "2026-02-20",
    duties: [{ status: "met" }] },
  { name: "a talk the day before the meeting was not at it", events: [entered(), { ...talk, with: ["parent"], on: "2026-02-09" }, fst],
    asOf: "2026-02-20", duties: [{ status: "missed", missing }] },
  { name: "a talk the day after was not at it", events: [entered(), fst, { ...talk, with: ["parent"], on: "2026-02-11" }], asOf: "2026-02-20",
    duties: [{ status: "missed", missing }] },
  { name: "one talk serves a meeting and a review of that day", events: [entered(), fst, review, { ...talk, with: ["parent"] }],
    asOf: "2026-02-20", duties: [{ status: "met", due: "2026-02-10" }, { status: "met", due: "2026-02-10" }] },
  { name: "the day of a meeting is the day written with its hour", asOf: "2026-02-20",
    events: [entered(), { ...fst, on: "2026-02-10T23:30-06:00" }, { ...talk, with: ["parent"] }], duties: [{ status: "met", due: "2026-02-10" }] },

  // What is a case-planning interaction
  // reading: the 72-hour meeting sets the goal; going on to discuss an alternate one begins with the meetings after it.
  ...(["72-hour", "ftm", "case-plan-conference", "permanency-review", "other"] as const).map((kind) => ({
    name: `a meeting of the kind ${kind} is not counted`, events: [entered(), { ...fst, meeting: kind }], asOf: "2026-02-20", duties: [],
  })),
  { name: "a booked meeting is not", asOf: "2026-03-20",
    events: [entered(), { kind: "meeting-scheduled", meeting: "fst", on: "2026-02-01", scheduledFor: "2026-02-10", child: "ana" }], duties: [] },
  { name: "a plan made or modified is not a review", asOf: "2026-03-20",
    events: [entered(), { kind: "plan-completed", plan: "case-plan", on: "2026-01-20", child: "ana" },
      { kind: "plan-updated", plan: "case-plan", on: "2026-02-10", child: "ana" }], duties: [] },
  { name: "a six-month meeting on a leap day is one", events: [entered("2023-09-01"), { ...fst, on: "2024-02-29", sixMonth: true }], asOf: "2024-02-29",
    duties: [{ status: "missed", due: "2024-02-29" }] },
  { name: "a review on a month's end is one", events: [entered(), { ...review, on: "2026-03-31", permanencyDiscussed: true }], asOf: "2026-04-01",
    duties: [{ status: "met", due: "2026-03-31" }] },
  { name: "the same meeting written twice is one", events: [entered(), fst, fst], asOf: "2026-02-20", duties: [{ status: "missed" }] },

  // Children
  { name: "a meeting about two children is one duty of the case", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2026-01-01", "ben"), { kind: "meeting-held", meeting: "fst", on: "2026-02-10", children: ["ana", "ben"], permanencyDiscussed: true }],
    duties: [{ status: "met", child: "" }] },
  { name: "a meeting that names no child is, too", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2026-01-01", "ben"), { kind: "meeting-held", meeting: "fst", on: "2026-02-10" }],
    duties: [{ status: "missed", child: "", missing }] },
  { name: "a talk that names no child serves a meeting about ana", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), fst, { kind: "permanency-discussed", with: ["parent"], on: "2026-02-10" }], duties: [{ status: "met" }] },
  // reading: one child's facts are not another's, so a talk about ben is not the discussion a meeting about ana needs.
  { name: "a talk about ben is not the discussion at a meeting about ana", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2026-01-01", "ben"), fst, { kind: "permanency-discussed", with: ["parent"], on: "2026-02-10", child: "ben" }],
    duties: [{ status: "missed", missing }] },
  { name: "of two talks of one day, each about another child, each serves its own child's meeting", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), fst, { ...talk, with: ["parent"] }, { ...talk, with: ["parent"], child: "ben" }], duties: [{ status: "met" }] },
  { name: "a talk about both children serves a meeting about one", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), fst, { kind: "permanency-discussed", with: ["parent"], on: "2026-02-10", children: ["ana", "ben"] }], duties: [{ status: "met" }] },
  { name: "a talk about ana serves a meeting that names no child", asOf: "2026-02-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), { kind: "meeting-held", meeting: "fst", on: "2026-02-10" }, { ...talk, with: ["parent"] }], duties: [{ status: "met" }] },
  { name: "a meeting and a review of one day are told apart", asOf: "2026-02-10", events: [entered(), fst, review],
    duties: [{ status: "missed", id: "case@2026-02-10/meeting-held%2fana", what: "an FST meeting was held" },
      { status: "missed", id: "case@2026-02-10/plan-reviewed%2fana", what: "a plan was reviewed" }] },
  { name: "and so are meetings of one day by the children they name", asOf: "2026-02-10", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), { kind: "meeting-held", meeting: "fst", on: "2026-02-10" }, { kind: "meeting-held", meeting: "fst", on: "2026-02-10", children: ["ana", "ben"] }, { ...fst, id: "m3" }],
    duties: [{ status: "missed", id: "case@2026-02-10/meeting-held" }, { status: "missed", id: "case@2026-02-10/meeting-held%2fana%2bben" }, { status: "missed", id: "case@2026-02-10/meeting-held%2fm3" }] },

  // Ends
  { name: "a case closed afterwards leaves a missed discussion missed", events: [entered(), fst, closed("2026-02-11")], asOf: "2026-03-01",
    duties: [{ status: "missed", missing }] },
  { name: "and one that was had, met", events: [entered(), { ...fst, permanencyDiscussed: true }, closed("2026-02-11")], asOf: "2026-03-01",
    duties: [{ status: "met" }] },
  { name: "an exit afterwards changes nothing either", asOf: "2026-03-01",
    events: [entered(), fst, { kind: "care-exited", on: "2026-02-11", child: "ana" }], duties: [{ status: "missed", missing }] },
  { name: "a meeting of a second stay is asked about as one of the first", asOf: "2026-08-01",
    events: [entered(), { ...fst, permanencyDiscussed: true }, { kind: "care-exited", on: "2026-03-01", child: "ana" }, entered("2026-05-01"),
      { ...fst, on: "2026-06-10" }],
    duties: [{ status: "met", due: "2026-02-10" }, { status: "missed", due: "2026-06-10" }] },

  // The record
  { name: "a talk of that day recorded later: met, and flagged", asOf: "2026-03-01",
    events: [entered(), fst, { ...talk, with: ["parent"], recordedOn: "2026-02-20" }], duties: [{ status: "met", metOn: "2026-02-10", backdated: true }] },
  { name: "by what was known before, it was missed", asOf: "2026-03-01", options: { knownBy: "2026-02-19" },
    events: [entered(), fst, { ...talk, with: ["parent"], recordedOn: "2026-02-20" }], duties: [{ status: "missed", missing }] },
  { name: "a meeting not yet known of asks nothing", asOf: "2026-03-01", options: { knownBy: "2026-02-19" },
    events: [entered(), { ...fst, recordedOn: "2026-02-20" }], duties: [] },
  { name: "a record that holds meetings but no talks cannot say", events: [entered(), fst], asOf: "2026-03-01",
    holds: holding("care-entered", "care-exited", "meeting-held"), duties: [{ status: "unknown", needs: /permanency-discussed/ }] },
  { name: "unless the meeting itself says so", events: [entered(), { ...fst, permanencyDiscussed: true }], asOf: "2026-03-01",
    holds: holding("care-entered", "care-exited", "meeting-held"), duties: [{ status: "met" }] },

  // Law in time
  { name: "a meeting before the manual's earliest text is not judged by it", events: [entered("2020-03-01"), { ...fst, on: "2020-05-27" }],
    asOf: "2020-06-15", duties: [] },
  { name: "a meeting on the day of the earliest text is", events: [entered("2020-03-01"), { ...fst, on: "2020-05-28" }],
    asOf: "2020-06-15", duties: [{ status: "missed", due: "2020-05-28" }] },
]);
