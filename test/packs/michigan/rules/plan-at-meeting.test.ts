/** MI-CP-10: case plans are developed during family team meetings, not in advance. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Held = Extract<EventInput, { kind: "meeting-held" }>;

const opened: EventInput = { kind: "case-opened", on: "2026-01-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const met = (on: string, more: Partial<Held> = {}): EventInput => ({ kind: "meeting-held", meeting: "ftm", on, ...more });

const base = [opened, plan()];
const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["family team meeting on the plan's day"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/plan-at-meeting", [
  // The meeting's day
  { name: "no plan, no meeting asked for", events: [opened], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: base, asOf: "2026-01-19", duties: [] },
  { name: "developed at a meeting of its day", events: [...base, met("2026-01-20")], asOf: "2026-01-20",
    duties: [{ child: "", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "without a meeting it is missed that day: how it came about cannot be made good", events: base, asOf: "2026-01-20",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "the day after it is missed still", events: base, asOf: "2026-01-21", duties: [{ status: "missed", ...due, missing }] },
  { name: "a meeting of the day before: the plan was not developed at it", events: [...base, met("2026-01-19")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a meeting of the day after: the plan was developed in advance", events: [...base, met("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the meeting's hour is of no account", events: [...base, met("2026-01-20T18:30-05:00")], asOf: "2026-02-01", duties: [{ status: "met", ...due }] },
  { name: "the meeting's date is the one written in it", events: [...base, met("2026-01-19T23:30-05:00")], asOf: "2026-02-01", duties: [{ status: "missed", ...due }] },
  { name: "on a leap day", events: [{ kind: "case-opened", on: "2024-01-02" }, plan("2024-02-29"), met("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "met", on: "2024-02-29", due: "2024-02-29" }] },

  // Which meeting
  ...(["fst", "case-plan-conference", "permanency-review", "other"] as const).map((meeting) => ({
    name: `a meeting of the kind ${meeting} is no family team meeting`, events: [...base, met("2026-01-20", { meeting })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing } as const],
  })),
  { name: "one that was only booked for the day was not held", asOf: "2026-02-01", duties: [{ status: "missed", ...due }],
    events: [...base, { kind: "meeting-scheduled", meeting: "ftm", on: "2026-01-10", scheduledFor: "2026-01-20" }] },
  { name: "of two meetings of the day one is enough", events: [...base, met("2026-01-20", { meeting: "other" }), met("2026-01-20")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },

  // Which plan
  { name: "the Parent Agency Treatment Plan is asked about too", events: [opened, plan("2026-01-20", { plan: "parent-agency-treatment-plan" })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "both plans of one day: two duties, which one meeting meets", asOf: "2026-02-01",
    events: [...base, plan("2026-01-20", { plan: "parent-agency-treatment-plan" }), met("2026-01-20")], duties: [{ status: "met", ...due }, { status: "met", ...due }] },
  { name: "a service agreement and a safety plan are not asked about", asOf: "2026-02-01", duties: [],
    events: [opened, plan("2026-01-20", { plan: "service-agreement" }), plan("2026-01-20", { plan: "safety-plan" })] },
  { name: "an update is no new plan", asOf: "2026-06-01",
    events: [...base, met("2026-01-20"), { kind: "plan-updated", plan: "case-plan", on: "2026-03-10" }], duties: [{ status: "met", ...due }] },
  { name: "each version is asked about", events: [...base, plan("2026-04-20"), met("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due }, { status: "met", on: "2026-04-20", due: "2026-04-20" }] },
  { name: "the meeting of the first version is none of the second's", events: [...base, met("2026-01-20"), plan("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "met", ...due }, { status: "missed", due: "2026-04-20" }] },
  { name: "the closing of the case heals nothing", events: [...base, closed("2026-02-10")], asOf: "2026-03-01", duties: [{ status: "missed", ...due }] },
  { name: "a plan completed after closing is not asked about", events: [opened, closed("2026-01-15"), plan()], asOf: "2026-03-01", duties: [] },

  // Siblings
  { name: "a meeting about ben is none of ana's plan", children: siblings, events: [opened, plan("2026-01-20", { child: "ana" }), met("2026-01-20", { child: "ben" })],
    asOf: "2026-02-01", duties: [{ child: "ana", status: "missed", ...due }] },
  { name: "a meeting about both is of both", children: siblings, asOf: "2026-02-01",
    events: [opened, plan("2026-01-20", { child: "ana" }), plan("2026-01-20", { child: "ben" }), met("2026-01-20", { children: ["ana", "ben"] })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a meeting that names nobody is of each", children: siblings, events: [opened, plan("2026-01-20", { child: "ben" }), met("2026-01-20")], asOf: "2026-02-01",
    duties: [{ child: "ben", status: "met", ...due }] },

  // The record
  { name: "a meeting recorded later: met, and backdated", events: [...base, met("2026-01-20", { recordedOn: "2026-02-02" })], asOf: "2026-03-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was missed", events: [...base, met("2026-01-20", { recordedOn: "2026-02-02" })], asOf: "2026-03-01",
    options: { knownBy: "2026-02-01" }, duties: [{ status: "missed", ...due }] },
  { name: "a source that cannot hold meetings accuses nobody", events: base, asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated"] },
    duties: [{ status: "unknown", needs: /meeting-held/ }] },
  { name: "exact duplicates, in any order, change nothing", events: [met("2026-01-20"), met("2026-01-20"), plan(), plan(), opened], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
]);
