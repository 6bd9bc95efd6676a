/** Facts that only the Kansas source speaks of (KS-3232). */
import * as z from "zod";
import { dated, id, role, texts } from "./fields.js";

export const kansasEvents = [
  dated("concurrent-model-used", "The provider works by a concurrent planning model (KS-3232-01).", {
    frequentInteraction: z.boolean().optional(), timeLimitedWork: z.boolean().optional(), resourceNetwork: z.boolean().optional(),
  }),
  dated("concurrent-planning-considered", "Concurrent planning might be in the child's best interest (KS-3232-02).", {}),
  dated("staffing-held", "The case is staffed for concurrent planning (KS-3232-02 to 04).", {
    participants: z.array(role),
    instrument: z.enum(["appendix-3f", "research-based"]).optional().describe("The instrument used."),
    earlyReunificationIndicators: texts.optional().describe("Noted; an empty list notes that none is present."),
    poorPrognosisIndicators: texts.optional().describe("Noted; an empty list notes that none is present."),
    concludes: z.enum(["concurrent-plan", "no-concurrent-plan", "undecided"]).optional(),
  }),
  dated("home-assessment-completed", "A relative, kin or adoptive home assessment is completed (KS-3232-10).", {
    adults: z.array(id).min(1).describe("The adults assessed."),
  }),
  dated("background-check-completed", "A background check on an assessed adult (KS-3232-10, 11).", {
    person: id, check: z.enum(["KBI", "central-registry", "fingerprint"]), prohibitive: z.boolean().optional(),
  }),
  dated("background-review-sent", "The completed assessment and the checks go to the PPS Program Administrator or designee (KS-3232-11).", {
    person: id.optional(), assessment: z.boolean().optional(), checks: z.boolean().optional(),
  }),
  dated("family-prepared", "A family is recruited, prepared or supported for the dual role (KS-3232-13).", {
    person: id.optional(), prepared: z.boolean().optional(), supported: z.boolean().optional(),
  }),
  dated("dual-role-acknowledged", "The family acknowledges its dual role (KS-3232-14).", { person: id.optional() }),
  dated("placement-considered", "A team of professionals considers the placement (KS-3232-16).", {
    professionals: z.array(role), factorsConsidered: z.boolean().optional(),
  }),
] as const;
