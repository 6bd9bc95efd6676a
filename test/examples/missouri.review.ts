/** What Missouri's caseload shows, tells, and was reviewed for. */
import type { Status } from "permanency";

/** What the caseload shows, by rule, with the agency's numbers given. A `-` is a status the rule cannot take under the default options: `never` says why. */
export const shown = `
72-hour-both-goals              met  late -    overdue lapsed missed unknown
72-hour-goal                    met  late open overdue lapsed missed unknown
alternate-plan-discussion       met  -    -    -       -      missed unknown
asfa-15-of-22                   met  late open overdue lapsed missed unknown
case-management-plan            met  late open overdue lapsed missed unknown
case-management-plan-contents   met  late open overdue lapsed missed unknown
case-plan                       met  late open overdue lapsed missed unknown
case-plan-contents              met  late open overdue lapsed missed unknown
case-plan-design                met  late open overdue lapsed missed unknown
case-plan-placement             met  late open overdue -      missed unknown
case-plan-purpose               met  late open overdue lapsed missed unknown
case-plan-review                met  late open overdue lapsed missed unknown
case-plan-review-findings       met  -    -    -       -      missed unknown
ces-access                      met  late open overdue -      missed unknown
ces-documented                  met  late open overdue lapsed missed unknown
ces-older-youth                 met  late open overdue -      missed unknown
ces-outcome                     met  late open overdue lapsed missed unknown
ces-reunification               met  late open overdue -      missed unknown
ces-trial-home-visit            met  late open overdue -      missed unknown
closing-summary-housing         met  late open overdue -      -      unknown
community-resources             met  late open overdue lapsed missed unknown
concurrent-efforts              met  -    open -       -      missed unknown
concurrent-goal                 met  late open overdue lapsed missed unknown
concurrent-goal-quality         met  late open overdue -      missed unknown
concurrent-plan-documented      met  late open overdue lapsed missed unknown
concurrent-plan-steps           met  late open overdue lapsed missed unknown
contrary-to-welfare-documented  met  late open overdue -      missed unknown
cs1-first                       met  late open overdue lapsed missed unknown
cs1-update                      met  late open overdue -      missed unknown
fst-meeting-purposes            met  -    -    -       -      missed unknown
gather-information              met  late open overdue lapsed missed unknown
icpc-referral                   met  late open overdue lapsed missed unknown
permanency-statement            met  late open overdue lapsed missed unknown
permanency-talks                met  late open overdue lapsed missed unknown
permanency-treatment-plan       met  late open overdue lapsed missed unknown
placement-considers-goal        met  late open overdue -      missed unknown
plan-presented                  met  late open overdue lapsed missed unknown
planning-begins                 met  late open overdue lapsed missed unknown
referrals-documented            met  late open overdue lapsed missed unknown
relative-placement              met  late open overdue lapsed missed unknown
resource-capacity               met  late open overdue lapsed missed unknown
resources-identified            met  late open overdue lapsed missed unknown
resources-on-ssp                met  late open overdue lapsed missed unknown
services-after-permanency       met  late open overdue lapsed missed unknown
shared-decision                 met  -    -    -       -      missed unknown
ssp-caregivers                  met  late open overdue lapsed missed unknown
ssp-children                    met  late open overdue lapsed missed unknown
ssp-closing                     met  late open overdue lapsed missed unknown
ssp-closing-signed              met  late open overdue lapsed missed unknown
ssp-copies                      met  late open overdue lapsed missed unknown
ssp-harm                        met  late open overdue lapsed missed unknown
ssp-initial                     met  late open overdue lapsed missed unknown
ssp-long-term                   met  late open overdue lapsed missed unknown
ssp-progress                    met  late open overdue lapsed missed unknown
ssp-reassessment                met  late open overdue lapsed missed unknown
talks-documented                met  late open overdue lapsed missed unknown
`;

