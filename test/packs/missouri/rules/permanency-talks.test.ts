/** MO-CWM-P07: planning and permanency talks go on throughout the life of the case, read as monthly while in care. Advisory. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-15", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const talk = (on: string, child = "ana"): EventInput => ({ kind: "permanency-discussed", with: ["parent"], on, child });
const met = (due: string, metOn: string) => ({ status: "met", due, metOn } as const);
const missing = ["permanency talk"];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });
const counting: readonly EventInput[] = [
  { kind: "permanency-discussed", with: ["placement-provider"], on: "2026-02-03", child: "ana" },
  { kind: "meeting-held", meeting: "fst", permanencyDiscussed: true, on: "2026-02-03", child: "ana" },
  { kind: "meeting-held", meeting: "72-hour", permanencyDiscussed: true, on: "2026-02-03", child: "ana" },
  { kind: "plan-reviewed", plan: "case-plan", permanencyDiscussed: true, on: "2026-02-03", child: "ana" },
];
const notCounting: readonly EventInput[] = [
  { kind: "meeting-held", meeting: "fst", on: "2026-02-03", child: "ana" },
  { kind: "meeting-held", meeting: "fst", permanencyDiscussed: false, on: "2026-02-03", child: "ana" },
  { kind: "plan-reviewed", plan: "case-plan", on: "2026-02-03", child: "ana" },
  { kind: "meeting-scheduled", meeting: "fst", on: "2026-02-01", scheduledFor: "2026-02-03", child: "ana" },
  { kind: "effort-made", effort: "talk-with-parents", on: "2026-02-03", child: "ana" },
];

boundaries("us-mo/permanency-talks", [
  // A month from entry, then a month from each talk
  { name: "the day before a month is up", events: [entered()], asOf: "2026-02-14",
    duties: [{ status: "open", child: "ana", on: "2026-01-15", due: "2026-02-15", missing, basis: "talks.interval" }] },
  { name: "a month after entry it can still be in time", events: [entered()], asOf: "2026-02-15", duties: [{ status: "open", due: "2026-02-15", missing }] },
  { name: "the day after, it is overdue, and no second one is asked for meanwhile", events: [entered()], asOf: "2026-05-16",
    duties: [{ status: "overdue", due: "2026-02-15", missing }] },
  { name: "a talk on the last day is in time, and the next is due a month after it", events: [entered(), talk("2026-02-15")], asOf: "2026-03-15",
    duties: [met("2026-02-15", "2026-02-15"), { status: "open", on: "2026-02-15", due: "2026-03-15", missing }] },
  { name: "an early talk brings the next one forward", events: [entered(), talk("2026-02-03")], asOf: "2026-03-04",
    duties: [met("2026-02-15", "2026-02-03"), { status: "overdue", due: "2026-03-03", daysLate: 1 }] },
  { name: "a late talk is late by its days, and the next runs from it", events: [entered(), talk("2026-02-20")], asOf: "2026-03-01",
    duties: [{ status: "late", due: "2026-02-15", metOn: "2026-02-20", daysLate: 5 }, { status: "open", due: "2026-03-20" }] },
  { name: "a talk on the day of entry is the first", events: [entered(), talk("2026-01-15")], asOf: "2026-02-01",
    duties: [met("2026-02-15", "2026-01-15"), { status: "open", on: "2026-01-15", due: "2026-02-15" }] },
  { name: "a talk before entry is none", events: [talk("2026-01-14"), entered()], asOf: "2026-02-16", duties: [{ status: "overdue", due: "2026-02-15" }] },
  { name: "each talk opens the next, in whatever order they are written", asOf: "2026-04-10",
    events: [talk("2026-03-10"), talk("2026-02-10"), entered(), talk("2026-04-10")],
    duties: [met("2026-02-15", "2026-02-10"), met("2026-03-10", "2026-03-10"), met("2026-04-10", "2026-04-10"), { status: "open", due: "2026-05-10" }] },
  // reading: talks of one day are one link; a second one that day leaves no shorter gap to close.
  { name: "two talks of one day are one", asOf: "2026-02-20",
    events: [entered(), talk("2026-02-10"), { kind: "meeting-held", meeting: "fst", permanencyDiscussed: true, on: "2026-02-10", child: "ana" }],
    duties: [met("2026-02-15", "2026-02-10"), { status: "open", due: "2026-03-10" }] },
  { name: "a month from the 31st is the last of February", events: [entered("2026-01-31")], asOf: "2026-03-01", duties: [{ status: "overdue", due: "2026-02-28" }] },
  { name: "or the leap day", events: [entered("2024-01-31")], asOf: "2024-02-29", duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "a month from a talk on the leap day is the 29th", events: [entered("2024-01-31"), talk("2024-02-29")], asOf: "2024-03-29",
    duties: [met("2024-02-29", "2024-02-29"), { status: "open", due: "2024-03-29" }] },
  { name: "an agency that allows two months", events: [entered()], asOf: "2026-03-15", options: { params: { "talks.interval": 2 } },
    duties: [{ status: "open", due: "2026-03-15", basis: "talks.interval" }] },
  { name: "allows them between talks too", events: [entered(), talk("2026-03-31")], asOf: "2026-06-01", options: { params: { "talks.interval": 2 } },
    duties: [{ status: "late", due: "2026-03-15", daysLate: 16 }, { status: "overdue", due: "2026-05-31" }] },
  { name: "a month's last day on a Sunday rolls to Monday only where that convention is chosen", events: [entered()], asOf: "2026-02-16",
    options: { counting: "rsmo-506.060" }, duties: [{ status: "open", due: "2026-02-16" }] },
  { name: "goals changed twice between talks change nothing", asOf: "2026-03-01",
    events: [entered(), { kind: "goal-set", role: "primary", goal: "reunification", on: "2026-01-17", child: "ana" }, talk("2026-02-10"),
      { kind: "goal-set", role: "primary", goal: "adoption", on: "2026-02-12", child: "ana" },
      { kind: "goal-set", role: "primary", goal: "reunification", on: "2026-02-20", child: "ana" }],
    duties: [met("2026-02-15", "2026-02-10"), { status: "open", due: "2026-03-10" }] },
  { name: "it says what the month runs from", events: [entered(), talk("2026-02-10")], asOf: "2026-02-20",
    duties: [{ status: "met", steps: ["2026-01-15: the child entered alternative care", "2026-02-15: plus 1 month (assumption talks.interval; counted strict)"] },
      { status: "open", steps: ["2026-02-10: the last talk", "2026-03-10: plus 1 month (assumption talks.interval; counted strict)"] }] },

  // What counts
  ...counting.map((event, index) => ({
    name: `a ${event.kind} where permanency was discussed is a talk (${index + 1})`, events: [entered(), event], asOf: "2026-03-03",
    duties: [met("2026-02-15", "2026-02-03"), { status: "open", due: "2026-03-03" } as const],
  })),
  ...notCounting.map((event, index) => ({
    name: `a ${event.kind} that says nothing of it is none (${index + 1})`, events: [entered(), event], asOf: "2026-03-03",
    duties: [{ status: "overdue", due: "2026-02-15", missing } as const],
  })),

  // Ends
  { name: "an exit before the month is up ends it", events: [entered(), exited("2026-02-10")], asOf: "2026-04-01", duties: [{ status: "lapsed", due: "2026-02-15" }] },
  { name: "an exit on the last day does, too", events: [entered(), exited("2026-02-15")], asOf: "2026-04-01", duties: [{ status: "lapsed" }] },
  { name: "an exit the day after leaves it missed", events: [entered(), exited("2026-02-16")], asOf: "2026-04-01", duties: [{ status: "missed", missing }] },
  { name: "after a talk and an exit the next lapses", events: [entered(), talk("2026-02-10"), exited("2026-02-20")], asOf: "2026-06-01",
    duties: [met("2026-02-15", "2026-02-10"), { status: "lapsed", due: "2026-03-10" }] },
  { name: "a talk after the exit rescues nothing and opens nothing", events: [entered(), exited("2026-02-20"), talk("2026-02-22")], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-02-15", missing }] },
  // reading: the day of exit is not a day in care, so a talk on it closes no gap in care.
  { name: "a talk on the day of exit neither", events: [entered(), talk("2026-02-20"), exited("2026-02-20")], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-02-15" }] },
  { name: "a case closed before the month is up asks nothing more", events: [entered(), closed("2026-02-10")], asOf: "2026-04-01", duties: [{ status: "lapsed" }] },
  { name: "a case closed after leaves it missed", events: [entered(), closed("2026-02-20")], asOf: "2026-04-01", duties: [{ status: "missed", missing }] },
  { name: "a trial home visit is still care", asOf: "2026-02-16",
    events: [entered(), { kind: "placement-started", setting: "trial-home-visit", on: "2026-02-01", child: "ana" }], duties: [{ status: "overdue" }] },
  { name: "a re-entry begins its own chain", events: [entered(), talk("2026-02-10"), exited("2026-02-20"), entered("2026-03-01")], asOf: "2026-04-02",
    duties: [met("2026-02-15", "2026-02-10"), { status: "lapsed", due: "2026-03-10" }, { status: "overdue", on: "2026-03-01", due: "2026-04-01" }] },

  // Children
  { name: "siblings: own chains, and a talk about ana is not one about ben", asOf: "2026-03-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2026-01-20", "ben"), talk("2026-02-10")],
    duties: [{ status: "met", child: "ana", due: "2026-02-15" }, { status: "overdue", child: "ben", due: "2026-02-20" }, { status: "open", child: "ana", due: "2026-03-10" }] },
  { name: "a talk that names no child is about each one in care that day", asOf: "2026-03-01", children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [entered(), entered("2026-01-20", "ben"), entered("2026-02-12", "cleo"), { kind: "permanency-discussed", with: ["parent"], on: "2026-02-10" }],
    duties: [{ status: "met", child: "ana", due: "2026-02-15" }, { status: "met", child: "ben", due: "2026-02-20" },
      { status: "open", child: "ana", due: "2026-03-10" }, { status: "open", child: "ben", due: "2026-03-10" }, { status: "open", child: "cleo", due: "2026-03-12" }] },

  // The record
  { name: "a talk in time but recorded later: met, and flagged; the next runs from its date", asOf: "2026-03-05",
    events: [entered(), { kind: "permanency-discussed", with: ["parent"], on: "2026-02-10", recordedOn: "2026-03-01", child: "ana" }],
    duties: [{ status: "met", metOn: "2026-02-10", backdated: true }, { status: "open", due: "2026-03-10", backdated: false }] },
  { name: "by what was known before, there had been none", asOf: "2026-03-05", options: { knownBy: "2026-02-28" },
    events: [entered(), { kind: "permanency-discussed", with: ["parent"], on: "2026-02-10", recordedOn: "2026-03-01", child: "ana" }],
    duties: [{ status: "overdue", due: "2026-02-15" }] },
  { name: "a record that holds no talks cannot say", events: [entered()], asOf: "2026-03-05", holds: holding("care-entered", "care-exited"),
    duties: [{ status: "unknown", needs: /permanency-discussed|meeting-held|plan-reviewed/ }] },
  { name: "a record that holds talks, meetings and reviews is taken at its word", events: [entered()], asOf: "2026-03-05",
    holds: holding("care-entered", "care-exited", "case-closed", "permanency-discussed", "meeting-held", "plan-reviewed"),
    duties: [{ status: "overdue", missing }] },

  // Law in time
  { name: "a stay before the manual's earliest text is not judged by it", asOf: "2020-07-01",
    events: [entered("2020-03-01"), talk("2020-03-20"), exited("2020-05-20")], duties: [] },
]);
