/** Facts that only the Kansas source speaks of (KS-3232). */
import * as z from "zod";
import { dated, id, role, texts } from "./fields.js";

export const kansasEvents = [
  dated("concurrent-model-used", "The provider works by a concurrent planning model (KS-3232-01).", {
    frequentInteraction: z.boolean().optional().describe("Parents and child interact frequently (KS-3232-01)."),
    timeLimitedWork: z.boolean().optional().describe("Work with the birth family is intensive and time-limited (KS-3232-01)."),
    resourceNetwork: z.boolean().optional().describe("There is a network of resource parents (KS-3232-01)."),
  }),
  dated("concurrent-planning-considered", "Concurrent planning might be in the child's best interest (KS-3232-02).", {}),
  dated("staffing-held", "The case is staffed for concurrent planning (KS-3232-02 to 04).", {
    participants: z.array(role).describe("Roles of those who staffed it; case manager and supervisor both must (KS-3232-02)."),
    instrument: z.enum(["appendix-3f", "research-based"]).optional().describe("The instrument used."),
    earlyReunificationIndicators: texts.optional().describe("Noted; an empty list notes that none is present."),
    poorPrognosisIndicators: texts.optional().describe("Noted; an empty list notes that none is present."),
    concludes: z.enum(["concurrent-plan", "no-concurrent-plan", "undecided"]).optional()
      .describe("What it concludes; `concurrent-plan` calls for a case plan conference within 30 days (KS-3232-04, S17)."),
  }),
  dated("indicators-noted", "Indicators that the record of a staffing lacked are noted (KS-3232-03).", {
    earlyReunificationIndicators: texts.optional().describe("Noted; an empty list notes that none is present."),
    poorPrognosisIndicators: texts.optional().describe("Noted; an empty list notes that none is present."),
  }),
  dated("home-assessment-completed", "A relative, kin or adoptive home assessment is completed (KS-3232-10).", {
    adults: z.array(id).min(1).describe("The adults assessed."),
  }),
  dated("background-check-completed", "A background check on an assessed adult (KS-3232-10, 11).", {
    person: id.describe("The adult checked, by person id."),
    check: z.enum(["KBI", "central-registry", "fingerprint"]).describe("Which check; `central-registry` is the DCF Central Registry (KS-3232-10)."),
    prohibitive: z.boolean().optional().describe("It found a prohibitive crime (KS-3232-11)."),
  }),
  dated("background-review-sent", "The completed assessment and the checks go to the PPS Program Administrator or designee (KS-3232-11).", {
    person: id.optional().describe("The adult they concern, by person id."),
    assessment: z.boolean().optional().describe("The completed assessment was sent (KS-3232-11)."),
    checks: z.boolean().optional().describe("The background checks were sent (KS-3232-11)."),
  }),
  dated("family-prepared", "A family is recruited, prepared or supported for the dual role (KS-3232-13).", {
    person: id.optional().describe("The family, by the person id of one of its adults."),
    prepared: z.boolean().optional().describe("It was prepared for the dual role (KS-3232-13)."),
    supported: z.boolean().optional().describe("It was supported in the dual role (KS-3232-13)."),
  }),
  dated("dual-role-acknowledged", "The family acknowledges its dual role (KS-3232-14).", {
    person: id.optional().describe("Who acknowledges it, by person id."),
  }),
  dated("placement-considered", "A placement is considered, by a team of professionals or otherwise, or what was weighed in it is recorded (KS-3232-15, 16; MO-CWM-C01).", {
    professionals: z.array(role).optional().describe("Roles of the team's professionals; more than one is asked for (KS-3232-16)."),
    goalConsidered: z.boolean().optional().describe("The child's goal was considered (MO-CWM-C01)."),
    currentNeedsConsidered: z.boolean().optional().describe("The child's current needs were weighed (KS-3232-15)."),
    futureNeedsConsidered: z.boolean().optional().describe("The child's future needs were weighed (KS-3232-15)."),
    factorsConsidered: z.boolean().optional().describe("All factors for family and child were considered (KS-3232-16)."),
  }),
] as const;
