/**
 * Hard cases for Missouri, each composed of several difficulties and worked out on paper from the sources before it
 * was run. A rule that a paper names shows those duties and no other; `because` gives the reasoning and the arithmetic.
 */
import { describe, expect, it } from "vitest";
import type { Duty } from "../../../src/index.js";
import { evaluate } from "../../../src/index.js";
import { missouri } from "../../../src/packs/missouri/index.js";
import type { EventInput } from "../../../src/schema.js";
import type { Expected, Row } from "../../support/tables.js";
import { caseOf } from "../../support/tables.js";

interface Said extends Expected {
  readonly because: string;
}

/** What the rules must show as of one day; keys are rule ids without the pack's. */
interface Paper extends Pick<Row, "asOf" | "options"> {
  readonly rules: Readonly<Record<string, readonly Said[]>>;
}

interface Composed extends Pick<Row, "name" | "events" | "children" | "people" | "holds"> {
  readonly papers: readonly Paper[];
}

type Kind = EventInput["kind"];
type Of<K extends Kind> = Extract<EventInput, { kind: K }>;
type Goal = Of<"goal-set">["goal"];
type Ssp = Of<"ssp-completed">;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string, more: Partial<Of<"case-closed">> = {}): EventInput => ({ kind: "case-closed", on, ...more });
const entered = (child: string, on: string, more: Partial<Of<"care-entered">> = {}): EventInput => ({ kind: "care-entered", child, on, ...more });
const exited = (child: string, on: string, to?: Of<"care-exited">["to"]): EventInput => ({ kind: "care-exited", child, on, ...(to === undefined ? {} : { to }) });
const about = (child?: string): { child?: string } => (child === undefined ? {} : { child });
const primary = (on: string, goal: Goal, child?: string): EventInput => ({ kind: "goal-set", role: "primary", goal, on, ...about(child) });
const concurrent = (on: string, goal: Goal, child?: string): EventInput => ({ kind: "goal-set", role: "concurrent", goal, on, ...about(child) });
const placed = (child: string, on: string, setting: Of<"placement-started">["setting"], more: Partial<Of<"placement-started">> = {}): EventInput =>
  ({ kind: "placement-started", child, on, setting, ...more });
const held = (on: string, meeting: Of<"meeting-held">["meeting"], more: Partial<Of<"meeting-held">> = {}): EventInput => ({ kind: "meeting-held", on, meeting, ...more });
const found = (on: string, finding: Of<"court-found">["finding"], more: Partial<Of<"court-found">> = {}): EventInput => ({ kind: "court-found", on, finding, ...more });
const planned = (child: string, on: string, plan: Of<"plan-completed">["plan"], more: Partial<Of<"plan-completed">> = {}): EventInput => ({ kind: "plan-completed", child, on, plan, ...more });
const updated = (child: string, on: string, plan: Of<"plan-updated">["plan"], more: Partial<Of<"plan-updated">> = {}): EventInput => ({ kind: "plan-updated", child, on, plan, ...more });
const cs1 = (on: string, child?: string): EventInput => ({ kind: "cs1-completed", on, inFaces: true, ...about(child) });
const ssp = (on: string, version: Ssp["ssp"], more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: version, ...more });
const amended = (on: string, more: Partial<Of<"ssp-amended">>): EventInput => ({ kind: "ssp-amended", on, ...more });

