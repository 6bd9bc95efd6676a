/** MO-STAT-02: a case management plan is presented to the court and is the foundation of service delivery; no time given (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const bare = (on: string, more: Partial<Completed> = {}): EventInput =>
  ({ kind: "plan-completed", plan: "case-management-plan", child: "ana", on, ...more });
const plan = (on: string, more: Partial<Completed> = {}): EventInput => bare(on, { foundationOfServices: true, ...more });
const founded = (on: string, child = "ana"): EventInput =>
  ({ kind: "plan-updated", plan: "case-management-plan", child, on, foundationOfServices: true });
const presented = (on: string, child = "ana"): EventInput => ({ kind: "plan-presented", plan: "case-management-plan", child, on });

const base = [opened("2026-02-20"), plan("2026-03-02")];
const due = { on: "2026-03-02", due: "2026-03-02" };
const COURT = "presentation to the court";
const FOUNDATION = "foundation of service delivery";
const both = [COURT, FOUNDATION];
const five = { params: { "us-mo/plan-presented.prompt": 5 } };
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/plan-presented", [
  { name: "no plan, nothing to present", events: [opened("2026-02-20")], asOf: "2026-06-01", duties: [] },
  { name: "a case plan is not asked about", events: [bare("2026-03-02", { plan: "case-plan" })], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: base, asOf: "2026-03-01", duties: [] },
  { name: "on the day of the plan it is open", events: base, asOf: "2026-03-02",
    duties: [{ child: "ana", status: "open", ...due, missing: [COURT], basis: "prompt" }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-03-03", duties: [{ status: "overdue", ...due, daysLate: 1, missing: [COURT] }] },
  { name: "presented the same day: met", events: [...base, presented("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-02", missing: [] }] },
  { name: "presented four days after: late", events: [...base, presented("2026-03-06")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-03-06", daysLate: 4 }] },
  { name: "a presentation the day before is not of this plan", events: [...base, presented("2026-03-01")], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due, missing: [COURT] }] },
  { name: "the presentation of another kind of plan does not count", asOf: "2026-06-01",
    events: [...base, { kind: "plan-presented", plan: "case-plan", child: "ana", on: "2026-03-02" }], duties: [{ status: "overdue", ...due, missing: [COURT] }] },

  // The foundation of services
  { name: "neither: both are missing", events: [bare("2026-03-02")], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: both }] },
  { name: "presented, but not the foundation of services", events: [bare("2026-03-02"), presented("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [FOUNDATION] }] },
  { name: "said not to be the foundation: likewise", asOf: "2026-03-03",
    events: [bare("2026-03-02", { foundationOfServices: false }), presented("2026-03-02")], duties: [{ status: "overdue", ...due, missing: [FOUNDATION] }] },
  { name: "said in an update two days later: late", events: [bare("2026-03-02"), presented("2026-03-02"), founded("2026-03-04")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-03-04", daysLate: 2 }] },
  { name: "an update of the day before is not of this plan", events: [founded("2026-03-01"), bare("2026-03-02"), presented("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due, missing: [FOUNDATION] }] },
  { name: "what would meet it: the presentation, and the judgement in an update", events: [opened("2026-02-20"), bare("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", remedy: { says: "Still wanted for the plan: presentation to the court, foundation of service delivery.", events: [presented("2026-03-03"), founded("2026-03-03")] } }] },

  // An agency's own number
  { name: "an agency that allows five days", events: base, asOf: "2026-03-07", options: five,
    duties: [{ status: "open", on: "2026-03-02", due: "2026-03-07", basis: "us-mo/plan-presented.prompt" }] },
  { name: "on the sixth it is overdue", events: base, asOf: "2026-03-08", options: five, duties: [{ status: "overdue", due: "2026-03-07" }] },
  { name: "over the end of February in a leap year", events: [plan("2024-02-27")], asOf: "2024-03-03", options: five,
    duties: [{ status: "open", due: "2024-03-03" }] },

  // Versions and ends
  { name: "the next version leaves an unpresented one missed", events: [...base, plan("2026-03-09"), presented("2026-03-10")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [COURT] }, { status: "late", on: "2026-03-09", due: "2026-03-09", daysLate: 1 }] },
  { name: "what is presented on the next version's day is that version", events: [...base, plan("2026-03-09"), presented("2026-03-09")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [COURT] }, { status: "met", due: "2026-03-09", metOn: "2026-03-09" }] },
  { name: "a next version within the agency's days: lapsed", events: [...base, plan("2026-03-07"), presented("2026-03-07")], asOf: "2026-06-01", options: five,
    duties: [{ status: "lapsed", due: "2026-03-07" }, { status: "met", due: "2026-03-12" }] },
  { name: "a presented plan stays so when another follows", events: [...base, presented("2026-03-02"), plan("2026-04-01")], asOf: "2026-04-02",
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-04-01", missing: [COURT] }] },
  { name: "the case closes the day after: missed", events: [...base, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "the case closes on the plan's day: lapsed", events: [...base, closed("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "a plan of a closed case asks nothing", events: [opened("2026-02-20"), closed("2026-03-01"), plan("2026-03-02")], asOf: "2026-06-01", duties: [] },
  { name: "opened again, another plan has its own", asOf: "2026-07-10",
    events: [...base, presented("2026-03-02"), closed("2026-04-01"), opened("2026-07-01"), plan("2026-07-06")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-07-06", missing: [COURT] }] },

  // Children
  { name: "siblings: the presentation of one child's plan does nothing for the other's", children: two, asOf: "2026-03-03",
    events: [...base, plan("2026-03-02", { child: "ben" }), presented("2026-03-02")],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "overdue", missing: [COURT] }] },
  { name: "a presentation that names no child is of each child's plan", children: two, asOf: "2026-03-03",
    events: [...base, plan("2026-03-02", { child: "ben" }), { kind: "plan-presented", plan: "case-management-plan", on: "2026-03-02" }],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "one plan that names no child is one duty of the case", children: two, asOf: "2026-03-03",
    events: [{ kind: "plan-completed", plan: "case-management-plan", on: "2026-03-02", foundationOfServices: true }],
    duties: [{ child: "", status: "overdue", ...due, missing: [COURT] }] },

  // The record
  { name: "presented in time, recorded late: met, and backdated", events: [...base, { ...presented("2026-03-02"), recordedOn: "2026-03-10" }], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, { ...presented("2026-03-02"), recordedOn: "2026-03-10" }], asOf: "2026-06-01",
    options: { knownBy: "2026-03-09" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold presentations accuses nobody", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["case-opened", "plan-completed", "plan-updated"] }, duties: [{ status: "unknown", needs: /plan-presented/ }] },
  { name: "one that cannot hold plans cannot say whether one is to be presented", events: [opened("2026-02-20")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["case-opened", "plan-presented"] }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "facts in any order, one of them twice", events: [...base, presented("2026-03-06"), ...base].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", ...due, daysLate: 4 }] },
]);
