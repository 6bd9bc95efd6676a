/** KS-3232-15: the family is selected by how it can meet the child's needs, the current ones and the future ones (S7). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Placed = Extract<EventInput, { kind: "placement-started" }>;
type Considered = Extract<EventInput, { kind: "placement-considered" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const placed = (on = "2026-03-02", more: Partial<Placed> = {}): EventInput => ({ kind: "placement-started", on, setting: "foster-home", child: "ana", ...more });
const whole = { currentNeedsConsidered: true, futureNeedsConsidered: true } as const;
const weighed = (on: string, more: Partial<Considered> = whole): EventInput => ({ kind: "placement-considered", on, child: "ana", ...more });
/** A foster home from 2 March, the first placement of the stay. */
const home: readonly EventInput[] = [entered(), placed()];
const CURRENT = "current needs";
const FUTURE = "future needs";
const missing = [CURRENT, FUTURE];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "placement-considered"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/needs-weighed", [
  // The day of placement
  { name: "the day before the placement, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day of placement it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-03-03", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "both recorded with the placement", events: [entered(), placed("2026-03-02", whole)], asOf: "2026-06-01",
    duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "both recorded apart that day", events: [...home, weighed("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02" }] },
  { name: "both weighed some days before", events: [...home, weighed("2026-02-20")], asOf: "2026-06-01", duties: [{ status: "met", due: "2026-03-02" }] },
  { name: "both weighed before the child came into care", events: [...home, weighed("2025-12-20")], asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "recorded four days after: late by four days", events: [...home, weighed("2026-03-06")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-03-06", daysLate: 4 }] },
  { name: "an agency that allows ten days for it", events: home, asOf: "2026-03-12", options: { params: { prompt: 10 } },
    duties: [{ status: "open", due: "2026-03-12" }] },
  { name: "placed on a leap day", events: [entered("2024-02-29"), placed("2024-02-29"), weighed("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // The parts
  { name: "only the current needs", events: [entered(), placed("2026-03-02", { currentNeedsConsidered: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [FUTURE] }] },
  { name: "only the future needs", events: [...home, weighed("2026-03-02", { futureNeedsConsidered: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [CURRENT] }] },
  { name: "future needs recorded as not weighed", events: [entered(), placed("2026-03-02", { ...whole, futureNeedsConsidered: false })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [FUTURE] }] },
  { name: "one with the placement, the other after: the last one decides", asOf: "2026-06-01", duties: [{ status: "late", metOn: "2026-03-05", daysLate: 3 }],
    events: [entered(), placed("2026-03-02", { currentNeedsConsidered: true }), weighed("2026-03-05", { futureNeedsConsidered: true })] },
  { name: "what else was weighed does not count", events: [...home, weighed("2026-03-02", { factorsConsidered: true, goalConsidered: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "what would meet it: both, where neither was weighed", events: home, asOf: "2026-06-01",
    duties: [{ status: "overdue", remedy: { says: "Weigh, and record: current needs, future needs.", events: [weighed("2026-06-01")] } }] },
  { name: "or the one that was not", events: [...home, weighed("2026-03-02", { futureNeedsConsidered: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", remedy: { says: "Weigh, and record: current needs.", events: [weighed("2026-06-01", { currentNeedsConsidered: true })] } }] },

  // Which placements
  ...(["relative-home", "kin-home", "adoptive-home"] as const).map((setting) => ({
    name: `a ${setting} asks for it too`, events: [entered(), placed("2026-03-02", { setting })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing } as const],
  })),
  ...(["shelter", "group-home", "trial-home-visit"] as const).map((setting) => ({
    name: `a placement in a ${setting} does not`, events: [entered(), placed("2026-03-02", { setting })], asOf: "2026-06-01", duties: [],
  })),
  { name: "each placement has its own", asOf: "2026-06-01",
    events: [entered(), placed("2026-03-02", whole), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", on: "2026-04-06", due: "2026-04-06", missing }] },
  { name: "weighed while in the first placement serves the second", asOf: "2026-06-01",
    events: [entered(), placed("2026-03-02", whole), weighed("2026-03-30"), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "met", due: "2026-04-06" }] },
  { name: "weighed on the day the first placement began was about the first", asOf: "2026-06-01",
    events: [...home, weighed("2026-03-02"), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-04-06", missing }] },
  { name: "weighed before the first placement does not", asOf: "2026-06-01",
    events: [...home, weighed("2026-02-20"), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-04-06", missing }] },
  { name: "a shelter in between is a placement too: what was weighed before it is of the past", asOf: "2026-06-01",
    events: [entered(), placed("2026-01-05", { setting: "shelter" }), weighed("2026-01-04"), placed()], duties: [{ status: "overdue", missing }] },

  // Ends
  { name: "moved the day after: missed", events: [...home, placed("2026-03-03", { setting: "shelter" })], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-03-02", missing }] },
  { name: "moved on the last of the days allowed: lapsed", events: [...home, placed("2026-03-12", { setting: "shelter" })], asOf: "2026-06-01",
    options: { params: { prompt: 10 } }, duties: [{ status: "lapsed", due: "2026-03-12", missing }] },
  { name: "recorded after the placement ended: missed all the same", asOf: "2026-06-01", duties: [{ status: "missed", missing }],
    events: [...home, { kind: "placement-ended", on: "2026-03-10", child: "ana" }, weighed("2026-03-11")] },
  { name: "the child left the day after: missed", events: [...home, exited("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "back in care: what was weighed in the first stay does not serve the second", asOf: "2026-07-01",
    events: [entered(), placed("2026-03-02", whole), weighed("2026-03-20"), exited("2026-04-01"), entered("2026-05-01"), placed("2026-05-01")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", on: "2026-05-01", due: "2026-05-01", missing }] },
  { name: "what was weighed between the stays does", asOf: "2026-07-01",
    events: [entered(), placed("2026-03-02", whole), exited("2026-04-01"), weighed("2026-04-20"), entered("2026-05-01"), placed("2026-05-01")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "met", due: "2026-05-01" }] },
  { name: "two settings of one day, neither a home: nothing, whichever it was", asOf: "2026-06-01", duties: [],
    events: [entered(), placed("2026-03-02", { setting: "shelter" }), placed("2026-03-02", { setting: "medical" })] },

  // Siblings
  { name: "a sibling's earlier stay parts nothing from what was weighed before it ended", asOf: "2026-06-01", children: siblings, duties: [{ status: "met", child: "ana" }],
    events: [entered("2025-10-06", "ben"), exited("2025-12-29", "ben"), weighed("2025-12-20"), ...home] },
  { name: "siblings: weighed for one is not weighed for the other", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), placed("2026-03-02", { child: "ben" }), weighed("2026-03-02", { ...whole, child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "what names nobody is about each child in care", asOf: "2026-06-01", children: [...siblings, { id: "cleo" }],
    events: [entered(), entered("2026-01-05", "ben"), { kind: "placement-started", on: "2026-03-02", setting: "foster-home" },
      { kind: "placement-considered", on: "2026-03-02", ...whole }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  { name: "weighed naming nobody, before the child came into care, is about those in care that day", asOf: "2026-06-01",
    events: [...home, { kind: "placement-considered", on: "2026-01-04", ...whole }], duties: [{ status: "overdue", missing }] },

  // The record
  { name: "weighed in time, recorded after: met, and flagged", events: [...home, weighed("2026-03-02", { ...whole, recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, weighed("2026-03-02", { ...whole, recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-11" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold what was weighed accuses nobody", events: home, asOf: "2026-06-01", holds: holding("placement-considered"),
    duties: [{ status: "unknown", needs: /placement-considered/ }] },
  { name: "nor does one that cannot hold placements", events: [entered()], asOf: "2026-06-01", holds: holding("placement-started"),
    duties: [{ status: "unknown", needs: /placement-started/ }] },
  { name: "facts in any order, one of them twice", events: [...home, placed(), weighed("2026-03-06")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 4 }] },
]);
