/** KS-3232-04: a staffing that concludes for a concurrent plan is followed by a case plan conference within thirty days (S17). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Held = Extract<EventInput, { kind: "staffing-held" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const staffed = (on = "2026-03-02", more: Partial<Held> = {}): EventInput =>
  ({ kind: "staffing-held", on, child: "ana", participants: ["case-manager", "supervisor"], concludes: "concurrent-plan", ...more });
const conference = (on: string, child = "ana"): EventInput => ({ kind: "meeting-held", meeting: "case-plan-conference", on, child });
const booked = (on: string, scheduledFor: string): EventInput =>
  ({ kind: "meeting-scheduled", meeting: "case-plan-conference", on, scheduledFor, child: "ana" });
/** Thirty days from 2 March end on 1 April. */
const home: readonly EventInput[] = [entered(), staffed()];
const bookedBy = { params: { "ks.scheduled": "booked-by" } };
const missing = ["case plan conference"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "staffing-held", "meeting-held", "meeting-scheduled"];
const holding = (...without: string[]) => ({ source: "an invented record", kinds: kinds.filter((kind) => !without.includes(kind)) });

boundaries("us-ks/case-plan-scheduled", [
  // Thirty days
  { name: "the day before the staffing, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "from the day of the staffing it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-04-01", missing, basis: "source" }] },
  { name: "on day 30 it can still be held in time", events: home, asOf: "2026-04-01", duties: [{ status: "open", due: "2026-04-01", missing }] },
  { name: "on day 31 it is overdue", events: home, asOf: "2026-04-02", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "held on day 30", events: [...home, conference("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-04-01", metOn: "2026-04-01", missing: [] }] },
  { name: "held on day 31: late by a day", events: [...home, conference("2026-04-02")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-04-02", daysLate: 1 }] },
  { name: "held on the day of the staffing", events: [...home, conference("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02" }] },
  { name: "held the day before the staffing does not count", events: [...home, conference("2026-03-01")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "late in the evening of day 30", events: [...home, conference("2026-04-01T23:30-05:00")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-04-01" }] },
  { name: "thirty days can end on a leap day", events: [entered("2024-01-05"), staffed("2024-01-30")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },
  { name: "thirty days from a month's end run through February", events: [entered(), staffed("2026-01-31")], asOf: "2026-03-02",
    duties: [{ status: "open", due: "2026-03-02" }] },
  { name: "day 30 on a Sunday stays there", events: [entered(), staffed("2026-01-30")], asOf: "2026-03-02", duties: [{ status: "overdue", due: "2026-03-01" }] },
  { name: "unless another convention is chosen", events: [entered(), staffed("2026-01-30")], asOf: "2026-03-02",
    options: { counting: "ksa-60-206" }, duties: [{ status: "open", due: "2026-03-02" }] },

  // What counts
  { name: "another meeting does not", asOf: "2026-06-01",
    events: [...home, { kind: "meeting-held", meeting: "ftm", on: "2026-03-10", child: "ana" }], duties: [{ status: "overdue", missing }] },
  { name: "a booking is not a conference", events: [...home, booked("2026-03-10", "2026-03-20")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "booked in time, held late", events: [...home, booked("2026-03-10", "2026-04-06"), conference("2026-04-06")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-04-06", daysLate: 5 }] },

  // The other reading: the day it was booked
  { name: "booked by: booked on day 30 for a later day", events: [...home, booked("2026-04-01", "2026-04-20")], asOf: "2026-06-01", options: bookedBy,
    duties: [{ status: "met", due: "2026-04-01", metOn: "2026-04-01" }] },
  { name: "booked by: booked on day 31", events: [...home, booked("2026-04-02", "2026-04-20")], asOf: "2026-06-01", options: bookedBy,
    duties: [{ status: "late", metOn: "2026-04-02", daysLate: 1 }] },
  { name: "booked by: booked before the staffing does not count", events: [...home, booked("2026-03-01", "2026-05-20")], asOf: "2026-04-10", options: bookedBy,
    duties: [{ status: "overdue", missing }] },
  { name: "booked by: held in time, no booking on record", events: [...home, conference("2026-03-20")], asOf: "2026-06-01", options: bookedBy,
    duties: [{ status: "met", metOn: "2026-03-20" }] },
  { name: "booked by: the first of booking and conference decides", events: [...home, booked("2026-03-30", "2026-04-06"), conference("2026-04-06")],
    asOf: "2026-06-01", options: bookedBy, duties: [{ status: "met", metOn: "2026-03-30" }] },
  { name: "booked by: to book it is all that is wanted", events: home, asOf: "2026-03-10", options: bookedBy,
    duties: [{ status: "open", remedy: { says: "Book a case plan conference.",
      events: [{ kind: "meeting-scheduled", on: "2026-03-10", child: "ana", meeting: "case-plan-conference", scheduledFor: "2026-03-10" }] } }] },
  { name: "booked by: another meeting booked does not count", asOf: "2026-06-01", options: bookedBy,
    events: [...home, { kind: "meeting-scheduled", meeting: "fst", on: "2026-03-10", scheduledFor: "2026-03-20", child: "ana" }],
    duties: [{ status: "overdue", missing }] },

  // Which staffings
  ...(["no-concurrent-plan", "undecided"] as const).map((concludes) => ({
    name: `a staffing that concludes ${concludes} asks for none`, events: [entered(), staffed("2026-03-02", { concludes })], asOf: "2026-06-01", duties: [],
  })),
  { name: "nor does one that concludes nothing", asOf: "2026-06-01", duties: [],
    events: [entered(), { kind: "staffing-held", on: "2026-03-02", child: "ana", participants: ["case-manager", "supervisor"] }] },
  { name: "two staffings, one conference after both", events: [...home, staffed("2026-03-16"), conference("2026-04-06")], asOf: "2026-06-01",
    duties: [{ status: "late", due: "2026-04-01", daysLate: 5 }, { status: "met", due: "2026-04-15" }] },
  { name: "a conference between two staffings serves the first", events: [...home, conference("2026-03-10"), staffed("2026-03-16")], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-04-01" }, { status: "overdue", due: "2026-04-15", missing }] },
  { name: "two staffings of one day that conclude differently: unknown (S18, S19)", asOf: "2026-06-01",
    events: [...home, staffed("2026-03-02", { concludes: "no-concurrent-plan" })], duties: [{ status: "unknown", child: "ana", id: "ana@2026-03-02/contested", needs: /staffing/ }] },
  { name: "unless one was recorded later", asOf: "2026-06-01", duties: [],
    events: [...home, staffed("2026-03-02", { concludes: "no-concurrent-plan", recordedOn: "2026-03-04" })] },
  { name: "two of one day that differ, but neither for a concurrent plan, ask for none", asOf: "2026-06-01", duties: [],
    events: [entered(), staffed("2026-03-02", { concludes: "no-concurrent-plan" }), staffed("2026-03-02", { concludes: "undecided" })] },
  { name: "one that concludes nothing says nothing against another of that day", asOf: "2026-03-10", duties: [{ status: "open", due: "2026-04-01" }],
    events: [...home, { kind: "staffing-held", on: "2026-03-02", child: "ana", participants: ["case-manager"] }] },
  { name: "staffed before the child came into care: nothing", events: [entered(), staffed("2026-01-04")], asOf: "2026-06-01", duties: [] },

  // Ends
  { name: "the child left on day 30: lapsed", events: [...home, exited("2026-04-01")], asOf: "2026-06-01", duties: [{ status: "lapsed", missing }] },
  { name: "the child left on day 31: missed", events: [...home, exited("2026-04-02")], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-04-01", missing }] },
  { name: "the case closed on day 31: missed", events: [...home, closed("2026-04-02")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "back in care, a conference then does not serve the first stay", asOf: "2026-06-01",
    events: [...home, exited("2026-04-10"), entered("2026-04-20"), conference("2026-04-25")], duties: [{ status: "missed", missing }] },
  { name: "booked by: nor does a booking then", asOf: "2026-06-01", options: bookedBy,
    events: [...home, exited("2026-04-10"), entered("2026-04-20"), booked("2026-04-25", "2026-05-05")], duties: [{ status: "missed", missing }] },

  // Siblings
  { name: "a staffing that names nobody is about each child in care; a conference about one is not about the other", asOf: "2026-06-01",
    children: [...siblings, { id: "cleo" }],
    events: [entered(), entered("2026-01-05", "ben"), entered("2026-03-03", "cleo"),
      { kind: "staffing-held", on: "2026-03-02", participants: ["case-manager", "supervisor"], concludes: "concurrent-plan" }, conference("2026-03-20", "ben")],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "a conference that names nobody serves both", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), staffed("2026-03-02", { child: "ben" }),
      { kind: "meeting-held", meeting: "case-plan-conference", on: "2026-03-20" }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "held in time, recorded after: met, and flagged", events: [...home, { ...conference("2026-03-20"), recordedOn: "2026-04-10" }], asOf: "2026-06-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, { ...conference("2026-03-20"), recordedOn: "2026-04-10" }], asOf: "2026-06-01",
    options: { knownBy: "2026-04-09" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold meetings accuses nobody", events: home, asOf: "2026-06-01", holds: holding("meeting-held", "meeting-scheduled"),
    duties: [{ status: "unknown", needs: /meeting-held/ }] },
  { name: "booked by: nor does one that cannot hold bookings", events: home, asOf: "2026-06-01", options: bookedBy, holds: holding("meeting-scheduled"),
    duties: [{ status: "unknown", needs: /meeting-scheduled/ }] },
  { name: "nor does one that cannot hold staffings", events: [entered()], asOf: "2026-06-01", holds: holding("staffing-held"),
    duties: [{ status: "unknown", needs: /staffing-held/ }] },
  { name: "facts in any order, one of them twice", events: [...home, staffed(), conference("2026-04-02")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 1 }] },
]);
