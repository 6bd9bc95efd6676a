/**
 * Hard cases for the federal floor, each composed of several difficulties and worked out on paper from 42 USC 675,
 * 45 CFR 1356.21 and S13 before it was run. A rule that a paper names shows those duties and no other; `because` gives
 * the reasoning and the arithmetic.
 */
import { describe, expect, it } from "vitest";
import type { Duty } from "../../../src/index.js";
import { evaluate } from "../../../src/index.js";
import { federal } from "../../../src/packs/federal/index.js";
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

/** Whom a fact names: a child, several, or nobody. */
type Whom = string | readonly string[] | undefined;
const about = (whom: Whom): { child?: string; children?: string[] } =>
  whom === undefined ? {} : typeof whom === "string" ? { child: whom } : { children: [...whom] };
const entered = (child: string, on: string, removedOn?: string): EventInput => ({ kind: "care-entered", child, on, ...(removedOn === undefined ? {} : { removedOn }) });
const exited = (child: string, on: string, to: NonNullable<Of<"care-exited">["to"]> = "reunification"): EventInput => ({ kind: "care-exited", child, on, to });
const found = (on: string, whom?: Whom, finding: Of<"court-found">["finding"] = "abuse-or-neglect"): EventInput => ({ kind: "court-found", on, finding, ...about(whom) });
const placed = (on: string, setting: Of<"placement-started">["setting"], child = "ana"): EventInput => ({ kind: "placement-started", child, on, setting });
const hearing = (on: string, whom?: Whom, kind: Of<"hearing-held">["hearing"] = "permanency"): EventInput => ({ kind: "hearing-held", on, hearing: kind, ...about(whom) });
const reviewHearing = (on: string, whom?: Whom): EventInput => hearing(on, whom, "review");
const review = (on: string, whom?: Whom): EventInput => ({ kind: "case-review-held", on, ...about(whom) });
const petition = (on: string, whom?: Whom): EventInput => ({ kind: "tpr-petition-filed", on, ...about(whom) });
const exception = (on: string, reason: Of<"tpr-exception-recorded">["reason"], whom?: Whom): EventInput => ({ kind: "tpr-exception-recorded", on, reason, ...about(whom) });
const planned = (on: string, plan: Of<"plan-completed">["plan"], whom?: Whom): EventInput => ({ kind: "plan-completed", on, plan, ...about(whom) });
const cs1 = (on: string, whom?: Whom): EventInput => ({ kind: "cs1-completed", on, ...about(whom) });

const PETITION = ["petition or exception"];
const HEARING = ["permanency hearing"];
const REVIEW = ["case review"];
const PLAN = ["case plan"];

const threeStays: Composed = {
  name: "1. three stays, a start by finding, by day 60 and by finding again; a petition of the stay before",
  events: [
    entered("ana", "2023-03-31"), found("2023-04-15"), planned("2023-05-01", "service-agreement"), cs1("2023-05-30"), review("2023-10-16"), exited("ana", "2023-12-15"),
    hearing("2024-01-20"), entered("ana", "2024-02-29"), petition("2024-06-01"), exited("ana", "2024-07-10"),
    planned("2024-09-28", "case-plan", "ana"), entered("ana", "2024-09-30", "2024-09-27"), found("2024-10-10"), reviewHearing("2025-04-10"), hearing("2025-06-15"),
    exception("2025-10-31", "compelling-reason"),
  ],
  papers: [{
    asOf: "2025-11-15",
    rules: {
      "tpr-petition": [
        { on: "2025-10-30", due: "2025-10-30", status: "late", metOn: "2025-10-31", daysLate: 1, because: "Of the 22 months before 30 October 2025 (from 30 December 2023) the first stay is gone; the second gives 29 April to 9 July, 72 days, the third 385 from 10 October: 457, and 457 days before is 30 July 2024, fifteen months. The petition is of another stay." },
      ],
      "permanency-hearing": [
        { on: "2023-04-15", due: "2024-04-15", status: "lapsed", because: "The finding comes before day 60, 30 May; out on 15 December." },
        { on: "2024-04-29", due: "2025-04-29", status: "lapsed", because: "No finding: 29 February + 60 = 31 + 29; out on 10 July. The hearing of January was held between the stays." },
        { on: "2024-10-10", due: "2025-10-10", status: "met", metOn: "2025-06-15", because: "The finding comes before day 60 from removal, 26 November." },
        { on: "2025-06-15", due: "2026-06-15", status: "open", missing: HEARING, because: "Twelve months from the hearing, not from the date it was due." },
      ],
      "case-review": [
        { on: "2023-04-15", due: "2023-10-15", status: "late", metOn: "2023-10-16", daysLate: 1, because: "Six months from the clock's start." },
        { on: "2023-10-16", due: "2024-04-16", status: "lapsed", because: "Out in December." },
        { on: "2024-04-29", due: "2024-10-29", status: "lapsed", because: "Out in July." },
        { on: "2024-10-10", due: "2025-04-10", status: "met", metOn: "2025-04-10", because: "A review hearing is a review, on the due date in time." },
        { on: "2025-04-10", due: "2025-10-10", status: "overdue", missing: REVIEW, because: "A permanency hearing is another duty." },
      ],
      "case-plan": [
        { due: "2023-05-30", status: "met", metOn: "2023-05-30", because: "31 March + 60 = 30 + 30; a service agreement is no case plan, a CS-1 is." },
        { due: "2024-04-29", status: "missed", missing: PLAN, because: "None in the second stay." },
        { due: "2024-11-26", status: "met", metOn: "2024-09-28", because: "From removal on 27 September; a plan of the day after, before the entry, counts, because it names her (S7)." },
      ],
    },
  }],
};

