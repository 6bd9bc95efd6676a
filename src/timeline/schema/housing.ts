/** Housing and the Coordinated Entry System (S12). */
import * as z from "zod";
import { dated, documentedIn, id, text } from "./fields.js";

const household = id.describe("Names the household within the case, e.g. the id of its head.");

export const housingEvents = [
  dated("housing-assessed", "A household's housing is assessed; it holds until the household's next assessment (S12).", {
    household,
    of: z.enum(["parents", "youth", "relative", "guardian", "other"]).describe("Whose household it is; for a youth's own, name the youth in `child`."),
    finding: z.enum(["stable", "at-risk", "homeless"]).describe("`at-risk` and `homeless` are a housing concern (S12)."),
    primaryBarrier: z.boolean().optional().describe("Housing stability is the primary barrier to reunification (MO-CWM-H03)."),
    preventsClosure: z.boolean().optional().describe("Housing stability is what prevents case closure (MO-CWM-H04)."),
  }),
  dated("independence-preparation-started", "The youth is preparing to exit care to independence (MO-CWM-H05).", {}),
  dated("independence-preparation-ended", "The youth no longer is.", {}),
  dated("ces-referred", "A referral to a Coordinated Entry System Access Point (MO-CWM-H01 to H06).", {
    household: household.optional().describe("The household referred; for a youth's own, name the youth in `child` instead."),
    accessPoint: text.optional().describe("The Access Point agency referred to, by name (MO-CWM-H08)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("ces-activity-recorded", "An activity involving the Coordinated Entry System (MO-CWM-H06).", {
    household: household.optional(),
    activity: z.enum(["pre-screening", "outcome", "contact", "housing-offered", "other"]).describe("`outcome`: how the Access Point connected the client (MO-CWM-H08)."),
    documentedIn: documentedIn.optional(),
  }),
] as const;
