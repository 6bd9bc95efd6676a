/** KS-3232-16: a child is placed only after a team of professionals considered all factors of family and child (S6: only an earlier act can meet it). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Placed = Extract<EventInput, { kind: "placement-started" }>;
type Considered = Extract<EventInput, { kind: "placement-considered" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const placed = (on = "2026-03-02", more: Partial<Placed> = {}): EventInput => ({ kind: "placement-started", on, setting: "foster-home", child: "ana", ...more });
const team = (on: string, more: Partial<Considered> = {}): EventInput =>
  ({ kind: "placement-considered", on, child: "ana", professionals: ["case-manager", "therapist"], factorsConsidered: true, ...more });
/** A foster home from 2 March, the first placement of the stay. */
const home: readonly EventInput[] = [entered(), placed()];
const TEAM = "a team of professionals";
const FACTORS = "all factors considered";
const missing = [TEAM, FACTORS];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "placement-considered"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/team-considered", [
  // On or before the day of placement
  { name: "the day before the placement, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day of placement it is missed at once", events: home, asOf: "2026-03-02",
    duties: [{ status: "missed", child: "ana", on: "2026-03-02", due: "2026-03-02", missing }] },
  { name: "and stays so", events: home, asOf: "2026-06-01", duties: [{ status: "missed", due: "2026-03-02", missing }] },
  { name: "considered on the day of placement", events: [...home, team("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02", metOn: "2026-03-02", missing: [] }] },
  { name: "considered the day before", events: [...home, team("2026-03-01")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-01" }] },
  { name: "considered the day after: missed", events: [...home, team("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "considered before the child came into care", events: [...home, team("2026-01-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-01-02" }] },
  { name: "placed on a leap day", events: [entered("2024-02-01"), placed("2024-02-29"), team("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "missed", due: "2024-02-29", missing }] },

  // The parts
  { name: "one professional is no team", events: [...home, team("2026-03-01", { professionals: ["case-manager"] })], asOf: "2026-06-01",
    duties: [{ status: "missed", missing: [TEAM] }] },
  { name: "nor is one professional with the family", asOf: "2026-06-01", duties: [{ status: "missed", missing: [TEAM] }],
    events: [...home, team("2026-03-01", { professionals: ["case-manager", "parent", "child", "caregiver", "guardian", "relative", "kin", "natural-support"] })] },
  { name: "two professionals with the family are", events: [...home, team("2026-03-01", { professionals: ["case-manager", "parent", "supervisor"] })],
    asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "so are two of one role", events: [...home, team("2026-03-01", { professionals: ["worker", "worker"] })], asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "who considered it is not recorded", asOf: "2026-06-01", duties: [{ status: "missed", missing: [TEAM] }],
    events: [...home, { kind: "placement-considered", on: "2026-03-01", child: "ana", factorsConsidered: true }] },
  { name: "that all factors were considered is not recorded", asOf: "2026-06-01", duties: [{ status: "missed", missing: [FACTORS] }],
    events: [...home, { kind: "placement-considered", on: "2026-03-01", child: "ana", professionals: ["case-manager", "therapist"] }] },
  { name: "not all factors were considered", events: [...home, team("2026-03-01", { factorsConsidered: false })], asOf: "2026-06-01",
    duties: [{ status: "missed", missing: [FACTORS] }] },
  { name: "neither", asOf: "2026-06-01", duties: [{ status: "missed", missing }],
    events: [...home, { kind: "placement-considered", on: "2026-03-01", child: "ana", currentNeedsConsidered: true }] },
  { name: "a team that left factors out, and one worker who left none, do not make one", asOf: "2026-06-01", duties: [{ status: "missed" }],
    events: [...home, team("2026-02-20", { factorsConsidered: false }), team("2026-03-01", { professionals: ["worker"] })] },
  { name: "the best of them counts", asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-02-20" }],
    events: [...home, team("2026-02-10", { professionals: ["worker"] }), team("2026-02-20"), team("2026-03-01", { factorsConsidered: false })] },
  { name: "the factors recorded after the placement come too late", asOf: "2026-06-01", duties: [{ status: "missed", missing: [FACTORS] }],
    events: [...home, team("2026-03-01", { factorsConsidered: false }), team("2026-03-03")] },

  // Which placements
  ...(["relative-home", "kin-home", "adoptive-home"] as const).map((setting) => ({
    name: `a ${setting} asks for it too`, events: [entered(), placed("2026-03-02", { setting })], asOf: "2026-06-01",
    duties: [{ status: "missed", missing } as const],
  })),
  ...(["shelter", "psychiatric", "trial-home-visit"] as const).map((setting) => ({
    name: `a placement in a ${setting} does not`, events: [entered(), placed("2026-03-02", { setting })], asOf: "2026-06-01", duties: [],
  })),
  { name: "each placement wants its own", events: [...home, team("2026-03-01"), placed("2026-04-06", { setting: "relative-home" })], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02" }, { status: "missed", on: "2026-04-06", due: "2026-04-06", missing }] },
  { name: "considered while in the first placement serves the second", asOf: "2026-06-01",
    events: [...home, team("2026-03-01"), team("2026-03-30"), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", metOn: "2026-03-01" }, { status: "met", metOn: "2026-03-30" }] },
  { name: "from the day after the first began", asOf: "2026-06-01",
    events: [...home, team("2026-03-01"), team("2026-03-03"), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", metOn: "2026-03-01" }, { status: "met", metOn: "2026-03-03" }] },
  { name: "considered on the day the first placement began was about the first", asOf: "2026-06-01",
    events: [...home, team("2026-03-02"), placed("2026-04-06", { setting: "relative-home" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "missed", due: "2026-04-06", missing }] },
  { name: "considered while in the first placement does not serve the third", asOf: "2026-06-01",
    events: [...home, team("2026-03-01"), team("2026-03-30"), placed("2026-04-06", { setting: "relative-home" }), placed("2026-05-04", { setting: "kin-home" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "met", due: "2026-04-06" }, { status: "missed", due: "2026-05-04", missing }] },
  { name: "considered during a stay in a shelter", events: [entered(), placed("2026-01-05", { setting: "shelter" }), team("2026-02-20"), placed()], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02", metOn: "2026-02-20" }] },
  { name: "considered before the shelter is of the past", events: [entered(), placed("2026-01-05", { setting: "shelter" }), team("2026-01-04"), placed()],
    asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "two placements of one day that contradict each other: unknown (S19)", events: [...home, placed("2026-03-02", { setting: "shelter" })], asOf: "2026-06-01",
    duties: [{ status: "unknown", id: "ana@2026-03-02/contested", needs: /placement/ }] },

  // Ends
  { name: "the placement's end changes nothing", events: [...home, placed("2026-03-03", { setting: "shelter" })], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "nor does the child's leaving", events: [...home, team("2026-03-01"), exited("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "nor the case's closing", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "back in care: considered in the first stay does not serve the second", asOf: "2026-07-01",
    events: [...home, team("2026-03-01"), team("2026-03-20"), exited("2026-04-01"), entered("2026-05-01"), placed("2026-05-01")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "missed", due: "2026-05-01", missing }] },
  { name: "considered between the stays does", asOf: "2026-07-01",
    events: [...home, team("2026-03-01"), exited("2026-04-01"), team("2026-04-20"), entered("2026-05-01"), placed("2026-05-01")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "met", due: "2026-05-01", metOn: "2026-04-20" }] },

  // Siblings
  { name: "siblings: considered for one is not considered for the other", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), placed("2026-03-02", { child: "ben" }), team("2026-03-01", { child: "ben" })],
    duties: [{ status: "missed", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "what names nobody is about each child", asOf: "2026-06-01", children: [...siblings, { id: "cleo" }],
    events: [entered(), entered("2026-01-05", "ben"), { kind: "placement-started", on: "2026-03-02", setting: "foster-home" },
      { kind: "placement-considered", on: "2026-03-01", professionals: ["case-manager", "therapist"], factorsConsidered: true }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  { name: "considered naming nobody, before the child came into care, is about those in care that day", asOf: "2026-06-01",
    events: [...home, { kind: "placement-considered", on: "2026-01-04", professionals: ["case-manager", "therapist"], factorsConsidered: true }],
    duties: [{ status: "missed", missing }] },

  // The record
  { name: "considered before, recorded after: met, and flagged", events: [...home, team("2026-03-01", { recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, missed", events: [...home, team("2026-03-01", { recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-11" }, duties: [{ status: "missed", missing }] },
  { name: "a source that cannot hold it accuses nobody", events: home, asOf: "2026-06-01", holds: holding("placement-considered"),
    duties: [{ status: "unknown", needs: /placement-considered/ }] },
  { name: "nor does one that cannot hold placements", events: [entered()], asOf: "2026-06-01", holds: holding("placement-started"),
    duties: [{ status: "unknown", needs: /placement-started/ }] },
  { name: "facts in any order, one of them twice", events: [...home, placed(), team("2026-03-01")].reverse(), asOf: "2026-06-01", duties: [{ status: "met" }] },
]);
