/** Missouri cases about the CS-1 and the Social Service Plan, its sections, its signatures and its copies (MO-CWM-K). */
import fc from "fast-check";
import type { Theme } from "./missouri-care.js";
import { closed, drawnWords, exited, inWords, maybeSome, near, offset, some, words } from "./missouri-care.js";
import { dayAt, draft, maybe, story, yes } from "./kit.js";

const HARM = ["threats", "physicalImpact", "emotionalImpact", "causedBy", "pastProtectiveActions", "supportsUsed", "safeNow"] as const;
const CAREGIVER = [
  "dangerStatements", "physicalImpact", "emotionalImpact", "vulnerabilities", "safetyGoals", "positiveImpact", "protectiveCapacities",
  "expectedInteraction", "nextSteps", "supports", "complicatingFactors",
] as const;
const ANSWERS = ["goesWell", "concerns", "moreNeeded", "nextSteps"] as const;
const LONG_TERM = ["triggers", "preventativePlan", "signs", "responsePlan", "keepsChildrenSafe"] as const;
const CHILD = ["plan", "progress", "strengths"] as const;
const NEEDS = [{ area: "medical", need: "words" }];

/** A section about somebody, with some of its fields. */
const sectionOf = (who: Record<string, fc.Arbitrary<unknown>>, fields: readonly string[], more: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.tuple(fc.record(who), some({ ...drawnWords(...fields), ...more })).map(([named, section]) => ({ ...named, ...section as object }));

const several = (section: fc.Arbitrary<unknown>) => fc.option(fc.array(section, { maxLength: 2 }), { nil: undefined });
const party = fc.constantFrom("mother", "gran", "ana");
const parties = fc.subarray(["mother", "gran", "ana"]);
const participants = fc.constantFrom([], ["mother"]);

/** Sections of a version of the plan, or of what amends it. */
const sections = {
  harm: maybeSome(drawnWords(...HARM)),
  caregiverSections: several(sectionOf({ caregiver: fc.constantFrom("mother", "gran") }, CAREGIVER)),
  progress: several(fc.oneof(
    sectionOf({ role: fc.constantFrom("parent", "worker", "natural-support", "therapist", "child") }, ANSWERS),
    sectionOf({ role: fc.constant("relative"), participant: fc.constant("gran") }, ANSWERS),
  )),
  longTerm: maybeSome({
    ...drawnWords(...LONG_TERM), networkContacts: fc.constantFrom([], ["words"]), parties,
    drills: fc.array(fc.record({ on: dayAt(offset), participants }), { maxLength: 2 }),
  }),
  childSections: several(sectionOf({ child: fc.constantFrom("ana", "ben") }, CHILD, { needs: fc.constantFrom([], NEEDS) })),
};

/** Every section whole. */
const WHOLE = {
  harm: inWords(...HARM),
  caregiverSections: [{ caregiver: "mother", ...inWords(...CAREGIVER) }],
  progress: ["parent", "natural-support", "therapist", "worker"].map((role) => ({ role, ...inWords(...ANSWERS) })),
  longTerm: { ...inWords(...LONG_TERM), drills: [], networkContacts: ["words"], parties: ["mother"] },
  childSections: ["ana", "ben"].map((child) => ({ child, ...inWords(...CHILD), needs: NEEDS })),
};

const kind = fc.constantFrom("initial", "reassessment", "reassessment", "closing");
const completedOn = fc.option(dayAt(offset), { nil: undefined });
const outcome = fc.constantFrom(undefined, undefined, "signed", "refused", "absent");
const signer = fc.constantFrom("caregiver", "worker", "supervisor");
const worker = { by: "worker" };
const supervisor = { by: "supervisor" };

const version = draft("ssp-completed", { ssp: kind });
const partly = draft("ssp-completed", { ssp: kind, ...sections });
const amended = draft("ssp-amended", { ...sections });
const whole = draft("ssp-amended", {}, WHOLE);
const reassessed = draft("ssp-completed", {}, { ssp: "reassessment" });
const closing = draft("ssp-completed", {}, { ssp: "closing" });
const form = draft("cs1-completed", {}, { inFaces: true });
const copied = draft("ssp-copy-given", { to: fc.constantFrom(undefined, ["mother"], ["gran"], ["mother", "gran", "ana"]) });
const signed = ["worker", "supervisor", "caregiver"].map((by) => draft("ssp-signed", {}, { by }));

export const ssp: Theme = {
  drafts: [
    { weight: 4, arbitrary: draft("cs1-completed", { inFaces: yes, cs1: fc.constantFrom(undefined, "first", "update") }) },
    { weight: 2, arbitrary: draft("meeting-held", {}, { meeting: "fst", sixMonth: true }) },
    { weight: 3, arbitrary: draft("ssp-completed", { ssp: fc.constantFrom("initial", "reassessment"), signatures: fc.constantFrom(undefined, [worker, supervisor], [worker, supervisor, { by: "caregiver" }]) }) },
    { weight: 3, arbitrary: draft("ssp-completed", { ssp: fc.constant("closing"), caregivers: fc.constantFrom(undefined, ["mother"]), signatures: fc.constantFrom(undefined, [worker, supervisor, { by: "caregiver", person: "mother" }]), reviewedWithFamily: maybe }) },
    { weight: 5, arbitrary: partly },
    { weight: 3, arbitrary: draft("ssp-completed", { ssp: kind, caregivers: fc.constantFrom(undefined, ["mother"]) }, WHOLE) },
    { weight: 7, arbitrary: draft("ssp-amended", { completedOn, ...sections }) },
    { weight: 3, arbitrary: draft("ssp-amended", { completedOn }, WHOLE) },
    { weight: 3, arbitrary: draft("ssp-signed", { by: signer, outcome, completedOn, person: fc.constantFrom(undefined, undefined, "mother") }) },
    { weight: 2, arbitrary: draft("ssp-reviewed", { completedOn }) },
    { weight: 4, arbitrary: draft("ssp-copy-given", { completedOn, to: fc.option(fc.array(party, { maxLength: 2 }), { nil: undefined }), part: fc.constantFrom(undefined, "long-term", "whole") }) },
    { weight: 4, arbitrary: draft("closing-anticipated", { closingOn: dayAt(offset) }) },
    { weight: 2, arbitrary: draft("closing-visit-held", { sspCopyGiven: maybe }) },
    { weight: 1, arbitrary: draft("family-assessed") },
  ],
  stories: [
    story(near, form, draft("meeting-held", {}, { meeting: "fst", sixMonth: true }), form, exited),
    story(near, draft("ssp-completed", {}, { ssp: "initial" }), ...signed, reassessed, exited),
    story(near, closing, draft("closing-visit-held", {}, { sspCopyGiven: true }), draft("ssp-reviewed"), ...signed, closing, closed),
    story(near, draft("closing-anticipated", { closingOn: dayAt(offset) }), closed),
    story(near, draft("ssp-completed", {}, { ssp: "closing", reviewedWithFamily: true, signatures: [worker, supervisor, { by: "caregiver" }] }),
      draft("closing-visit-held", {}, { sspCopyGiven: true }), closed),
    story(near, version, whole, closed),
    story(near, version, amended, whole, reassessed),
    story(near, draft("ssp-completed", { ssp: kind, harm: fc.constant(WHOLE.harm), childSections: fc.constant(WHOLE.childSections) }), closed),
    story(near, draft("ssp-completed", {}, { ssp: "reassessment", ...WHOLE }), copied, copied, reassessed),
    story(near, draft("ssp-completed", { longTerm: some({ triggers: words, parties }) }, { ssp: "initial" }), copied, closed),
    story(near, draft("ssp-completed", {}, { ssp: "initial", ...WHOLE }), closed),
  ],
};
