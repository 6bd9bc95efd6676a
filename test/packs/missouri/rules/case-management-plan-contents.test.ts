/** MO-STAT-03: what a case management plan holds: outcome target, services, timeframes, evaluations and reporting (RSMo 210.112). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;
type Updated = Extract<EventInput, { kind: "plan-updated" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const OUTCOME = { outcomeTarget: "Ana lives with her mother, safely" };
const SERVICES = { servicesAuthorized: ["family counseling"] };
const TIMES = { timeframes: "weekly until July" };
const EVALUATIONS = { evaluations: "monthly report to the court" };
const whole = { ...OUTCOME, ...SERVICES, ...TIMES, ...EVALUATIONS };
const plan = (on: string, more: Partial<Completed> = {}): EventInput =>
  ({ kind: "plan-completed", plan: "case-management-plan", child: "ana", on, ...more });
const added = (on: string, more: Partial<Updated> = {}): EventInput =>
  ({ kind: "plan-updated", plan: "case-management-plan", child: "ana", on, ...more });

const due = { on: "2026-03-02", due: "2026-03-02" };
const all = ["outcome target", "services authorized and needed", "timeframes", "evaluations and reporting"];
const two = [{ id: "ana" }, { id: "ben" }];
const TEXT = "As worked out with the family.";

boundaries("us-mo/case-management-plan-contents", [
  { name: "no plan, nothing to look at", events: [opened("2026-02-20")], asOf: "2026-06-01", duties: [] },
  { name: "a plan of another kind is not asked about", events: [plan("2026-03-02", { plan: "case-plan" })], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [plan("2026-03-02")], asOf: "2026-03-01", duties: [] },
  { name: "all four in the plan: met", events: [plan("2026-03-02", whole)], asOf: "2026-03-02",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-03-02", missing: [] }] },
  { name: "on the plan's day they can still be added", events: [plan("2026-03-02")], asOf: "2026-03-02",
    duties: [{ status: "open", ...due, missing: all }] },
  { name: "the day after, all four are overdue", events: [plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing: all }] },
  { name: "without the outcome target", events: [plan("2026-03-02", { ...SERVICES, ...TIMES, ...EVALUATIONS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: ["outcome target"] }] },
  { name: "without the services", events: [plan("2026-03-02", { ...OUTCOME, ...TIMES, ...EVALUATIONS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: ["services authorized and needed"] }] },
  { name: "an empty list of services is none", events: [plan("2026-03-02", { ...whole, servicesAuthorized: [] })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: ["services authorized and needed"] }] },
  { name: "without the timeframes", events: [plan("2026-03-02", { ...OUTCOME, ...SERVICES, ...EVALUATIONS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: ["timeframes"] }] },
  { name: "without evaluations and reporting", events: [plan("2026-03-02", { ...OUTCOME, ...SERVICES, ...TIMES })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: ["evaluations and reporting"] }] },
  { name: "what would meet it: an update that holds all that is missing, and no more", events: [plan("2026-03-02", TIMES)], asOf: "2026-03-03",
    duties: [{ status: "overdue", remedy: {
      says: "Add to the case management plan: outcome target, services authorized and needed, evaluations and reporting.",
      events: [added("2026-03-03", { outcomeTarget: TEXT, servicesAuthorized: [TEXT], evaluations: TEXT })],
    } }] },

  // Added later
  { name: "the last part added the same day: met", events: [plan("2026-03-02", { ...OUTCOME, ...SERVICES, ...TIMES }), added("2026-03-02", EVALUATIONS)],
    asOf: "2026-06-01", duties: [{ status: "met", ...due, metOn: "2026-03-02" }] },
  { name: "added three days after: late", events: [plan("2026-03-02", { ...OUTCOME, ...SERVICES, ...TIMES }), added("2026-03-05", EVALUATIONS)],
    asOf: "2026-06-01", duties: [{ status: "late", ...due, metOn: "2026-03-05", daysLate: 3 }] },
  { name: "part by part: late with the last of them", asOf: "2026-06-01",
    events: [plan("2026-03-02", OUTCOME), added("2026-03-04", SERVICES), added("2026-03-11", { ...TIMES, ...EVALUATIONS })],
    duties: [{ status: "late", ...due, metOn: "2026-03-11", daysLate: 9 }] },
  { name: "part by part, and one still wanting", events: [plan("2026-03-02", OUTCOME), added("2026-03-04", { ...SERVICES, ...EVALUATIONS })], asOf: "2026-03-10",
    duties: [{ status: "overdue", ...due, daysLate: 8, missing: ["timeframes"] }] },
  { name: "an update before the plan is not of it", events: [added("2026-03-01", whole), plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "an update of another kind of plan is not of it", events: [plan("2026-03-02"), added("2026-03-02", { ...whole, plan: "case-plan" })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "a leap day's plan, completed the day after", events: [plan("2024-02-29"), added("2024-03-01", whole)], asOf: "2024-06-01",
    duties: [{ status: "late", on: "2024-02-29", due: "2024-02-29", metOn: "2024-03-01", daysLate: 1 }] },

  // Versions and ends
  { name: "the next version leaves what was wanting missed", events: [plan("2026-03-02", OUTCOME), plan("2026-04-01", whole)], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all.slice(1) }, { status: "met", on: "2026-04-01", due: "2026-04-01" }] },
  { name: "what is added after the next version is added to that one", events: [plan("2026-03-02", OUTCOME), plan("2026-04-01"), added("2026-04-03", whole)],
    asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all.slice(1) }, { status: "late", due: "2026-04-01", daysLate: 2 }] },
  { name: "the next version does not inherit", events: [plan("2026-03-02", whole), plan("2026-04-01", OUTCOME)], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-04-01", missing: all.slice(1) }] },
  { name: "the case closes the day after: missed", events: [opened("2026-02-20"), plan("2026-03-02"), closed("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all }] },
  { name: "the case closes on the plan's day: lapsed", events: [opened("2026-02-20"), plan("2026-03-02"), closed("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "a plan of a closed case asks nothing", events: [opened("2026-02-20"), closed("2026-03-01"), plan("2026-03-02")], asOf: "2026-06-01", duties: [] },

  // Children
  { name: "siblings: what is added to ana's plan is not in ben's", children: two, asOf: "2026-03-03",
    events: [plan("2026-03-02"), plan("2026-03-02", { child: "ben" }), added("2026-03-02", whole)],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "overdue", missing: all }] },
  { name: "an update that names no child is of both plans", children: two, asOf: "2026-03-03",
    events: [plan("2026-03-02"), plan("2026-03-02", { child: "ben" }), { kind: "plan-updated", plan: "case-management-plan", on: "2026-03-02", ...whole }],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "a plan for both children is one duty of the case", children: two, asOf: "2026-03-03",
    events: [{ kind: "plan-completed", plan: "case-management-plan", children: ["ana", "ben"], on: "2026-03-02", ...OUTCOME }],
    duties: [{ child: "", status: "overdue", ...due, missing: all.slice(1) }] },

  // The record
  { name: "whole in time, recorded late: met, and backdated", events: [plan("2026-03-02", { ...whole, recordedOn: "2026-03-20" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "by what was known before an update was recorded, its part was wanting", asOf: "2026-06-01", options: { knownBy: "2026-03-10" },
    events: [plan("2026-03-02", { ...OUTCOME, ...SERVICES, ...TIMES }), added("2026-03-02", { ...EVALUATIONS, recordedOn: "2026-03-11" })],
    duties: [{ status: "overdue", ...due, missing: ["evaluations and reporting"] }] },
  { name: "a source that cannot hold updates accuses nobody", events: [plan("2026-03-02", OUTCOME)], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["plan-completed"] }, duties: [{ status: "unknown", needs: /plan-updated/ }] },
  { name: "one that cannot hold plans cannot say", events: [opened("2026-02-20")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["case-opened", "plan-updated"] }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "facts in any order, one of them twice", asOf: "2026-06-01",
    events: [added("2026-03-05", { ...TIMES, ...EVALUATIONS }), plan("2026-03-02", { ...OUTCOME, ...SERVICES }), plan("2026-03-02", { ...OUTCOME, ...SERVICES })],
    duties: [{ status: "late", ...due, daysLate: 3 }] },
]);
