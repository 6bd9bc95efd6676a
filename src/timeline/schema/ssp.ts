/** The Social Service Plan in its real sections, its signatures and its copies (MO-CWM-K04 to K13). */
import * as z from "zod";
import { civilDate, dated, documentedIn, id, role, text, texts } from "./fields.js";

/** A documented refusal or absence stands for a signature, and is shown (S14). */
const outcome = z.enum(["signed", "refused", "absent"]);

const signer = z.enum(["caregiver", "worker", "supervisor"]).describe("`caregiver`: parent, caregiver or guardian.");
const signatory = id.optional().describe("Who signs, by person id; names which of several caregivers (MO-CWM-K04).");

const harm = z.strictObject({
  threats: text.optional().describe("Threats of harm to the children."),
  physicalImpact: text.optional().describe("Actual physical impact on the children."),
  emotionalImpact: text.optional().describe("Actual emotional impact on the children."),
  causedBy: text.optional().describe("Who caused the harm or contributed to it."),
  pastProtectiveActions: text.optional().describe("What the caregivers did in the past to keep the children safe."),
  supportsUsed: text.optional().describe("Supports they used for that."),
  safeNow: text.optional().describe("What keeps the children safe now."),
}).describe("Harm and Existing Safety (MO-CWM-K05).");

const caregiverSection = z.strictObject({
  caregiver: id.describe("The caregiver the section is about, by person id."),
  dangerStatements: text.optional().describe("Danger statements: what everyone worries about."),
  physicalImpact: text.optional().describe("Potential physical impact on the children if the harm went on."),
  emotionalImpact: text.optional().describe("Potential emotional impact on the children if the harm went on."),
  vulnerabilities: text.optional().describe("What makes the children more susceptible to the harm."),
  safetyGoals: text.optional().describe("Safety goals, with the behaviour changes the caregiver must show."),
  positiveImpact: text.optional().describe("Positive impact on the children expected of those changes."),
  protectiveCapacities: text.optional().describe("The caregiver's protective capacities, as reassessed."),
  expectedInteraction: text.optional().describe("How the caregiver will interact with the children once the safety goals are met."),
  nextSteps: text.optional().describe("Next steps toward the safety goals."),
  supports: text.optional().describe("Supports and resources for the caregiver."),
  complicatingFactors: text.optional().describe("Plans for factors that hinder or delay the safety goals."),
}).describe("Caregiver Danger/Safety Concerns/Risk of Harm, one per caregiver (MO-CWM-K06).");

const progressResponse = z.strictObject({
  participant: id.optional().describe("Who answers, by person id or child id."),
  role: role.describe("What the participant is to the case."),
  goesWell: text.optional().describe("First question: what goes well, and what progress is seen."),
  concerns: text.optional().describe("Second question: what still worries."),
  moreNeeded: text.optional().describe("Third question: what more must happen to come closer to the safety goal."),
  nextSteps: text.optional().describe("Next steps the participant suggests."),
}).describe("One participant's answers in the Progress Assessment (MO-CWM-K07).");

const longTerm = z.strictObject({
  triggers: text.optional().describe("Triggers that may lead to the harmful behaviour."),
  preventativePlan: text.optional().describe("Preventative Action Plan: what keeps the triggers from occurring."),
  signs: text.optional().describe("Signs that the harmful behaviour may be starting or has started."),
  responsePlan: text.optional().describe("Response Action Plan: what is done if the behaviour starts."),
  keepsChildrenSafe: text.optional().describe("Who keeps the children safe if the behaviour starts."),
  drills: z.array(z.strictObject({
    on: civilDate.describe("Day of the drill, YYYY-MM-DD."),
    participants: texts.describe("Who took part, by name or id."),
  })).optional().describe("Practice drills held; an empty list notes that none was held yet."),
  networkContacts: texts.optional().describe("Safety Network: contact information, one entry a contact."),
  parties: z.array(id).optional().describe("Those named as taking part, by person id (MO-CWM-K13); an empty list notes that nobody is."),
}).describe("Long Term Safety/Support Plan (MO-CWM-K08).");

const childSection = z.strictObject({
  child: id.describe("The child the section is about."),
  needs: z.array(z.strictObject({
    area: z.enum(["physical", "emotional", "social", "relational", "medical", "behavioral", "mental-health", "educational", "other"])
      .describe("Area of the child's life the need lies in."),
    need: text.describe("The need."),
  })).optional().describe("The child's needs, through the life of the case."),
  plan: text.optional().describe("Plan to meet those needs."),
  progress: text.optional().describe("Progress made in meeting them."),
  strengths: text.optional().describe("The child's strengths."),
}).describe("Child section, one per child (MO-CWM-K09).");

export const sspEvents = [
  dated("ssp-completed", "A Social Service Plan is completed. Completion and signatures are separate facts (S14).", {
    ssp: z.enum(["initial", "reassessment", "closing"])
      .describe("`initial` MO-CWM-K04; `reassessment` MO-CWM-K10; `closing`, the closing reassessment, MO-CWM-K11."),
    caregivers: z.array(id).optional().describe("The plan's caregivers. Left out: one caregiver's signature is asked for."),
    signatures: z.array(z.strictObject({
      by: signer, person: signatory, outcome: outcome.optional().describe("Left out: signed."),
    })).optional().describe("Signatures given on the day of completion."),
    reviewedWithFamily: z.boolean().optional().describe("Reviewed with the family that day (MO-CWM-K12)."),
    harm: harm.optional(),
    caregiverSections: z.array(caregiverSection).optional().describe("Caregiver sections, one per caregiver (MO-CWM-K06)."),
    progress: z.array(progressResponse).optional().describe("Progress Assessment, one set of answers per participant (MO-CWM-K07)."),
    longTerm: longTerm.optional(),
    childSections: z.array(childSection).optional().describe("Child sections, one per child (MO-CWM-K09)."),
    resourcesUsed: texts.optional().describe("Resources noted in the Progress Assessment (MO-CWM-R03)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("ssp-amended", "What a completed SSP lacked is added; it makes no new version of the plan (S6).", {
    completedOn: civilDate.optional().describe("Completion date of the SSP amended. Left out: the latest completed by then."),
    harm: harm.optional(),
    caregiverSections: z.array(caregiverSection).optional().describe("Caregiver sections, or parts of them (MO-CWM-K06)."),
    progress: z.array(progressResponse).optional().describe("Answers for the Progress Assessment (MO-CWM-K07)."),
    longTerm: longTerm.optional(),
    childSections: z.array(childSection).optional().describe("Child sections, or parts of them (MO-CWM-K09)."),
    resourcesUsed: texts.optional().describe("Resources noted in the Progress Assessment (MO-CWM-R03)."),
  }),
  dated("ssp-signed", "Someone signs an SSP, or a refusal or absence is documented (S14).", {
    by: signer, person: signatory, outcome: outcome.optional().describe("Left out: signed."),
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
