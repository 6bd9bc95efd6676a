/** Cases about the first plans of a stay, the chain of reassessments and the closing one, with the days on which they turn. */
import fc from "fast-check";
import type { Placed } from "../support/arbitraries/kit.js";
import { cases, dayAt, draft, offsets, storyBy } from "../support/arbitraries/kit.js";
import { paced } from "./paced.js";
import type { Case } from "./world.js";

const exited = draft("care-exited", {}, { whose: "named" });
const entered = draft("care-entered", {}, { whose: "named" });
const opened = draft("case-opened");
const closed = draft("case-closed");
const custody = draft("custody-granted");
/** It names nobody. */
const custodyOfWhom = draft("custody-granted", {}, { whose: "case" });
const custodyEnded = draft("custody-ended");
const cs1 = draft("cs1-completed", { inFaces: fc.constantFrom(true, true, false, undefined) });
const treatment = draft("plan-completed", {}, { plan: "permanency-treatment-plan" });
const sixMonth = draft("meeting-held", { sixMonth: fc.constantFrom(true, true, true, false, undefined) }, { meeting: "fst" });

const outcome = fc.constantFrom(undefined, undefined, "signed", "refused", "absent");
const person = fc.constantFrom(undefined, undefined, "mother", "gran");
const signatures = fc.constantFrom(
  undefined, undefined, [], [{ by: "worker" }, { by: "supervisor" }], [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver" }],
  [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "mother", outcome: "refused" }], [{ by: "caregiver", person: "gran", outcome: "absent" }],
  [{ by: "worker", outcome: "absent" }],
);
const caregivers = fc.constantFrom(undefined, undefined, ["mother"], ["mother", "gran"]);
const completed = (...kinds: readonly string[]) => draft("ssp-completed", { ssp: fc.constantFrom(...kinds), signatures, caregivers });
const initial = completed("initial");
const next = completed("reassessment", "reassessment", "closing");
const closing = completed("closing");
const offset = offsets([0, 1, 14, 15, 16, 28, 29, 30, 31, 32, 60, 61, 89, 90, 91, 105, 119, 120, 121, 180, 181, 209, 210, 211]);
const completedOn = fc.option(dayAt(offset), { nil: undefined, freq: 4 });
const signed = (...by: readonly string[]) => draft("ssp-signed", { by: fc.constantFrom(...by), outcome, person });
const anticipated = (...days: readonly number[]) => draft("closing-anticipated", { closingOn: dayAt(fc.constantFrom(...days)) });

/** The days about thirty, about ninety, about fifteen before. */
const THIRTY = [0, 0, 1, 5, 14, 29, 30, 31];
const NINETY = [0, 1, 30, 60, 89, 90, 90, 91, 120];
const FIFTEEN = [0, 1, 5, 13, 14, 15, 16, 17, 30];

const about = (stories: readonly fc.Arbitrary<readonly Placed[]>[], params: fc.Arbitrary<Case["params"]> = fc.constant({})): fc.Arbitrary<Case> => cases({
  jurisdiction: "US-MO", stories, params, offset,
  people: fc.constant(["mother", "gran"].map((id) => ({ id, role: "parent" as const }))),
  holdsKinds: ["care-entered"],
  starts: ["2024-03-06", "2024-01-31", "2023-08-31", "2020-05-20", "2020-05-28", "2021-07-02", "2024-02-09"],
  steps: [0, 1, 14, 15, 16, 29, 30, 31, 89, 90, 91],
  drafts: [
    { weight: 2, arbitrary: exited }, { weight: 2, arbitrary: entered }, { weight: 1, arbitrary: opened }, { weight: 1, arbitrary: closed },
    { weight: 3, arbitrary: custody }, { weight: 1, arbitrary: custodyOfWhom }, { weight: 1, arbitrary: custodyEnded },
    { weight: 4, arbitrary: cs1 }, { weight: 2, arbitrary: treatment }, { weight: 3, arbitrary: sixMonth },
    { weight: 3, arbitrary: initial }, { weight: 4, arbitrary: next }, { weight: 4, arbitrary: signed("worker", "supervisor", "caregiver") },
    { weight: 2, arbitrary: draft("ssp-signed", { by: fc.constantFrom("worker", "supervisor", "caregiver"), outcome, person, completedOn }) },
    { weight: 3, arbitrary: draft("closing-anticipated", { closingOn: dayAt(offset) }) },
  ],
});

const soon = storyBy(THIRTY);
const before = [-31, -30, -20, -1, 0];

