/** US-ASFA-04: a case plan within 60 days of removal (45 CFR 1356.21(g)(2)). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>["plan"];

const entered = (on: string, child = "ana", removedOn?: string): EventInput =>
  ({ kind: "care-entered", child, on, ...(removedOn === undefined ? {} : { removedOn }) });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on: string, kind: Plan = "case-plan", child = "ana"): EventInput => ({ kind: "plan-completed", plan: kind, child, on });

const base = [entered("2025-01-06")];
const due = { on: "2025-01-06", due: "2025-03-07" };
const PART = "case plan";
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us/case-plan", [
  { name: "a child not in care asks for no plan", events: [{ kind: "case-opened", on: "2025-01-06" }], asOf: "2025-06-02", duties: [] },
  { name: "before the entry nothing is asked", events: base, asOf: "2025-01-05", duties: [] },
  { name: "the day before the due date it is open", events: base, asOf: "2025-03-06", duties: [{ child: "ana", status: "open", ...due, missing: [PART], basis: "source" }] },
  { name: "on the due date it is still open", events: base, asOf: "2025-03-07", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2025-03-08", duties: [{ status: "overdue", ...due, daysLate: 1, missing: [PART] }] },
  { name: "a plan on the due date: met", events: [...base, plan("2025-03-07")], asOf: "2025-06-02", duties: [{ status: "met", ...due, metOn: "2025-03-07", missing: [] }] },
  { name: "a plan three days after: late", events: [...base, plan("2025-03-10")], asOf: "2025-06-02", duties: [{ status: "late", ...due, metOn: "2025-03-10", daysLate: 3 }] },
  { name: "a plan on the day of removal counts", events: [...base, plan("2025-01-06")], asOf: "2025-06-02", duties: [{ status: "met", ...due }] },
  { name: "a plan the day before does not", events: [...base, plan("2025-01-05")], asOf: "2025-06-02", duties: [{ status: "overdue", ...due }] },
  ...(["permanency-treatment-plan", "case-management-plan", "parent-agency-treatment-plan"] as const).map((kind) => ({
    name: `a ${kind} is a case plan`, events: [...base, plan("2025-02-03", kind)], asOf: "2025-06-02", duties: [{ status: "met", ...due } as const],
  })),
  ...(["safety-plan", "service-agreement"] as const).map((kind) => ({
    name: `a ${kind} is not`, events: [...base, plan("2025-02-03", kind)], asOf: "2025-06-02", duties: [{ status: "overdue", ...due } as const],
  })),
  { name: "a completed CS-1 is one", events: [...base, { kind: "cs1-completed", child: "ana", on: "2025-02-03" }], asOf: "2025-06-02",
    duties: [{ status: "met", ...due, metOn: "2025-02-03" }] },
  { name: "a plan only updated is none", events: [...base, { kind: "plan-updated", plan: "case-plan", child: "ana", on: "2025-02-03" }], asOf: "2025-06-02",
    duties: [{ status: "overdue", ...due }] },

  // From removal
  { name: "removed before the entry: sixty days from removal", events: [entered("2025-01-06", "ana", "2024-12-31")], asOf: "2025-03-02",
    duties: [{ status: "overdue", due: "2025-03-01", daysLate: 1 }] },
  { name: "a plan between removal and entry counts", events: [entered("2025-01-06", "ana", "2024-12-31"), plan("2025-01-02")], asOf: "2025-06-02",
    duties: [{ status: "met", due: "2025-03-01", metOn: "2025-01-02" }] },
  { name: "one before removal does not", events: [entered("2025-01-06", "ana", "2024-12-31"), plan("2024-12-30")], asOf: "2025-06-02",
    duties: [{ status: "overdue", due: "2025-03-01" }] },
  { name: "a finding has no part in it", asOf: "2025-03-08", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "court-found", finding: "abuse-or-neglect", child: "ana", on: "2025-02-03" }] },
  { name: "sixty days can end on 29 February", events: [entered("2023-12-31")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },
  { name: "and run over it", events: [entered("2024-01-01")], asOf: "2024-03-01", duties: [{ status: "open", due: "2024-03-01" }] },
  { name: "a Saturday stands: the regulation counts strictly", events: [entered("2024-12-31")], asOf: "2025-03-02", duties: [{ status: "overdue", due: "2025-03-01" }] },
  { name: "a case of twenty years ago", events: [entered("2004-01-01")], asOf: "2004-03-02", duties: [{ status: "overdue", due: "2004-03-01" }] },

  // Ends
  { name: "leaving care on the due date: lapsed", events: [...base, exited("2025-03-07")], asOf: "2025-06-02", duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [...base, exited("2025-03-08")], asOf: "2025-06-02", duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "the case closes before the due date: lapsed", events: [...base, closed("2025-02-03")], asOf: "2025-06-02", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes after it: missed", events: [...base, closed("2025-03-10")], asOf: "2025-06-02", duties: [{ status: "missed", ...due }] },
  { name: "a plan after leaving care undoes nothing", events: [...base, exited("2025-03-08"), plan("2025-03-09")], asOf: "2025-06-02", duties: [{ status: "missed", ...due }] },
  { name: "in and out on one day raises nothing", events: [...base, exited("2025-01-06")], asOf: "2025-06-02", duties: [] },
  { name: "a trial home visit ends nothing", asOf: "2025-03-08", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "placement-started", setting: "trial-home-visit", child: "ana", on: "2025-02-03" }] },
  { name: "back in care: a new duty, which the earlier plan does not meet", events: [...base, plan("2025-02-03"), exited("2025-04-01"), entered("2025-09-01")], asOf: "2025-11-01",
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2025-09-01", due: "2025-10-31", missing: [PART] }] },
  { name: "nor does a plan between the stays", events: [...base, exited("2025-02-03"), plan("2025-08-31"), entered("2025-09-01")], asOf: "2025-11-01",
    duties: [{ status: "lapsed", ...due }, { status: "overdue", due: "2025-10-31" }] },

  // Children
  { name: "siblings: one child's plan does nothing for the other", children: two, asOf: "2025-03-20",
    events: [...base, entered("2025-01-13", "ben"), plan("2025-02-03")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2025-01-13", due: "2025-03-14" }] },
  { name: "a plan that names no child is about each in care that day", children: [...two, { id: "cleo" }], asOf: "2025-04-08",
    events: [...base, entered("2025-01-13", "ben"), entered("2025-02-06", "cleo"), { kind: "plan-completed", plan: "case-plan", on: "2025-02-03" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", due: "2025-03-14" }, { child: "cleo", status: "overdue", due: "2025-04-07" }] },

  // The record
  { name: "made in time, recorded late: met, and backdated", events: [...base, { ...plan("2025-03-03"), recordedOn: "2025-03-20" }], asOf: "2025-06-02",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, { ...plan("2025-03-03"), recordedOn: "2025-03-20" }], asOf: "2025-06-02",
    options: { knownBy: "2025-03-19" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold plans accuses nobody", events: base, asOf: "2025-06-02",
    holds: { source: "a flat export", kinds: ["care-entered", "care-exited"] }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "facts in any order, one of them twice", events: [...base, plan("2025-03-10"), ...base].reverse(), asOf: "2025-06-02",
    duties: [{ status: "late", ...due, daysLate: 3 }] },
]);
