/** MO-CWM-C14: at 15 of 22 months, with a goal that is not working, the FST considers changing the goal (S13). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Held = Extract<EventInput, { kind: "meeting-held" }>;
type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const found = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "abuse-or-neglect", child, on });
const goal = (on: string, to: Goal = "reunification", child = "ana"): EventInput =>
  ({ kind: "goal-set", role: "primary", goal: to, child, on });
const assessed = (on: string, working = false, child = "ana"): EventInput => ({ kind: "goal-assessed", child, on, working });
const placed = (on: string, setting: "foster-home" | "trial-home-visit" | "runaway"): EventInput =>
  ({ kind: "placement-started", child: "ana", on, setting });
const considered = (on: string, more: Partial<Held> = {}): EventInput =>
  ({ kind: "meeting-held", meeting: "fst", child: "ana", on, goalChangeConsidered: true, ...more });

const entry = [opened, entered("ana", "2021-08-02"), goal("2021-08-04")];
/** The clock starts with the finding of 1 September 2021: 15 months are reached on 1 December 2022. */
const base = [...entry, found("2021-09-01")];
const stuck = [...base, assessed("2022-11-15")];
const due = { on: "2022-12-01", due: "2022-12-31" };
const PART = "FST meeting that considers a change of goal";
const kinds = ["case-opened", "care-entered", "care-exited", "court-found", "goal-set", "placement-started"];

const noFindings = { source: "a flat export", kinds: [...kinds.filter((kind) => kind !== "court-found"), "goal-assessed", "meeting-held"] };

