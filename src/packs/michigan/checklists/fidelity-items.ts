/** The fidelity instrument of the guide, item by item in our own words (MI-CP-18). The ids are stable. */
import type { EventOf } from "../../../timeline/types.js";

export type FidelityPart = EventOf<"fidelity-rated">["source"];

export interface FidelityItem {
  /** What a `fidelity-rated` event names. */
  readonly id: string;
  readonly part: FidelityPart;
  readonly says: string;
}

export const fidelityItems: readonly FidelityItem[] = [
  { id: "obs-01", part: "observation", says: "Owns the authority of the role and how unequal the power is" },
  { id: "obs-02", part: "observation", says: "Readies family and professional team members to take part" },
  { id: "obs-03", part: "observation", says: "Helps the team to work as one" },
  { id: "obs-04", part: "observation", says: "Brings in skilled people, informal and formal, for the family's goal" },
  { id: "obs-05", part: "observation", says: "Asks what team members have done in support" },
  { id: "obs-06", part: "observation", says: "Assesses strengths" },
  { id: "obs-07", part: "observation", says: "Assesses needs" },
  { id: "obs-08", part: "observation", says: "Asks what key family members lived through that may be traumatic" },
  { id: "obs-09", part: "observation", says: "Seeks views on whether the services work" },
  { id: "obs-10", part: "observation", says: "Asks how to be of help to the family" },
  { id: "obs-11", part: "observation", says: "Seeks views on the children's physical and psychological safety" },
  { id: "obs-12", part: "observation", says: "Seeks views on the children's physical and psychological well-being" },
  { id: "obs-13", part: "observation", says: "Has the team speak when the plan is made or changed" },
  { id: "obs-14", part: "observation", says: "Puts proactive and reactive steps in a safety plan, where there is one" },
  { id: "obs-15", part: "observation", says: "Seeks views on whether the parent can keep the children safe" },
  { id: "obs-16", part: "observation", says: "Children away from the custodial parent: seeks views on whether the caregiver can keep them safe" },
  { id: "obs-17", part: "observation", says: "Children away from the custodial parent: asks the caregiver what traumatic events did to the child" },
  { id: "obs-18", part: "observation", says: "Seeks views on the safety of everyone in the family and household" },
  { id: "doc-01", part: "documentation", says: "A team that supports children and family exists, and was readied to take part" },
  { id: "doc-02", part: "documentation", says: "What the family suggested and remarked is in the file" },
  { id: "doc-03", part: "documentation", says: "What team members suggested and remarked is in the file" },
  { id: "doc-04", part: "documentation", says: "The worker kept in touch with family and supporters between meetings" },
  { id: "doc-05", part: "documentation", says: "The family's team met as often as policy asks (FOM 722-6B)" },
  { id: "doc-06", part: "documentation", says: "The team acts on the safety concerns with stated safety activities" },
  { id: "doc-07", part: "documentation", says: "The team takes up stated permanency plans" },
  { id: "doc-08", part: "documentation", says: "The team takes up stated matters of the children's well-being" },
  { id: "doc-09", part: "documentation", says: "Whether the parent can keep the children safe is written down" },
  { id: "doc-10", part: "documentation", says: "What trauma and resiliency mean for the parent's ability to keep the children safe is written down" },
  { id: "doc-11", part: "documentation", says: "The plan strengthens resiliency" },
  { id: "doc-12", part: "documentation", says: "Plans speak of behavior, and plainly" },
  { id: "doc-13", part: "documentation", says: "A safety plan, where there is one, is written with proactive and reactive measures" },
  { id: "doc-14", part: "documentation", says: "The team went over the plan regularly" },
  { id: "doc-15", part: "documentation", says: "Progress is assessed, and assessed again, in terms of behavior" },
  { id: "doc-16", part: "documentation", says: "Providers were told clearly which services the family needs" },
  { id: "int-01", part: "interview", says: "Those interviewed are satisfied with the services" },
  { id: "int-02", part: "interview", says: "They can tell when the worker acknowledged a success, large or small" },
  { id: "int-03", part: "interview", says: "They can tell when their word counted in a decision" },
  { id: "int-04", part: "interview", says: "They say that the worker draws on informal supports" },
  { id: "sup-01", part: "supervision", says: "Knows what matters most to the family" },
  { id: "sup-02", part: "supervision", says: "Knows how the plan takes up trauma" },
  { id: "sup-03", part: "supervision", says: "Knows what part the parent takes in changing" },
  { id: "sup-04", part: "supervision", says: "Knows how successes, large or small, are acknowledged" },
  { id: "sup-05", part: "supervision", says: "Knows how far the case has come and what the next 90 days hold" },
  { id: "sup-06", part: "supervision", says: "Knows how far the team has come to own the planning and share its decisions" },
  { id: "sup-07", part: "supervision", says: "Knows how the family learns why a team matters" },
  { id: "sup-08", part: "supervision", says: "Knows how committed the team is to the family's plan" },
];
