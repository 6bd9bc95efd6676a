/**
 * Ten cases that compose several difficulties each, worked out on paper from the guide and the semantics before the
 * library was asked. Beside every duty stands why it is so.
 */
import { describe, expect, it } from "vitest";
import type { Duty, EvaluateOptions } from "../../../src/index.js";
import { evaluate } from "../../../src/index.js";
import { michigan } from "../../../src/packs/michigan/index.js";
import type { EventInput, TimelineInput } from "../../../src/schema.js";
import { caseOf } from "../../support/tables.js";

/** `who | raised on | due | how it stands`, and the reasoning. Missing parts stand in alphabetical order. */
type Line = readonly [duty: string, because: string];
/** Each rule's duties, all of them. */
type Paper = Readonly<Record<string, readonly Line[]>>;

interface Look {
  readonly asOf: string;
  readonly options?: Partial<EvaluateOptions>;
  readonly paper: Paper;
}

interface Composed {
  readonly name: string;
  readonly children: readonly string[];
  readonly people?: TimelineInput["people"];
  readonly holds?: TimelineInput["holds"];
  readonly events: readonly EventInput[];
  readonly looks: readonly Look[];
}

type Of<K extends EventInput["kind"]> = Extract<EventInput, { kind: K }>;
type About = Pick<EventInput, "child" | "children" | "recordedOn">;
type PlanKind = Of<"plan-completed">["plan"];
type PlanText = Partial<Omit<Of<"plan-completed">, "kind" | "on" | "plan">>;

const ana: About = { child: "ana" };
const ben: About = { child: "ben" };
const both: About = { children: ["ana", "ben"] };
const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const complaint = (on: string, about: About = {}): EventInput => ({ kind: "complaint-assigned", on, ...about });
const entered = (on: string, about: About): EventInput => ({ kind: "care-entered", on, ...about });
const exited = (on: string, about: About): EventInput => ({ kind: "care-exited", on, ...about, to: "reunification" });
const placed = (on: string, about: About, setting: Of<"placement-started">["setting"] = "foster-home"): EventInput => ({ kind: "placement-started", on, ...about, setting });
const plan = (on: string, text: PlanText = {}, kind: PlanKind = "case-plan"): EventInput => ({ kind: "plan-completed", on, plan: kind, ...text });
const update = (on: string, text: Partial<Omit<Of<"plan-updated">, "kind" | "on" | "plan">> = {}, kind: PlanKind = "case-plan"): EventInput => ({ kind: "plan-updated", on, plan: kind, ...text });
const visit = (on: string, more: Partial<Omit<Of<"visit-held">, "kind" | "on">> = {}): EventInput => ({ kind: "visit-held", on, with: ["child"], ...more });
const conference = (on: string, ...topics: NonNullable<Of<"supervisor-conference-held">["topics"]>): EventInput => ({ kind: "supervisor-conference-held", on, topics });
const asked = (on: string, answer: Of<"heritage-asked">["answer"], about: About): EventInput => ({ kind: "heritage-asked", on, answer, ...about });
const tribe = (on: string, about: About = {}): EventInput => ({ kind: "tribe-collaborated", on, ...about });
const effort = (on: string, kind: Of<"effort-made">["effort"], more: Partial<Omit<Of<"effort-made">, "kind" | "on" | "effort">> = {}): EventInput => ({ kind: "effort-made", on, effort: kind, ...more });
const assessed = (on: string, tool: Of<"assessment-completed">["tool"], needs: readonly string[] = [], about: About = {}): EventInput =>
  ({ kind: "assessment-completed", on, tool, needs: needs.map((need) => ({ need })), ...about });
const ftm = (on: string, about: About = {}): EventInput => ({ kind: "meeting-held", on, meeting: "ftm", ...about });
const absent = (on: string, person?: string, about: About = {}): EventInput =>
  ({ kind: "absence-recorded", on, of: "putative-father", ...(person === undefined ? {} : { person }), ...about });
const objective = (name: string, lacking: readonly string[] = []) => Object.fromEntries(Object.entries({
  objective: name, behaviorChange: true, steps: [{ step: "First", responsible: "parent" as const }], timeFrame: "By the fall", expectedOutcome: "Kept up",
}).filter(([part]) => !lacking.includes(part))) as NonNullable<PlanText["objectives"]>[number];
const covered: PlanText = { trauma: "A therapist", discipline: "No spanking", supervision: "Never alone", educationalStability: "The same school" };
const time = (...parents: readonly string[]) => parents.map((parent) => ({ parent, activities: "Meals together" }));
const numbers: Partial<EvaluateOptions> = { params: { "mi.visits": 30, "mi.supervision": 30 } };