boundaries("us-mo/asfa-15-of-22", [
  { name: "the day before the mark nothing is asked", events: stuck, asOf: "2022-11-30", duties: [] },
  { name: "on the mark the duty opens, thirty days long", events: stuck, asOf: "2022-12-01",
    duties: [{ child: "ana", status: "open", ...due, missing: [PART], basis: "asfa.consider" }] },
  { name: "on the due date it is still open", events: stuck, asOf: "2022-12-31", duties: [{ status: "open", ...due }] },
  { name: "the day after the due date it is overdue", events: stuck, asOf: "2023-01-01",
    duties: [{ status: "overdue", ...due, missing: [PART] }] },
  { name: "considered the day before the due date: met", events: [...stuck, considered("2022-12-30")], asOf: "2023-02-01",
    duties: [{ status: "met", ...due, metOn: "2022-12-30", missing: [] }] },
  { name: "considered on the due date: met", events: [...stuck, considered("2022-12-31T10:00-06:00")], asOf: "2023-02-01",
    duties: [{ status: "met", ...due, metOn: "2022-12-31" }] },
  { name: "considered four days after: late by four days", events: [...stuck, considered("2023-01-04")], asOf: "2023-02-01",
    duties: [{ status: "late", ...due, metOn: "2023-01-04", daysLate: 4 }] },
  { name: "mark, assessment and meeting on one day: met", events: [...base, assessed("2022-12-01"), considered("2022-12-01")],
    asOf: "2022-12-01",
    duties: [{ status: "met", ...due, metOn: "2022-12-01" }] },
  { name: "a meeting before the mark does not count", events: [...stuck, considered("2022-11-30")], asOf: "2023-01-01",
    duties: [{ status: "overdue", ...due }] },
  { name: "nor a meeting that considered no change", events: [...stuck, considered("2022-12-15", { goalChangeConsidered: false })],
    asOf: "2023-01-01",
    duties: [{ status: "overdue", ...due }] },
  { name: "nor one that is not an FST meeting", events: [...stuck, considered("2022-12-15", { meeting: "permanency-review" })],
    asOf: "2023-01-01",
    duties: [{ status: "overdue", ...due }] },

  { name: "before the mark no assessment is asked for", events: base, asOf: "2022-11-30", duties: [] },
  { name: "no assessment on record when the mark is reached: unknown", events: base, asOf: "2022-12-01",
    duties: [{ child: "ana", status: "unknown", needs: /assess/ }] },
  { name: "the goal is working: nothing to reconsider", events: [...base, assessed("2022-11-15", true)], asOf: "2023-03-01",
    duties: [] },
  { name: "not working then working again before the mark: nothing", events: [...stuck, assessed("2022-11-25", true)],
    asOf: "2023-03-01", duties: [] },
  { name: "found not working after the mark: the duty begins that day",
    events: [...base, assessed("2022-11-15", true), assessed("2023-02-10")],
    asOf: "2023-03-13", duties: [{ status: "overdue", on: "2023-02-10", due: "2023-03-12" }] },
  // reading: an assessment made after the mark settles what was unknown, with one duty for the span
  { name: "first assessed after the mark: the duty begins that day", events: [...base, assessed("2022-12-10")], asOf: "2022-12-20",
    duties: [{ status: "open", on: "2022-12-10", due: "2023-01-09" }] },
  { name: "an assessment of the concurrent goal says nothing of the current one", asOf: "2022-12-01",
    events: [...base, { kind: "goal-assessed", role: "concurrent", child: "ana", on: "2022-11-15", working: false }],
    duties: [{ status: "unknown", needs: /assess/ }] },
  { name: "two assessments of one day: the one recorded later stands", asOf: "2023-03-01",
    events: [...stuck, { kind: "goal-assessed", child: "ana", on: "2022-11-15", working: true, recordedOn: "2022-11-20" }],
    duties: [] },
  { name: "where none was recorded later they contradict each other: unknown", events: [...stuck, assessed("2022-11-15", true)],
    asOf: "2023-03-01",
    duties: [{ status: "unknown" }] },
  // reading: without a primary goal there is no assessment of one, and the missing fact is named
  { name: "no primary goal on record at the mark: unknown", events: [opened, entered("ana", "2021-08-02"), found("2021-09-01")],
    asOf: "2022-12-01",
    duties: [{ status: "unknown", needs: /goal/ }] },

  { name: "an assessment counts only for the goal it was made under",
    events: [...base, assessed("2022-09-01"), goal("2022-10-01", "adoption")],
    asOf: "2022-12-01", duties: [{ status: "unknown", needs: /assess/ }] },
  { name: "the goal changes on the due date: lapsed, and the new goal is not assessed yet",
    events: [...stuck, goal("2022-12-31", "adoption")],
    asOf: "2023-01-10", duties: [{ status: "lapsed", ...due }, { status: "unknown" }] },
  { name: "the goal changes twice: each goal has its own duty", asOf: "2023-03-01",
    events: [...stuck, goal("2023-01-05", "adoption"), assessed("2023-02-01"), goal("2023-02-20", "guardianship")],
    duties: [
      { status: "missed", ...due, missing: [PART] }, { status: "lapsed", on: "2023-02-01", due: "2023-03-03" }, { status: "unknown" },
    ] },
  { name: "the same goal set again is one span", events: [...stuck, goal("2022-12-20")], asOf: "2023-01-01",
    duties: [{ status: "overdue", ...due }] },
  { name: "leaving care on the due date: lapsed", events: [...stuck, exited("2022-12-31")], asOf: "2023-02-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [...stuck, exited("2023-01-01")], asOf: "2023-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the case closes before the due date: lapsed", events: [...stuck, closed("2022-12-20")], asOf: "2023-02-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes after the due date: missed", events: [...stuck, closed("2023-01-10")], asOf: "2023-02-01",
    duties: [{ status: "missed", ...due }] },

  { name: "it says what raised it, and when", events: stuck, asOf: "2022-12-01",
    duties: [{ status: "open", raisedBy: "goal-assessed", what: "15 of 22 months were reached by 2022-12-01 and the goal reunification is assessed as not working" }] },
  { name: "before the mark no goal is asked for either", events: [opened, entered("ana", "2021-08-02"), found("2021-09-01")], asOf: "2022-11-30", duties: [] },
  { name: "assessed on the day the goal was set, where no other went before", events: [...base, assessed("2021-08-04")], asOf: "2022-12-01", duties: [{ status: "open", ...due }] },
  { name: "on the day it took another's place, the assessment was of that one", events: [...base, goal("2022-10-01", "adoption"), assessed("2022-10-01")], asOf: "2022-12-01",
    duties: [{ status: "unknown", on: "2022-12-01", needs: /assess/ }] },
  { name: "the goal replaced on the very day of the mark was in effect on no day on which it was reached", events: [...stuck, goal("2022-12-01", "adoption")], asOf: "2022-12-01",
    duties: [{ status: "unknown", on: "2022-12-01", needs: /assess/ }] },
  { name: "the meeting that considers the change may be the one that makes it", events: [...stuck, goal("2022-12-20", "adoption"), considered("2022-12-20")], asOf: "2022-12-20",
    duties: [{ status: "met", ...due, metOn: "2022-12-20" }, { status: "unknown" }] },
  { name: "one after the change is about another goal", events: [...stuck, goal("2022-12-20", "adoption"), considered("2022-12-21")], asOf: "2022-12-21", duties: [{ status: "lapsed", ...due }, { status: "unknown" }] },
  { name: "one on the day of the exit is after the stay", events: [...stuck, exited("2022-12-20"), considered("2022-12-20")], asOf: "2023-02-01", duties: [{ status: "lapsed", ...due }] },
  { name: "no finding: the clock starts sixty days after removal", events: [...entry, assessed("2022-11-15")], asOf: "2023-01-01",
    duties: [{ status: "open", on: "2023-01-01", due: "2023-01-31" }] },
  { name: "a finding after those sixty days comes too late to start it",
    events: [...entry, found("2021-12-01"), assessed("2022-11-15")], asOf: "2023-01-01",
    duties: [{ status: "open", on: "2023-01-01" }] },
  { name: "a finding of another kind does not start it", asOf: "2022-12-31",
    events: [...entry, { kind: "court-found", finding: "removal-ordered", child: "ana", on: "2021-08-10" }, assessed("2022-11-15")],
    duties: [] },
  { name: "a finding made before removal counts on removal's day", events: [...entry, found("2021-07-20"), assessed("2022-10-15")],
    asOf: "2022-11-02",
    duties: [{ status: "open", on: "2022-11-02", due: "2022-12-02" }] },
  { name: "removed before entry: the sixty days run from removal", asOf: "2022-12-28",
    events: [opened, { kind: "care-entered", child: "ana", on: "2021-08-02", removedOn: "2021-07-30" }, goal("2021-08-04"),
      assessed("2022-11-15")],
    duties: [{ status: "open", on: "2022-12-28", due: "2023-01-27" }] },
  { name: "by option the clock runs from the entry itself", events: [...base, assessed("2022-10-15")], asOf: "2022-11-02",
    options: { params: { "asfa.clock": "entry" } }, duties: [{ status: "open", on: "2022-11-02", due: "2022-12-02" }] },
  { name: "an agency may give the team forty-five days", events: stuck, asOf: "2023-01-15",
    options: { params: { "asfa.consider": 45 } },
    duties: [{ status: "open", on: "2022-12-01", due: "2023-01-15" }] },

  { name: "thirty days on a trial home visit do not count", asOf: "2023-01-01",
    events: [...stuck, placed("2021-08-02", "foster-home"), placed("2022-03-01", "trial-home-visit"),
      placed("2022-03-31", "foster-home")],
    duties: [{ status: "open", on: "2023-01-01", due: "2023-01-31" }] },
  { name: "nor do ten days as a runaway: the first is left out, the day of return counts", asOf: "2022-12-11",
    events: [...stuck, placed("2021-08-02", "foster-home"), placed("2022-03-01", "runaway"), placed("2022-03-11", "foster-home")],
    duties: [{ status: "open", on: "2022-12-11", due: "2023-01-10" }] },
  // Thirty days at home and ten on the run: as if the clock had started 40, 30, 10 or no days later
  ...([["both", "2023-01-11", "open"], ["trial-home-visits", "2023-01-01", "open"], ["runaway-episodes", "2022-12-11", "overdue"], ["none", "2022-12-01", "overdue"]] as const)
    .map(([leaveOut, on, status]) => ({
      name: `by option, left out: ${leaveOut}`, asOf: "2023-01-11", options: { params: { "asfa.leaveOut": leaveOut } }, duties: [{ status, on }],
      events: [...stuck, placed("2022-03-01", "trial-home-visit"), placed("2022-03-31", "foster-home"), placed("2022-06-01", "runaway"), placed("2022-06-11", "foster-home")],
    })),
  { name: "the duty stays though the mark is lost", asOf: "2023-08-01",
    events: [...stuck, placed("2021-08-02", "foster-home"), placed("2022-12-02", "trial-home-visit")],
    duties: [{ status: "overdue", ...due }] },
  { name: "two stays add up, the days between left out", asOf: "2023-02-01",
    events: [...entry, found("2021-08-02"), exited("2022-03-02"), entered("ana", "2022-06-01"), found("2022-06-01"),
      goal("2022-06-03"), assessed("2023-01-20")],
    duties: [{ status: "open", on: "2023-02-01", due: "2023-03-03" }] },
  { name: "days before the last 22 months no longer count", asOf: "2024-04-10",
    events: [...entry, found("2021-08-02"), exited("2022-03-02"), entered("ana", "2023-01-10"), found("2023-01-10"),
      goal("2023-01-12"), assessed("2024-01-20")],
    duties: [{ status: "open", on: "2024-04-10", due: "2024-05-10" }] },
  { name: "an assessment of an earlier stay says nothing of this one", asOf: "2023-02-01",
    events: [...entry, found("2021-08-02"), assessed("2022-02-01"), exited("2022-03-02"), entered("ana", "2022-06-01"),
      found("2022-06-01"), goal("2022-06-03")],
    duties: [{ status: "unknown", needs: /assess/ }] },
  { name: "fifteen months can end on 29 February", asOf: "2024-02-29",
    events: [entered("ana", "2022-11-01"), found("2022-11-30"), goal("2022-11-02"), assessed("2024-02-01")],
    duties: [{ status: "open", on: "2024-02-29", due: "2024-03-30" }] },
  { name: "months are held to the month's last day", events: [...entry, found("2021-08-31"), assessed("2022-11-15")],
    asOf: "2022-11-30",
    duties: [{ status: "open", on: "2022-11-30", due: "2022-12-30" }] },

  { name: "siblings: each has its own clock, assessment and meeting", asOf: "2023-03-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [...stuck, considered("2022-12-15"), entered("ben", "2021-10-01"), found("2021-10-20", "ben"),
      goal("2021-10-02", "reunification", "ben"),
      assessed("2023-01-05", false, "ben")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2023-01-20", due: "2023-02-19" }] },
  { name: "an assessment and a meeting that name no child are about every child in care", asOf: "2023-01-01",
    children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("ben", "2021-08-02"), found("2021-09-01", "ben"), goal("2021-08-04", "reunification", "ben"),
      { kind: "goal-assessed", on: "2022-11-15", working: false },
      { kind: "meeting-held", meeting: "fst", on: "2022-12-20", goalChangeConsidered: true }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "considered in time, recorded late: met, and backdated",
    events: [...stuck, considered("2022-12-20", { recordedOn: "2023-01-15" })],
    asOf: "2023-02-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "a source that cannot hold assessments accuses nobody", events: base, asOf: "2023-02-01",
    holds: { source: "a flat export", kinds: [...kinds, "meeting-held"] }, duties: [{ status: "unknown", needs: /assess/ }] },
  { name: "nor one that cannot hold meetings", events: stuck, asOf: "2023-02-01",
    holds: { source: "a flat export", kinds: [...kinds, "goal-assessed"] }, duties: [{ status: "unknown", needs: /meeting-held/ }] },
  // reading: days on a trial home visit would move the mark, so a source that cannot hold placements leaves it unknown
  { name: "nor one that cannot hold placements", events: stuck, asOf: "2023-02-01",
    holds: { source: "a flat export", kinds: [...kinds.slice(0, -1), "goal-assessed", "meeting-held"] },
    duties: [{ status: "unknown", needs: /placement/ }] },
  // No findings held: with one on removal's day, found not working on 15 November and due on 15 December; without one, from 1 January to 31 January. It is raised on the earlier day
  { name: "a source without findings: the day after the earliest due date it is unknown", events: [...entry, assessed("2022-11-15")], asOf: "2023-01-31",
    holds: noFindings, duties: [{ child: "ana", status: "unknown", needs: /court-found/ }] },
  { name: "the day after the latest it is overdue either way", events: [...entry, assessed("2022-11-15")], asOf: "2023-02-01",
    holds: noFindings, duties: [{ status: "overdue", on: "2022-11-15", due: "2023-01-31" }] },
  { name: "considered between the two days, in time only for the earlier: unknown", events: [...entry, assessed("2022-11-15"), considered("2022-12-15")], asOf: "2023-03-01",
    holds: noFindings, duties: [{ status: "unknown", needs: /court-found/ }] },
  { name: "considered after both due dates: late either way", events: [...entry, assessed("2022-11-15"), considered("2023-02-01")], asOf: "2023-03-01",
    holds: noFindings, duties: [{ status: "late", due: "2023-01-31", daysLate: 1 }] },
  { name: "a source that holds findings, and none is on record: sixty days after removal, for certain", events: [...entry, assessed("2022-11-15")], asOf: "2023-01-10",
    holds: { source: "a flat export", kinds: [...kinds, "goal-assessed", "meeting-held"] }, duties: [{ status: "open", on: "2023-01-01", due: "2023-01-31" }] },
  { name: "from the entry itself, findings are not needed", events: [...entry, assessed("2022-10-15")], asOf: "2022-12-03", holds: noFindings,
    options: { params: { "asfa.clock": "entry" } }, duties: [{ status: "overdue", on: "2022-11-02", due: "2022-12-02" }] },
  // With ninety days to consider, the two time spans overlap: 15 November to 13 February, 1 January to 1 April
  ...([["2023-02-13", "met"], ["2023-02-14", "unknown"], ["2023-04-01", "unknown"], ["2023-04-02", "late"]] as const).map(([on, status]) => ({
    name: `ninety days to consider, findings not held, considered on ${on}: ${status}`, events: [...entry, assessed("2022-11-15"), considered(on)], asOf: "2023-06-01", holds: noFindings,
    options: { params: { "asfa.consider": 90 } }, duties: [{ status } as const],
  })),
  ...([["2023-02-13", "lapsed"], ["2023-02-14", "unknown"], ["2023-04-01", "unknown"], ["2023-04-02", "missed"]] as const).map(([on, status]) => ({
    name: `or the child left care on ${on}: ${status}`, events: [...entry, assessed("2022-11-15"), exited(on)], asOf: "2023-06-01", holds: noFindings,
    options: { params: { "asfa.consider": 90 } }, duties: [{ status } as const],
  })),
  { name: "a source that begins in the stay: the placements before it would tell", events: stuck, asOf: "2022-12-15",
    holds: { source: "a flat export", since: "2022-06-01", kinds: [...kinds, "goal-assessed", "meeting-held"] }, duties: [{ status: "unknown", needs: /the placements before 2022-06-01, where a flat export begins/ }] },
  { name: "as it is by the clock from entry, for which findings are of no account", events: [...entry, assessed("2022-10-15")], asOf: "2022-11-15",
    options: { params: { "asfa.clock": "entry" } }, holds: { ...noFindings, since: "2022-01-01" },
    duties: [{ status: "unknown", needs: /^the placements before 2022-01-01/ }] },
  { name: "nor does a removal before the entry start that clock", asOf: "2022-10-25", options: { params: { "asfa.clock": "entry" } }, holds: { ...noFindings, since: "2021-07-25" },
    events: [opened, { kind: "care-entered", child: "ana", on: "2021-08-02", removedOn: "2021-07-20" }, goal("2021-08-04"), assessed("2022-10-15")], duties: [] },
  { name: "without a primary goal the earliest day counts too", events: [opened, entered("ana", "2021-08-02")], asOf: "2022-11-02",
    holds: noFindings, duties: [{ status: "unknown", on: "2022-11-02", needs: /goal/ }] },
  { name: "facts in any order", events: [...stuck, considered("2023-01-04")].reverse(), asOf: "2023-02-01",
    duties: [{ status: "late", ...due, daysLate: 4 }] },
  { name: "a mark reached before the manual's earliest text raised no duty", asOf: "2020-06-30",
    events: [entered("ana", "2018-06-01"), found("2018-06-01"), goal("2018-06-02"), assessed("2019-08-01")], duties: [] },
]);
