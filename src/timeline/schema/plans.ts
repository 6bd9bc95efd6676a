/** Plans, the CS-1, reviews and assessments, with their contents as structured parts. */
import * as z from "zod";
import { civilDate, dated, documentedIn, id, role, text, texts } from "./fields.js";

const actionStep = z.strictObject({
  step: text.describe("What is to be done."),
  responsible: z.enum(["parent", "service-provider", "caseworker", "child", "other"]).optional().describe("Who does it (MI-CP-12)."),
});

const objective = z.strictObject({
  objective: text.describe("The goal or objective."),
  behaviorChange: z.boolean().optional().describe("The outcome states a change of behaviour (MI-CP-12)."),
  steps: z.array(actionStep).optional().describe("Small action steps, with who does what (MI-CP-12)."),
  timeFrame: text.optional().describe("By when it is to be reached, in the plan's words (MI-CP-12)."),
  expectedOutcome: text.optional().describe("Outcome expected of it (MI-CP-12)."),
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
    child: text.optional().describe("On the child."),
    immediateFamily: text.optional().describe("On the immediate family."),
    extendedFamily: text.optional().describe("On the extended family."),
  }).optional().describe("Identifying information (MO-REG-05)."),
  factors: z.strictObject({
    conditions: text.optional().describe("Factors and conditions that made protective services or alternative care necessary."),
    psychologicalNeeds: text.optional().describe("The child's psychological needs among them."),
  }).optional().describe("Factors and conditions that led to services (MO-REG-05)."),
  judicialDeterminations: z.boolean().optional().describe("A copy of the judicial determinations is attached (MO-REG-05)."),
  effortsMade: text.optional().describe("Efforts to prevent removal, reunify or achieve permanency (MO-REG-05)."),
  permanencyStatement: z.enum(["maintain", "reunite", "adoption", "long-term-separation"]).optional().describe("The intended permanency plan (MO-REG-06)."),
  separationAgreed: z.boolean().optional().describe("Long-term separation under a plan agreed with the care provider (MO-REG-06)."),
  design: z.strictObject({
    services: z.array(z.strictObject({
      service: text.describe("The service to be provided."),
      responsible: text.optional().describe("Party responsible for providing it."),
      courtOrdered: z.boolean().optional().describe("A court order requires it."),
    })).optional().describe("Services, those that court orders need included, each with its responsible party."),
    parentResponsibilities: text.optional().describe("What the parents are responsible for."),
    behaviorsThatEndServices: text.optional().describe("Parental behaviours that end the need for services or for care."),
  }).optional().describe("How the plan is designed to work (MO-REG-07)."),
  placement: z.strictObject({
    appropriateAndNecessary: text.optional().describe("Why placement is appropriate and necessary."),
    leastRestrictive: text.optional().describe("How the setting is the least restrictive one that suits the child."),
    proximity: text.optional().describe("How near the placement is to the parents' home."),
    needsMet: text.optional().describe("How the child's needs are met in placement."),
    visits: z.strictObject({
      frequency: text.optional().describe("How often."),
      location: text.optional().describe("Where."),
      arrangements: text.optional().describe("How visits are arranged: transport, supervision and the like."),
      documentation: text.optional().describe("How actual visits are documented."),
    }).optional().describe("The parents' visiting schedule."),
  }).optional().describe("Placement part (MO-REG-08)."),
  evaluation: z.strictObject({
    byAllParties: text.optional().describe("How all parties evaluate what the plan has achieved."),
    timePeriod: text.optional().describe("Time period for achieving the plan, in its words."),
  }).optional().describe("Evaluation of achievement (MO-REG-05)."),
  parentEngagement: z.array(z.strictObject({
    parent: id.describe("The parent, by person id."),
    engaged: z.boolean().describe("Whether the parent was engaged in developing the plan."),
    whyNot: text.optional().describe("Why not, where not."),
  })).optional().describe("Each parent's engagement in developing it, or why not (MI-CP-04)."),
  objectives: z.array(objective).optional().describe("Goals and objectives (MI-CP-12)."),
  trauma: text.optional().describe("How trauma is addressed (MI-CP-12)."),
  parentingTime: z.array(z.strictObject({
    parent: id.describe("The parent, by person id; a non-custodial parent too."),
    activities: text.describe("Activities and behaviours the plan asks for and assesses."),
  })).optional().describe("Parenting-time activities (MI-CP-12)."),
  discipline: text.optional().describe("Discipline and ways of handling the child (MI-CP-12)."),
  supervision: text.optional().describe("How the child is supervised (MI-CP-12)."),
  educationalStability: text.optional().describe("What keeps the child's schooling stable (MI-CP-12)."),
  needs: z.array(z.strictObject({
    need: text.describe("The need."),
    person: id.optional().describe("Whose need it is, by person id or child id."),
    service: text.optional().describe("The service aligned to it (MI-CP-17)."),
  })).optional().describe("Identified needs, each with the service aligned to it (MI-CP-06, MI-CP-17)."),
  strengthBased: z.boolean().optional().describe("Strength-based, with parental input (MI-CP-06)."),
  proactiveSteps: texts.optional().describe("Safety plan: proactive steps (MI-CP-11)."),
  reactiveSteps: texts.optional().describe("Safety plan: reactive steps (MI-CP-11)."),
  caregiversHelped: z.boolean().optional().describe("Caregivers and parents were helped as MI-CP-19 asks."),
  servicesLinked: z.boolean().optional().describe("Services are linked to strengths, trauma and needs (MI-CP-21)."),
  techniques: texts.optional().describe("Other practice techniques used (MI-CP-22)."),
  documentedIn: documentedIn.optional(),
};

