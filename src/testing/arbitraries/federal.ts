/** Timelines for the federal floor: findings, hearings, reviews, petitions, and days in care that count or do not. */
import fc from "fast-check";
import { cases, draft, offsets, steps, storyBy, turns } from "./kit.js";

const PARTS = ["care-entered", "care-exited", "case-closed", "court-found", "hearing-held", "case-review-held", "tpr-petition-filed",
  "tpr-exception-recorded", "placement-started", "plan-completed"];

const exited = draft("care-exited", {}, { whose: "named" });
const entered = draft("care-entered", {}, { whose: "named" });
const placed = (setting: string) => draft("placement-started", {}, { setting });
const finding = draft("court-found", {}, { finding: "abuse-or-neglect" });
const petition = fc.oneof(draft("tpr-petition-filed"), draft("tpr-exception-recorded", { reason: fc.constantFrom("relative-care", "compelling-reason") }), draft("tpr-granted"));
const hearing = draft("hearing-held", {}, { hearing: "permanency" });

/** Months, half-years and years apart. */
const long = storyBy([0, 1, 30, 60, 181, 182, 183, 184, 365, 366, 456, 457]);
const near = fc.constantFrom(-40, -1, 0, 1, 30, 59, 60, 61);
const late = fc.constantFrom(430, 455, 456, 457, 458, 515, 516, 517, 518, 519, 547);

export const federalCases = cases({
  jurisdiction: "US-MO",
  people: fc.constant([{ id: "mother", role: "parent" }]),
  holdsKinds: PARTS,
  params: fc.constant({}),
  offset: offsets([...turns, 59, 181, 365, 366, 425, 426, 515, 516, 519, 730, 731, 790, 791]),
  steps: [...steps, 181, 182, 184, 365],
  drafts: [
    { weight: 2, arbitrary: exited }, { weight: 2, arbitrary: entered },
    { weight: 1, arbitrary: draft("case-opened") }, { weight: 1, arbitrary: draft("case-closed") },
    { weight: 3, arbitrary: finding },
    { weight: 1, arbitrary: draft("court-found", { finding: fc.constantFrom("removal-ordered", "other") }) },
    { weight: 4, arbitrary: hearing },
    { weight: 3, arbitrary: draft("hearing-held", { hearing: fc.constantFrom("review", "adjudication") }) },
    { weight: 4, arbitrary: draft("case-review-held") },
    { weight: 3, arbitrary: petition },
    { weight: 3, arbitrary: draft("plan-completed", { plan: fc.constantFrom("case-plan", "safety-plan", "case-management-plan") }) },
    { weight: 1, arbitrary: draft("cs1-completed") },
    { weight: 4, arbitrary: draft("placement-started", { setting: fc.constantFrom("foster-home", "trial-home-visit", "runaway") }) },
    { weight: 1, arbitrary: draft("placement-ended") },
  ],
  stories: [
    long(near, finding, hearing, hearing, exited),
    long(near, draft("case-review-held"), draft("case-review-held"), draft("hearing-held", {}, { hearing: "review" }), exited),
    long(fc.constant(0), draft("plan-completed", {}, { plan: "case-plan" }), exited),
    long(late, petition, exited),
    long(fc.constantFrom(0, 30, 60), placed("trial-home-visit"), placed("foster-home"), placed("runaway"), placed("foster-home")),
    long(fc.constantFrom(90, 182, 365), exited, entered, finding, petition),
  ],
});