const visitsAndRunning: Composed = {
  name: "2. a runaway episode, a trial home visit broken off, another after the mark; a state once reached and lost",
  events: [
    entered("ana", "2023-01-31"), found("2023-01-31"), placed("2023-01-31", "foster-home"), planned("2023-04-02", "permanency-treatment-plan"),
    placed("2023-06-10", "runaway"), placed("2023-06-25", "foster-home"), review("2023-07-31"), reviewHearing("2024-01-31"), hearing("2024-02-29"),
    placed("2024-04-01", "trial-home-visit"), placed("2024-05-01", "foster-home"), exception("2024-06-20", "services-not-provided"),
    placed("2024-07-01", "trial-home-visit"), placed("2025-01-31", "foster-home"), hearing("2025-02-28"),
  ],
  papers: [
    {
      asOf: "2025-06-01",
      rules: {
        "tpr-petition": [{ on: "2024-06-17", due: "2024-06-17", status: "late", metOn: "2024-06-20", daysLate: 3, because: "15 days away (10 to 24 June) and 30 at home (April) move 31 January to 17 March 2023, fifteen months before 17 June 2024; the mark is lost at home, the duty is not (once a stay)." }],
        "permanency-hearing": [
          { on: "2023-01-31", due: "2024-01-31", status: "late", metOn: "2024-02-29", daysLate: 29, because: "The finding is of the day of entry; a review hearing is no permanency hearing." },
          { on: "2024-02-29", due: "2025-02-28", status: "met", metOn: "2025-02-28", because: "Twelve months after a leap day are held to the month's last day (S3); a trial home visit is no exit." },
          { on: "2025-02-28", due: "2026-02-28", status: "open", missing: HEARING, because: "From the hearing." },
        ],
        "case-review": [
          { on: "2023-01-31", due: "2023-07-31", status: "met", metOn: "2023-07-31", because: "Six months, the 31st again." },
          { on: "2023-07-31", due: "2024-01-31", status: "met", metOn: "2024-01-31", because: "A review hearing." },
          { on: "2024-01-31", due: "2024-07-31", status: "overdue", missing: REVIEW, because: "None since, at home or not." },
        ],
        "case-plan": [{ on: "2023-01-31", due: "2023-04-01", status: "late", metOn: "2023-04-02", daysLate: 1, because: "31 January + 60 = 28 + 31 + 1." }],
      },
    },
    { asOf: "2024-06-16", rules: { "tpr-petition": [] } },
    { asOf: "2024-06-17", rules: { "tpr-petition": [{ on: "2024-06-17", due: "2024-06-17", status: "open", missing: PETITION, because: "The day it is reached it is due, and not yet over." }] } },
  ],
};

