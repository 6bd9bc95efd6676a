/** MO-CWM-P03 in the manual's text of 28 May 2020: the 72-hour meeting sets the permanency goal and the concurrent one (S4, S20). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2021-03-05T15:20-06:00", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const meeting = { kind: "meeting-held", meeting: "72-hour", child: "ana" } as const;
const goal = { kind: "goal-set", role: "primary", goal: "reunification", child: "ana" } as const;
const concurrent = { kind: "goal-set", role: "concurrent", goal: "adoption", child: "ana" } as const;
/** The meeting, and both goals set at it. */
const all = (on: string): EventInput[] => [{ ...meeting, on }, { ...goal, on }, { ...concurrent, on }];
const missing = ["meeting", "goal", "concurrent goal"];
const GOAL_AT = "goal at the meeting";
const CONCURRENT_AT = "concurrent goal at the meeting";
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

/** What would meet it, after what was done: the goals that are missing, the concurrent one never equal to the primary one. */
const remedies: readonly (readonly [name: string, done: readonly EventInput[], says: string, events: (on: string) => EventInput[]])[] = [
  ["the meeting and both goals", [], "Hold the 72-hour meeting and set the primary goal and the concurrent goal at it.", (on: string) => all(on)],
  ["also where the goals were set elsewhere", [{ ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-03-06" }], "Hold the 72-hour meeting and set the primary goal and the concurrent goal at it.", (on: string) => all(on)],
  ["both goals, the meeting held", [{ ...meeting, on: "2021-03-07" }], "Set the primary goal and the concurrent goal.", (on: string) => all(on).slice(1)],
  ["the concurrent goal of one headed home", [{ ...meeting, on: "2021-03-07" }, { ...goal, on: "2021-03-07" }], "Set the concurrent goal.", (on: string) => [{ ...concurrent, on }]],
  ["another one of one to be adopted", [{ ...meeting, on: "2021-03-07" }, { ...goal, on: "2021-03-06" }, { ...goal, goal: "adoption", on: "2021-03-07" }], "Set the concurrent goal.",
    (on: string) => [{ ...concurrent, goal: "guardianship", on }]],
  ["guardianship, where the one primary goal is adoption", [{ ...meeting, on: "2021-03-07" }, { ...goal, goal: "adoption", on: "2021-03-07" }], "Set the concurrent goal.", (on: string) => [{ ...concurrent, goal: "guardianship", on }]],
  ["both goals at the meeting, home first, whatever was set elsewhere", [{ ...concurrent, goal: "reunification", on: "2021-03-06" }], "Hold the 72-hour meeting and set the primary goal and the concurrent goal at it.", (on: string) => all(on)],
  ["the primary goal, home", [{ ...meeting, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07" }], "Set the primary goal.", (on: string) => [{ ...goal, on }]],
  ["adoption, where home is the concurrent one", [{ ...meeting, on: "2021-03-07" }, { ...concurrent, goal: "reunification", on: "2021-03-07" }], "Set the primary goal.", (on: string) => [{ ...goal, goal: "adoption", on }]],
  ["the goal set at the meeting before one set elsewhere", [{ ...concurrent, on: "2021-03-06" }, { ...meeting, on: "2021-03-07" }, { ...concurrent, goal: "reunification", on: "2021-03-07" }], "Set the primary goal.",
    (on: string) => [{ ...goal, goal: "adoption", on }]],
];

boundaries("us-mo/72-hour-both-goals", [
  // 72 hours
  { name: "the day before the deadline all can still be done", events: [entered()], asOf: "2021-03-07",
    duties: [{ status: "open", child: "ana", on: "2021-03-05", due: "2021-03-08", dueAt: "2021-03-08T15:20-06:00", missing, basis: "source" }] },
  { name: "at the end of the deadline's day the hour has passed", events: [entered()], asOf: "2021-03-08",
    duties: [{ status: "overdue", due: "2021-03-08", missing }] },
  { name: "the day after, all are a day overdue", events: [entered()], asOf: "2021-03-09", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "all on the deadline's day, without an hour, are in time", events: [entered(), ...all("2021-03-08")], asOf: "2021-03-08",
    duties: [{ status: "met", metOn: "2021-03-08", precision: "day", missing: [] }] },
  { name: "all in the deadline's very minute are in time", events: [entered(), ...all("2021-03-08T15:20-06:00")], asOf: "2021-03-20",
    duties: [{ status: "met", metOn: "2021-03-08", precision: "instant" }] },
  { name: "a minute later they are late by no whole day", events: [entered(), ...all("2021-03-08T15:21-06:00")], asOf: "2021-03-20",
    duties: [{ status: "late", metOn: "2021-03-08", daysLate: 0, missing: [] }] },
  { name: "held with both goals two days after, it is two days late", events: [entered(), ...all("2021-03-10")], asOf: "2021-03-20",
    duties: [{ status: "late", metOn: "2021-03-10", daysLate: 2, missing: [] }] },
  { name: "an entry without an hour runs to the end of the third day", events: [entered("2021-03-05")], asOf: "2021-03-08",
    duties: [{ status: "open", due: "2021-03-08", dueAt: "", missing }] },
  { name: "and is overdue on the fourth", events: [entered("2021-03-05")], asOf: "2021-03-09", duties: [{ status: "overdue", due: "2021-03-08", missing }] },
  { name: "a change of the clocks does not stretch 72 hours", events: [entered("2021-03-12T23:30-06:00"), ...all("2021-03-16T00:31-05:00")],
    asOf: "2021-03-20", duties: [{ status: "late", due: "2021-03-15", dueAt: "2021-03-15T23:30-06:00", metOn: "2021-03-16", daysLate: 1 }] },
  { name: "goals set again that evening hide none in time", asOf: "2021-03-20",
    events: [entered(), { ...goal, goal: "adoption", on: "2021-03-08T18:00-06:00" }, { ...concurrent, goal: "guardianship", on: "2021-03-08T18:00-06:00" },
      ...all("2021-03-08T10:00-06:00"), { ...meeting, on: "2021-03-08T18:00-06:00" }],
    duties: [{ status: "met", metOn: "2021-03-08", precision: "instant" }] },
  { name: "one of the goals set in time, the other not: late", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-08T10:00-06:00" }, { ...goal, on: "2021-03-08T10:00-06:00" }, { ...concurrent, on: "2021-03-08T15:21-06:00" }],
    duties: [{ status: "late", metOn: "2021-03-08", daysLate: 0 }] },
  { name: "in summer time's offset, half past midnight is still in time", events: [entered("2021-03-12T23:30-06:00"), ...all("2021-03-16T00:30-05:00")],
    asOf: "2021-03-20", duties: [{ status: "met", due: "2021-03-15", metOn: "2021-03-16", precision: "instant" }] },
  { name: "it runs from the entry, not from an earlier removal", asOf: "2021-03-07",
    events: [{ kind: "care-entered", on: "2021-03-05", removedOn: "2021-03-02", child: "ana" }], duties: [{ status: "open", on: "2021-03-05", due: "2021-03-08" }] },
  { name: "72 hours run over February's end", events: [entered("2021-02-26T08:00-06:00")], asOf: "2021-02-28",
    duties: [{ status: "open", due: "2021-03-01", dueAt: "2021-03-01T08:00-06:00" }] },
  { name: "a deadline on a Saturday stays there", events: [entered("2021-03-03T15:20-06:00")], asOf: "2021-03-06", duties: [{ status: "overdue", due: "2021-03-06" }] },
  { name: "by frcp-6 it moves to the same hour of Monday", events: [entered("2021-03-03T15:20-06:00")], asOf: "2021-03-07",
    options: { counting: "frcp-6" }, duties: [{ status: "open", due: "2021-03-08", dueAt: "2021-03-08T15:20-06:00" }] },
  { name: "an agency may set itself 48 hours", events: [entered()], asOf: "2021-03-07", options: { params: { "us-mo/72-hour-both-goals.within": 48 } },
    duties: [{ status: "overdue", due: "2021-03-07", dueAt: "2021-03-07T15:20-06:00" }] },

  // The meeting and the two goals
  { name: "a meeting without goals leaves both to set", events: [entered(), { ...meeting, on: "2021-03-06" }], asOf: "2021-03-07",
    duties: [{ status: "open", missing: ["goal", "concurrent goal"] }] },
  { name: "after the deadline they are overdue until they are set", events: [entered(), { ...meeting, on: "2021-03-06" }], asOf: "2021-03-20",
    duties: [{ status: "overdue", missing: ["goal", "concurrent goal"] }] },
  { name: "the goal set at it leaves the concurrent one", events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }], asOf: "2021-03-07",
    duties: [{ status: "open", missing: ["concurrent goal"] }] },
  { name: "overdue after the deadline", events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }], asOf: "2021-03-20",
    duties: [{ status: "overdue", missing: ["concurrent goal"] }] },
  { name: "the concurrent goal set at it leaves the goal", events: [entered(), { ...meeting, on: "2021-03-06" }, { ...concurrent, on: "2021-03-06" }],
    asOf: "2021-03-20", duties: [{ status: "overdue", missing: ["goal"] }] },
  { name: "both goals without a meeting leave the meeting", events: [entered(), { ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-03-06" }],
    asOf: "2021-03-20", duties: [{ status: "overdue", missing: ["meeting"] }] },
  { name: "the goal without a meeting leaves the meeting and the concurrent goal", events: [entered(), { ...goal, on: "2021-03-06" }], asOf: "2021-03-20",
    duties: [{ status: "overdue", missing: ["meeting", "concurrent goal"] }] },
  { name: "another primary goal wants a concurrent one too", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, goal: "guardianship", on: "2021-03-06" }],
    duties: [{ status: "overdue", missing: ["concurrent goal"] }] },
  { name: "and has it", asOf: "2021-03-20", events: [entered(), ...all("2021-03-06"), { ...goal, goal: "guardianship", on: "2021-03-06" }],
    duties: [{ status: "met", metOn: "2021-03-06" }] },
  { name: "a concurrent goal equal to the goal is none", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }, { ...concurrent, goal: "reunification", on: "2021-03-06" }],
    duties: [{ status: "overdue", missing: ["concurrent goal"] }] },

  // At the meeting
  { name: "goals set the day after the meeting were not set at it, deadline or no", asOf: "2021-03-07",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07" }],
    duties: [{ status: "missed", missing: [GOAL_AT, CONCURRENT_AT] }] },
  { name: "the concurrent goal alone set the day after", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-03-07" }],
    duties: [{ status: "missed", missing: [CONCURRENT_AT] }] },
  { name: "or on day 30, which the later text allows and this one did not", asOf: "2021-04-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-04-04" }],
    duties: [{ status: "missed", missing: [CONCURRENT_AT] }] },
  { name: "the goal alone set before the meeting", asOf: "2021-03-20",
    events: [entered(), { ...goal, on: "2021-03-06" }, { ...meeting, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07" }],
    duties: [{ status: "missed", missing: [GOAL_AT] }] },
  { name: "the goal set before the meeting, the concurrent one not at all", asOf: "2021-03-20",
    events: [entered(), { ...goal, on: "2021-03-06" }, { ...meeting, on: "2021-03-07" }], duties: [{ status: "missed", missing: [GOAL_AT, "concurrent goal"] }] },
  { name: "set that day, but elsewhere", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-03-06", atMeeting: false }],
    duties: [{ status: "missed", missing: [CONCURRENT_AT] }] },
  { name: "both said to be set at that day's meeting were", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06", atMeeting: true }, { ...concurrent, on: "2021-03-06", atMeeting: true }],
    duties: [{ status: "met", metOn: "2021-03-06" }] },
  { name: "goals set before the meeting and set again at it were set at it", asOf: "2021-03-20",
    events: [entered(), { ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-03-06" }, ...all("2021-03-07")], duties: [{ status: "met", metOn: "2021-03-07" }] },
  { name: "a second 72-hour meeting can set what the first did not", asOf: "2021-03-20", events: [entered(), { ...meeting, on: "2021-03-06" }, ...all("2021-03-08")],
    duties: [{ status: "met", metOn: "2021-03-08" }] },
  { name: "and late, if it is held late", asOf: "2021-03-20", events: [entered(), { ...meeting, on: "2021-03-06" }, ...all("2021-03-11")],
    duties: [{ status: "late", metOn: "2021-03-11", daysLate: 3 }] },
  { name: "a Family Support Team meeting is not the 72-hour meeting", asOf: "2021-03-20",
    events: [entered(), { ...meeting, meeting: "fst", on: "2021-03-06" }, { ...goal, on: "2021-03-06" }, { ...concurrent, on: "2021-03-06" }],
    duties: [{ status: "overdue", missing: ["meeting"] }] },
  { name: "a meeting that is only booked was not held", asOf: "2021-03-20", duties: [{ status: "overdue", missing }],
    events: [entered(), { kind: "meeting-scheduled", meeting: "72-hour", on: "2021-03-05", scheduledFor: "2021-03-07", child: "ana" }] },
  { name: "a meeting and goals of the day before entry do not count", events: [...all("2021-03-04"), entered()], asOf: "2021-03-20",
    duties: [{ status: "overdue", missing }] },
  { name: "on the day of entry they do, in whatever order they are written", events: [...all("2021-03-05").reverse(), entered()], asOf: "2021-03-20",
    duties: [{ status: "met", metOn: "2021-03-05" }] },
  { name: "changing both goals later changes nothing", asOf: "2021-09-20",
    events: [entered(), ...all("2021-03-06"), { ...concurrent, goal: "guardianship", on: "2021-05-01" }, { ...goal, goal: "adoption", on: "2021-06-01" }],
    duties: [{ status: "met", metOn: "2021-03-06" }] },
  { name: "an exact duplicate changes nothing", events: [entered(), entered(), ...all("2021-03-10"), ...all("2021-03-10")], asOf: "2021-03-20",
    duties: [{ status: "late", daysLate: 2 }] },
  ...remedies.map(([name, done, says, events]): Row => ({
    name: `what would meet it: ${name}`, events: [entered(), ...done], asOf: "2021-03-07", duties: [{ status: "open", remedy: { says, events: events("2021-03-07") } }],
  })),
  { name: "the meeting at which a goal was set is the one that counts, be it the concurrent one alone", asOf: "2021-03-09",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...meeting, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07" }],
    duties: [{ status: "overdue", missing: ["goal"], evidence: ["meeting: 2021-03-07", "concurrent goal: 2021-03-07"] }] },

  // Ends
  { name: "an exit on the deadline's day ends it in time", events: [entered(), exited("2021-03-08")], asOf: "2021-03-20", duties: [{ status: "lapsed", due: "2021-03-08" }] },
  { name: "an exit the day after leaves it missed", events: [entered(), exited("2021-03-09")], asOf: "2021-03-20", duties: [{ status: "missed", missing }] },
  { name: "an exit after a meeting with one goal leaves the other missed", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-06" }, { ...goal, on: "2021-03-06" }, exited("2021-03-12")], duties: [{ status: "missed", missing: ["concurrent goal"] }] },
  { name: "a case closed before the deadline asks nothing more", events: [entered(), closed("2021-03-07")], asOf: "2021-03-20", duties: [{ status: "lapsed" }] },
  { name: "a case closed after the deadline leaves it missed", events: [entered(), closed("2021-03-12")], asOf: "2021-03-20", duties: [{ status: "missed", missing }] },
  { name: "a stay that begins and ends on one day asks for nothing", events: [entered("2021-03-05"), exited("2021-03-05")], asOf: "2021-03-20", duties: [] },

  // Episodes and children
  { name: "each entry asks for its own", events: [entered(), ...all("2021-03-06"), exited("2021-04-01"), entered("2021-05-01")], asOf: "2021-05-10",
    duties: [{ status: "met", due: "2021-03-08" }, { status: "overdue", on: "2021-05-01", due: "2021-05-04", missing }] },
  { name: "an entry of the later text has another rule", events: [entered(), ...all("2021-03-06"), exited("2021-04-01"), entered("2021-07-02")], asOf: "2021-07-20",
    duties: [{ status: "met", due: "2021-03-08" }] },
  { name: "each child has its own: ana's goals are not ben's", asOf: "2021-03-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2021-03-05T15:20-06:00", "ben"), { kind: "meeting-held", meeting: "72-hour", on: "2021-03-07" },
      { ...goal, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07" }],
    duties: [{ status: "met", child: "ana" }, { status: "overdue", child: "ben", missing: ["goal", "concurrent goal"] }] },
  { name: "a meeting and goals that name no child serve those in care that day, and no other", asOf: "2021-03-20", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered(), entered("2021-03-09", "ben"), { kind: "meeting-held", meeting: "72-hour", on: "2021-03-07" },
      { kind: "goal-set", role: "primary", goal: "reunification", on: "2021-03-07" }, { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2021-03-07" }],
    duties: [{ status: "met", child: "ana" }, { status: "overdue", child: "ben", due: "2021-03-12", missing }] },

  // The record
  { name: "in time by its date but recorded after the deadline: met, and flagged", asOf: "2021-03-20",
    events: [entered(), { ...meeting, on: "2021-03-07" }, { ...goal, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07", recordedOn: "2021-03-15" }],
    duties: [{ status: "met", metOn: "2021-03-07", backdated: true }] },
  { name: "by what was known before, the concurrent goal was missing", asOf: "2021-03-20", options: { knownBy: "2021-03-14" },
    events: [entered(), { ...meeting, on: "2021-03-07" }, { ...goal, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07", recordedOn: "2021-03-15" }],
    duties: [{ status: "overdue", missing: ["concurrent goal"] }] },
  { name: "a record that holds goals but no meetings cannot say", asOf: "2021-03-20",
    events: [entered(), { ...goal, on: "2021-03-07" }, { ...concurrent, on: "2021-03-07" }], holds: holding("care-entered", "care-exited", "goal-set"),
    duties: [{ status: "unknown", needs: /meeting-held/ }] },
  { name: "nor can one that holds primary goals alone", asOf: "2021-03-20", events: [entered(), { ...meeting, on: "2021-03-07" }, { ...goal, on: "2021-03-07" }],
    holds: holding("care-entered", "care-exited", "meeting-held", "goal-set.primary"), duties: [{ status: "unknown", needs: /goal-set/ }] },

  // Law in time
  { name: "an entry before the manual's earliest text is not judged by it", events: [entered("2020-05-27")], asOf: "2020-06-15", duties: [] },
  { name: "an entry on its first day is", events: [entered("2020-05-28")], asOf: "2020-06-15", duties: [{ status: "overdue", on: "2020-05-28", due: "2020-05-31", missing }] },
  { name: "so is one on its last day, though it falls due under the next text", events: [entered("2021-07-01")], asOf: "2021-07-10",
    duties: [{ status: "overdue", on: "2021-07-01", due: "2021-07-04", missing }] },
  { name: "and stays so years later", events: [entered("2021-07-01"), { ...meeting, on: "2021-07-03" }, { ...goal, on: "2021-07-03" }], asOf: "2026-07-10",
    duties: [{ status: "overdue", due: "2021-07-04", missing: ["concurrent goal"] }] },
  { name: "an entry on the first day of the next text is judged by that", events: [entered("2021-07-02")], asOf: "2021-07-20", duties: [] },
]);