const all: Ssp["signatures"] = [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver" }];
const WORKER = "signature of the worker";
const SUPERVISOR = "signature of the supervisor";
const FAMILY = "signature of a parent, caregiver or guardian";
const STEPS = "steps toward the goal";
const EFFORT = "effort toward the concurrent goal";
const MEETINGS = ["meeting on service needs", "meeting on the permanency plan", "meeting on the case plan"];
const two = [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2012-08-08" }];

const goalsThatTurn: Composed = {
  name: "1. siblings whose goals part, change twice and come back; a concurrent goal replaced, ended and set again",
  children: two,
  events: [
    opened("2026-01-05"), entered("ana", "2026-01-31"), entered("ben", "2026-01-31"), placed("ana", "2026-01-31", "foster-home"),
    held("2026-02-02", "72-hour"), primary("2026-02-02", "reunification"), placed("ben", "2026-02-02", "kin-home", { goalConsidered: true }),
    concurrent("2026-02-20", "adoption", "ana"),
    { kind: "concurrent-plan-updated", child: "ana", on: "2026-02-25", relativePlacement: true, steps: ["prepare her profile"] },
    primary("2026-03-02", "appla", "ben"), primary("2026-04-15", "reunification", "ben"), concurrent("2026-04-15", "guardianship", "ben"),
    { kind: "contrary-to-welfare-determined", child: "ben", on: "2026-04-20", documentedIn: ["FACES"] },
    { kind: "contrary-to-welfare-withdrawn", child: "ben", on: "2026-05-31" },
    placed("ben", "2026-05-10", "runaway"), placed("ben", "2026-05-20", "foster-home"),
    { kind: "placement-considered", child: "ben", on: "2026-05-25", goalConsidered: true },
    { kind: "placement-considered", child: "ana", on: "2026-05-31", goalConsidered: true },
    primary("2026-06-10", "guardianship", "ana"), placed("ana", "2026-06-10", "relative-home"), primary("2026-06-20", "reunification", "ana"),
    concurrent("2026-07-01", "guardianship", "ana"),
    { kind: "concurrent-plan-updated", child: "ana", on: "2026-07-10", relativePlacement: true, steps: [] },
    { kind: "goal-ended", child: "ana", on: "2026-07-20", role: "concurrent" }, concurrent("2026-08-01", "relative-placement", "ana"),
    { kind: "effort-made", child: "ana", on: "2026-03-31", effort: "identify-relatives-in-state", towardConcurrentGoal: true },
    { kind: "effort-made", child: "ana", on: "2026-05-01", effort: "identify-relatives-in-state", towardConcurrentGoal: true },
    { kind: "effort-made", on: "2026-07-31", effort: "identify-relatives-in-state", towardConcurrentGoal: true },
  ],
  papers: [{
    asOf: "2026-09-01",
    rules: {
      "72-hour-goal": [
        { child: "ana", on: "2026-01-31", due: "2026-02-03", status: "met", metOn: "2026-02-02", because: "S4: an entry by date runs to the end of the third day after; meeting and goal name nobody and so are about both (S7)." },
        { child: "ben", on: "2026-01-31", due: "2026-02-03", status: "met", metOn: "2026-02-02", because: "As for ana." },
      ],
      "concurrent-goal": [
        { child: "ana", on: "2026-02-02", due: "2026-03-02", status: "met", metOn: "2026-02-20", because: "S8: 31 January + 30 = 2 March (28 days to 28 February, two more)." },
        { child: "ana", on: "2026-06-20", due: "2026-06-20", status: "met", because: "A second span of reunification is due the day it begins, after day 30; the adoption goal is still in effect that day." },
        { child: "ana", on: "2026-07-20", due: "2026-07-20", status: "late", metOn: "2026-08-01", daysLate: 12, because: "The replacement of 1 July leaves no gap; the end of 20 July does, a duty of its own, due that day: 11 + 1 days." },
        { child: "ben", on: "2026-02-02", due: "2026-03-02", status: "lapsed", because: "APPLA from the due date on: the span ends on it, the day before decides, and there was no concurrent goal." },
        { child: "ben", on: "2026-04-15", due: "2026-04-15", status: "met", metOn: "2026-04-15", because: "Reunification and the concurrent goal come on one day; states are taken at its end." },
      ],
      "relative-placement": [
        { child: "ana", on: "2026-02-20", due: "2026-03-02", status: "met", metOn: "2026-02-25", because: "S10: the later of 20 February and the span's first due date, 2 March." },
        { child: "ana", on: "2026-07-01", due: "2026-07-01", status: "late", metOn: "2026-07-10", daysLate: 9, because: "Inclusion belongs to its goal: guardianship needs its own; the span's first due date, 20 June, is earlier." },
        { child: "ana", on: "2026-08-01", due: "2026-08-01", status: "met", metOn: "2026-08-01", because: "A goal of placement with a relative includes relatives from its first day." },
        { child: "ben", on: "2026-04-15", due: "2026-04-15", status: "late", metOn: "2026-04-20", daysLate: 5, because: "Met by the determination five days after the goal was set and due." },
        { child: "ben", on: "2026-05-31", due: "2026-05-31", status: "overdue", missing: ["relative placement or contrary-to-welfare determination"], because: "The withdrawal reopens the duty that day." },
      ],
      "contrary-to-welfare-documented": [
        { child: "ben", on: "2026-04-20", due: "2026-04-20", status: "met", metOn: "2026-04-20", because: "P10: documented in FACES as it was made." },
      ],
      "concurrent-plan-steps": [
        { child: "ana", on: "2026-02-20", due: "2026-03-02", status: "met", metOn: "2026-02-25", because: "C02: adoption is such a goal; its first step is on record on 25 February." },
        { child: "ana", on: "2026-07-01", due: "2026-07-01", status: "missed", missing: [STEPS], because: "The guardianship goal never had a step, an empty list is none; it ended on 20 July, after the due date." },
        { child: "ana", on: "2026-08-01", due: "2026-08-01", status: "overdue", missing: [STEPS], because: "A third goal, no steps of its own." },
        { child: "ben", on: "2026-04-15", due: "2026-04-15", status: "overdue", missing: [STEPS], because: "No update ever gave ben's plan steps." },
      ],
      "placement-considers-goal": [
        { child: "ben", on: "2026-02-02", due: "2026-02-02", status: "met", metOn: "2026-02-02", because: "C01: the goal was set that day, states are the day's end; ana's placement of 31 January came before any goal." },
        { child: "ben", on: "2026-05-20", due: "2026-05-20", status: "late", metOn: "2026-05-25", daysLate: 5, because: "The runaway episode is no placement; the foster home was considered on record five days after." },
        { child: "ana", on: "2026-06-10", due: "2026-06-10", status: "met", metOn: "2026-05-31", because: "Earlier facts serve, back to the placement before (31 January)." },
      ],
      "concurrent-efforts": [
        { child: "ana", on: "2026-03-01", due: "2026-03-31", status: "met", metOn: "2026-03-31", because: "S21, S3: periods from 31 January end on 28 February, 31 March, 30 April…; the first is not wholly covered, the goal came on 2 February. The due day is in the period." },
        { child: "ana", on: "2026-04-01", due: "2026-04-30", status: "missed", missing: [EFFORT], because: "The effort of 1 May is the next period's." },
        { child: "ana", on: "2026-05-01", due: "2026-05-31", status: "met", metOn: "2026-05-01", because: "Its first day." },
        { child: "ana", on: "2026-07-01", due: "2026-07-31", status: "met", metOn: "2026-07-31", because: "June is not covered (guardianship 10 to 20 June); the effort of 31 July names nobody." },
        { child: "ana", on: "2026-08-01", due: "2026-08-31", status: "missed", missing: [EFFORT], because: "None in August." },
        { child: "ana", on: "2026-09-01", due: "2026-09-30", status: "open", missing: [EFFORT], because: "The period that begins on the day asked." },
        { child: "ben", on: "2026-05-01", due: "2026-05-31", status: "missed", missing: [EFFORT], because: "February to April are not wholly under reunification (APPLA 2 March to 15 April); ana's effort is not his." },
        { child: "ben", on: "2026-06-01", due: "2026-06-30", status: "missed", missing: [EFFORT], because: "None in June." },
        { child: "ben", on: "2026-07-01", due: "2026-07-31", status: "met", metOn: "2026-07-31", because: "The effort that names nobody." },
        { child: "ben", on: "2026-08-01", due: "2026-08-31", status: "missed", missing: [EFFORT], because: "None in August." },
        { child: "ben", on: "2026-09-01", due: "2026-09-30", status: "open", missing: [EFFORT], because: "As for ana." },
      ],
    },
  }],
};

const acrossTheTexts: Composed = {
  name: "2. entries on both sides of 2 July 2021; home and back; a service that names no child",
  children: two,
  events: [
    opened("2021-05-03"), entered("ana", "2021-05-10"), held("2021-05-12", "72-hour", { child: "ana" }), primary("2021-05-12", "reunification", "ana"),
    cs1("2021-06-01", "ana"), ssp("2021-06-09", "initial", { signatures: all }),
    entered("ben", "2021-06-29T23:30-05:00"), held("2021-07-02T14:00-05:00", "72-hour", { child: "ben" }),
    primary("2021-07-02T14:00-05:00", "guardianship", "ben"), concurrent("2021-07-02T14:00-05:00", "adoption", "ben"),
    exited("ben", "2021-07-10", "reunification"), concurrent("2021-07-20", "adoption", "ana"),
    { kind: "post-permanency-service-provided", on: "2021-07-24", service: "in-home" },
    entered("ben", "2021-07-31"), primary("2021-08-02", "reunification", "ben"),
  ],
  papers: [{
    asOf: "2021-08-31", options: { params: { "stat.afterPermanency": 14 } },
    rules: {
      "72-hour-both-goals": [
        { child: "ana", on: "2021-05-10", due: "2021-05-13", status: "missed", missing: ["concurrent goal at the meeting"], because: "S20: the earlier text, by the entry's day. The goal was set at the meeting; the concurrent one came on 20 July, not at it, and that can no longer be cured." },
        { child: "ben", on: "2021-06-29", due: "2021-07-02", dueAt: "2021-07-02T23:30-05:00", status: "met", metOn: "2021-07-02", because: "Judged by the text of 29 June though due under the next; 72 hours end at 23:30, and guardianship wants a concurrent goal under that text too." },
      ],
      "72-hour-goal": [
        { child: "ben", on: "2021-07-31", due: "2021-08-03", status: "overdue", missing: ["meeting"], because: "Only the second entry falls under the later text; its goal is set, no meeting is held, the one of July is of another stay." },
      ],
      "concurrent-goal": [
        { child: "ana", on: "2021-07-02", due: "2021-07-02", status: "late", metOn: "2021-07-20", daysLate: 18, because: "S20: a standing duty older than the text counts from it and is due on it (9 June is earlier)." },
        { child: "ben", on: "2021-08-02", due: "2021-08-30", status: "overdue", missing: ["concurrent goal"], because: "31 July + 30; adoption of the first stay ended with it (S7), and guardianship asked for none then." },
      ],
      "ssp-initial": [
        { child: "ana", on: "2021-05-10", due: "2021-06-09", status: "met", metOn: "2021-06-09", because: "10 May + 30: 21 days to 31 May, nine more." },
        { child: "ben", on: "2021-06-29", due: "2021-07-29", status: "lapsed", because: "The plan of 9 June precedes his entry; he left on 10 July, before it was due." },
        { child: "ben", on: "2021-07-31", due: "2021-08-30", status: "overdue", missing: ["completion", WORKER, SUPERVISOR, FAMILY], because: "A stay of its own, nothing on record." },
      ],
      "ssp-reassessment": [
        { on: "2021-06-09", due: "2021-09-07", status: "open", because: "One chain of the case (S14): 9 June + 90 = 21 + 31 + 31 + 7." },
      ],
      "cs1-first": [
        { child: "ana", on: "2021-05-10", due: "2021-06-09", status: "met", metOn: "2021-06-01", because: "The later of the opening (3 May) and the entry (10 May), + 30." },
        { child: "ben", on: "2021-06-29", due: "2021-07-29", status: "lapsed", because: "Out on 10 July; ana's CS-1 is hers." },
        { child: "ben", on: "2021-07-31", due: "2021-08-30", status: "overdue", missing: ["CS-1 in FACES"], because: "31 July + 30." },
      ],
      "services-after-permanency": [
        { child: "ben", on: "2021-07-10", due: "2021-07-24", status: "met", metOn: "2021-07-24", because: "STAT-04: fourteen days by the agency's number; a service that names nobody is about every child of the case (S7), and he is not back until 31 July." },
      ],
    },
  }],
};

const homeless: Composed = {
  name: "3. a trial home visit broken off, a home lost twice, a youth who turns sixteen, and fifteen months for each",
  children: [{ id: "ana", birthDate: "2016-06-01" }, { id: "ben", birthDate: "2009-02-28" }],
  events: [
    opened("2024-01-02"), entered("ana", "2024-01-31"), entered("ben", "2024-01-31"), placed("ana", "2024-01-31", "foster-home"), primary("2024-02-02", "reunification"),
    found("2024-02-29", "abuse-or-neglect"),
    { kind: "housing-assessed", on: "2024-10-01", household: "mia-home", of: "parents", finding: "at-risk", primaryBarrier: true, preventsClosure: false },
    { kind: "ces-referred", on: "2024-10-01", household: "mia-home", documentedIn: ["FACES contact note"] },
    placed("ana", "2024-11-30", "trial-home-visit", { household: "mia-home" }),
    { kind: "ces-activity-recorded", on: "2024-11-30", household: "mia-home", activity: "outcome", documentedIn: ["FACES contact note"] },
    { kind: "independence-preparation-started", child: "ben", on: "2024-12-01" },
    { kind: "housing-assessed", on: "2024-12-05", household: "mia-home", of: "parents", finding: "homeless", primaryBarrier: true, preventsClosure: true },
    placed("ana", "2024-12-31", "foster-home"),
    { kind: "housing-assessed", child: "ben", on: "2025-01-10", household: "ben-home", of: "youth", finding: "at-risk" },
    { kind: "housing-assessed", on: "2025-01-15", household: "mia-home", of: "parents", finding: "homeless", primaryBarrier: true },
    { kind: "housing-assessed", on: "2025-01-15", household: "mia-home", of: "parents", finding: "stable", recordedOn: "2025-01-17" },
    { kind: "ces-referred", child: "ben", on: "2025-02-27", documentedIn: ["FACES contact note"] },
    { kind: "housing-assessed", on: "2025-03-31", household: "mia-home", of: "parents", finding: "at-risk", primaryBarrier: true },
    { kind: "ces-referred", on: "2025-04-02", household: "mia-home" },
    { kind: "ces-activity-recorded", on: "2025-04-20", household: "mia-home", activity: "contact", documentedIn: ["FACES"] },
    { kind: "documentation-recorded", on: "2025-04-30", of: { kind: "ces-referred", on: "2025-04-02" }, in: ["FACES contact note"] },
    { kind: "goal-assessed", on: "2025-06-15", working: false }, held("2025-07-16", "fst", { goalChangeConsidered: true }),
  ],
  papers: [{
    asOf: "2025-08-01", options: { params: { "ces.outcome": 30 } },
    rules: {
      "asfa-15-of-22": [
        { child: "ana", on: "2025-06-30", due: "2025-07-30", status: "met", metOn: "2025-07-16", because: "S13: the finding of 29 February comes before day 60 (31 March). Thirty-one days at home (30 November to 30 December) move 29 February to 31 March, and fifteen months on is 30 June (S3)." },
        { child: "ben", on: "2025-06-15", due: "2025-07-15", status: "late", metOn: "2025-07-16", daysLate: 1, because: "His mark is 29 May 2025; the goal is first assessed on 15 June, and the duty begins when both hold." },
      ],
      "ces-access": [
        { household: "mia-home", on: "2024-10-01", due: "2024-10-01", status: "met", metOn: "2024-10-01", because: "H01, S12: one concern from 1 October until 15 January, when of two findings the later recorded, stable, stands (S18)." },
        { household: "ben-home", on: "2025-01-10", due: "2025-01-10", status: "late", metOn: "2025-02-27", daysLate: 48, because: "A referral naming the youth serves his household: 21 + 27 days." },
        { household: "mia-home", on: "2025-03-31", due: "2025-03-31", status: "late", metOn: "2025-04-02", daysLate: 2, because: "A new concern; the referral of October belonged to the one before." },
      ],
      "ces-reunification": [
        { household: "mia-home", on: "2024-10-01", due: "2024-10-01", status: "met", metOn: "2024-10-01", because: "H03: barrier, concern and a goal of reunification hold from 1 October; one unbroken span over two assessments." },
        { household: "mia-home", on: "2025-03-31", due: "2025-03-31", status: "late", metOn: "2025-04-02", daysLate: 2, because: "The second span." },
      ],
      "ces-trial-home-visit": [
        { child: "ana", on: "2024-12-05", due: "2024-12-05", status: "met", metOn: "2024-10-01", because: "H04: the last part, housing prevents closure, comes on 5 December; a referral earlier in the same concern serves. Before, closure was not prevented." },
      ],
      "ces-older-youth": [
        { child: "ben", on: "2025-02-28", due: "2025-02-28", status: "met", metOn: "2025-02-27", because: "H05: he is sixteen on 28 February 2025, the last part; the referral of the day before is in the same concern." },
      ],
      "ces-documented": [
        { on: "2024-10-01", due: "2024-10-01", status: "met", metOn: "2024-10-01", because: "H06: a contact note with the referral." },
        { on: "2024-11-30", due: "2024-11-30", status: "met", metOn: "2024-11-30", because: "The outcome, with its note." },
        { on: "2025-02-27", due: "2025-02-27", status: "met", metOn: "2025-02-27", because: "The youth's referral, with its note." },
        { on: "2025-04-02", due: "2025-04-02", status: "late", metOn: "2025-04-30", daysLate: 28, because: "Documented at the end of the month." },
        { on: "2025-04-20", due: "2025-04-20", status: "overdue", missing: ["FACES contact note"], because: "FACES elsewhere is no contact note." },
      ],
      "ces-outcome": [
        { household: "mia-home", on: "2024-10-01", due: "2024-10-31", status: "late", metOn: "2024-11-30", daysLate: 30, because: "H08: thirty days by the agency's number." },
        { child: "ben", on: "2025-02-27", due: "2025-03-29", status: "overdue", missing: ["outcome"], because: "27 February + 30 is a Saturday and stays there; nothing after it is an outcome." },
        { household: "mia-home", on: "2025-04-02", due: "2025-05-02", status: "overdue", missing: ["outcome"], because: "A contact is no outcome; the outcome of November came before." },
      ],
    },
  }],
};

const relativesAfar: Composed = {
  name: "4. relatives in other states: one declines for one child, is denied for the other and is listed again; a return to care",
  children: two,
  people: [
    { id: "aunt-rosa", role: "relative", state: "US-KS" }, { id: "uncle-leo", role: "relative", state: "US-MO" }, { id: "gran", role: "relative" },
  ],
  events: [
    opened("2026-02-02"), entered("ana", "2026-02-02"), entered("ben", "2026-02-02"), primary("2026-02-03", "guardianship"),
    { kind: "relative-listed", relative: "aunt-rosa", on: "2026-02-13" }, { kind: "relative-listed", child: "ana", relative: "uncle-leo", on: "2026-02-13" },
    { kind: "icpc-referred", child: "ana", relative: "aunt-rosa", state: "US-KS", on: "2026-02-23" },
    { kind: "relative-declined", child: "ben", relative: "aunt-rosa", on: "2026-02-24" }, cs1("2026-03-04"),
    { kind: "icpc-decided", child: "ana", relative: "aunt-rosa", outcome: "denied", on: "2026-03-31" },
    { kind: "relative-listed", child: "ana", relative: "aunt-rosa", on: "2026-04-30" }, { kind: "relative-listed", child: "ben", relative: "aunt-rosa", on: "2026-05-07" },
    { kind: "icpc-referred", state: "US-KS", on: "2026-05-07" },
    { kind: "person-moved", person: "uncle-leo", state: "US-IL", on: "2026-05-29" }, { kind: "relative-unlisted", child: "ana", relative: "uncle-leo", on: "2026-06-05" },
    { kind: "relative-listed", child: "ana", relative: "gran", on: "2026-06-01" }, { kind: "relative-ruled-out", child: "ana", relative: "gran", on: "2026-06-12" },
    { kind: "relative-declined", child: "ana", relative: "aunt-rosa", on: "2026-06-10" }, exited("ana", "2026-06-15", "guardianship"),
    { kind: "relative-listed", child: "ana", relative: "aunt-rosa", on: "2026-07-15" }, entered("ana", "2026-07-31"),
    held("2026-08-03", "fst", { sixMonth: true }), cs1("2026-08-05", "ben"),
  ],
  papers: [{
    asOf: "2026-08-10", options: { holidays: ["2026-02-16"] },
    rules: {
      "icpc-referral": [
        { child: "ana", person: "aunt-rosa", on: "2026-02-13", due: "2026-02-23", status: "met", metOn: "2026-02-23", because: "S11: five working days after Friday 13 February, without the holiday on the 16th: 17, 18, 19, 20, 23." },
        { child: "ben", person: "aunt-rosa", on: "2026-02-13", due: "2026-02-23", status: "missed", missing: ["ICPC referral"], because: "The referral names ana; she declines for him a day after it was due." },
        { child: "ana", person: "aunt-rosa", on: "2026-04-30", due: "2026-05-07", status: "met", metOn: "2026-05-07", because: "The denial reopened nothing, the listing after it is new, and the denied referral does not serve it: 1, 4, 5, 6, 7 May. A referral naming nobody serves every relative listed there." },
        { child: "ben", person: "aunt-rosa", on: "2026-05-07", due: "2026-05-14", status: "met", metOn: "2026-05-07", because: "Listed again after she declined; on the day of the referral she is listed." },
        { child: "ana", person: "uncle-leo", on: "2026-05-29", due: "2026-06-05", status: "lapsed", because: "Out of state from 29 May: 1 to 5 June; dropped from the plan on the due date." },
        { child: "ana", person: "gran", status: "unknown", needs: /state/, because: "Her state is not on record; ruled out only after five working days (8 June)." },
        { child: "ana", person: "aunt-rosa", on: "2026-07-31", due: "2026-08-07", status: "overdue", missing: ["ICPC referral"], because: "A listing may precede entry: both hold from Friday 31 July, 3 to 7 August; no referral of the first stay serves." },
      ],
      "concurrent-goal": [
        { child: "ana", status: "unknown", needs: /primary goal/, because: "Guardianship asks for none; it ended with the first stay, and the second has no primary goal on record." },
      ],
      "permanency-treatment-plan": [
        { child: "ana", on: "2026-02-02", due: "2026-03-04", status: "met", metOn: "2026-03-04", because: "2 February + 30, a Wednesday; a CS-1 is a treatment plan." },
        { child: "ben", on: "2026-02-02", due: "2026-03-04", status: "met", metOn: "2026-03-04", because: "The CS-1 names nobody." },
        { child: "ana", on: "2026-07-31", due: "2026-08-31", status: "open", because: "31 July + 30 is Sunday 30 August, left out under RSMo 1.040 (S2)." },
      ],
      "cs1-first": [
        { child: "ana", on: "2026-02-02", due: "2026-03-04", status: "met", metOn: "2026-03-04", because: "Opened and entered on 2 February, + 30." },
        { child: "ben", on: "2026-02-02", due: "2026-03-04", status: "met", metOn: "2026-03-04", because: "The same." },
        { child: "ana", on: "2026-07-31", due: "2026-08-30", status: "open", missing: ["CS-1 in FACES"], because: "The manual's thirty days count strictly: the Sunday stays." },
      ],
      "cs1-update": [
        { child: "ben", on: "2026-08-03", due: "2026-08-03", status: "late", metOn: "2026-08-05", daysLate: 2, because: "S15: at the six-month meeting ana's first CS-1 of this stay is neither on record nor due; ben's is." },
      ],
      "services-after-permanency": [
        { child: "ana", status: "unknown", needs: /stat\.afterPermanency/, because: "S21: the agency's number is not given, and no service is on record before she came back." },
      ],
    },
  }],
};

const bareVisits = { frequency: "weekly", location: "the agency", arrangements: "by the worker" };
const plansAtSixteen: Composed = {
  name: "5. a case plan restated before the youth is sixteen, superseded on the birthday and amended that very day",
  children: [{ id: "ana", birthDate: "2010-02-28" }],
  events: [
    opened("2025-06-02"), { kind: "protective-services-determined", child: "ana", on: "2025-06-10" },
    entered("ana", "2025-06-30"), placed("ana", "2025-06-30", "foster-home"), { kind: "custody-granted", child: "ana", on: "2025-07-01" },
    found("2025-07-01", "removal-ordered", { child: "ana", servicesOrdered: ["drug tests", "parent aide"] }),
    held("2025-07-02", "72-hour", { purposes: ["need-for-placement", "appropriate-placement", "service-needs"] }),
    found("2025-07-31", "placement-ordered", { child: "ana" }), held("2025-07-31", "fst", { purposes: ["permanency-plan", "case-plan"] }), placed("ana", "2025-07-31", "kin-home"),
    planned("ana", "2025-07-31", "case-plan", {
      purpose: "reunite", permanencyStatement: "reunite", judicialDeterminations: true, effortsMade: "in-home services",
      identifying: { child: "Ana", immediateFamily: "mother", extendedFamily: "aunt" }, evaluation: { byAllParties: "each quarter" },
      design: { services: [{ service: "family therapy", responsible: "a clinic" }, { service: "drug tests" }], parentResponsibilities: "attend", behaviorsThatEndServices: "six clean months" },
      placement: { appropriateAndNecessary: "no safe home", leastRestrictive: "with kin", proximity: "one mile", needsMet: "her school", visits: bareVisits },
    }),
    updated("ana", "2025-07-31", "case-plan", { placement: { visits: { documentation: "a log" } } }),
    updated("ana", "2025-08-31", "case-plan", { design: { services: [{ service: "parent aide", responsible: "the Division" }] } }),
    updated("ana", "2026-01-31", "case-plan", { permanencyStatement: "long-term-separation", separationAgreed: true, complianceDetermined: true }),
    held("2026-02-10", "fst", { purposes: ["progress"] }), { kind: "plan-reviewed", child: "ana", on: "2026-02-10", plan: "case-plan", complianceDetermined: true },
    planned("ana", "2026-02-28", "case-plan", {
      purpose: "permanent-placement", permanencyStatement: "long-term-separation", effortsMade: "a search for kin", identifying: { child: "Ana" },
      factors: { conditions: "neglect" }, evaluation: { byAllParties: "each quarter" }, design: {},
    }),
    updated("ana", "2026-02-28", "case-plan", { evaluation: { timePeriod: "by June" } }),
    { kind: "youth-plan-agreed", child: "ana", on: "2026-03-05" },
    updated("ana", "2026-08-28", "case-plan", { complianceDetermined: true, changesDetermined: true }),
  ],
  papers: [{
    asOf: "2026-09-01",
    rules: {
      "case-plan": [
        { child: "ana", on: "2025-06-10", due: "2025-07-10", status: "late", metOn: "2025-07-31", daysLate: 21, because: "REG-02: each trigger is a duty; 10 June + 30." },
        { child: "ana", on: "2025-07-01", due: "2025-07-31", status: "met", metOn: "2025-07-31", because: "Custody by order of 1 July, not from the entry the day before; + 30." },
      ],
      "case-plan-purpose": [
        { child: "ana", on: "2025-06-30", due: "2025-07-10", status: "late", metOn: "2025-07-31", daysLate: 21, because: "REG-01: raised when she is in care; due thirty days after the first of REG-02's triggers in the phase, 10 June." },
      ],
      "permanency-statement": [
        { child: "ana", on: "2025-07-31", due: "2026-01-31", status: "missed", missing: ["age 16 or older"], because: "REG-06: the first statement was in order; the one in effect, long-term separation on 31 January, came four weeks before sixteen and is due in order on its own day; the next plan of 28 February ends the version." },
        { child: "ana", on: "2026-02-28", due: "2026-02-28", status: "late", metOn: "2026-03-05", daysLate: 5, because: "Sixteen on the day of the statement; agreed with the provider five days later." },
      ],
      "case-plan-review": [
        { child: "ana", on: "2025-07-31", due: "2026-01-31", status: "late", metOn: "2026-02-10", daysLate: 10, because: "S15: the update of 31 January determines compliance alone and is no review; a review counts whatever it lacks." },
        { child: "ana", on: "2026-02-10", due: "2026-08-10", status: "lapsed", because: "The new plan restarts the clock before it is due." },
        { child: "ana", on: "2026-02-28", due: "2026-08-28", status: "met", metOn: "2026-08-28", because: "An update with both findings is a review." },
        { child: "ana", on: "2026-08-28", due: "2027-02-28", status: "open", because: "The last review + six months." },
      ],
      "case-plan-review-findings": [
        { child: "ana", on: "2026-02-10", due: "2026-02-10", status: "missed", missing: ["changes to be made"], because: "REG-04, S6: what a past review decided cannot be added." },
      ],
      "case-plan-contents": [
        { child: "ana", on: "2025-07-31", due: "2025-07-31", status: "missed", missing: ["time period for achievement"], because: "The determinations stand for the factors; placement was ordered that day and is there. The update of 28 February is of the plan then in force, the new one." },
        { child: "ana", on: "2026-02-28", due: "2026-02-28", status: "overdue", because: "That update gives it its time period; no copy of the determinations, so the factors are asked for.",
          missing: ["identifying information on the immediate family", "identifying information on the extended family", "psychological needs", "placement"] },
      ],
      "case-plan-design": [
        { child: "ana", on: "2025-07-31", due: "2025-07-31", status: "missed", missing: ["responsible party for drug tests"], because: "REG-07: the second ordered service was added in August, and an update takes nothing away." },
        { child: "ana", on: "2026-02-28", due: "2026-02-28", status: "overdue", because: "An empty design; the order of 1 July is still on record.",
          missing: ["services", "ordered service drug tests", "ordered service parent aide", "parents' responsibilities", "parental behaviors that end services or care"] },
      ],
      "case-plan-placement": [
        { child: "ana", on: "2025-07-31", due: "2025-07-31", status: "met", metOn: "2025-07-31", because: "REG-08: ordered on the plan's day; the last part was added that day." },
        { child: "ana", on: "2026-02-28", due: "2026-02-28", status: "overdue", because: "The new plan has no placement part.",
          missing: ["why placement is appropriate and necessary", "least restrictive setting", "proximity to the parents' home", "how needs are met in placement",
            "visits: frequency", "visits: location", "visits: arrangements", "visits: how they are documented"] },
      ],
      "fst-meeting-purposes": [
        { child: "ana", on: "2025-06-30", due: "2025-06-30", status: "missed", missing: ["meeting on the need for placement", "meeting on the appropriate placement"], because: "STAT-05: only an earlier meeting would do; the first was held on 2 July." },
        { child: "ana", on: "2025-07-31", due: "2025-07-31", status: "met", metOn: "2025-07-02", because: "The move: since the placement before, 30 June." },
        { child: "ana", on: "2025-07-31", due: "2025-07-31", status: "met", metOn: "2025-07-31", because: "The plan: needs on 2 July, the rest that day, all since the opening." },
        { child: "ana", on: "2026-02-10", due: "2026-02-10", status: "missed", missing: ["meeting on the case plan"], because: "The review: progress alone since the plan." },
        { child: "ana", on: "2026-02-28", due: "2026-02-28", status: "missed", missing: MEETINGS, because: "The new plan: no meeting since the review of 10 February." },
      ],
    },
  }],
};

const harm = { threats: "t", physicalImpact: "p", causedBy: "c", pastProtectiveActions: "a", supportsUsed: "s", safeNow: "n" };
const section = {
  physicalImpact: "p", emotionalImpact: "e", vulnerabilities: "v", safetyGoals: "g", positiveImpact: "i", protectiveCapacities: "c", expectedInteraction: "x",
  supports: "s", complicatingFactors: "f",
};
const wholeSection = { ...section, dangerStatements: "d", nextSteps: "n" };
const answers = { goesWell: "w", concerns: "c", moreNeeded: "m" };
const childSection = { needs: [{ area: "medical" as const, need: "an inhaler" }], plan: "p", progress: "g", strengths: "s" };
const longTerm = { triggers: "t", preventativePlan: "p", responsePlan: "r", keepsChildrenSafe: "rosa" };
const sections: Composed = {
  name: "6. three versions of the Social Service Plan from a leap day on, amended across the next one's day; children who leave",
  children: two,
  people: [{ id: "mia", role: "parent" }, { id: "tom", role: "parent" }, { id: "rosa", role: "relative" }, { id: "nan", role: "natural-support" }],
  events: [
    opened("2024-01-29"), entered("ana", "2024-01-30"), entered("ben", "2024-01-30"),
    ssp("2024-02-29", "initial", {
      caregivers: ["mia", "tom"], signatures: [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "mia" }], harm,
      caregiverSections: [{ caregiver: "mia", ...wholeSection }, { caregiver: "tom", ...section }],
      longTerm: { ...longTerm, parties: ["mia", "rosa"], networkContacts: [], drills: [{ on: "2024-02-20", participants: ["mia"] }, { on: "2024-02-27", participants: [] }] },
      childSections: [{ child: "ana", ...childSection }, { child: "ben", ...childSection, needs: [] }],
    }),
    { kind: "ssp-copy-given", on: "2024-02-29" }, { kind: "ssp-signed", on: "2024-03-02", by: "caregiver", person: "tom", outcome: "refused" },
    { kind: "service-used", on: "2024-03-10", service: "parenting", resource: "Parents as Teachers" },
    amended("2024-03-31", {
      completedOn: "2024-02-29", caregiverSections: [{ caregiver: "tom", dangerStatements: "d" }],
      longTerm: { signs: "shouting", networkContacts: ["rosa"] }, childSections: [{ child: "ben", needs: childSection.needs }],
    }),
    { kind: "service-used", on: "2024-04-15", service: "parenting", resource: "Parents as Teachers" }, exited("ben", "2024-05-15", "reunification"),
    ssp("2024-05-31", "reassessment", {
      progress: [{ role: "parent", participant: "mia", ...answers, nextSteps: "n" }, { role: "worker", ...answers },
        { role: "natural-support", participant: "nan", ...answers, nextSteps: "n" }, { role: "therapist", ...answers, nextSteps: "n" }],
      childSections: [{ child: "ana", needs: childSection.needs, plan: "p", strengths: "s" }],
    }),
    amended("2024-05-31", { harm: { emotionalImpact: "e" } }), { kind: "service-used", on: "2024-05-31", service: "other", resource: "food bank" },
    { kind: "ssp-copy-given", on: "2024-06-01", to: ["rosa"], part: "long-term" },
    amended("2024-06-10", { progress: [{ role: "worker", nextSteps: "n" }], resourcesUsed: ["Parents as Teachers"] }),
    { kind: "service-used", on: "2024-07-01", service: "parenting", resource: "Parents as Teachers" },
    ssp("2024-08-29", "closing", {
      harm: { ...harm, emotionalImpact: "e" }, caregiverSections: [{ caregiver: "mia", ...wholeSection }], resourcesUsed: ["food bank"],
      progress: [{ role: "child", participant: "ana", ...answers, nextSteps: "n" }, { role: "worker", ...answers, nextSteps: "n" }],
      longTerm: { ...longTerm, signs: "s", drills: [], networkContacts: ["rosa"] }, childSections: [{ child: "ana", ...childSection }],
    }),
    exited("ana", "2024-08-29", "reunification"), { kind: "service-used", on: "2024-09-05", service: "mental-health" },
  ],
  papers: [{
    asOf: "2024-10-01",
    rules: {
      "ssp-initial": [
        { child: "ana", on: "2024-01-30", due: "2024-02-29", status: "late", metOn: "2024-03-02", daysLate: 2, because: "30 January + 30 is the leap day; each caregiver of the plan signs, and tom's refusal of 2 March stands for his signature (S14)." },
        { child: "ben", on: "2024-01-30", due: "2024-02-29", status: "late", metOn: "2024-03-02", daysLate: 2, because: "The version names nobody, and serves both." },
      ],
      "ssp-reassessment": [
        { on: "2024-02-29", due: "2024-05-29", status: "late", metOn: "2024-05-31", daysLate: 2, because: "The chain runs on completion: 29 February + 90 = 31 + 30 + 29." },
        { on: "2024-05-31", due: "2024-08-29", status: "met", metOn: "2024-08-29", because: "31 May + 90 = 30 + 31 + 29; a closing reassessment completes the link." },
        { on: "2024-08-29", due: "2024-11-27", status: "open", because: "The case is still open: 29 August + 90." },
      ],
      "ssp-harm": [
        { on: "2024-02-29", due: "2024-02-29", status: "missed", missing: ["emotional impact"], because: "The amendment of 31 May names no version: it is of the latest completed by then, that day's. The version ended that day." },
        { on: "2024-05-31", due: "2024-05-31", status: "missed", because: "It has what was amended, and nothing else, until the version of 29 August.",
          missing: ["threats of harm", "physical impact", "who caused or contributed", "past protective actions", "supports used", "what keeps the children safe now"] },
        { on: "2024-08-29", due: "2024-08-29", status: "met", metOn: "2024-08-29", because: "All seven." },
      ],
      "ssp-caregivers": [
        { on: "2024-02-29", due: "2024-02-29", status: "missed", missing: ["tom: next steps"], because: "K06: of the two he lacked, one was amended." },
        { on: "2024-05-31", due: "2024-05-31", status: "missed", missing: ["a caregiver section"], because: "A version that names no caregiver." },
        { on: "2024-08-29", due: "2024-08-29", status: "met", metOn: "2024-08-29", because: "It speaks of mia alone, and wholly." },
      ],
      "ssp-progress": [
        { on: "2024-05-31", due: "2024-05-31", status: "late", metOn: "2024-06-10", daysLate: 10, because: "K07: not asked of the initial plan; the worker's next steps were amended, and his two sets are one." },
        { on: "2024-08-29", due: "2024-08-29", status: "overdue", missing: ["response of natural supports", "response of other FST members"], because: "A child speaks for the family, the worker for the Division." },
      ],
      "ssp-long-term": [
        { on: "2024-02-29", due: "2024-02-29", status: "missed", missing: ["who took part in the drill of 2024-02-27"], because: "K08: signs and contacts were amended in March." },
        { on: "2024-05-31", due: "2024-05-31", status: "missed", because: "Each version stands for itself, and this one has no such section.",
          missing: ["triggers", "Preventative Action Plan", "signs", "Response Action Plan", "who keeps the children safe", "practice drills", "Safety Network contacts"] },
        { on: "2024-08-29", due: "2024-08-29", status: "met", metOn: "2024-08-29", because: "An empty list notes that no drill was held." },
      ],
      "ssp-children": [
        { on: "2024-02-29", due: "2024-02-29", status: "late", metOn: "2024-03-31", daysLate: 31, because: "K09: ben's needs were amended." },
        { on: "2024-05-31", due: "2024-05-31", status: "missed", missing: ["ana: progress"], because: "ben went home on 15 May; ana alone is in care." },
        { on: "2024-08-29", due: "2024-08-29", status: "overdue", missing: ["ben: needs", "ben: plan to meet them", "ben: progress", "ben: strengths"], because: "The day of exit is no day in care (S7): nobody is, and the plan is about both." },
      ],
      "ssp-copies": [
        { on: "2024-02-29", due: "2024-02-29", status: "missed", missing: ["copy to rosa"], because: "K13: a copy to the family reaches mia; rosa's of 1 June is of the version then latest." },
        { on: "2024-08-29", status: "unknown", needs: /who takes part in the Long Term Safety\/Support Plan/, because: "A section without its parties." },
      ],
      "resources-on-ssp": [
        { on: "2024-03-10", due: "2024-05-31", status: "late", metOn: "2024-06-10", daysLate: 10, because: "R03, S17: due with the next plan, listed by its amendment; the use of 15 April is the same one." },
        { on: "2024-05-31", due: "2024-05-31", status: "late", metOn: "2024-08-29", daysLate: 90, because: "Used on the day of the plan: that plan is the next." },
        { on: "2024-07-01", due: "2024-08-29", status: "overdue", missing: ["listed on the next Social Service Plan"], because: "Used again after a plan: to be listed again." },
        { on: "2024-09-05", due: null, status: "open", missing: ["listed on the next Social Service Plan"], because: "No plan has come since." },
      ],
    },
  }],
};

const closingMoved: Composed = {
  name: "7. a closing date moved twice, once recorded ten days late; papers that follow the closing",
  events: [
    opened("2025-01-06"), entered("ana", "2025-01-15"), ssp("2025-02-14", "initial", { signatures: all }), ssp("2025-05-15", "reassessment"),
    { kind: "closing-anticipated", on: "2025-06-02", closingOn: "2025-07-31" },
    { kind: "closing-anticipated", on: "2025-07-10", closingOn: "2025-08-31", recordedOn: "2025-07-20" },
    ssp("2025-08-15", "closing", { signatures: [{ by: "worker" }] }), { kind: "closing-anticipated", on: "2025-08-20", closingOn: "2025-08-29" },
    { kind: "closing-visit-held", on: "2025-08-29", sspCopyGiven: true }, { kind: "ssp-reviewed", on: "2025-08-29" }, { kind: "ssp-signed", on: "2025-08-29", by: "caregiver" },
    exited("ana", "2025-08-29", "reunification"), closed("2025-08-29", { permanentHousing: "not-secured" }),
    { kind: "ssp-signed", on: "2025-09-02", by: "supervisor" }, { kind: "closing-summary-completed", on: "2025-09-05", housingEfforts: "four landlords asked" },
    { kind: "post-permanency-service-provided", child: "ana", on: "2025-09-20", recordedOn: "2025-10-15" },
  ],
  papers: [
    {
      asOf: "2025-10-20", options: { params: { "stat.afterPermanency": 30 } },
      rules: {
        "ssp-initial": [{ child: "ana", on: "2025-01-15", due: "2025-02-14", status: "met", metOn: "2025-02-14", because: "15 January + 30." }],
        "ssp-reassessment": [
          { on: "2025-02-14", due: "2025-05-15", status: "met", metOn: "2025-05-15", because: "14 February + 90 = 14 + 31 + 30 + 15." },
          { on: "2025-05-15", due: "2025-08-13", status: "late", metOn: "2025-08-15", daysLate: 2, because: "15 May + 90 = 16 + 30 + 31 + 13; completed by the closing reassessment, on its own date." },
          { on: "2025-08-15", due: "2025-11-13", status: "lapsed", because: "Still open at the closing, and not due." },
        ],
        "ssp-closing": [
          { on: "2025-07-16", due: "2025-07-31", status: "lapsed", because: "S14: the window of the date on record opened on 16 July; the later one was recorded on the 20th, before it came." },
          { on: "2025-08-16", due: "2025-08-31", status: "lapsed", because: "The second window opened on 16 August; the one of the 15th came before it. Replaced on the 20th." },
          { on: "2025-08-20", due: "2025-08-29", status: "met", metOn: "2025-08-15", because: "The third date's window runs from 14 August and holds the one of the 15th; raised when the date was recorded." },
        ],
        "ssp-closing-signed": [{ on: "2025-08-15", due: "2025-08-29", status: "late", metOn: "2025-09-02", daysLate: 4, because: "K12: due at the closing visit; the supervisor's signature was added after the closing." }],
        "closing-summary-housing": [{ on: "2025-08-29", due: "2025-08-29", status: "overdue", missing: ["reasons"], because: "H07: the summary of 5 September tells the efforts alone; it can be added to after the closing." }],
        "services-after-permanency": [{ child: "ana", on: "2025-08-29", due: "2025-09-28", status: "met", metOn: "2025-09-20", backdated: true, because: "The closing does not end it; in time, recorded after it was due." }],
      },
    },
    {
      asOf: "2025-10-20", options: { params: { "stat.afterPermanency": 30 }, knownBy: "2025-10-14" },
      rules: { "services-after-permanency": [{ child: "ana", on: "2025-08-29", due: "2025-09-28", status: "overdue", missing: ["services after permanency"], because: "The day before, the record showed none." }] },
    },
    {
      asOf: "2025-07-31", options: { knownBy: "2025-07-19" },
      rules: { "ssp-closing": [{ on: "2025-07-16", due: "2025-07-31", status: "open", missing: ["closing reassessment"], because: "By what was known, closing is still on the 31st." }] },
    },
    { asOf: "2025-08-14", rules: { "ssp-closing": [{ on: "2025-07-16", due: "2025-07-31", status: "lapsed", because: "Between the windows nothing else is asked." }] } },
  ],
};

const fifteenMonths: Composed = {
  name: "8. two stays, a runaway episode, a goal changed twice, once on the day of a finding: fifteen of twenty-two months and what each stay wants",
  children: [{ id: "ana", birthDate: "2008-03-31" }],
  events: [
    opened("2024-01-15"), entered("ana", "2024-01-15T22:00-06:00", { removedOn: "2024-01-10" }), held("2024-01-17", "72-hour"), primary("2024-01-17", "reunification"),
    found("2024-02-01", "abuse-or-neglect"), primary("2024-02-14", "guardianship"), held("2024-07-15", "fst", { sixMonth: true }), exited("ana", "2024-09-30", "relative"),
    entered("ana", "2025-01-31T18:30-06:00"), placed("ana", "2025-01-31", "foster-home"), held("2025-02-01", "72-hour"),
    { kind: "goal-set", on: "2025-02-01", role: "primary", goal: "reunification", atMeeting: false }, concurrent("2025-02-20", "adoption"),
    ssp("2025-03-03", "initial", { signatures: all }), cs1("2025-03-03"), planned("ana", "2025-03-03", "permanency-treatment-plan"), found("2025-04-15", "abuse-or-neglect"),
    placed("ana", "2025-06-30", "runaway"), held("2025-07-05", "fst", { sixMonth: true }), cs1("2025-07-05"), placed("ana", "2025-07-10", "foster-home"),
    { kind: "goal-assessed", on: "2025-10-01", working: false }, held("2025-11-05", "fst", { goalChangeConsidered: true }),
    primary("2025-11-20", "adoption"), found("2025-11-20", "reasonable-efforts"), { kind: "goal-assessed", on: "2025-12-31", working: false }, primary("2026-01-31", "appla"),
  ],
  papers: [{
    asOf: "2026-02-15", options: { params: { "stat.afterPermanency": 60 } },
    rules: {
      "asfa-15-of-22": [
        { on: "2025-11-12", due: "2025-12-12", status: "lapsed", because: "S13: the first clock starts on 1 February (day 60 is 10 March), 242 days; the second on 1 April, day 60, before its finding, 225 days to 12 November less ten away: 457 days, and 12 November less 457 is 12 August 2024, fifteen months before. The goal changed on the 20th; the meeting of the 5th came too early." },
        { on: "2025-12-31", due: "2026-01-30", status: "missed", because: "The days that leave the window are made up by the days that come; the new goal is found not to work on 31 December, and changed a day after the due date." },
        { status: "unknown", needs: /assess/, because: "Nothing says whether the third goal works." },
      ],
      "concurrent-goal": [
        { on: "2024-01-17", due: "2024-02-14", status: "lapsed", because: "15 January + 30; reunification is given up on that day, and none was set before." },
        { on: "2025-02-01", due: "2025-03-02", status: "met", metOn: "2025-02-20", because: "31 January + 30; adoption as the primary goal then wants none." },
      ],
      "72-hour-goal": [
        { on: "2024-01-15", due: "2024-01-18", dueAt: "2024-01-18T22:00-06:00", status: "met", metOn: "2024-01-17", because: "From the entry, not the removal." },
        { on: "2025-01-31", due: "2025-02-03", dueAt: "2025-02-03T18:30-06:00", status: "missed", missing: ["goal at the meeting"], because: "Set that day, but elsewhere." },
      ],
      "ssp-initial": [
        { on: "2024-01-15", due: "2024-02-14", status: "missed", missing: ["completion", WORKER, SUPERVISOR, FAMILY], because: "Never done in the first stay." },
        { on: "2025-01-31", due: "2025-03-02", status: "late", metOn: "2025-03-03", daysLate: 1, because: "The manual's Sunday stays (S2)." },
      ],
      "ssp-reassessment": [{ on: "2025-03-03", due: "2025-06-01", status: "overdue", because: "3 March + 90 = 28 + 30 + 31 + 1; the first stay, without an initial plan, opened no chain." }],
      "permanency-treatment-plan": [
        { on: "2024-01-15", due: "2024-02-14", status: "missed", because: "Nothing in the first stay." },
        { on: "2025-01-31", due: "2025-03-03", status: "met", metOn: "2025-03-03", because: "The statute's Sunday is left out." },
      ],
      "cs1-first": [
        { on: "2024-01-15", due: "2024-02-14", status: "missed", missing: ["CS-1 in FACES"], because: "Nothing in the first stay." },
        { on: "2025-01-31", due: "2025-03-02", status: "late", metOn: "2025-03-03", daysLate: 1, because: "The later of opening and custody is the second entry, + 30." },
      ],
      "cs1-update": [
        { on: "2024-07-15", due: "2024-07-15", status: "missed", missing: ["CS-1 update"], because: "The first CS-1 was due by then; none came before she left." },
        { on: "2025-07-05", due: "2025-07-05", status: "met", metOn: "2025-07-05", because: "A runaway episode is no exit." },
      ],
      "services-after-permanency": [{ on: "2024-09-30", due: "2024-11-29", status: "missed", missing: ["services after permanency"], because: "30 September + 60; she came back on 31 January." }],
    },
  }],
};

const contents = { outcomeTarget: "home by autumn", timeframes: "weekly", evaluations: "each quarter" };
const contracted: Composed = {
  name: "9. services under contract at home: two contracts, two determinations, a plan replaced on the day its part is added",
  children: two,
  events: [
    opened("2026-01-05"), { kind: "services-started", on: "2026-01-12" }, { kind: "contract-started", child: "ana", on: "2026-01-12" },
    { kind: "investigation-concluded", on: "2026-01-20" }, { kind: "protective-services-determined", child: "ana", on: "2026-01-20" }, { kind: "services-referred", on: "2026-01-26" },
    held("2026-02-03", "fst", { purposes: ["service-needs", "permanency-plan", "case-plan"] }),
    planned("ana", "2026-02-03", "case-management-plan", { ...contents, servicesAuthorized: [], foundationOfServices: true }),
    { kind: "plan-presented", child: "ana", on: "2026-02-05", plan: "case-management-plan" }, updated("ana", "2026-02-10", "case-management-plan", { federallyConsistent: true }),
    { kind: "contract-started", child: "ben", on: "2026-02-15" }, planned("ana", "2026-02-19", "case-plan", { purpose: "reunite" }),
    updated("ana", "2026-02-25", "case-plan", { purpose: "prevent-removal" }), { kind: "protective-services-determined", child: "ana", on: "2026-02-28" },
    planned("ben", "2026-03-02", "case-management-plan", { ...contents, servicesAuthorized: ["family therapy"], federallyConsistent: true }),
    { kind: "plan-presented", child: "ben", on: "2026-03-02", plan: "case-management-plan" }, held("2026-03-10", "fst", { child: "ben", purposes: ["service-needs", "permanency-plan", "case-plan"] }),
    planned("ana", "2026-03-16", "case-management-plan", contents), updated("ana", "2026-03-16", "case-management-plan", { servicesAuthorized: ["parent aide"] }),
    { kind: "contract-ended", child: "ana", on: "2026-03-31" }, { kind: "contract-started", child: "ana", on: "2026-04-30" }, { kind: "contract-ended", child: "ana", on: "2026-05-14" },
    { kind: "service-referred", on: "2026-05-31", service: "mental-health", documentedIn: ["FACES"] },
    { kind: "documentation-recorded", on: "2026-06-01", of: { kind: "service-referred", on: "2026-05-31" }, in: ["FACES contact note"] },
  ],
  papers: [{
    asOf: "2026-06-01",
    rules: {
      "case-management-plan": [
        { child: "ana", on: "2026-01-20", due: "2026-02-03", status: "late", metOn: "2026-02-10", daysLate: 7, because: "STAT-01: the earlier of 20 and 26 January, after the contract began, + 14; the plan came in time, its consistency a week later." },
        { child: "ana", on: "2026-04-30", due: "2026-05-14", status: "lapsed", because: "A second contract: from its start; it ended on the due date." },
        { child: "ben", on: "2026-02-15", due: "2026-03-02", status: "met", metOn: "2026-03-02", because: "From his contract's start; 15 February + 14 is Sunday 1 March, left out under RSMo 1.040." },
      ],
      "plan-presented": [
        { child: "ana", on: "2026-02-03", due: "2026-02-03", status: "late", metOn: "2026-02-05", daysLate: 2, because: "STAT-02: no number, so that day (S21)." },
        { child: "ana", on: "2026-03-16", due: "2026-03-16", status: "overdue", missing: ["presentation to the court", "foundation of service delivery"], because: "A new version is presented anew." },
        { child: "ben", on: "2026-03-02", due: "2026-03-02", status: "overdue", missing: ["foundation of service delivery"], because: "Presented that day; left out is not recorded." },
      ],
      "case-management-plan-contents": [
        { child: "ana", on: "2026-02-03", due: "2026-02-03", status: "missed", missing: ["services authorized and needed"], because: "An empty list is none; what was added on 16 March was added to that day's plan." },
        { child: "ana", on: "2026-03-16", due: "2026-03-16", status: "met", metOn: "2026-03-16", because: "The update of the same day adds the services." },
        { child: "ben", on: "2026-03-02", due: "2026-03-02", status: "met", metOn: "2026-03-02", because: "All four." },
      ],
      "fst-meeting-purposes": [
        { child: "ana", on: "2026-02-03", due: "2026-02-03", status: "met", metOn: "2026-02-03", because: "STAT-05: since the opening." },
        { child: "ana", on: "2026-02-19", due: "2026-02-19", status: "missed", missing: MEETINGS, because: "The case plan: none since the plan of 3 February." },
        { child: "ben", on: "2026-03-02", due: "2026-03-02", status: "met", metOn: "2026-02-03", because: "His first plan: since the opening; ana's plans take nothing from him." },
        { child: "ana", on: "2026-03-16", due: "2026-03-16", status: "missed", missing: MEETINGS, because: "The meeting of 10 March was about ben." },
      ],
      "case-plan": [
        { child: "ana", on: "2026-01-20", due: "2026-02-19", status: "met", metOn: "2026-02-19", because: "REG-02: 20 January + 30." },
        { child: "ana", on: "2026-02-28", due: "2026-03-30", status: "overdue", missing: ["case plan"], because: "S20: a plan from before the second determination does not serve it." },
      ],
      "case-plan-purpose": [
        { child: "ana", on: "2026-01-12", due: "2026-02-19", status: "late", metOn: "2026-02-25", daysLate: 6, because: "REG-01: due with REG-02's first trigger; a child at home is not to be reunited, and the update names the purpose that fits." },
        { child: "ben", on: "2026-01-12", due: "2026-01-12", status: "overdue", missing: ["case plan", "purpose", "purpose that fits the child's situation"], because: "No trigger of REG-02: that day (S21)." },
      ],
      "case-plan-review": [{ child: "ana", on: "2026-02-19", due: "2026-08-19", status: "open", because: "Six months; the update of 25 February reviews nothing." }],
      "referrals-documented": [{ on: "2026-05-31", due: "2026-05-31", status: "late", metOn: "2026-06-01", daysLate: 1, because: "R04: FACES elsewhere is no contact note." }],
    },
  }],
};

const thinRecord: Composed = {
  name: "10. a thin extract without meetings, findings, assessments and plans; out and in on one day",
  children: two,
  holds: { source: "a state extract", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "goal-set", "goal-ended", "placement-started", "placement-ended"] },
  events: [
    opened("2025-01-02"), entered("ana", "2025-01-31"), entered("ben", "2025-01-31"), primary("2025-02-01", "reunification"),
    placed("ana", "2025-02-03", "foster-home"), placed("ben", "2025-02-03", "kin-home", { goalConsidered: true }), concurrent("2025-03-02", "guardianship", "ana"),
    placed("ben", "2025-08-01", "runaway"), placed("ben", "2025-08-20", "foster-home", { goalConsidered: false }),
    primary("2025-09-01", "adoption", "ana"), primary("2025-09-01", "relative-placement", "ana"), exited("ana", "2025-12-31", "relative"), entered("ana", "2025-12-31"),
  ],
  papers: [{
    asOf: "2026-07-25", options: { params: { "stat.afterPermanency": 14 } },
    rules: {
      "concurrent-goal": [
        { child: "ana", on: "2025-02-01", due: "2025-03-02", status: "met", metOn: "2025-03-02", because: "31 January + 30; the source holds goals. The later of the two goals of 1 September ends reunification (S9)." },
        { child: "ana", status: "unknown", needs: /primary goal/, because: "S7: out first, then in again: a new stay, without a goal." },
        { child: "ben", on: "2025-02-01", due: "2025-03-02", status: "overdue", missing: ["concurrent goal"], because: "A source that holds goals and shows none shows a breach." },
      ],
      "72-hour-goal": [
        { child: "ana", on: "2025-01-31", status: "unknown", needs: /meeting-held/, because: "Whether a meeting was held cannot be known." },
        { child: "ana", on: "2025-12-31", status: "unknown", needs: /meeting-held/, because: "The second stay: no goal is on record, but what else is missing cannot be known (S6)." },
        { child: "ben", on: "2025-01-31", status: "unknown", needs: /meeting-held/, because: "As for ana." },
      ],
      "asfa-15-of-22": [
        { child: "ana", status: "unknown", because: "An early finding in each stay could make fifteen months by now; the second stay has no goal and no assessment." },
        { child: "ben", status: "unknown", because: "Day 60 is 1 April 2025, nineteen runaway days move fifteen months from 1 to 20 July 2026: reached by now, and the source cannot hold assessments." },
      ],
      "placement-considers-goal": [
        { child: "ana", on: "2025-02-03", status: "unknown", needs: /placement-considered/, because: "Not said with the placement; the source cannot hold what else would say it." },
        { child: "ben", on: "2025-02-03", due: "2025-02-03", status: "met", metOn: "2025-02-03", because: "Said with the placement." },
        { child: "ben", on: "2025-08-20", status: "unknown", needs: /placement-considered/, because: "`false` is missing (not a verdict for good): it may have been recorded since." },
      ],
      "services-after-permanency": [
        { child: "ana", on: "2025-12-31", status: "unknown", needs: /post-permanency-service-provided/, because: "To a relative, and back the same day; a source without such services accuses nobody." },
      ],
      "case-plan": [
        { child: "ana", status: "unknown", needs: /plan-completed|custody-granted/, because: "The first stay." },
        { child: "ana", status: "unknown", needs: /plan-completed|custody-granted/, because: "The second." },
        { child: "ben", status: "unknown", needs: /plan-completed|custody-granted/, because: "His." },
      ],
      "cs1-first": [
        { child: "ana", status: "unknown", needs: /cs1-completed|custody-granted/, because: "The first stay." },
        { child: "ana", status: "unknown", needs: /cs1-completed|custody-granted/, because: "The second." },
        { child: "ben", status: "unknown", needs: /cs1-completed|custody-granted/, because: "His." },
      ],
      "ssp-initial": [
        { child: "ana", on: "2025-01-31", status: "unknown", needs: /ssp-completed/, because: "The first stay." },
        { child: "ana", on: "2025-12-31", status: "unknown", needs: /ssp-completed/, because: "The second." },
        { child: "ben", on: "2025-01-31", status: "unknown", needs: /ssp-completed/, because: "His." },
      ],
    },
  }],
};