const oddFindings: Composed = {
  name: "3. findings before removal, on day 60 and after it, about a sibling still at home; facts that name nobody",
  children: [{ id: "ana" }, { id: "ben" }, { id: "cal" }],
  events: [
    found("2024-02-10", "ana"), entered("ana", "2024-03-10", "2024-03-01"), entered("ben", "2024-03-10"), found("2024-05-09"), planned("2024-05-09", "case-plan"),
    entered("cal", "2024-06-01"), found("2024-06-10", "cal", "removal-ordered"), found("2024-08-05", "cal"),
    review("2024-11-09", ["ana", "ben"]), hearing("2025-03-02"), reviewHearing("2025-05-10"), petition("2025-06-10", "ana"),
  ],
  papers: [{
    asOf: "2025-08-09",
    rules: {
      "tpr-petition": [
        { child: "ana", on: "2025-06-10", due: "2025-06-10", status: "met", metOn: "2025-06-10", because: "Her clock starts on removal, 1 March, but days in foster care are counted from 10 March, when she was in it." },
        { child: "ben", on: "2025-08-09", due: "2025-08-09", status: "open", missing: PETITION, because: "The finding falls on day 60 (10 March + 60 = 21 + 30 + 9): 9 May in either way." },
      ],
      "permanency-hearing": [
        { child: "ana", on: "2024-03-01", due: "2025-03-01", status: "late", metOn: "2025-03-02", daysLate: 1, because: "A finding before removal counts on removal's day." },
        { child: "ana", on: "2025-03-02", due: "2026-03-02", status: "open", missing: HEARING, because: "From the hearing." },
        { child: "ben", on: "2024-05-09", due: "2025-05-09", status: "met", metOn: "2025-03-02", because: "The hearing names nobody." },
        { child: "ben", on: "2025-03-02", due: "2026-03-02", status: "open", missing: HEARING, because: "From the hearing." },
        { child: "cal", on: "2024-07-31", due: "2025-07-31", status: "met", metOn: "2025-03-02", because: "Not in care on 9 May, so that finding is not about cal; a removal order starts nothing, 5 August is too late: 1 June + 60." },
        { child: "cal", on: "2025-03-02", due: "2026-03-02", status: "open", missing: HEARING, because: "From the hearing." },
      ],
      "case-review": [
        { child: "ana", on: "2024-03-01", due: "2024-09-01", status: "late", metOn: "2024-11-09", daysLate: 69, because: "29 + 31 + 9 days." },
        { child: "ana", on: "2024-11-09", due: "2025-05-09", status: "late", metOn: "2025-05-10", daysLate: 1, because: "Six months from the late one." },
        { child: "ana", on: "2025-05-10", due: "2025-11-10", status: "open", missing: REVIEW, because: "And again." },
        { child: "ben", on: "2024-05-09", due: "2024-11-09", status: "met", metOn: "2024-11-09", because: "The same review is his in time." },
        { child: "ben", on: "2024-11-09", due: "2025-05-09", status: "late", metOn: "2025-05-10", daysLate: 1, because: "As ana's." },
        { child: "ben", on: "2025-05-10", due: "2025-11-10", status: "open", missing: REVIEW, because: "And again." },
        { child: "cal", on: "2024-07-31", due: "2025-01-31", status: "late", metOn: "2025-05-10", daysLate: 99, because: "The review of November names the others: 28 + 31 + 30 + 10 days." },
        { child: "cal", on: "2025-05-10", due: "2025-11-10", status: "open", missing: REVIEW, because: "From the hearing that names nobody." },
      ],
      "case-plan": [
        { child: "ana", due: "2024-04-30", status: "late", metOn: "2024-05-09", daysLate: 9, because: "1 March + 60 = 30 + 30." },
        { child: "ben", on: "2024-03-10", due: "2024-05-09", status: "met", metOn: "2024-05-09", because: "Day 60." },
        { child: "cal", on: "2024-06-01", due: "2024-07-31", status: "overdue", missing: PLAN, because: "Not in care when the plan was made." },
      ],
    },
  }],
};

