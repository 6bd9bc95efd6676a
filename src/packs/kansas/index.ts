/** Kansas: the PPS manual's section on concurrent case planning. */
import type { Pack } from "../../rules/index.js";
import { clauses } from "./clauses.js";
import { adoptiveFamilyEfforts } from "./rules/adoptive-family-efforts.js";
import { alternativeBecomesPrimary } from "./rules/alternative-becomes-primary.js";
import { backgroundChecks } from "./rules/background-checks.js";
import { casePlanScheduled } from "./rules/case-plan-scheduled.js";
import { concurrentModel } from "./rules/concurrent-model.js";
import { diligentSearch } from "./rules/diligent-search.js";
import { dualRolePrepared } from "./rules/dual-role-prepared.js";
import { dualRoleUnderstood } from "./rules/dual-role-understood.js";
import { locatedExplored } from "./rules/located-explored.js";
import { needsWeighed } from "./rules/needs-weighed.js";
import { prognosisIndicators } from "./rules/prognosis-indicators.js";
import { prohibitiveSent } from "./rules/prohibitive-sent.js";
import { staffing } from "./rules/staffing.js";
import { teamConsidered } from "./rules/team-considered.js";
import { sources } from "./sources.js";

export const kansas: Pack = {
  id: "us-ks",
  title: "Kansas",
  jurisdiction: "US-KS",
  version: "0.1.0",
  sources,
  clauses,
  rules: [
    concurrentModel,
    staffing,
    prognosisIndicators,
    casePlanScheduled,
    alternativeBecomesPrimary,
    diligentSearch,
    locatedExplored,
    backgroundChecks,
    prohibitiveSent,
    adoptiveFamilyEfforts,
    dualRolePrepared,
    dualRoleUnderstood,
    needsWeighed,
    teamConsidered,
  ],
  countings: ["strict", "ksa-60-206"],
};

export { sources as kansasSources } from "./sources.js";
export {
  adoptiveFamilyEfforts, alternativeBecomesPrimary, backgroundChecks, casePlanScheduled, concurrentModel, diligentSearch, dualRolePrepared,
  dualRoleUnderstood, locatedExplored, needsWeighed, prognosisIndicators, prohibitiveSent, staffing, teamConsidered,
};
