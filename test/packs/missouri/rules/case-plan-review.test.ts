/** MO-REG-03: a case plan is reviewed every six months, from its date and then from the last review (S15). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Reviewed = Extract<EventInput, { kind: "plan-reviewed" }>;
type Updated = Extract<EventInput, { kind: "plan-updated" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on: string, child = "ana"): EventInput => ({ kind: "plan-completed", plan: "case-plan", child, on });
const review = (on: string, more: Partial<Reviewed> = {}): EventInput => ({ kind: "plan-reviewed", plan: "case-plan", child: "ana", on, ...more });
const update = (on: string, more: Partial<Updated> = {}): EventInput => ({ kind: "plan-updated", plan: "case-plan", child: "ana", on, ...more });
const findings = { complianceDetermined: true, changesDetermined: true };

const base = [opened("2026-01-05"), plan("2026-01-10")];
const due = { on: "2026-01-10", due: "2026-07-10" };
/** Opened by a review on 1 July 2026. */
const next = { on: "2026-07-01", due: "2027-01-01" };
const scheduled = { params: { anchor: "scheduled" } };
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/case-plan-review", [
  { name: "no case plan, nothing to review", events: [opened("2026-01-05")], asOf: "2026-12-01", duties: [] },
  { name: "a plan of another kind is not reviewed under this rule", asOf: "2026-12-01", duties: [],
    events: [{ kind: "plan-completed", plan: "permanency-treatment-plan", child: "ana", on: "2026-01-10" }] },
  { name: "the day before the due date it is open", events: base, asOf: "2026-07-09", duties: [{ child: "ana", status: "open", ...due, basis: "source", missing: ["review"] }] },
  { name: "on the due date it is still open", events: base, asOf: "2026-07-10", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-07-11", duties: [{ status: "overdue", ...due, daysLate: 1 }] },
  { name: "reviewed on the due date: met, and the next is due six months on", events: [...base, review("2026-07-10")], asOf: "2026-08-01",
    duties: [{ status: "met", ...due, metOn: "2026-07-10", missing: [] }, { status: "open", on: "2026-07-10", due: "2027-01-10" }] },
  { name: "reviewed early: the next runs from the review", events: [...base, review("2026-07-01")], asOf: "2027-01-02",
    duties: [{ status: "met", ...due, metOn: "2026-07-01" }, { status: "overdue", ...next, daysLate: 1 }] },
  { name: "reviewed ten days late: the next runs from the review", events: [...base, review("2026-07-20")], asOf: "2026-08-01",
    duties: [{ status: "late", ...due, metOn: "2026-07-20", daysLate: 10 }, { status: "open", on: "2026-07-20", due: "2027-01-20" }] },
  { name: "a review before the plan is not of it", events: [...base, review("2026-01-09")], asOf: "2026-07-11", duties: [{ status: "overdue", ...due }] },
  { name: "nor is one on the plan's own day", events: [...base, review("2026-01-10")], asOf: "2026-07-11", duties: [{ status: "overdue", ...due }] },
  { name: "one on the day after is", events: [...base, review("2026-01-11")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }, { status: "open", on: "2026-01-11", due: "2026-07-11" }] },
  { name: "three reviews in a row", events: [...base, review("2026-07-01"), review("2027-01-04"), review("2027-06-30")], asOf: "2027-07-01",
    duties: [{ status: "met", ...due }, { status: "late", ...next, metOn: "2027-01-04", daysLate: 3 }, { status: "met", on: "2027-01-04", due: "2027-07-04" },
      { status: "open", on: "2027-06-30", due: "2027-12-30" }] },
  { name: "two reviews on one day are one", events: [...base, review("2026-07-01"), review("2026-07-01", { id: "again" })], asOf: "2026-08-01",
    duties: [{ status: "met", ...due }, { status: "open", ...next }] },
  { name: "the review of another kind of plan is not of this one", events: [...base, review("2026-07-01", { plan: "permanency-treatment-plan" })], asOf: "2026-07-11",
    duties: [{ status: "overdue", ...due }] },

  // What counts as a review (S15)
  { name: "a review that lacks its findings restarts the clock all the same", asOf: "2026-08-01",
    events: [...base, review("2026-07-01", { complianceDetermined: false, changesDetermined: false })], duties: [{ status: "met", ...due }, { status: "open", ...next }] },
  { name: "an update with both findings is a review", events: [...base, update("2026-07-01", findings)], asOf: "2026-08-01",
    duties: [{ status: "met", ...due, metOn: "2026-07-01" }, { status: "open", ...next }] },
  ...(["complianceDetermined", "changesDetermined"] as const).map((finding) => ({
    name: `an update with ${finding} alone is not`, events: [...base, update("2026-07-01", { [finding]: true })], asOf: "2026-07-11",
    duties: [{ status: "overdue", ...due } as const],
  })),
  { name: "an update without findings neither reviews nor restarts the plan", events: [...base, update("2026-06-01", { effortsMade: "weekly visits" })], asOf: "2026-07-11",
    duties: [{ status: "overdue", ...due }] },

  // Months (S3)
  { name: "six months after 31 August is 28 February", events: [plan("2025-08-31")], asOf: "2026-03-01",
    duties: [{ status: "overdue", on: "2025-08-31", due: "2026-02-28", daysLate: 1 }] },
  { name: "or 29 February", events: [plan("2023-08-31")], asOf: "2024-02-29", duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "from a review at February's end the day of the month stays the 28th", events: [plan("2025-08-31"), review("2026-02-28")], asOf: "2026-08-29",
    duties: [{ status: "met", due: "2026-02-28" }, { status: "overdue", on: "2026-02-28", due: "2026-08-28" }] },
  { name: "from 29 February to 29 August", events: [plan("2024-02-29")], asOf: "2024-08-29", duties: [{ status: "open", on: "2024-02-29", due: "2024-08-29" }] },

  // On a fixed schedule, by option
  { name: "scheduled: an early review meets the first window, the second is counted from the plan", events: [...base, review("2026-05-01")], asOf: "2026-08-01",
    options: scheduled, duties: [{ status: "met", ...due, metOn: "2026-05-01" }, { status: "open", on: "2026-07-11", due: "2027-01-10" }] },
  { name: "scheduled: the second window opens the day after the first is due", events: [...base, review("2026-05-01")], asOf: "2026-07-10",
    options: scheduled, duties: [{ status: "met", ...due }] },
  { name: "scheduled: a review in the second window meets the first, late", events: [...base, review("2026-07-20")], asOf: "2026-08-01", options: scheduled,
    duties: [{ status: "late", ...due, daysLate: 10 }, { status: "open", on: "2026-07-11", due: "2027-01-10" }] },
  { name: "scheduled: one never reviewed is missed when the next is past due", events: base, asOf: "2027-01-11", options: scheduled,
    duties: [{ status: "missed", ...due }, { status: "overdue", on: "2026-07-11", due: "2027-01-10" }, { status: "open", on: "2027-01-11", due: "2027-07-10" }] },
  { name: "scheduled: a review on the day of a new version, the day after the due date, is the last one's, a day late", options: scheduled, asOf: "2026-08-01",
    events: [...base, review("2026-07-11"), plan("2026-07-11")],
    duties: [{ status: "late", ...due, metOn: "2026-07-11", daysLate: 1 }, { status: "open", on: "2026-07-11", due: "2027-01-11" }] },
  { name: "scheduled: the case closes in the second window: the first is as late as it was that day", options: scheduled, asOf: "2027-06-01",
    events: [...base, closed("2026-07-20")], duties: [{ status: "missed", ...due, daysLate: 10 }, { status: "lapsed", on: "2026-07-11", due: "2027-01-10" }] },
  { name: "scheduled: months are counted from the plan, not from the clamped day", events: [plan("2025-08-31"), review("2026-02-20")], asOf: "2026-08-31",
    options: scheduled, duties: [{ status: "met", due: "2026-02-28" }, { status: "open", on: "2026-03-01", due: "2026-08-31" }] },

  // Versions and ends
  { name: "a new version starts anew: lapsed if none was due yet", events: [...base, plan("2026-05-10")], asOf: "2026-11-11",
    duties: [{ status: "lapsed", ...due }, { status: "overdue", on: "2026-05-10", due: "2026-11-10" }] },
  { name: "on the due date: lapsed", events: [...base, plan("2026-07-10")], asOf: "2026-08-01",
    duties: [{ status: "lapsed", ...due }, { status: "open", on: "2026-07-10", due: "2027-01-10" }] },
  { name: "after the due date: missed", events: [...base, plan("2026-07-11")], asOf: "2026-08-01",
    duties: [{ status: "missed", ...due }, { status: "open", on: "2026-07-11", due: "2027-01-11" }] },
  { name: "what would meet it: a review with both its findings", events: base, asOf: "2026-07-11",
    duties: [{ status: "overdue", remedy: { says: "Review the case plan: how far it is complied with, and what should change.", events: [review("2026-07-11", findings)] } }] },
  { name: "it says what the six months run from", events: [...base, review("2026-07-01")], asOf: "2026-08-01",
    duties: [{ status: "met", steps: ["2026-01-10: the case plan was completed", "2026-07-10: plus 6 months (the source's own number; counted strict)"] },
      { status: "open", steps: ["2026-07-01: the last review", "2027-01-01: plus 6 months (the source's own number; counted strict)"] }] },
  { name: "scheduled, always from the plan", events: [...base, review("2026-07-01")], asOf: "2026-07-11", options: scheduled,
    duties: [{ status: "met" }, { status: "open", steps: ["2026-01-10: the case plan was completed", "2027-01-10: plus 12 months (the source's own number; counted strict)"] }] },
  { name: "a review on the day of a new version is of the version before", events: [...base, plan("2026-07-08"), review("2026-07-08")], asOf: "2026-08-01",
    duties: [{ status: "met", ...due, metOn: "2026-07-08" }, { status: "open", on: "2026-07-08", due: "2027-01-08" }] },
  { name: "a review after the new version is of that one", events: [...base, plan("2026-07-11"), review("2026-07-15")], asOf: "2026-08-01",
    duties: [{ status: "missed", ...due }, { status: "met", on: "2026-07-11", due: "2027-01-11" }, { status: "open", on: "2026-07-15", due: "2027-01-15" }] },
  { name: "the case closes on the due date: lapsed", events: [...base, closed("2026-07-10")], asOf: "2026-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...base, closed("2026-07-11")], asOf: "2026-12-01", duties: [{ status: "missed", ...due }] },
  { name: "the link a review opened ends with the case too", events: [...base, review("2026-07-01"), closed("2026-09-01")], asOf: "2027-06-01",
    duties: [{ status: "met", ...due }, { status: "lapsed", ...next }] },
  { name: "opened again, the new plan has its own", asOf: "2027-02-02",
    events: [...base, closed("2026-03-02"), opened("2026-07-01"), plan("2026-08-01")],
    duties: [{ status: "lapsed", ...due }, { status: "overdue", on: "2026-08-01", due: "2027-02-01" }] },

  // Children
  { name: "siblings: the review of one child's plan is not the other's", children: two, asOf: "2026-07-11",
    events: [...base, plan("2026-01-10", "ben"), review("2026-07-01")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }, { child: "ana", status: "open", ...next }] },
  { name: "a review that names no child is of both plans", children: two, asOf: "2026-07-11",
    events: [...base, plan("2026-01-10", "ben"), { kind: "plan-reviewed", plan: "case-plan", on: "2026-07-01" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }, { child: "ana", status: "open", ...next }, { child: "ben", status: "open", ...next }] },
  { name: "one plan for both is one chain of the case, and a review about either is of it", children: two, asOf: "2026-07-11",
    events: [{ kind: "plan-completed", plan: "case-plan", on: "2026-01-10" }, review("2026-07-01")],
    duties: [{ child: "", status: "met", ...due }, { child: "", status: "open", ...next }] },

  // The record
  { name: "reviewed in time, recorded late: met, and backdated", events: [...base, review("2026-07-01", { recordedOn: "2026-07-20" })], asOf: "2026-08-01",
    duties: [{ status: "met", ...due, backdated: true }, { status: "open", ...next }] },
  { name: "as the record stood before that, it was overdue", events: [...base, review("2026-07-01", { recordedOn: "2026-07-20" })], asOf: "2026-08-01",
    options: { knownBy: "2026-07-19" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold reviews accuses nobody", events: base, asOf: "2026-12-01",
    holds: { source: "a flat export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated"] }, duties: [{ status: "unknown", needs: /plan-reviewed/ }] },
  { name: "one that cannot hold plans cannot say", events: [opened("2026-01-05")], asOf: "2026-12-01",
    holds: { source: "a flat export", kinds: ["case-opened", "plan-reviewed", "plan-updated"] }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "facts in any order, one of them twice", events: [...base, review("2026-07-20"), ...base].reverse(), asOf: "2026-08-01",
    duties: [{ status: "late", ...due, daysLate: 10 }, { status: "open", due: "2027-01-20" }] },
]);