const fourSiblings: Composed = {
  name: "4. four siblings: petition early, out on the day of the mark, out a day after it, rights terminated; one comes back",
  children: [{ id: "ana" }, { id: "ben" }, { id: "cal" }, { id: "dee" }],
  events: [
    entered("ana", "2024-02-29"), entered("ben", "2024-02-29"), found("2024-02-29"), entered("cal", "2024-03-01"), entered("dee", "2024-03-01"), found("2024-03-01", ["cal", "dee"]),
    cs1("2024-04-30", ["ana", "ben", "cal", "dee"]), reviewHearing("2024-08-30", ["ana", "cal"]), hearing("2025-02-28"),
    { kind: "tpr-granted", child: "dee", on: "2025-05-01" }, petition("2025-05-28", "ana"),
    exited("ben", "2025-05-29"), exited("cal", "2025-06-02", "relative"), exited("dee", "2025-06-02", "adoption"),
    entered("ben", "2025-06-15"), found("2025-06-15", "ben"), exception("2025-06-16", "relative-care"),
  ],
  papers: [{
    asOf: "2025-07-01",
    rules: {
      "tpr-petition": [
        { child: "ana", on: "2025-05-29", due: "2025-05-29", status: "met", metOn: "2025-05-28", because: "29 February + fifteen months; filed the day before." },
        { child: "cal", on: "2025-06-01", due: "2025-06-01", status: "missed", missing: PETITION, because: "In care on the mark, out the day after." },
        { child: "dee", on: "2025-06-01", due: "2025-06-01", status: "met", metOn: "2025-05-01", because: "Rights terminated in the stay show that a petition was filed." },
        { child: "ben", on: "2025-06-17", due: "2025-06-17", status: "met", metOn: "2025-06-16", because: "Not in care on 29 May, the day of exit; 455 days then, 457 on 17 June: 17 March 2024, fifteen months before. The exception names nobody." },
      ],
      "permanency-hearing": [
        { child: "ana", on: "2024-02-29", due: "2025-02-28", status: "met", metOn: "2025-02-28", because: "Twelve months after a leap day." },
        { child: "ana", on: "2025-02-28", due: "2026-02-28", status: "open", missing: HEARING, because: "From the hearing." },
        { child: "ben", on: "2024-02-29", due: "2025-02-28", status: "met", metOn: "2025-02-28", because: "The hearing names nobody." },
        { child: "ben", on: "2025-02-28", due: "2026-02-28", status: "lapsed", because: "Out on 29 May." },
        { child: "ben", on: "2025-06-15", due: "2026-06-15", status: "open", missing: HEARING, because: "A new stay, a new clock." },
        { child: "cal", on: "2024-03-01", due: "2025-03-01", status: "met", metOn: "2025-02-28", because: "A day before it was due." },
        { child: "cal", on: "2025-02-28", due: "2026-02-28", status: "lapsed", because: "Out on 2 June." },
        { child: "dee", on: "2024-03-01", due: "2025-03-01", status: "met", metOn: "2025-02-28", because: "As cal's." },
        { child: "dee", on: "2025-02-28", due: "2026-02-28", status: "lapsed", because: "Out on 2 June." },
      ],
      "case-review": [
        { child: "ana", on: "2024-02-29", due: "2024-08-29", status: "late", metOn: "2024-08-30", daysLate: 1, because: "Six months." },
        { child: "ana", on: "2024-08-30", due: "2025-02-28", status: "overdue", missing: REVIEW, because: "Six months after the 30th, held to February's end; the permanency hearing of that day is not the review." },
        { child: "ben", on: "2024-02-29", due: "2024-08-29", status: "missed", missing: REVIEW, because: "The hearing names ana and cal; he left unreviewed." },
        { child: "ben", on: "2025-06-15", due: "2025-12-15", status: "open", missing: REVIEW, because: "The new stay." },
        { child: "cal", on: "2024-03-01", due: "2024-09-01", status: "met", metOn: "2024-08-30", because: "In time." },
        { child: "cal", on: "2024-08-30", due: "2025-02-28", status: "missed", missing: REVIEW, because: "Out on 2 June, unreviewed." },
        { child: "dee", on: "2024-03-01", due: "2024-09-01", status: "missed", missing: REVIEW, because: "Never reviewed." },
      ],
      "case-plan": [
        { child: "ana", on: "2024-02-29", due: "2024-04-29", status: "late", metOn: "2024-04-30", daysLate: 1, because: "29 February + 60 = 31 + 29." },
        { child: "ben", on: "2024-02-29", due: "2024-04-29", status: "late", metOn: "2024-04-30", daysLate: 1, because: "The same." },
        { child: "cal", on: "2024-03-01", due: "2024-04-30", status: "met", metOn: "2024-04-30", because: "A day later." },
        { child: "dee", on: "2024-03-01", due: "2024-04-30", status: "met", metOn: "2024-04-30", because: "The same." },
        { child: "ben", on: "2025-06-15", due: "2025-08-14", status: "open", missing: PLAN, because: "15 June + 60 = 15 + 31 + 14." },
      ],
    },
  }],
};

const earlyPetition: Composed = {
  name: "5. a petition filed two days into the first stay; the case closes and opens again, and the mark is there on the day of return",
  events: [
    { kind: "case-opened", on: "2023-10-31" }, entered("ana", "2023-10-31"), petition("2023-11-02"), planned("2023-11-15", "safety-plan"), hearing("2023-12-29"),
    review("2023-12-30"), planned("2023-12-31", "parent-agency-treatment-plan"), review("2024-06-30"), exited("ana", "2025-03-31"), { kind: "case-closed", on: "2025-03-31" },
    { kind: "case-opened", on: "2025-05-01" }, entered("ana", "2025-05-15"), found("2025-05-20"),
  ],
  papers: [{
    asOf: "2025-06-01",
    rules: {
      "tpr-petition": [
        { on: "2025-03-30", due: "2025-03-30", status: "met", metOn: "2023-11-02", because: "31 October + 60 = 30 December, + fifteen months, a day before she leaves; a petition of any day of the stay serves." },
        { on: "2025-05-15", due: "2025-05-15", status: "overdue", missing: PETITION, because: "457 days of the first stay are within 22 months of 15 May (from 15 July 2023): 13 February 2024 + fifteen months = 13 May. Reached on the day of return, before the second clock starts; the petition was of the first stay." },
      ],
      "permanency-hearing": [
        { on: "2023-12-30", due: "2024-12-30", status: "missed", missing: HEARING, because: "The hearing of the day before the clock starts does not count." },
        { on: "2025-05-20", due: "2026-05-20", status: "open", missing: HEARING, because: "The second finding." },
      ],
      "case-review": [
        { on: "2023-12-30", due: "2024-06-30", status: "met", metOn: "2023-12-30", because: "On the day the clock starts." },
        { on: "2023-12-30", due: "2024-06-30", status: "met", metOn: "2024-06-30", because: "Six months from that review." },
        { on: "2024-06-30", due: "2024-12-30", status: "missed", missing: REVIEW, because: "None before she left." },
        { on: "2025-05-20", due: "2025-11-20", status: "open", missing: REVIEW, because: "The second stay." },
      ],
      "case-plan": [
        { on: "2023-10-31", due: "2023-12-30", status: "late", metOn: "2023-12-31", daysLate: 1, because: "A safety plan is no case plan." },
        { on: "2025-05-15", due: "2025-07-14", status: "open", missing: PLAN, because: "15 May + 60 = 16 + 30 + 14." },
      ],
    },
  }],
};

