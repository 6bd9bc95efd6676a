/** Cases for the Missouri pack, each about one part of its law; beside this file is one for each part. */
import fc from "fast-check";
import type { Generated } from "./kit.js";
import { cases, starts } from "./kit.js";
import type { Theme } from "./missouri-care.js";
import { care, offset, RELATIVES } from "./missouri-care.js";
import { goals } from "./missouri-goals.js";
import { plans } from "./missouri-plans.js";
import { services } from "./missouri-services.js";
import { ssp } from "./missouri-ssp.js";

/** The mother and three relatives, who live in one state, or nobody knows where. */
const people = fc.constantFrom("US-KS", "US-KS", "US-MO", undefined).map((state) => [
  { id: "mother", role: "parent" as const },
  ...RELATIVES.map((id) => ({ id, role: "relative" as const, ...(state === undefined ? {} : { state }) })),
]);

const days = fc.integer({ min: 0, max: 40 });

interface World extends Theme {
  /** Kinds of fact that the source of the record may hold without the others. */
  readonly kinds: readonly string[];
  /** Options, each as often given as not. */
  readonly params?: Record<string, fc.Arbitrary<number | string>>;
  readonly starts?: readonly string[];
}

const about = ({ drafts, stories, kinds, params = {}, starts: more = [] }: World): fc.Arbitrary<Generated> => cases({
  jurisdiction: "US-MO", stories, drafts: [...care, ...drafts], people, offset,
  // About the days of the manual's own texts.
  starts: [...starts, ...more, "2021-06-28", "2020-05-20", "2019-12-30"],
  births: ["2015-05-05", "2008-02-29", "2007-03-06", undefined],
  holdsKinds: ["care-entered", "care-exited", "case-closed", "goal-set.primary", "goal-set", "meeting-held", "placement-started", "custody-granted", ...kinds],
  params: fc.oneof(
    { arbitrary: fc.constant({}), weight: 2 },
    { arbitrary: fc.record<Record<string, number | string>>({ prompt: days, ...params }, { requiredKeys: [] }), weight: 3 },
  ),
});

/** A case about one part of the law leaves room for all that its duties turn on. */
export const missouriCases: fc.Arbitrary<Generated> = fc.oneof(
  about({
    ...goals,
    kinds: [
      "relative-listed", "permanency-discussed", "contrary-to-welfare-determined", "effort-made", "placement-considered", "concurrent-plan-updated",
      "icpc-referred", "plan-reviewed", "documentation-recorded",
    ],
    params: {
      "asfa.clock": fc.constantFrom("federal", "entry"), "concurrent.onChange": fc.constantFrom("later", "restart"), "icpc.timely": days,
      "efforts.period": fc.integer({ min: 1, max: 3 }), "efforts.fst": fc.constantFrom("monthly", "meetings"), "chafee.age": fc.integer({ min: 14, max: 17 }),
    },
    starts: ["2020-06-15", "2020-08-31", "2021-01-29"],
  }),
  about({ ...ssp, kinds: ["ssp-completed", "ssp-amended", "ssp-signed", "ssp-copy-given", "closing-anticipated", "cs1-completed", "closing-visit-held"] }),
  about({
    ...services,
    kinds: [
      "housing-assessed", "ces-referred", "ces-activity-recorded", "independence-preparation-started", "closing-summary-completed", "closing-anticipated",
      "resource-identified", "service-referred", "service-used", "plan-completed", "cs1-completed", "ssp-completed", "ssp-amended", "documentation-recorded",
    ],
    params: { "ces.outcome": days },
  }),
  about({
    ...plans,
    kinds: [
      "plan-completed", "plan-updated", "plan-reviewed", "plan-presented", "court-found", "court-found.placement-ordered", "youth-plan-agreed", "services-started",
      "protective-services-determined", "investigation-concluded", "services-referred", "contract-started", "post-permanency-service-provided",
    ],
    params: { "stat.afterPermanency": days, "anchor": fc.constantFrom("actual", "scheduled") },
  }),
);