const beginsLate: Composed = {
  name: "11. a record that begins in the middle of the stay: what an earlier fact may have met accuses nobody",
  children: [{ id: "ana", birthDate: "2008-01-01" }],
  people: [{ id: "rosa", role: "relative", state: "US-KS" }],
  holds: {
    source: "an extract from 2025 on", since: "2025-01-01",
    kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "placement-considered", "goal-set", "goal-ended", "goal-assessed",
      "meeting-held", "court-found", "plan-completed", "plan-updated", "plan-reviewed", "youth-plan-agreed", "relative-listed", "relative-unlisted", "relative-declined",
      "relative-ruled-out", "icpc-referred", "icpc-decided", "person-moved", "closing-anticipated", "ssp-completed", "ssp-amended"],
  },
  events: [
    entered("ana", "2023-06-01"), primary("2025-01-05", "reunification"), { kind: "closing-anticipated", on: "2025-01-05", closingOn: "2025-01-10" },
    planned("ana", "2025-01-10", "case-plan", { permanencyStatement: "reunite" }), { kind: "relative-listed", child: "ana", relative: "rosa", on: "2025-01-10" },
    placed("ana", "2025-01-15", "foster-home"), { kind: "goal-assessed", child: "ana", on: "2025-02-01", working: false },
  ],
  papers: [{
    asOf: "2025-06-01",
    rules: {
      "concurrent-goal": [{ child: "ana", status: "unknown", because: "S8: a concurrent goal set before 1 January may still be in effect." }],
      "placement-considers-goal": [{ child: "ana", status: "unknown", because: "C01: earlier facts serve, back to the placement before, which is not on record." }],
      "fst-meeting-purposes": [
        { child: "ana", status: "unknown", because: "STAT-05: the plan of 10 January: a meeting since the opening serves." },
        { child: "ana", status: "unknown", because: "The placement of 15 January likewise." },
      ],
      "permanency-statement": [{ child: "ana", status: "unknown", because: "REG-06: the removal of 2023 was ordered then, if it was." }],
      "case-plan-placement": [{ child: "ana", status: "unknown", because: "REG-08: whether a court ordered placement before 1 January cannot be known." }],
      "icpc-referral": [{ child: "ana", person: "rosa", status: "unknown", because: "S11: a referral earlier in the stay counts." }],
      "asfa-15-of-22": [{ child: "ana", status: "unknown", because: "S13: days on a trial home visit before 1 January would be left out, so fifteen months are not certain." }],
      "ssp-closing": [{ status: "unknown", because: "S14: the window runs from 26 December." }],
      "case-plan-review": [{ child: "ana", on: "2025-01-10", due: "2025-07-10", status: "open", because: "Nothing earlier bears on it." }],
    },
  }],
};

