/** MI-CP-08: the child's tribe defines the active efforts asked of the department. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Asked = Extract<EventInput, { kind: "heritage-asked" }>;
type Defined = Extract<EventInput, { kind: "active-efforts-defined" }>;

const opened = (on = "2026-01-05"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const asked = (answer: Asked["answer"], child?: string, on = "2026-01-06"): EventInput =>
  ({ kind: "heritage-asked", answer, on, ...(child === undefined ? {} : { child }) });
const collaborated = (on = "2026-01-12", child?: string): EventInput => ({ kind: "tribe-collaborated", on, ...(child === undefined ? {} : { child }) });
const defined = (on: string, more: Partial<Defined> = {}): EventInput =>
  ({ kind: "active-efforts-defined", activeEfforts: ["housing help for the parents"], on, ...more });

const base = [opened(), asked("indicated"), collaborated("2026-01-12", "ana")];
const due = { on: "2026-01-12", due: "2026-01-12" };
const missing = ["active efforts defined by the tribe"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/active-efforts", [
  // The day
  { name: "no collaboration with a tribe: nothing", events: [opened(), asked("indicated")], asOf: "2026-03-01", duties: [] },
  { name: "before it nothing is asked", events: base, asOf: "2026-01-11", duties: [] },
  { name: "on its day it is open", events: base, asOf: "2026-01-12", duties: [{ child: "ana", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-01-13", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "defined the same day", events: [...base, defined("2026-01-12")], asOf: "2026-01-13", duties: [{ status: "met", ...due, metOn: "2026-01-12", missing: [] }] },
  { name: "defined the day after is a day late", events: [...base, defined("2026-01-13")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-13", daysLate: 1 }] },
  { name: "of the day before the collaboration does not count", events: [...base, defined("2026-01-11")], asOf: "2026-01-13",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "an agency that allows two weeks for it", events: base, asOf: "2026-01-26", options: { params: { prompt: 14 } },
    duties: [{ status: "open", due: "2026-01-26" }] },
  { name: "on a leap day", events: [opened("2024-01-05"), collaborated("2024-02-29", "ana")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },

  // What is defined
  { name: "an empty list defines nothing", events: [...base, defined("2026-01-12", { activeEfforts: [] })], asOf: "2026-01-13",
    duties: [{ status: "overdue", missing }] },
  { name: "nor does a definition whose efforts are not on record", asOf: "2026-01-13",
    events: [...base, { kind: "active-efforts-defined", on: "2026-01-12" }], duties: [{ status: "overdue", missing }] },
  { name: "an empty list, and a full one four days later", events: [...base, defined("2026-01-12", { activeEfforts: [] }), defined("2026-01-16")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, daysLate: 4 }] },

  // The first collaboration
  { name: "collaborating again asks for nothing more", events: [...base, defined("2026-01-12"), collaborated("2026-02-20", "ana")], asOf: "2026-03-01",
    duties: [{ status: "met", ...due }] },
  { name: "nor does it put off what the first one asked for", events: [...base, collaborated("2026-02-20", "ana"), defined("2026-02-20")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, daysLate: 39 }] },
  { name: "the case opened again: the first collaboration then asks anew", asOf: "2026-07-01",
    events: [...base, defined("2026-01-12"), closed("2026-03-01"), opened("2026-06-01"), collaborated("2026-06-03", "ana")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-06-03", due: "2026-06-03" }] },

  // Whom
  { name: "one that names nobody is about each child whose heritage is indicated", children: siblings, asOf: "2026-01-13",
    events: [opened(), asked("indicated", "ana"), asked("not-indicated", "ben"), collaborated()], duties: [{ child: "ana", status: "overdue", ...due }] },
  { name: "about both, where both are", children: siblings, events: [opened(), asked("indicated"), collaborated()], asOf: "2026-01-13",
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "and of the case, where heritage was never asked", events: [opened(), collaborated()], asOf: "2026-01-13", duties: [{ child: "", status: "overdue", ...due }] },
  { name: "about the child still, whose heritage is taken back later", events: [opened(), asked("indicated"), collaborated(), asked("not-indicated", "ana", "2026-01-20")],
    asOf: "2026-02-01", duties: [{ child: "ana", status: "overdue", ...due }] },
  { name: "of the case, where it was taken back that day", events: [opened(), asked("indicated"), collaborated(), asked("not-indicated", "ana", "2026-01-12")],
    asOf: "2026-01-13", duties: [{ child: "", status: "overdue", ...due }] },
  { name: "or before it", events: [opened(), asked("indicated"), asked("not-indicated", "ana", "2026-01-09"), collaborated()], asOf: "2026-01-13",
    duties: [{ child: "", status: "overdue", ...due }] },
  { name: "of the case, defined for one of its children: it is defined", children: siblings, asOf: "2026-01-13",
    events: [opened(), collaborated(), defined("2026-01-12", { child: "ben" })], duties: [{ child: "", status: "met", ...due }] },
  ...([["the child's, where it is about one", base, { child: "ana" }], ["nobody's in particular, where it is about the case", [opened(), collaborated()], {}]] as const)
    .map(([whose, events, about]) => ({
      name: `what would meet it: ${whose}`, events, asOf: "2026-01-13",
      duties: [{ status: "overdue", remedy: { says: "Record the active efforts as the tribe defines them.",
        events: [defined("2026-01-13", { ...about, activeEfforts: ["what the tribe asks for, one entry each"] })] } } as const],
    })),
  { name: "of the case, defined the same day", events: [opened(), collaborated(), defined("2026-01-12")], asOf: "2026-01-13",
    duties: [{ child: "", status: "met", ...due }] },
  { name: "defined for ana is not defined for ben", children: siblings, asOf: "2026-01-13",
    events: [opened(), asked("indicated"), collaborated(), defined("2026-01-12", { child: "ana" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "defined for nobody in particular is defined for each", children: siblings, events: [opened(), asked("indicated"), collaborated(), defined("2026-01-12")],
    asOf: "2026-01-13", duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "siblings, each at their own collaboration", children: siblings, asOf: "2026-03-01",
    events: [opened(), asked("indicated"), collaborated("2026-01-12", "ana"), collaborated("2026-01-20", "ben"), defined("2026-01-20")],
    duties: [{ child: "ana", status: "late", ...due, daysLate: 8 }, { child: "ben", status: "met", on: "2026-01-20", due: "2026-01-20" }] },

  // Ends
  { name: "the case closed the same day: lapsed", events: [...base, closed("2026-01-12")], asOf: "2026-03-01", duties: [{ status: "lapsed", ...due, missing }] },
  { name: "the case closed the day after: missed", events: [...base, closed("2026-01-13")], asOf: "2026-03-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "a collaboration after closing, with no opening since, asks nothing", events: [opened(), asked("indicated"), closed("2026-01-10"), collaborated()], asOf: "2026-03-01",
    duties: [] },
  { name: "defined after closing does not count", events: [...base, closed("2026-01-20"), defined("2026-01-21")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due }] },

  // The record
  { name: "defined in time, recorded late: met, and backdated", events: [...base, defined("2026-01-12", { recordedOn: "2026-01-20" })], asOf: "2026-03-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, defined("2026-01-12", { recordedOn: "2026-01-20" })], asOf: "2026-03-01",
    options: { knownBy: "2026-01-19" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold definitions accuses nobody", events: base, asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "heritage-asked", "tribe-collaborated"] },
    duties: [{ status: "unknown", needs: /active-efforts-defined/ }] },
  { name: "exact duplicates, in any order, change nothing", asOf: "2026-03-01",
    events: [defined("2026-01-13"), defined("2026-01-13"), collaborated("2026-01-12", "ana"), collaborated("2026-01-12", "ana"), asked("indicated"), opened()],
    duties: [{ status: "late", ...due, daysLate: 1 }] },
]);
