/** Relatives and kin: found, listed as a placement option, referred across state lines, ruled out. */
import * as z from "zod";
import { dated, documentedIn, id, place, text } from "./fields.js";

const relative = id.describe("The relative's or kin's person id.");

export const relativeEvents = [
  dated("relative-identified", "A relative or kin is identified (MO-CWM-C06).", { relative }),
  dated("relative-listed", "The relative is listed as a placement option in the plan (S11). May precede entry.", { relative }),
  dated("relative-unlisted", "The relative is dropped from the plan (S11).", {
    relative, reason: text.optional().describe("Why, in the record's words."),
  }),
  dated("relative-declined", "The relative declines to be an option (S11).", { relative }),
  dated("relative-ruled-out", "The relative is ruled out as an option (S11).", {
    relative, reason: text.optional().describe("Why, in the record's words."),
  }),
  dated("person-moved", "A person's state of residence from this day on.", {
    person: id.describe("Who moved, by person id."),
    state: place.describe("Where to: ISO 3166-2 (`US-KS`), or 3166-1 (`CA`) abroad."),
  }),
  dated("icpc-referred", "A referral under the Interstate Compact on the Placement of Children (S11).", {
    relative: relative.optional().describe("The relative it names. Naming nobody, it serves every relative then listed in that state."),
    state: place.describe("The receiving state."),
    documentedIn: documentedIn.optional(),
  }),
  dated("icpc-decided", "The receiving state decides on an ICPC referral (S11).", {
    relative, outcome: z.enum(["approved", "denied"]).describe("The receiving state's decision on the placement."),
  }),
  dated("absence-recorded", "A parent, legal caregiver or putative father is absent or not identified (KS-3232-06, MI-CP-05).", {
    person: id.optional().describe("Who is absent, by person id; left out where nobody is identified. `person-located` ends it."),
    of: z.enum(["parent", "legal-caregiver", "putative-father"]).describe("What the absent person is to the child."),
  }),
  dated("person-located", "An absent parent, relative or kin is located (KS-3232-08).", {
    person: id.describe("Who was located, by person id."),
  }),
  dated("resource-explored", "A located person is explored as a resource, with the outcome (KS-3232-08).", {
    person: id.describe("Who was explored, by person id."),
    outcome: z.enum(["possible", "not-possible", "declined"]).optional().describe("Whether the person is a possible resource (KS-3232-08)."),
  }),
  dated("relatives-not-an-option", "Relatives and kin are determined not to be an option (KS-3232-12).", {}),
] as const;
