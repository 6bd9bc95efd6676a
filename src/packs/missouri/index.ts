/** Missouri: the Child Welfare Manual's chapter on permanency and case planning, with its summary's twins. */
import type { Pack } from "../../rules/index.js";
import { clauses } from "./clauses.js";
import { goalAt72Hours } from "./rules/72-hour-goal.js";
import { alternatePlanDiscussion } from "./rules/alternate-plan-discussion.js";
import { asfa15Of22 } from "./rules/asfa-15-of-22.js";
import { cesAccess } from "./rules/ces-access.js";
import { cesDocumented } from "./rules/ces-documented.js";
import { cesOlderYouth } from "./rules/ces-older-youth.js";
import { cesReunification } from "./rules/ces-reunification.js";
import { cesTrialHomeVisit } from "./rules/ces-trial-home-visit.js";
import { closingSummaryHousing } from "./rules/closing-summary-housing.js";
import { concurrentGoalQuality } from "./rules/concurrent-goal-quality.js";
import { concurrentGoal } from "./rules/concurrent-goal.js";
import { concurrentPlanDocumented } from "./rules/concurrent-plan-documented.js";
import { contraryToWelfareDocumented } from "./rules/contrary-to-welfare-documented.js";
import { cs1First } from "./rules/cs1-first.js";
import { cs1Update } from "./rules/cs1-update.js";
import { gatherInformation } from "./rules/gather-information.js";
import { icpcReferral } from "./rules/icpc-referral.js";
import { permanencyTalks } from "./rules/permanency-talks.js";
import { permanencyTreatmentPlan } from "./rules/permanency-treatment-plan.js";
import { planningBegins } from "./rules/planning-begins.js";
import { relativePlacement } from "./rules/relative-placement.js";
import { sharedDecision } from "./rules/shared-decision.js";
import { sspClosingSigned } from "./rules/ssp-closing-signed.js";
import { sspClosing } from "./rules/ssp-closing.js";
import { sspInitial } from "./rules/ssp-initial.js";
import { sspReassessment } from "./rules/ssp-reassessment.js";
import { talksDocumented } from "./rules/talks-documented.js";
import { sources } from "./sources.js";

export const missouri: Pack = {
  id: "us-mo",
  title: "Missouri",
  jurisdiction: "US-MO",
  version: "0.1.0",
  sources,
  clauses,
  rules: [
    planningBegins,
    gatherInformation,
    goalAt72Hours,
    concurrentGoal,
    concurrentGoalQuality,
    alternatePlanDiscussion,
    permanencyTalks,
    talksDocumented,
    concurrentPlanDocumented,
    relativePlacement,
    contraryToWelfareDocumented,
    icpcReferral,
    sharedDecision,
    asfa15Of22,
    permanencyTreatmentPlan,
    cs1First,
    cs1Update,
    sspInitial,
    sspReassessment,
    sspClosing,
    sspClosingSigned,
    cesAccess,
    cesReunification,
    cesTrialHomeVisit,
    cesOlderYouth,
    cesDocumented,
    closingSummaryHousing,
  ],
};

export { sources as missouriSources } from "./sources.js";
export {
  alternatePlanDiscussion, asfa15Of22, cesAccess, cesDocumented, cesOlderYouth, cesReunification, cesTrialHomeVisit,
  closingSummaryHousing, concurrentGoal, concurrentGoalQuality, concurrentPlanDocumented, contraryToWelfareDocumented,
  cs1First, cs1Update, gatherInformation, goalAt72Hours, icpcReferral, permanencyTalks, permanencyTreatmentPlan,
  planningBegins, relativePlacement, sharedDecision, sspClosing, sspClosingSigned, sspInitial, sspReassessment, talksDocumented,
};
