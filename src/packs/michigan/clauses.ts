/** The clauses this pack claims, in our own words. Policy requirements are M, activities and techniques S, the fidelity instrument's items E. */
import type { Clause } from "../../rules/index.js";

export const clauses: readonly Clause[] = [
  { id: "MI-CP-01", force: "S", claim: "rule", says: "There is a case plan within the first 30 days of placement." },
  { id: "MI-CP-02", force: "S", claim: "rule", says: "Counted from the opening of the case, there is a case plan every 90 days." },
  { id: "MI-CP-03", force: "S", claim: "rule", says: "At least once a quarter the plan is reviewed: do its goals, steps and time frames still fit?" },
  { id: "MI-CP-04", force: "M", claim: "rule", says: "Parents are engaged in making the plan and encouraged to take part in the treatment plan and the Service Agreement." },
  { id: "MI-CP-05", force: "M", claim: "rule", says: "An effort is made to identify and find an absent parent, legal caregiver or putative father." },
  { id: "MI-CP-06", force: "M", claim: "rule", says: "A strength-based Service Agreement, made with the parents, takes up what the risk, needs and strengths assessments found." },
  { id: "MI-CP-07", force: "M", claim: "rule", says: "For an American Indian child the worker collaborates with the tribe within three days of a complaint's assignment or a case's opening." },
  { id: "MI-CP-08", force: "M", claim: "rule", says: "What active efforts are is for the child's tribe to define." },
  { id: "MI-CP-09", force: "E", claim: "report", says: "The family's team meets as often as policy asks (FOM 722-6B, which gives the numbers)." },
  { id: "MI-CP-10", force: "S", claim: "rule", says: "Plans are made at family team meetings, not before them." },
  { id: "MI-CP-11", force: "E", claim: "report", says: "A safety plan, where there is one, has both proactive and reactive steps." },
  { id: "MI-CP-12", force: "S", claim: "rule", says: "Each objective states a change of behavior, small steps with who does what, a time frame and an outcome; the plan covers trauma, parenting time, discipline, supervision and schooling." },
  { id: "MI-CP-13", force: "S", claim: "rule", says: "The FANS and the CANS are used in making the plan." },
  { id: "MI-CP-14", force: "S", claim: "rule", says: "Extended family and parents who should take part are searched for with diligence." },
  { id: "MI-CP-15", force: "S", claim: "rule", says: "The caseworker visits at the required intervals, and sees the child in private." },
  { id: "MI-CP-16", force: "S", claim: "rule", says: "Regular conferences with the supervisor take up assessments, progress, barriers and whether separate plans are needed." },
  { id: "MI-CP-17", force: "S", claim: "rule", says: "Goals, needs and services fit each other: every need identified has a service." },
  { id: "MI-CP-18", force: "E", claim: "report", says: "The fidelity instrument: what an observer, a reader of the record, the family and the supervisor look for." },
  { id: "MI-CP-19", force: "M", claim: "fact", says: "Caregivers are helped to see and answer their children's needs, parents to set goals, reduce risk and give adequate care." },
  { id: "MI-CP-20", force: "S", claim: "fact", says: "Where there is domestic violence, every effort is made to go on meeting the perpetrator." },
  { id: "MI-CP-21", force: "S", claim: "fact", says: "Services are linked to each family member's strengths, trauma and needs, and to the permanency goal." },
  { id: "MI-CP-22", force: "S", claim: "fact", says: "The guide's other techniques for planning, visits and tracking progress are used." },
];
