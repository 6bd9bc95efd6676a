/** Plans, the CS-1, reviews and assessments, with their contents as structured parts. */
import * as z from "zod";
import { civilDate, dated, documentedIn, id, role, text, texts } from "./fields.js";

const actionStep = z.strictObject({
  step: text, responsible: z.enum(["parent", "service-provider", "caseworker", "child", "other"]).optional(),
});

const objective = z.strictObject({
  objective: text.describe("The goal or objective."),
  behaviorChange: z.boolean().optional().describe("The outcome states a change of behaviour (MI-CP-12)."),
  steps: z.array(actionStep).optional().describe("Small action steps, with who does what (MI-CP-12)."),
  timeFrame: text.optional(), expectedOutcome: text.optional(),
});

const planParts = {
  outcomeTarget: text.optional().describe("Outcome target (MO-STAT-03)."),
  servicesAuthorized: texts.optional().describe("Services authorised and needed (MO-STAT-03)."),
  timeframes: text.optional().describe("When services will be delivered (MO-STAT-03)."),
  evaluations: text.optional().describe("Evaluations and reporting (MO-STAT-03)."),
  federallyConsistent: z.boolean().optional().describe("Judged consistent with federal guidelines (MO-STAT-01)."),
  foundationOfServices: z.boolean().optional().describe("It is the foundation of service delivery (MO-STAT-02)."),
  purpose: z.enum(["prevent-removal", "reunite", "permanent-placement"]).optional().describe("Purpose (MO-REG-01)."),
  identifying: z.strictObject({
    child: text.optional(), immediateFamily: text.optional(), extendedFamily: text.optional(),
  }).optional().describe("Identifying information (MO-REG-05)."),
  factors: z.strictObject({
    conditions: text.optional(), psychologicalNeeds: text.optional(),
  }).optional().describe("Factors and conditions that led to services (MO-REG-05)."),
  judicialDeterminations: z.boolean().optional().describe("A copy of the judicial determinations is attached (MO-REG-05)."),
  effortsMade: text.optional().describe("Efforts to prevent removal, reunify or achieve permanency (MO-REG-05)."),
  permanencyStatement: z.enum(["maintain", "reunite", "adoption", "long-term-separation"]).optional().describe("The intended permanency plan (MO-REG-06)."),
  separationAgreed: z.boolean().optional().describe("Long-term separation under a plan agreed with the care provider (MO-REG-06)."),
  design: z.strictObject({
    services: z.array(z.strictObject({
      service: text, responsible: text.optional(), courtOrdered: z.boolean().optional(),
    })).optional(),
    parentResponsibilities: text.optional(),
    behaviorsThatEndServices: text.optional(),
  }).optional().describe("How the plan is designed to work (MO-REG-07)."),
  placement: z.strictObject({
    appropriateAndNecessary: text.optional(), leastRestrictive: text.optional(), proximity: text.optional(),
    needsMet: text.optional(),
    visits: z.strictObject({
      frequency: text.optional(), location: text.optional(), arrangements: text.optional(), documentation: text.optional(),
    }).optional(),
  }).optional().describe("Placement part (MO-REG-08)."),
  evaluation: z.strictObject({
    byAllParties: text.optional(), timePeriod: text.optional(),
  }).optional().describe("Evaluation of achievement (MO-REG-05)."),
  parentEngagement: z.array(z.strictObject({
    parent: id, engaged: z.boolean(), whyNot: text.optional(),
  })).optional().describe("Each parent's engagement in developing it, or why not (MI-CP-04)."),
  objectives: z.array(objective).optional().describe("Goals and objectives (MI-CP-12)."),
  trauma: text.optional().describe("How trauma is addressed (MI-CP-12)."),
  parentingTime: z.array(z.strictObject({ parent: id, activities: text })).optional().describe("Parenting-time activities (MI-CP-12)."),
  discipline: text.optional(), supervision: text.optional(), educationalStability: text.optional(),
  needs: z.array(z.strictObject({
    need: text, person: id.optional(), service: text.optional(),
  })).optional().describe("Identified needs, each with the service aligned to it (MI-CP-06, MI-CP-17)."),
  strengthBased: z.boolean().optional().describe("Strength-based, with parental input (MI-CP-06)."),
  proactiveSteps: texts.optional().describe("Safety plan: proactive steps (MI-CP-11)."),
  reactiveSteps: texts.optional().describe("Safety plan: reactive steps (MI-CP-11)."),
  caregiversHelped: z.boolean().optional().describe("Caregivers and parents were helped as MI-CP-19 asks."),
  servicesLinked: z.boolean().optional().describe("Services are linked to strengths, trauma and needs (MI-CP-21)."),
  techniques: texts.optional().describe("Other practice techniques used (MI-CP-22)."),
  documentedIn: documentedIn.optional(),
};

export const planTypes = [
  "permanency-treatment-plan", "case-management-plan", "case-plan", "parent-agency-treatment-plan", "service-agreement",
  "safety-plan",
] as const;

const plan = z.enum(planTypes).describe("`permanency-treatment-plan` MO-CWM-K01; `case-management-plan` MO-STAT-01; `case-plan` MO-REG, KS, MI-CP, US-ASFA-04.");

export const planEvents = [
  dated("family-assessed", "The family is assessed (MO-CWM-K02).", {}),
  dated("cs1-completed", "A CS-1 is completed or updated (MO-CWM-K01 to K03).", {
    cs1: z.enum(["first", "update"]).optional(),
    inFaces: z.boolean().optional().describe("Completed in FACES (MO-CWM-K02)."),
  }),
  dated("plan-completed", "A plan is developed.", { plan, ...planParts }),
  dated("plan-updated", "A plan is modified. A review only if it records both of MO-REG-04's findings (S15).", {
    plan, complianceDetermined: z.boolean().optional(), changesDetermined: z.boolean().optional(), ...planParts,
  }),
  dated("plan-reviewed", "A plan is reviewed (MO-REG-03, MO-REG-04, MI-CP-03).", {
    plan,
    complianceDetermined: z.boolean().optional().describe("Extent of compliance was determined (MO-REG-04)."),
    changesDetermined: z.boolean().optional().describe("What changes should be made, if any, was determined (MO-REG-04)."),
    permanencyDiscussed: z.boolean().optional().describe("Permanency was discussed with the family at it (MO-CWM-P06)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("plan-presented", "The plan is presented to the court (MO-STAT-02).", { plan }),
  dated("assessment-completed", "An assessment with a named tool (MI-CP-06, MI-CP-13).", {
    tool: z.enum(["FANS", "CANS", "risk", "needs-and-strengths", "safety", "independent-living", "other"]),
    needs: z.array(z.strictObject({ need: text, person: id.optional() })).optional().describe("Needs it identifies."),
  }),
  dated("supervisory-review-recorded", "A supervisor reviews the plan with the worker.", { with: z.array(role).optional(), due: civilDate.optional() }),
] as const;