const startDay: Composed = {
  name: "6. a hearing on the very day the clock starts, for one child; too early by two weeks for the other; two reviews of one day",
  children: [{ id: "ana" }, { id: "ben" }],
  events: [
    entered("ana", "2024-04-01"), entered("ben", "2024-04-01"), found("2024-05-15", "ana"), hearing("2024-05-15"), cs1("2024-05-31"), hearing("2024-05-31", "ben"),
    review("2024-11-15"), reviewHearing("2024-11-15"), hearing("2025-05-15", undefined, "disposition"), hearing("2025-05-16"), hearing("2025-05-16"), review("2025-05-20"),
  ],
  papers: [{
    asOf: "2025-06-01",
    rules: {
      "permanency-hearing": [
        { child: "ana", on: "2024-05-15", due: "2025-05-15", status: "met", metOn: "2024-05-15", because: "Held on the day of the finding: within twelve months of it." },
        { child: "ana", on: "2024-05-15", due: "2025-05-15", status: "late", metOn: "2025-05-16", daysLate: 1, because: "The next runs from that hearing; a disposition is another hearing." },
        { child: "ana", on: "2025-05-16", due: "2026-05-16", status: "open", missing: HEARING, because: "The exact duplicate is one hearing (S18)." },
        { child: "ben", on: "2024-05-31", due: "2025-05-31", status: "met", metOn: "2024-05-31", because: "No finding of his: 1 April + 60; the hearing of 15 May came before." },
        { child: "ben", on: "2024-05-31", due: "2025-05-31", status: "met", metOn: "2025-05-16", because: "The next, in time." },
        { child: "ben", on: "2025-05-16", due: "2026-05-16", status: "open", missing: HEARING, because: "From that one." },
      ],
      "case-review": [
        { child: "ana", on: "2024-05-15", due: "2024-11-15", status: "met", metOn: "2024-11-15", because: "Two records of one day's review meet one link." },
        { child: "ana", on: "2024-11-15", due: "2025-05-15", status: "late", metOn: "2025-05-20", daysLate: 5, because: "Six months on." },
        { child: "ana", on: "2025-05-20", due: "2025-11-20", status: "open", missing: REVIEW, because: "And again." },
        { child: "ben", on: "2024-05-31", due: "2024-11-30", status: "met", metOn: "2024-11-15", because: "Six months after the 31st end on the 30th." },
        { child: "ben", on: "2024-11-15", due: "2025-05-15", status: "late", metOn: "2025-05-20", daysLate: 5, because: "As ana's." },
        { child: "ben", on: "2025-05-20", due: "2025-11-20", status: "open", missing: REVIEW, because: "And again." },
      ],
      "case-plan": [
        { child: "ana", on: "2024-04-01", due: "2024-05-31", status: "met", metOn: "2024-05-31", because: "From removal, whatever the finding." },
        { child: "ben", on: "2024-04-01", due: "2024-05-31", status: "met", metOn: "2024-05-31", because: "Day 60." },
      ],
      "tpr-petition": [],
    },
  }],
};

