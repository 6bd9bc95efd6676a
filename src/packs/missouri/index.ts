/** Missouri: the Child Welfare Manual's chapter on permanency and case planning, with its summary's twins. */
import type { Pack } from "../../rules/index.js";
import { reasonableEfforts } from "./checklists/reasonable-efforts.js";
import { clauses } from "./clauses.js";
import { bothGoalsAt72Hours } from "./rules/72-hour-both-goals.js";
import { goalAt72Hours } from "./rules/72-hour-goal.js";
import { alternatePlanDiscussion } from "./rules/alternate-plan-discussion.js";
import { asfa15Of22 } from "./rules/asfa-15-of-22.js";
import { caseManagementPlanContents } from "./rules/case-management-plan-contents.js";
import { caseManagementPlan } from "./rules/case-management-plan.js";
import { casePlanContents } from "./rules/case-plan-contents.js";
import { casePlanDesign } from "./rules/case-plan-design.js";
import { casePlanPlacement } from "./rules/case-plan-placement.js";
import { casePlanPurpose } from "./rules/case-plan-purpose.js";
import { casePlanReviewFindings } from "./rules/case-plan-review-findings.js";
import { casePlanReview } from "./rules/case-plan-review.js";
import { casePlan } from "./rules/case-plan.js";
import { cesAccess } from "./rules/ces-access.js";
import { cesDocumented } from "./rules/ces-documented.js";
import { cesOlderYouth } from "./rules/ces-older-youth.js";
import { cesOutcome } from "./rules/ces-outcome.js";
import { cesReunification } from "./rules/ces-reunification.js";
import { cesTrialHomeVisit } from "./rules/ces-trial-home-visit.js";
import { closingSummaryHousing } from "./rules/closing-summary-housing.js";
import { communityResources } from "./rules/community-resources.js";
import { concurrentEfforts } from "./rules/concurrent-efforts.js";
import { concurrentGoalQuality } from "./rules/concurrent-goal-quality.js";
import { concurrentGoal } from "./rules/concurrent-goal.js";
import { concurrentPlanDocumented } from "./rules/concurrent-plan-documented.js";
import { concurrentPlanSteps } from "./rules/concurrent-plan-steps.js";
import { contraryToWelfareDocumented } from "./rules/contrary-to-welfare-documented.js";
import { cs1First } from "./rules/cs1-first.js";
import { cs1Update } from "./rules/cs1-update.js";
import { fstMeetingPurposes } from "./rules/fst-meeting-purposes.js";
import { gatherInformation } from "./rules/gather-information.js";
import { icpcReferral } from "./rules/icpc-referral.js";
import { permanencyStatement } from "./rules/permanency-statement.js";
import { permanencyTalks } from "./rules/permanency-talks.js";
import { permanencyTreatmentPlan } from "./rules/permanency-treatment-plan.js";
import { placementConsidersGoal } from "./rules/placement-considers-goal.js";
import { planPresented } from "./rules/plan-presented.js";
import { planningBegins } from "./rules/planning-begins.js";
import { referralsDocumented } from "./rules/referrals-documented.js";
import { relativePlacement } from "./rules/relative-placement.js";
import { resourceCapacity } from "./rules/resource-capacity.js";
import { resourcesIdentified } from "./rules/resources-identified.js";
import { resourcesOnSsp } from "./rules/resources-on-ssp.js";
import { servicesAfterPermanency } from "./rules/services-after-permanency.js";
import { sharedDecision } from "./rules/shared-decision.js";
import { sspCaregivers } from "./rules/ssp-caregivers.js";
import { sspChildren } from "./rules/ssp-children.js";
import { sspClosingSigned } from "./rules/ssp-closing-signed.js";
import { sspClosing } from "./rules/ssp-closing.js";
import { sspCopies } from "./rules/ssp-copies.js";
import { sspHarm } from "./rules/ssp-harm.js";
import { sspInitial } from "./rules/ssp-initial.js";
import { sspLongTerm } from "./rules/ssp-long-term.js";
import { sspProgress } from "./rules/ssp-progress.js";
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
    bothGoalsAt72Hours,
    concurrentGoal,
    concurrentGoalQuality,
    alternatePlanDiscussion,
    permanencyTalks,
    talksDocumented,
    concurrentPlanDocumented,
    concurrentPlanSteps,
    concurrentEfforts,
    relativePlacement,
    contraryToWelfareDocumented,
    icpcReferral,
    sharedDecision,
    placementConsidersGoal,
    asfa15Of22,
    permanencyTreatmentPlan,
    cs1First,
    cs1Update,
    sspInitial,
    sspHarm,
    sspCaregivers,
    sspProgress,
    sspLongTerm,
    sspChildren,
    sspCopies,
    sspReassessment,
    sspClosing,
    sspClosingSigned,
    resourcesIdentified,
    communityResources,
    resourceCapacity,
    resourcesOnSsp,
    referralsDocumented,
    cesAccess,
    cesReunification,
    cesTrialHomeVisit,
    cesOlderYouth,
    cesDocumented,
    cesOutcome,
    closingSummaryHousing,
    caseManagementPlan,
    planPresented,
    caseManagementPlanContents,
    servicesAfterPermanency,
    fstMeetingPurposes,
    casePlanPurpose,
    casePlan,
    casePlanReview,
    casePlanReviewFindings,
    casePlanContents,
    permanencyStatement,
    casePlanDesign,
    casePlanPlacement,
  ],
  checklists: [reasonableEfforts],
  countings: ["strict", "rsmo-1.040", "rsmo-506.060"],
};

export { sources as missouriSources } from "./sources.js";
export { reasonableEfforts };
export {
  alternatePlanDiscussion, asfa15Of22, cesAccess, cesDocumented, cesOlderYouth, cesReunification, cesTrialHomeVisit,
  closingSummaryHousing, concurrentGoal, concurrentGoalQuality, concurrentPlanDocumented, contraryToWelfareDocumented,
  cs1First, cs1Update, gatherInformation, goalAt72Hours, icpcReferral, permanencyTalks, permanencyTreatmentPlan,
  planningBegins, relativePlacement, sharedDecision, sspClosing, sspClosingSigned, sspInitial, sspReassessment, talksDocumented,
};
export {
  bothGoalsAt72Hours, cesOutcome, communityResources, concurrentEfforts, concurrentPlanSteps, placementConsidersGoal,
  referralsDocumented, resourceCapacity, resourcesIdentified, resourcesOnSsp, sspCaregivers, sspChildren, sspCopies,
  sspHarm, sspLongTerm, sspProgress,
  caseManagementPlan, caseManagementPlanContents, casePlan, casePlanContents, casePlanDesign, casePlanPlacement,
  casePlanPurpose, casePlanReview, casePlanReviewFindings, fstMeetingPurposes, permanencyStatement, planPresented, servicesAfterPermanency,
};
