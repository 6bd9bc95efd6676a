/** MI-CP-20: in a case of domestic violence every effort is made to go on meeting the perpetrator. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Visit = Extract<EventInput, { kind: "visit-held" }>;
type Violence = Extract<EventInput, { kind: "domestic-violence-recorded" }>;

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const violence = (on = "2026-01-10", more: Partial<Violence> = {}): EventInput => ({ kind: "domestic-violence-recorded", person: "father", on, ...more });
const visited = (on = "2026-01-20", more: Partial<Visit> = {}): EventInput => ({ kind: "visit-held", with: ["parent"], on, ...more });

const base = [opened(), violence()];
const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["the perpetrator met, or every effort made"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/perpetrator-visits", [
  { name: "no domestic violence recorded: nothing", events: [opened(), visited()], asOf: "2026-06-01", duties: [] },
  { name: "recorded, and no visit yet: nothing", events: base, asOf: "2026-06-01", duties: [] },
  { name: "before the visit nothing is asked", events: [...base, visited()], asOf: "2026-01-19", duties: [] },
  { name: "the perpetrator met", events: [...base, visited("2026-01-20", { perpetratorMet: true })], asOf: "2026-01-20",
    duties: [{ child: "", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "neither met nor tried: missed that day, for the visit is past", events: [...base, visited("2026-01-20", { perpetratorMet: false })], asOf: "2026-01-20",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "not recorded is missing", events: [...base, visited()], asOf: "2026-01-21", duties: [{ status: "missed", ...due, missing }] },
  { name: "months later it is missed still", events: [...base, visited()], asOf: "2026-12-31", duties: [{ status: "missed", ...due }] },
  { name: "the next visit is another", events: [...base, visited(), visited("2026-01-21", { perpetratorMet: true })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }, { status: "met", on: "2026-01-21", due: "2026-01-21" }] },
  { name: "two visits of one day are each asked about", events: [...base, visited("2026-01-20", { where: "other" }), visited("2026-01-20", { where: "child-residence" })],
    asOf: "2026-02-01", duties: [{ status: "missed", ...due }, { status: "missed", ...due }] },
  { name: "on a leap day", events: [opened("2024-01-02"), violence("2024-02-01"), visited("2024-02-29", { perpetratorMet: true })], asOf: "2024-03-01",
    duties: [{ status: "met", due: "2024-02-29" }] },

  // Which visits
  { name: "a visit of the day before it was recorded is not asked about", events: [...base, visited("2026-01-09")], asOf: "2026-02-01", duties: [] },
  { name: "one of the same day is", events: [...base, visited("2026-01-10")], asOf: "2026-02-01", duties: [{ status: "missed", on: "2026-01-10", due: "2026-01-10" }] },
  { name: "a visit with the child is asked about too", events: [...base, visited("2026-01-20", { with: ["child"] })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "who the perpetrator is need not be known", events: [opened(), { kind: "domestic-violence-recorded", on: "2026-01-10" }, visited()], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "violence recorded a second time asks nothing twice", events: [...base, violence("2026-01-15"), visited()], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the child need not be in care",
    events: [...base, { kind: "care-entered", child: "ana", on: "2026-01-25" }, visited(), visited("2026-01-30", { perpetratorMet: true })],
    asOf: "2026-02-01", duties: [{ status: "missed", ...due }, { status: "met", due: "2026-01-30" }] },

  // Closing
  { name: "the closing of the case heals nothing", events: [...base, visited(), closed("2026-02-10")], asOf: "2026-03-01", duties: [{ status: "missed", ...due }] },
  { name: "a visit after closing is not asked about", events: [...base, closed("2026-01-15"), visited()], asOf: "2026-03-01", duties: [] },

  // Siblings
  { name: "violence that concerns ben asks nothing of a visit about ana", children: siblings, asOf: "2026-02-01",
    events: [opened(), violence("2026-01-10", { child: "ben" }), visited("2026-01-20", { child: "ana" }), visited("2026-01-21", { child: "ben" })],
    duties: [{ child: "ben", status: "missed", on: "2026-01-21", due: "2026-01-21" }] },
  { name: "a visit that names nobody is about ben too", children: siblings, events: [opened(), violence("2026-01-10", { child: "ben" }), visited()], asOf: "2026-02-01",
    duties: [{ child: "", status: "missed", ...due }] },
  { name: "violence that names nobody concerns each", children: siblings, asOf: "2026-02-01",
    events: [...base, visited("2026-01-20", { child: "ana", perpetratorMet: true }), visited("2026-01-20", { child: "ben" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "missed", ...due }] },

  // The record
  { name: "a visit recorded later: met, and backdated", events: [...base, visited("2026-01-20", { perpetratorMet: true, recordedOn: "2026-02-02" })], asOf: "2026-03-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, there was no visit", events: [...base, visited("2026-01-20", { perpetratorMet: true, recordedOn: "2026-02-02" })],
    asOf: "2026-03-01", options: { knownBy: "2026-02-01" }, duties: [] },
  { name: "violence recorded later, of before the visit: as was known then, nothing was asked", asOf: "2026-03-01", options: { knownBy: "2026-02-01" },
    events: [opened(), violence("2026-01-10", { recordedOn: "2026-02-02" }), visited()], duties: [] },
  { name: "a source that cannot hold visits accuses nobody", events: base, asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "domestic-violence-recorded"] },
    duties: [{ status: "unknown", needs: /visit-held/ }] },
  { name: "nor does one that cannot hold domestic violence", events: [opened(), visited()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "visit-held"] },
    duties: [{ status: "unknown", needs: /domestic-violence-recorded/ }] },
  { name: "one that holds both holds what the visits were", events: [...base, visited()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "domestic-violence-recorded", "visit-held"] }, duties: [{ status: "missed", missing }] },
  { name: "exact duplicates, in any order, change nothing", events: [visited("2026-01-20"), visited("2026-01-20"), violence(), violence(), opened()], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
]);
