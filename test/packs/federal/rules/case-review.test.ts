/** US-ASFA-03: a case review at least every six months from the date a child is considered to have entered foster care (42 USC 675(5)(B); S13). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Hearing = Extract<EventInput, { kind: "hearing-held" }>["hearing"];

const entered = (on: string, child = "ana", removedOn?: string): EventInput =>
  ({ kind: "care-entered", child, on, ...(removedOn === undefined ? {} : { removedOn }) });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const found = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "abuse-or-neglect", child, on });
const reviewed = (on: string, child = "ana"): EventInput => ({ kind: "case-review-held", child, on });
const hearing = (on: string, kind: Hearing): EventInput => ({ kind: "hearing-held", hearing: kind, child: "ana", on });

const entry = [entered("2025-01-06")];
/** Considered to have entered on 20 January 2025, the day of the finding. */
const base = [...entry, found("2025-01-20")];
const due = { on: "2025-01-20", due: "2025-07-20" };
const PART = "case review";
const two = [{ id: "ana" }, { id: "ben" }];
const unfound = { source: "a flat export", kinds: ["care-entered", "care-exited", "case-closed", "hearing-held", "case-review-held"] };

boundaries("us/case-review", [
  { name: "a child not in care asks for no review", events: [found("2025-01-20")], asOf: "2026-06-01", duties: [] },
  { name: "before the day considered as entry nothing is asked", events: base, asOf: "2025-01-19", duties: [] },
  { name: "the day before the due date it is open", events: base, asOf: "2025-07-19", duties: [{ child: "ana", status: "open", ...due, missing: [PART], basis: "source" }] },
  { name: "on the due date, a Sunday, it is still open", events: base, asOf: "2025-07-20", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2025-07-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing: [PART] }] },
  { name: "reviewed on the due date: met, and the next in six months", events: [...base, reviewed("2025-07-20")], asOf: "2025-09-01",
    duties: [{ status: "met", ...due, metOn: "2025-07-20", missing: [] }, { status: "open", on: "2025-07-20", due: "2026-01-20", missing: [PART] }] },
  { name: "a review hearing is a review", events: [...base, hearing("2025-07-01", "review")], asOf: "2025-09-01",
    duties: [{ status: "met", ...due, metOn: "2025-07-01" }, { status: "open", on: "2025-07-01", due: "2026-01-01" }] },
  ...(["protective-custody", "adjudication", "disposition", "other"] as const).map((kind) => ({
    name: `a hearing of another kind, ${kind}, is not`, events: [...base, hearing("2025-07-01", kind)], asOf: "2025-07-21", duties: [{ status: "overdue", ...due } as const],
  })),
  ...(["court", "administrative"] as const).map((reviewer) => ({
    name: `a ${reviewer} review counts`, asOf: "2025-09-01", duties: [{ status: "met", ...due } as const, { status: "open", due: "2026-01-01" } as const],
    events: [...base, { kind: "case-review-held", reviewer, child: "ana", on: "2025-07-01" } as const],
  })),
  { name: "reviewed eleven days late: the next runs from the review", events: [...base, reviewed("2025-07-31")], asOf: "2025-09-01",
    duties: [{ status: "late", ...due, metOn: "2025-07-31", daysLate: 11 }, { status: "open", on: "2025-07-31", due: "2026-01-31" }] },
  { name: "review and hearing take turns", events: [...base, hearing("2025-06-30", "review"), reviewed("2025-12-30")], asOf: "2026-01-05",
    duties: [{ status: "met", ...due }, { status: "met", on: "2025-06-30", due: "2025-12-30", metOn: "2025-12-30" }, { status: "open", on: "2025-12-30", due: "2026-06-30" }] },
  { name: "a review and a review hearing of one day are one", events: [...base, reviewed("2025-07-01"), hearing("2025-07-01", "review")], asOf: "2025-09-01",
    duties: [{ status: "met", ...due }, { status: "open", on: "2025-07-01", due: "2026-01-01" }] },
  { name: "on the day considered as entry", events: [...base, reviewed("2025-01-20")], asOf: "2025-03-03",
    duties: [{ status: "met", ...due }, { status: "open", on: "2025-01-20", due: "2025-07-20" }] },
  { name: "the day before, it is not of this clock", events: [...base, reviewed("2025-01-19")], asOf: "2025-07-21", duties: [{ status: "overdue", ...due }] },

  // The day considered as entry, and months
  { name: "no finding: sixty days after removal", events: entry, asOf: "2025-09-08", duties: [{ status: "overdue", on: "2025-03-07", due: "2025-09-07" }] },
  { name: "the day before it nothing is asked", events: entry, asOf: "2025-03-06", duties: [] },
  { name: "a finding before removal counts on removal's day", events: [...entry, found("2024-12-16")], asOf: "2025-07-07",
    duties: [{ status: "overdue", on: "2025-01-06", due: "2025-07-06" }] },
  { name: "removed before the entry: the sixty days run from removal", events: [entered("2025-01-06", "ana", "2024-12-31")], asOf: "2025-09-01",
    duties: [{ status: "open", on: "2025-03-01", due: "2025-09-01" }] },
  { name: "six months after 31 August end on 28 February", events: [entered("2025-08-18"), found("2025-08-31")], asOf: "2026-03-01",
    duties: [{ status: "overdue", on: "2025-08-31", due: "2026-02-28" }] },
  { name: "or on 29 February", events: [entered("2023-08-21"), found("2023-08-31")], asOf: "2024-02-29", duties: [{ status: "open", on: "2023-08-31", due: "2024-02-29" }] },

  // Ends
  { name: "leaving care on the due date: lapsed", events: [...base, exited("2025-07-20")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [...base, exited("2025-07-21")], asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "the case closes before the due date: lapsed", events: [...base, closed("2025-06-02")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "a review after leaving care undoes nothing", events: [...base, exited("2025-07-21"), reviewed("2025-07-22")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "on the run the child is in care all the same", asOf: "2025-07-21", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "placement-started", setting: "runaway", child: "ana", on: "2025-03-03" }] },
  { name: "back in care: a clock of its own", events: [...base, reviewed("2025-06-02"), exited("2025-07-07"), entered("2025-09-01"), found("2025-09-15")], asOf: "2026-03-16",
    duties: [{ status: "met", ...due }, { status: "lapsed", on: "2025-06-02", due: "2025-12-02" }, { status: "overdue", on: "2025-09-15", due: "2026-03-15" }] },

  // Children
  { name: "siblings: one child's review does nothing for the other", children: two, asOf: "2025-07-21",
    events: [...base, entered("2025-01-06", "ben"), found("2025-01-20", "ben"), reviewed("2025-07-01")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }, { child: "ana", status: "open", due: "2026-01-01" }] },
  { name: "a review that names no child is about each in care", children: two, asOf: "2025-07-21",
    events: [...base, entered("2025-01-06", "ben"), found("2025-01-20", "ben"), { kind: "case-review-held", on: "2025-07-01" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }, { child: "ana", status: "open", due: "2026-01-01" },
      { child: "ben", status: "open", due: "2026-01-01" }] },

  // The record
  { name: "held in time, recorded late: met, and backdated", events: [...base, { ...reviewed("2025-07-18"), recordedOn: "2025-08-04" }], asOf: "2025-09-01",
    duties: [{ status: "met", ...due, backdated: true }, { status: "open", due: "2026-01-18" }] },
  { name: "as the record stood before that, it was overdue", events: [...base, { ...reviewed("2025-07-18"), recordedOn: "2025-08-04" }], asOf: "2025-09-01",
    options: { knownBy: "2025-08-03" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold reviews accuses nobody", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["care-entered", "care-exited", "case-closed", "court-found"] }, duties: [{ status: "unknown", needs: /case-review-held|hearing-held/ }] },
  { name: "no findings held: whether it is due yet cannot be said", events: entry, asOf: "2025-08-01", holds: unfound, duties: [{ child: "ana", status: "unknown", needs: /court/ }] },
  { name: "no findings held: overdue by the sixty days it is overdue either way", events: entry, asOf: "2025-09-08", holds: unfound, duties: [{ child: "ana", status: "overdue" }] },
  { name: "facts in any order, one of them twice", events: [...base, reviewed("2025-07-31"), ...base].reverse(), asOf: "2025-09-01",
    duties: [{ status: "late", ...due, daysLate: 11 }, { status: "open", due: "2026-01-31" }] },
]);