const consideredBetween: Composed = {
  name: "12. a source without findings: the team met between the earliest and the latest day the mark can have come, and after both",
  children: two,
  holds: { source: "an extract without findings", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "goal-set", "goal-ended", "goal-assessed", "meeting-held", "placement-started", "placement-ended"] },
  events: [
    entered("ana", "2025-01-31"), entered("ben", "2025-01-31"), primary("2025-02-01", "reunification"), { kind: "goal-assessed", on: "2026-04-01", working: false },
    held("2026-05-20", "fst", { child: "ana", goalChangeConsidered: true }), held("2026-07-15", "fst", { child: "ben", goalChangeConsidered: true }),
  ],
  papers: [{
    asOf: "2026-08-15",
    rules: {
      "asfa-15-of-22": [
        { child: "ana", status: "unknown", because: "With a finding of 31 January the mark is 30 April, and the meeting of 20 May meets it by 30 May; without one the mark is 1 July, and it came too early." },
        { child: "ben", status: "unknown", because: "Without a finding, met by 31 July; with one, due on 30 May and 46 days late." },
      ],
    },
  }],
};

const cases = [
  goalsThatTurn, acrossTheTexts, homeless, relativesAfar, plansAtSixteen, sections, closingMoved, fifteenMonths, contracted, thinRecord, beginsLate, consideredBetween,
];

