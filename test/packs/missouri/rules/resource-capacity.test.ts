/** MO-CWM-R05: the family's capacity to benefit from a resource, and the resource's to help, are weighed. Advisory (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Identified = Extract<EventInput, { kind: "resource-identified" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const identified = (on: string, more: Partial<Identified> = {}): EventInput => ({ kind: "resource-identified", resource: "clinic", on, ...more });
const weighed = (on: string, more: Partial<Identified> = {}): EventInput => identified(on, { capacityWeighed: true, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const base = [opened("2021-09-01")];
const once = [...base, identified("2021-09-20")];
const due = { on: "2021-09-20", due: "2021-09-20" };
const missing = ["capacity weighed"];

boundaries("us-mo/resource-capacity", [
  // The day the resource is identified
  { name: "no resource, nothing to weigh", events: base, asOf: "2021-12-01", duties: [] },
  { name: "the day before it is identified nothing is asked", events: once, asOf: "2021-09-19", duties: [] },
  { name: "on its day it can still be weighed; it is a duty of the case", events: once, asOf: "2021-09-20",
    duties: [{ child: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: once, asOf: "2021-09-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "weighed as it was identified: met", events: [...base, weighed("2021-09-20")], asOf: "2021-09-21",
    duties: [{ status: "met", ...due, metOn: "2021-09-20", missing: [] }] },
  { name: "said not to have been weighed, it was not", events: [...base, identified("2021-09-20", { capacityWeighed: false })], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "weighed apart, on the same day: met", events: [...once, weighed("2021-09-20")], asOf: "2021-09-21", duties: [{ status: "met", ...due }] },
  { name: "identified again the day after, and weighed: late by one day, one duty", events: [...once, weighed("2021-09-21")], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-21", daysLate: 1 }] },
  { name: "identified again without: still the first day's duty", events: [...once, identified("2021-10-20")], asOf: "2021-12-01",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "once weighed it is not asked again", events: [...base, weighed("2021-09-20"), identified("2021-10-20")], asOf: "2021-12-01",
    duties: [{ status: "met", ...due }] },
  { name: "on a leap day", events: [identified("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [...base, identified("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },
  { name: "or for this rule alone", events: [...base, identified("2021-09-30")], asOf: "2021-10-03",
    options: { params: { "us-mo/resource-capacity.prompt": 2 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // Each resource
  { name: "each of two resources has its own, also on one day", events: [...once, weighed("2021-09-20", { resource: "pantry" })], asOf: "2021-09-21",
    duties: [{ status: "overdue", ...due, missing }, { status: "met", ...due }] },
  { name: "weighing one says nothing of the other", events: [...once, weighed("2021-09-25", { resource: "pantry" })], asOf: "2021-12-01",
    duties: [{ status: "overdue", ...due, missing }, { status: "met", on: "2021-09-25", due: "2021-09-25" }] },
  { name: "identified for one sibling and then for the other it is one resource", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-12-01",
    events: [...base, identified("2021-09-20", { child: "ana" }), weighed("2021-09-23", { child: "ben" })],
    duties: [{ child: "", status: "late", ...due, daysLate: 3 }] },
  { name: "in a case opened again it is identified anew", asOf: "2022-06-01",
    events: [...base, weighed("2021-09-20"), closed("2021-12-01"), opened("2022-03-01"), identified("2022-03-10")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-03-10", due: "2022-03-10", missing }] },
  { name: "and weighing it then does nothing for the first time", asOf: "2022-06-01",
    events: [...once, closed("2021-12-01"), opened("2022-03-01"), weighed("2022-03-10")],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2022-03-10" }] },

  // Ends
  { name: "the case closes that day: lapsed", events: [...once, closed("2021-09-20")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...once, closed("2021-09-21")], asOf: "2021-12-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "weighed after the closing comes too late", events: [...once, closed("2021-09-21"), weighed("2021-09-25")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a resource identified after the closing asks nothing", events: [...base, closed("2021-09-19"), identified("2021-09-20")], asOf: "2021-12-01", duties: [] },
  { name: "the child's leaving care and coming back end nothing and begin nothing", asOf: "2021-12-01",
    events: [...once, { kind: "care-entered", child: "ana", on: "2021-09-01" }, { kind: "care-exited", child: "ana", on: "2021-09-25" },
      { kind: "care-entered", child: "ana", on: "2021-10-10" }],
    duties: [{ status: "overdue", ...due, missing }] },

  // The record
  { name: "weighed that day, recorded later: met, and flagged", events: [...once, weighed("2021-09-20", { recordedOn: "2021-09-30" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...once, weighed("2021-09-20", { recordedOn: "2021-09-30" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-29" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold resources passes nobody", events: base, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited"), duties: [{ status: "unknown", due: null, needs: /resource-identified/ }] },
  { name: "an exact duplicate changes nothing", events: [...once, identified("2021-09-20")], asOf: "2021-09-21", duties: [{ status: "overdue", ...due }] },
  { name: "facts in any order", events: [...once, weighed("2021-09-21")].reverse(), asOf: "2021-12-01", duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [identified("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [identified("2020-05-28")], asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
