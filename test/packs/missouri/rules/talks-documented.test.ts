/** MO-CWM-P13: planning and permanency talks are documented in the case record. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const talk = { kind: "permanency-discussed", with: ["parent"], on: "2026-03-02", child: "ana" } satisfies EventInput;
const fst = { kind: "meeting-held", meeting: "fst", permanencyDiscussed: true, on: "2026-03-02", child: "ana" } as const;
const review = { kind: "plan-reviewed", plan: "case-plan", permanencyDiscussed: true, on: "2026-03-02", child: "ana" } as const;
const written = (on: string, of: EventInput["kind"] = "permanency-discussed", id?: string): EventInput =>
  ({ kind: "documentation-recorded", on, of: { kind: of, on: "2026-03-02", ...(id === undefined ? {} : { id }) }, in: ["case record"] });
const missing = ["case record"];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

boundaries("us-mo/talks-documented", [
  // The day of the talk
  { name: "no talk, nothing to document", events: [entered()], asOf: "2026-03-10", duties: [] },
  { name: "the day before the talk nothing is asked", events: [entered(), talk], asOf: "2026-03-01", duties: [] },
  { name: "on the day of the talk it can still be documented in time", events: [entered(), talk], asOf: "2026-03-02",
    duties: [{ status: "open", child: "", on: "2026-03-02", due: "2026-03-02", missing }] },
  { name: "the day after, it is overdue: what a record lacks can be added", events: [entered(), talk], asOf: "2026-03-03",
    duties: [{ status: "overdue", due: "2026-03-02", daysLate: 1, missing }] },
  ...(["case record", "FACES", "FACES contact note"] as const).map((where) => ({
    name: `documented at once in: ${where}`, events: [entered(), { ...talk, documentedIn: [where] }], asOf: "2026-03-02",
    duties: [{ status: "met", metOn: "2026-03-02", missing: [] } as const],
  })),
  ...(["SSP", "closing summary"] as const).map((where) => ({
    name: `the ${where} is not the case record of a talk`, events: [entered(), { ...talk, documentedIn: [where] }], asOf: "2026-03-03",
    duties: [{ status: "overdue", missing } as const],
  })),
  { name: "documented the same day, apart", events: [entered(), talk, written("2026-03-02")], asOf: "2026-03-10",
    duties: [{ status: "met", metOn: "2026-03-02" }] },
  { name: "documented the day after is a day late", events: [entered(), talk, written("2026-03-03")], asOf: "2026-03-10",
    duties: [{ status: "late", metOn: "2026-03-03", daysLate: 1, missing: [] }] },
  { name: "documented in FACES a month later, a month late", asOf: "2026-05-10",
    events: [entered(), talk, { kind: "documentation-recorded", on: "2026-04-02", of: { kind: "permanency-discussed", on: "2026-03-02" }, in: ["FACES"] }],
    duties: [{ status: "late", metOn: "2026-04-02", daysLate: 31 }] },
  { name: "documented later in the SSP alone: overdue still", asOf: "2026-05-10",
    events: [entered(), talk, { kind: "documentation-recorded", on: "2026-04-02", of: { kind: "permanency-discussed", on: "2026-03-02" }, in: ["SSP"] }],
    duties: [{ status: "overdue", missing }] },
  { name: "a documentation dated before the talk is not of it", events: [entered(), talk, written("2026-03-01")], asOf: "2026-03-03",
    duties: [{ status: "overdue", missing }] },
  { name: "the order in which facts are written changes nothing", events: [written("2026-03-03"), talk, entered()], asOf: "2026-03-10",
    duties: [{ status: "late", metOn: "2026-03-03" }] },
  { name: "on a leap day", events: [entered("2024-01-01"), { ...talk, on: "2024-02-29" }], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },
  { name: "on a month's end", events: [entered(), { ...talk, on: "2026-03-31" }], asOf: "2026-03-31", duties: [{ status: "open", due: "2026-03-31" }] },
  { name: "the day of a meeting is the day written with its hour", asOf: "2026-03-02",
    events: [entered(), { ...fst, on: "2026-03-02T23:30-06:00" }], duties: [{ status: "open", due: "2026-03-02" }] },
  { name: "an agency that allows three days for it", events: [entered(), talk], asOf: "2026-03-05",
    options: { params: { "us-mo/talks-documented.prompt": 3 } },
    duties: [{ status: "open", due: "2026-03-05", basis: "us-mo/talks-documented.prompt" }] },

  // Which talks
  { name: "a meeting where permanency was discussed is one", events: [entered(), fst], asOf: "2026-03-03", duties: [{ status: "overdue", missing }] },
  { name: "and is documented like one", events: [entered(), fst, written("2026-03-04", "meeting-held")], asOf: "2026-03-10",
    duties: [{ status: "late", daysLate: 2 }] },
  ...(["72-hour", "ftm", "permanency-review"] as const).map((meeting) => ({
    name: `so is a meeting of the kind ${meeting} where it was discussed`, events: [entered(), { ...fst, meeting, documentedIn: ["FACES" as const] }],
    asOf: "2026-03-03", duties: [{ status: "met" } as const],
  })),
  { name: "a plan review where it was discussed is one", events: [entered(), { ...review, documentedIn: ["case record"] }], asOf: "2026-03-03",
    duties: [{ status: "met", due: "2026-03-02" }] },
  { name: "a meeting or a review that does not say so is none", asOf: "2026-03-03",
    events: [entered(), { ...fst, permanencyDiscussed: false }, { kind: "plan-reviewed", plan: "case-plan", on: "2026-03-02", child: "ana" }], duties: [] },
  { name: "a talk with the therapist is one, too", events: [entered(), { ...talk, with: ["therapist"] }], asOf: "2026-03-03", duties: [{ status: "overdue" }] },
  { name: "each talk has its own", asOf: "2026-05-10",
    events: [entered(), { ...talk, documentedIn: ["FACES"] }, { ...talk, on: "2026-04-02" }, { ...talk, on: "2026-05-10" }],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-04-02" }, { status: "open", due: "2026-05-10" }] },
  { name: "a talk and a meeting of one day have each their own", events: [entered(), talk, fst], asOf: "2026-03-03",
    duties: [{ status: "overdue", due: "2026-03-02" }, { status: "overdue", due: "2026-03-02" }] },
  { name: "a documentation that names one of two talks of a day is of that one", asOf: "2026-03-10",
    events: [entered(), { ...talk, id: "morning" }, { ...talk, id: "evening" }, written("2026-03-04", "permanency-discussed", "morning"),
      written("2026-03-05", "permanency-discussed", "morning")],
    duties: [{ status: "overdue", missing }, { status: "late", metOn: "2026-03-04" }] },
  { name: "a documentation of the meeting is not of the talk", events: [entered(), talk, written("2026-03-02", "meeting-held")], asOf: "2026-03-03",
    duties: [{ status: "overdue", missing }] },
  { name: "the same talk written twice is one", events: [entered(), talk, talk], asOf: "2026-03-03", duties: [{ status: "overdue" }] },
  { name: "goals changed twice around it change nothing", asOf: "2026-03-10",
    events: [entered(), { kind: "goal-set", role: "primary", goal: "reunification", on: "2026-01-03", child: "ana" },
      { kind: "goal-set", role: "primary", goal: "adoption", on: "2026-03-02", child: "ana" },
      { kind: "goal-set", role: "primary", goal: "reunification", on: "2026-03-03", child: "ana" }, talk, written("2026-03-04")],
    duties: [{ status: "late", daysLate: 2 }] },

  // Children
  { name: "a talk about two children is one duty of the case", asOf: "2026-03-03", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2026-01-01", "ben"), { kind: "permanency-discussed", with: ["parent"], on: "2026-03-02", children: ["ana", "ben"] }],
    duties: [{ status: "overdue", child: "" }] },
  { name: "so is one that names no child", asOf: "2026-03-03", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2026-01-01", "ben"), { kind: "permanency-discussed", with: ["parent"], on: "2026-03-02", documentedIn: ["FACES"] }],
    duties: [{ status: "met", child: "" }] },

  // Ends
  { name: "a case closed on the day of the talk asks nothing more", events: [entered(), talk, closed("2026-03-02")], asOf: "2026-03-10",
    duties: [{ status: "lapsed", due: "2026-03-02" }] },
  { name: "a case closed after it leaves it missed", events: [entered(), talk, closed("2026-03-03")], asOf: "2026-03-10",
    duties: [{ status: "missed", missing }] },
  { name: "what is written after the closing rescues nothing", events: [entered(), talk, closed("2026-03-10"), written("2026-03-11")],
    asOf: "2026-03-20", duties: [{ status: "missed", missing }] },
  { name: "an exit does not: the case is open, and its record can be completed", asOf: "2026-03-10",
    events: [entered(), talk, { kind: "care-exited", on: "2026-03-03", child: "ana" }], duties: [{ status: "overdue", missing }] },
  { name: "a talk of a second stay has its own", asOf: "2026-08-01",
    events: [entered(), { ...talk, documentedIn: ["FACES"] }, { kind: "care-exited", on: "2026-04-01", child: "ana" }, entered("2026-06-01"), { ...talk, on: "2026-07-02" }],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-07-02" }] },

  // The record
  { name: "documented that day by its date, but recorded later: met, and flagged", asOf: "2026-03-20",
    events: [entered(), talk, { ...written("2026-03-02"), recordedOn: "2026-03-12" }], duties: [{ status: "met", metOn: "2026-03-02", backdated: true }] },
  { name: "by what was known before, it was not documented", asOf: "2026-03-20", options: { knownBy: "2026-03-11" },
    events: [entered(), talk, { ...written("2026-03-02"), recordedOn: "2026-03-12" }], duties: [{ status: "overdue", missing }] },
  // reading: `documentedIn` speaks of the day the talk was recorded, so a talk written down three days later was documented then.
  { name: "a talk written down three days later was documented three days late", asOf: "2026-03-20",
    events: [entered(), { ...talk, documentedIn: ["FACES"], recordedOn: "2026-03-05" }], duties: [{ status: "late", metOn: "2026-03-05", daysLate: 3 }] },
  { name: "a talk not yet known of asks nothing", asOf: "2026-03-20", options: { knownBy: "2026-03-04" },
    events: [entered(), { ...talk, recordedOn: "2026-03-05" }], duties: [] },
  { name: "a record that holds talks but not their documentation cannot say", events: [entered(), talk], asOf: "2026-03-20",
    holds: holding("care-entered", "care-exited", "permanency-discussed"), duties: [{ status: "unknown", needs: /documentation-recorded/ }] },

  // Law in time
  { name: "a talk before the manual's earliest text is not judged by it", events: [entered("2020-03-01"), { ...talk, on: "2020-05-27" }],
    asOf: "2020-06-15", duties: [] },
  { name: "a talk on the day of the earliest text is", events: [entered("2020-03-01"), { ...talk, on: "2020-05-28" }],
    asOf: "2020-06-15", duties: [{ status: "overdue", due: "2020-05-28" }] },
]);
