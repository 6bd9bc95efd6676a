/** The documents of a case, whole: a Social Service Plan with all its sections, a case plan with all its parts. */
import type { Event, Facts, Family } from "./kit.js";
import { fst, naming, RESOURCE } from "./kit.js";

type Ssp = Event<"ssp-completed">;

/** A Social Service Plan that worker, supervisor and every caregiver signed that day, with copies to them; `more` says where it differs. */
export function ssp(on: string, which: Ssp["ssp"], family: Family, more: Partial<Ssp> = {}): Facts {
  const { caregivers, children } = family;
  return [{
    kind: "ssp-completed", on, ssp: which, caregivers: [...caregivers],
    signatures: [
      { by: "worker" }, { by: "supervisor" }, ...caregivers.map((person) => ({ by: "caregiver" as const, person })),
    ],
    harm, caregiverSections: caregivers.map(caregiverSection), ...(which !== "initial" && { progress: progress(caregivers) }),
    longTerm: longTerm(caregivers), childSections: children.map(childSection), resourcesUsed: [RESOURCE], ...more,
  }, { kind: "ssp-copy-given", on, part: "long-term" }];
}

/** The same, where some had not signed. */
export function unsigned(facts: Facts, ...without: readonly string[]): Facts {
  return facts.map((fact) => fact.kind !== "ssp-completed" ? fact
    : { ...fact, signatures: fact.signatures?.filter(({ by, person }) => !without.includes(person ?? by)) });
}

export const harm = {
  threats: "Blows in front of the children", physicalImpact: "Bruises on an arm", emotionalImpact: "Wakes at night", causedBy: "A former partner",
  pastProtectiveActions: "Took the children to an aunt", supportsUsed: "The aunt, a neighbor", safeNow: "The partner has moved out",
};

export function caregiverSection(caregiver: string) {
  return {
    caregiver, dangerStatements: "The partner may come back angry", physicalImpact: "Worse injuries", emotionalImpact: "Fear at home",
    vulnerabilities: "Too young to leave a room", safetyGoals: "Calls for help before a quarrel grows", positiveImpact: "Sleeps through",
    protectiveCapacities: "Sees the danger, asks for help", expectedInteraction: "Calm bedtimes", nextSteps: "A class each week",
    supports: "The aunt, the class", complicatingFactors: "Night shifts: the aunt stays over",
  };
}

/** What each participant answered: the caregivers, a neighbor, the guardian ad litem, the worker. */
export function progress(caregivers: readonly string[]) {
  const answers = { goesWell: "Every class attended", concerns: "Little rest", moreNeeded: "Two more months like these", nextSteps: "Plan the weekends" };
  return [
    ...caregivers.map((participant) => ({ participant, role: "parent" as const, ...answers })),
    ...(["natural-support", "guardian-ad-litem", "worker"] as const).map((role) => ({ role, ...answers })),
  ];
}

export function longTerm(parties: readonly string[]) {
  return {
    triggers: "Unpaid bills, drink", preventativePlan: "Weekly call with the aunt", signs: "Shouting, missed calls", responsePlan: "Children go next door",
    keepsChildrenSafe: "The aunt", drills: [], networkContacts: ["Aunt: 555-0100"], parties: [...parties],
  };
}

export function childSection(child: string) {
  return { child, needs: [{ area: "emotional" as const, need: "Sleep without fear" }], plan: "Play therapy", progress: "Fewer bad nights", strengths: "Makes friends easily" };
}

/** A case plan to reunite, with every part the regulation asks for; `more` says where it differs. */
export function casePlan(on: string, children: readonly string[], more: Partial<Event<"plan-completed">> = {}): Facts {
  return [{
    kind: "plan-completed", on, ...naming(children), plan: "case-plan", purpose: "reunite",
    identifying: { child: "Birth record, school", immediateFamily: "Parents, siblings", extendedFamily: "Aunts, grandparents" },
    factors: { conditions: "Violence at home", psychologicalNeeds: "Treatment for trauma" }, effortsMade: "In-home services since spring",
    permanencyStatement: "reunite", design, placement,
    evaluation: { byAllParties: "At each team meeting", timePeriod: "Twelve months" }, ...more,
  }];
}

const design = {
  services: [{ service: "Parenting class", responsible: "The class teacher" }],
  parentResponsibilities: "Attend, visit, keep the home safe", behaviorsThatEndServices: "Three months without violence",
};

export const placement = {
  appropriateAndNecessary: "No safe home yet", leastRestrictive: "A family home", proximity: "Four miles", needsMet: "Therapy near the school",
  visits: { frequency: "Twice a week", location: "The aunt's home", arrangements: "The aunt drives", documentation: "Visit log" },
};

/** A six-month team meeting, and at it a review of the case plan that determined what it must; `meeting` and `review` say where they differ. */
export function sixMonths(on: string, meeting: Partial<Event<"meeting-held">> = {}, review: Partial<Event<"plan-reviewed">> = {}): Facts {
  return [...fst(on, { sixMonth: true, purposes: ["progress", "case-plan"], ...meeting }), {
    kind: "plan-reviewed", on, plan: "case-plan", complianceDetermined: true, changesDetermined: true,
    permanencyDiscussed: meeting.permanencyDiscussed ?? true, documentedIn: ["case record"], ...review,
  }];
}
