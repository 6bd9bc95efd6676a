/** Michigan cases about placements and the grid of case plans: quarters apart, and the days about them. */
import fc from "fast-check";
import { cases, draft, offsets, storyBy } from "../support/arbitraries/kit.js";
import { paced } from "./paced.js";

const named = fc.constantFrom("case-plan", "case-plan", "case-plan", "parent-agency-treatment-plan", "safety-plan");
const plan = draft("plan-completed", { plan: named });
const update = draft("plan-updated", { plan: named });
const either = fc.oneof(plan, update);
const opened = draft("case-opened");
const closed = draft("case-closed");
const exited = draft("care-exited", {}, { whose: "named" });
const entered = draft("care-entered", {}, { whose: "named" });
const placed = draft("placement-started", { setting: fc.constantFrom("foster-home", "foster-home", "relative-home", "trial-home-visit", "runaway", "whereabouts-unknown") });

/** A quarter, half a year, a month, and the days about them. */
const QUARTER = [0, 1, 30, 60, 89, 90, 91, 92, 180, 181, 270];
const MONTH = [0, 0, 1, 5, 29, 30, 31];
const START = [-30, 0, 0, 1, 15];

export const michiganGridCases = cases({
  jurisdiction: "US-MI",
  people: fc.constant([{ id: "mother", role: "parent" as const }]),
  holdsKinds: ["care-entered"],
  params: fc.constantFrom({}, {}, { anchor: "actual" }, { anchor: "scheduled" }),
  starts: ["2024-03-06", "2024-01-31", "2023-08-31", "2024-02-29"],
  offset: offsets([0, 1, 29, 30, 31, 89, 90, 91, 92, 179, 180, 181, 182, 269, 270, 271, 360, 361]),
  steps: [0, 1, 29, 30, 31, 89, 90, 91, 180, 181],
  drafts: [
    { weight: 1, arbitrary: fc.oneof(exited, entered) }, { weight: 1, arbitrary: opened }, { weight: 1, arbitrary: closed },
    { weight: 4, arbitrary: placed }, { weight: 1, arbitrary: draft("placement-ended") }, { weight: 5, arbitrary: plan }, { weight: 4, arbitrary: update },
  ],
  stories: [
    paced([START, opened], [QUARTER, either], [QUARTER, either], [QUARTER, either], [QUARTER, closed]),
    paced([START, opened], [MONTH, placed], [MONTH, either], [QUARTER, either], [QUARTER, closed], [MONTH, opened], [QUARTER, either]),
    paced([START, opened], [MONTH, placed], [MONTH, plan], [MONTH, exited]),
    paced([[0, 0, 1, 30], placed], [MONTH, placed], [MONTH, plan], [MONTH, exited], [MONTH, entered], [MONTH, placed], [MONTH, plan]),
    storyBy(QUARTER)(fc.constantFrom(...START), opened, either, either, either, either, closed),
  ],
});