const cases: readonly Composed[] = [
  {
    name: "heritage learned between two triggers, a child nobody could find, a sibling never placed",
    children: ["ana", "ben"],
    events: [
      complaint("2026-01-28", both), tribe("2026-01-30", ana), opened("2026-02-02"), entered("2026-02-02", both),
      placed("2026-02-02", ana, "whereabouts-unknown"), asked("2026-02-03", "unknown", ben), asked("2026-02-05", "not-indicated", ben),
      asked("2026-02-05", "indicated", ana), tribe("2026-02-09", ana),
      { kind: "active-efforts-defined", on: "2026-02-09", ...ana, activeEfforts: [] },
      placed("2026-02-10", ana), { kind: "active-efforts-defined", on: "2026-02-12", ...ana, activeEfforts: ["Sundays with the grandmother"] },
    ],
    looks: [
      { asOf: "2026-02-20", options: numbers, paper: {
        "tribe-collaboration": [
          ["ana | 2026-01-28 | 2026-02-08 | met 2026-01-30", "CP-07: 3 days from the answer of 02-05, which is later than the complaint; what was done from the complaint's own day on serves"],
          ["ana | 2026-02-02 | 2026-02-08 | late 2026-02-09, 1", "S20: 01-30 came before the opening and does not serve it; 02-09 is a day after 02-08. Ben's latest answer asks for nothing"],
        ],
        "active-efforts": [["ana | 2026-01-30 | 2026-01-30 | late 2026-02-12, 13", "CP-08, S21: raised by the first collaboration; an empty list defines nothing; 01-30 to 02-12 is 13 days"]],
        "initial-case-plan": [
          ["ben | 2026-02-02 | - | unknown: the first placement", "CP-01 counts from placement, and none is on record"],
          ["ana | 2026-02-10 | 2026-03-12 | open: case plan", "whereabouts unknown is no placement; 02-10 + 30 = 03-12"],
        ],
        "case-plan-90-days": [["case | 2026-02-02 | 2026-05-03 | open: case plan", "S16: 26 + 31 + 30 + 3 days after the opening"]],
        "visit-interval": [
          ["ana | 2026-02-02 | 2026-03-04 | open: visit with the child", "S21: the agency's 30 days from the entry"],
          ["ben | 2026-02-02 | 2026-03-04 | open: visit with the child", "a clock of his own (S7)"],
        ],
        "supervisor-conferences": [["case | 2026-02-02 | 2026-03-04 | open: conference with the supervisor", "S21: the agency's 30 days from the opening"]],
      } },
      { asOf: "2026-02-20", options: { params: { "mi.tribe.known": "trigger" } }, paper: {
        "tribe-collaboration": [
          ["ana | 2026-01-28 | 2026-01-31 | met 2026-01-30", "the other reading: 3 days from the trigger"],
          ["ana | 2026-02-02 | 2026-02-05 | late 2026-02-09, 4", "the other reading: 3 days from the opening"],
        ],
        "visit-interval": [
          ["ana | 2026-02-02 | - | unknown: mi.visits", "S21: without the agency's number, and without a visit"],
          ["ben | 2026-02-02 | - | unknown: mi.visits", "the same"],
        ],
      } },
      { asOf: "2026-02-04", paper: {
        "tribe-collaboration": [
          ["ana | 2026-01-28 | - | unknown: whether the child is American Indian", "not yet asked"],
          ["ana | 2026-02-02 | - | unknown: whether the child is American Indian", "not yet asked"],
          ["ben | 2026-01-28 | - | unknown: whether the child is American Indian", "the parent did not know"],
          ["ben | 2026-02-02 | - | unknown: whether the child is American Indian", "the parent did not know"],
        ],
      } },
    ],
  },
  {
    name: "home and back in care, a trial home visit broken off, month ends",
    children: ["ana", "ben"],
    events: [
      opened("2025-08-30"), entered("2025-08-31", both), placed("2025-08-31", ana, "shelter"), placed("2025-08-31", ben, "trial-home-visit"),
      placed("2025-09-10", ben), plan("2025-09-30", ana), visit("2025-09-30", both), plan("2025-10-11", ben), visit("2025-10-30", { ...ana, private: true }),
      exited("2025-11-20", ana), entered("2025-12-20", ana), placed("2025-12-20", ana), { kind: "plan-reviewed", on: "2025-12-31", plan: "case-plan" },
      placed("2026-01-05", ana, "relative-home"), visit("2026-01-05", { with: ["parent"] }), plan("2026-01-20", ana), visit("2026-01-30", { private: true }),
    ],
    looks: [{ asOf: "2026-04-10", options: numbers, paper: {
      "initial-case-plan": [
        ["ana | 2025-08-31 | 2025-09-30 | met 2025-09-30", "S2: on the thirtieth day"],
        ["ben | 2025-09-10 | 2025-10-10 | late 2025-10-11, 1", "S16: the trial home visit is not the first placement; the foster home is"],
        ["ana | 2025-12-20 | 2026-01-19 | late 2026-01-20, 1", "S7: the first stay's plan does not serve the second; the move of 01-05 asks for nothing"],
      ],
      "case-plan-90-days": [
        ["case | 2025-08-30 | 2025-11-28 | met 2025-09-30", "S16: 1 + 30 + 31 + 28; Ben's plan of 10-11 falls in the same window"],
        ["case | 2025-11-29 | 2026-02-26 | met 2026-01-20", "exits and entries change nothing: one chain a case"],
        ["case | 2026-02-27 | 2026-05-27 | open: case plan", "180 + 90 days; its window is open"],
      ],
      "quarterly-review": [
        ["ana | 2025-09-30 | 2025-12-30 | late 2025-12-31, 1", "S3; a review that names nobody is about every plan"],
        ["ben | 2025-10-11 | 2026-01-11 | met 2025-12-31", "the same review, in his plan's time"],
        ["ben | 2025-12-31 | 2026-03-31 | overdue 10: review", "three months after the review"],
        ["ana | 2025-12-31 | 2026-03-31 | lapsed: review", "the next version of 01-20 came before it was due (S6)"],
        ["ana | 2026-01-20 | 2026-04-20 | open: review", "the new version's own chain"],
      ],
      "visit-interval": [
        ["ana | 2025-08-31 | 2025-09-30 | met 2025-09-30", "30 days from entry"],
        ["ben | 2025-08-31 | 2025-09-30 | met 2025-09-30", "a trial home visit is a placement in care (S7)"],
        ["ana | 2025-09-30 | 2025-10-30 | met 2025-10-30", "from the last visit"],
        ["ben | 2025-09-30 | 2025-10-30 | late 2026-01-30, 92", "10-30 was Ana's visit, 01-05 was with the parent"],
        ["ana | 2025-10-30 | 2025-11-29 | lapsed: visit with the child", "the exit of 11-20 came first"],
        ["ana | 2025-12-20 | 2026-01-19 | late 2026-01-30, 11", "the second stay has a clock of its own"],
        ["ana | 2026-01-30 | 2026-03-01 | overdue 40: visit with the child", "1 + 28 + 1 days; 30 + 10 since"],
        ["ben | 2026-01-30 | 2026-03-01 | overdue 40: visit with the child", "the same"],
      ],
      "private-visits": [
        ["case | 2025-09-30 | 2025-09-30 | missed: private", "S6: what the visit was cannot be added"],
        ["ana | 2025-10-30 | 2025-10-30 | met 2025-10-30", "a visit to one child is hers"],
        ["case | 2026-01-30 | 2026-01-30 | met 2026-01-30", "names nobody: the case's. 01-05 was no visit with a child"],
      ],
    } }],
  },
  {
    name: "a leap day's grid, late plans, a closing inside a window and a second opening",
    children: ["ana"],
    events: [
      opened("2024-02-29"), conference("2024-03-30", "assessments", "progress", "barriers", "separate-plans"), ftm("2024-06-02"), plan("2024-06-03"),
      update("2024-06-20", { complianceDetermined: true, changesDetermined: true }), update("2024-11-26"),
      { kind: "meeting-held", on: "2025-05-01T23:30-04:00", meeting: "ftm" }, plan("2025-05-01"),
      conference("2025-05-10", "progress", "barriers"), closed("2025-05-10"), opened("2025-07-01"),
    ],
    looks: [
      { asOf: "2025-12-28", options: numbers, paper: {
        "case-plan-90-days": [
          ["case | 2024-02-29 | 2024-05-29 | late 2024-06-03, 5", "31 + 30 + 29; S16: 06-03 lies in the second window, and the first is unmet"],
          ["case | 2024-05-30 | 2024-08-27 | met 2024-06-20", "the first is met now: this one serves the second"],
          ["case | 2024-08-28 | 2024-11-25 | late 2024-11-26, 1", "11-26 opens the fourth window, and serves the third"],
          ["case | 2024-11-26 | 2025-02-23 | late 2025-05-01, 67", "served from the fifth window, before that one's due date"],
          ["case | 2025-02-24 | 2025-05-24 | lapsed: case plan", "one plan, one link; the closing of 05-10 came before it was due"],
          ["case | 2025-07-01 | 2025-09-29 | overdue 90: case plan", "S16: not yet missed: the next one's due date has not passed on 12-28"],
          ["case | 2025-09-30 | 2025-12-28 | open: case plan", "due today"],
        ],
        "supervisor-conferences": [
          ["case | 2024-02-29 | 2024-03-30 | met 2024-03-30", "1 + 29 days of a leap year: 30 from 02-29"],
          ["case | 2024-03-30 | 2024-04-29 | late 2025-05-10, 376", "365 + 11; held on the day of closing, which opens no link (S14)"],
          ["case | 2025-07-01 | 2025-07-31 | overdue 150: conference with the supervisor", "the second opening starts anew"],
        ],
        "conference-topics": [
          ["case | 2024-03-30 | 2024-03-30 | met 2024-03-30", "all four"],
          ["case | 2025-05-10 | 2025-05-10 | missed: assessments; separate plans", "what a conference took up cannot be added (S6)"],
        ],
        "quarterly-review": [
          ["case | 2024-06-03 | 2024-09-03 | met 2024-06-20", "an update with both findings is a review (S15)"],
          ["case | 2024-06-20 | 2024-09-20 | missed 223: review", "the update of 11-26 has no findings; the next version came 10+31+30+31+31+28+31+30+1 days after"],
          ["case | 2025-05-01 | 2025-08-01 | lapsed: review", "closed on 05-10"],
        ],
        "plan-at-meeting": [
          ["case | 2024-06-03 | 2024-06-03 | missed: family team meeting on the plan's day", "the team met the day before"],
          ["case | 2025-05-01 | 2025-05-01 | met 2025-05-01", "S1: an instant's date is the one written in it"],
        ],
      } },
      { asOf: "2025-12-29", paper: {
        "case-plan-90-days": [
          ["case | 2024-02-29 | 2024-05-29 | late 2024-06-03, 5", "as before"],
          ["case | 2024-05-30 | 2024-08-27 | met 2024-06-20", "as before"],
          ["case | 2024-08-28 | 2024-11-25 | late 2024-11-26, 1", "as before"],
          ["case | 2024-11-26 | 2025-02-23 | late 2025-05-01, 67", "as before"],
          ["case | 2025-02-24 | 2025-05-24 | lapsed: case plan", "as before"],
          ["case | 2025-07-01 | 2025-09-29 | missed: case plan", "S16: the second one's due date has passed"],
          ["case | 2025-09-30 | 2025-12-28 | overdue 1: case plan", "a plan now would be this one's, late"],
          ["case | 2025-12-29 | 2026-03-28 | open: case plan", "the third window opens"],
        ],
      } },
      { asOf: "2025-12-29", options: { params: { anchor: "actual" } }, paper: {
        "case-plan-90-days": [
          ["case | 2024-02-29 | 2024-05-29 | late 2024-06-03, 5", "from the opening"],
          ["case | 2024-06-03 | 2024-09-01 | met 2024-06-20", "S16, the other reading: from the last plan or update"],
          ["case | 2024-06-20 | 2024-09-18 | late 2024-11-26, 69", "12 + 31 + 26"],
          ["case | 2024-11-26 | 2025-02-24 | late 2025-05-01, 66", "4 + 31 + 30 + 1"],
          ["case | 2025-05-01 | 2025-07-30 | lapsed: case plan", "closed on 05-10"],
          ["case | 2025-07-01 | 2025-09-29 | overdue 91: case plan", "nothing since; one link, for it chains from what was done"],
        ],
      } },
    ],
  },
  {
    name: "siblings' own plans, replaced by one plan on the day a part is added",
    children: ["ana", "ben"],
    people: [{ id: "mona", role: "parent" }, { id: "paul", role: "parent" }],
    events: [
      opened("2026-03-02"), effort("2026-03-05", "talk-with-parents", { person: "paul" }), assessed("2026-03-15", "risk", ["Housing"]), assessed("2026-03-20", "CANS", ["Reading help"], ben),
      plan("2026-03-31", {
        ...ana, ...covered, educationalStability: undefined, parentingTime: time("mona"), caregiversHelped: true, servicesLinked: false, techniques: [],
        objectives: [{ ...objective("Safe sleep", ["expectedOutcome"]), steps: [{ step: "A crib", responsible: "parent" }, { step: "A nurse" }] }],
        needs: [{ need: "Parenting", service: "A class" }, { need: "Housing" }],
        parentEngagement: [{ parent: "mona", engaged: true }, { parent: "paul", engaged: false, whyNot: "In prison" }],
      }),
      plan("2026-03-31", { ...ben, ...covered, parentingTime: time("mona", "paul"), servicesLinked: true, techniques: ["A talk before the meeting"], parentEngagement: [{ parent: "mona", engaged: false }] }),
      update("2026-04-10", {
        ...ana, educationalStability: "The same school", parentingTime: time("paul"),
        objectives: [{ objective: "Safe sleep", expectedOutcome: "Sleeps safe", steps: [{ step: "A crib", responsible: "parent" }, { step: "A nurse", responsible: "caseworker" }] }],
      }),
      effort("2026-04-20", "talk-with-parents", { person: "mona" }),
      plan("2026-05-04", { ...covered, parentingTime: time("mona", "paul"), objectives: [objective("Sober nights")], needs: [{ need: " housing ", service: "A voucher" }], parentEngagement: [{ parent: "paul", engaged: true }] }),
      update("2026-05-04", { ...ben, objectives: [objective("School every day")], needs: [{ need: "reading help", service: "A tutor" }], servicesLinked: true }),
      update("2026-05-20", { caregiversHelped: true, objectives: [objective("A budget", ["steps", "timeFrame", "expectedOutcome"])] }),
      update("2026-06-05", { objectives: [objective("A budget", ["behaviorChange"])] }),
    ],
    looks: [
      { asOf: "2026-06-01", paper: {
        "plan-objectives": [
          ["ana | 2026-03-31 | 2026-03-31 | late 2026-04-10, 10", "each part came with the update of 04-10"],
          ["ben | 2026-03-31 | 2026-03-31 | missed 34: objectives", "S6: the next version came on 05-04; what was added that day is the new one's"],
          ["case | 2026-05-04 | 2026-05-04 | overdue 28: A budget: action steps; A budget: expected outcome; A budget: time frame", "an objective named on 05-20; without steps nobody need do them"],
        ],
        "needs-services": [
          ["ana | 2026-03-31 | 2026-03-31 | missed 34: service for Housing", "CP-17; Reading help is her brother's (S7)"],
          ["ben | 2026-03-31 | 2026-03-31 | missed 34: service for Housing; service for Reading help", "the whole case's risk assessment and his CANS"],
          ["case | 2026-05-04 | 2026-05-04 | met 2026-05-04", "both, the one in the plan and the other added the same day"],
        ],
        "parents-engaged": [
          ["ana | 2026-03-31 | 2026-03-31 | met 2026-03-31", "why not is an answer too (CP-04)"],
          ["ben | 2026-03-31 | 2026-03-31 | late 2026-04-20, 20", "not engaged, and no reason, until the talk of 04-20, while this version stood; Paul's of 03-05 serves (S7)"],
          ["case | 2026-05-04 | 2026-05-04 | met 2026-05-04", "hers of 04-20 came since the last version"],
        ],
        "caregivers-helped": [
          ["ana | 2026-03-31 | 2026-03-31 | met 2026-03-31", "in the plan"],
          ["ben | 2026-03-31 | 2026-03-31 | missed 34: help to caregivers and parents", "never added"],
          ["case | 2026-05-04 | 2026-05-04 | late 2026-05-20, 16", "added"],
        ],
        "services-linked": [
          ["ana | 2026-03-31 | 2026-03-31 | missed 34: services linked to strengths, trauma and needs", "`false` is not on record"],
          ["ben | 2026-03-31 | 2026-03-31 | met 2026-03-31", "in the plan"],
          ["case | 2026-05-04 | 2026-05-04 | met 2026-05-04", "added the same day"],
        ],
        "practice-techniques": [
          ["ana | 2026-03-31 | 2026-03-31 | missed 34: practice techniques", "an empty list"],
          ["ben | 2026-03-31 | 2026-03-31 | met 2026-03-31", "in the plan"],
          ["case | 2026-05-04 | 2026-05-04 | overdue 28: practice techniques", "none yet"],
        ],
      } },
      { asOf: "2026-06-10", paper: {
        "plan-objectives": [
          ["ana | 2026-03-31 | 2026-03-31 | late 2026-04-10, 10", "as before"],
          ["ben | 2026-03-31 | 2026-03-31 | missed 34: objectives", "as before"],
          ["case | 2026-05-04 | 2026-05-04 | late 2026-06-05, 32", "the rest of the budget came with an update after the one that named it; School every day came whole and is late for nothing"],
        ],
      } },
    ],
  },
  {
    name: "three people absent: searched for before it was recorded, after the plan, and found; an effort recorded late",
    children: ["ana"],
    people: [{ id: "mona", role: "parent" }, { id: "dan", role: "parent" }, { id: "rita", role: "guardian" }, { id: "gus", role: "relative" }],
    events: [
      opened("2026-01-05"), effort("2026-01-08", "locate-absent-parent", { person: "dan", recordedOn: "2026-02-10" }), absent("2026-01-12", "dan"),
      effort("2026-01-20", "locate-relatives"), assessed("2026-01-25", "FANS"), absent("2026-02-03", "rita"), ftm("2026-02-03", ana),
      plan("2026-02-03", { parentEngagement: [{ parent: "mona", engaged: true }, { parent: "dan", engaged: false, whyNot: "Not found" }] }),
      effort("2026-02-04", "locate-absent-parent", { person: "rita" }), assessed("2026-02-04", "CANS"), absent("2026-02-10", "gus"),
      effort("2026-02-25", "talk-with-parents", { person: "dan" }), { kind: "person-located", on: "2026-03-20", person: "gus" },
      { kind: "meeting-scheduled", on: "2026-04-20", meeting: "ftm", scheduledFor: "2026-05-04" },
      plan("2026-05-04", { parentEngagement: [{ parent: "mona", engaged: true }] }),
    ],
    looks: [
      { asOf: "2026-05-20", paper: {
        "absent-parent-search": [
          ["case/dan | 2026-01-12 | 2026-02-03 | met 2026-01-08 backdated", "CP-05 says before the plan: an effort made before the absence was recorded serves (S7); it entered the record on 02-10 (S5)"],
          ["case/rita | 2026-02-03 | 2026-02-03 | missed: search", "due with the plan of the same day; the effort came a day after"],
          ["case/gus | 2026-02-10 | - | lapsed: search", "located on 03-20, before the next plan: none was due by then"],
        ],
        "diligent-search": [
          ["case | 2026-02-03 | 2026-02-03 | missed: search for the absent parent", "CP-14 asks for the parents, in the plural: relatives on 01-20, the father on 01-08, and nobody for Rita"],
          ["case | 2026-05-04 | 2026-05-04 | met 2026-02-04", "of those absent the phase's earlier searches serve: the last, Rita's, was on 02-04"],
        ],
        "assessments-used": [
          ["case | 2026-02-03 | 2026-02-03 | missed: CANS", "02-04 is a day late, and cannot have been used"],
          ["case | 2026-05-04 | 2026-05-04 | met 2026-02-04", "both on record before"],
        ],
        "plan-at-meeting": [
          ["case | 2026-02-03 | 2026-02-03 | met 2026-02-03", "a meeting about one of the children"],
          ["case | 2026-05-04 | 2026-05-04 | missed: family team meeting on the plan's day", "S5: nothing booked counts as held"],
        ],
        "parents-engaged": [
          ["case | 2026-02-03 | 2026-02-03 | met 2026-02-03", "a guardian and a relative are no parents on record; Dan's reason is given"],
          ["case | 2026-05-04 | 2026-05-04 | met 2026-05-04", "Dan by the talk of 02-25, since the last version"],
        ],
      } },
      { asOf: "2026-03-01", paper: {
        "absent-parent-search": [
          ["case/dan | 2026-01-12 | 2026-02-03 | met 2026-01-08 backdated", "as before"],
          ["case/rita | 2026-02-03 | 2026-02-03 | missed: search", "as before"],
          ["case/gus | 2026-02-10 | - | open: search", "no plan since: no due date yet"],
        ],
      } },
      { asOf: "2026-02-05", options: { knownBy: "2026-02-05" }, paper: {
        "absent-parent-search": [
          ["case/dan | 2026-01-12 | 2026-02-03 | missed: search", "what the record showed that day (S5)"],
          ["case/rita | 2026-02-03 | 2026-02-03 | missed: search", "hers of 02-04 was too late"],
        ],
        "diligent-search": [["case | 2026-02-03 | 2026-02-03 | missed: search for the absent parent", "for neither of them was a search on record"]],
      } },
    ],
  },
  {
    name: "assessments replaced, an agreement for one sibling, needs spelled three ways, a father nobody has named",
    children: ["ana", "ben"],
    people: [{ id: "mona", role: "parent" }],
    events: [
      opened("2026-02-01"), assessed("2026-02-10", "risk", ["Housing"]), assessed("2026-02-15", "needs-and-strengths", ["Bus fare", " bus FARE "], ana), assessed("2026-02-15", "FANS"),
      assessed("2026-02-20", "risk", ["Drinking"]), plan("2026-02-20", { ...ana, needs: [{ need: "drinking" }] }, "service-agreement"),
      ftm("2026-02-27", ben), plan("2026-02-27", { needs: [{ need: "Drinking", service: "A group" }] }),
      update("2026-03-03", { ...ana, needs: [{ need: "bus fare" }], strengthBased: true }, "service-agreement"),
      absent("2026-03-05", undefined, ben), effort("2026-03-10", "talk-with-parents", { person: "mona" }),
      update("2026-04-01", { needs: [{ need: "Bus fare", service: "A pass" }, { need: "Glasses", person: "ben" }, { need: "Sports", service: "A club" }] }),
      effort("2026-05-01", "identify-relatives-in-state", ana), assessed("2026-05-20", "CANS", [], ben), { kind: "meeting-held", on: "2026-05-20", meeting: "fst" },
      plan("2026-05-20", { ...ben, needs: [{ need: "Glasses", service: "An optician" }] }), plan("2026-05-20", { ...ben, strengthBased: true }, "service-agreement"),
      effort("2026-05-21", "locate-absent-parent", ben), update("2026-06-10", { ...ben, needs: [{ need: "Drinking " }] }, "service-agreement"),
      update("2026-06-12", { needs: [{ need: "glasses", service: "An optician" }, { need: "Drinking", service: "A group" }] }),
    ],
    looks: [
      { asOf: "2026-06-01", paper: {
        "service-agreement": [
          ["case | 2026-02-27 | 2026-02-27 | late 2026-03-03, 4", "CP-06: the agreement of 02-20 serves (S7), made good on 03-03; the risk assessment of 02-20 took the place of the first, so nobody asks for housing"],
          ["ben | 2026-05-20 | 2026-05-20 | overdue 12: need: Drinking", "his own agreement; bus fare is his sister's"],
        ],
        "needs-services": [
          ["case | 2026-02-27 | 2026-02-27 | overdue 94: service for Glasses", "1+31+30+31+1; Glasses were named without a service; Sports came with its own"],
          ["ben | 2026-05-20 | 2026-05-20 | overdue 12: service for Drinking", "the risk assessment is about every child"],
        ],
        "assessments-used": [
          ["case | 2026-02-27 | 2026-02-27 | missed: CANS", "none by then"],
          ["ben | 2026-05-20 | 2026-05-20 | met 2026-05-20", "on the plan's own day"],
        ],
        "diligent-search": [
          ["case | 2026-02-27 | 2026-02-27 | missed: search for extended family", "none; nobody was absent yet"],
          ["ben | 2026-05-20 | 2026-05-20 | missed: search for extended family; search for the absent parent", "the search of 05-01 was for Ana's relatives; that for the father came a day late"],
        ],
        "absent-parent-search": [["ben | 2026-03-05 | 2026-05-20 | missed: search", "the first plan since that is about Ben; the effort came a day after it"]],
        "plan-at-meeting": [
          ["case | 2026-02-27 | 2026-02-27 | met 2026-02-27", "a meeting about one of the children"],
          ["ben | 2026-05-20 | 2026-05-20 | missed: family team meeting on the plan's day", "another kind of meeting"],
        ],
        "parents-engaged": [
          ["case | 2026-02-27 | 2026-02-27 | late 2026-03-10, 11", "the talk came after the plan"],
          ["ben | 2026-05-20 | 2026-05-20 | met 2026-03-10", "and since the version before his (S7: earlier facts serve)"],
        ],
      } },
      { asOf: "2026-06-15", paper: {
        "service-agreement": [
          ["case | 2026-02-27 | 2026-02-27 | late 2026-03-03, 4", "as before"],
          ["ben | 2026-05-20 | 2026-05-20 | late 2026-06-10, 21", "amended"],
        ],
        "needs-services": [
          ["case | 2026-02-27 | 2026-02-27 | late 2026-06-12, 105", "94 + 11; the update that named Glasses brought no service"],
          ["ben | 2026-05-20 | 2026-05-20 | late 2026-06-12, 23", "an update of the case plan about every child"],
        ],
      } },
      { asOf: "2026-03-01", paper: {
        "service-agreement": [["case | 2026-02-27 | 2026-02-27 | overdue 2: need: Bus fare; strength-based, with parental input", "one need in two spellings is one need"]],
        "absent-parent-search": [],
      } },
    ],
  },
  {
    name: "visits and violence, two conferences on one day, a brother home on the day of a visit",
    children: ["ana", "ben"],
    events: [
      opened("2026-06-01"), entered("2026-06-01", both), placed("2026-06-01", ana), placed("2026-06-01", ben, "runaway"), placed("2026-06-03", ben),
      visit("2026-06-15", { ...both, with: ["child", "parent"], private: true }), visit("2026-07-01", ana), { kind: "domestic-violence-recorded", on: "2026-07-01", person: "paul" },
      { ...conference("2026-07-01", "assessments", "progress"), id: "c1" }, { ...conference("2026-07-01", "barriers", "separate-plans"), id: "c2" },
      visit("2026-07-20", { ...ben, with: ["parent"], perpetratorMet: true }), visit("2026-08-01", { private: false, perpetratorMet: false }), exited("2026-08-01", ben), visit("2026-08-10", ben),
    ],
    looks: [
      { asOf: "2026-09-10", options: numbers, paper: {
        "visit-interval": [
          ["ana | 2026-06-01 | 2026-07-01 | met 2026-06-15", "30 days from entry"],
          ["ben | 2026-06-01 | 2026-07-01 | met 2026-06-15", "from entry, though he had run"],
          ["ana | 2026-06-15 | 2026-07-15 | met 2026-07-01", "from the last visit"],
          ["ben | 2026-06-15 | 2026-07-15 | missed 17: visit with the child", "the day of exit is not a day in care, so 08-01 was no visit of his (S7); 16 + 1 days"],
          ["ana | 2026-07-01 | 2026-07-31 | late 2026-08-01, 1", "private or not, it was a visit"],
          ["ana | 2026-08-01 | 2026-08-31 | overdue 10: visit with the child", "none since"],
        ],
        "private-visits": [
          ["case | 2026-06-15 | 2026-06-15 | met 2026-06-15", "the child, and the parent too"],
          ["ana | 2026-07-01 | 2026-07-01 | missed: private", "not recorded is not private"],
          ["case | 2026-08-01 | 2026-08-01 | missed: private", "`false`; Ana was in care. On 08-10 Ben was not"],
        ],
        "perpetrator-visits": [
          ["ana | 2026-07-01 | 2026-07-01 | missed: the perpetrator met, or every effort made", "CP-20: from the day it was recorded on"],
          ["ben | 2026-07-20 | 2026-07-20 | met 2026-07-20", "a visit to the parent is a visit"],
          ["case | 2026-08-01 | 2026-08-01 | missed: the perpetrator met, or every effort made", "`false`"],
          ["ben | 2026-08-10 | 2026-08-10 | missed: the perpetrator met, or every effort made", "at home, the violence is still on record"],
        ],
        "supervisor-conferences": [
          ["case | 2026-06-01 | 2026-07-01 | met 2026-07-01", "on the thirtieth day"],
          ["case | 2026-07-01 | 2026-07-31 | overdue 41: conference with the supervisor", "two on one day are one; 31 + 10"],
        ],
        "conference-topics": [
          ["case | 2026-07-01 | 2026-07-01 | missed: barriers; separate plans", "each conference for itself"],
          ["case | 2026-07-01 | 2026-07-01 | missed: assessments; progress", "each conference for itself"],
        ],
        "case-plan-90-days": [
          ["case | 2026-06-01 | 2026-08-30 | overdue 11: case plan", "29 + 31 + 30"],
          ["case | 2026-08-31 | 2026-11-28 | open: case plan", "the second window"],
        ],
        "initial-case-plan": [
          ["ana | 2026-06-01 | 2026-07-01 | overdue 71: case plan", "31 + 30 + 10 days less one: 07-01 to 09-10"],
          ["ben | 2026-06-03 | 2026-07-03 | missed 29: case plan", "running away is no placement; home on 08-01"],
        ],
      } },
      { asOf: "2026-09-10", paper: {
        "visit-interval": [
          ["ana | 2026-06-01 | - | met 2026-06-15", "S21: the evidence exists"],
          ["ben | 2026-06-01 | - | met 2026-06-15", "the same"],
          ["ana | 2026-06-15 | - | met 2026-07-01", "the same"],
          ["ben | 2026-06-15 | - | unknown: mi.visits", "nobody can say whether the time was over at his exit"],
          ["ana | 2026-07-01 | - | met 2026-08-01", "the evidence exists"],
          ["ana | 2026-08-01 | - | unknown: mi.visits", "the agency has not said"],
        ],
        "supervisor-conferences": [
          ["case | 2026-06-01 | - | met 2026-07-01", "the evidence exists"],
          ["case | 2026-07-01 | - | unknown: mi.supervision", "the agency has not said"],
        ],
      } },
    ],
  },
  {
    name: "an extract that holds stays, plans and visits, and nothing else",
    children: ["ana"],
    holds: { source: "an extract", kinds: ["case-opened", "care-entered", "care-exited", "placement-started", "plan-completed", "visit-held"] },
    events: [opened("2026-01-01"), entered("2026-01-01", ana), placed("2026-01-01", ana), visit("2026-01-20", ana), plan("2026-02-10", ana)],
    looks: [{ asOf: "2026-07-05", options: numbers, paper: {
      "initial-case-plan": [["ana | 2026-01-01 | 2026-01-31 | late 2026-02-10, 10", "plans are held, so an earlier one would be there"]],
      "case-plan-90-days": [
        ["case | 2026-01-01 | 2026-04-01 | met 2026-02-10", "30 + 28 + 31 + 1"],
        ["case | 2026-04-02 | 2026-06-30 | unknown: plan-updated", "an update would have met it, and none could be on record"],
        ["case | 2026-07-01 | 2026-09-28 | unknown: plan-updated", "the same"],
      ],
      "visit-interval": [
        ["ana | 2026-01-01 | 2026-01-31 | met 2026-01-20", "visits are held"],
        ["ana | 2026-01-20 | 2026-02-19 | overdue 136: visit with the child", "9+31+30+31+30+5; visits are held, and there is none"],
      ],
      "private-visits": [["ana | 2026-01-20 | 2026-01-20 | missed: private", "the source holds visits with all there is to say of them"]],
      "supervisor-conferences": [["case | 2026-01-01 | 2026-01-31 | unknown: supervisor-conference-held", "never in this source"]],
      "plan-at-meeting": [["ana | 2026-02-10 | 2026-02-10 | unknown: meeting-held", "never in this source"]],
      "assessments-used": [["ana | 2026-02-10 | 2026-02-10 | unknown: assessment-completed", "never in this source"]],
      "parents-engaged": [["ana | 2026-02-10 | - | unknown: who the parents are", "nobody is on record"]],
      "plan-objectives": [["ana | 2026-02-10 | 2026-02-10 | unknown: plan-updated", "what the plan lacks may have been added"]],
      "tribe-collaboration": [["ana | 2026-01-01 | - | unknown: whether the child is American Indian", "the source cannot say"]],
      "absent-parent-search": [["case | - | - | unknown: absence-recorded", "S6: what would raise it is never in this source"]],
      "perpetrator-visits": [["case | - | - | unknown: domestic-violence-recorded", "the same"]],
    } }],
  },
  {
    name: "a first stretch without an opening, a second closing that a placement contradicts",
    children: ["ana"],
    events: [
      entered("2025-10-01", ana), placed("2025-10-01", ana), asked("2025-10-02", "indicated", ana), tribe("2025-10-05"), plan("2025-10-25", ana), visit("2025-10-30", { ...ana, private: true }),
      closed("2026-01-10"), opened("2026-02-15"), entered("2026-02-20", ana), placed("2026-02-20", ana), visit("2026-04-01", { ...ana, private: true }), closed("2026-04-20"), placed("2026-04-25", ana),
    ],
    looks: [{ asOf: "2026-06-30", options: numbers, paper: {
      "case-plan-90-days": [
        ["case | 2025-10-01 | - | unknown: the opening of the case", "S16 counts from an opening that nobody recorded, and a child was in care"],
        ["case | 2026-02-15 | 2026-05-16 | unknown: whether the case closed", "13 + 31 + 30 + 16; S19: a placement after the closing makes it unsafe"],
      ],
      "supervisor-conferences": [
        ["case | 2025-10-01 | - | unknown: the opening of the case", "the same"],
        ["case | 2026-02-15 | 2026-03-17 | missed 34: conference with the supervisor", "due before the closing in doubt: late either way"],
      ],
      "initial-case-plan": [
        ["ana | 2025-10-01 | 2025-10-31 | met 2025-10-25", "in time"],
        ["ana | 2026-02-20 | 2026-03-22 | missed 29: case plan", "the second stay's own; due before the closing in doubt"],
      ],
      "visit-interval": [
        ["ana | 2025-10-01 | 2025-10-31 | met 2025-10-30", "in time"],
        ["ana | 2025-10-30 | 2025-11-29 | missed 42: visit with the child", "the closing ended the stay 1 + 31 + 10 days after"],
        ["ana | 2026-02-20 | 2026-03-22 | late 2026-04-01, 10", "late"],
        ["ana | 2026-04-01 | 2026-05-01 | unknown: whether the case closed", "due after the closing in doubt"],
      ],
      "quarterly-review": [["ana | 2025-10-25 | 2026-01-25 | lapsed: review", "closed on 01-10"]],
      "tribe-collaboration": [["ana | 2026-02-15 | 2026-02-18 | missed 61: collaboration with the tribe", "the answer of the first stretch holds; its collaboration does not serve this opening (S20)"]],
      "active-efforts": [["ana | 2025-10-05 | 2025-10-05 | missed 97: active efforts defined by the tribe", "names nobody: each child with heritage; closed on 01-10"]],
      "private-visits": [
        ["ana | 2025-10-30 | 2025-10-30 | met 2025-10-30", "private"],
        ["ana | 2026-04-01 | 2026-04-01 | met 2026-04-01", "private"],
      ],
    } }],
  },
  {
    name: "heritage taken back, learned late, contradicted, corrected, never asked: five siblings",
    children: ["ana", "ben", "cleo", "dora", "eli"],
    events: [
      complaint("2026-05-29"), asked("2026-05-29", "indicated", ana), asked("2026-05-30", "unknown", ben), asked("2026-05-30", "indicated", { child: "dora" }),
      asked("2026-05-30", "not-indicated", { child: "dora", recordedOn: "2026-06-05" }), asked("2026-05-30", "indicated", { child: "eli" }), asked("2026-05-30", "not-indicated", { child: "eli" }),
      opened("2026-06-01"), entered("2026-06-01", both), placed("2026-06-01", both), asked("2026-06-03", "not-indicated", ana),
      asked("2026-06-20", "indicated", { ...ben, recordedOn: "2026-07-15" }), tribe("2026-06-23", { ...ben, recordedOn: "2026-07-15" }),
      { kind: "active-efforts-defined", on: "2026-06-23", activeEfforts: ["Placement with kin first"] },
      ftm("2026-06-25", ben), plan("2026-06-25", both, "parent-agency-treatment-plan"), update("2026-07-01", { complianceDetermined: true, changesDetermined: true }),
    ],
    looks: [
      { asOf: "2026-07-20", paper: {
        "tribe-collaboration": [
          ["ana | 2026-05-29 | 2026-06-01 | missed 2: collaboration with the tribe", "due before the answer of 06-03 took the heritage back: a breach stays one"],
          ["ana | 2026-06-01 | 2026-06-04 | lapsed: collaboration with the tribe", "taken back before it was due"],
          ["ben | 2026-05-29 | 2026-06-23 | met 2026-06-23 backdated", "three days from the answer; put on record on 07-15 (S5)"],
          ["ben | 2026-06-01 | 2026-06-23 | met 2026-06-23 backdated", "the same day serves both: it came after both"],
          ["cleo | 2026-05-29 | - | unknown: whether the child is American Indian", "never asked"],
          ["cleo | 2026-06-01 | - | unknown: whether the child is American Indian", "the opening asks again"],
          ["eli | 2026-05-29 | - | unknown: whether the child is American Indian", "S18, S19: two answers of one day, recorded alike. Of Dora's two the later recorded stands, and asks nothing"],
          ["eli | 2026-06-01 | - | unknown: whether the child is American Indian", "the opening asks again"],
        ],
        "active-efforts": [["ben | 2026-06-23 | 2026-06-23 | met 2026-06-23", "the collaboration names him"]],
        "initial-case-plan": [
          ["ana | 2026-06-01 | 2026-07-01 | met 2026-06-25", "the treatment plan is a case plan"],
          ["ben | 2026-06-01 | 2026-07-01 | met 2026-06-25", "about both"],
        ],
        "case-plan-90-days": [["case | 2026-06-01 | 2026-08-30 | met 2026-06-25", "the next window opens on 08-31"]],
        "quarterly-review": [["case | 2026-06-25 | 2026-09-25 | open: review", "the update of 07-01 was of another plan"]],
        "plan-at-meeting": [["case | 2026-06-25 | 2026-06-25 | met 2026-06-25", "a meeting about one of the two"]],
        "parents-engaged": [["case | 2026-06-25 | - | unknown: who the parents are", "no parent is on record"]],
      } },
      { asOf: "2026-06-30", options: { knownBy: "2026-06-30" }, paper: {
        "tribe-collaboration": [
          ["ana | 2026-05-29 | 2026-06-01 | missed 2: collaboration with the tribe", "as later"],
          ["ana | 2026-06-01 | 2026-06-04 | lapsed: collaboration with the tribe", "as later"],
          ["ben | 2026-05-29 | - | unknown: whether the child is American Indian", "the record still said that nobody knew"],
          ["ben | 2026-06-01 | - | unknown: whether the child is American Indian", "the same"],
          ["cleo | 2026-05-29 | - | unknown: whether the child is American Indian", "never asked"],
          ["cleo | 2026-06-01 | - | unknown: whether the child is American Indian", "the opening asks again"],
          ["eli | 2026-05-29 | - | unknown: whether the child is American Indian", "contradicted"],
          ["eli | 2026-06-01 | - | unknown: whether the child is American Indian", "the opening asks again"],
        ],
        "active-efforts": [],
      } },
      { asOf: "2026-06-04", options: { knownBy: "2026-06-04" }, paper: {
        "tribe-collaboration": [
          ["ana | 2026-05-29 | 2026-06-01 | missed 2: collaboration with the tribe", "taken back the day before"],
          ["ana | 2026-06-01 | 2026-06-04 | lapsed: collaboration with the tribe", "taken back the day before"],
          ["ben | 2026-05-29 | - | unknown: whether the child is American Indian", "nobody knew"],
          ["ben | 2026-06-01 | - | unknown: whether the child is American Indian", "nobody knew"],
          ["cleo | 2026-05-29 | - | unknown: whether the child is American Indian", "never asked"],
          ["cleo | 2026-06-01 | - | unknown: whether the child is American Indian", "the opening asks again"],
          ["dora | 2026-05-29 | 2026-06-02 | overdue 2: collaboration with the tribe", "the answer that stood then; its correction was recorded on 06-05"],
          ["dora | 2026-06-01 | 2026-06-04 | open: collaboration with the tribe", "due that day"],
          ["eli | 2026-05-29 | - | unknown: whether the child is American Indian", "contradicted"],
          ["eli | 2026-06-01 | - | unknown: whether the child is American Indian", "the opening asks again"],
        ],
      } },
    ],
  },
];

