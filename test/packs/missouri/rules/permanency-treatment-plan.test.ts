/** MO-CWM-K01: a long-range permanency treatment plan within 30 days of custody (RSMo 211.181; counted by RSMo 1.040, S2). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const custody = (on: string, child = "ana"): EventInput => ({ kind: "custody-granted", child, on });
const plan = (on: string): EventInput => ({ kind: "plan-completed", plan: "permanency-treatment-plan", child: "ana", on });
const cs1 = (on: string): EventInput => ({ kind: "cs1-completed", child: "ana", on });

const entry = [opened, entered("ana", "2021-09-01")];
/** Custody on a Thursday: thirty days end on Saturday 2 October. */
const base = [...entry, custody("2021-09-02")];
const due = { on: "2021-09-02", due: "2021-10-02" };
/** Custody on a Friday: thirty days end on a Sunday, so Monday the 4th is the last. */
const toSunday = [...entry, custody("2021-09-03")];
const kinds = ["case-opened", "care-entered", "care-exited", "custody-granted"];

boundaries("us-mo/permanency-treatment-plan", [
  { name: "a child not in care asks for no plan", events: [opened], asOf: "2021-12-01", duties: [] },
  { name: "the day before the due date it is open", events: base, asOf: "2021-10-01",
    duties: [{ child: "ana", status: "open", ...due, missing: ["plan"] }] },
  { name: "on the due date it is still open, a Saturday included", events: base, asOf: "2021-10-02",
    duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2021-10-03",
    duties: [{ status: "overdue", ...due, missing: ["plan"] }] },
  { name: "the plan on the due date: met", events: [...base, plan("2021-10-02")], asOf: "2021-10-03",
    duties: [{ status: "met", ...due, metOn: "2021-10-02", missing: [] }] },
  { name: "the plan four days after: late by four days", events: [...base, plan("2021-10-06")], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-10-06", daysLate: 4 }] },
  { name: "a completed CS-1 is such a plan", events: [...base, cs1("2021-09-30")], asOf: "2021-10-03",
    duties: [{ status: "met", ...due, metOn: "2021-09-30" }] },
  { name: "the first of the two meets it", events: [...base, cs1("2021-09-30"), plan("2021-10-10")], asOf: "2021-12-01",
    duties: [{ status: "met", ...due, metOn: "2021-09-30" }] },
  { name: "another kind of plan is not", asOf: "2021-10-03", duties: [{ status: "overdue", ...due }],
    events: [...base, { kind: "plan-completed", plan: "case-plan", child: "ana", on: "2021-09-20" }] },
  { name: "a plan on the day of custody counts", events: [...base, plan("2021-09-02")], asOf: "2021-10-03",
    duties: [{ status: "met", ...due }] },
  { name: "a plan before custody does not", events: [...base, plan("2021-09-01")], asOf: "2021-10-03",
    duties: [{ status: "overdue", ...due }] },

  { name: "a thirtieth day that is a Sunday is left out", events: toSunday, asOf: "2021-10-04",
    duties: [{ status: "open", on: "2021-09-03", due: "2021-10-04" }] },
  { name: "so the plan on Monday is in time", events: [...toSunday, plan("2021-10-04")], asOf: "2021-10-05",
    duties: [{ status: "met", due: "2021-10-04" }] },
  { name: "and Tuesday is overdue", events: toSunday, asOf: "2021-10-05", duties: [{ status: "overdue", due: "2021-10-04" }] },
  { name: "over a month's end and a Sunday: Monday 31 January", events: [...entry, custody("2021-12-31")], asOf: "2022-02-01",
    duties: [{ status: "overdue", due: "2022-01-31" }] },
  { name: "counted strictly the Sunday stands", events: toSunday, asOf: "2021-10-04", options: { counting: "strict" },
    duties: [{ status: "overdue", due: "2021-10-03" }] },
  { name: "counted as the courts count, a Saturday moves to Monday", events: base, asOf: "2021-10-04",
    options: { counting: "rsmo-506.060" },
    duties: [{ status: "open", on: "2021-09-02", due: "2021-10-04" }] },
  { name: "and past a holiday on that Monday", events: base, asOf: "2021-10-05",
    options: { counting: "rsmo-506.060", holidays: ["2021-10-04"] },
    duties: [{ status: "open", due: "2021-10-05" }] },
  { name: "thirty days can end on 29 February", events: [entered("ana", "2024-01-30"), custody("2024-01-30")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },

  { name: "no custody order on record: the days run from the entry", events: entry, asOf: "2021-10-02",
    duties: [{ status: "overdue", on: "2021-09-01", due: "2021-10-01" }] },
  { name: "custody later in the stay: the days run from custody", events: [...entry, custody("2021-09-21")], asOf: "2021-10-02",
    duties: [{ status: "open", on: "2021-09-21", due: "2021-10-21" }] },
  { name: "until that day the entry is what is known", events: [...entry, custody("2021-09-21")], asOf: "2021-09-20",
    duties: [{ status: "open", on: "2021-09-01", due: "2021-10-01" }] },
  // reading: the days run from the Division receiving custody, on record for this child before the placement
  { name: "custody before the entry: the days run from the order", events: [...entry, custody("2021-08-30")], asOf: "2021-10-02",
    duties: [{ status: "overdue", on: "2021-08-30", due: "2021-09-29" }] },

  { name: "in and out on one day: no day in care, no plan", events: [...base, exited("ana", "2021-09-01")], asOf: "2021-12-01", duties: [] },
  { name: "leaving care on the due date: lapsed", events: [...base, exited("ana", "2021-10-02")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care on a due date moved past Sunday: lapsed", events: [...toSunday, exited("ana", "2021-10-04")],
    asOf: "2021-12-01",
    duties: [{ status: "lapsed", due: "2021-10-04" }] },
  { name: "leaving care the day after: missed", events: [...base, exited("ana", "2021-10-03")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing: ["plan"] }] },
  { name: "the case closes before the due date: lapsed", events: [...base, { kind: "case-closed", on: "2021-09-20" }],
    asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes after the due date: missed", events: [...base, { kind: "case-closed", on: "2021-10-10" }],
    asOf: "2021-12-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a plan after leaving care undoes nothing", events: [...base, exited("ana", "2021-10-03"), plan("2021-10-05")],
    asOf: "2021-12-01",
    duties: [{ status: "missed", ...due }] },
  { name: "back in care: a new duty, which the earlier plan does not meet", asOf: "2022-03-04",
    events: [...base, plan("2021-09-20"), exited("ana", "2021-12-01"), entered("ana", "2022-02-01"), custody("2022-02-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-02-01", due: "2022-03-03" }] },
  { name: "siblings: one child's plan does nothing for the other", asOf: "2021-10-21", children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("ben", "2021-09-20"), custody("2021-09-20", "ben"), plan("2021-09-25")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2021-09-20", due: "2021-10-20" }] },
  { name: "custody and a plan that name no child are about the children in care that day", asOf: "2021-10-21",
    children: [{ id: "ana" }, { id: "ben" }],
    events: [...entry, entered("ben", "2021-09-20"), { kind: "custody-granted", on: "2021-09-02" },
      { kind: "plan-completed", plan: "permanency-treatment-plan", on: "2021-09-15" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2021-09-20", due: "2021-10-20" }] },

  // S7: what names nobody acts for those in care that day; but an order of custody of an only child can mean no other
  { name: "an order before the entry that names nobody, of an only child: the days run from it", asOf: "2021-10-02",
    events: [...entry, { kind: "custody-granted", on: "2021-08-30" }], duties: [{ status: "overdue", on: "2021-08-30", due: "2021-09-29" }] },
  { name: "of two children it gives neither into custody", asOf: "2021-10-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [...entry, { kind: "custody-granted", on: "2021-08-30" }], duties: [{ child: "ana", status: "open", on: "2021-09-01", due: "2021-10-01" }] },
  ...(["2021-08-31", "2021-09-01"] as const).flatMap((on) => ([
    [{ kind: "plan-completed", plan: "permanency-treatment-plan", on }, "a plan"], [{ kind: "cs1-completed", on }, "a CS-1"],
  ] satisfies [EventInput, string][]).map(([event, what]) => ({
    name: `${what} that names nobody, ${on === "2021-09-01" ? "on the day of entry: met" : "the day before it, does not act even for an only child"}`, asOf: "2021-10-02",
    events: [...entry, custody("2021-08-30"), event], duties: [{ status: on === "2021-09-01" ? "met" : "overdue", due: "2021-09-29" } as const],
  }))),
  { name: "a plan that names the child, before the entry and after custody, serves", asOf: "2021-10-02",
    events: [...entry, custody("2021-08-30"), plan("2021-08-31")], duties: [{ status: "met", due: "2021-09-29", metOn: "2021-08-31" }] },

  { name: "made in time, recorded late: met, and backdated", asOf: "2021-12-01",
    events: [...base, { ...plan("2021-10-01"), recordedOn: "2021-10-15" }], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-12-01", options: { knownBy: "2021-10-10" },
    events: [...base, { ...plan("2021-10-01"), recordedOn: "2021-10-15" }], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold plans accuses nobody", events: base, asOf: "2021-12-01",
    holds: { source: "a flat export", kinds }, duties: [{ status: "unknown", needs: /plan-completed|cs1-completed/ }] },
  { name: "thirty days taken from the entry rest on that, thirty from an order on the source", events: entry, asOf: "2021-09-05", duties: [{ status: "open", basis: "custody.fromEntry" }] },
  { name: "an order is the source's own", events: base, asOf: "2021-09-05", duties: [{ status: "open", basis: "source" }] },
  { name: "the agency's own number is the agency's either way", events: entry, asOf: "2021-09-05", options: { params: { "us-mo/permanency-treatment-plan.within": 20 } },
    duties: [{ status: "open", due: "2021-09-21", basis: "us-mo/permanency-treatment-plan.within" }] },
  { name: "what would meet it: the first CS-1, in FACES", events: base, asOf: "2021-10-03",
    duties: [{ status: "overdue", remedy: { says: "Complete the CS-1.", events: [{ kind: "cs1-completed", on: "2021-10-03", child: "ana", cs1: "first", inFaces: true }] } }] },
  { name: "what the order rests on: one before the entry, since the child last left care", asOf: "2021-10-02",
    events: [entered("ana", "2021-03-01"), exited("ana", "2021-06-01"), ...entry, custody("2021-08-10")], duties: [{ status: "missed", on: "2021-03-01" }, { status: "overdue", on: "2021-08-10" }] },
  { name: "not one of the stay that ended on the day of the entry", asOf: "2021-10-02",
    events: [entered("ana", "2021-08-05"), custody("2021-08-10"), exited("ana", "2021-09-01"), entered("ana", "2021-09-01")], duties: [{ status: "lapsed", on: "2021-08-10" }, { status: "overdue", on: "2021-09-01", due: "2021-10-01" }] },
  { name: "a sibling's stay says nothing of it", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-10-02",
    events: [custody("2021-08-10"), entered("ben", "2021-08-12"), exited("ben", "2021-08-20"), entered("ana", "2021-09-01")],
    duties: [{ child: "ana", status: "overdue", on: "2021-08-10" }, { child: "ben", status: "lapsed" }] },
  ...(["2021-08-20", "2021-09-01"] as const).map((on) => ({
    name: `one that ended on ${on}, by the entry, stands no more`, asOf: "2021-09-20", events: [custody("2021-08-10"), { kind: "custody-ended", child: "ana", on } as const, entered("ana", "2021-09-01")],
    duties: [{ status: "open", on: "2021-09-01", due: "2021-10-01", basis: "custody.fromEntry" } as const],
  })),
  { name: "one that ends in the stay does", asOf: "2021-09-08", events: [custody("2021-08-10"), entered("ana", "2021-09-01"), { kind: "custody-ended", child: "ana", on: "2021-09-08" }], duties: [{ status: "open", on: "2021-08-10", due: "2021-09-09" }] },
  { name: "one made anew on the day the earlier ended does", asOf: "2021-09-08", events: [custody("2021-08-02"), { kind: "custody-ended", child: "ana", on: "2021-08-10" }, custody("2021-08-10"), entered("ana", "2021-09-01")],
    duties: [{ status: "open", on: "2021-08-10", due: "2021-09-09" }] },
  { name: "and an order on the day of entry does not take the place of one before it", asOf: "2021-09-08", events: [custody("2021-08-10"), entered("ana", "2021-09-01"), custody("2021-09-01")], duties: [{ status: "open", on: "2021-08-10", due: "2021-09-09" }] },
  // reading: custody may have come later than the entry, and this source could not say so
  { name: "nor one that cannot hold the custody order", events: entry, asOf: "2021-12-01", duties: [{ status: "unknown",
    needs: /custody-granted/ }],
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "plan-completed", "cs1-completed"] } },
  { name: "facts in any order", events: [...base, plan("2021-10-06")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 4 }] },
  { name: "before the manual's earliest text nothing was asked of it", events: [entered("ana", "2020-03-02"), custody("2020-03-02")],
    asOf: "2020-06-30", duties: [] },
]);