const past = "what took place at a past act cannot be added: unmet, it is missed at once (S6)";
const dueAtOnce = "due the day it is raised, and what ends it falls on a later day";
export const never: Readonly<Record<string, Partial<Record<Status, string>>>> = {
  "alternate-plan-discussion": { late: past, open: past, overdue: past, lapsed: past },
  "case-plan-review-findings": { late: past, open: past, overdue: past, lapsed: past },
  "fst-meeting-purposes": { late: past, open: past, overdue: past, lapsed: past },
  "shared-decision": { late: past, open: past, overdue: past, lapsed: past },
  "ces-access": { lapsed: dueAtOnce },
  "ces-older-youth": { lapsed: dueAtOnce },
  "ces-reunification": { lapsed: dueAtOnce },
  "ces-trial-home-visit": { lapsed: dueAtOnce },
  "concurrent-goal-quality": { lapsed: dueAtOnce },
  "placement-considers-goal": { lapsed: dueAtOnce },
  "contrary-to-welfare-documented": { lapsed: dueAtOnce },
  "case-plan-placement": { lapsed: "an exit on the plan's day takes the order with it; a closing that day, with the child still in care, none of these cases tells" },
  "cs1-update": { lapsed: "due the day of the meeting, and a meeting on the day of exit asks nothing" },
  "72-hour-both-goals": { open: "every entry it judges was before July 2021" },
  "concurrent-efforts": {
    late: "an effort after its period serves the next", overdue: "once its period is over an effort can no longer be made in it",
    lapsed: "a period not wholly covered by reunification asks nothing",
  },
  "closing-summary-housing": {
    lapsed: "the closing raises it, and nothing ends it", missed: "a summary can be completed after the closing",
  },
};

/** The stories, by case: a rule, whom it is about, and how its duties stand, in order of due date. */
export const stories: readonly (readonly [story: string, caseId: string, rule: string, about: string, ...Status[]])[] = [
  ["no plan B after five weeks", "alder", "concurrent-goal", "ana", "overdue"],
  ["a sibling in time", "cedar", "concurrent-goal", "cal", "met"],
  ["a sibling late", "cedar", "concurrent-goal", "cora", "late"],
  ["a sibling still in the first month", "cedar", "concurrent-goal", "cyrus", "open"],
  ["re-entry: the first stay's goals do not serve the second", "elm", "concurrent-goal", "eli", "met", "overdue"],
  ["a trial home visit broken off, and another", "fir", "ces-trial-home-visit", "finn", "late", "met"],
  ["a goal changed twice, and a plan B lost on the way", "ginkgo", "concurrent-goal", "gia", "met", "late", "late"],
  ["a worker who decided alone", "ginkgo", "shared-decision", "gia", "met", "met", "missed", "met", "met", "met"],
  ["a youth not referred", "hawthorn", "ces-older-youth", "hana", "overdue"],
  ["a relative in another state who withdraws", "ironwood", "icpc-referral", "grandmother", "lapsed"],
  ["a relative in another state nobody referred", "ironwood", "icpc-referral", "aunt", "overdue"],
  ["a closing date moved", "juniper", "ssp-closing", "", "lapsed", "open"],
  ["a closed case without housing", "katsura", "closing-summary-housing", "", "overdue"],
  ["fifteen months, and the team did not ask", "magnolia", "asfa-15-of-22", "mia", "overdue"],
  ["a father's refusal stands for his signature", "beech", "ssp-initial", "bea", "met"],
  ["a plan that says of relatives and nothing of steps", "walnut", "concurrent-plan-steps", "wes", "overdue"],
  ["a plan B of today lacks its steps, and today is not over", "zelkova", "concurrent-plan-steps", "zoe", "met", "open"],
  ["an effort every 56 days leaves months without one", "persimmon", "concurrent-efforts", "per",
    "missed", "met", "missed", "met", "missed", "met", "missed", "met", "met", "missed", "met", "missed", "met", "missed", "met", "open"],
  ["a placement chosen without the goal, and one with the goal thought of a week later", "cypress", "placement-considers-goal", "cyd", "met", "missed", "late"],
  ["running away is no placement, coming back from it is one", "cypress", "fst-meeting-purposes", "cyd", "met", "met", "met", "missed"],
  ["an SSP without what keeps the children safe now, four times", "maple", "ssp-harm", "", "late", "missed", "met", "overdue"],
  ["a neighbor asked a week late; then nobody but the mother; then all but the neighbor", "maple", "ssp-progress", "", "late", "missed", "overdue"],
  ["an aunt without her copy", "maple", "ssp-copies", "", "late", "missed", "met", "overdue"],
  ["three case plans: filled in afterwards, replaced, still thin", "persimmon", "case-plan-contents", "per", "late", "missed", "overdue"],
  ["a court's order of removal that came late; a separation at fifteen", "persimmon", "permanency-statement", "per", "late", "missed", "overdue"],
  ["a review late, one never held, one no longer due, one to come", "persimmon", "case-plan-review", "per", "late", "missed", "lapsed", "open"],
  ["a review that determined half", "persimmon", "case-plan-review-findings", "", "missed"],
  ["what was written today can be filled in today", "hickory", "case-plan-design", "holly", "open"],
  ["a food pantry that fits, found two weeks late", "cottonwood", "resources-identified", "coco", "late"],
  ["a clinic, and nobody said whether it fits", "cottonwood", "resources-identified", "cody", "overdue"],
  ["four resources used: on the next plan, added to it, never on it, none written since", "cottonwood", "resources-on-ssp", "", "met", "late", "overdue", "open"],
  ["three tries at housing, and what became of them", "cottonwood", "ces-outcome", "", "met", "late", "overdue"],
  ["a fourteenth day that is a Sunday", "sycamore", "case-management-plan", "skye", "met"],
  ["a plan presented ten days after it was written", "sycamore", "plan-presented", "stella", "late"],
  ["a contract that ended before its plan was due", "hackberry", "case-management-plan", "hal", "lapsed"],
  ["a contract, and nobody knows since when the family was to be helped", "hackberry", "case-management-plan", "hank", "unknown"],
  ["the papers of the last day are not asked to be whole", "larch", "case-plan-contents", "lena", "missed", "lapsed"],
  ["and resources of the last day not to be weighed", "larch", "resource-capacity", "", "missed", "lapsed"],
  ["back in care before help afterwards was due", "hazel", "services-after-permanency", "heidi", "lapsed"],
  ["back in care after it was due", "elm", "services-after-permanency", "eli", "missed"],
  ["the text of 2020: both goals at the meeting", "chestnut", "72-hour-both-goals", "chad", "met"],
  ["both goals, four days late", "chestnut", "72-hour-both-goals", "chloe", "late"],
  ["plan B three weeks after the meeting", "chestnut", "72-hour-both-goals", "chris", "missed"],
  ["five years without a plan B", "butternut", "72-hour-both-goals", "bree", "overdue"],
];

