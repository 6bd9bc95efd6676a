/** Cases about case plans and their reviews: half-years apart, and the days about them. */
import fc from "fast-check";
import { cases, draft, offsets, storyBy, yes } from "../support/arbitraries/kit.js";
import { paced } from "./paced.js";

const plan = draft("plan-completed", {}, { plan: "case-plan" });
const review = draft("plan-reviewed", { complianceDetermined: yes, changesDetermined: yes }, { plan: "case-plan" });
const update = draft("plan-updated", { complianceDetermined: yes, changesDetermined: yes }, { plan: "case-plan" });
const either = fc.oneof(review, update);
const other = fc.oneof(draft("plan-reviewed", {}, { plan: "case-management-plan" }), draft("plan-completed", {}, { plan: "safety-plan" }));
const opened = draft("case-opened");
const closed = draft("case-closed");
const exited = draft("care-exited", {}, { whose: "named" });
const entered = draft("care-entered", {}, { whose: "named" });

/** Half a year, a whole one, and the days about them. */
const HALF = [0, 1, 90, 181, 182, 183, 184, 185, 186, 365, 366, 368];
const START = [-30, 0, 1, 30, 60];

export const reviewCases = cases({
  jurisdiction: "US-MO",
  people: fc.constant([{ id: "mother", role: "parent" as const }]),
  holdsKinds: ["care-entered"],
  params: fc.constantFrom({}, { anchor: "actual" }, { anchor: "scheduled" }, { anchor: "scheduled" }),
  starts: ["2024-03-06", "2024-01-31", "2023-08-31", "2024-02-29", "2023-08-30"],
  offset: offsets([0, 1, 30, 181, 182, 183, 184, 185, 364, 365, 366, 367, 546, 547, 548, 549, 550, 731]),
  steps: [0, 1, 30, 181, 182, 183, 184, 185, 366],
  drafts: [
    { weight: 3, arbitrary: plan }, { weight: 6, arbitrary: review }, { weight: 5, arbitrary: update }, { weight: 2, arbitrary: other },
    { weight: 1, arbitrary: fc.oneof(exited, entered) }, { weight: 1, arbitrary: opened }, { weight: 1, arbitrary: closed },
  ],
  stories: [
    paced([START, plan], [HALF, either], [HALF, either], [HALF, either], [HALF, closed]),
    paced([START, plan], [HALF, either], [HALF, plan], [HALF, either], [HALF, either]),
    paced([START, plan], [HALF, exited], [HALF, either], [HALF, closed], [HALF, opened], [HALF, plan], [HALF, either]),
    // A plan of the whole case, and one that takes the place of it for one child.
    paced([START, draft("plan-completed", {}, { plan: "case-plan", whose: "case" })], [HALF, either], [HALF, plan], [HALF, either]),
    storyBy(HALF)(fc.constantFrom(...START), plan, review, update, review, update, closed),
  ],
});
