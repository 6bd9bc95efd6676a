/** Meetings, visits, conferences, efforts and searches. */
import * as z from "zod";
import { civilDate, dated, documentedIn, id, role, text, texts, timed } from "./fields.js";

const meetingTypes = ["72-hour", "fst", "ftm", "case-plan-conference", "permanency-review", "other"] as const;

const efforts = [
  "talk-with-parents", "establish-paternity", "explore-relatives", "work-with-child", "identify-relatives-in-state",
  "identify-relatives-out-of-state", "place-with-relative-or-kin", "ask-indian-heritage", "notify-tribe-or-bia",
  "explain-permanency-options", "discuss-goals", "engage-therapist", "build-relative-relationship", "request-icpc",
  "prepare-adoption-profile", "refer-to-chafee", "locate-absent-parent", "locate-relatives", "locate-kin",
  "find-adoptive-family", "secure-housing", "other",
] as const;

export const meetingEvents = [
  timed("meeting-held", "A meeting about the case was held. A booking is `meeting-scheduled`; nothing booked counts as held (S5).", {
    meeting: z.enum(meetingTypes).describe("`72-hour`: the meeting on entry; `fst`: Family Support Team; `ftm`: family team meeting."),
    sixMonth: z.boolean().optional().describe("It is a six-month FST meeting (S15)."),
    participants: z.array(role).optional().describe("Roles of those who took part (MO-CWM-P12)."),
    permanencyDiscussed: z.boolean().optional().describe("Permanency, an alternate plan included, was discussed with the family at it (MO-CWM-P06)."),
    goalChangeConsidered: z.boolean().optional().describe("A change of the permanency goal was considered (MO-CWM-C14)."),
    purposes: z.array(z.enum([
      "service-needs", "need-for-placement", "permanency-plan", "appropriate-placement", "progress", "case-plan",
    ])).optional().describe("What it was convened for (MO-STAT-05)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("meeting-scheduled", "A meeting is booked; `on` is the day of booking (S5, S17).", {
    meeting: z.enum(meetingTypes).describe("Kind of meeting booked; as in `meeting-held`."),
    scheduledFor: civilDate.describe("Day it is booked for, YYYY-MM-DD."),
  }),
  dated("effort-made", "An effort is made (MO-CWM-P02, C04 to C13; KS-3232-06, 12; MI-CP-05, 14).", {
    effort: z.enum(efforts).describe("Kind of effort, in the sources' own list (MO-CWM-C05 to C13)."),
    person: id.optional().describe("Whom it concerned."),
    towardConcurrentGoal: z.boolean().optional().describe("It served the concurrent goal (MO-CWM-C04)."),
    documentedIn: documentedIn.optional(),
  }),
  dated("paternity-established", "Paternity is established (MO-CWM-C05).", {
    father: id.optional().describe("The father, by person id."),
  }),
  dated("heritage-asked", "A parent is asked about American Indian heritage (MO-CWM-C07, MI-CP-07).", {
    answer: z.enum(["indicated", "not-indicated", "unknown"]).describe("What the parent's answer shows of the child's heritage."),
    tribe: text.optional().describe("Name of the tribe the parent speaks of."),
  }),
  dated("tribe-notified", "The tribe or the Bureau of Indian Affairs is notified (MO-CWM-C07).", {
    tribe: text.optional().describe("Name of the tribe, or `Bureau of Indian Affairs`."),
  }),
  dated("tribe-collaborated", "The worker collaborates with the child's tribe (MI-CP-07).", {
    tribe: text.optional().describe("Name of the tribe."),
  }),
  dated("active-efforts-defined", "The tribe defines the active efforts (MI-CP-08).", {
    activeEfforts: texts.optional().describe("The active efforts, as the tribe defines them, one entry each (MI-CP-08)."),
  }),
  dated("therapist-assigned", "The child has a therapist (MO-CWM-C09).", {
    therapist: id.optional().describe("The therapist, by person id."),
  }),
  dated("visit-held", "A caseworker's visit (MI-CP-15, 20).", {
    with: z.array(role).min(1).describe("Roles of those visited, at least one (MI-CP-15)."),
    private: z.boolean().optional().describe("The child was seen in private (MI-CP-15)."),
    where: z.enum(["child-residence", "other"]).optional().describe("At the child's residence, or elsewhere."),
    perpetratorMet: z.boolean().optional().describe("In a domestic violence case: the perpetrator was met, or every effort made (MI-CP-20)."),
  }),
  dated("domestic-violence-recorded", "Domestic violence is recorded in the case (MI-CP-20).", {
    person: id.optional().describe("The perpetrator, by person id."),
  }),
  dated("supervisor-conference-held", "A case conference with the supervisor (MI-CP-16).", {
    topics: z.array(z.enum(["assessments", "progress", "barriers", "separate-plans", "other"])).optional()
      .describe("What was discussed; `separate-plans` is whether separate case plans are needed (MI-CP-16)."),
  }),
  dated("fidelity-rated", "A rating on the MiTEAM fidelity instrument (MI-CP-18).", {
    item: text.describe("The item's id in the instrument."),
    rating: z.enum(["met", "not-met", "not-applicable"]).describe("How the item was rated."),
    source: z.enum(["observation", "documentation", "interview", "supervision"]).describe("Part of the instrument it was rated by (MI-CP-18)."),
  }),
] as const;
