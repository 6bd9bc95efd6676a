/** Michigan: the MiTEAM practice guide's chapter on case planning. */
import type { Pack } from "../../rules/index.js";
import { fidelity } from "./checklists/fidelity.js";
import { safetyPlan } from "./checklists/safety-plan.js";
import { teamMeetings } from "./checklists/team-meetings.js";
import { clauses } from "./clauses.js";
import { absentParentSearch } from "./rules/absent-parent-search.js";
import { activeEfforts } from "./rules/active-efforts.js";
import { assessmentsUsed } from "./rules/assessments-used.js";
import { caregiversHelped } from "./rules/caregivers-helped.js";
import { casePlan90Days } from "./rules/case-plan-90-days.js";
import { conferenceTopics } from "./rules/conference-topics.js";
import { diligentSearch } from "./rules/diligent-search.js";
import { initialCasePlan } from "./rules/initial-case-plan.js";
import { needsServices } from "./rules/needs-services.js";
import { parentsEngaged } from "./rules/parents-engaged.js";
import { perpetratorVisits } from "./rules/perpetrator-visits.js";
import { planAtMeeting } from "./rules/plan-at-meeting.js";
import { planObjectives } from "./rules/plan-objectives.js";
import { practiceTechniques } from "./rules/practice-techniques.js";
import { privateVisits } from "./rules/private-visits.js";
import { quarterlyReview } from "./rules/quarterly-review.js";
import { serviceAgreement } from "./rules/service-agreement.js";
import { servicesLinked } from "./rules/services-linked.js";
import { supervisorConferences } from "./rules/supervisor-conferences.js";
import { tribeCollaboration } from "./rules/tribe-collaboration.js";
import { visitInterval } from "./rules/visit-interval.js";
import { sources } from "./sources.js";

export const michigan: Pack = {
  id: "us-mi",
  title: "Michigan",
  jurisdiction: "US-MI",
  version: "0.1.0",
  sources,
  clauses,
  rules: [
    initialCasePlan,
    casePlan90Days,
    quarterlyReview,
    parentsEngaged,
    absentParentSearch,
    serviceAgreement,
    tribeCollaboration,
    activeEfforts,
    planAtMeeting,
    planObjectives,
    assessmentsUsed,
    diligentSearch,
    visitInterval,
    privateVisits,
    supervisorConferences,
    conferenceTopics,
    needsServices,
    caregiversHelped,
    perpetratorVisits,
    servicesLinked,
    practiceTechniques,
  ],
  checklists: [fidelity, teamMeetings, safetyPlan],
  countings: ["strict", "mcl-8.6"],
};

export type { FidelityItem, FidelityPart } from "./checklists/fidelity-items.js";
export { fidelityItems } from "./checklists/fidelity-items.js";
export { sources as michiganSources } from "./sources.js";
export {
  absentParentSearch, activeEfforts, assessmentsUsed, caregiversHelped, casePlan90Days, conferenceTopics, diligentSearch,
  fidelity, initialCasePlan, needsServices, parentsEngaged, perpetratorVisits, planAtMeeting, planObjectives, practiceTechniques,
  privateVisits, quarterlyReview, safetyPlan, serviceAgreement, servicesLinked, supervisorConferences, teamMeetings,
  tribeCollaboration, visitInterval,
};
