/** MI-CP-02: a case plan every 90 days after case opening, counted from the opening in multiples of 90 (S16). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;

const opened = (on = "2026-01-01"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on: string, more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Update> = {}): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });

/** Day 90, 180, 270 and 360 from 1 January. */
const first = { due: "2026-04-01" };
const second = { due: "2026-06-30" };
const third = { due: "2026-09-28" };
const fourth = { due: "2026-12-27" };
const actual = { params: { anchor: "actual" } };

boundaries("us-mi/case-plan-90-days", [
  // One link
  { name: "before the opening nothing is asked", events: [opened()], asOf: "2025-12-31", duties: [] },
  { name: "on opening day the first is open", events: [opened()], asOf: "2026-01-01",
    duties: [{ child: "", status: "open", on: "2026-01-01", ...first, basis: "source" }] },
  { name: "on the ninetieth day it is open still, and the second window has not opened", events: [opened()], asOf: "2026-04-01",
    duties: [{ status: "open", ...first }] },
  { name: "the day after it is overdue, and the second window opens", events: [opened()], asOf: "2026-04-02",
    duties: [{ status: "overdue", ...first, daysLate: 1 }, { status: "open", on: "2026-04-02", ...second }] },
  { name: "a plan on opening day counts", events: [opened(), plan("2026-01-01")], asOf: "2026-01-01",
    duties: [{ status: "met", ...first, metOn: "2026-01-01", missing: [] }] },
  { name: "a plan of the day before the opening does not", events: [plan("2025-12-31"), opened()], asOf: "2026-04-01",
    duties: [{ status: "open", ...first }] },
  { name: "the 30-day plan counts for its window", asOf: "2026-03-15",
    events: [opened(), { kind: "care-entered", child: "ana", on: "2026-01-02" },
      { kind: "placement-started", setting: "foster-home", child: "ana", on: "2026-01-02" }, plan("2026-01-25", { child: "ana" })],
    duties: [{ child: "", status: "met", ...first, metOn: "2026-01-25" }] },
  { name: "a plan on the ninetieth day is in time", events: [opened(), plan("2026-04-01")], asOf: "2026-04-02",
    duties: [{ status: "met", ...first, metOn: "2026-04-01" }, { status: "open", ...second }] },
  { name: "a plan of the day after is the first one, a day late; the second is still wanted", events: [opened(), plan("2026-04-02")], asOf: "2026-04-03",
    duties: [{ status: "late", ...first, metOn: "2026-04-02", daysLate: 1 }, { status: "open", ...second }] },
  { name: "across a leap day", events: [opened("2023-12-31")], asOf: "2024-03-31",
    duties: [{ status: "overdue", due: "2024-03-30", daysLate: 1 }, { status: "open", due: "2024-06-28" }] },

  // Links after one another
  { name: "an early plan does not move the grid", events: [opened(), plan("2026-01-10"), updated("2026-04-20")], asOf: "2026-06-30",
    duties: [{ status: "met", ...first }, { status: "met", ...second, metOn: "2026-04-20" }] },
  { name: "a second plan in one window serves no other", events: [opened(), plan("2026-01-20"), updated("2026-03-30")], asOf: "2026-07-01",
    duties: [{ status: "met", ...first, metOn: "2026-01-20" }, { status: "overdue", ...second, daysLate: 1 }, { status: "open", ...third }] },
  { name: "a late plan and one after it in the same window: the first late, the second met",
    events: [opened(), plan("2026-04-05"), updated("2026-04-06")], asOf: "2026-06-30",
    duties: [{ status: "late", ...first, daysLate: 4 }, { status: "met", ...second, metOn: "2026-04-06" }] },
  { name: "two on one day are one", events: [opened(), plan("2026-04-05"), updated("2026-04-05")], asOf: "2026-06-30",
    duties: [{ status: "late", ...first, daysLate: 4 }, { status: "open", ...second }] },
  { name: "a plan on the second due date, the first unmet, is the first one, ninety days late",
    events: [opened(), plan("2026-06-30")], asOf: "2026-07-01",
    duties: [{ status: "late", ...first, metOn: "2026-06-30", daysLate: 90 }, { status: "overdue", ...second }, { status: "open", ...third }] },
  { name: "unmet on the second due date, the first is overdue still", events: [opened()], asOf: "2026-06-30",
    duties: [{ status: "overdue", ...first }, { status: "open", ...second }] },
  { name: "the day after, it is missed", events: [opened()], asOf: "2026-07-01",
    duties: [{ status: "missed", ...first }, { status: "overdue", ...second }, { status: "open", ...third }] },
  { name: "a plan then meets the second, late; the first stays missed", events: [opened(), plan("2026-07-05")], asOf: "2026-08-01",
    duties: [{ status: "missed", ...first }, { status: "late", ...second, metOn: "2026-07-05", daysLate: 5 }, { status: "open", ...third }] },
  { name: "four windows, the third one skipped", asOf: "2026-12-28",
    events: [opened(), plan("2026-01-25"), updated("2026-06-01"), updated("2026-12-01")],
    duties: [{ status: "met", ...first }, { status: "met", ...second, metOn: "2026-06-01" },
      { status: "late", ...third, metOn: "2026-12-01", daysLate: 64 }, { status: "overdue", ...fourth, daysLate: 1 },
      { status: "open", due: "2027-03-27" }] },

  // What counts
  { name: "a Parent Agency Treatment Plan counts", events: [opened(), plan("2026-02-01", { plan: "parent-agency-treatment-plan" })], asOf: "2026-04-01",
    duties: [{ status: "met", ...first }] },
  { name: "a service agreement and a safety plan do not", asOf: "2026-04-01",
    events: [opened(), plan("2026-02-01", { plan: "service-agreement" }), updated("2026-02-02", { plan: "safety-plan" })],
    duties: [{ status: "open", ...first }] },
  { name: "a review without an update does not", events: [opened(), plan("2026-01-20"), { kind: "plan-reviewed", plan: "case-plan", on: "2026-05-01" }],
    asOf: "2026-06-30", duties: [{ status: "met", ...first }, { status: "open", ...second }] },
  { name: "one duty of the case: a plan for either sibling meets it", asOf: "2026-04-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [opened(), plan("2026-02-01", { child: "ben" })], duties: [{ child: "", status: "met", ...first, metOn: "2026-02-01" }] },

  // Opening and closing
  { name: "no opening on record, nothing to count from", events: [plan("2026-02-01")], asOf: "2026-08-01", duties: [] },
  { name: "but a child in care shows that a case is open: unknown, from the first entry on", asOf: "2026-08-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [{ kind: "care-entered", child: "ana", on: "2026-02-10" }, { kind: "care-entered", child: "ben", on: "2026-01-05" }],
    duties: [{ child: "", status: "unknown", on: "2026-01-05", due: null, needs: /the opening of the case/ }] },
  { name: "a child who came into care when it was open again shows nothing of before", asOf: "2026-07-01",
    events: [plan("2026-02-01"), closed("2026-03-01"), opened("2026-06-01"), { kind: "care-entered", child: "ana", on: "2026-06-05" }],
    duties: [{ status: "open", on: "2026-06-01", due: "2026-08-30" }] },
  { name: "a second opening while the case is open starts nothing", events: [opened(), opened("2026-02-01")], asOf: "2026-04-01",
    duties: [{ status: "open", on: "2026-01-01", ...first }] },
  { name: "closed on the ninetieth day: lapsed", events: [opened(), closed("2026-04-01")], asOf: "2026-08-01", duties: [{ status: "lapsed", ...first }] },
  { name: "closed ten days after: the first missed, the second lapsed", events: [opened(), closed("2026-04-11")], asOf: "2026-12-31",
    duties: [{ status: "missed", ...first, daysLate: 10 }, { status: "lapsed", ...second }] },
  { name: "as it was on closing day", events: [opened(), closed("2026-04-11")], asOf: "2026-04-11",
    duties: [{ status: "missed", ...first, daysLate: 10 }, { status: "lapsed", ...second }] },
  { name: "closed on the second due date: the first could still have been met that day", events: [opened(), closed("2026-06-30")], asOf: "2026-12-31",
    duties: [{ status: "missed", ...first, daysLate: 90 }, { status: "lapsed", ...second }] },
  { name: "closed the day after that: it no longer could", events: [opened(), closed("2026-07-01")], asOf: "2026-12-31",
    duties: [{ status: "missed", ...first, daysLate: 0 }, { status: "missed", ...second, daysLate: 1 }] },
  { name: "a plan on closing day, the day after the ninetieth: the first, a day late, and no second", asOf: "2026-12-31",
    events: [opened(), plan("2026-04-02"), closed("2026-04-02")], duties: [{ status: "late", ...first, metOn: "2026-04-02", daysLate: 1 }] },
  { name: "a plan on closing day two days after it: the second window had opened", asOf: "2026-12-31",
    events: [opened(), plan("2026-04-03"), closed("2026-04-03")],
    duties: [{ status: "late", ...first, metOn: "2026-04-03", daysLate: 2 }, { status: "lapsed", ...second }] },
  { name: "a plan on closing day counts, and opens nothing", events: [opened(), plan("2026-03-01"), closed("2026-03-01")], asOf: "2026-12-31",
    duties: [{ status: "met", ...first, metOn: "2026-03-01" }] },
  { name: "a plan after closing does not", events: [opened(), closed("2026-03-01"), plan("2026-03-10")], asOf: "2026-12-31",
    duties: [{ status: "lapsed", ...first }] },
  { name: "opened again: a grid of its own", events: [opened(), plan("2026-02-01"), closed("2026-03-01"), opened("2026-05-01")], asOf: "2026-07-31",
    duties: [{ status: "met", ...first }, { status: "overdue", on: "2026-05-01", due: "2026-07-30" }, { status: "open", due: "2026-10-28" }] },

  // From the last update instead
  { name: "anchored on what was done: ninety days from the plan", events: [opened(), plan("2026-03-01")], asOf: "2026-05-31", options: actual,
    duties: [{ status: "met", ...first, basis: "source", steps: ["2026-01-01: the case was opened", "2026-04-01: plus 90 days (the source's own number; counted strict)"] },
      { status: "overdue", on: "2026-03-01", due: "2026-05-30", daysLate: 1, basis: "anchor", steps: ["2026-03-01: the last plan or update", "2026-05-30: plus 90 days (the source's own number; counted strict)"] }] },
  { name: "anchored on what was done: the next follows the completion at once", events: [opened(), plan("2026-03-01")], asOf: "2026-03-15", options: actual,
    duties: [{ status: "met", ...first }, { status: "open", due: "2026-05-30" }] },
  { name: "anchored on what was done: late, and ninety days from the late plan", events: [opened(), plan("2026-04-05")], asOf: "2026-07-04",
    options: { params: { "us-mi/case-plan-90-days.anchor": "actual" } },
    duties: [{ status: "late", ...first, daysLate: 4 }, { status: "open", due: "2026-07-04" }] },
  { name: "anchored on what was done: nothing done stays overdue, and opens no other", events: [opened()], asOf: "2026-12-31", options: actual,
    duties: [{ status: "overdue", ...first }] },
  { name: "anchored on what was done: a plan on closing day opens no other", events: [opened(), plan("2026-03-01"), closed("2026-03-01")], asOf: "2026-12-31",
    options: actual, duties: [{ status: "met", ...first }] },

  // The record
  { name: "planned in time, recorded late: met, and backdated", events: [opened(), plan("2026-03-20", { recordedOn: "2026-04-10" })], asOf: "2026-06-30",
    duties: [{ status: "met", ...first, backdated: true }, { status: "open", ...second }] },
  { name: "as the record stood before that, it was overdue", events: [opened(), plan("2026-03-20", { recordedOn: "2026-04-10" })], asOf: "2026-06-30",
    options: { knownBy: "2026-04-09" }, duties: [{ status: "overdue", ...first }, { status: "open", ...second }] },
  { name: "a source that cannot hold plans accuses nobody", events: [opened()], asOf: "2026-04-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "care-entered", "care-exited"] },
    duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "nor does one that cannot hold openings", events: [plan("2026-02-01")], asOf: "2026-08-01",
    holds: { source: "an invented export", kinds: ["care-entered", "care-exited", "plan-completed", "plan-updated"] },
    duties: [{ status: "unknown", needs: /case-opened/ }] },
  { name: "an exact duplicate changes nothing", events: [opened(), opened(), plan("2026-04-05"), plan("2026-04-05")], asOf: "2026-06-30",
    duties: [{ status: "late", ...first }, { status: "open", ...second }] },
  { name: "facts in any order", events: [opened(), plan("2026-04-05"), updated("2026-04-06")].reverse(), asOf: "2026-06-30",
    duties: [{ status: "late", ...first, daysLate: 4 }, { status: "met", ...second }] },
]);
