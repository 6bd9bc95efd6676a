/** MO-CWM-P12: a permanency goal is not the worker's decision alone. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type GoalSet = Extract<EventInput, { kind: "goal-set" }>;
type Held = Extract<EventInput, { kind: "meeting-held" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const goal = (on: string, more: Partial<GoalSet> = {}): EventInput =>
  ({ kind: "goal-set", role: "primary", goal: "reunification", child: "ana", on, ...more });
const meeting = (on: string, participants: NonNullable<Held["participants"]>, more: Partial<Held> = {}): EventInput =>
  ({ kind: "meeting-held", meeting: "fst", child: "ana", on, participants, ...more });

const base = [opened, entered("ana", "2021-09-01")];
const due = { on: "2021-09-03", due: "2021-09-03" };
const PART = "a participant other than the worker";

boundaries("us-mo/shared-decision", [
  { name: "no goal set, nothing decided", events: base, asOf: "2021-12-01", duties: [] },
  { name: "the supervisor took part: met", events: [...base, goal("2021-09-03", { decidedBy: ["worker", "supervisor"] })],
    asOf: "2021-09-03",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2021-09-03", missing: [] }] },
  { name: "decided by others without the worker: met", events: [...base, goal("2021-09-03", { decidedBy: ["parent"] })],
    asOf: "2021-09-04",
    duties: [{ status: "met", ...due }] },
  { name: "the worker alone: missed the same day, for nobody can take part afterwards",
    events: [...base, goal("2021-09-03", { decidedBy: ["worker"] })], asOf: "2021-09-03",
    duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "and missed the day after", events: [...base, goal("2021-09-03", { decidedBy: ["worker"] })], asOf: "2021-09-04",
    duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "the case manager alone: missed", events: [...base, goal("2021-09-03", { decidedBy: ["case-manager"] })],
    asOf: "2021-09-04",
    duties: [{ status: "missed", ...due }] },
  { name: "worker and case manager are both the worker's side: missed",
    events: [...base, goal("2021-09-03", { decidedBy: ["worker", "case-manager"] })], asOf: "2021-09-04",
    duties: [{ status: "missed", ...due }] },
  { name: "nobody on record as having taken part: missed", events: [...base, goal("2021-09-03")], asOf: "2021-09-04",
    duties: [{ status: "missed", ...due, missing: [PART] }] },

  { name: "a meeting that day with a parent: met", events: [...base, goal("2021-09-03"), meeting("2021-09-03", ["worker", "parent"])],
    asOf: "2021-09-04", duties: [{ status: "met", ...due, metOn: "2021-09-03" }] },
  { name: "a meeting of any kind serves", asOf: "2021-09-04",
    events: [...base, goal("2021-09-03"), meeting("2021-09-03", ["juvenile-officer"], { meeting: "72-hour" })],
    duties: [{ status: "met", ...due }] },
  { name: "a meeting that day in which the worker sat alone: missed",
    events: [...base, goal("2021-09-03"), meeting("2021-09-03", ["worker"])],
    asOf: "2021-09-04", duties: [{ status: "missed", ...due }] },
  { name: "a meeting whose participants are not on record: missed", asOf: "2021-09-04",
    events: [...base, goal("2021-09-03"), { kind: "meeting-held", meeting: "fst", child: "ana", on: "2021-09-03" }],
    duties: [{ status: "missed", ...due }] },
  { name: "a meeting the day before is not the decision", events: [...base, goal("2021-09-03"), meeting("2021-09-02", ["parent"])],
    asOf: "2021-09-04", duties: [{ status: "missed", ...due }] },
  { name: "nor is one the day after", events: [...base, goal("2021-09-03"), meeting("2021-09-04", ["parent"])], asOf: "2021-09-10",
    duties: [{ status: "missed", ...due }] },
  { name: "a meeting only booked for that day is none", asOf: "2021-09-04",
    events: [...base,
      goal("2021-09-03"), { kind: "meeting-scheduled", meeting: "fst", child: "ana", on: "2021-09-02", scheduledFor: "2021-09-03" }],
    duties: [{ status: "missed", ...due }] },
  { name: "hours do not count, the day does", asOf: "2021-09-04",
    events: [...base, goal("2021-09-03T09:00-05:00"), meeting("2021-09-03T15:30-05:00", ["guardian-ad-litem"])],
    duties: [{ status: "met", ...due }] },

  { name: "the goal changes twice: each decision has its own duty", asOf: "2022-09-01",
    events: [
      ...base, goal("2021-09-03", { decidedBy: ["parent"] }), goal("2022-02-01", { goal: "guardianship", decidedBy: ["worker"] }),
      goal("2022-08-01", { goal: "adoption", decidedBy: ["supervisor"] }),
    ],
    duties: [{ status: "met", ...due }, { status: "missed", on: "2022-02-01", due: "2022-02-01" },
      { status: "met", due: "2022-08-01" }] },
  { name: "primary and concurrent goal set together are two decisions, which one meeting serves", asOf: "2021-09-04",
    events: [...base, goal("2021-09-03"), goal("2021-09-03", { role: "concurrent", goal: "adoption" }),
      meeting("2021-09-03", ["parent"])],
    duties: [{ status: "met", ...due }, { status: "met", ...due }] },
  { name: "an exact duplicate is no second decision", asOf: "2021-09-04",
    events: [...base, goal("2021-09-03", { decidedBy: ["parent"] }), goal("2021-09-03", { decidedBy: ["parent"] })],
    duties: [{ status: "met", ...due }] },
  { name: "a goal set on the day of entry counts", events: [...base, goal("2021-09-01", { decidedBy: ["parent"] })],
    asOf: "2021-09-02",
    duties: [{ status: "met", on: "2021-09-01", due: "2021-09-01" }] },
  { name: "before the child is in care there is no such decision", events: [...base, goal("2021-08-30", { decidedBy: ["worker"] })],
    asOf: "2021-09-10", duties: [] },
  { name: "nor on the day the child leaves",
    events: [...base, exited("ana", "2021-10-01"), goal("2021-10-01", { decidedBy: ["worker"] })],
    asOf: "2021-10-10", duties: [] },
  { name: "nor once the case is closed", asOf: "2021-10-10",
    events: [...base, { kind: "case-closed", on: "2021-10-01" }, goal("2021-10-05", { decidedBy: ["worker"] })], duties: [] },
  { name: "the case closing later undoes nothing", asOf: "2021-10-10",
    events: [...base, goal("2021-09-03", { decidedBy: ["worker"] }), { kind: "case-closed", on: "2021-10-01" }],
    duties: [{ status: "missed", ...due }] },
  { name: "each stay in care has its own decisions", asOf: "2022-03-01",
    events: [
      ...base, goal("2021-09-03", { decidedBy: ["worker"] }), exited("ana", "2021-12-01"), entered("ana", "2022-02-01"),
      goal("2022-02-02", { decidedBy: ["casa"] }),
    ],
    duties: [{ status: "missed", ...due }, { status: "met", on: "2022-02-02", due: "2022-02-02" }] },

  { name: "a goal that names no child is decided for each child in care", asOf: "2021-09-04",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("ben", "2021-09-01"), entered("cleo", "2021-10-01"),
      { kind: "goal-set", role: "primary", goal: "reunification", on: "2021-09-03", decidedBy: ["worker"] }],
    duties: [{ child: "ana", status: "missed", ...due }, { child: "ben", status: "missed", ...due }] },
  { name: "siblings: a meeting about one child does nothing for the other", children: [{ id: "ana" }, { id: "ben" }],
    asOf: "2021-09-04",
    events: [...base, entered("ben", "2021-09-01"), goal("2021-09-03"), goal("2021-09-03", { child: "ben" }),
      meeting("2021-09-03", ["parent"], { child: "ben" })],
    duties: [{ child: "ana", status: "missed", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a meeting that names no child is about every child in care", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-09-04",
    events: [...base, entered("ben", "2021-09-01"), goal("2021-09-03"), goal("2021-09-03", { child: "ben" }),
      { kind: "meeting-held", meeting: "fst", on: "2021-09-03", participants: ["relative"] }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },

  { name: "the meeting recorded later: met, and backdated", asOf: "2021-10-01",
    events: [...base, goal("2021-09-03"), meeting("2021-09-03", ["parent"], { recordedOn: "2021-09-20" })],
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, the worker had decided alone", asOf: "2021-10-01", options: { knownBy: "2021-09-10" },
    events: [...base, goal("2021-09-03"), meeting("2021-09-03", ["parent"], { recordedOn: "2021-09-20" })],
    duties: [{ status: "missed", ...due }] },
  { name: "a source that cannot hold meetings accuses nobody", events: [...base, goal("2021-09-03")], asOf: "2021-10-01",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "goal-set"] },
    duties: [{ status: "unknown", needs: /meeting-held/ }] },
  { name: "two goals set on one day are two decisions", events: [...base, goal("2021-09-03"), goal("2021-09-03", { role: "concurrent", goal: "adoption" })], asOf: "2021-09-04",
    duties: [{ status: "missed", id: "ana@2021-09-03/concurrent-adoption" }, { status: "missed", id: "ana@2021-09-03/primary-reunification" }] },
  { name: "a source that holds goals and meetings may lack the others who decided", events: [...base, goal("2021-09-03")], asOf: "2021-09-04",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "goal-set", "meeting-held"] }, duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "facts in any order", events: [...base, goal("2021-09-03"), meeting("2021-09-03", ["worker", "parent"])].reverse(),
    asOf: "2021-09-04",
    duties: [{ status: "met", ...due }] },
  { name: "a goal set on 29 February",
    events: [entered("ana", "2024-02-01"), goal("2024-02-29", { decidedBy: ["worker"] }), meeting("2024-03-01", ["parent"])],
    asOf: "2024-03-01", duties: [{ status: "missed", on: "2024-02-29", due: "2024-02-29" }] },
  { name: "the last day before the manual's earliest text asks nothing, the next day does", asOf: "2020-06-30",
    events: [entered("ana", "2020-04-01"), goal("2020-05-27", { decidedBy: ["worker"] }),
      goal("2020-05-28", { goal: "adoption", decidedBy: ["worker"] })],
    duties: [{ status: "missed", on: "2020-05-28", due: "2020-05-28" }] },
]);
