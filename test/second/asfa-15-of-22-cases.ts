/** Cases about fifteen of 22 months: long stays, days in them that do not count, goals, assessments, meetings, petitions. */
import fc from "fast-check";
import { cases, draft, offsets } from "../support/arbitraries/kit.js";
import { paced } from "./paced.js";

const exited = draft("care-exited", {}, { whose: "named" });
const entered = draft("care-entered", {}, { whose: "named" });
const placed = (...settings: readonly string[]) => draft("placement-started", { setting: fc.constantFrom(...settings) });
const finding = draft("court-found", { finding: fc.constantFrom("abuse-or-neglect", "abuse-or-neglect", "other") });
/** It names nobody. */
const findingOfWhom = draft("court-found", {}, { finding: "abuse-or-neglect", whose: "case" });
const goal = draft("goal-set", { goal: fc.constantFrom("reunification", "reunification", "adoption") }, { role: "primary" });
const ended = draft("goal-ended", {}, { role: "primary" });
const assessed = draft("goal-assessed", { working: fc.constantFrom(false, false, false, true) });
const considered = draft("meeting-held", { goalChangeConsidered: fc.constantFrom(true, true, true, false, undefined) }, { meeting: "fst" });
const answered = fc.oneof(draft("tpr-petition-filed"), draft("tpr-exception-recorded", {}, { reason: "compelling-reason" }), draft("tpr-granted"));
const out = placed("trial-home-visit", "runaway", "whereabouts-unknown");
const home = placed("trial-home-visit");
const back = placed("foster-home", "relative-home");

/** What makes fifteen months, sixty days, thirty, and the days about them. */
const MARK = [430, 455, 456, 457, 458, 486, 487, 500, 515, 516, 517, 518, 519];
const THIRTY = [0, 0, 1, 2, 29, 30, 31, 32];
const AWAY = [0, 1, 30, 60, 90, 182, 365];
/** Seven months are what 22 have more than fifteen: so long away, the first day of the window decides. */
const SEVEN = [211, 212, 213, 214, 215];
const LONG = [30, 90, 182, 365, 426, 456];
const EARLY = [0, 0, 1, 30];

/** Options in force, each as often given as not. */
const params = fc.record<Record<string, number | string>>({
  "asfa.clock": fc.constantFrom("federal", "entry"),
  "asfa.leaveOut": fc.constantFrom("both", "trial-home-visits", "runaway-episodes", "none"),
  "asfa.consider": fc.constantFrom(0, 1, 30, 45),
}, { requiredKeys: [] });

export const asfaCases = cases({
  jurisdiction: "US-MO",
  people: fc.constant([{ id: "mother", role: "parent" as const }]),
  holdsKinds: ["care-entered"],
  params,
  starts: ["2022-03-06", "2022-01-31", "2021-08-31", "2020-02-29", "2021-05-31", "2020-05-28", "2019-02-28", "2018-12-15"],
  offset: offsets([0, 30, 59, 60, 61, 182, 365, 455, 456, 457, 458, 486, 487, 515, 516, 517, 518, 546, 547, 548, 669, 670, 671, 730, 731, 820]),
  steps: [0, 1, 15, 29, 30, 31, 90, 182, 456, 457],
  drafts: [
    { weight: 1, arbitrary: fc.oneof(exited, entered) },
    { weight: 3, arbitrary: finding },
    { weight: 4, arbitrary: fc.oneof(out, back) },
    { weight: 1, arbitrary: draft("placement-ended") },
    { weight: 4, arbitrary: goal },
    { weight: 1, arbitrary: ended },
    { weight: 4, arbitrary: assessed },
    { weight: 1, arbitrary: draft("goal-assessed", { working: fc.boolean() }, { role: "concurrent" }) },
    { weight: 3, arbitrary: considered },
    { weight: 2, arbitrary: answered },
    { weight: 1, arbitrary: fc.oneof(draft("case-opened"), draft("case-closed")) },
  ],
  stories: [
    paced([EARLY, goal], [EARLY, assessed], [MARK, considered], [THIRTY, considered], [THIRTY, goal]),
    paced([EARLY, goal], [MARK, assessed], [THIRTY, considered], [THIRTY, goal], [THIRTY, assessed], [THIRTY, exited]),
    paced([EARLY, goal], [MARK, assessed], [THIRTY, goal], [THIRTY, assessed], [THIRTY, considered]),
    paced([EARLY, goal], [EARLY, assessed], [MARK, exited]),
    paced([EARLY, goal], [MARK, ended], [THIRTY, assessed], [THIRTY, goal]),
    paced([[0, -40, -1, 5, 59], finding], [[0, 1, 30, 59, 60], finding], [EARLY, goal], [EARLY, assessed], [MARK, considered]),
    paced([[-40, -1, 0, 5], findingOfWhom], [EARLY, goal], [EARLY, assessed], [MARK, answered]),
    paced([EARLY, goal], [AWAY, out], [AWAY, back], [EARLY, assessed], [LONG, considered]),
    paced([LONG, out], [AWAY, back], [LONG, out], [AWAY, back], [LONG, answered]),
    paced([LONG, exited], [AWAY, entered], [EARLY, goal], [EARLY, assessed], [LONG, considered]),
    paced([[0], finding], [[30, 60, 182], home], [SEVEN, back], [[456, 518], answered]),
    paced([[90, 182], home], [SEVEN, back], [[456, 518], answered], [THIRTY, exited]),
    paced([EARLY, goal], [EARLY, assessed], [[90, 182], home], [SEVEN, back], [[456, 518], considered]),
    paced([MARK, back]),
    paced([MARK, answered], [THIRTY, answered], [THIRTY, exited]),
    paced([MARK, exited], [EARLY, entered], [LONG, exited], [AWAY, entered]),
  ],
});
