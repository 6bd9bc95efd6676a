/** Relatives and kin: found, listed as a placement option, referred across state lines, ruled out. */
import * as z from "zod";
import { dated, documentedIn, id, place, text } from "./fields.js";

const relative = id.describe("The relative's or kin's person id.");

export const relativeEvents = [
  dated("relative-identified", "A relative or kin is identified (MO-CWM-C06).", { relative }),
  dated("relative-listed", "The relative is listed as a placement option in the plan (S11). May precede entry.", { relative }),
  dated("relative-unlisted", "The relative is dropped from the plan (S11).", { relative, reason: text.optional() }),
  dated("relative-declined", "The relative declines to be an option (S11).", { relative }),
  dated("relative-ruled-out", "The relative is ruled out as an option (S11).", { relative, reason: text.optional() }),
  dated("person-moved", "A person's state of residence from this day on.", { person: id, state: place }),
  dated("icpc-referred", "A referral under the Interstate Compact on the Placement of Children (S11).", {
    relative: relative.optional().describe("The relative it names. Naming nobody, it serves every relative then listed in that state."),
    state: place.describe("The receiving state."),
    documentedIn: documentedIn.optional(),
  }),
  dated("icpc-decided", "The receiving state decides on an ICPC referral (S11).", {
    relative, outcome: z.enum(["approved", "denied"]),
  }),
  dated("person-located", "An absent parent, relative or kin is located (KS-3232-08).", { person: id }),
  dated("resource-explored", "A located person is explored as a resource, with the outcome (KS-3232-08).", {
    person: id, outcome: z.enum(["possible", "not-possible", "declined"]).optional(),
  }),
  dated("relatives-not-an-option", "Relatives and kin are determined not to be an option (KS-3232-12).", {}),
] as const;
