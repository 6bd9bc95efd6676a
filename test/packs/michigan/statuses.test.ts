/** Every status that a rule of Michigan can give, the generated cases give. */
import { michigan } from "../../../src/packs/michigan/index.js";
import { michiganCases } from "../../../src/testing/arbitraries/michigan.js";
import { statuses } from "../../support/statuses.js";

const before = (why: string) => ({ never: ["late", "open", "overdue", "lapsed"] as const, why });

statuses(michigan, michiganCases, {
  "us-mi/absent-parent-search": { never: ["late", "overdue"], why: "Due with the plan, and only a search before it counts: once the plan is completed it is met or missed." },
  "us-mi/plan-at-meeting": before("Only a meeting on the plan's own day counts: met that day, or missed."),
  "us-mi/assessments-used": before("Only assessments by the plan's day count: met that day, or missed."),
  "us-mi/diligent-search": before("Only a search by the plan's day counts: met that day, or missed."),
  "us-mi/private-visits": before("What a visit was is settled that day: met, or missed."),
  "us-mi/conference-topics": before("What a conference took up is settled that day: met, or missed."),
  "us-mi/perpetrator-visits": before("Whom a visit reached is settled that day: met, or missed."),
});
