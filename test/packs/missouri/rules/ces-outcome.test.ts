/** MO-CWM-H08: Access Points screen and connect those referred to the CES; the record holds the outcome, by the agency's own number of days (S21). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Referred = Extract<EventInput, { kind: "ces-referred" }>;
type Activity = Extract<EventInput, { kind: "ces-activity-recorded" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const referred = (on: string, more: Partial<Referred> = {}): EventInput => ({ kind: "ces-referred", household: "mia-home", on, ...more });
const outcome = (on: string, more: Partial<Activity> = {}): EventInput =>
  ({ kind: "ces-activity-recorded", household: "mia-home", activity: "outcome", on, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const once = [opened, referred("2021-09-01")];
/** The agency gives the Access Point fourteen days. */
const options: Row["options"] = { params: { "ces.outcome": 14 } };
const due = { on: "2021-09-01", due: "2021-09-15" };
const unset = { on: "2021-09-01", due: null };
const needs = /ces\.outcome/;
const missing = ["outcome"];
const otherActivities: readonly Activity["activity"][] = ["pre-screening", "contact", "housing-offered", "other"];

boundaries("us-mo/ces-outcome", [
  // Without the agency's number
  { name: "nothing referred, no outcome", events: [opened], asOf: "2021-12-01", duties: [] },
  { name: "without the agency's number it cannot be said when it is due", events: once, asOf: "2021-09-01",
    duties: [{ household: "mia-home", status: "unknown", ...unset, needs }] },
  { name: "nor years later", events: once, asOf: "2026-09-01", duties: [{ status: "unknown", ...unset, needs }] },
  { name: "an outcome on record is one, whenever it came", events: [...once, outcome("2022-03-01")], asOf: "2022-03-01",
    duties: [{ household: "mia-home", status: "met", ...unset, metOn: "2022-03-01", missing: [] }] },
  { name: "the case closed without one: it cannot be said either", events: [...once, closed("2021-10-01")], asOf: "2021-12-01",
    duties: [{ status: "unknown", ...unset, needs }] },
  { name: "each of two referrals is judged for itself", events: [...once, outcome("2021-09-10"), referred("2021-10-01")], asOf: "2021-12-01",
    duties: [{ status: "met", ...unset }, { status: "unknown", on: "2021-10-01", due: null, needs }] },

  // With it
  { name: "the day before the referral nothing is asked", events: once, options, asOf: "2021-08-31", duties: [] },
  { name: "from the referral on it is open", events: once, options, asOf: "2021-09-01",
    duties: [{ household: "mia-home", status: "open", ...due, missing, basis: "ces.outcome" }] },
  { name: "the day before the last it is open", events: once, options, asOf: "2021-09-14", duties: [{ status: "open", ...due }] },
  { name: "on the last day it is still open", events: once, options, asOf: "2021-09-15", duties: [{ status: "open", ...due, missing }] },
  { name: "the day after it is overdue", events: once, options, asOf: "2021-09-16", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "an outcome on the last day: met", events: [...once, outcome("2021-09-15")], options, asOf: "2021-09-16",
    duties: [{ status: "met", ...due, metOn: "2021-09-15", missing: [] }] },
  { name: "an outcome the day after: late by one day", events: [...once, outcome("2021-09-16")], options, asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-16", daysLate: 1 }] },
  { name: "an outcome on the day of the referral: met", events: [...once, outcome("2021-09-01")], options, asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "an outcome of the day before is of no such referral", events: [outcome("2021-08-31"), ...once], options, asOf: "2021-09-16",
    duties: [{ status: "overdue", ...due, missing }] },
  ...otherActivities.map((activity): Row => ({
    name: `${activity} is no outcome`, events: [...once, outcome("2021-09-10", { activity })], options, asOf: "2021-09-16",
    duties: [{ status: "overdue", ...due, missing }],
  })),
  { name: "the days run over a leap day", events: [opened, referred("2024-02-16")], options, asOf: "2024-03-02",
    duties: [{ status: "overdue", due: "2024-03-01" }] },
  { name: "no days at all: that very day", events: once, options: { params: { "ces.outcome": 0 } }, asOf: "2021-09-02",
    duties: [{ status: "overdue", on: "2021-09-01", due: "2021-09-01" }] },

  // Whose referral, whose outcome
  { name: "another household's outcome does not count", events: [...once, outcome("2021-09-10", { household: "tom-home" })], options, asOf: "2021-09-16",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "one that names no household does", events: [...once, { kind: "ces-activity-recorded", activity: "outcome", on: "2021-09-10" }], options,
    asOf: "2021-09-16", duties: [{ status: "met", ...due }] },
  { name: "one that names a child and no household is not the household's", asOf: "2021-09-16",
    events: [...once, { kind: "ces-activity-recorded", activity: "outcome", child: "ana", on: "2021-09-10" }], options, duties: [{ status: "overdue", ...due, missing }] },
  { name: "two households of one day: each has its own", events: [...once, referred("2021-09-01", { household: "tom-home" }), outcome("2021-09-10")], options,
    asOf: "2021-09-16", duties: [{ household: "mia-home", status: "met", ...due }, { household: "tom-home", status: "overdue", ...due, missing }] },
  { name: "a youth's own referral is the youth's", options, asOf: "2021-09-16",
    events: [opened, { kind: "ces-referred", child: "ana", on: "2021-09-01" }], duties: [{ child: "ana", household: "", status: "overdue", ...due, missing }] },
  { name: "siblings: one youth's outcome does nothing for the other", options, children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-09-16",
    events: [opened, { kind: "ces-referred", child: "ana", on: "2021-09-01" }, { kind: "ces-referred", child: "ben", on: "2021-09-01" },
      { kind: "ces-activity-recorded", activity: "outcome", child: "ben", on: "2021-09-10" }],
    duties: [{ child: "ana", status: "overdue", ...due, missing }, { child: "ben", status: "met", ...due }] },
  { name: "an outcome that names nobody is of both", options, children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-09-16",
    events: [opened, { kind: "ces-referred", child: "ana", on: "2021-09-01" }, { kind: "ces-referred", child: "ben", on: "2021-09-01" },
      { kind: "ces-activity-recorded", activity: "outcome", on: "2021-09-10" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a referral that names neither is the case's", options, asOf: "2021-09-16",
    events: [opened, { kind: "ces-referred", on: "2021-09-01" }], duties: [{ child: "", household: "", status: "overdue", ...due, missing }] },
  { name: "two referrals, an outcome after both is of both", events: [...once, referred("2021-09-08"), outcome("2021-09-20")], options, asOf: "2021-10-01",
    duties: [{ status: "late", ...due, daysLate: 5 }, { status: "met", on: "2021-09-08", due: "2021-09-22" }] },
  { name: "an outcome between them is of the first alone", events: [...once, outcome("2021-09-05"), referred("2021-09-08")], options, asOf: "2021-10-01",
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-09-08", due: "2021-09-22", missing }] },
  { name: "what would meet it: the outcome, for the same household", events: once, options, asOf: "2021-09-16",
    duties: [{ status: "overdue", remedy: {
      says: "Ask the Access Point how it connected the client, and record the outcome.",
      events: [{ kind: "ces-activity-recorded", on: "2021-09-16", activity: "outcome", household: "mia-home" }],
    } }] },
  { name: "or for the same youth", events: [opened, { kind: "ces-referred", child: "ana", on: "2021-09-01" }], options, asOf: "2021-09-16",
    duties: [{ status: "overdue", remedy: {
      says: "Ask the Access Point how it connected the client, and record the outcome.",
      events: [{ kind: "ces-activity-recorded", on: "2021-09-16", activity: "outcome", child: "ana" }],
    } }] },
  { name: "an outcome that names the youth's household is of a referral that names none", options, asOf: "2021-09-16",
    events: [opened, { kind: "ces-referred", child: "ana", on: "2021-09-01" }, outcome("2021-09-10", { household: "ana-flat", child: "ana" })], duties: [{ status: "met", ...due }] },

  // Ends
  { name: "the case closes on the last day: lapsed", events: [...once, closed("2021-09-15")], options, asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...once, closed("2021-09-16")], options, asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "an outcome after the closing comes too late", events: [...once, closed("2021-09-16"), outcome("2021-09-20")], options, asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a referral after the closing asks nothing", events: [opened, closed("2021-08-31"), referred("2021-09-01")], options, asOf: "2021-12-01", duties: [] },
  { name: "the child's leaving care and coming back end nothing", options, asOf: "2021-12-01",
    events: [...once, { kind: "care-entered", child: "ana", on: "2021-08-05" }, { kind: "care-exited", child: "ana", on: "2021-09-10" },
      { kind: "care-entered", child: "ana", on: "2021-10-01" }],
    duties: [{ status: "overdue", ...due, missing }] },

  // The record
  { name: "an outcome in time, recorded later: met, and flagged", events: [...once, outcome("2021-09-15", { recordedOn: "2021-09-20" })], options,
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...once, outcome("2021-09-15", { recordedOn: "2021-09-20" })], asOf: "2021-12-01",
    options: { ...options, knownBy: "2021-09-19" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold what came of it accuses nobody", events: once, options, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "ces-referred"), duties: [{ status: "unknown", ...due, needs: /ces-activity-recorded/ }] },
  { name: "a source that cannot hold referrals passes nobody", events: [opened], options, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "ces-activity-recorded"), duties: [{ status: "unknown", due: null, needs: /ces-referred/ }] },
  { name: "an exact duplicate changes nothing", events: [...once, referred("2021-09-01")], options, asOf: "2021-09-16", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...once, outcome("2021-09-16")].reverse(), options, asOf: "2021-12-01", duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [referred("2020-05-27")], options, asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [referred("2020-05-28")], options, asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-06-11", missing }] },
]);
