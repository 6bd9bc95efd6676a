/** MI-CP-03: plans are reviewed at least quarterly: three months from the plan or its last review to the next (S3). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;
type Review = Extract<EventInput, { kind: "plan-reviewed" }>;

const opened: EventInput = { kind: "case-opened", on: "2023-01-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on: string, more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Update> = {}): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });
const reviewed = (on: string, more: Partial<Review> = {}): EventInput => ({ kind: "plan-reviewed", plan: "case-plan", on, ...more });

const base = [opened, plan("2026-01-10")];
const due = { on: "2026-01-10", due: "2026-04-10" };
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/quarterly-review", [
  // The clock
  { name: "no plan, nothing to review", events: [opened], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: base, asOf: "2026-01-09", duties: [] },
  { name: "from the plan's day on it is open", events: base, asOf: "2026-01-10", duties: [{ child: "", status: "open", ...due, basis: "source" }] },
  { name: "three months later it is open still", events: base, asOf: "2026-04-10", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-04-11", duties: [{ status: "overdue", ...due, daysLate: 1 }] },
  { name: "reviewed on the last day: met, and three months to the next", events: [...base, reviewed("2026-04-10")], asOf: "2026-04-11",
    duties: [{ status: "met", ...due, metOn: "2026-04-10", steps: ["2026-01-10: the plan was completed", "2026-04-10: plus 3 months (the source's own number; counted strict)"] },
      { status: "open", on: "2026-04-10", due: "2026-07-10", steps: ["2026-04-10: the last review", "2026-07-10: plus 3 months (the source's own number; counted strict)"] }] },
  { name: "reviewed the day after: a day late, and three months from then", events: [...base, reviewed("2026-04-11")], asOf: "2026-07-12",
    duties: [{ status: "late", ...due, metOn: "2026-04-11", daysLate: 1 }, { status: "overdue", due: "2026-07-11", daysLate: 1 }] },
  { name: "reviewed early: the next one runs from the review", events: [...base, reviewed("2026-02-20")], asOf: "2026-05-21",
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-02-20", due: "2026-05-20" }] },
  { name: "two reviews, the second late", events: [...base, reviewed("2026-04-01"), reviewed("2026-07-03")], asOf: "2026-08-01",
    duties: [{ status: "met", ...due }, { status: "late", due: "2026-07-01", metOn: "2026-07-03", daysLate: 2 }, { status: "open", due: "2026-10-03" }] },
  { name: "two reviews of one day are one", asOf: "2026-04-20", events: [...base, reviewed("2026-04-01"), reviewed("2026-04-01", { permanencyDiscussed: true })],
    duties: [{ status: "met", ...due }, { status: "open", due: "2026-07-01" }] },
  { name: "a plan of the last of November is due on the last of February", events: [opened, plan("2025-11-30")], asOf: "2026-03-01",
    duties: [{ status: "overdue", due: "2026-02-28", daysLate: 1 }] },
  { name: "in a leap year on the twenty-ninth", events: [opened, plan("2023-11-30")], asOf: "2024-02-29", duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "a month's last day without a match is clamped", events: [opened, plan("2026-01-31")], asOf: "2026-05-01",
    duties: [{ status: "overdue", due: "2026-04-30" }] },

  // What is a review
  { name: "a review of the plan's own day is none", events: [...base, reviewed("2026-01-10")], asOf: "2026-04-11", duties: [{ status: "overdue", ...due }] },
  { name: "nor one of the day before", events: [...base, reviewed("2026-01-09")], asOf: "2026-04-11", duties: [{ status: "overdue", ...due }] },
  { name: "a review counts whatever it lacks", events: [...base, reviewed("2026-04-01", { complianceDetermined: false })], asOf: "2026-04-11",
    duties: [{ status: "met", ...due }, { status: "open", due: "2026-07-01" }] },
  { name: "an update with both findings is a review", asOf: "2026-04-11",
    events: [...base, updated("2026-04-01", { complianceDetermined: true, changesDetermined: true })],
    duties: [{ status: "met", ...due, metOn: "2026-04-01" }, { status: "open", due: "2026-07-01" }] },
  { name: "an update with the other alone is none either", events: [...base, updated("2026-04-01", { changesDetermined: true })], asOf: "2026-04-11",
    duties: [{ status: "overdue", ...due }] },
  { name: "an update with one of them is none", events: [...base, updated("2026-04-01", { complianceDetermined: true })], asOf: "2026-04-11",
    duties: [{ status: "overdue", ...due }] },
  { name: "an update without either is none, and restarts nothing", events: [...base, updated("2026-04-01")], asOf: "2026-04-11",
    duties: [{ status: "overdue", ...due }] },
  { name: "a review of another kind of plan is none of this one", events: [...base, reviewed("2026-04-01", { plan: "service-agreement" })], asOf: "2026-04-11",
    duties: [{ status: "overdue", ...due }] },
  { name: "a service agreement or a safety plan is not asked about", asOf: "2026-12-01", duties: [],
    events: [opened, plan("2026-01-10", { plan: "service-agreement" }), plan("2026-01-10", { plan: "safety-plan" })] },
  { name: "the case plan and the Parent Agency Treatment Plan are each reviewed", asOf: "2026-04-13",
    events: [...base, plan("2026-01-12", { plan: "parent-agency-treatment-plan" }), reviewed("2026-03-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-01-12", due: "2026-04-12" }, { status: "open", due: "2026-06-01" }] },

  // Versions and ends
  { name: "a new version before the review was due: lapsed, and three months from the new one", events: [...base, plan("2026-04-10")], asOf: "2026-04-20",
    duties: [{ status: "lapsed", ...due }, { status: "open", on: "2026-04-10", due: "2026-07-10" }] },
  { name: "a new version the day after: missed", events: [...base, plan("2026-04-11")], asOf: "2026-04-20",
    duties: [{ status: "missed", ...due }, { status: "open", on: "2026-04-11", due: "2026-07-11" }] },
  { name: "reviewed on the day the next version is completed: the review is still of this one", events: [...base, plan("2026-04-08"), reviewed("2026-04-08")], asOf: "2026-04-20",
    duties: [{ status: "met", ...due, metOn: "2026-04-08" }, { status: "open", on: "2026-04-08", due: "2026-07-08" }] },
  { name: "the case closed on the last day: lapsed", events: [...base, closed("2026-04-10")], asOf: "2026-08-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closed the day after: missed", events: [...base, closed("2026-04-11")], asOf: "2026-08-01", duties: [{ status: "missed", ...due }] },
  { name: "a review after closing does not count", events: [...base, closed("2026-04-11"), reviewed("2026-04-12")], asOf: "2026-08-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a plan completed after closing is not asked about", events: [opened, closed("2025-12-01"), plan("2026-01-10")], asOf: "2026-08-01", duties: [] },

  // Siblings
  { name: "a review that names ana is not of ben's plan", asOf: "2026-04-13", children: siblings,
    events: [opened, plan("2026-01-10", { child: "ana" }), plan("2026-01-12", { child: "ben" }), reviewed("2026-04-01", { child: "ana" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", due: "2026-04-12" }, { child: "ana", status: "open", due: "2026-07-01" }] },
  { name: "a review that names nobody is of both", asOf: "2026-04-13", children: siblings,
    events: [opened, plan("2026-01-10", { child: "ana" }), plan("2026-01-12", { child: "ben" }), reviewed("2026-04-01")],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }, { child: "ana", status: "open" }, { child: "ben", status: "open" }] },
  { name: "a plan for ben does not take the place of ana's", asOf: "2026-04-11", children: siblings,
    events: [opened, plan("2026-01-10", { child: "ana" }), plan("2026-03-12", { child: "ben" })],
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "open", due: "2026-06-12" }] },

  // The record
  { name: "reviewed in time, recorded late: met, and backdated", events: [...base, reviewed("2026-04-01", { recordedOn: "2026-04-20" })], asOf: "2026-05-01",
    duties: [{ status: "met", ...due, backdated: true }, { status: "open", due: "2026-07-01" }] },
  { name: "as the record stood before that, it was overdue", events: [...base, reviewed("2026-04-01", { recordedOn: "2026-04-20" })], asOf: "2026-05-01",
    options: { knownBy: "2026-04-19" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold reviews accuses nobody", events: base, asOf: "2026-05-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed"] },
    duties: [{ status: "unknown", needs: /plan-reviewed/ }] },
  { name: "an exact duplicate changes nothing", events: [...base, ...base, reviewed("2026-04-11"), reviewed("2026-04-11")], asOf: "2026-05-01",
    duties: [{ status: "late", ...due, daysLate: 1 }, { status: "open", due: "2026-07-11" }] },
  { name: "facts in any order", events: [...base, reviewed("2026-04-11"), reviewed("2026-07-01")].reverse(), asOf: "2026-07-11",
    duties: [{ status: "late", ...due }, { status: "met", due: "2026-07-11", metOn: "2026-07-01" }, { status: "open", due: "2026-10-01" }] },
]);