const planTypes = [
  "permanency-treatment-plan", "case-management-plan", "case-plan", "parent-agency-treatment-plan", "service-agreement",
  "safety-plan",
] as const;

const plan = z.enum(planTypes).describe("`permanency-treatment-plan` MO-CWM-K01; `case-management-plan` MO-STAT-01; `case-plan` MO-REG, KS, MI-CP, US-ASFA-04.");

const reviewFindings = {
  complianceDetermined: z.boolean().optional().describe("Extent of compliance was determined (MO-REG-04)."),
  changesDetermined: z.boolean().optional().describe("What changes should be made, if any, was determined (MO-REG-04)."),
};

export const planEvents = [
  dated("family-assessed", "The family is assessed (MO-CWM-K02).", {}),
  dated("cs1-completed", "A CS-1 is completed or updated (MO-CWM-K01 to K03).", {
    cs1: z.enum(["first", "update"]).optional().describe("The first CS-1 (MO-CWM-K02), or an update of it (MO-CWM-K03)."),
    inFaces: z.boolean().optional().describe("Completed in FACES (MO-CWM-K02)."),
  }),
  dated("plan-completed", "A plan is developed.", { plan, ...planParts }),
  dated("plan-updated", "A plan is modified. A review only if it records both of MO-REG-04's findings (S15).", {
    plan, ...reviewFindings, ...planParts,
  }),
  dated("plan-reviewed", "A plan is reviewed (MO-REG-03, MO-REG-04, MI-CP-03).", {
    plan, ...reviewFindings,
    permanencyDiscussed: z.boolean().optional().describe("Permanency was discussed with the family at it (MO-CWM-P06)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("plan-presented", "The plan is presented to the court (MO-STAT-02).", { plan }),
  dated("assessment-completed", "An assessment with a named tool (MI-CP-06, MI-CP-13).", {
    tool: z.enum(["FANS", "CANS", "risk", "needs-and-strengths", "safety", "independent-living", "other"])
      .describe("`FANS` and `CANS` are Michigan's (MI-CP-13); `risk` and `needs-and-strengths` bear on MI-CP-06."),
    needs: z.array(z.strictObject({
      need: text.describe("The need."),
      person: id.optional().describe("Whose need it is, by person id or child id."),
    })).optional().describe("Needs it identifies."),
  }),
  dated("supervisory-review-recorded", "A supervisor reviews the plan with the worker.", {
    with: z.array(role).optional().describe("Roles of those the supervisor reviewed it with."),
    due: civilDate.optional().describe("Day the review was due, YYYY-MM-DD."),
  }),
] as const;
