/** MO-REG-02: a case plan within 30 days of the determination for protective services, or of custody (13 CSR 40-30.010, now 35-35.050). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const custody = (on: string, child = "ana"): EventInput => ({ kind: "custody-granted", child, on });
const custodyEnded = (on: string): EventInput => ({ kind: "custody-ended", child: "ana", on });
const determined = (on: string, child = "ana"): EventInput => ({ kind: "protective-services-determined", child, on });
const plan = (on: string, more: Partial<Completed> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", child: "ana", on, ...more });

/** Determined on Monday 5 January 2026: thirty days end on Wednesday 4 February. */
const base = [determined("2026-01-05")];
const due = { on: "2026-01-05", due: "2026-02-04" };
const inCare = [entered("2026-01-05"), custody("2026-01-05")];
const PART = "case plan";
const two = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-opened", "care-entered", "care-exited", "custody-granted", "custody-ended", "protective-services-determined"];

boundaries("us-mo/case-plan", [
  { name: "neither determination nor custody: nothing is asked", events: [opened("2026-01-05")], asOf: "2026-06-01", duties: [] },
  { name: "before the determination nothing is asked", events: base, asOf: "2026-01-04", duties: [] },
  { name: "the day before the due date it is open", events: base, asOf: "2026-02-03",
    duties: [{ child: "ana", status: "open", ...due, missing: [PART], basis: "source" }] },
  { name: "on the due date it is still open", events: base, asOf: "2026-02-04", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-02-05", duties: [{ status: "overdue", ...due, daysLate: 1, missing: [PART] }] },
  { name: "a plan on the due date: met", events: [...base, plan("2026-02-04")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-02-04", missing: [] }] },
  { name: "a plan eight days after: late", events: [...base, plan("2026-02-12")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-12", daysLate: 8 }] },
  { name: "a plan on the trigger's own day counts", events: [...base, plan("2026-01-05")], asOf: "2026-06-01", duties: [{ status: "met", ...due }] },
  { name: "a plan the day before does not", events: [...base, plan("2026-01-04")], asOf: "2026-06-01", duties: [{ status: "overdue", ...due }] },
  { name: "a plan of another kind does not", events: [...base, plan("2026-01-20", { plan: "permanency-treatment-plan" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due }] },
  { name: "a plan only updated does not", asOf: "2026-06-01", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "plan-updated", plan: "case-plan", child: "ana", on: "2026-01-20" }] },
  { name: "a Sunday is a last day like any other: a regulation counts strictly", events: [determined("2026-01-02")], asOf: "2026-02-02",
    duties: [{ status: "overdue", due: "2026-02-01", daysLate: 1 }] },
  { name: "thirty days can end on 29 February", events: [determined("2024-01-30")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "in a common year the same days end on 1 March", events: [determined("2026-01-30")], asOf: "2026-03-01", duties: [{ status: "open", due: "2026-03-01" }] },
  { name: "a summary checked in 2018 has no lower bound", events: [determined("2009-03-02")], asOf: "2009-04-02", duties: [{ status: "overdue", due: "2009-04-01" }] },

  // Custody
  { name: "the court's order of custody is a trigger", events: inCare, asOf: "2026-02-05", duties: [{ child: "ana", status: "overdue", ...due, basis: "source" }] },
  { name: "no order on record: the entry is taken as custody", events: [entered("2026-01-05")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, basis: "custody.fromEntry" }] },
  { name: "an order later in the stay: thirty days from it", events: [entered("2026-01-05"), custody("2026-01-20")], asOf: "2026-02-19",
    duties: [{ status: "open", on: "2026-01-20", due: "2026-02-19", basis: "source" }] },
  { name: "an order before the entry: thirty days from it, once", events: [custody("2026-01-05"), entered("2026-01-12")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due }] },
  { name: "an order without an entry", events: [custody("2026-01-05")], asOf: "2026-02-05", duties: [{ status: "overdue", ...due, basis: "source" }] },
  { name: "a further order in the stay, custody unbroken, determines nothing anew", events: [...inCare, custody("2026-01-15")], asOf: "2026-02-05", duties: [{ status: "overdue", ...due }] },
  ...(["2026-01-05", "2026-01-10", "2026-01-15"] as const).map((on) => ({
    name: `custody that ended on ${on} and was granted anew on the 15th does`, events: [...inCare, custodyEnded(on), custody("2026-01-15")], asOf: "2026-02-15",
    duties: [{ status: "lapsed", ...due } as const, { status: "overdue", on: "2026-01-15", due: "2026-02-14" } as const],
  })),
  { name: "not custody that ended before the stay", events: [custodyEnded("2026-01-02"), ...inCare, custody("2026-01-15")], asOf: "2026-02-05", duties: [{ status: "overdue", ...due }] },
  { name: "nor what ends after the further order", events: [...inCare, custody("2026-01-15"), custodyEnded("2026-01-20")], asOf: "2026-02-15", duties: [{ status: "lapsed", ...due, ended: "2026-01-20: custody of the child ended" }] },
  { name: "an order that ends on the day it is made asks nothing more", events: [custody("2026-01-05"), custodyEnded("2026-01-05")], asOf: "2026-02-05", duties: [{ status: "lapsed", ...due }] },
  { name: "an end of earlier custody on the day of a new order does not end that", events: [custody("2025-06-02"), custodyEnded("2026-01-05"), custody("2026-01-05")], asOf: "2026-02-05",
    duties: [{ status: "missed", on: "2025-06-02" }, { status: "overdue", ...due }] },
  { name: "where an order was made twice before the stay, the end of custody is the later one's too", events: [custody("2026-01-02"), custody("2026-01-05"), entered("2026-01-08"), custodyEnded("2026-01-20")], asOf: "2026-02-05",
    duties: [{ status: "lapsed", on: "2026-01-02" }, { status: "lapsed", ...due, ended: "2026-01-20: custody of the child ended" }] },
  { name: "where no order is on record, the end of custody still ends it", events: [custodyEnded("2026-01-02"), entered("2026-01-05"), custodyEnded("2026-01-20")], asOf: "2026-02-05",
    duties: [{ status: "lapsed", ...due, ended: "2026-01-20: custody of the child ended" }] },
  { name: "but not one of the day of entry", events: [entered("2026-01-05"), custodyEnded("2026-01-05")], asOf: "2026-02-05", duties: [{ status: "overdue", ...due }] },
  { name: "an order once the case has closed asks nothing", events: [opened("2025-09-01"), closed("2025-12-01"), custody("2026-01-05")], asOf: "2026-02-05", duties: [] },
  { name: "thirty days taken from the entry, by the agency's own number, rest on that", events: [entered("2026-01-05")], asOf: "2026-01-20", options: { params: { "us-mo/case-plan.within": 20 } },
    duties: [{ status: "open", due: "2026-01-25", basis: "us-mo/case-plan.within" }] },

  // Two triggers
  { name: "determination and custody: each has its own thirty days", events: [...base, entered("2026-03-02"), custody("2026-03-02"), plan("2026-02-02"), plan("2026-03-20")],
    asOf: "2026-06-01", duties: [{ status: "met", ...due, metOn: "2026-02-02" }, { status: "met", on: "2026-03-02", due: "2026-04-01", metOn: "2026-03-20" }] },
  { name: "the plan before custody does not serve it", events: [...base, plan("2026-02-02"), entered("2026-03-02"), custody("2026-03-02")], asOf: "2026-04-02",
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-03-02", due: "2026-04-01", missing: [PART] }] },
  { name: "one plan after both serves both", events: [...base, entered("2026-01-20"), custody("2026-01-20"), plan("2026-02-06")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, daysLate: 2 }, { status: "met", on: "2026-01-20", due: "2026-02-19" }] },
  { name: "both on one day are two duties, and one plan meets them", events: [...base, ...inCare, plan("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }, { status: "met", ...due }] },
  { name: "determined twice: the plan of the first does not serve the second", events: [...base, plan("2026-01-20"), determined("2026-05-04")], asOf: "2026-06-04",
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-05-04", due: "2026-06-03" }] },

  // Ends
  { name: "the case closes on the due date: lapsed", events: [...base, closed("2026-02-04")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...base, closed("2026-02-05")], asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "leaving care on the due date: lapsed", events: [...inCare, exited("2026-02-04")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [...inCare, exited("2026-02-05")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "leaving care does not end what the determination asks", events: [...base, entered("2026-01-20"), exited("2026-01-30")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due }, { status: "lapsed", on: "2026-01-20", due: "2026-02-19" }] },
  { name: "custody without care ends on the due date: lapsed", events: [custody("2026-01-05"), custodyEnded("2026-02-04")], asOf: "2026-06-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "or the day after: missed", events: [custody("2026-01-05"), custodyEnded("2026-02-05")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "a plan after the case closed undoes nothing", events: [...base, closed("2026-02-05"), plan("2026-02-06")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "back in care: a new duty, which the earlier plan does not meet", asOf: "2026-04-02",
    events: [...inCare, plan("2026-01-20"), exited("2026-02-10"), entered("2026-03-02"), custody("2026-03-02")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-03-02", due: "2026-04-01" }] },
  { name: "opened again, determined again", asOf: "2026-08-06",
    events: [opened("2026-01-02"), ...base, plan("2026-01-20"), closed("2026-04-01"), opened("2026-07-01"), determined("2026-07-06")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-07-06", due: "2026-08-05" }] },
  { name: "back in care, and ordered so, on the day of the exit: that exit does not end it", asOf: "2026-03-13",
    events: [...inCare, plan("2026-01-20"), exited("2026-02-10"), entered("2026-02-10"), custody("2026-02-10")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-02-10", due: "2026-03-12" }] },
  { name: "what ends first ends it: the exit, the closing after it", events: [...inCare, exited("2026-02-04"), closed("2026-02-10")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due, ended: "2026-02-04: the child left care" }] },
  { name: "or the closing, the end of custody after it", events: [custody("2026-01-05"), closed("2026-02-04"), custodyEnded("2026-02-10")], asOf: "2026-06-01",
    duties: [{ status: "lapsed", ...due, ended: "2026-02-04: the case closed" }] },
  { name: "on a day of both it is the closing, and a plan of that day counts", events: [...inCare, plan("2026-02-06"), exited("2026-02-06"), closed("2026-02-06")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-06" }] },

  // Children
  { name: "siblings: one child's plan does nothing for the other", children: two, asOf: "2026-02-05",
    events: [...base, determined("2026-01-05", "ben"), plan("2026-01-20")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "determination and plan that name no child are about every child of the case", children: two, asOf: "2026-02-05",
    events: [{ kind: "protective-services-determined", on: "2026-01-05" }, { kind: "plan-completed", plan: "case-plan", on: "2026-01-20" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "determined once for ana and once, that day, for all: one duty", children: two, asOf: "2026-02-05",
    events: [...base, { kind: "protective-services-determined", on: "2026-01-05" }],
    duties: [{ child: "ana", status: "overdue", ...due, id: "ana@2026-01-05/protective-services" }, { child: "ben", status: "overdue", ...due }] },
  { name: "an order before entry that names nobody is the only child's, and the entry determines nothing anew", asOf: "2026-02-11",
    events: [{ kind: "custody-granted", on: "2026-01-05" }, entered("2026-01-08")], duties: [{ child: "ana", status: "overdue", on: "2026-01-05", due: "2026-02-04" }] },
  { name: "custody that names no child is about the children in care that day", children: two, asOf: "2026-02-11",
    events: [entered("2026-01-05"), { kind: "custody-granted", on: "2026-01-06" }, entered("2026-01-12", "ben")],
    duties: [{ child: "ana", status: "overdue", on: "2026-01-06", due: "2026-02-05" }, { child: "ben", status: "open", on: "2026-01-12", due: "2026-02-11" }] },
  { name: "a sibling's exit ends nothing of ana's", children: two, asOf: "2026-02-05",
    events: [...inCare, entered("2026-01-05", "ben"), custody("2026-01-05", "ben"), { kind: "care-exited", child: "ben", on: "2026-01-20" }],
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "lapsed", ...due }] },
  { name: "an order that names ana is ana's, in care or not", children: two, events: [custody("2026-01-05")], asOf: "2026-02-05", duties: [{ child: "ana", status: "overdue", ...due }] },
  { name: "one that names nobody is the only child's, in care or not", events: [{ kind: "custody-granted", on: "2026-01-05" }], asOf: "2026-02-05", duties: [{ child: "ana", status: "overdue", ...due }] },

  // The record
  { name: "made in time, recorded late: met, and backdated", events: [...base, plan("2026-02-02", { recordedOn: "2026-02-20" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, plan("2026-02-02", { recordedOn: "2026-02-20" })], asOf: "2026-06-01",
    options: { knownBy: "2026-02-19" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold plans accuses nobody", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "one that cannot hold determinations or custody cannot say", events: [opened("2026-01-05")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["case-opened", "plan-completed"] }, duties: [{ status: "unknown", needs: /protective-services-determined|custody-granted|care-entered/ }] },
  { name: "facts in any order, one of them twice", events: [...base, plan("2026-02-12"), ...base].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", ...due, daysLate: 8 }] },
]);
