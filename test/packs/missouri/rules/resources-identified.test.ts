/** MO-CWM-R01: in treatment planning the FST identifies specific, culturally relevant resources for the family (S21). */
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
const identified = (on: string, more: Partial<Identified> = {}): EventInput => ({ kind: "resource-identified", resource: "parents as teachers", on, ...more });
const relevant = (on: string, more: Partial<Identified> = {}): EventInput => identified(on, { culturallyRelevant: true, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const base = [opened("2021-09-01"), entered("ana")];
const planned = [...base, plan("2021-09-20")];
const due = { on: "2021-09-20", due: "2021-09-20" };
const RESOURCE = "a resource";
const RELEVANT = "specific and culturally relevant";
const missing = [RESOURCE, RELEVANT];
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/resources-identified", [
  // The day of the plan
  { name: "no treatment planning, no resources to identify", events: base, asOf: "2021-12-01", duties: [] },
  { name: "the day before the plan nothing is asked", events: planned, asOf: "2021-09-19", duties: [] },
  { name: "on its day a resource can still be identified", events: planned, asOf: "2021-09-20",
    duties: [{ child: "ana", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: planned, asOf: "2021-09-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "a relevant resource that day: met", events: [...planned, relevant("2021-09-20")], asOf: "2021-09-21",
    duties: [{ status: "met", ...due, metOn: "2021-09-20", missing: [] }] },
  { name: "a relevant resource the day after: late by one day", events: [...planned, relevant("2021-09-21")], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-21", daysLate: 1, missing: [] }] },
  { name: "one of the day before the plan does not serve it", events: [relevant("2021-09-19"), ...planned], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a resource not said to be relevant is a resource", events: [...planned, identified("2021-09-20")], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing: [RELEVANT] }] },
  { name: "so is one said not to be", events: [...planned, identified("2021-09-20", { culturallyRelevant: false })], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing: [RELEVANT] }] },
  { name: "another one that is relevant, later, makes it whole", asOf: "2021-12-01",
    events: [...planned, identified("2021-09-20"), relevant("2021-09-25", { resource: "language school" })],
    duties: [{ status: "late", ...due, metOn: "2021-09-25", daysLate: 5 }] },
  { name: "using a service is not identifying one", events: [...planned, { kind: "service-used", service: "parenting", on: "2021-09-20" }], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a plan of a leap day", events: [opened("2024-02-01"), entered("ana", "2024-02-01"), plan("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [...base, plan("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },
  { name: "or for this rule alone", events: [...base, plan("2021-09-30")], asOf: "2021-10-03",
    options: { params: { "us-mo/resources-identified.prompt": 2 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // What treatment planning is
  { name: "a plan of another kind is none", asOf: "2021-12-01", duties: [],
    events: [...base, { kind: "plan-completed", plan: "case-plan", child: "ana", on: "2021-09-20" }] },
  { name: "an update of the plan is none", asOf: "2021-12-01", duties: [],
    events: [...base, { kind: "plan-updated", plan: "permanency-treatment-plan", child: "ana", on: "2021-09-20" }] },
  { name: "the first CS-1 is", events: [...base, cs1("2021-09-20", { cs1: "first" })], asOf: "2021-09-21",
    duties: [{ child: "ana", status: "overdue", ...due, missing }] },
  { name: "the earliest one is the first, said or not", events: [...base, cs1("2021-09-20")], asOf: "2021-09-21",
    duties: [{ child: "ana", status: "overdue", ...due, missing }] },
  { name: "a later one is not", events: [...base, cs1("2021-09-20"), relevant("2021-09-20"), cs1("2022-03-20")], asOf: "2022-04-01",
    duties: [{ status: "met", ...due }] },
  { name: "nor is an update", events: [...base, cs1("2021-09-20", { cs1: "update" })], asOf: "2021-12-01", duties: [] },
  { name: "in a case opened again, its earliest is the first again", asOf: "2022-06-01",
    events: [...base, cs1("2021-09-20"), relevant("2021-09-20"), closed("2021-12-01"), opened("2022-03-01"), entered("ana", "2022-03-01"), cs1("2022-03-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-03-20", due: "2022-03-20", missing }] },
  { name: "a first CS-1, then a plan: what served the one is before the other", asOf: "2021-12-01",
    events: [...base, cs1("2021-09-20", { cs1: "first" }), relevant("2021-09-20"), plan("2021-09-27")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-09-27", due: "2021-09-27", missing }] },
  { name: "two plans, a resource at each: both met", asOf: "2022-06-01",
    events: [...planned, relevant("2021-09-20"), plan("2022-03-20"), relevant("2022-03-20")],
    duties: [{ status: "met", ...due }, { status: "met", on: "2022-03-20", due: "2022-03-20" }] },
  { name: "the same resource of the first plan does not serve the second", asOf: "2022-06-01", events: [...planned, relevant("2021-09-20"), plan("2022-03-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2022-03-20", missing }] },

  // Children
  { name: "siblings: a resource for one child's plan does nothing for the other's", children: two, asOf: "2021-09-21",
    events: [...planned, entered("ben"), plan("2021-09-20", "ben"), relevant("2021-09-20", { child: "ben" })],
    duties: [{ child: "ana", status: "overdue", ...due, missing }, { child: "ben", status: "met", ...due }] },
  { name: "one that names no child serves both", children: two, asOf: "2021-09-21",
    events: [...planned, entered("ben"), plan("2021-09-20", "ben"), relevant("2021-09-20")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a plan that names no child is the case's, and any child's resource serves it", children: two, asOf: "2021-09-21",
    events: [...base, entered("ben"), { kind: "plan-completed", plan: "permanency-treatment-plan", on: "2021-09-20" }, relevant("2021-09-20", { child: "ben" })],
    duties: [{ child: "", status: "met", ...due }] },
  { name: "a plan of both is the case's too", children: two, asOf: "2021-09-21",
    events: [...base, entered("ben"), { kind: "plan-completed", plan: "permanency-treatment-plan", children: ["ana", "ben"], on: "2021-09-20" }],
    duties: [{ child: "", status: "overdue", ...due, missing }] },

  // Ends
  { name: "the case closes that day: lapsed", events: [...planned, closed("2021-09-20")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...planned, closed("2021-09-21")], asOf: "2021-12-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "a resource identified after the closing comes too late", events: [...planned, closed("2021-09-21"), relevant("2021-09-25")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a plan after the closing asks nothing", events: [...base, closed("2021-09-19"), plan("2021-09-20")], asOf: "2021-12-01", duties: [] },
  { name: "the child's leaving care and coming back end nothing", events: [...planned, exited("ana", "2021-09-25"), entered("ana", "2021-10-10")],
    asOf: "2021-11-01", duties: [{ status: "overdue", ...due, missing }] },

  // The record
  { name: "identified that day, recorded later: met, and flagged", events: [...planned, relevant("2021-09-20", { recordedOn: "2021-09-30" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...planned, relevant("2021-09-20", { recordedOn: "2021-09-30" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-29" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold resources accuses nobody", events: planned, asOf: "2021-12-01", duties: [{ status: "unknown", ...due, needs: /resource-identified/ }],
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "plan-completed", "cs1-completed") },
  { name: "it says what the planning was", events: [...planned, cs1("2021-09-21")], asOf: "2021-09-21",
    duties: [{ status: "overdue", what: "a permanency treatment plan was completed" }, { status: "open", what: "the first CS-1 was completed" }] },
  { name: "an exact duplicate changes nothing", events: [...planned, plan("2021-09-20")], asOf: "2021-09-21", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...planned, relevant("2021-09-21")].reverse(), asOf: "2021-12-01", duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [entered("ana", "2020-05-01"), plan("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [entered("ana", "2020-05-01"), plan("2020-05-28")], asOf: "2020-06-30",
    duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
