/** Missouri cases about resources, referrals, housing and the Coordinated Entry System (MO-CWM-R, H). */
import fc from "fast-check";
import type { Theme } from "./missouri-care.js";
import { closed, documentedIn, exited, near, offset, primary } from "./missouri-care.js";
import type { Draft } from "./kit.js";
import { dayAt, draft, maybe, story, yes } from "./kit.js";

const household = fc.constantFrom("mother", "ana-own");
const resource = fc.constantFrom("the clinic", "the church");
const service = fc.constantFrom("housing", "parenting");
const documented = fc.constantFrom("ces-referred", "ces-activity-recorded", "service-referred", "service-referred");
const listed = fc.constantFrom(undefined, [], ["the clinic"], ["parenting", "the church"]);

/** A household is referred as a whole: such a referral names no child here. */
const referral = (fields: Record<string, fc.Arbitrary<unknown>>, more: Partial<Draft> = {}): fc.Arbitrary<Draft> =>
  draft("ces-referred", fields, more).map((one) => (one["household"] === undefined ? one : { ...one, whose: "case" }));

const concerned = draft("housing-assessed", {}, { household: "mother", of: "parents", finding: "homeless", primaryBarrier: true, preventsClosure: true });
const trial = draft("placement-started", {}, { setting: "trial-home-visit" });
const homeless = draft("housing-assessed", {}, { household: "ana-own", of: "youth", child: "ana", finding: "at-risk" });
const settled = draft("housing-assessed", {}, { household: "mother", of: "parents", finding: "stable" });
const referred = referral({}, { household: "mother" });
const treatmentPlan = draft("plan-completed", {}, { plan: "permanency-treatment-plan" });
const identified = draft("resource-identified", { culturallyRelevant: yes, communityConsidered: yes, capacityWeighed: maybe }, { resource: "the clinic" });
const weighed = draft("resource-identified", {}, { resource: "the clinic", capacityWeighed: true });
const used = draft("service-used", {}, { service: "parenting", resource: "the clinic" });
const listing = draft("ssp-completed", { ssp: fc.constantFrom("initial", "reassessment"), resourcesUsed: listed });
const outcome = draft("ces-activity-recorded", { activity: fc.constantFrom("outcome", "outcome", "contact") });
/** In a contact note, of what happened on the first day of most stories. */
const noted = draft("documentation-recorded", { of: fc.tuple(documented, dayAt(near)).map(([kind, on]) => ({ kind, on })), in: fc.constant(["FACES contact note"]) });

export const services: Theme = {
  drafts: [
    { weight: 6, arbitrary: draft("housing-assessed", { household: fc.constant("mother"), of: fc.constant("parents"), finding: fc.constantFrom("stable", "at-risk", "homeless"), primaryBarrier: yes, preventsClosure: yes }) },
    { weight: 4, arbitrary: draft("housing-assessed", { household: fc.constant("ana-own"), of: fc.constant("youth"), finding: fc.constantFrom("stable", "at-risk", "homeless") }, { child: "ana" }) },
    { weight: 3, arbitrary: draft("independence-preparation-started") },
    { weight: 1, arbitrary: draft("independence-preparation-ended") },
    { weight: 5, arbitrary: referral({ household: fc.option(household, { nil: undefined }), documentedIn }) },
    { weight: 4, arbitrary: draft("ces-activity-recorded", { activity: fc.constantFrom("outcome", "outcome", "contact"), household: fc.option(household, { nil: undefined }), documentedIn }) },
    { weight: 3, arbitrary: draft("closing-summary-completed", { housingEfforts: fc.constantFrom(undefined, "shelter lists"), housingReasons: fc.constantFrom(undefined, "no vacancy") }) },
    { weight: 3, arbitrary: draft("closing-anticipated", { closingOn: dayAt(offset) }) },
    { weight: 3, arbitrary: treatmentPlan },
    { weight: 3, arbitrary: draft("cs1-completed", { inFaces: yes, cs1: fc.constantFrom(undefined, "first", "update") }) },
    { weight: 7, arbitrary: draft("resource-identified", { resource, culturallyRelevant: maybe, communityConsidered: maybe, capacityWeighed: maybe }) },
    { weight: 5, arbitrary: draft("service-referred", { service, resource: fc.option(resource, { nil: undefined }), documentedIn }) },
    { weight: 5, arbitrary: draft("service-used", { service, resource: fc.option(resource, { nil: undefined }) }) },
    { weight: 4, arbitrary: draft("ssp-completed", { ssp: fc.constantFrom("initial", "reassessment", "closing"), resourcesUsed: listed }) },
    { weight: 3, arbitrary: draft("ssp-amended", { completedOn: fc.option(dayAt(offset), { nil: undefined }), resourcesUsed: listed }) },
    { weight: 3, arbitrary: draft("documentation-recorded", { of: fc.tuple(documented, dayAt(offset)).map(([kind, on]) => ({ kind, on })), in: fc.constantFrom(["FACES"], ["FACES contact note"], ["case record"]) }) },
  ],
  stories: [
    story(near, primary, concerned, referred, settled, exited),
    story(near, primary, concerned),
    story(near, trial, concerned),
    story(near, homeless, draft("independence-preparation-started")),
    story(near, referred, closed),
    story(near, trial, concerned, referred, settled, draft("placement-started", {}, { setting: "foster-home" })),
    story(near, draft("independence-preparation-started"), homeless, draft("ces-referred", {}, { child: "ana" }), draft("independence-preparation-ended")),
    story(near, homeless, draft("independence-preparation-started"), draft("independence-preparation-ended")),
    story(near, closed, draft("closing-summary-completed", {}, { housingEfforts: "shelter lists", housingReasons: "no vacancy" })),
    story(near, draft("custody-granted"), treatmentPlan, exited),
    story(near, treatmentPlan, identified, closed),
    story(near, draft("cs1-completed", {}, { inFaces: true }), identified, identified, closed),
    story(near, identified, weighed, closed),
    story(near, used, listing, draft("ssp-amended", {}, { resourcesUsed: ["the clinic"] }), used, listing, closed),
    story(near, draft("service-referred", { documentedIn }, { service: "parenting" }), noted, noted, closed),
    story(near, draft("service-referred", {}, { service: "parenting" }), closed),
    story(near, referred, outcome, outcome, closed),
  ],
};
