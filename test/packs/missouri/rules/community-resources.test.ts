/** MO-CWM-R02: treatment planning does not overlook other agencies, community organizations and natural helpers. Advisory (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Cs1 = Extract<EventInput, { kind: "cs1-completed" }>;
type Identified = Extract<EventInput, { kind: "resource-identified" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (child: string, on = "2021-09-01"): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const plan = (on: string, child = "ana"): EventInput => ({ kind: "plan-completed", plan: "permanency-treatment-plan", child, on });
const cs1 = (on: string, more: Partial<Cs1> = {}): EventInput => ({ kind: "cs1-completed", child: "ana", on, ...more });
const identified = (on: string, more: Partial<Identified> = {}): EventInput => ({ kind: "resource-identified", resource: "food pantry", on, ...more });
const considered = (on: string, more: Partial<Identified> = {}): EventInput => identified(on, { communityConsidered: true, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const base = [opened("2021-09-01"), entered("ana")];
const planned = [...base, plan("2021-09-20")];
const due = { on: "2021-09-20", due: "2021-09-20" };
const missing = ["community resources and natural helpers considered"];
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/community-resources", [
  // The day of the plan
  { name: "no treatment planning, nothing to overlook", events: base, asOf: "2021-12-01", duties: [] },
  { name: "the day before the plan nothing is asked", events: planned, asOf: "2021-09-19", duties: [] },
  { name: "on its day they can still be considered", events: planned, asOf: "2021-09-20",
    duties: [{ child: "ana", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: planned, asOf: "2021-09-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "considered that day: met", events: [...planned, considered("2021-09-20")], asOf: "2021-09-21",
    duties: [{ status: "met", ...due, metOn: "2021-09-20", missing: [] }] },
  { name: "considered the day after: late by one day", events: [...planned, considered("2021-09-21")], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-21", daysLate: 1 }] },
  { name: "considered the day before, for no plan", events: [considered("2021-09-19"), ...planned], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a resource by itself does not say that they were", events: [...planned, identified("2021-09-20", { culturallyRelevant: true })],
    asOf: "2021-09-21", duties: [{ status: "overdue", ...due, missing }] },
  { name: "nor does one that says they were not", events: [...planned, identified("2021-09-20", { communityConsidered: false })], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "the first resource without, a later one with: late by its days", asOf: "2021-12-01",
    events: [...planned, identified("2021-09-20"), considered("2021-09-24", { resource: "church circle" })], duties: [{ status: "late", ...due, daysLate: 4 }] },
  { name: "a plan of a leap day", events: [opened("2024-02-01"), entered("ana", "2024-02-01"), plan("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [...base, plan("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },
  { name: "or for this rule alone", events: [...base, plan("2021-09-30")], asOf: "2021-10-03",
    options: { params: { "us-mo/community-resources.prompt": 2 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // What treatment planning is
  { name: "a plan of another kind is none", asOf: "2021-12-01", duties: [],
    events: [...base, { kind: "plan-completed", plan: "case-plan", child: "ana", on: "2021-09-20" }] },
  { name: "the first CS-1 is", events: [...base, cs1("2021-09-20", { cs1: "first" })], asOf: "2021-09-21",
    duties: [{ child: "ana", status: "overdue", ...due, missing }] },
  { name: "the earliest one is the first, said or not; a later one is not", events: [...base, cs1("2021-09-20"), cs1("2022-03-20")], asOf: "2022-04-01",
    duties: [{ child: "ana", status: "overdue", ...due, missing }] },
  { name: "an update of a CS-1 is none", events: [...base, cs1("2021-09-20", { cs1: "update" })], asOf: "2021-12-01", duties: [] },
  { name: "in a case opened again, its earliest is the first again", asOf: "2022-06-01",
    events: [...base, cs1("2021-09-20"), considered("2021-09-20"), closed("2021-12-01"), opened("2022-03-01"), entered("ana", "2022-03-01"), cs1("2022-03-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-03-20", due: "2022-03-20", missing }] },
  { name: "each of two plans has its own", asOf: "2022-06-01", events: [...planned, considered("2021-09-20"), plan("2022-03-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-03-20", due: "2022-03-20", missing }] },

  // Children
  { name: "siblings: what was considered for one child's plan was not for the other's", children: two, asOf: "2021-09-21",
    events: [...planned, entered("ben"), plan("2021-09-20", "ben"), considered("2021-09-20", { child: "ben" })],
    duties: [{ child: "ana", status: "overdue", ...due, missing }, { child: "ben", status: "met", ...due }] },
  { name: "naming no child, it was for both", children: two, asOf: "2021-09-21",
    events: [...planned, entered("ben"), plan("2021-09-20", "ben"), considered("2021-09-20")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a plan that names no child is the case's", children: two, asOf: "2021-09-21",
    events: [...base, entered("ben"), { kind: "plan-completed", plan: "permanency-treatment-plan", on: "2021-09-20" }],
    duties: [{ child: "", status: "overdue", ...due, missing }] },

  // Ends
  { name: "the case closes that day: lapsed", events: [...planned, closed("2021-09-20")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...planned, closed("2021-09-21")], asOf: "2021-12-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "considered after the closing comes too late", events: [...planned, closed("2021-09-21"), considered("2021-09-25")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a plan after the closing asks nothing", events: [...base, closed("2021-09-19"), plan("2021-09-20")], asOf: "2021-12-01", duties: [] },
  { name: "the child's leaving care and coming back end nothing", events: [...planned, exited("ana", "2021-09-25"), entered("ana", "2021-10-10")],
    asOf: "2021-11-01", duties: [{ status: "overdue", ...due, missing }] },

  // The record
  { name: "considered that day, recorded later: met, and flagged", events: [...planned, considered("2021-09-20", { recordedOn: "2021-09-30" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...planned, considered("2021-09-20", { recordedOn: "2021-09-30" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-29" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold resources accuses nobody", events: planned, asOf: "2021-12-01", duties: [{ status: "unknown", ...due, needs: /resource-identified/ }],
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "plan-completed", "cs1-completed") },
  { name: "an exact duplicate changes nothing", events: [...planned, plan("2021-09-20")], asOf: "2021-09-21", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...planned, considered("2021-09-21")].reverse(), asOf: "2021-12-01", duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [entered("ana", "2020-05-01"), plan("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [entered("ana", "2020-05-01"), plan("2020-05-28")], asOf: "2020-06-30",
    duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