/** Custody, opening, first plans and their signatures. */
export const firstPlanCases = about([
  paced([THIRTY, custody], [THIRTY, cs1], [THIRTY, exited]),
  paced([THIRTY, opened], [THIRTY, custody], [THIRTY, treatment], [THIRTY, cs1]),
  paced([before, custody], [[0, 1, 10], custodyEnded], [THIRTY, cs1], [THIRTY, exited]),
  paced([before, custodyOfWhom], [THIRTY, custody], [THIRTY, draft("cs1-completed", {}, { inFaces: true, whose: "case" })]),
  paced([before, opened], [[0, 1, 20], custody], [[30, 31, 45], exited], [THIRTY, entered], [THIRTY, cs1]),
  paced([THIRTY, initial], [THIRTY, signed("worker")], [THIRTY, signed("supervisor")], [THIRTY, signed("caregiver")]),
  soon(fc.constantFrom(0, 1, 30), initial, initial, signed("worker", "supervisor"), signed("supervisor", "caregiver"), signed("caregiver"), exited),
  soon(fc.constantFrom(0, 0, 29, 30), signed("worker", "caregiver"), next, signed("worker", "supervisor"), signed("supervisor", "caregiver"), exited),
]);

/** Completions about ninety days apart; the case closes, and is opened again. */
export const chainCases = about([
  paced([THIRTY, initial], [NINETY, next], [NINETY, next], [NINETY, next], [NINETY, closed]),
  paced([THIRTY, initial], [NINETY, exited], [NINETY, next], [NINETY, entered], [NINETY, next]),
  paced([THIRTY, next], [NINETY, initial], [NINETY, next], [NINETY, exited], [NINETY, closed], [NINETY, opened], [THIRTY, entered], [THIRTY, initial], [NINETY, next]),
  storyBy(NINETY)(fc.constantFrom(0, 1, 30, 31), initial, next, next, next, next, next, closed),
]);

/** The same, some of it put on record only days later. */
const tardily = (story: fc.Arbitrary<readonly Placed[]>): fc.Arbitrary<readonly Placed[]> =>
  fc.tuple(story, fc.array(fc.constantFrom(undefined, undefined, undefined, 0, 1, 14, 15, 16, 30), { minLength: 7, maxLength: 7 }))
    .map(([told, delays]) => told.map((placed, index): Placed => ({ ...placed, recordedAfter: delays[index] })));

/** Closing dates recorded, put off or brought forward, closing reassessments, closings. */
export const closingCases = about([
  paced([[60, 90], anticipated(75, 90, 105, 106, 110, 120)], [FIFTEEN, closing], [FIFTEEN, closing], [FIFTEEN, closed]),
  paced([[60, 90], anticipated(90, 105, 120, 135)], [FIFTEEN, anticipated(80, 90, 105, 106, 110, 120, 121, 135)], [FIFTEEN, closing], [FIFTEEN, closed]),
  paced([[60, 90], anticipated(90, 105, 120, 135)], [FIFTEEN, closing], [FIFTEEN, anticipated(90, 105, 106, 110, 120, 121, 135, 200)], [FIFTEEN, closing], [FIFTEEN, closed]),
  paced([[60, 90], closing], [FIFTEEN, next], [FIFTEEN, closed], [FIFTEEN, opened], [FIFTEEN, anticipated(120, 135, 150)], [FIFTEEN, closing], [FIFTEEN, closed]),
  paced([[60, 90], exited], [FIFTEEN, anticipated(75, 90, 105, 120)], [FIFTEEN, anticipated(120, 135)], [FIFTEEN, anticipated(150, 200)]),
].flatMap((story) => [story, tardily(story)]));

/** Six-month meetings before and after the first CS-1 is on record or due. */
export const cs1Cases = about([
  paced([THIRTY, cs1], [THIRTY, sixMonth], [THIRTY, sixMonth], [THIRTY, cs1], [THIRTY, sixMonth], [THIRTY, exited]),
  paced([THIRTY, opened], [THIRTY, sixMonth], [THIRTY, sixMonth], [THIRTY, cs1], [THIRTY, exited]),
  paced([[29, 30, 31, 60], sixMonth], [[0, 1, 5, 10, 14], exited], [THIRTY, entered], [THIRTY, sixMonth], [THIRTY, cs1]),
  soon(fc.constantFrom(0, 29, 30, 31), sixMonth, cs1, sixMonth, cs1, closed),
], fc.record<Record<string, number>>({ prompt: fc.constantFrom(0, 1, 14, 15) }, { requiredKeys: [] }));
