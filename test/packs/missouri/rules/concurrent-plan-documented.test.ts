/** MO-CWM-P08: the concurrent plan is documented in FACES and on the Social Service Plan (S10). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
type Goal = "reunification" | "adoption" | "guardianship" | "appla";
const primary = (on: string, goal: Goal = "reunification", child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal, on, child });
const concurrent = (on: string, goal: Goal = "adoption", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal, on, child });
const documented = { kind: "concurrent-plan-documented", child: "ana" } as const;
const faces = (on: string): EventInput => ({ ...documented, in: ["FACES"], on });
const ssp = (on: string): EventInput => ({ ...documented, in: ["SSP"], on });
const both = (on: string): EventInput => ({ ...documented, in: ["FACES", "SSP"], on });
/** In care from 1 January, reunification from the 3rd, adoption concurrent from the 10th; due on the 31st. */
const planned: readonly EventInput[] = [entered(), primary("2026-01-03"), concurrent("2026-01-10")];
const missing = ["FACES", "SSP"];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

boundaries("us-mo/concurrent-plan-documented", [
  // Due with the concurrent goal
  { name: "the day before day 30 there is a day left", events: planned, asOf: "2026-01-30",
    duties: [{ status: "open", child: "ana", due: "2026-01-31", missing }] },
  { name: "on day 30 it can still be documented in time", events: planned, asOf: "2026-01-31", duties: [{ status: "open", due: "2026-01-31", missing }] },
  { name: "on day 31 both records are overdue", events: planned, asOf: "2026-02-01", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "both on day 30 are in time", events: [...planned, both("2026-01-31")], asOf: "2026-03-01",
    duties: [{ status: "met", metOn: "2026-01-31", missing: [] }] },
  { name: "both on day 31 are a day late", events: [...planned, both("2026-02-01")], asOf: "2026-03-01",
    duties: [{ status: "late", metOn: "2026-02-01", daysLate: 1 }] },
  { name: "documented before day 30, it is met now", events: [...planned, both("2026-01-12")], asOf: "2026-01-25",
    duties: [{ status: "met", due: "2026-01-31", metOn: "2026-01-12" }] },
  { name: "no concurrent goal, nothing to document", events: [entered(), primary("2026-01-03")], asOf: "2026-03-01", duties: [] },
  { name: "a concurrent goal set after day 30 is to be documented that day", asOf: "2026-02-10",
    events: [entered(), primary("2026-01-03"), concurrent("2026-02-10")], duties: [{ status: "open", due: "2026-02-10", missing }] },
  { name: "and is overdue the day after", asOf: "2026-02-11",
    events: [entered(), primary("2026-01-03"), concurrent("2026-02-10")], duties: [{ status: "overdue", due: "2026-02-10" }] },
  { name: "where reunification came after day 30, so does the due date", asOf: "2026-03-01",
    events: [entered(), primary("2026-02-20"), concurrent("2026-02-20"), faces("2026-02-20")], duties: [{ status: "overdue", due: "2026-02-20", missing: ["SSP"] }] },
  { name: "with another primary goal, it is due on day 30", asOf: "2026-01-31",
    events: [entered(), primary("2026-01-03", "adoption"), concurrent("2026-01-10", "guardianship")], duties: [{ status: "open", due: "2026-01-31" }] },
  { name: "or on the day the concurrent goal was set, if that is later", asOf: "2026-02-11",
    events: [entered(), primary("2026-01-03", "adoption"), concurrent("2026-02-10", "guardianship")], duties: [{ status: "overdue", due: "2026-02-10" }] },
  { name: "with no primary goal at all, on day 30", events: [entered(), concurrent("2026-01-10")], asOf: "2026-02-01",
    duties: [{ status: "overdue", due: "2026-01-31" }] },
  { name: "reunification that comes later does not move the due date", asOf: "2026-03-01",
    events: [entered(), primary("2026-01-03", "adoption"), concurrent("2026-01-10", "guardianship"), primary("2026-02-20")],
    duties: [{ status: "overdue", due: "2026-01-31" }] },
  { name: "thirty days can end on a leap day", asOf: "2024-03-01",
    events: [entered("2024-01-30"), primary("2024-01-31"), concurrent("2024-02-05")], duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "thirty days from a month's end run through February", asOf: "2026-03-02",
    events: [entered("2026-01-31"), primary("2026-01-31"), concurrent("2026-02-05")], duties: [{ status: "open", due: "2026-03-02" }] },
  { name: "under the other reading of S8 it is due when the concurrent goal is: thirty days from the day of reunification", asOf: "2026-02-03",
    events: planned, options: { params: { "concurrent.onChange": "restart" } }, duties: [{ status: "overdue", due: "2026-02-02" }] },
  { name: "day 30 on a Saturday rolls to Monday where that convention is chosen", events: planned, asOf: "2026-02-01",
    options: { counting: "rsmo-506.060" }, duties: [{ status: "open", due: "2026-02-02" }] },
  { name: "under the other reading, reunification from the entry on is due by the source's own thirty days", asOf: "2026-01-20", options: { params: { "concurrent.onChange": "restart" } },
    events: [entered(), primary("2026-01-01"), concurrent("2026-01-10")], duties: [{ status: "open", due: "2026-01-31", basis: "us-mo/concurrent-goal.within" }] },
  { name: "and another primary goal, in effect when the concurrent one was set, restarts nothing", asOf: "2026-01-31", options: { params: { "concurrent.onChange": "restart" } },
    events: [entered(), primary("2026-01-03"), primary("2026-01-20", "adoption"), concurrent("2026-01-25", "guardianship")], duties: [{ status: "open", due: "2026-01-31" }] },

  // FACES and the SSP
  { name: "FACES alone leaves the SSP", events: [...planned, faces("2026-01-12")], asOf: "2026-02-01", duties: [{ status: "overdue", missing: ["SSP"] }] },
  { name: "the SSP alone leaves FACES", events: [...planned, ssp("2026-01-12")], asOf: "2026-02-01", duties: [{ status: "overdue", missing: ["FACES"] }] },
  { name: "one after the other, it is met on the day of the second", events: [ssp("2026-01-20"), faces("2026-01-12"), ...planned], asOf: "2026-03-01",
    duties: [{ status: "met", metOn: "2026-01-20" }] },
  { name: "the second three days after day 30 is three days late", events: [...planned, faces("2026-01-12"), ssp("2026-02-03")], asOf: "2026-03-01",
    duties: [{ status: "late", metOn: "2026-02-03", daysLate: 3, missing: [] }] },
  { name: "a documentation of the day before the goal was set is not of its plan", events: [...planned, both("2026-01-09")], asOf: "2026-02-01",
    duties: [{ status: "overdue", missing }] },
  { name: "one of the same day is", events: [both("2026-01-10"), ...planned], asOf: "2026-02-01", duties: [{ status: "met", metOn: "2026-01-10" }] },
  { name: "what would meet it: both records, or the one that is missing", events: planned, asOf: "2026-02-01",
    duties: [{ status: "overdue", remedy: { says: "Document the concurrent plan: FACES and SSP.", events: [both("2026-02-01")] } }] },
  { name: "with FACES on record, the SSP alone", events: [...planned, faces("2026-01-12")], asOf: "2026-02-01",
    duties: [{ status: "overdue", remedy: { says: "Document the concurrent plan: SSP.", events: [ssp("2026-02-01")] } }] },
  { name: "documented again, the first counts", events: [...planned, both("2026-01-12"), both("2026-01-20")], asOf: "2026-02-01",
    duties: [{ status: "met", metOn: "2026-01-12", evidence: ["FACES: 2026-01-12", "SSP: 2026-01-12"] }] },

  // Each concurrent goal
  { name: "a new concurrent goal needs its own", asOf: "2026-03-10", events: [...planned, both("2026-01-12"), concurrent("2026-03-01", "guardianship")],
    duties: [{ status: "met", due: "2026-01-31", metOn: "2026-01-12" }, { status: "overdue", due: "2026-03-01", missing }] },
  { name: "a goal replaced after day 30 undocumented leaves it missed", asOf: "2026-03-10",
    events: [...planned, concurrent("2026-03-01", "guardianship"), both("2026-03-01")],
    duties: [{ status: "missed", due: "2026-01-31", missing }, { status: "met", due: "2026-03-01", metOn: "2026-03-01" }] },
  { name: "a goal replaced before day 30 lapses undocumented, and its successor is due on day 30", asOf: "2026-02-01",
    events: [...planned, concurrent("2026-01-20", "guardianship")],
    duties: [{ status: "lapsed", due: "2026-01-31" }, { status: "overdue", due: "2026-01-31", missing }] },
  { name: "a goal replaced on day 30 has lapsed", asOf: "2026-01-31", events: [...planned, concurrent("2026-01-31", "guardianship")],
    duties: [{ status: "lapsed", due: "2026-01-31" }, { status: "open", due: "2026-01-31", missing }] },
  { name: "a goal replaced before day 30 but documented by then is met", asOf: "2026-02-01",
    events: [...planned, both("2026-01-19"), concurrent("2026-01-20", "guardianship")],
    duties: [{ status: "met", due: "2026-01-31", metOn: "2026-01-19" }, { status: "overdue", due: "2026-01-31", missing }] },
  { name: "changed twice, each of three goals has its own", asOf: "2026-06-01",
    events: [...planned, both("2026-01-12"), concurrent("2026-03-01", "guardianship"), faces("2026-03-05"), concurrent("2026-05-01", "appla"), both("2026-05-04")],
    duties: [{ status: "met" }, { status: "missed", due: "2026-03-01", missing: ["SSP"] }, { status: "late", due: "2026-05-01", daysLate: 3 }] },
  { name: "the same goal set again is the same plan", asOf: "2026-06-01", events: [...planned, both("2026-01-12"), concurrent("2026-03-01")],
    duties: [{ status: "met", due: "2026-01-31" }] },
  { name: "a goal ended and set again is another", asOf: "2026-06-01",
    events: [...planned, both("2026-01-12"), { kind: "goal-ended", role: "concurrent", on: "2026-03-01", child: "ana" }, concurrent("2026-04-01")],
    duties: [{ status: "met", due: "2026-01-31" }, { status: "overdue", due: "2026-04-01", missing }] },
  { name: "a goal replaced the same day leaves one plan to document", asOf: "2026-02-01",
    events: [...planned, concurrent("2026-01-10", "guardianship")], duties: [{ status: "overdue", due: "2026-01-31", missing }] },
  { name: "giving up reunification does not end it while the concurrent goal stands", asOf: "2026-03-01",
    events: [...planned, primary("2026-02-15", "guardianship")], duties: [{ status: "overdue", due: "2026-01-31", missing }] },

  // Ends
  { name: "an exit on day 30 undocumented: lapsed", events: [...planned, exited("2026-01-31")], asOf: "2026-03-01", duties: [{ status: "lapsed", due: "2026-01-31" }] },
  { name: "an exit on day 30, documented the day before: met", events: [...planned, both("2026-01-30"), exited("2026-01-31")], asOf: "2026-03-01",
    duties: [{ status: "met", metOn: "2026-01-30" }] },
  { name: "an exit on day 31: missed", events: [...planned, faces("2026-01-12"), exited("2026-02-01")], asOf: "2026-03-01",
    duties: [{ status: "missed", missing: ["SSP"] }] },
  { name: "what is documented after the exit rescues nothing", events: [...planned, exited("2026-02-01"), both("2026-02-02")], asOf: "2026-03-01",
    duties: [{ status: "missed", missing }] },
  { name: "a case closed before day 30: lapsed", events: [...planned, closed("2026-01-25")], asOf: "2026-03-01", duties: [{ status: "lapsed" }] },
  { name: "a case closed after day 30: missed", events: [...planned, closed("2026-02-10")], asOf: "2026-03-01", duties: [{ status: "missed", missing }] },
  { name: "a re-entry's plan is another", asOf: "2026-07-01",
    events: [...planned, both("2026-01-12"), exited("2026-03-01"), entered("2026-05-01"), primary("2026-05-03"), concurrent("2026-05-10")],
    duties: [{ status: "met", due: "2026-01-31" }, { status: "overdue", due: "2026-05-31", missing }] },

  // Children
  { name: "siblings: own clocks, own records", asOf: "2026-03-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [...planned, entered("2026-01-05", "ben"), primary("2026-01-06", "reunification", "ben"), concurrent("2026-01-10", "adoption", "ben"), both("2026-01-12")],
    duties: [{ status: "met", child: "ana", due: "2026-01-31" }, { status: "overdue", child: "ben", due: "2026-02-04", missing }] },
  { name: "a documentation that names no child is of every child's plan that day", asOf: "2026-03-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [...planned, entered("2026-01-05", "ben"), primary("2026-01-06", "reunification", "ben"), concurrent("2026-01-13", "adoption", "ben"),
      { kind: "concurrent-plan-documented", in: ["FACES", "SSP"], on: "2026-01-12" }, { kind: "concurrent-plan-documented", in: ["SSP"], on: "2026-01-13" }],
    duties: [{ status: "met", child: "ana" }, { status: "overdue", child: "ben", missing: ["FACES"] }] },

  // The record
  { name: "documented in time but recorded after day 30: met, and flagged", asOf: "2026-03-01",
    events: [...planned, faces("2026-01-12"), { ...documented, in: ["SSP"], on: "2026-01-20", recordedOn: "2026-02-15" }],
    duties: [{ status: "met", metOn: "2026-01-20", backdated: true }] },
  { name: "by what was known before, the SSP was missing", asOf: "2026-03-01", options: { knownBy: "2026-02-14" },
    events: [...planned, faces("2026-01-12"), { ...documented, in: ["SSP"], on: "2026-01-20", recordedOn: "2026-02-15" }],
    duties: [{ status: "overdue", missing: ["SSP"] }] },
  { name: "a record that holds goals but not what was documented cannot say", events: planned, asOf: "2026-03-01",
    holds: holding("care-entered", "care-exited", "goal-set"), duties: [{ status: "unknown", needs: /concurrent-plan-documented/ }] },

  // Law in time
  { name: "a plan of a stay before the manual's earliest text is not judged by it", asOf: "2020-07-01",
    events: [entered("2020-03-01"), primary("2020-03-03"), concurrent("2020-03-10"), exited("2020-05-20")], duties: [] },
  { name: "one still in effect then is due on the day of that text", asOf: "2020-05-29",
    events: [entered("2020-03-01"), primary("2020-03-03"), concurrent("2020-03-10")], duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