describe("composed cases of Michigan", () => {
  it("are ten", () => {
    expect(cases).toHaveLength(10);
  });

  for (const { name, looks, ...given } of cases) {
    const timeline = caseOf({ ...given, children: given.children.map((id) => ({ id, birthDate: "2015-05-05" })) }, "US-MI");
    for (const { asOf, options, paper } of looks) {
      const suffix = options === undefined ? "" : ` with ${JSON.stringify(options)}`;
      describe(`${name}, seen on ${asOf}${suffix}`, () => {
        const { duties } = evaluate(timeline, { rules: michigan, asOf, ...options });
        for (const [rule, lines] of Object.entries(paper)) {
          it(rule, () => {
            const wanted = lines.map(([duty]) => duty).sort();
            expect(agreeing(duties.filter((duty) => duty.rule === `us-mi/${rule}`).map(written).sort(), wanted)).toEqual(wanted);
          });
        }
      });
    }
  }
});

function written(duty: Duty): string {
  const { child = "case", person } = duty.subject;
  const who = person === undefined ? child : `${child}/${person}`;
  return [who, duty.trigger?.on ?? "-", duty.due ?? "-", stands(duty)].join(" | ");
}

function stands({ status, metOn, daysLate, backdated, missing, needs }: Duty): string {
  switch (status) {
    case "met": return `met ${metOn ?? ""}${backdated === true ? " backdated" : ""}`;
    case "late": return `late ${metOn ?? ""}, ${daysLate ?? 0}`;
    case "unknown": return `unknown: ${needs ?? ""}`;
    default: return `${status}${daysLate === undefined ? "" : ` ${daysLate}`}: ${[...missing].sort().join("; ")}`;
  }
}

/** What decides an unknown duty is told in a sentence; the paper gives the words that matter. */
function agreeing(found: readonly string[], wanted: readonly string[]): string[] {
  return found.map((line, index) => {
    const [head, needs = ""] = wanted[index]?.split("unknown: ") ?? [];
    return wanted[index]?.includes("unknown: ") === true && line.startsWith(`${head ?? ""}unknown: `) && line.includes(needs) ? wanted[index] : line;
  });
}