/**
 * The review by hand of `expected/missouri.txt`, one line a case: what the sources ask of it, and why it stands as it does.
 * Every date was worked out from the events (S2 to S4) before it was compared.
 */
export const reviewed: readonly (readonly [caseId: string, why: string])[] = [
  ["alder", "Entered 10-16: P04 and K04 fell due 11-15; adoption was never set beside reunification, the supervisor never signed. All else of the first month is there; P07, C04, K10 and REG-03 run on."],
  ["birch", "Each first-month step before day 30, talks and efforts every 28 days, SSPs every 84, FST and plan review on 09-02 before the plan of 03-22 is six months old: nothing to object to, only what comes next."],
  ["cedar", "Day 30 is 06-03: Cal's goal of 05-26 is in time, Cora's of 06-20 late, and with it what P08, P09 and C02 ask of it, due the day it was set. K03 of 11-04: Cal's update five days late, Cora's lacking. Cyrus, entered 11-10, has till 12-10."],
  ["dogwood", "Two days in care: 72 hours end on 11-24 at 22:10, everything else later; without a primary goal nobody can say what P04 and C04 ask."],
  ["pawpaw", "Entered 09-14 at 18:00, custody 09-15: 72 hours ended 09-17, entry's 30 days 10-14, custody's 10-15, all passed with nothing done. For the placement no meeting can be held any more (STAT-05)."],
  ["elm", "Closed 2025-08-29 and back 2026-01-12: the first stay's adoption goal serves no second one. Home from 08-15 till then without services, due 09-14: missed (STAT-04). SSP of 05-14 to 08-20 is 98 days. 15 of 22 months on 2026-10-05, both stays added."],
  ["aspen", "72 hours ended 06-04, 30 days 07-01; every step came after, the SSP of 09-27 too; no document lacks a part. Resources two weeks after the CS-1 of 07-06 (R01, R02). No meeting by 06-01 for the placement: missed."],
  ["beech", "Concurrent goal dated 07-30, recorded 08-17, due 08-05: met and flagged. Boris's refusal of 07-31 stands for his signature (K04)."],
  ["ginkgo", "P06 of 2025-12-02 was not discussed, at the meeting nor at its review. Adoption by the worker alone on 01-15 (P12). Each new span of reunification asks P04 anew: due at once on 05-20 and again from 09-01, late by 12 and 9 days. No C04 while adoption was the goal."],
  ["viburnum", "P09 is met for all five by 05-13; P10: Vada's decision is in FACES, Vera's not, Vito's since 05-20, Viola's was withdrawn with nothing in FACES. Viola's plan lacks relatives since 06-30, Val's did for a day."],
  ["walnut", "Due 03-11: Wes's plan is on the SSP alone and says nothing of steps (P08, C02). Relatives dropped on 06-01 for 17 days, and on 09-01 for good. K03 of 08-10: four days late for one, lacking for the other."],
  ["zelkova", "All of today: a new concurrent goal without resource, relatives or steps, housing at risk at home and for the youth, an undocumented activity, a CS-1 not updated yet. Due today is not overdue."],
  ["cypress", "C01 is judged once a goal exists: kin home considered five days before, foster home of 07-13 never till it ended, group home a week after, Cass's move not yet. Running away is no placement; the group home had no meeting since 07-13."],
  ["maple", "K05 to K09 and K13 of each version: the first's gaps filled after seven days, the second's left till the third, the third whole but for the answers of all but the mother, the fourth's still open to amendment: overdue."],
  ["persimmon", "Versions of 2025-07-20, 2026-09-14, 2026-10-26. The first completed 22 days late, its court order of removal 50; reviews due 2026-01-20 (late) and 08-10 (missed); the second version's lapsed with it. An effort every 56 days leaves seven months without one. At 15 no long-term separation (REG-06). No meeting since 09-14 for the third."],
  ["hickory", "All of today: SSP, case plan, case management plan, CS-1 and pantry lack parts that can be added by tonight. Custody's 30 days run to 12-02, the contract's 14 from 11-16 to 11-30, the CES outcome's 30 to 12-16."],
  ["cottonwood", "First CS-1s of 05-25: Coco's fitting pantry on 06-08 is late, Cody's clinic was never judged. Uses before the SSP of 08-19: pantry listed, clinic added 09-01, men's group not; the choir waits for the next. CES outcomes due in 30 days: 21 days, 45 days, none."],
  ["sycamore", "Referred and under contract on Sunday 08-02: day 14 is Sunday 08-16, so due 08-17 (RSMo 1.040): Skye in time, Stella four days late, Susie's never judged consistent. STAT-02 and STAT-03 are due each plan's own day."],
  ["hackberry", "Investigation concluded 06-12, contract 06-15: due 06-29. Hal's contract ended before, Hope's after, Hattie's runs on. Hugh's from 11-16 is due 11-30. Nothing on record says since when for Hank."],
  ["fir", "Housing prevents closure from 06-01: referred 06-15, late for H01 and H04; the same concern's referral serves the second trial visit. Outcome in 14 days. K03 of 11-04 lacks its update."],
  ["hawthorn", "Youths of 16 and 17: Hugo referred the same day, Hector 14 days late, Hana not. No outcome in 30 days for either referral. Long-term separation is agreed, and all are 16 (REG-06); goal appla asks no P04 and no C04."],
  ["yew", "Guardianship without a person (P05). Yvonne's housing is the barrier since 08-17, no referral; Yann's since 09-28, referred 10-05, undocumented, no outcome by 11-04."],
  ["catalpa", "Served at home: services and determination on 05-26, plan of 06-15 to prevent removal, maintain, after the meeting of 06-10; no placement part without an order. CES the same day, outcome in 21 days."],
  ["magnolia", "The mark is 2026-07-15, 15 months after the finding of 2025-04-15. Milo's goal does not work since 08-10, weighed 09-25, due 09-09; Mia's since 09-21, due 10-21, not weighed. Milo's preparation ended 06-08 without a referral."],
  ["nutmeg", "The mark is 06-11, the goal does not work from 06-22, due 07-22: Nora's weighed 07-09, Ned's given up 07-01 (lapsed), Nell's 08-17 (missed). Of the new goals no assessment is on record."],
  ["oak", "The mark is 11-05: Otto's goal does not work since 11-09, due 12-09; Owen's was never assessed. K03 of 08-04 two days late."],
  ["ironwood", "Five working days from each listing: godfather referred on the second, uncle after the fifth, grandmother out before, cousin after, aunt not, great-aunt till 11-26. Half-brother's state is not on record."],
  ["juniper", "The window of 09-03 to 09-18 lapsed when the date moved on 09-14; the one to 12-01 opened 11-16. Housing keeps the trial home visit from closing since 09-09: no referral."],
  ["katsura", "Closed 10-09, exit 09-25: no referral, no update, no note, no SSP after 04-30; the summary lacks the reasons. Help afterwards was due 10-25. The review due 2027-01-20 lapsed with the closing."],
  ["quince", "Closing SSP 06-22 in the window of 06-15, signed, reviewed and given by the visit of 06-29; summary with both parts; service a week after exit. What would have come later lapsed."],
  ["mulberry", "Closing SSP due 10-16, done 10-26, ten days late; without a visit its signing was due that day too, and the copy of the whole is lacking (the long-term section alone does not serve K12)."],
  ["sumac", "Nothing after 08-10: talks, two months' efforts, SSP of 11-03, closing SSP of 11-13, plan review of 11-17, each passed."],
  ["sassafras", "Closing SSPs of 06-01 and 08-10 in their windows, unsigned: the first's duty ended with the version of 06-10 before the visit of 08-18, the second's after it. The third waits for 11-30. K03 of 07-06 lacks its update."],
  ["redbud", "CS-1 two days after the meeting of 09-16. Closed today: what is due today and still possible is open, what the closing ends is lapsed. Exit 11-06: services by 12-06."],
  ["spruce", "Exits after 2, 7 and 15 days, before day 30 (09-02): lapsed. For Sam no meeting before his placement. Services within 30 days of exit: in 15, in 42, none."],
  ["tupelo", "Exit after 56 days: what fell due by then is missed, goals set without a 72-hour meeting too. No whole month with reunification, so no C04; without a primary goal Tess's P04 and C04 are not known. Help afterwards was due 07-01."],
  ["larch", "Closed 10-16. Papers of that day are due that day and end with it: lapsed. Those of March to August lacked their parts when they ended: missed. Plans of one week had one meeting between them (STAT-05). Services after 10-09 were due 11-08."],
  ["hazel", "Home 06-19 to 07-06: services were due 07-19, lapsed with the return. Review on the day of exit, new plan 07-26; the SSP chain runs on through the time at home (S14)."],
  ["linden", "Two placements, two assessments, a listing and a decision undone on their day: what rests on them is not known. The closing of 10-30 is contradicted by a placement of 11-09: its duties are not known, those due before it are missed."],
  ["pine", "The extract holds entries, exits, settings and primary goals to 09-30: whatever else is asked cannot be decided, nothing is a breach."],
  ["chestnut", "Entered 2021-03-01, before the text of 07-02: both goals at the meeting by 03-04. Chad in time, Chloe on 03-08, Chris's concurrent goal on 03-22 not at it, Chuck gone on 03-03. In force again as P04 from 07-02, when all three had one."],
  ["butternut", "Entered 2021-05-10: the primary goal at the meeting of 05-12, no concurrent one since, whatever the primary goal is. Talk due 06-30, SSP 08-24, review 11-30 of that year. 15 of 22 months from 2022-10-09: no assessment."],
];
