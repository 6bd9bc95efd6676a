/** Missouri cases about goals, the concurrent plan, relatives and talks (MO-CWM-P, C). */
import fc from "fast-check";
import type { Theme } from "./missouri-care.js";
import { closed, documentedIn, exited, near, offset, placed, primary, RELATIVES, roles } from "./missouri-care.js";
import { dayAt, draft, maybe, story, storyBy, yes } from "./kit.js";

const relative = fc.constantFrom(...RELATIVES);
const steps = fc.constantFrom(undefined, [], ["a step"], ["a step"]);
const audience = fc.constantFrom(["parent"], ["child"], ["fst", "relative"], ["placement-provider"]);
const documented = fc.constantFrom("permanency-discussed", "contrary-to-welfare-determined", "meeting-held", "plan-reviewed");
const effort = fc.constantFrom(
  "talk-with-parents", "talk-with-parents", "establish-paternity", "establish-paternity", "explore-relatives", "explore-relatives", "work-with-child", "work-with-child",
  "identify-relatives-in-state", "notify-tribe-or-bia", "engage-therapist", "request-icpc", "prepare-adoption-profile", "refer-to-chafee", "other",
);
const concurrent = draft("goal-set", {}, { role: "concurrent", goal: "adoption" });
const toward = draft("effort-made", { towardConcurrentGoal: yes }, { effort: "other" });
const considered = draft("placement-considered", { goalConsidered: yes });
const fosterHome = draft("placement-started", { goalConsidered: maybe }, { setting: "foster-home" });
const withSteps = draft("concurrent-plan-updated", {}, { steps: ["a step"] });

export const goals: Theme = {
  drafts: [
    { weight: 5, arbitrary: draft("goal-determined", { role: fc.constant("concurrent"), bestInterest: yes, fitsNeeds: yes, attainable: yes, resource: fc.constantFrom(undefined, "gran") }) },
    { weight: 3, arbitrary: draft("goal-assessed", { working: fc.oneof(fc.constant(false), fc.boolean()) }) },
    { weight: 6, arbitrary: draft("concurrent-plan-updated", { relativePlacement: maybe, steps }) },
    { weight: 5, arbitrary: draft("concurrent-plan-documented", { in: fc.constantFrom(["FACES"], ["SSP"], ["FACES", "SSP"]) }) },
    { weight: 3, arbitrary: draft("contrary-to-welfare-determined", { documentedIn }) },
    { weight: 2, arbitrary: draft("contrary-to-welfare-withdrawn") },
    { weight: 5, arbitrary: draft("permanency-discussed", { with: audience, documentedIn, optionsExplained: maybe, willingToBePermanent: maybe }) },
    { weight: 2, arbitrary: draft("plan-reviewed", { plan: fc.constant("case-plan"), permanencyDiscussed: maybe }) },
    { weight: 7, arbitrary: draft("effort-made", { effort, towardConcurrentGoal: maybe }) },
    { weight: 4, arbitrary: considered },
    { weight: 3, arbitrary: draft("relative-listed", { relative }) },
    { weight: 2, arbitrary: fc.constantFrom("relative-unlisted", "relative-declined", "relative-ruled-out").chain((kind) => draft(kind, { relative })) },
    { weight: 1, arbitrary: draft("person-moved", { person: relative, state: fc.constantFrom("US-KS", "US-MO") }) },
    { weight: 3, arbitrary: draft("icpc-referred", { relative: fc.option(relative, { nil: undefined }), state: fc.constantFrom("US-KS", "US-IL") }) },
    { weight: 1, arbitrary: draft("icpc-decided", { relative, outcome: fc.constantFrom("approved", "denied") }) },
    { weight: 2, arbitrary: draft("documentation-recorded", { of: fc.tuple(documented, dayAt(offset)).map(([kind, on]) => ({ kind, on })), in: fc.constantFrom(["FACES"], ["FACES contact note"], ["case record"]) }) },
    // What only the checklist of reasonable efforts looks at.
    { weight: 1, arbitrary: draft("tool-used", { tool: fc.constantFrom("CS-304", "ecomap") }) },
    { weight: 1, arbitrary: draft("heritage-asked", { answer: fc.constantFrom("indicated", "not-indicated", "unknown") }) },
    { weight: 1, arbitrary: fc.constantFrom("paternity-established", "tribe-notified", "therapist-assigned").chain((kind) => draft(kind)) },
  ],
  stories: [
    story(fc.constant(0), draft("meeting-held", {}, { meeting: "72-hour" }), primary, exited),
    storyBy([0, 0, 1, 3])(fc.constantFrom(0, 4), primary, concurrent, draft("meeting-held", {}, { meeting: "72-hour" })),
    storyBy([0, 0, 1, 3])(fc.constantFrom(0, 4), draft("meeting-held", {}, { meeting: "72-hour" }), primary, concurrent, exited),
    story(near, primary, draft("goal-set", {}, { role: "concurrent", goal: "guardianship", bestInterest: true, fitsNeeds: true }),
      draft("concurrent-plan-documented", {}, { in: ["FACES", "SSP"] }), draft("concurrent-plan-updated", {}, { relativePlacement: true }),
      draft("goal-determined", {}, { role: "concurrent", attainable: true, resource: "gran" }), draft("goal-set", {}, { role: "concurrent", goal: "adoption" }), exited),
    story(fc.constantFrom(0, 30), primary, draft("goal-assessed", {}, { working: false }), exited),
    story(fc.constantFrom(430, 456, 515, 517, 518, 520), draft("goal-assessed", {}, { working: false }), draft("goal-assessed", {}, { working: false }),
      draft("meeting-held", {}, { meeting: "fst", goalChangeConsidered: true }), draft("goal-set", {}, { role: "primary", goal: "adoption" })),
    storyBy([0, 1, 517, 518])(fc.constant(0), primary, draft("goal-assessed", {}, { working: false }), draft("meeting-held", {}, { meeting: "fst", goalChangeConsidered: true }), exited),
    story(near, draft("relative-listed", {}, { relative: "gran" }), draft("icpc-referred", {}, { relative: "gran", state: "US-KS" }), draft("relative-declined", {}, { relative: "gran" })),
    story(near, draft("contrary-to-welfare-determined"), draft("contrary-to-welfare-withdrawn")),
    story(near, draft("relative-listed", {}, { relative: "gran" }), exited),
    storyBy([0, 0, 1, 29])(fc.constant(0), draft("effort-made", {}, { effort: "talk-with-parents" }), draft("effort-made", {}, { effort: "establish-paternity" }),
      draft("effort-made", {}, { effort: "explore-relatives" }), draft("effort-made", {}, { effort: "work-with-child" }), exited),
    story(near, concurrent, withSteps, draft("concurrent-plan-updated", {}, { steps: [] }), withSteps, draft("goal-ended", {}, { role: "concurrent" })),
    story(near, draft("goal-set", {}, { role: "concurrent", goal: "reunification" }), concurrent, withSteps, exited),
    story(fc.constant(0), primary, toward, toward, toward, exited),
    story(near, primary, fosterHome, considered, placed, considered, draft("placement-ended")),
    story(near, draft("goal-set", { decidedBy: roles }, { role: "primary", goal: "adoption" }), draft("permanency-discussed", { documentedIn }, { with: ["parent"] }), closed),
  ],
};