describe.each(cases)("$name", ({ papers, ...composed }) => {
  for (const { asOf, options, rules } of papers) {
    const told = options?.knownBy === undefined ? asOf : `${asOf}, known by ${options.knownBy}`;
    for (const [rule, said] of Object.entries(rules)) {
      it(`${rule} as of ${told}`, () => {
        const { duties } = evaluate(caseOf(composed), { rules: missouri, asOf, ...options });
        const left = duties.filter((duty) => duty.rule === `us-mo/${rule}`);
        const unseen = said.filter((row) => {
          const index = left.findIndex((duty) => agrees(duty, row));
          if (index >= 0) left.splice(index, 1);
          return index < 0;
        });
        expect({ unseen, unsaid: left.map(shown) }).toEqual({ unseen: [], unsaid: [] });
      });
    }
  }
});

/** A duty in the words of a paper. */
function shown(duty: Duty): Omit<Expected, "needs" | "basis" | "precision"> & { readonly needs: string } {
  return {
    child: duty.subject.child ?? "", person: duty.subject.person ?? "", household: duty.subject.household ?? "",
    on: duty.trigger?.on ?? "", due: duty.due ?? null, dueAt: duty.dueAt ?? "", status: duty.status,
    metOn: duty.metOn ?? "", daysLate: duty.daysLate ?? 0, missing: [...duty.missing], needs: duty.needs ?? "", backdated: duty.backdated ?? false,
  };
}

/** Whether a duty is the one a paper speaks of; what the paper leaves out is not looked at. */
function agrees(duty: Duty, { because: _, needs, ...row }: Said): boolean {
  const seen = shown(duty);
  const same = Object.entries(row).every(([key, value]) => JSON.stringify(value) === JSON.stringify(seen[key as keyof typeof seen]));
  return same && (needs === undefined || needs.test(seen.needs));
}
