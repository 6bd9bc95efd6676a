/** Missouri cases about the plans of the statute and the regulation (MO-STAT, MO-REG). */
import fc from "fast-check";
import type { Theme } from "./missouri-care.js";
import { closed, drawnWords, entered, exited, inWords, maybeSome, maybeWords, near, primary, words } from "./missouri-care.js";
import { draft, maybe, steps, storyBy, yes } from "./kit.js";

const story = storyBy([...steps, 181, 182, 183, 184]);

const VISITS = ["frequency", "location", "arrangements", "documentation"] as const;
const PLACEMENT = ["appropriateAndNecessary", "leastRestrictive", "proximity", "needsMet"] as const;
const services = fc.array(fc.record({ service: fc.constantFrom("therapy", "parenting class"), responsible: words }, { requiredKeys: ["service"] }), { maxLength: 2 });
const statement = fc.constantFrom(undefined, "maintain", "reunite", "reunite", "adoption", "long-term-separation");
const purpose = fc.constantFrom(undefined, "prevent-removal", "reunite", "permanent-placement");

/** Parts of a case plan, in a version of it or in an update. */
const caseParts = {
  purpose, permanencyStatement: statement, separationAgreed: maybe, judicialDeterminations: maybe, effortsMade: maybeWords,
  identifying: maybeSome(drawnWords("child", "immediateFamily", "extendedFamily")),
  factors: maybeSome(drawnWords("conditions", "psychologicalNeeds")),
  design: maybeSome({ services, ...drawnWords("parentResponsibilities", "behaviorsThatEndServices") }),
  placement: maybeSome({ ...drawnWords(...PLACEMENT), visits: fc.record(drawnWords(...VISITS), { requiredKeys: [] }) }),
  evaluation: maybeSome(drawnWords("byAllParties", "timePeriod")),
};

/** Parts of a case management plan. */
const managementParts = {
  outcomeTarget: maybeWords, timeframes: maybeWords, evaluations: maybeWords, servicesAuthorized: fc.constantFrom(undefined, [], ["therapy"]),
  federallyConsistent: maybe, foundationOfServices: maybe,
};

const WHOLE = {
  plan: "case-plan", purpose: "reunite", permanencyStatement: "adoption", effortsMade: "words",
  identifying: inWords("child", "immediateFamily", "extendedFamily"), factors: inWords("conditions", "psychologicalNeeds"),
  design: { ...inWords("parentResponsibilities", "behaviorsThatEndServices"), services: [{ service: "therapy", responsible: "words" }] },
  placement: { ...inWords(...PLACEMENT), visits: inWords(...VISITS) }, evaluation: inWords("byAllParties", "timePeriod"),
};
const MANAGEMENT = {
  plan: "case-management-plan", servicesAuthorized: ["therapy"], federallyConsistent: true, foundationOfServices: true,
  ...inWords("outcomeTarget", "timeframes", "evaluations"),
};
const findings = { complianceDetermined: yes, changesDetermined: yes };
const finding = fc.constantFrom("removal-ordered", "placement-ordered", "placement-ordered", "other");
const servicesOrdered = fc.constantFrom(undefined, ["therapy"], ["Therapy", "parenting class"]);
const PURPOSES = ["service-needs", "need-for-placement", "permanency-plan", "appropriate-placement", "progress", "case-plan"] as const;
const provider = fc.constantFrom(undefined, "Home First");

const plan = draft("plan-completed", {}, { plan: "case-plan" });
const stated = (permanencyStatement: string) => draft("plan-completed", {}, { plan: "case-plan", permanencyStatement });
const update = draft("plan-updated", caseParts, { plan: "case-plan" });
const wholeUpdate = draft("plan-updated", {}, WHOLE);
const review = draft("plan-reviewed", findings, { plan: "case-plan" });
const convened = draft("meeting-held", {}, { meeting: "fst", purposes: [...PURPOSES] });
const placed = draft("placement-started", {}, { setting: "foster-home" });
const orderedRemoval = draft("court-found", {}, { finding: "removal-ordered" });
const orderedPlacement = draft("court-found", { servicesOrdered }, { finding: "placement-ordered" });
const managed = draft("plan-completed", managementParts, { plan: "case-management-plan" });
const started = draft("contract-started");
const helped = draft("services-started");
const achieved = draft("care-exited", { to: fc.constantFrom("adoption", "reunification") }, { whose: "named" });
const after = draft("post-permanency-service-provided");

