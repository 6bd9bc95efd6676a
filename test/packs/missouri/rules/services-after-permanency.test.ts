/** MO-STAT-04: services go on after permanency is achieved; how soon is the agency's number (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Exited = Extract<EventInput, { kind: "care-exited" }>;

const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, to: Exited["to"], child = "ana"): EventInput => ({ kind: "care-exited", child, on, ...(to === undefined ? {} : { to }) });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const served = (on: string, child = "ana"): EventInput => ({ kind: "post-permanency-service-provided", child, on, service: "in-home" });

const home = [entered("2025-09-01"), exited("2026-03-03", "reunification")];
const PART = "services after permanency";
const thirty = { params: { "stat.afterPermanency": 30 } };
/** Thirty days from Tuesday 3 March 2026: Thursday 2 April. */
const due = { on: "2026-03-03", due: "2026-04-02" };
const unset = /stat\.afterPermanency/;
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/services-after-permanency", [
  { name: "still in care: nothing is asked", events: [entered("2025-09-01")], asOf: "2026-06-01", duties: [] },
  { name: "the day before the exit nothing is asked", events: home, asOf: "2026-03-02", duties: [] },

  // Without the agency's number
  { name: "no service and no number: unknown, and the number is named", events: home, asOf: "2026-06-01",
    duties: [{ child: "ana", status: "unknown", on: "2026-03-03", due: null, needs: unset, missing: [PART] }] },
  { name: "a service meets it, number or none", events: [...home, served("2026-05-01")], asOf: "2026-06-01",
    duties: [{ child: "ana", status: "met", on: "2026-03-03", due: null, metOn: "2026-05-01", missing: [] }] },
  { name: "a service on the day of the exit counts", events: [...home, served("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "met", metOn: "2026-03-03" }] },
  { name: "a service the day before does not", events: [...home, served("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "unknown", needs: unset }] },

  // With it
  { name: "given thirty days: the day before the due date it is open", events: home, asOf: "2026-04-01", options: thirty,
    duties: [{ status: "open", ...due, basis: "stat.afterPermanency", missing: [PART] }] },
  { name: "on the due date it is still open", events: home, asOf: "2026-04-02", options: thirty, duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: home, asOf: "2026-04-03", options: thirty, duties: [{ status: "overdue", ...due, daysLate: 1, missing: [PART] }] },
  { name: "served on the due date: met", events: [...home, served("2026-04-02")], asOf: "2026-06-01", options: thirty,
    duties: [{ status: "met", ...due, metOn: "2026-04-02" }] },
  { name: "served five days after: late", events: [...home, served("2026-04-07")], asOf: "2026-06-01", options: thirty,
    duties: [{ status: "late", ...due, metOn: "2026-04-07", daysLate: 5 }] },
  { name: "thirty days can end on 29 February", events: [entered("2023-06-01"), exited("2024-01-30", "adoption")], asOf: "2024-03-01", options: thirty,
    duties: [{ status: "overdue", due: "2024-02-29" }] },

  // Where the child went
  ...(["adoption", "guardianship", "relative"] as const).map((to) => ({
    name: `an exit to ${to} asks for services too`, events: [entered("2025-09-01"), exited("2026-03-03", to)], asOf: "2026-04-03", options: thirty,
    duties: [{ status: "overdue", ...due } as const],
  })),
  ...(["emancipation", "independence", "runaway", "transfer", "death", "other"] as const).map((to) => ({
    name: `an exit to ${to} is not permanency achieved`, events: [entered("2025-09-01"), exited("2026-03-03", to)], asOf: "2026-06-01", duties: [],
  })),
  { name: "where the child went is not on record: unknown", events: [entered("2025-09-01"), exited("2026-03-03", undefined)], asOf: "2026-06-01", options: thirty,
    duties: [{ child: "ana", status: "unknown", needs: /where the child went/ }] },
  { name: "the case closed with the child in care, and no exit: unknown", events: [entered("2025-09-01"), closed("2026-03-03")], asOf: "2026-06-01", options: thirty,
    duties: [{ child: "ana", status: "unknown", on: "2026-03-03", needs: /where the child went/ }] },
  { name: "an exit on the day of closing tells", events: [...home, closed("2026-03-03")], asOf: "2026-04-03", options: thirty, duties: [{ status: "overdue", ...due }] },
  { name: "an exit with no stay open is ignored", events: [exited("2026-03-03", "reunification")], asOf: "2026-06-01", options: thirty, duties: [] },
  { name: "in and out on one day raises nothing", events: [entered("2026-03-03"), exited("2026-03-03", "reunification")], asOf: "2026-06-01", options: thirty, duties: [] },
  { name: "of two exits of one day the one recorded later stands", options: thirty, asOf: "2026-04-03",
    events: [entered("2025-09-01"), exited("2026-03-03", "other"), { ...exited("2026-03-03", "reunification"), recordedOn: "2026-03-05" }], duties: [{ status: "overdue", ...due, missing: [PART] }] },
  { name: "where neither was, it cannot be said where the child went", options: thirty, asOf: "2026-04-03",
    events: [entered("2025-09-01"), exited("2026-03-03", "other"), exited("2026-03-03", "reunification")], duties: [{ status: "unknown", on: "2026-03-03", needs: /where the child went/ }] },
  { name: "unless both say the same", options: thirty, asOf: "2026-04-03",
    events: [entered("2025-09-01"), exited("2026-03-03", "reunification"), { ...exited("2026-03-03", "reunification"), id: "x2" }], duties: [{ status: "overdue", ...due, missing: [PART] }] },

  // Back in care, and closing
  { name: "back in care on the due date: lapsed", events: [...home, entered("2026-04-02")], asOf: "2026-06-01", options: thirty,
    duties: [{ status: "lapsed", ...due }] },
  { name: "back in care the day after: missed", events: [...home, entered("2026-04-03")], asOf: "2026-06-01", options: thirty,
    duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "a service after the return is not one after permanency", events: [...home, entered("2026-04-03"), served("2026-04-10")], asOf: "2026-06-01",
    options: thirty, duties: [{ status: "missed", ...due }] },
  { name: "back in care the same day: lapsed", events: [...home, entered("2026-03-03")], asOf: "2026-06-01", options: thirty,
    duties: [{ status: "lapsed", ...due }] },
  { name: "two exits, each has its own, and the first one's service serves it alone", asOf: "2026-10-01", options: thirty,
    events: [...home, served("2026-03-20"), entered("2026-05-04"), exited("2026-08-03", "guardianship")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-08-03", due: "2026-09-02", missing: [PART] }] },
  { name: "the closing of the case does not end it", events: [...home, closed("2026-03-10")], asOf: "2026-04-03", options: thirty,
    duties: [{ status: "overdue", ...due }] },
  { name: "a service after the closing meets it", events: [...home, closed("2026-03-10"), served("2026-03-25")], asOf: "2026-04-03", options: thirty,
    duties: [{ status: "met", ...due, metOn: "2026-03-25" }] },
  { name: "of several closings the one that ended the stay is meant", options: thirty, asOf: "2026-04-03",
    events: [{ kind: "case-opened", on: "2025-01-02" }, closed("2025-06-02"), { kind: "case-opened", on: "2025-08-01" }, entered("2025-09-01"), closed("2026-03-03")],
    duties: [{ status: "unknown", on: "2026-03-03", raisedBy: "case-closed", needs: /where the child went/ }] },

  // Children
  { name: "siblings: one child's service does nothing for the other", children: two, asOf: "2026-04-03", options: thirty,
    events: [...home, entered("2025-09-01", "ben"), exited("2026-03-03", "reunification", "ben"), served("2026-03-20")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "a service that names no child is for both", children: two, asOf: "2026-04-03", options: thirty,
    events: [...home, entered("2025-09-01", "ben"), exited("2026-03-03", "reunification", "ben"), { kind: "post-permanency-service-provided", on: "2026-03-20" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },

  // The record
  { name: "served in time, recorded late: met, and backdated", asOf: "2026-06-01", options: thirty,
    events: [...home, { ...served("2026-03-30"), recordedOn: "2026-04-20" }], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2026-06-01", options: { ...thirty, knownBy: "2026-04-19" },
    events: [...home, { ...served("2026-03-30"), recordedOn: "2026-04-20" }], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold such services accuses nobody", events: home, asOf: "2026-06-01", options: thirty,
    holds: { source: "a flat export", kinds: ["care-entered", "care-exited"] }, duties: [{ status: "unknown", needs: /post-permanency-service-provided/ }] },
  { name: "facts in any order, one of them twice", events: [...home, served("2026-04-07"), ...home].reverse(), asOf: "2026-06-01", options: thirty,
    duties: [{ status: "late", ...due, daysLate: 5 }] },
]);
