/** MI-CP-01: a case plan within the first 30 days of placement; the clock starts with the episode's first placement (S16). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Setting = Extract<EventInput, { kind: "placement-started" }>["setting"];

const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const placed = (on: string, setting: Setting = "foster-home", child = "ana"): EventInput => ({ kind: "placement-started", setting, child, on });
const plan = (on: string, more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });

const base = [entered("2026-01-05"), placed("2026-01-05")];
const due = { on: "2026-01-05", due: "2026-02-04" };
const missing = ["case plan"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/initial-case-plan", [
  // The clock
  { name: "before the child comes into care nothing is asked", events: base, asOf: "2026-01-04", duties: [] },
  { name: "on the day of placement it is open", events: base, asOf: "2026-01-05",
    duties: [{ child: "ana", status: "open", ...due, missing, basis: "source" }] },
  { name: "on the thirtieth day it is open still", events: base, asOf: "2026-02-04", duties: [{ status: "open", ...due, missing }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-02-05", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "planned on the day of placement", events: [...base, plan("2026-01-05")], asOf: "2026-01-05",
    duties: [{ status: "met", ...due, metOn: "2026-01-05", missing: [] }] },
  { name: "planned on the thirtieth day", events: [...base, plan("2026-02-04")], asOf: "2026-03-01",
    duties: [{ status: "met", ...due, metOn: "2026-02-04" }] },
  { name: "planned the day after is a day late", events: [...base, plan("2026-02-05")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-05", daysLate: 1 }] },
  { name: "across a leap day", events: [entered("2024-02-01"), placed("2024-02-01")], asOf: "2024-03-03",
    duties: [{ status: "overdue", due: "2024-03-02", daysLate: 1 }] },
  { name: "a thirtieth day on a Saturday does not move", events: [entered("2026-01-01"), placed("2026-01-01")], asOf: "2026-02-01",
    duties: [{ status: "overdue", due: "2026-01-31" }] },
  { name: "unless Michigan's convention for statutes is asked for", events: [entered("2026-01-01"), placed("2026-01-01")], asOf: "2026-02-02",
    options: { counting: "mcl-8.6" }, duties: [{ status: "open", due: "2026-02-02" }] },

  // The first placement
  { name: "placed three days after entry: thirty days from the placement", events: [entered("2026-01-05"), placed("2026-01-08")],
    asOf: "2026-02-08", duties: [{ status: "overdue", on: "2026-01-08", due: "2026-02-07", daysLate: 1 }] },
  { name: "a plan of the day before the placement does not count", asOf: "2026-02-08",
    events: [entered("2026-01-05"), plan("2026-01-07"), placed("2026-01-08")], duties: [{ status: "overdue", due: "2026-02-07", missing }] },
  { name: "no placement on record: nobody can say when the thirty days began", events: [entered("2026-01-05")], asOf: "2026-01-05",
    duties: [{ child: "ana", status: "unknown", on: "2026-01-05", due: null, needs: /first placement/ }] },
  { name: "nor does a plan on record settle it", events: [entered("2026-01-05"), plan("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "unknown", needs: /first placement/ }] },
  ...(["trial-home-visit", "runaway", "whereabouts-unknown"] as const).map((setting) => ({
    name: `${setting} is no first placement`, events: [entered("2026-01-05"), placed("2026-01-05", setting)], asOf: "2026-03-01",
    duties: [{ status: "unknown", needs: /first placement/ } as const],
  })),
  { name: "gone before being placed: thirty days from the placement that follows", asOf: "2026-02-20",
    events: [entered("2026-01-05"), placed("2026-01-05", "runaway"), placed("2026-01-20", "shelter")],
    duties: [{ status: "overdue", on: "2026-01-20", due: "2026-02-19" }] },
  { name: "a move does not start it anew", events: [...base, placed("2026-01-25", "relative-home")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due }] },
  { name: "nor does coming back from a trial home visit", asOf: "2026-06-01",
    events: [...base, plan("2026-01-20"), placed("2026-03-01", "trial-home-visit"), placed("2026-04-01")],
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },

  // The plan
  { name: "a Parent Agency Treatment Plan is a case plan", events: [...base, plan("2026-01-20", { plan: "parent-agency-treatment-plan" })],
    asOf: "2026-03-01", duties: [{ status: "met", ...due }] },
  ...(["service-agreement", "safety-plan"] as const).map((kind) => ({
    name: `a ${kind} is none`, events: [...base, plan("2026-01-20", { plan: kind })], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, missing } as const],
  })),
  { name: "an update of a plan that was never completed is none", asOf: "2026-02-05",
    events: [...base, { kind: "plan-updated", plan: "case-plan", on: "2026-01-20" }], duties: [{ status: "overdue", ...due, missing }] },
  { name: "the first of two plans decides", events: [...base, plan("2026-02-06"), plan("2026-02-20")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-06", daysLate: 2 }] },

  // Ends
  { name: "home on the thirtieth day: lapsed", events: [...base, exited("2026-02-04")], asOf: "2026-03-01", duties: [{ status: "lapsed", ...due, missing }] },
  { name: "home the day after: missed", events: [...base, exited("2026-02-05")], asOf: "2026-03-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "a plan after the child left does not count", events: [...base, exited("2026-02-10"), plan("2026-02-12")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the case closed within the thirty days: lapsed", events: [...base, closed("2026-01-30")], asOf: "2026-03-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closed after them: missed", events: [...base, closed("2026-02-20")], asOf: "2026-03-01", duties: [{ status: "missed", ...due }] },
  { name: "back in care: a plan of the earlier stay does not serve", asOf: "2026-06-01",
    events: [...base, plan("2026-01-20"), exited("2026-03-01"), entered("2026-04-01"), placed("2026-04-02")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-04-02", due: "2026-05-02" }] },
  { name: "back in care: nor does a plan of this stay serve the earlier", asOf: "2026-06-01",
    events: [...base, exited("2026-03-01"), entered("2026-04-01"), placed("2026-04-02"), plan("2026-04-10")],
    duties: [{ status: "missed", ...due }, { status: "met", due: "2026-05-02", metOn: "2026-04-10" }] },

  // Siblings
  { name: "a plan that names ana is not ben's", asOf: "2026-02-05", children: siblings,
    events: [...base, entered("2026-01-05", "ben"), placed("2026-01-05", "foster-home", "ben"), plan("2026-01-20", { child: "ana" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "a plan that names both is each one's", asOf: "2026-02-05", children: siblings,
    events: [...base, entered("2026-01-05", "ben"), placed("2026-01-05", "foster-home", "ben"), plan("2026-01-20", { children: ["ana", "ben"] })],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "a placement that names nobody places the children in care that day", asOf: "2026-02-10", children: siblings,
    events: [entered("2026-01-05"), { kind: "placement-started", setting: "foster-home", on: "2026-01-05" }, entered("2026-01-06", "ben"), plan("2026-01-20")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "unknown", on: "2026-01-06", needs: /first placement/ }] },

  // The record
  { name: "planned in time, recorded late: met, and backdated", events: [...base, plan("2026-01-20", { recordedOn: "2026-02-10" })],
    asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, plan("2026-01-20", { recordedOn: "2026-02-10" })],
    asOf: "2026-03-01", options: { knownBy: "2026-02-09" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold plans accuses nobody", events: base, asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "placement-started"] },
    duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "nor does one that cannot hold placements", events: [entered("2026-01-05")], asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["care-entered", "care-exited", "plan-completed", "plan-updated"] },
    duties: [{ status: "unknown", needs: /placement/ }] },
  { name: "an exact duplicate changes nothing", events: [...base, ...base, plan("2026-02-06"), plan("2026-02-06")], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, daysLate: 2 }] },
  { name: "facts in any order", events: [...base, placed("2026-01-25"), plan("2026-02-06")].reverse(), asOf: "2026-03-01",
    duties: [{ status: "late", ...due, daysLate: 2 }] },
]);
