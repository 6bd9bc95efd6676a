/** MO-CWM-C01, MO-CPL-11: a placement is thoughtful and considers the child's goal; the record says that it did. Advisory. */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Placed = Extract<EventInput, { kind: "placement-started" }>;
type Considered = Extract<EventInput, { kind: "placement-considered" }>;

const entered = (on = "2021-09-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const goal = (on: string, child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal: "reunification", on, child });
const placed = (on: string, more: Partial<Placed> = {}): EventInput =>
  ({ kind: "placement-started", setting: "foster-home", on, child: "ana", ...more });
const considered = (on: string, more: Partial<Considered> = {}): EventInput =>
  ({ kind: "placement-considered", goalConsidered: true, on, child: "ana", ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

/** In care from 1 September, with a goal from the 3rd. */
const base = [entered(), goal("2021-09-03")];
const once = [...base, placed("2021-09-10")];
const due = { on: "2021-09-10", due: "2021-09-10" };
const missing = ["goal considered"];
const noPlacement: readonly Placed["setting"][] = ["runaway", "whereabouts-unknown"];
const otherPlacements: readonly Placed["setting"][] = ["trial-home-visit", "relative-home", "residential", "shelter"];

boundaries("us-mo/placement-considers-goal", [
  // The day of the placement
  { name: "the day before the placement nothing is asked", events: once, asOf: "2021-09-09", duties: [] },
  { name: "on its day the goal can still be considered", events: once, asOf: "2021-09-10",
    duties: [{ child: "ana", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: once, asOf: "2021-09-11", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "considered with the placement itself: met", events: [...base, placed("2021-09-10", { goalConsidered: true })],
    asOf: "2021-09-11", duties: [{ status: "met", ...due, metOn: "2021-09-10", missing: [] }] },
  { name: "said not to have been considered is not considered", events: [...base, placed("2021-09-10", { goalConsidered: false })],
    asOf: "2021-09-11", duties: [{ status: "overdue", ...due, missing }] },
  { name: "considered apart, on the same day: met", events: [...once, considered("2021-09-10")], asOf: "2021-09-11",
    duties: [{ status: "met", ...due, metOn: "2021-09-10" }] },
  { name: "considered the day after: late by one day", events: [...once, considered("2021-09-11")], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-11", daysLate: 1, missing: [] }] },
  { name: "weighing needs is not considering the goal", asOf: "2021-09-11",
    events: [...once, { kind: "placement-considered", on: "2021-09-10", child: "ana", currentNeedsConsidered: true, futureNeedsConsidered: true }],
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "nor is a consideration that says it left the goal out", events: [...once, considered("2021-09-10", { goalConsidered: false })],
    asOf: "2021-09-11", duties: [{ status: "overdue", ...due, missing }] },
  { name: "on a leap day", events: [entered("2024-02-01"), goal("2024-02-02"), placed("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "overdue", on: "2024-02-29", due: "2024-02-29" }] },
  { name: "an agency that allows three days for it", events: [...base, placed("2021-09-29")], asOf: "2021-10-02",
    options: { params: { prompt: 3 } }, duties: [{ status: "open", due: "2021-10-02", missing }] },
  { name: "or for this rule alone", events: [...base, placed("2021-09-29")], asOf: "2021-10-03",
    options: { params: { "us-mo/placement-considers-goal.prompt": 3 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // A goal to consider
  { name: "a placement before there is a goal asks nothing, also once there is one", events: [...base, placed("2021-09-02")],
    asOf: "2021-09-30", duties: [] },
  { name: "a goal set on the day of the placement is one to consider", events: [...base, placed("2021-09-03")], asOf: "2021-09-04",
    duties: [{ status: "overdue", on: "2021-09-03", due: "2021-09-03" }] },
  { name: "a concurrent goal without a primary one is one to consider", asOf: "2021-09-11",
    events: [entered(), { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2021-09-03", child: "ana" }, placed("2021-09-10")],
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a goal that ended that day is none", asOf: "2021-09-30", duties: [],
    events: [...once, { kind: "goal-ended", role: "primary", on: "2021-09-10", child: "ana" }] },
  { name: "one that ends the day after was", asOf: "2021-09-30", duties: [{ status: "overdue", ...due, missing }],
    events: [...once, { kind: "goal-ended", role: "primary", on: "2021-09-11", child: "ana" }] },
  ...noPlacement.map((setting): Row => ({
    name: `${setting} is no placement that anyone chose`, events: [...base, placed("2021-09-10", { setting })], asOf: "2021-09-30", duties: [],
  })),
  ...otherPlacements.map((setting): Row => ({
    name: `${setting} is one`, events: [...base, placed("2021-09-10", { setting })], asOf: "2021-09-11", duties: [{ status: "overdue", ...due, missing }],
  })),

  // Before the placement
  { name: "considered some days before the placement: met", events: [...base, considered("2021-09-05"), placed("2021-09-10")],
    asOf: "2021-09-11", duties: [{ status: "met", ...due, metOn: "2021-09-05" }] },
  { name: "considered before the child came into care: met", events: [considered("2021-08-25"), ...once], asOf: "2021-09-11",
    duties: [{ status: "met", ...due, metOn: "2021-08-25" }] },
  { name: "but not by what named nobody while the child was not in care", asOf: "2021-09-11",
    events: [{ kind: "placement-considered", goalConsidered: true, on: "2021-08-25" }, ...once], duties: [{ status: "overdue", ...due, missing }] },
  { name: "between two placements it was considered for the second", asOf: "2021-10-02",
    events: [...base, placed("2021-09-10", { goalConsidered: true }), considered("2021-09-20"), placed("2021-10-01")],
    duties: [{ status: "met", ...due, metOn: "2021-09-10" }, { status: "met", due: "2021-10-01", metOn: "2021-09-20" }] },
  { name: "what was considered on the day of one placement says nothing of the next", asOf: "2021-10-02",
    events: [...once, considered("2021-09-10"), placed("2021-10-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-10-01", missing }] },
  { name: "nor what was considered before it", asOf: "2021-10-02", events: [...base, considered("2021-09-09"), placed("2021-09-10"), placed("2021-10-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-10-01", missing }] },
  { name: "a placement from before the stay says nothing of this one", asOf: "2021-09-11",
    events: [placed("2021-08-25", { goalConsidered: true }), ...once], duties: [{ status: "overdue", ...due, missing }] },
  { name: "nor does one of the same day that another, recorded later, stands for", asOf: "2021-09-11",
    events: [...base, placed("2021-09-10", { setting: "shelter", goalConsidered: true }), placed("2021-09-10", { recordedOn: "2021-09-11" })], duties: [{ status: "overdue", ...due, missing }] },
  // reading: what is considered between two placements can be of either; it makes up for the first, late
  { name: "considered between two placements, the first lacking it: late there, in time here", asOf: "2021-10-02",
    events: [...once, considered("2021-09-20"), placed("2021-10-01")],
    duties: [{ status: "late", ...due, daysLate: 10 }, { status: "met", due: "2021-10-01", metOn: "2021-09-20" }] },

  // Ends
  { name: "moved on the day after, unconsidered: missed; the next placement has its own", asOf: "2021-09-30",
    events: [...once, placed("2021-09-11", { goalConsidered: true })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2021-09-11" }] },
  { name: "considered on the day of the next placement, it is of that one", asOf: "2021-12-01",
    events: [...once, placed("2021-10-01"), considered("2021-10-01")],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2021-10-01", metOn: "2021-10-01" }] },
  { name: "moved on within the days an agency allows: lapsed", asOf: "2021-09-30", options: { params: { prompt: 3 } },
    events: [...once, placed("2021-09-13", { goalConsidered: true })],
    duties: [{ status: "lapsed", due: "2021-09-13" }, { status: "met", on: "2021-09-13", due: "2021-09-16" }] },
  { name: "a placement that ended the day after, unconsidered: missed, whatever is considered later", asOf: "2021-12-01",
    events: [...once, { kind: "placement-ended", on: "2021-09-11", child: "ana" }, considered("2021-09-15")], duties: [{ status: "missed", ...due, missing }] },
  { name: "leaving care the day after: missed", events: [...once, exited("2021-09-11")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "leaving care within the days an agency allows: lapsed", events: [...once, exited("2021-09-13")], asOf: "2021-12-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2021-09-13" }] },
  { name: "a placement on the day the child leaves is not in care", events: [...once, exited("2021-09-10")], asOf: "2021-12-01", duties: [] },
  { name: "the case closes the day after: missed", events: [...once, closed("2021-09-11")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "once considered it stays so when the placement ends", events: [...once, considered("2021-09-10"), exited("2021-09-20")],
    asOf: "2021-12-01", duties: [{ status: "met", ...due }] },

  // Back in care
  { name: "back in care, the goal of the earlier stay is none of this one's", asOf: "2021-12-31",
    events: [...base, placed("2021-09-10", { goalConsidered: true }), exited("2021-11-01"), entered("2021-12-01"), placed("2021-12-01")],
    duties: [{ status: "met", ...due }] },
  { name: "back in care, what was considered during the earlier stay does not serve", asOf: "2021-12-31",
    events: [...base, placed("2021-09-10", { goalConsidered: true }), considered("2021-10-15"), exited("2021-11-01"),
      entered("2021-12-01"), goal("2021-12-01"), placed("2021-12-05")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-12-05", missing }] },
  { name: "what was considered between the stays does", asOf: "2021-12-31",
    events: [...base, placed("2021-09-10", { goalConsidered: true }), exited("2021-11-01"), considered("2021-11-15"),
      entered("2021-12-01"), goal("2021-12-01"), placed("2021-12-05")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2021-12-05", metOn: "2021-11-15" }] },
  { name: "what was considered before the earlier stay does not", asOf: "2021-12-31",
    events: [considered("2021-08-25"), ...base, exited("2021-11-01"), entered("2021-12-01"), goal("2021-12-01"), placed("2021-12-05")],
    duties: [{ status: "overdue", due: "2021-12-05", missing }] },
  { name: "also where the child came back on the day of the exit", asOf: "2021-12-31",
    events: [considered("2021-08-25"), ...base, exited("2021-11-01"), entered("2021-11-01"), goal("2021-11-01"), placed("2021-11-05")],
    duties: [{ status: "overdue", due: "2021-11-05", missing }] },

  // Children
  { name: "siblings placed together: what is considered for one is not for the other", asOf: "2021-09-11", children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("2021-09-01", "ben"), goal("2021-09-03", "ben"),
      { kind: "placement-started", setting: "foster-home", on: "2021-09-10", children: ["ana", "ben"] }, considered("2021-09-10")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due, missing }] },
  { name: "a placement and a consideration that name no child are of every child in care that day", asOf: "2021-09-11",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("2021-09-01", "ben"), goal("2021-09-03", "ben"), { kind: "placement-started", setting: "kin-home", on: "2021-09-10" },
      { kind: "placement-considered", goalConsidered: true, on: "2021-09-10" }, entered("2021-09-11", "cleo")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a sibling's earlier stay takes nothing away", asOf: "2021-09-11", children: [{ id: "ana" }, { id: "ben" }],
    events: [entered("2021-08-01", "ben"), exited("2021-08-30", "ben"), considered("2021-08-25"), ...once], duties: [{ child: "ana", status: "met", ...due, metOn: "2021-08-25" }] },

  // The record
  { name: "considered that day, recorded later: met, and flagged", asOf: "2021-12-01",
    events: [...once, considered("2021-09-10", { recordedOn: "2021-09-20" })], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-12-01", options: { knownBy: "2021-09-19" },
    events: [...once, considered("2021-09-10", { recordedOn: "2021-09-20" })], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold what was considered accuses nobody", events: once, asOf: "2021-12-01",
    holds: holding("care-entered", "care-exited", "case-closed", "goal-set", "goal-ended", "placement-started", "placement-ended"),
    duties: [{ status: "unknown", ...due, needs: /placement-considered/ }] },
  { name: "nor does one that cannot hold goals pass anyone", events: [entered(), placed("2021-09-10")], asOf: "2021-12-01",
    holds: holding("care-entered", "care-exited", "case-closed", "placement-started", "placement-ended", "placement-considered"),
    duties: [{ status: "unknown", needs: /goal-set/ }] },
  { name: "two placements of one day contradict each other: unknown", events: [...once, placed("2021-09-10", { setting: "kin-home" })], asOf: "2021-09-11",
    duties: [{ child: "ana", status: "unknown", id: "ana@2021-09-10/contested", raisedBy: "placement-started", needs: /which of the placements/ }] },
  { name: "so do a placement and its end", events: [...once, { kind: "placement-ended", child: "ana", on: "2021-09-10" }], asOf: "2021-09-11",
    duties: [{ status: "unknown", id: "ana@2021-09-10/contested", raisedBy: "placement-started" }] },
  { name: "a day on the run, and its end, are no placement either way", asOf: "2021-09-11", duties: [],
    events: [...base, placed("2021-09-10", { setting: "runaway" }), { kind: "placement-ended", child: "ana", on: "2021-09-10" }] },
  { name: "a source that holds placements and what was considered can lack it", events: once, asOf: "2021-12-01",
    holds: holding("care-entered", "care-exited", "case-closed", "goal-set", "goal-ended", "placement-started", "placement-ended", "placement-considered"),
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "where there is no goal, they ask nothing", events: [entered(), placed("2021-09-10"), placed("2021-09-10", { setting: "kin-home" })], asOf: "2021-09-11", duties: [] },
  { name: "an exact duplicate changes nothing", events: [...once, placed("2021-09-10")], asOf: "2021-09-11", duties: [{ status: "overdue", ...due }] },
  { name: "facts in any order", events: [...once, considered("2021-09-13")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 3 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", asOf: "2020-06-30",
    events: [entered("2020-05-01"), goal("2020-05-03"), placed("2020-05-27")], duties: [] },
  { name: "from its first day on it was", asOf: "2020-06-30", events: [entered("2020-05-01"), goal("2020-05-03"), placed("2020-05-28")],
    duties: [{ status: "overdue", on: "2020-05-28", due: "2020-05-28" }] },
]);
