/** MI-CP-13: the FANS and CANS assessments are there to develop the plan from. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Assessment = Extract<EventInput, { kind: "assessment-completed" }>;

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const assessed = (tool: Assessment["tool"], on: string, more: Partial<Assessment> = {}): EventInput => ({ kind: "assessment-completed", tool, on, ...more });
const fans = (on = "2026-01-12", more: Partial<Assessment> = {}): EventInput => assessed("FANS", on, more);
const cans = (on = "2026-01-14", more: Partial<Assessment> = {}): EventInput => assessed("CANS", on, more);

const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["FANS", "CANS"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/assessments-used", [
  // Before the plan
  { name: "no plan, no assessment asked for", events: [opened()], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [opened(), plan()], asOf: "2026-01-19", duties: [] },
  { name: "both assessed before the plan", events: [opened(), fans(), cans(), plan()], asOf: "2026-01-20",
    duties: [{ child: "", status: "met", ...due, metOn: "2026-01-14", missing: [] }] },
  { name: "both on the plan's day", events: [opened(), plan(), fans("2026-01-20"), cans("2026-01-20")], asOf: "2026-01-20",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "neither: missed on the plan's day, for only an earlier act could meet it", events: [opened(), plan()], asOf: "2026-01-20",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "and the day after", events: [opened(), plan()], asOf: "2026-01-21", duties: [{ status: "missed", ...due, missing }] },
  { name: "an assessment of the day after comes too late", events: [opened(), fans(), plan(), cans("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing: ["CANS"] }] },
  { name: "one the day before, the other the day after", events: [opened(), fans("2026-01-21"), plan(), cans("2026-01-19")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing: ["FANS"] }] },
  { name: "on a leap day", events: [opened("2024-01-02"), fans("2024-02-29"), cans("2024-02-28"), plan("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "met", due: "2024-02-29" }] },

  // Which assessment
  { name: "the FANS alone", events: [opened(), fans(), plan()], asOf: "2026-02-01", duties: [{ status: "missed", missing: ["CANS"] }] },
  { name: "the CANS alone", events: [opened(), cans(), plan()], asOf: "2026-02-01", duties: [{ status: "missed", missing: ["FANS"] }] },
  { name: "other tools do not stand for them", asOf: "2026-02-01",
    events: [opened(), assessed("risk", "2026-01-12"), assessed("needs-and-strengths", "2026-01-12"), assessed("safety", "2026-01-12"), plan()],
    duties: [{ status: "missed", missing }] },
  { name: "from before the opening, where the case begins with it", events: [fans("2025-12-20"), opened(), cans(), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
  { name: "from before the case was closed and opened again they do not serve", asOf: "2026-07-01",
    events: [opened(), fans(), cans(), closed("2026-03-01"), opened("2026-06-01"), plan("2026-06-20")],
    duties: [{ status: "missed", due: "2026-06-20", missing }] },

  // Which plan
  { name: "earlier assessments serve the next version too", events: [opened(), fans(), cans(), plan(), plan("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "met", ...due }, { status: "met", on: "2026-04-20", due: "2026-04-20" }] },
  { name: "too late for the first version, in time for the second", events: [opened(), fans(), plan(), cans("2026-02-01"), plan("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due, missing: ["CANS"] }, { status: "met", due: "2026-04-20" }] },
  { name: "the Parent Agency Treatment Plan is asked about too", events: [opened(), plan("2026-01-20", { plan: "parent-agency-treatment-plan" })],
    asOf: "2026-02-01", duties: [{ status: "missed", ...due }] },
  { name: "a safety plan is not", events: [opened(), plan("2026-01-20", { plan: "safety-plan" })], asOf: "2026-02-01", duties: [] },
  { name: "an update is no new plan", events: [opened(), { kind: "plan-updated", plan: "case-plan", on: "2026-01-20" }], asOf: "2026-02-01", duties: [] },
  { name: "the closing of the case heals nothing", events: [opened(), plan(), closed("2026-02-10")], asOf: "2026-03-01", duties: [{ status: "missed", ...due }] },
  { name: "a plan completed after closing is not asked about", events: [opened(), closed("2026-01-15"), plan()], asOf: "2026-03-01", duties: [] },

  // Siblings
  { name: "a CANS of ben says nothing for ana's plan", children: siblings, asOf: "2026-02-01",
    events: [opened(), fans(), cans("2026-01-14", { child: "ben" }), plan("2026-01-20", { child: "ana" }), plan("2026-01-21", { child: "ben" })],
    duties: [{ child: "ana", status: "missed", ...due, missing: ["CANS"] }, { child: "ben", status: "met", due: "2026-01-21" }] },
  { name: "assessments that name nobody are about each", children: siblings, asOf: "2026-02-01",
    events: [opened(), fans(), cans(), plan("2026-01-20", { child: "ana" }), plan("2026-01-21", { child: "ben" })],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },

  // The record
  { name: "assessed in time, recorded late: met, and backdated", events: [opened(), fans(), cans("2026-01-14", { recordedOn: "2026-02-02" }), plan()],
    asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was missed", events: [opened(), fans(), cans("2026-01-14", { recordedOn: "2026-02-02" }), plan()],
    asOf: "2026-03-01", options: { knownBy: "2026-02-01" }, duties: [{ status: "missed", ...due, missing: ["CANS"] }] },
  { name: "a source that cannot hold assessments accuses nobody", events: [opened(), plan()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated"] },
    duties: [{ status: "unknown", needs: /assessment-completed/ }] },
  { name: "exact duplicates, in any order, change nothing", events: [plan(), plan(), cans(), cans(), fans(), opened()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
]);