const monthEnds: Composed = {
  name: "7. the 31st, the 30th and a leap day: six, twelve and fifteen months held to the month's end",
  children: [{ id: "ana" }, { id: "ben" }, { id: "cal" }],
  events: [
    entered("ana", "2023-08-31"), found("2023-08-31"), planned("2023-10-31", "case-plan"), entered("ben", "2023-11-30"), found("2023-11-30", "ben"), entered("cal", "2023-12-31"),
    review("2024-02-29"), cs1("2024-02-29"), hearing("2024-08-31"), reviewHearing("2024-08-31"), petition("2024-12-01", "ana"), review("2025-02-28"),
  ],
  papers: [{
    asOf: "2025-03-01",
    rules: {
      "tpr-petition": [
        { child: "ana", on: "2024-11-30", due: "2024-11-30", status: "late", metOn: "2024-12-01", daysLate: 1, because: "31 August + fifteen months is 30 November." },
        { child: "ben", on: "2025-02-28", due: "2025-02-28", status: "overdue", missing: PETITION, because: "30 November + fifteen months is 28 February." },
      ],
      "permanency-hearing": [
        { child: "ana", on: "2023-08-31", due: "2024-08-31", status: "met", metOn: "2024-08-31", because: "Twelve months." },
        { child: "ana", on: "2024-08-31", due: "2025-08-31", status: "open", missing: HEARING, because: "Twelve more." },
        { child: "ben", on: "2023-11-30", due: "2024-11-30", status: "met", metOn: "2024-08-31", because: "In time." },
        { child: "ben", on: "2024-08-31", due: "2025-08-31", status: "open", missing: HEARING, because: "From the hearing." },
        { child: "cal", on: "2024-02-29", due: "2025-02-28", status: "met", metOn: "2024-08-31", because: "31 December + 60 = 31 + 29: the leap day; twelve months on, 28 February." },
        { child: "cal", on: "2024-08-31", due: "2025-08-31", status: "open", missing: HEARING, because: "From the hearing." },
      ],
      "case-review": [
        { child: "ana", on: "2023-08-31", due: "2024-02-29", status: "met", metOn: "2024-02-29", because: "31 August + six months in a leap year." },
        { child: "ana", on: "2024-02-29", due: "2024-08-29", status: "late", metOn: "2024-08-31", daysLate: 2, because: "From the review, not from the 31st." },
        { child: "ana", on: "2024-08-31", due: "2025-02-28", status: "met", metOn: "2025-02-28", because: "In a common year." },
        { child: "ana", on: "2025-02-28", due: "2025-08-28", status: "open", missing: REVIEW, because: "From the 28th." },
        { child: "ben", on: "2023-11-30", due: "2024-05-30", status: "met", metOn: "2024-02-29", because: "In time." },
        { child: "ben", on: "2024-02-29", due: "2024-08-29", status: "late", metOn: "2024-08-31", daysLate: 2, because: "As ana's." },
        { child: "ben", on: "2024-08-31", due: "2025-02-28", status: "met", metOn: "2025-02-28", because: "As ana's." },
        { child: "ben", on: "2025-02-28", due: "2025-08-28", status: "open", missing: REVIEW, because: "As ana's." },
        { child: "cal", on: "2024-02-29", due: "2024-08-29", status: "met", metOn: "2024-02-29", because: "A review on the very day the clock starts." },
        { child: "cal", on: "2024-02-29", due: "2024-08-29", status: "late", metOn: "2024-08-31", daysLate: 2, because: "The next, from that review." },
        { child: "cal", on: "2024-08-31", due: "2025-02-28", status: "met", metOn: "2025-02-28", because: "As ana's." },
        { child: "cal", on: "2025-02-28", due: "2025-08-28", status: "open", missing: REVIEW, because: "As ana's." },
      ],
      "case-plan": [
        { child: "ana", on: "2023-08-31", due: "2023-10-30", status: "late", metOn: "2023-10-31", daysLate: 1, because: "31 August + 60 = 30 + 30." },
        { child: "ben", on: "2023-11-30", due: "2024-01-29", status: "late", metOn: "2024-02-29", daysLate: 31, because: "30 November + 60 = 31 + 29; the plan of October came before him." },
        { child: "cal", on: "2023-12-31", due: "2024-02-29", status: "met", metOn: "2024-02-29", because: "Day 60 is the leap day." },
      ],
    },
  }],
};

