/** The Social Service Plan in its real sections, its signatures and its copies (MO-CWM-K04 to K13). */
import * as z from "zod";
import { civilDate, dated, id, repository, role, text, texts } from "./fields.js";

/** A documented refusal or absence stands for a signature, and is shown (S14). */
const outcome = z.enum(["signed", "refused", "absent"]);

const signer = z.enum(["caregiver", "worker", "supervisor"]).describe("`caregiver`: parent, caregiver or guardian.");

const harm = z.strictObject({
  threats: text.optional(), physicalImpact: text.optional(), emotionalImpact: text.optional(),
  causedBy: text.optional(), pastProtectiveActions: text.optional(), supportsUsed: text.optional(),
  safeNow: text.optional(),
}).describe("Harm and Existing Safety (MO-CWM-K05).");

const caregiverSection = z.strictObject({
  caregiver: id, dangerStatements: text.optional(), physicalImpact: text.optional(), emotionalImpact: text.optional(),
  vulnerabilities: text.optional(), safetyGoals: text.optional(), positiveImpact: text.optional(),
  protectiveCapacities: text.optional(), expectedInteraction: text.optional(), nextSteps: text.optional(),
  supports: text.optional(), complicatingFactors: text.optional(),
}).describe("Caregiver Danger/Safety Concerns/Risk of Harm, one per caregiver (MO-CWM-K06).");

const progressResponse = z.strictObject({
  participant: id.optional(), role: role.describe("What the participant is to the case."),
  goesWell: text.optional(), concerns: text.optional(), moreNeeded: text.optional(), nextSteps: text.optional(),
}).describe("One participant's answers in the Progress Assessment (MO-CWM-K07).");

const longTerm = z.strictObject({
  triggers: text.optional(), preventativePlan: text.optional(), signs: text.optional(), responsePlan: text.optional(),
  keepsChildrenSafe: text.optional().describe("Who keeps the children safe if the behaviour starts."),
  drills: z.array(z.strictObject({ on: civilDate, participants: texts })).optional(),
  networkContacts: texts.optional(), parties: z.array(id).optional().describe("Those named as taking part (MO-CWM-K13)."),
}).describe("Long Term Safety/Support Plan (MO-CWM-K08).");

const childSection = z.strictObject({
  child: id, needs: z.array(z.strictObject({
    area: z.enum(["physical", "emotional", "social", "relational", "medical", "behavioral", "mental-health", "educational", "other"]),
    need: text,
  })).optional(),
  plan: text.optional(), progress: text.optional(), strengths: text.optional(),
}).describe("Child section, one per child (MO-CWM-K09).");

export const sspEvents = [
  dated("ssp-completed", "A Social Service Plan is completed. Completion and signatures are separate facts (S14).", {
    ssp: z.enum(["initial", "reassessment", "closing"]),
    caregivers: z.array(id).optional().describe("The plan's caregivers. Left out: one caregiver's signature is asked for."),
    signatures: z.array(z.strictObject({
      by: signer, person: id.optional(), outcome: outcome.optional().describe("Left out: signed."),
    })).optional().describe("Signatures given on the day of completion."),
    reviewedWithFamily: z.boolean().optional().describe("Reviewed with the family that day (MO-CWM-K12)."),
    harm: harm.optional(),
    caregiverSections: z.array(caregiverSection).optional(),
    progress: z.array(progressResponse).optional(),
    longTerm: longTerm.optional(),
    childSections: z.array(childSection).optional(),
    resourcesUsed: texts.optional().describe("Resources noted in the Progress Assessment (MO-CWM-R03)."),
    documentedIn: z.array(repository).optional(),
  }),
  dated("ssp-signed", "Someone signs an SSP, or a refusal or absence is documented (S14).", {
    by: signer, person: id.optional(), outcome: outcome.optional().describe("Left out: signed."),
    completedOn: civilDate.optional().describe("Completion date of the SSP signed. Left out: the latest completed by then, else the next."),
  }),
  dated("ssp-reviewed", "The SSP is reviewed with the family (MO-CWM-K12).", {
    completedOn: civilDate.optional().describe("Completion date of the SSP. Left out: as for `ssp-signed`."),
  }),
  dated("ssp-copy-given", "A copy of the SSP, or of its Long Term Safety/Support section, is given (MO-CWM-K12, K13).", {
    to: z.array(id).optional().describe("Persons given a copy. Left out: the family."),
    part: z.enum(["whole", "long-term"]).optional().describe("Left out: the whole SSP."),
    completedOn: civilDate.optional().describe("Completion date of the SSP. Left out: as for `ssp-signed`."),
  }),
] as const;
