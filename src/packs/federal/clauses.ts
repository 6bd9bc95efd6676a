/** The clauses this pack claims, in our own words. */
import type { Clause } from "../../rules/index.js";

export const clauses: readonly Clause[] = [
  { id: "US-ASFA-01", force: "M", claim: "rule", says: "A child in foster care for 15 of the most recent 22 months: a petition to terminate parental rights is filed, or an exception is on record." },
  { id: "US-ASFA-02", force: "M", claim: "rule", says: "A permanency hearing within 12 months of the date considered to have entered foster care, and every 12 months after." },
  { id: "US-ASFA-03", force: "M", claim: "rule", says: "The child's status is reviewed by a court or an administrative review at least every six months." },
  { id: "US-ASFA-04", force: "M", claim: "rule", says: "A case plan within 60 days of the child's removal." },
];