const noFindings: Composed = {
  name: "8. a source that cannot hold findings: the clock may have started on any day up to day 60",
  children: [{ id: "ana" }, { id: "ben" }],
  holds: {
    source: "an extract without findings",
    kinds: ["care-entered", "care-exited", "placement-started", "placement-ended", "case-opened", "case-closed", "hearing-held", "case-review-held", "tpr-petition-filed",
      "tpr-exception-recorded", "tpr-granted", "plan-completed", "cs1-completed"],
  },
  events: [
    entered("ana", "2024-01-31"), entered("ben", "2024-01-31"), cs1("2024-03-31"), review("2024-08-15", "ben"), hearing("2025-02-20", "ben"), exited("ben", "2025-04-01"),
  ],
  papers: [
    {
      asOf: "2025-03-01",
      rules: {
        "tpr-petition": [],
        "permanency-hearing": [
          { child: "ana", status: "unknown", needs: /court found|findings of the court/, because: "Due between 31 January and 31 March 2025 (31 January + 60 = 31 March 2024): past or not." },
          { child: "ben", status: "unknown", needs: /court found|findings of the court/, because: "Held between the two: late or in time." },
          { child: "ben", on: "2025-02-20", due: "2026-02-20", status: "open", missing: HEARING, because: "From the hearing, which is certain." },
        ],
        "case-review": [
          { child: "ana", on: "2024-03-31", due: "2024-09-30", status: "overdue", missing: REVIEW, because: "Overdue whenever it started: an earlier start would only make it later still." },
          { child: "ben", status: "unknown", needs: /court found|findings of the court/, because: "Between 31 July and 30 September: late or in time." },
          { child: "ben", on: "2024-08-15", due: "2025-02-15", status: "overdue", missing: REVIEW, because: "From the review." },
        ],
        "case-plan": [
          { child: "ana", on: "2024-01-31", due: "2024-03-31", status: "met", metOn: "2024-03-31", because: "No finding bears on it." },
          { child: "ben", on: "2024-01-31", due: "2024-03-31", status: "met", metOn: "2024-03-31", because: "The same." },
        ],
      },
    },
    {
      asOf: "2025-05-15",
      rules: {
        "tpr-petition": [{ child: "ana", status: "unknown", needs: /court found|findings of the court/, because: "Reached between 30 April and 30 June 2025; ben left before either." }],
        "permanency-hearing": [
          { child: "ana", on: "2024-03-31", due: "2025-03-31", status: "overdue", missing: HEARING, because: "Past the latest due date." },
          { child: "ben", status: "unknown", needs: /court found|findings of the court/, because: "As before." },
          { child: "ben", on: "2025-02-20", due: "2026-02-20", status: "lapsed", because: "Out on 1 April." },
        ],
      },
    },
    { asOf: "2025-07-01", rules: { "tpr-petition": [{ child: "ana", on: "2025-04-30", due: "2025-06-30", status: "overdue", missing: PETITION, because: "Raised on 30 April, when it can have been reached; reached by 30 June for certain, and nothing is filed." }] } },
  ],
};

const outAndIn: Composed = {
  name: "9. out and in on one day with a review and a plan that day; a stay of no length; an entry twice",
  children: [{ id: "ana" }, { id: "ben" }],
  events: [
    entered("ana", "2024-01-10"), found("2024-01-10", "ana"), entered("ben", "2024-03-05"), exited("ben", "2024-03-05"),
    exited("ana", "2024-06-30", "relative"), entered("ana", "2024-06-30"), review("2024-06-30", "ana"), planned("2024-06-30", "case-plan", "ana"), entered("ana", "2024-10-01"),
  ],
  papers: [{
    asOf: "2025-06-11",
    rules: {
      "tpr-petition": [{ child: "ana", on: "2025-06-10", due: "2025-06-10", status: "overdue", missing: PETITION, because: "172 days of the first stay, none until day 60 of the second (29 August), 285 from there: 457, and 10 March 2024 is fifteen months before." }],
      "permanency-hearing": [
        { child: "ana", on: "2024-01-10", due: "2025-01-10", status: "lapsed", because: "The first stay ended on 30 June." },
        { child: "ana", on: "2024-08-29", due: "2025-08-29", status: "open", missing: HEARING, because: "30 June + 60; the finding is of the first stay, the second entry of October is none." },
      ],
      "case-review": [
        { child: "ana", on: "2024-01-10", due: "2024-07-10", status: "lapsed", because: "The day of exit is no day of that stay (S7): the review of it is the second's." },
        { child: "ana", on: "2024-08-29", due: "2025-02-28", status: "overdue", missing: REVIEW, because: "That review came before the second clock; 29 August + six months in a common year." },
      ],
      "case-plan": [
        { child: "ana", on: "2024-01-10", due: "2024-03-10", status: "missed", missing: PLAN, because: "10 January + 60 = 21 + 29 + 10; the plan of the day of exit is the second stay's." },
        { child: "ana", on: "2024-06-30", due: "2024-08-29", status: "met", metOn: "2024-06-30", because: "On the day of removal." },
      ],
    },
  }],
};

