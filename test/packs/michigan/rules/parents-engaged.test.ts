/** MI-CP-04: each parent is engaged in developing the plan, or the plan says why not; earlier talks serve (S7). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;
type Effort = Extract<EventInput, { kind: "effort-made" }>;

const opened: EventInput = { kind: "case-opened", on: "2026-01-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Update> = {}): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });
const talked = (person: string, on: string, more: Partial<Effort> = {}): EventInput =>
  ({ kind: "effort-made", effort: "talk-with-parents", person, on, ...more });
const engaged = (...parents: string[]) => parents.map((parent) => ({ parent, engaged: true }));

const mother = { id: "mother", role: "parent" } as const;
const father = { id: "father", role: "parent" } as const;
const people = [mother, father];
const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["engagement of mother", "engagement of father"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/parents-engaged", [
  // The plan's day
  { name: "no plan, nothing to be engaged in", people, events: [opened], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", people, events: [opened, plan()], asOf: "2026-01-19", duties: [] },
  { name: "on the plan's day it is open, each parent named", people, events: [opened, plan()], asOf: "2026-01-20",
    duties: [{ child: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", people, events: [opened, plan()], asOf: "2026-01-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "both engaged, as the plan says", people, events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother", "father") })], asOf: "2026-01-20",
    duties: [{ status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "an update of the next day that says so is a day late", people, asOf: "2026-02-01",
    events: [opened, plan(), updated("2026-01-21", { parentEngagement: engaged("mother", "father") })],
    duties: [{ status: "late", ...due, metOn: "2026-01-21", daysLate: 1 }] },
  { name: "an agency that allows five days for it", people, events: [opened, plan()], asOf: "2026-01-25", options: { params: { prompt: 5 } },
    duties: [{ status: "open", due: "2026-01-25", missing }] },
  { name: "a plan of 29 February", people, events: [{ kind: "case-opened", on: "2024-01-02" }, plan("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },

  // Each parent
  { name: "the mother engaged: the father is named", people, events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") })], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: ["engagement of father"] }] },
  { name: "the father engaged: the mother is named", people, events: [opened, plan("2026-01-20", { parentEngagement: engaged("father") })], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: ["engagement of mother"] }] },
  { name: "not engaged, without a reason, is missing", people, asOf: "2026-01-21",
    events: [opened, plan("2026-01-20", { parentEngagement: [...engaged("mother"), { parent: "father", engaged: false }] })],
    duties: [{ status: "overdue", missing: ["engagement of father"] }] },
  { name: "not engaged, and the plan says why", people, asOf: "2026-01-21",
    events: [opened, plan("2026-01-20", { parentEngagement: [...engaged("mother"), { parent: "father", engaged: false, whyNot: "not found yet" }] })],
    duties: [{ status: "met", ...due }] },
  { name: "the reason added later is late", people, asOf: "2026-02-01",
    events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") }),
      updated("2026-01-26", { parentEngagement: [{ parent: "father", engaged: false, whyNot: "not found yet" }] })],
    duties: [{ status: "late", ...due, metOn: "2026-01-26", daysLate: 6 }] },
  { name: "only parents are asked about", people: [mother, { id: "aunt-rosa", role: "relative" }, { id: "carer", role: "caregiver" }], asOf: "2026-01-21",
    events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") })], duties: [{ status: "met", ...due }] },
  { name: "no parent on record: who was to be engaged is not known", people: [{ id: "aunt-rosa", role: "relative" }], events: [opened, plan()], asOf: "2026-01-21",
    duties: [{ status: "unknown", needs: /who the parents are/ }] },
  { name: "what says nothing of a parent is not looked at for that parent", people, events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") }), updated("2026-01-21")],
    asOf: "2026-01-22", duties: [{ status: "overdue", missing: ["engagement of father"], evidence: ["engagement of mother: 2026-01-20"] }] },
  { name: "what would meet it: the engagement that lacks", people, events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") })], asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Add to the plan: engagement of father.", events: [updated("2026-01-21", { parentEngagement: engaged("father") })] } }] },

  // Talks with the parents
  { name: "talks before the plan serve", people, asOf: "2026-01-21", events: [opened, talked("mother", "2026-01-05"), talked("father", "2026-01-12"), plan()],
    duties: [{ status: "met", ...due, metOn: "2026-01-12", missing: [] }] },
  { name: "a talk of the plan's day serves", people: [mother], events: [opened, plan(), talked("mother", "2026-01-20")], asOf: "2026-01-21",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "a talk of the day after is a day late", people: [mother], events: [opened, plan(), talked("mother", "2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-21", daysLate: 1 }] },
  { name: "a talk before an update that says so decides", people: [mother], asOf: "2026-02-01",
    events: [opened, plan(), talked("mother", "2026-01-22"), updated("2026-01-26", { parentEngagement: engaged("mother") })],
    duties: [{ status: "late", ...due, metOn: "2026-01-22", daysLate: 2 }] },
  { name: "a talk with the mother is none with the father", people, events: [opened, talked("mother", "2026-01-05"), plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["engagement of father"] }] },
  { name: "a talk that names nobody engages nobody for certain", people: [mother], asOf: "2026-01-21",
    events: [opened, { kind: "effort-made", effort: "talk-with-parents", on: "2026-01-10" }, plan()],
    duties: [{ status: "overdue", missing: ["engagement of mother"] }] },
  { name: "an effort of another kind does not count", people: [mother], events: [opened, talked("mother", "2026-01-10", { effort: "discuss-goals" }), plan()],
    asOf: "2026-01-21", duties: [{ status: "overdue" }] },
  { name: "the mother by a talk, the father in the plan", people, asOf: "2026-01-21",
    events: [opened, talked("mother", "2026-01-10"), plan("2026-01-20", { parentEngagement: engaged("father") })],
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },

  // Versions and ends
  { name: "what served the first version does not serve the second", people: [mother], asOf: "2026-05-01",
    events: [opened, talked("mother", "2026-01-10"), plan(), plan("2026-04-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-04-20", due: "2026-04-20" }] },
  { name: "nor does a talk of the first version's own day", people: [mother], asOf: "2026-05-01",
    events: [opened, talked("mother", "2026-01-20"), plan(), plan("2026-04-20")],
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }, { status: "overdue", on: "2026-04-20", due: "2026-04-20" }] },
  { name: "a talk of the day after it serves the second", people: [mother], asOf: "2026-05-01",
    events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") }), talked("mother", "2026-01-21"), plan("2026-04-20")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-04-20", metOn: "2026-01-21" }] },
  { name: "a talk between the versions serves the second", people: [mother], asOf: "2026-05-01",
    events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") }), talked("mother", "2026-03-10"), plan("2026-04-20")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-04-20", metOn: "2026-03-10" }] },
  { name: "a talk of the next version's day serves the next", people: [mother], events: [opened, plan(), plan("2026-04-20"), talked("mother", "2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due }, { status: "met", due: "2026-04-20", metOn: "2026-04-20" }] },
  { name: "a first version of opening day takes the talk of that day", people: [mother], asOf: "2026-05-01",
    events: [opened, plan("2026-01-02"), talked("mother", "2026-01-02"), plan("2026-04-20")],
    duties: [{ status: "met", due: "2026-01-02" }, { status: "overdue", due: "2026-04-20" }] },
  { name: "a talk while the case was closed serves no version after it", people: [mother], asOf: "2026-07-01",
    events: [opened, plan("2026-01-20", { parentEngagement: engaged("mother") }), closed("2026-02-01"), talked("mother", "2026-03-02"), { ...opened, on: "2026-06-01" }, plan("2026-06-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-06-20" }] },
  { name: "unmet when the next version is completed: missed", people, asOf: "2026-05-01",
    events: [opened, plan(), plan("2026-04-20", { parentEngagement: engaged("mother", "father") })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2026-04-20" }] },
  { name: "an update of another plan says nothing of this one", people: [mother], asOf: "2026-02-01",
    events: [opened, plan(), updated("2026-01-25", { plan: "safety-plan", parentEngagement: engaged("mother") })], duties: [{ status: "overdue", ...due }] },
  { name: "the Parent Agency Treatment Plan asks the same", people: [mother], events: [opened, plan("2026-01-20", { plan: "parent-agency-treatment-plan" })],
    asOf: "2026-01-21", duties: [{ status: "overdue", ...due, missing: ["engagement of mother"] }] },
  { name: "a safety plan does not", people, events: [opened, plan("2026-01-20", { plan: "safety-plan" })], asOf: "2026-01-21", duties: [] },
  { name: "the case closed on the plan's day: lapsed", people, events: [opened, plan(), closed("2026-01-20")], asOf: "2026-03-01",
    duties: [{ status: "lapsed", ...due, missing }] },
  { name: "the case closed the day after: missed", people, events: [opened, plan(), closed("2026-01-21")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a talk on the day of closing counts", people: [mother], events: [opened, plan(), talked("mother", "2026-01-25"), closed("2026-01-25")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-25", daysLate: 5 }] },
  { name: "a talk after closing does not count", people: [mother], events: [opened, plan(), closed("2026-01-25"), talked("mother", "2026-01-26")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due }] },

  // Siblings
  { name: "each child's plan has its own duty", people: [mother], asOf: "2026-01-21", children: siblings,
    events: [opened, plan("2026-01-20", { child: "ana", parentEngagement: engaged("mother") }), plan("2026-01-20", { child: "ben" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "an update about ben adds nothing to ana's plan", people: [mother], asOf: "2026-02-01", children: siblings,
    events: [opened, plan("2026-01-20", { child: "ana" }), updated("2026-01-20", { child: "ben", parentEngagement: engaged("mother") })],
    duties: [{ child: "ana", status: "overdue", ...due }] },

  // The record
  { name: "engaged in time, recorded late: met, and backdated", people: [mother], events: [opened, talked("mother", "2026-01-10", { recordedOn: "2026-02-02" }), plan()],
    asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", people: [mother], asOf: "2026-03-01", options: { knownBy: "2026-02-01" },
    events: [opened, talked("mother", "2026-01-10", { recordedOn: "2026-02-02" }), plan()], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold efforts accuses nobody", people, events: [opened, plan()], asOf: "2026-01-21",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated"] },
    duties: [{ status: "unknown", needs: /effort-made/ }] },
  { name: "one that holds efforts and updates shows that nobody was engaged", people, events: [opened, plan()], asOf: "2026-01-21",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated", "effort-made"] }, duties: [{ status: "overdue", missing }] },
  { name: "exact duplicates, in any order, change nothing", people: [mother], asOf: "2026-03-01",
    events: [talked("mother", "2026-01-25"), talked("mother", "2026-01-25"), plan(), plan(), opened], duties: [{ status: "late", ...due, daysLate: 5 }] },
]);
