/** Goals, the concurrent plan, and what was weighed in them. */
import * as z from "zod";
import { civilDate, dated, documentedIn, goal, goalRole, repository, role, text, texts, timed, eventRef } from "./fields.js";

const determinations = {
  bestInterest: z.boolean().optional().describe("Determined to be in the child's best interest (MO-CWM-P05)."),
  fitsNeeds: z.boolean().optional().describe("Determined to fit the child's needs (MO-CWM-P05)."),
  attainable: z.boolean().optional().describe("Determined to be attainable (MO-CWM-P05)."),
  resource: text.optional().describe("The identified person who would provide it, by id or name; for guardianship or a relative (MO-CWM-P05)."),
};

export const goalEvents = [
  timed("goal-set", "A permanency goal is set; it ends the earlier goal of that role (S9). Same-day settings apply in input order.", {
    role: goalRole,
    goal: goal.describe("The goal set; `relative-placement` is with a fit and willing relative, `appla` another planned permanent living arrangement."),
    ...determinations,
    atMeeting: z.boolean().optional().describe("Whether it was set at the meeting of that day. Left out: it was, if a meeting was held that day (S4)."),
    decidedBy: z.array(role).optional().describe("Roles of those who took part in the decision (MO-CWM-P12)."),
  }),
  dated("goal-ended", "A goal ends without another taking its place (S9).", {
    role: goalRole,
    reason: text.optional().describe("Why it ended, in the record's words."),
  }),
  dated("goal-determined", "Determinations about the goal in effect, made or withdrawn after it was set (MO-CWM-P05).", {
    role: goalRole, ...determinations,
  }),
  dated("goal-assessed", "An assessment whether the current goal is working (S13). Counts only for the goal it was made under.", {
    role: goalRole.optional().describe("Left out: the primary goal."),
    working: z.boolean().describe("Whether the goal is judged to be working (MO-CWM-C14)."),
  }),
  dated("concurrent-plan-updated", "The content of the concurrent plan as it stands from this day, for the concurrent goal in effect (S10).", {
    relativePlacement: z.boolean().optional().describe("The plan includes placing with relatives. `false` drops it; left out, unchanged."),
    steps: texts.optional().describe("Steps to place the child for the goal (MO-CWM-C02). Left out: unchanged."),
  }),
  dated("concurrent-plan-documented", "The concurrent plan is documented (MO-CWM-P08).", {
    in: z.array(z.enum(["FACES", "SSP"])).min(1).describe("Where: in FACES, on the Social Service Plan, or both (MO-CWM-P08)."),
  }),
  dated("contrary-to-welfare-determined", "Placing with relatives is determined to be contrary to the child's welfare (MO-CWM-P09).", {
    reason: text.optional().describe("Why placing with relatives would be contrary to the child's welfare."),
    documentedIn: documentedIn.optional(),
  }),
  dated("contrary-to-welfare-withdrawn", "That determination is withdrawn (S10).", {}),
  dated("permanency-discussed", "A planning or permanency talk (MO-CWM-P07, C08, P13).", {
    with: z.array(z.enum(["parent", "child", "relative", "placement-provider", "fst", "therapist", "other"])).min(1)
      .describe("Whom it was had with."),
    optionsExplained: z.boolean().optional().describe("The permanency options were explained (MO-CWM-C08)."),
    willingToBePermanent: z.boolean().optional().describe("The person asked would be a permanency option (MO-CWM-C08)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("documentation-recorded", "A fact is documented after the event (MO-CWM-P10, P13, R04, H06).", {
    of: eventRef.describe("The fact documented."),
    in: z.array(repository).min(1).describe("Where it is now documented."),
  }),
  dated("tool-used", "An engagement tool is used with the family (MO-CWM-C03).", {
    tool: z.enum(["CS-304", "CD-139", "ecomap", "genogram", "CS-1", "other"])
      .describe("`CS-304` is the parents' handbook, `CD-139` the checklist (MO-CWM-C03)."),
  }),
  dated("youth-plan-agreed", "Long-term separation is agreed with the care provider (MO-REG-06).", {
    agreedOn: civilDate.optional().describe("Day the care provider agreed, YYYY-MM-DD, where it differs from `on`."),
  }),
] as const;
