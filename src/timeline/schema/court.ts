/** The court: findings, hearings, reviews, petitions. */
import * as z from "zod";
import { dated, text } from "./fields.js";

export const courtEvents = [
  dated("court-found", "A judicial finding or order.", {
    finding: z.enum([
      "abuse-or-neglect", "removal-ordered", "placement-ordered", "reintegration-not-viable", "reasonable-efforts", "other",
    ]).describe("`abuse-or-neglect` can start the federal clock (S13); `removal-ordered` and `placement-ordered` bear on MO-REG-06 and MO-REG-08; `reintegration-not-viable` on KS-3232-05."),
    servicesOrdered: z.array(text).optional().describe("Services the order requires (MO-REG-07)."),
  }),
  dated("hearing-held", "A court hearing (US-ASFA-02).", {
    hearing: z.enum(["protective-custody", "adjudication", "disposition", "permanency", "review", "other"])
      .describe("Kind of hearing; `permanency` is the one US-ASFA-02 asks for."),
  }),
  dated("case-review-held", "A periodic review by a court or by administrative review (US-ASFA-03).", {
    reviewer: z.enum(["court", "administrative"]).optional().describe("Who reviewed the case (US-ASFA-03)."),
  }),
  dated("tpr-petition-filed", "A petition to terminate parental rights is filed (US-ASFA-01).", {}),
  dated("tpr-exception-recorded", "A reason not to file is on record (US-ASFA-01).", {
    reason: z.enum(["relative-care", "compelling-reason", "services-not-provided"])
      .describe("Which exception: care by a relative, a compelling reason, or services to the family not provided (US-ASFA-01)."),
  }),
  dated("tpr-granted", "Parental rights are terminated.", {
    basis: z.enum(["voluntary", "involuntary"]).optional().describe("With the parent's consent, or without it."),
  }),
] as const;
