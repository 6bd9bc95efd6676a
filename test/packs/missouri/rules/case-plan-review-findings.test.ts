/** MO-REG-04: a review determines how far the plan was complied with and what should change; what was decided cannot be added (S6). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Reviewed = Extract<EventInput, { kind: "plan-reviewed" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on: string): EventInput => ({ kind: "plan-completed", plan: "case-plan", child: "ana", on });
const review = (on: string, more: Partial<Reviewed> = {}): EventInput => ({ kind: "plan-reviewed", plan: "case-plan", child: "ana", on, ...more });
const findings = { complianceDetermined: true, changesDetermined: true };

const base = [opened("2026-01-05"), plan("2026-01-10")];
const due = { on: "2026-07-01", due: "2026-07-01" };
const COMPLIANCE = "extent of compliance";
const CHANGES = "changes to be made";
const both = [COMPLIANCE, CHANGES];
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/case-plan-review-findings", [
  { name: "no review, nothing to determine", events: base, asOf: "2026-12-01", duties: [] },
  { name: "the day before the review nothing is asked", events: [...base, review("2026-07-01")], asOf: "2026-06-30", duties: [] },
  { name: "both determined: met", events: [...base, review("2026-07-01", findings)], asOf: "2026-07-01",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-07-01", missing: [] }] },
  { name: "and met it stays", events: [...base, review("2026-07-01", findings)], asOf: "2027-07-01", duties: [{ status: "met", ...due }] },
  { name: "neither: missed on the day of the review", events: [...base, review("2026-07-01")], asOf: "2026-07-01",
    duties: [{ status: "missed", ...due, missing: both }] },
  { name: "and the day after", events: [...base, review("2026-07-01")], asOf: "2026-07-02", duties: [{ status: "missed", ...due, missing: both }] },
  { name: "without the extent of compliance", events: [...base, review("2026-07-01", { changesDetermined: true })], asOf: "2026-07-01",
    duties: [{ status: "missed", ...due, missing: [COMPLIANCE] }] },
  { name: "without what should change", events: [...base, review("2026-07-01", { complianceDetermined: true })], asOf: "2026-07-01",
    duties: [{ status: "missed", ...due, missing: [CHANGES] }] },
  { name: "said not to have been determined", events: [...base, review("2026-07-01", { complianceDetermined: false, changesDetermined: false })], asOf: "2026-07-01",
    duties: [{ status: "missed", ...due, missing: both }] },
  { name: "an update that determines both afterwards undoes nothing", asOf: "2026-12-01", duties: [{ status: "missed", ...due, missing: both }],
    events: [...base, review("2026-07-01"), { kind: "plan-updated", plan: "case-plan", child: "ana", on: "2026-07-05", ...findings }] },
  { name: "nor does the next review: each has its own", events: [...base, review("2026-07-01"), review("2026-12-01", findings)], asOf: "2027-01-01",
    duties: [{ status: "missed", ...due }, { status: "met", on: "2026-12-01", due: "2026-12-01" }] },
  { name: "nor does an earlier one serve a later", events: [...base, review("2026-07-01", findings), review("2026-12-01")], asOf: "2026-12-01",
    duties: [{ status: "met", ...due }, { status: "missed", due: "2026-12-01", missing: both }] },
  { name: "nor the next version of the plan", events: [...base, review("2026-07-01"), plan("2026-07-02")], asOf: "2026-12-01", duties: [{ status: "missed", ...due }] },
  { name: "the review of another kind of plan is not asked about", events: [...base, review("2026-07-01", { plan: "permanency-treatment-plan" })], asOf: "2026-12-01",
    duties: [] },
  { name: "an update is not a review that lacks something", asOf: "2026-12-01", duties: [],
    events: [...base, { kind: "plan-updated", plan: "case-plan", child: "ana", on: "2026-07-01", complianceDetermined: true }] },
  { name: "on 29 February", events: [plan("2023-09-01"), review("2024-02-29", { complianceDetermined: true })], asOf: "2024-03-01",
    duties: [{ status: "missed", on: "2024-02-29", due: "2024-02-29", missing: [CHANGES] }] },
  { name: "closed afterwards, it stays missed", events: [...base, review("2026-07-01"), closed("2026-07-02")], asOf: "2026-12-01", duties: [{ status: "missed", ...due }] },
  { name: "a review of a closed case is not looked at", events: [...base, closed("2026-06-01"), review("2026-07-01")], asOf: "2026-12-01", duties: [] },
  { name: "a review recorded again: what was recorded last stands", asOf: "2026-12-01",
    events: [...base, review("2026-07-01"), review("2026-07-01", { ...findings, recordedOn: "2026-07-05" })], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "two of one day with ids of their own are two", asOf: "2026-12-01",
    events: [...base, review("2026-07-01", { id: "morning" }), review("2026-07-01", { ...findings, id: "evening", recordedOn: "2026-07-05" })],
    duties: [{ status: "met", ...due }, { status: "missed", ...due }] },

  // Children
  { name: "siblings: each child's review has its own findings", children: two, asOf: "2026-07-01",
    events: [...base, review("2026-07-01", findings), review("2026-07-01", { child: "ben" })],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "missed", missing: both }] },
  { name: "a review that names no child is one duty of the case", children: two, asOf: "2026-07-01",
    events: [...base, { kind: "plan-reviewed", plan: "case-plan", on: "2026-07-01", complianceDetermined: true }],
    duties: [{ child: "", status: "missed", ...due, missing: [CHANGES] }] },
  { name: "one that names two is, too", children: two, asOf: "2026-07-01",
    events: [...base, { kind: "plan-reviewed", plan: "case-plan", children: ["ana", "ben"], on: "2026-07-01", ...findings }],
    duties: [{ child: "", status: "met", ...due }] },

  // The record
  { name: "recorded later: met, and backdated", events: [...base, review("2026-07-01", { ...findings, recordedOn: "2026-07-20" })], asOf: "2026-12-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "before it was recorded there was no review", events: [...base, review("2026-07-01", { ...findings, recordedOn: "2026-07-20" })], asOf: "2026-12-01",
    options: { knownBy: "2026-07-19" }, duties: [] },
  { name: "a source that cannot hold reviews cannot say", events: base, asOf: "2026-12-01",
    holds: { source: "a flat export", kinds: ["case-opened", "plan-completed"] }, duties: [{ status: "unknown", needs: /plan-reviewed/ }] },
  { name: "a summary checked in 2018 has no lower bound", events: [review("2009-07-01")], asOf: "2009-07-02", duties: [{ status: "missed", due: "2009-07-01" }] },
  { name: "facts in any order, one of them twice", events: [review("2026-07-01", findings), ...base, review("2026-07-01", findings)], asOf: "2026-12-01",
    duties: [{ status: "met", ...due }] },
]);
