/** MO-CWM-K02: the first CS-1 in FACES, 30 days from the later of case opening and custody. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const custody = (on: string, child = "ana"): EventInput => ({ kind: "custody-granted", child, on });
const cs1 = (on: string, inFaces = true): EventInput => ({ kind: "cs1-completed", cs1: "first", child: "ana", on, inFaces });

/** Opened on the day of entry, custody the day after: due Saturday 2 October. */
const entry = [opened("2021-09-01"), entered("ana", "2021-09-01")];
const base = [...entry, custody("2021-09-02")];
const due = { on: "2021-09-02", due: "2021-10-02" };
const PART = "CS-1 in FACES";

boundaries("us-mo/cs1-first", [
  { name: "a child not in care asks for no CS-1", events: [opened("2021-09-01")], asOf: "2021-12-01", duties: [] },
  { name: "the day before the due date it is open", events: base, asOf: "2021-10-01",
    duties: [{ child: "ana", status: "open", ...due, missing: [PART] }] },
  { name: "on the due date it is still open", events: base, asOf: "2021-10-02", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2021-10-03", duties: [{ status: "overdue", ...due, missing: [PART] }] },
  { name: "in FACES on the due date: met", events: [...base, cs1("2021-10-02")], asOf: "2021-10-03",
    duties: [{ status: "met", ...due, metOn: "2021-10-02", missing: [] }] },
  { name: "in FACES the day after: late by one day", events: [...base, cs1("2021-10-03")], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-10-03", daysLate: 1 }] },
  { name: "completed but not in FACES: overdue", events: [...base, cs1("2021-09-20", false)], asOf: "2021-10-03",
    duties: [{ status: "overdue", ...due, missing: [PART] }] },
  { name: "not said to be in FACES: overdue", events: [...base, { kind: "cs1-completed", child: "ana", on: "2021-09-20" }],
    asOf: "2021-10-03",
    duties: [{ status: "overdue", ...due }] },
  { name: "completed on paper, then in FACES: met on the second day", events: [...base, cs1("2021-09-20", false), cs1("2021-09-28")],
    asOf: "2021-10-03",
    duties: [{ status: "met", ...due, metOn: "2021-09-28" }] },
  { name: "a CS-1 called an update meets it as well", asOf: "2021-10-03", duties: [{ status: "met", ...due }],
    events: [...base, { kind: "cs1-completed", cs1: "update", child: "ana", on: "2021-09-28", inFaces: true }] },
  { name: "a plan that is not a CS-1 does not", asOf: "2021-10-03", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "plan-completed", plan: "permanency-treatment-plan", child: "ana", on: "2021-09-28", documentedIn: ["FACES"] }] },
  { name: "one completed on the trigger's day counts", events: [...base, cs1("2021-09-02")], asOf: "2021-10-03",
    duties: [{ status: "met", ...due }] },
  { name: "one completed before it does not", events: [...base, cs1("2021-09-01")], asOf: "2021-10-03",
    duties: [{ status: "overdue", ...due }] },

  { name: "opened after custody: the days run from the opening", asOf: "2021-10-06",
    events: [entered("ana", "2021-09-01"), custody("2021-09-02"), opened("2021-09-05")],
    duties: [{ status: "overdue", on: "2021-09-05", due: "2021-10-05" }] },
  { name: "opened long before custody, for services at home: the days run from custody", asOf: "2021-10-02",
    events: [opened("2021-02-01"), entered("ana", "2021-09-01"), custody("2021-09-02")], duties: [{ status: "open", ...due }] },
  { name: "both on one day", events: [...entry, custody("2021-09-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", on: "2021-09-01", due: "2021-10-01" }] },
  // reading: as for the treatment plan, the entry stands for a custody order that is not on record
  { name: "no custody order on record: the days run from the entry", events: entry, asOf: "2021-10-02",
    duties: [{ status: "overdue", on: "2021-09-01", due: "2021-10-01" }] },
  { name: "a case opened, closed and opened again after custody: from the opening that followed", asOf: "2021-11-01",
    events: [opened("2021-06-01"), closed("2021-08-01"), entered("ana", "2021-09-01"), custody("2021-09-02"), opened("2021-09-10")],
    duties: [{ status: "overdue", on: "2021-09-10", due: "2021-10-10", raisedBy: "case-opened", what: "the case was opened" }] },
  { name: "also where it closed on the day of custody", asOf: "2021-11-01",
    events: [opened("2021-06-01"), closed("2021-09-02"), custody("2021-09-02"), entered("ana", "2021-09-05"), opened("2021-09-10")], duties: [{ status: "overdue", on: "2021-09-10" }] },
  { name: "open since before custody, or since that day, a second opening moves nothing", events: [...base, opened("2021-09-10")], asOf: "2021-09-20",
    duties: [{ status: "open", ...due, raisedBy: "custody-granted", what: "the child came into custody" }] },
  { name: "nor on that very day", events: [opened("2021-09-02"), entered("ana", "2021-09-01"), custody("2021-09-02"), opened("2021-09-10")], asOf: "2021-09-20", duties: [{ status: "open", ...due }] },
  { name: "nor after an earlier phase", asOf: "2021-09-20",
    events: [opened("2021-06-01"), closed("2021-07-01"), opened("2021-08-01"), entered("ana", "2021-09-01"), custody("2021-09-02"), opened("2021-09-10")], duties: [{ status: "open", ...due }] },
  { name: "an opening on the day of the exit is of no such stay", events: [entered("ana", "2021-09-01"), custody("2021-09-02"), exited("ana", "2021-09-20"), opened("2021-09-20")], asOf: "2021-11-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the later of the two is an assumption, the agency's own number the agency's", events: base, asOf: "2021-09-20", duties: [{ status: "open", basis: "cs1.first" }] },
  { name: "also where it is twenty days", events: base, asOf: "2021-09-20", options: { params: { "us-mo/cs1-first.within": 20 } }, duties: [{ status: "open", due: "2021-09-22", basis: "us-mo/cs1-first.within" }] },
  // reading: without an opening on record custody alone is known, and decides
  { name: "no case opening on record: the days run from custody", events: [entered("ana", "2021-09-01"), custody("2021-09-02")],
    asOf: "2021-10-03",
    duties: [{ status: "overdue", ...due }] },
  { name: "the manual grants no more than thirty days: a Sunday stands", events: [...entry, custody("2021-09-03")],
    asOf: "2021-10-04",
    duties: [{ status: "overdue", due: "2021-10-03" }] },
  { name: "unless the agency counts so", events: [...entry, custody("2021-09-03")], asOf: "2021-10-04",
    options: { counting: "rsmo-1.040" },
    duties: [{ status: "open", on: "2021-09-03", due: "2021-10-04" }] },
  { name: "thirty days can end on 29 February", asOf: "2024-03-01",
    events: [opened("2024-01-29"), entered("ana", "2024-01-29"), custody("2024-01-30")],
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "thirty days from a month's last day", events: [...entry, custody("2021-10-31")], asOf: "2021-11-30",
    duties: [{ status: "open", on: "2021-10-31", due: "2021-11-30" }] },

  { name: "leaving care on the due date: lapsed", events: [...base, exited("ana", "2021-10-02")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [...base, exited("ana", "2021-10-03")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "the case closes before the due date: lapsed", events: [...base, closed("2021-09-20")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes after the due date: missed", events: [...base, closed("2021-10-10")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due }] },
  { name: "back in care in the same case: a new duty from custody, its own CS-1", asOf: "2022-03-05",
    events: [...base, cs1("2021-09-20"), exited("ana", "2021-12-01"), entered("ana", "2022-02-01"), custody("2022-02-02")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-02-02", due: "2022-03-04" }] },
  { name: "back in care in a reopened case: the days run from the later of reopening and custody", asOf: "2022-04-04",
    events: [...base, cs1("2021-09-20"), exited("ana", "2021-12-01"), closed("2021-12-10"), opened("2022-03-01"),
      entered("ana", "2022-03-01"),
      custody("2022-03-04")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-03-04", due: "2022-04-03" }] },
  // reading: the opening is that of the time in which the stay lies; one before a closing opened another
  { name: "closed and opened again between custody and entry: the days run from the reopening", asOf: "2021-09-30",
    events: [opened("2021-07-01"), custody("2021-08-02"), closed("2021-08-10"), opened("2021-08-30"), entered("ana", "2021-09-01")],
    duties: [{ status: "overdue", on: "2021-08-30", due: "2021-09-29" }] },
  { name: "opened again after the stay: not of it", asOf: "2021-12-01",
    events: [entered("ana", "2021-09-01"), custody("2021-09-02"), exited("ana", "2021-09-10"), opened("2021-10-01")],
    duties: [{ status: "lapsed", on: "2021-09-02", due: "2021-10-02" }] },
  ...(["2021-08-31", "2021-09-01"] as const).map((on) => ({
    name: `a CS-1 that names nobody, ${on === "2021-09-01" ? "on the day of entry: met" : "the day before it, does not act even for an only child"}`, asOf: "2021-10-02",
    events: [opened("2021-08-30"), custody("2021-08-30"), entered("ana", "2021-09-01"), { kind: "cs1-completed", inFaces: true, on } satisfies EventInput],
    duties: [{ status: on === "2021-09-01" ? "met" : "overdue", due: "2021-09-29" } as const],
  })),
  { name: "siblings: one child's CS-1 does nothing for the other", asOf: "2021-10-21", children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("ben", "2021-09-20"), custody("2021-09-20", "ben"), cs1("2021-09-25")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2021-09-20", due: "2021-10-20" }] },
  { name: "a CS-1 that names no child is for the children in care that day", asOf: "2021-10-21",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("ben", "2021-09-02"), custody("2021-09-02", "ben"), entered("cleo", "2021-09-20"),
      custody("2021-09-20", "cleo"),
      { kind: "cs1-completed", on: "2021-09-15", inFaces: true }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due },
      { child: "cleo", status: "overdue", due: "2021-10-20" }] },

  { name: "in FACES in time, recorded late: met, and backdated", asOf: "2021-12-01",
    events: [...base, { ...cs1("2021-10-01"), recordedOn: "2021-10-15" }], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-12-01", options: { knownBy: "2021-10-10" },
    events: [...base, { ...cs1("2021-10-01"), recordedOn: "2021-10-15" }], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold a CS-1 accuses nobody", events: base, asOf: "2021-12-01", duties: [{ status: "unknown",
    needs: /cs1-completed/ }],
    holds: { source: "a flat export", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "custody-granted"] } },
  // reading: after a source's last day nothing is known, so by then the duty is neither open nor overdue
  { name: "nor one that ends before the due date", events: base, asOf: "2021-12-01", duties: [{ status: "unknown" }],
    holds: { source: "a flat export", until: "2021-09-30",
      kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "custody-granted", "cs1-completed"] } },
  { name: "facts in any order", events: [...base, cs1("2021-10-03")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },
  { name: "before the manual's earliest text nothing was asked", asOf: "2020-06-30",
    events: [opened("2020-03-02"), entered("ana", "2020-03-02"), custody("2020-03-02")], duties: [] },
]);
