/** Care: the case itself, entries, exits, custody and placements. */
import * as z from "zod";
import { civilDate, dated, id, place, text, timed } from "./fields.js";

const settings = [
  "foster-home", "relative-home", "kin-home", "adoptive-home", "guardian-home", "trial-home-visit", "group-home",
  "shelter", "residential", "qualified-residential", "independent-living", "medical", "psychiatric", "detention",
  "runaway", "whereabouts-unknown", "other",
] as const;

export const careEvents = [
  dated("complaint-assigned", "A CPS complaint is assigned for investigation (MI-CP-07).", {}),
  dated("investigation-concluded", "The initial investigation is concluded (MO-STAT-01).", {}),
  dated("case-opened", "The agency opens the case.", {
    service: z.enum(["in-home", "alternative-care", "other"]).optional().describe("What it was opened for."),
  }),
  dated("services-started", "Social services from the agency begin without custody (MO-REG-01).", {}),
  dated("services-referred", "The agency refers the child or family for contracted services (MO-STAT-01).", {
    provider: text.optional().describe("Name of the contracted provider referred to."),
  }),
  dated("contract-started", "Services under contract begin (MO-STAT-01).", {
    provider: text.optional().describe("Name of the contracted provider."),
  }),
  dated("contract-ended", "Services under contract end (MO-STAT-01).", {
    provider: text.optional().describe("Name of the contracted provider."),
  }),
  dated("protective-services-determined", "It is determined that the child should receive protective services (MO-REG-02).", {}),
  timed("care-entered", "The child enters alternative care. Opens an episode (S7); must name its child or children.", {
    removedOn: civilDate.optional().describe("Day of removal from the home, where it differs from the entry (S13)."),
  }),
  dated("care-exited", "The child leaves alternative care. Ends the episode (S7); must name its child or children.", {
    to: z.enum([
      "reunification", "adoption", "guardianship", "relative", "emancipation", "independence", "runaway", "transfer",
      "death", "other",
    ]).optional().describe("Where to."),
  }),
  dated("custody-granted", "A court places the child in the custody of the agency (MO-CWM-K01, MO-REG-02).", {}),
  dated("custody-ended", "The agency's custody of the child ends.", {}),
  dated("placement-started", "A placement begins; it ends when the next begins, at `placement-ended` or at exit. A trial home visit is a placement (S7).", {
    setting: z.enum(settings).describe("Kind of placement."),
    provider: id.optional().describe("The person or home the child is placed with."),
    state: place.optional().describe("Where, when not in the case's own jurisdiction."),
    household: id.optional().describe("The household, for a trial home visit."),
    goalConsidered: z.boolean().optional().describe("The child's goal was considered in choosing it (MO-CWM-C01)."),
    currentNeedsConsidered: z.boolean().optional().describe("The child's current needs were weighed (KS-3232-15)."),
    futureNeedsConsidered: z.boolean().optional().describe("The child's future needs were weighed (KS-3232-15)."),
    familyAgreesToBePermanent: z.boolean().optional().describe("The family agrees to be the permanent resource (KS-3232-13)."),
  }),
  dated("placement-ended", "The current placement ends without another beginning that day.", {
    reason: text.optional().describe("Why it ended, in the record's words."),
  }),
  dated("closing-anticipated", "An anticipated case closing date is recorded (MO-CWM-K11). `on` is the day it was set.", {
    closingOn: civilDate.describe("The anticipated date of closing."),
  }),
  dated("closing-visit-held", "The closing visit with the family (MO-CWM-K12).", {
    sspCopyGiven: z.boolean().optional().describe("A copy of the closing SSP was given to the family at it."),
  }),
  dated("closing-summary-completed", "The closing summary (MO-CWM-H07).", {
    housingEfforts: text.optional().describe("Efforts made to secure permanent housing."),
    housingReasons: text.optional().describe("Why permanent housing could not be secured."),
  }),
  dated("case-closed", "The agency closes the case.", {
    permanentHousing: z.enum(["secured", "not-secured", "not-needed"]).optional()
      .describe("Whether permanent housing was secured at closing (MO-CWM-H07)."),
  }),
] as const;
