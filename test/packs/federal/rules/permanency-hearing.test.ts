/** US-ASFA-02: a permanency hearing within 12 months of the date a child is considered to have entered foster care, and every 12 months after (42 USC 675(5)(C); S13). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Hearing = Extract<EventInput, { kind: "hearing-held" }>["hearing"];

const entered = (on: string, child = "ana", removedOn?: string): EventInput =>
  ({ kind: "care-entered", child, on, ...(removedOn === undefined ? {} : { removedOn }) });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const found = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "abuse-or-neglect", child, on });
const held = (on: string, hearing: Hearing = "permanency", child = "ana"): EventInput => ({ kind: "hearing-held", hearing, child, on });

const entry = [entered("2025-01-06")];
/** Considered to have entered on 20 January 2025, the day of the finding. */
const base = [...entry, found("2025-01-20")];
const due = { on: "2025-01-20", due: "2026-01-20" };
const PART = "permanency hearing";
const two = [{ id: "ana" }, { id: "ben" }];
const unfound = { source: "a flat export", kinds: ["care-entered", "care-exited", "case-closed", "hearing-held"] };

boundaries("us/permanency-hearing", [
  { name: "a child not in care asks for no hearing", events: [found("2025-01-20")], asOf: "2026-06-01", duties: [] },
  { name: "before the day considered as entry nothing is asked", events: base, asOf: "2025-01-19", duties: [] },
  { name: "from that day it is open", events: base, asOf: "2025-01-20", duties: [{ child: "ana", status: "open", ...due, missing: [PART], basis: "source" }] },
  { name: "on the due date it is still open", events: base, asOf: "2026-01-20", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-01-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing: [PART] }] },
  { name: "held on the due date: met, and the next in twelve months", events: [...base, held("2026-01-20")], asOf: "2026-03-02",
    duties: [{ status: "met", ...due, metOn: "2026-01-20", missing: [] }, { status: "open", on: "2026-01-20", due: "2027-01-20", missing: [PART] }] },
  { name: "held early: the next runs from the hearing", events: [...base, held("2025-12-01")], asOf: "2026-12-02",
    duties: [{ status: "met", ...due, metOn: "2025-12-01" }, { status: "overdue", on: "2025-12-01", due: "2026-12-01", daysLate: 1 }] },
  { name: "held fourteen days late: the next runs from the hearing", events: [...base, held("2026-02-03")], asOf: "2026-03-02",
    duties: [{ status: "late", ...due, metOn: "2026-02-03", daysLate: 14 }, { status: "open", on: "2026-02-03", due: "2027-02-03" }] },
  { name: "held on the day considered as entry", events: [...base, held("2025-01-20")], asOf: "2025-03-03",
    duties: [{ status: "met", ...due, metOn: "2025-01-20" }, { status: "open", on: "2025-01-20", due: "2026-01-20" }] },
  { name: "held the day before, it is not of this clock", events: [...base, held("2025-01-19")], asOf: "2026-01-21", duties: [{ status: "overdue", ...due }] },
  { name: "three hearings in a row", events: [...base, held("2025-12-01"), held("2026-12-07"), held("2027-12-06")], asOf: "2028-01-03",
    duties: [{ status: "met", ...due }, { status: "late", on: "2025-12-01", due: "2026-12-01", daysLate: 6 }, { status: "met", on: "2026-12-07", due: "2027-12-07" },
      { status: "open", on: "2027-12-06", due: "2028-12-06" }] },
  ...(["protective-custody", "adjudication", "disposition", "review", "other"] as const).map((hearing) => ({
    name: `a hearing of another kind, ${hearing}, is not one`, events: [...base, held("2025-12-01", hearing)], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due } as const],
  })),

  // The day considered as entry
  { name: "no finding: sixty days after removal", events: entry, asOf: "2025-03-07", duties: [{ status: "open", on: "2025-03-07", due: "2026-03-07" }] },
  { name: "the day before it nothing is asked", events: entry, asOf: "2025-03-06", duties: [] },
  { name: "a finding after the sixtieth day changes nothing", events: [...entry, found("2025-03-20")], asOf: "2026-03-08",
    duties: [{ status: "overdue", on: "2025-03-07", due: "2026-03-07" }] },
  { name: "a finding before removal counts on removal's day", events: [...entry, found("2024-12-16")], asOf: "2026-01-07",
    duties: [{ status: "overdue", on: "2025-01-06", due: "2026-01-06" }] },
  { name: "removed before the entry: the sixty days run from removal", events: [entered("2025-01-06", "ana", "2024-12-31")], asOf: "2026-03-02",
    duties: [{ status: "overdue", on: "2025-03-01", due: "2026-03-01" }] },
  { name: "another kind of finding starts nothing", asOf: "2025-03-06", duties: [],
    events: [...entry, { kind: "court-found", finding: "placement-ordered", child: "ana", on: "2025-01-20" }] },
  { name: "left care before that day: nothing", events: [...entry, exited("2025-03-06")], asOf: "2026-06-01", duties: [] },
  { name: "twelve months from 29 February end on 28 February", events: [entered("2024-02-05"), found("2024-02-29"), held("2025-02-28")], asOf: "2026-03-01",
    duties: [{ status: "met", on: "2024-02-29", due: "2025-02-28" }, { status: "overdue", on: "2025-02-28", due: "2026-02-28" }] },
  { name: "sixty days can end on 29 February", events: [entered("2023-12-31")], asOf: "2025-03-01", duties: [{ status: "overdue", on: "2024-02-29", due: "2025-02-28" }] },

  // Ends
  { name: "leaving care on the due date: lapsed", events: [...base, exited("2026-01-20")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [...base, exited("2026-01-21")], asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "the next link lapses with the exit", events: [...base, held("2025-12-01"), exited("2026-05-04")], asOf: "2027-06-01",
    duties: [{ status: "met", ...due }, { status: "lapsed", on: "2025-12-01", due: "2026-12-01" }] },
  { name: "the case closes after the due date: missed", events: [...base, closed("2026-02-02")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "a hearing after leaving care undoes nothing", events: [...base, exited("2026-01-21"), held("2026-01-26")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "a trial home visit ends nothing", asOf: "2026-01-21", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "placement-started", setting: "trial-home-visit", child: "ana", on: "2025-08-04" }] },
  { name: "back in care: a clock of its own", events: [...base, held("2025-06-02"), exited("2025-07-07"), entered("2025-09-01")], asOf: "2026-11-01",
    duties: [{ status: "met", ...due }, { status: "lapsed", on: "2025-06-02", due: "2026-06-02" }, { status: "overdue", on: "2025-10-31", due: "2026-10-31" }] },

  // Children
  { name: "siblings: one child's hearing does nothing for the other", children: two, asOf: "2026-01-21",
    events: [...base, entered("2025-01-06", "ben"), found("2025-01-20", "ben"), held("2025-12-01")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }, { child: "ana", status: "open", due: "2026-12-01" }] },
  { name: "a hearing that names no child is about each in care", children: two, asOf: "2026-01-21",
    events: [...base, entered("2025-01-06", "ben"), found("2025-01-20", "ben"), { kind: "hearing-held", hearing: "permanency", on: "2025-12-01" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }, { child: "ana", status: "open", due: "2026-12-01" },
      { child: "ben", status: "open", due: "2026-12-01" }] },

  // The record
  { name: "held in time, recorded late: met, and backdated", events: [...base, { ...held("2026-01-19"), recordedOn: "2026-02-02" }], asOf: "2026-03-02",
    duties: [{ status: "met", ...due, backdated: true }, { status: "open", due: "2027-01-19" }] },
  { name: "as the record stood before that, it was overdue", events: [...base, { ...held("2026-01-19"), recordedOn: "2026-02-02" }], asOf: "2026-03-02",
    options: { knownBy: "2026-02-01" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold hearings accuses nobody", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["care-entered", "care-exited", "case-closed", "court-found"] }, duties: [{ status: "unknown", needs: /hearing-held/ }] },
  { name: "no findings held: whether it is due yet cannot be said", events: entry, asOf: "2026-02-02", holds: unfound, duties: [{ child: "ana", status: "unknown", needs: /court/ }] },
  { name: "findings held and none made: the sixty days are certain", events: entry, asOf: "2026-02-02",
    holds: { ...unfound, kinds: [...unfound.kinds, "court-found"] }, duties: [{ child: "ana", status: "open", on: "2025-03-07", due: "2026-03-07" }] },
  { name: "no findings held: overdue by the sixty days it is overdue either way", events: entry, asOf: "2026-03-08", holds: unfound,
    duties: [{ child: "ana", status: "overdue" }] },
  { name: "no findings held: what a hearing started is certain", events: [...entry, held("2026-02-02")], asOf: "2027-02-03", holds: unfound,
    duties: [{ status: "unknown", needs: /court/ }, { status: "overdue", on: "2026-02-02", due: "2027-02-02" }] },
  { name: "facts in any order, one of them twice", events: [...base, held("2026-02-03"), ...base].reverse(), asOf: "2026-03-02",
    duties: [{ status: "late", ...due, daysLate: 14 }, { status: "open", due: "2027-02-03" }] },
]);