export const plans: Theme = {
  drafts: [
    { weight: 5, arbitrary: draft("plan-completed", caseParts, { plan: "case-plan" }) },
    { weight: 3, arbitrary: draft("plan-completed", { purpose }, WHOLE) },
    { weight: 6, arbitrary: draft("plan-updated", { ...caseParts, complianceDetermined: maybe, changesDetermined: maybe }, { plan: "case-plan" }) },
    { weight: 2, arbitrary: wholeUpdate },
    { weight: 3, arbitrary: managed },
    { weight: 2, arbitrary: draft("plan-completed", {}, MANAGEMENT) },
    { weight: 4, arbitrary: draft("plan-updated", managementParts, { plan: "case-management-plan" }) },
    { weight: 1, arbitrary: draft("plan-completed", {}, { plan: "permanency-treatment-plan" }) },
    { weight: 4, arbitrary: draft("plan-reviewed", { plan: fc.constantFrom("case-plan", "case-plan", "case-management-plan"), ...findings }) },
    { weight: 3, arbitrary: draft("plan-presented", { plan: fc.constantFrom("case-management-plan", "case-management-plan", "case-plan") }) },
    { weight: 3, arbitrary: draft("court-found", { finding, servicesOrdered }) },
    { weight: 2, arbitrary: draft("youth-plan-agreed") },
    { weight: 6, arbitrary: draft("meeting-held", { meeting: fc.constantFrom("fst", "72-hour", "fst", "ftm"), purposes: fc.option(fc.subarray([...PURPOSES]), { nil: undefined }) }) },
    { weight: 2, arbitrary: draft("custody-granted") },
    { weight: 2, arbitrary: draft("custody-ended") },
    { weight: 2, arbitrary: helped },
    { weight: 3, arbitrary: draft("protective-services-determined") },
    { weight: 2, arbitrary: draft("investigation-concluded") },
    { weight: 2, arbitrary: draft("services-referred") },
    { weight: 4, arbitrary: draft("contract-started", { provider }) },
    { weight: 2, arbitrary: draft("contract-ended", { provider }) },
    { weight: 3, arbitrary: after },
  ],
  stories: [
    story(near, draft("services-referred"), started, managed, draft("plan-updated", {}, MANAGEMENT), draft("contract-ended"), closed),
    story(near, draft("investigation-concluded"), started, draft("plan-completed", {}, MANAGEMENT), draft("plan-presented", {}, { plan: "case-management-plan" }), closed),
    story(near, managed, draft("plan-presented", {}, { plan: "case-management-plan" }), draft("plan-updated", {}, MANAGEMENT), draft("plan-completed", {}, MANAGEMENT), closed),
    story(near, achieved, after, entered, closed),
    story(near, achieved, entered),
    story(near, convened, plan, convened, review, placed, closed),
    story(near, helped, draft("protective-services-determined"), plan, draft("plan-updated", { purpose }, { plan: "case-plan" }), closed),
    story(near, draft("custody-granted"), draft("plan-completed", { purpose }, { plan: "case-plan" }), draft("plan-updated", { purpose }, { plan: "case-plan" }), exited),
    story(fc.constantFrom(100, 200, 400), exited, helped, draft("plan-completed", { purpose }, { plan: "case-plan" }), draft("plan-updated", { purpose }, { plan: "case-plan" }), closed),
    story(near, plan, review, review, plan, closed),
    story(near, orderedPlacement, plan),
    story(near, orderedPlacement, plan, update, wholeUpdate, closed),
    story(near, draft("plan-completed", {}, WHOLE), wholeUpdate, closed),
    story(near, primary, plan, orderedRemoval, draft("plan-updated", {}, { plan: "case-plan", permanencyStatement: "adoption" }), closed),
    story(near, orderedRemoval, stated("reunite"), closed),
    story(near, stated("long-term-separation"), draft("youth-plan-agreed"), draft("plan-updated", { permanencyStatement: statement }, { plan: "case-plan" }), closed),
  ],
};
