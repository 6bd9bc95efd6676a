/** MI-CP-17: goals, needs and services fit together: each identified need has a service in the plan. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;
type Assessment = Extract<EventInput, { kind: "assessment-completed" }>;

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Update>): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });
const assessed = (on: string, tool: Assessment["tool"], named: string[], more: Partial<Assessment> = {}): EventInput =>
  ({ kind: "assessment-completed", tool, on, needs: named.map((need) => ({ need })), ...more });

const housing = { need: "housing", service: "rent help" };
const therapy = { need: "therapy", service: "the clinic" };
const bare = [{ need: "housing" }, { need: "therapy" }];
const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["service for housing", "service for therapy"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/needs-services", [
  // The plan's day
  { name: "no plan, no services to align", events: [opened(), assessed("2026-01-12", "risk", ["housing"])], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [opened(), plan("2026-01-20", { needs: bare })], asOf: "2026-01-19", duties: [] },
  { name: "each need has its service", events: [opened(), plan("2026-01-20", { needs: [housing, therapy] })], asOf: "2026-01-20",
    duties: [{ child: "", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "no need has one: open on the plan's day, each need named", events: [opened(), plan("2026-01-20", { needs: bare })], asOf: "2026-01-20",
    duties: [{ status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after they are overdue", events: [opened(), plan("2026-01-20", { needs: bare })], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "one of two has one", events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }, therapy] })], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: ["service for housing"] }] },
  { name: "the other's is added the same day",
    events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }, therapy] }), updated("2026-01-20", { needs: [housing] })],
    asOf: "2026-01-21", duties: [{ status: "met", ...due }] },
  { name: "added the day after it is a day late", asOf: "2026-02-01",
    events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }, therapy] }), updated("2026-01-21", { needs: [housing] })],
    duties: [{ status: "late", ...due, metOn: "2026-01-21", daysLate: 1 }] },
  { name: "an agency that allows two weeks for it", events: [opened(), plan("2026-01-20", { needs: bare })], asOf: "2026-02-03", options: { params: { prompt: 14 } },
    duties: [{ status: "open", due: "2026-02-03" }] },
  { name: "a plan of 29 February", events: [opened("2024-01-02"), plan("2024-02-29", { needs: bare })], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },

  // Which needs
  { name: "no need known at all: unknown", events: [opened(), plan()], asOf: "2026-02-01", duties: [{ status: "unknown", needs: /the needs identified/ }] },
  { name: "a need that only an assessment identifies", events: [opened(), assessed("2026-01-12", "CANS", ["therapy"]), plan("2026-01-20", { needs: [housing] })],
    asOf: "2026-01-21", duties: [{ status: "overdue", ...due, missing: ["service for therapy"] }] },
  { name: "and no need in the plan", events: [opened(), assessed("2026-01-12", "FANS", ["housing", "therapy"]), plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "in both, however it is spelled, it is one need", events: [opened(), assessed("2026-01-12", "risk", [" Housing "]), plan("2026-01-20", { needs: [housing] })],
    asOf: "2026-01-21", duties: [{ status: "met", ...due }] },
  { name: "in both, without a service, it is named once",
    events: [opened(), assessed("2026-01-12", "risk", ["housing"]), plan("2026-01-20", { needs: [{ need: "housing" }] })],
    asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["service for housing"] }] },
  ...(["risk", "needs-and-strengths", "FANS", "CANS"] as const).map((tool) => ({
    name: `${tool} identifies needs`, events: [opened(), assessed("2026-01-12", tool, ["sleep"]), plan("2026-01-20", { needs: [housing] })], asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["service for sleep"] } as const],
  })),
  { name: "the latest of a tool stands", asOf: "2026-01-21",
    events: [opened(), assessed("2026-01-10", "risk", ["work"]), assessed("2026-01-16", "risk", ["housing"]), plan("2026-01-20", { needs: [housing] })],
    duties: [{ status: "met", ...due }] },
  { name: "an assessment of the plan's day is looked at", events: [opened(), assessed("2026-01-20", "risk", ["work"]), plan("2026-01-20", { needs: [housing] })],
    asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["service for work"] }] },
  { name: "one of the day after is not", events: [opened(), plan("2026-01-20", { needs: [housing] }), assessed("2026-01-21", "risk", ["work"])], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
  { name: "one from before the case was closed and opened again is not", asOf: "2026-07-01",
    events: [opened(), assessed("2026-01-12", "risk", ["work"]), closed("2026-03-01"), opened("2026-06-01"), plan("2026-06-20", { needs: [housing] })],
    duties: [{ status: "met", due: "2026-06-20" }] },
  { name: "a need that an update adds without a service is looked at too", asOf: "2026-03-01",
    events: [opened(), plan("2026-01-20", { needs: [housing] }), updated("2026-02-10", { needs: [{ need: "work" }] })],
    duties: [{ status: "overdue", ...due, missing: ["service for work"] }] },
  // reading: what the plan owed on its day was there; a later need that comes with its service does not make that late.
  { name: "a need that an update adds together with its service makes nothing late", asOf: "2026-03-01",
    events: [opened(), plan("2026-01-20", { needs: [housing] }), updated("2026-02-10", { needs: [therapy] })], duties: [{ status: "met", ...due }] },
  { name: "nor does one that the assessments, of other needs or of none on record, do not name", asOf: "2026-03-01", duties: [{ status: "met", ...due }],
    events: [opened(), assessed("2026-01-12", "risk", ["housing"]), { kind: "assessment-completed", tool: "FANS", on: "2026-01-12" }, plan("2026-01-20", { needs: [housing] }),
      updated("2026-02-10", { needs: [therapy] })] },
  { name: "one that an assessment before the plan named among others does: it was owed on the plan's day", asOf: "2026-03-01",
    events: [opened(), assessed("2026-01-12", "risk", ["housing", "therapy"]), plan("2026-01-20", { needs: [housing] }), updated("2026-02-10", { needs: [therapy] })],
    duties: [{ status: "late", ...due, metOn: "2026-02-10", daysLate: 21 }] },
  { name: "what met each need is shown", events: [opened(), plan("2026-01-20", { needs: [housing, therapy] })], asOf: "2026-01-20",
    duties: [{ status: "met", evidence: ["service for housing: 2026-01-20", "service for therapy: 2026-01-20"] }] },
  { name: "a need is named as first spelled, outer blanks aside", events: [opened(), assessed("2026-01-12", "risk", [" Housing "]), plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["service for Housing"] }] },
  { name: "what would meet it: a service for each need that has none", asOf: "2026-01-21",
    events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }, { need: "sleep" }, therapy] })],
    duties: [{ status: "overdue", remedy: { says: "Add to the plan: service for housing, service for sleep.", events: [updated("2026-01-21", {
      needs: [{ need: "housing", service: "the service that meets it" }, { need: "sleep", service: "the service that meets it" }] })] } }] },

  // Versions and ends
  { name: "what a service agreement says is not the case plan's", asOf: "2026-01-21",
    events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }] }), plan("2026-01-20", { plan: "service-agreement", needs: [housing] })],
    duties: [{ status: "overdue", ...due, missing: ["service for housing"] }] },
  { name: "the Parent Agency Treatment Plan is asked the same", asOf: "2026-01-21",
    events: [opened(), plan("2026-01-20", { plan: "parent-agency-treatment-plan", needs: bare })], duties: [{ status: "overdue", ...due, missing }] },
  { name: "unmet when the next version is completed: missed", asOf: "2026-05-01",
    events: [opened(), plan("2026-01-20", { needs: bare }), plan("2026-04-20", { needs: [housing, therapy] })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2026-04-20" }] },
  { name: "the case closed on the plan's day: lapsed", events: [opened(), plan("2026-01-20", { needs: bare }), closed("2026-01-20")], asOf: "2026-03-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closed the day after: missed", events: [opened(), plan("2026-01-20", { needs: bare }), closed("2026-01-21")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due, missing }] },

  // Siblings
  { name: "an assessment of ben says nothing for ana's plan", children: siblings, asOf: "2026-01-21",
    events: [opened(), assessed("2026-01-12", "CANS", ["sleep"], { child: "ben" }), plan("2026-01-20", { child: "ana", needs: [housing] })],
    duties: [{ child: "ana", status: "met", ...due }] },
  { name: "an assessment that names nobody does for each", children: siblings, asOf: "2026-01-21",
    events: [opened(), assessed("2026-01-12", "CANS", ["therapy"]), plan("2026-01-20", { child: "ana", needs: [therapy] }),
      plan("2026-01-20", { child: "ben", needs: [housing] })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due, missing: ["service for therapy"] }] },

  // The record
  { name: "added in time, recorded late: met, and backdated", asOf: "2026-03-01",
    events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }] }), updated("2026-01-20", { needs: [housing], recordedOn: "2026-02-02" })],
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2026-03-01", options: { knownBy: "2026-02-01" },
    events: [opened(), plan("2026-01-20", { needs: [{ need: "housing" }] }), updated("2026-01-20", { needs: [housing], recordedOn: "2026-02-02" })],
    duties: [{ status: "overdue", ...due, missing: ["service for housing"] }] },
  { name: "a source that cannot hold updates cannot say that nothing was added", events: [opened(), plan("2026-01-20", { needs: bare })], asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "assessment-completed"] },
    duties: [{ status: "unknown", needs: /plan-updated/ }] },
  { name: "exact duplicates, in any order, change nothing", asOf: "2026-03-01",
    events: [updated("2026-01-21", { needs: [housing, therapy] }), updated("2026-01-21", { needs: [housing, therapy] }), plan("2026-01-20", { needs: bare }), opened()],
    duties: [{ status: "late", ...due, daysLate: 1 }] },
]);