const recordedLate: Composed = {
  name: "10. finding, plan, hearing and petition recorded late: what the record showed on three days",
  events: [
    entered("ana", "2024-05-31"), { ...found("2024-06-20"), recordedOn: "2024-11-01" }, { ...planned("2024-07-29", "case-plan"), recordedOn: "2024-08-15" },
    review("2024-12-20"), { ...hearing("2025-06-25"), recordedOn: "2025-07-15" }, { ...petition("2025-09-20"), recordedOn: "2025-10-05" },
  ],
  papers: [
    {
      asOf: "2025-10-31",
      rules: {
        "tpr-petition": [{ on: "2025-09-20", due: "2025-09-20", status: "met", metOn: "2025-09-20", backdated: true, because: "20 June + fifteen months, filed that day and recorded later." }],
        "permanency-hearing": [
          { on: "2024-06-20", due: "2025-06-20", status: "late", metOn: "2025-06-25", daysLate: 5, because: "Twelve months from the finding." },
          { on: "2025-06-25", due: "2026-06-25", status: "open", missing: HEARING, because: "From the hearing." },
        ],
        "case-review": [
          { on: "2024-06-20", due: "2024-12-20", status: "met", metOn: "2024-12-20", because: "Six months to the day." },
          { on: "2024-12-20", due: "2025-06-20", status: "overdue", missing: REVIEW, because: "None since." },
        ],
        "case-plan": [{ on: "2024-05-31", due: "2024-07-30", status: "met", metOn: "2024-07-29", backdated: true, because: "31 May + 60 = 30 + 30." }],
      },
    },
    {
      asOf: "2025-10-31", options: { knownBy: "2025-07-01" },
      rules: {
        "tpr-petition": [{ on: "2025-09-20", due: "2025-09-20", status: "overdue", missing: PETITION, because: "The finding was on record, the petition not." }],
        "permanency-hearing": [{ on: "2024-06-20", due: "2025-06-20", status: "overdue", missing: HEARING, because: "The hearing was recorded on 15 July." }],
      },
    },
    {
      asOf: "2025-08-15", options: { knownBy: "2024-10-31" },
      rules: {
        "tpr-petition": [],
        "permanency-hearing": [{ on: "2024-07-30", due: "2025-07-30", status: "overdue", missing: HEARING, because: "No finding was on record: 31 May + 60." }],
        "case-review": [{ on: "2024-07-30", due: "2025-01-30", status: "overdue", missing: REVIEW, because: "From day 60; the review of December was not yet known." }],
        "case-plan": [{ on: "2024-05-31", due: "2024-07-30", status: "met", metOn: "2024-07-29", backdated: true, because: "Recorded on 15 August 2024." }],
      },
    },
  ],
};

const beginsLate: Composed = {
  name: "11. a record that begins three weeks into the stay",
  holds: {
    source: "an extract from 2025 on", since: "2025-01-01",
    kinds: ["care-entered", "care-exited", "placement-started", "placement-ended", "case-opened", "case-closed", "court-found", "hearing-held", "case-review-held",
      "tpr-petition-filed", "tpr-exception-recorded", "tpr-granted", "plan-completed", "cs1-completed"],
  },
  events: [entered("ana", "2024-12-10")],
  papers: [{
    asOf: "2026-05-11",
    rules: {
      "tpr-petition": [{ child: "ana", status: "unknown", because: "The mark is reached by 8 May 2026 for certain (8 February 2025 + fifteen months), but a petition or exception of December, which the record could not hold, would serve." }],
      "permanency-hearing": [{ child: "ana", on: "2025-02-08", due: "2026-02-08", status: "overdue", missing: HEARING, because: "10 December + 60; a start or a hearing in December would have made the next one due earlier still." }],
      "case-review": [{ child: "ana", on: "2025-02-08", due: "2025-08-08", status: "overdue", missing: REVIEW, because: "As the hearing." }],
      "case-plan": [{ child: "ana", on: "2024-12-10", status: "unknown", needs: /before 2025-01-01/, because: "It may have been made in December." }],
    },
  }],
};

const cases = [
  threeStays, visitsAndRunning, oddFindings, fourSiblings, earlyPetition, startDay, monthEnds, noFindings, outAndIn, recordedLate, beginsLate,
];

describe.each(cases)("$name", ({ papers, ...composed }) => {
  for (const { asOf, options, rules } of papers) {
    const told = options?.knownBy === undefined ? asOf : `${asOf}, known by ${options.knownBy}`;
    for (const [rule, said] of Object.entries(rules)) {
      it(`${rule} as of ${told}`, () => {
        const { duties } = evaluate(caseOf(composed), { rules: federal, asOf, ...options });
        const left = duties.filter((duty) => duty.rule === `us/${rule}`);
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
function shown(duty: Duty): Omit<Expected, "needs" | "basis" | "precision" | "person" | "household"> & { readonly needs: string } {
  return {
    child: duty.subject.child ?? "", on: duty.trigger?.on ?? "", due: duty.due ?? null, status: duty.status,
    metOn: duty.metOn ?? "", daysLate: duty.daysLate ?? 0, missing: [...duty.missing], needs: duty.needs ?? "", backdated: duty.backdated ?? false,
  };
}

/** Whether a duty is the one a paper speaks of; what the paper leaves out is not looked at. */
function agrees(duty: Duty, { because: _, needs, ...row }: Said): boolean {
  const seen = shown(duty);
  const same = Object.entries(row).every(([key, value]) => JSON.stringify(value) === JSON.stringify(seen[key as keyof typeof seen]));
  return same && (needs === undefined || needs.test(seen.needs));
}
