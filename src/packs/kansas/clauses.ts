/** The clauses this pack claims, in our own words. */
import type { Clause } from "../../rules/index.js";

export const clauses: readonly Clause[] = [
  { id: "KS-3232-01", force: "M", claim: "fact", says: "The provider works by a concurrent planning model: parent and child often together, time-limited work with the birth family, a network of resource parents." },
  { id: "KS-3232-02", force: "M", claim: "rule", says: "Where concurrent planning might serve the child, case manager and supervisor staff the case with Appendix 3F or a research-based instrument." },
  { id: "KS-3232-03", force: "M", claim: "rule", says: "The indicators of early reunification and of poor prognosis are noted." },
  { id: "KS-3232-04", force: "M", claim: "rule", says: "A staffing that concludes for a concurrent plan is followed by a case plan within 30 days." },
  { id: "KS-3232-05", force: "M", claim: "rule", says: "Once the court finds reintegration no longer viable, the alternative goal becomes the primary one." },
  { id: "KS-3232-06", force: "M", claim: "rule", says: "While the family is being reunited, an absent parent, relatives and non-related kin are looked for diligently." },
  { id: "KS-3232-07", force: "P", claim: "permission", says: "Efforts toward adoption or guardianship, out-of-state placements included, may run beside efforts to reunify." },
  { id: "KS-3232-08", force: "M", claim: "rule", says: "Persons who are located are explored as a possible resource for the child." },
  { id: "KS-3232-09", force: "P", claim: "permission", says: "A relative's home may be approved by DCF PPS standards in place of the licensing standards." },
  { id: "KS-3232-10", force: "M", claim: "rule", says: "With adoption as the concurrent goal, the home assessment has KBI, DCF Central Registry and fingerprint checks." },
  { id: "KS-3232-11", force: "M", claim: "rule", says: "On a prohibitive crime, the completed assessment and the checks go to the PPS Program Administrator or designee." },
  { id: "KS-3232-12", force: "M", claim: "rule", says: "Where relatives and kin are no option, an adoptive family is looked for." },
  { id: "KS-3232-13", force: "M", claim: "rule", says: "Families who foster toward reintegration and stand by for permanency are prepared for that role and supported in it." },
  { id: "KS-3232-14", force: "S", claim: "rule", says: "Families caring for a child with a concurrent plan understand their dual role." },
  { id: "KS-3232-15", force: "M", claim: "rule", says: "The family is chosen by the child's current needs and by those to come." },
  { id: "KS-3232-16", force: "M", claim: "rule", says: "A child is placed in such a home only after a team of professionals has weighed all that matters for family and child." },
];
