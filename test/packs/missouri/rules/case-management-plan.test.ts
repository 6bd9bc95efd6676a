/** MO-STAT-01: under contract, a case management plan per child within 14 days of the investigation or the referral (RSMo 210.112; counted by RSMo 1.040, S2). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const investigated = (on: string, child = "ana"): EventInput => ({ kind: "investigation-concluded", child, on });
const referred = (on: string, child = "ana"): EventInput => ({ kind: "services-referred", child, on });
const contract = (on: string, child = "ana", provider?: string): EventInput => ({ kind: "contract-started", child, on, ...(provider === undefined ? {} : { provider }) });
const ended = (on: string, provider?: string): EventInput => ({ kind: "contract-ended", child: "ana", on, ...(provider === undefined ? {} : { provider }) });
const draft = (on: string, more: Partial<Completed> = {}): EventInput =>
  ({ kind: "plan-completed", plan: "case-management-plan", child: "ana", on, ...more });
const plan = (on: string, more: Partial<Completed> = {}): EventInput => draft(on, { federallyConsistent: true, ...more });
const consistent = (on: string): EventInput =>
  ({ kind: "plan-updated", plan: "case-management-plan", child: "ana", on, federallyConsistent: true });

/** Under contract since 25 February; the investigation ended on Tuesday 3 March 2026. */
const base = [contract("2026-02-25"), investigated("2026-03-03")];
const due = { on: "2026-03-03", due: "2026-03-17" };
/** Fourteen days from a Sunday end on a Sunday: Monday 16 March is the last. */
const toSunday = [contract("2026-02-25"), investigated("2026-03-01")];
const PLAN = "case management plan";
const CONSISTENT = "consistent with federal guidelines";
const both = [PLAN, CONSISTENT];
const kinds = ["contract-started", "contract-ended", "investigation-concluded", "services-referred", "plan-completed", "plan-updated"];
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/case-management-plan", [
  { name: "no services under contract: nothing is asked", events: [investigated("2026-03-03"), referred("2026-03-04")], asOf: "2026-06-01", duties: [] },
  { name: "the day before the due date it is open", events: base, asOf: "2026-03-16",
    duties: [{ child: "ana", status: "open", ...due, missing: both, basis: "source" }] },
  { name: "on the due date it is still open", events: base, asOf: "2026-03-17", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-03-18", duties: [{ status: "overdue", ...due, daysLate: 1, missing: both }] },
  { name: "a plan on the due date: met", events: [...base, plan("2026-03-17")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-17", missing: [] }] },
  { name: "a plan three days after: late by three days", events: [...base, plan("2026-03-20")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-03-20", daysLate: 3 }] },
  { name: "a plan on the day the investigation ended counts", events: [...base, plan("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-03" }] },
  { name: "a plan the day before does not", events: [...base, plan("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due, missing: both }] },
  { name: "a plan of another kind does not", events: [...base, plan("2026-03-10", { plan: "case-plan" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due, missing: both }] },

  // The judgement that it is consistent with federal guidelines
  { name: "not judged consistent: that part is missing", events: [...base, draft("2026-03-10")], asOf: "2026-03-18",
    duties: [{ status: "overdue", ...due, missing: [CONSISTENT] }] },
  { name: "judged inconsistent: likewise", events: [...base, draft("2026-03-10", { federallyConsistent: false })], asOf: "2026-03-17",
    duties: [{ status: "open", ...due, missing: [CONSISTENT] }] },
  { name: "judged so in an update on the due date: met", events: [...base, draft("2026-03-10"), consistent("2026-03-17")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-17" }] },
  { name: "in an update two days after: late", events: [...base, draft("2026-03-10"), consistent("2026-03-19")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-03-19", daysLate: 2 }] },
  // reading: what counts is that such a plan was developed in the 14 days, in the first version or another
  { name: "a second version in time that is consistent", events: [...base, draft("2026-03-10"), plan("2026-03-16")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-16" }] },
  { name: "an update from before the plan does not make it consistent", events: [...base, consistent("2026-03-09"), draft("2026-03-10")], asOf: "2026-03-18",
    duties: [{ status: "overdue", ...due, missing: [CONSISTENT] }] },
  { name: "nor does a consistent plan of another kind", asOf: "2026-03-18",
    events: [...base, draft("2026-03-10"), plan("2026-03-12", { plan: "case-plan" })], duties: [{ status: "overdue", ...due, missing: [CONSISTENT] }] },

  // What the days run from
  { name: "neither investigation nor referral on record: unknown", events: [contract("2026-02-25")], asOf: "2026-06-01",
    duties: [{ child: "ana", status: "unknown", needs: /conclusion of the initial investigation.*referral for services/ }] },
  { name: "as of the day before the investigation ended it is unknown too", events: base, asOf: "2026-03-02", duties: [{ status: "unknown" }] },
  { name: "an investigation about a sibling does not tell", children: two, events: [contract("2026-02-25"), investigated("2026-03-03", "ben")],
    asOf: "2026-06-01", duties: [{ child: "ana", status: "unknown", needs: /investigation/ }] },
  { name: "the referral alone starts them", events: [contract("2026-02-25"), referred("2026-03-03")], asOf: "2026-03-18",
    duties: [{ status: "overdue", ...due }] },
  { name: "referral first, investigation later: from the referral", events: [contract("2026-02-25"), referred("2026-03-03"), investigated("2026-03-09")],
    asOf: "2026-03-18", duties: [{ status: "overdue", ...due }] },
  { name: "investigation first, referral later: from the investigation", events: [...base, referred("2026-03-09")], asOf: "2026-03-18",
    duties: [{ status: "overdue", ...due }] },
  { name: "the contract begins after both: from its start", events: [investigated("2026-03-03"), referred("2026-03-05"), contract("2026-03-10")],
    asOf: "2026-03-18", duties: [{ status: "open", on: "2026-03-10", due: "2026-03-24" }] },
  { name: "the contract begins between them: from its start", asOf: "2026-03-18",
    events: [referred("2026-03-03"), contract("2026-03-05"), investigated("2026-03-12")], duties: [{ status: "open", on: "2026-03-05", due: "2026-03-19" }] },
  { name: "a plan made before the contract began is not its plan", asOf: "2026-06-01",
    events: [investigated("2026-03-03"), plan("2026-03-09"), contract("2026-03-10")], duties: [{ status: "overdue", due: "2026-03-24", missing: both }] },
  { name: "it says which of the two started them", events: base, asOf: "2026-03-03",
    duties: [{ status: "open", raisedBy: "investigation-concluded", what: "the initial investigation was concluded" }] },
  { name: "a referral on the day the contract began did", events: [contract("2026-03-03"), referred("2026-03-03")], asOf: "2026-03-03",
    duties: [{ status: "open", ...due, raisedBy: "services-referred", what: "the child was referred for services" }] },
  { name: "and that the contract did, where it came later", events: [referred("2026-03-02"), contract("2026-03-03")], asOf: "2026-03-03",
    duties: [{ status: "open", ...due, raisedBy: "contract-started", what: "services under contract began" }] },
  { name: "or neither is on record", events: [contract("2026-02-25")], asOf: "2026-06-01",
    duties: [{ status: "unknown", raisedBy: "contract-started", what: "services under contract began" }] },

  // How they are counted
  { name: "a fourteenth day that is a Sunday is left out", events: toSunday, asOf: "2026-03-16",
    duties: [{ status: "open", on: "2026-03-01", due: "2026-03-16" }] },
  { name: "and Tuesday is overdue", events: toSunday, asOf: "2026-03-17", duties: [{ status: "overdue", due: "2026-03-16", daysLate: 1 }] },
  { name: "a Saturday stands", events: [contract("2026-02-25"), investigated("2026-02-28")], asOf: "2026-03-15",
    duties: [{ status: "overdue", due: "2026-03-14" }] },
  { name: "counted strictly the Sunday stands", events: toSunday, asOf: "2026-03-16", options: { counting: "strict" },
    duties: [{ status: "overdue", due: "2026-03-15" }] },
  { name: "fourteen days can end on 29 February", events: [contract("2024-02-01"), investigated("2024-02-15")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },
  { name: "a summary checked in 2018 has no lower bound", events: [contract("2011-05-02"), investigated("2011-05-03")], asOf: "2011-05-18",
    duties: [{ status: "overdue", due: "2011-05-17" }] },

  // Ends
  { name: "the contract ends on the due date: lapsed", events: [...base, ended("2026-03-17")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the contract ends the day after: missed", events: [...base, ended("2026-03-18")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: both }] },
  { name: "a plan after the contract ended undoes nothing", events: [...base, ended("2026-03-18"), plan("2026-03-19")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the case closes on the due date: lapsed", events: [...base, closed("2026-03-17")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...base, closed("2026-03-18")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "a second contract wants its own plan, from its own start", asOf: "2026-05-16",
    events: [...base, plan("2026-03-10"), ended("2026-04-15"), contract("2026-05-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-05-01", due: "2026-05-15", missing: both }] },
  { name: "a contract the day after the last one ended goes on with the service", asOf: "2026-05-16",
    events: [...base, plan("2026-03-10"), ended("2026-04-15"), contract("2026-04-16")], duties: [{ status: "met", ...due }] },
  { name: "two days after, it is another", asOf: "2026-05-16",
    events: [...base, plan("2026-03-10"), ended("2026-04-15"), contract("2026-04-17")], duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-04-17" }] },
  { name: "opened again: the investigation of the closed case says nothing of the new contract", asOf: "2026-08-01",
    events: [opened("2026-02-20"), ...base, plan("2026-03-10"), closed("2026-05-04"), opened("2026-07-01"), contract("2026-07-02")],
    duties: [{ status: "met", ...due }, { status: "unknown", needs: /investigation/ }] },
  { name: "opened again, with a referral of its own", asOf: "2026-08-01",
    events: [opened("2026-02-20"), ...base, plan("2026-03-10"), closed("2026-05-04"), opened("2026-07-01"), contract("2026-07-02"), referred("2026-07-06")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-07-06", due: "2026-07-20", missing: both }] },
  { name: "a contract begun once the case has closed asks nothing", asOf: "2026-08-01",
    events: [opened("2026-02-20"), investigated("2026-03-03"), closed("2026-05-04"), contract("2026-06-01")], duties: [] },
  { name: "another provider's contract that ends leaves this one in force", asOf: "2026-03-18",
    events: [contract("2026-02-25", "ana", "Hope House"), investigated("2026-03-03"), ended("2026-03-17", "Other House")],
    duties: [{ status: "overdue", ...due }] },
  { name: "its own provider's does not", asOf: "2026-03-18",
    events: [contract("2026-02-25", "ana", "Hope House"), investigated("2026-03-03"), ended("2026-03-17", "Hope House")],
    duties: [{ status: "lapsed", ...due }] },
  { name: "nor does an end that names no provider", asOf: "2026-03-18",
    events: [contract("2026-02-25", "ana", "Hope House"), investigated("2026-03-03"), ended("2026-03-17")], duties: [{ status: "lapsed", ...due }] },
  { name: "and any end of services ends a contract that names no provider", events: [...base, ended("2026-03-17", "Hope House")], asOf: "2026-03-18", duties: [{ status: "lapsed", ...due }] },
  { name: "found consistent on the day the contract ended: late", events: [...base, draft("2026-03-10"), ended("2026-03-20"), consistent("2026-03-20")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-03-20" }] },
  { name: "the day after: missed", events: [...base, draft("2026-03-10"), ended("2026-03-20"), consistent("2026-03-21")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [CONSISTENT] }] },
  { name: "an investigation concluded the day the contract ended starts nothing of it", asOf: "2026-06-01",
    events: [contract("2026-02-25"), ended("2026-03-10"), investigated("2026-03-10")], duties: [{ status: "unknown", needs: /investigation/ }] },
  { name: "the case closed before the contract's end was noted", events: [...base, closed("2026-03-17"), ended("2026-03-20")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "a contract the day after a closing goes on with nothing", asOf: "2026-05-16",
    events: [opened("2026-02-20"), ...base, plan("2026-03-10"), closed("2026-05-04"), opened("2026-05-05"), contract("2026-05-05")],
    duties: [{ status: "met", ...due }, { status: "unknown", on: "2026-05-05", needs: /investigation/ }] },
  { name: "a contract that ended on the day it began served nobody", events: [contract("2026-02-25"), ended("2026-02-25"), investigated("2026-03-03")], asOf: "2026-06-01", duties: [] },
  { name: "contracts of two providers, one following on the other, are one service", asOf: "2026-05-16",
    events: [contract("2026-02-25", "ana", "Hope House"), investigated("2026-03-03"), ended("2026-03-10", "Hope House"), contract("2026-03-05", "ana", "Other House"), ended("2026-04-30", "Other House"),
      contract("2026-04-15", "ana", "Hope House")],
    duties: [{ status: "overdue", ...due }] },
  { name: "one that lies within another ends nothing", asOf: "2026-03-18",
    events: [contract("2026-02-25", "ana", "Hope House"), investigated("2026-03-03"), contract("2026-03-05", "ana", "Other House"), ended("2026-03-10", "Other House")], duties: [{ status: "overdue", ...due }] },

  // Children
  { name: "siblings: one child's plan does nothing for the other", children: two, asOf: "2026-03-18",
    events: [...base, contract("2026-02-25", "ben"), investigated("2026-03-03", "ben"), plan("2026-03-10")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due, missing: both }] },
  { name: "a plan that names both is each one's", children: two, asOf: "2026-03-18",
    events: [...base, contract("2026-02-25", "ben"), investigated("2026-03-03", "ben"),
      { kind: "plan-completed", plan: "case-management-plan", children: ["ana", "ben"], on: "2026-03-10", federallyConsistent: true }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "contract, investigation and plan that name no child are about every child of the case", children: two, asOf: "2026-03-18",
    events: [{ kind: "contract-started", on: "2026-02-25" }, { kind: "investigation-concluded", on: "2026-03-03" },
      { kind: "plan-completed", plan: "case-management-plan", on: "2026-03-12", federallyConsistent: true }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },

  // The record
  { name: "made in time, recorded late: met, and backdated", events: [...base, plan("2026-03-16", { recordedOn: "2026-03-25" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, plan("2026-03-16", { recordedOn: "2026-03-25" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-24" }, duties: [{ status: "overdue", ...due, missing: both }] },
  { name: "a source that cannot hold plans accuses nobody", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: kinds.slice(0, 4) }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "one that cannot hold contracts cannot say whether any is wanted", events: [investigated("2026-03-03")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: kinds.slice(1) }, duties: [{ status: "unknown", needs: /contract-started/ }] },
  { name: "a source that holds no updates cannot show that none made the plan consistent", events: [...base, draft("2026-03-10")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: kinds.slice(0, 5) }, duties: [{ status: "unknown", needs: /a record of plan-updated,/ }] },
  { name: "where there is no plan it need not", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: kinds.slice(0, 5) }, duties: [{ status: "overdue", ...due, missing: both }] },
  { name: "a late plan does not show that a source which holds no plans lacked an earlier one", events: [...base, plan("2026-03-20")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: kinds.filter((kind) => kind !== "plan-completed") }, duties: [{ status: "unknown", needs: /a record of plan-completed,/ }] },
  { name: "facts in any order, one of them twice", events: [...base, plan("2026-03-20"), ...base].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", ...due, daysLate: 3 }] },
]);
