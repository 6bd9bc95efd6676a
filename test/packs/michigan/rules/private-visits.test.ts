/** MI-CP-15: on each visit the child is seen in private. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Visit = Extract<EventInput, { kind: "visit-held" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const visited = (on = "2026-01-20", more: Partial<Visit> = {}): EventInput => ({ kind: "visit-held", with: ["child"], child: "ana", on, ...more });
/** A visit that names no child. */
const visit = (on: string, more: Partial<Visit> = {}): EventInput => ({ kind: "visit-held", with: ["child"], on, ...more });

const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["private"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/private-visits", [
  { name: "no visit, nothing to be private", events: [entered()], asOf: "2026-06-01", duties: [] },
  { name: "before the visit nothing is asked", events: [entered(), visited()], asOf: "2026-01-19", duties: [] },
  { name: "seen in private", events: [entered(), visited("2026-01-20", { private: true })], asOf: "2026-01-20",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "not seen in private: missed that day, for a past visit cannot be made private", events: [entered(), visited("2026-01-20", { private: false })],
    asOf: "2026-01-20", duties: [{ status: "missed", ...due, missing }] },
  { name: "whether in private is not recorded: missing", events: [entered(), visited()], asOf: "2026-01-21", duties: [{ status: "missed", ...due, missing }] },
  { name: "months later it is missed still", events: [entered(), visited()], asOf: "2026-12-31", duties: [{ status: "missed", ...due }] },
  { name: "a private visit of the next day is another visit", events: [entered(), visited(), visited("2026-01-21", { private: true })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }, { status: "met", on: "2026-01-21", due: "2026-01-21" }] },
  { name: "two visits of one day are each asked about",
    events: [entered(), visited("2026-01-20", { where: "other" }), visited("2026-01-20", { where: "child-residence" })],
    asOf: "2026-02-01", duties: [{ status: "missed", ...due }, { status: "missed", ...due }] },
  { name: "on a leap day", events: [entered("2024-02-01"), visited("2024-02-29", { private: true })], asOf: "2024-03-01",
    duties: [{ status: "met", due: "2024-02-29" }] },

  // Which visits
  { name: "a visit with a parent only is not with the child", events: [entered(), visited("2026-01-20", { with: ["parent"] })], asOf: "2026-02-01", duties: [] },
  { name: "a visit with child and caregiver is", events: [entered(), visited("2026-01-20", { with: ["caregiver", "child"] })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "on the day of entry", events: [entered(), visited("2026-01-05", { private: true })], asOf: "2026-02-01", duties: [{ status: "met", due: "2026-01-05" }] },
  { name: "the day before entry the child is not in care", events: [entered(), visited("2026-01-04")], asOf: "2026-02-01", duties: [] },
  { name: "nor on the day of exit", events: [entered(), visited(), exited("2026-01-20")], asOf: "2026-02-01", duties: [] },
  { name: "the day before exit the child is", events: [entered(), visited(), exited("2026-01-21")], asOf: "2026-02-01", duties: [{ status: "missed", ...due }] },
  { name: "between two stays nothing is asked, in the second it is", asOf: "2026-06-01",
    events: [entered(), exited("2026-02-01"), visited("2026-02-15"), entered("2026-03-01"), visited("2026-03-15", { private: true })],
    duties: [{ status: "met", on: "2026-03-15", due: "2026-03-15" }] },
  { name: "a child who never came into care", events: [visited()], asOf: "2026-02-01", duties: [] },
  { name: "the closing of the case heals nothing", events: [entered(), visited(), { kind: "case-closed", on: "2026-02-10" }], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due }] },
  { name: "after closing nothing is asked", events: [entered(), { kind: "case-closed", on: "2026-01-10" }, visited()], asOf: "2026-03-01", duties: [] },

  // Siblings
  { name: "a visit that names nobody is one duty of the case", children: siblings, events: [entered(), entered("2026-01-05", "ben"), visit("2026-01-20")],
    asOf: "2026-02-01", duties: [{ child: "", status: "missed", ...due }] },
  { name: "also where only one of them is in care", children: siblings,
    events: [entered("2026-01-05", "ben"), visit("2026-01-20", { private: true })], asOf: "2026-02-01",
    duties: [{ child: "", status: "met", ...due }] },
  { name: "where neither is, nothing", children: siblings, events: [entered("2026-01-25"), visit("2026-01-20")], asOf: "2026-02-01", duties: [] },
  { name: "each child's own visit", children: siblings, asOf: "2026-02-01",
    events: [entered(), entered("2026-01-05", "ben"), visited("2026-01-20", { private: true }), visited("2026-01-20", { child: "ben" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "missed", ...due }] },
  { name: "a visit with ben, who is not in care, asks nothing because ana is", children: siblings, events: [entered(), visited("2026-01-20", { child: "ben" })],
    asOf: "2026-02-01", duties: [] },

  // The record
  { name: "a private visit recorded later: met, and backdated",
    events: [entered(), visited("2026-01-20", { private: true, recordedOn: "2026-02-02" })], asOf: "2026-03-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, there was no visit",
    events: [entered(), visited("2026-01-20", { private: true, recordedOn: "2026-02-02" })], asOf: "2026-03-01",
    options: { knownBy: "2026-02-01" }, duties: [] },
  { name: "a source that cannot hold visits accuses nobody", events: [entered()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["care-entered", "care-exited"] }, duties: [{ status: "unknown", needs: /visit-held/ }] },
  { name: "an exact duplicate is no second visit", events: [entered(), visited(), visited()], asOf: "2026-02-01", duties: [{ status: "missed", ...due }] },
  { name: "facts in any order", events: [visited("2026-01-21", { private: true }), visited(), entered()], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }, { status: "met", due: "2026-01-21" }] },
]);
