/** The federal floor: what a state's own law may add to but not fall below. Runs alongside any state's pack. */
import type { Pack } from "../../rules/index.js";
import { clauses } from "./clauses.js";
import { casePlan } from "./rules/case-plan.js";
import { caseReview } from "./rules/case-review.js";
import { permanencyHearing } from "./rules/permanency-hearing.js";
import { tprPetition } from "./rules/tpr-petition.js";
import { sources } from "./sources.js";

export const federal: Pack = {
  id: "us",
  title: "United States",
  version: "0.1.0",
  sources,
  clauses,
  rules: [casePlan, caseReview, permanencyHearing, tprPetition],
  countings: ["strict", "frcp-6"],
};

export { sources as federalSources } from "./sources.js";
export { casePlan, caseReview, permanencyHearing, tprPetition };
