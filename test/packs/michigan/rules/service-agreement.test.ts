/** MI-CP-06: a strength-based Service Agreement, with parental input, on the needs that the assessments identify. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;
type Assessment = Extract<EventInput, { kind: "assessment-completed" }>;

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const needs = (...named: string[]) => named.map((need) => ({ need }));
const assessed = (on: string, tool: Assessment["tool"], named: string[], more: Partial<Assessment> = {}): EventInput =>
  ({ kind: "assessment-completed", tool, on, needs: needs(...named), ...more });
/** An agreement as the guide wants it, on some needs. */
const agreed = (on: string, named: string[], more: Partial<Plan> = {}): EventInput =>
  plan(on, { plan: "service-agreement", strengthBased: true, needs: needs(...named), ...more });
const amended = (on: string, more: Partial<Update>): EventInput => ({ kind: "plan-updated", plan: "service-agreement", on, ...more });

const risk = assessed("2026-01-12", "risk", ["housing", "parenting"]);
const base = [opened(), risk, plan()];
const due = { on: "2026-01-20", due: "2026-01-20" };
const AGREEMENT = "Service Agreement";
const STRENGTHS = "strength-based, with parental input";
const missing = [AGREEMENT, STRENGTHS, "need: housing", "need: parenting"];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/service-agreement", [
  // The plan's day
  { name: "no plan, no agreement asked for", events: [opened(), risk], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: base, asOf: "2026-01-19", duties: [] },
  { name: "on the plan's day it is open, each part named", events: base, asOf: "2026-01-20",
    duties: [{ child: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-01-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "agreed on the plan's day", events: [...base, agreed("2026-01-20", ["housing", "parenting"])], asOf: "2026-01-21",
    duties: [{ status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "agreed the day before serves as well", events: [...base, agreed("2026-01-19", ["housing", "parenting"])], asOf: "2026-01-21",
    duties: [{ status: "met", ...due, metOn: "2026-01-19" }] },
  { name: "agreed the day after is a day late", events: [...base, agreed("2026-01-21", ["housing", "parenting"])], asOf: "2026-03-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-21", daysLate: 1 }] },
  { name: "an agency that allows ten days for it", events: base, asOf: "2026-01-30", options: { params: { prompt: 10 } },
    duties: [{ status: "open", due: "2026-01-30", missing }] },

  // The parts
  { name: "not said to be strength-based", events: [...base, agreed("2026-01-20", ["housing", "parenting"], { strengthBased: false })], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [STRENGTHS] }] },
  { name: "one need left out is named", events: [...base, agreed("2026-01-20", ["housing"])], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: ["need: parenting"] }] },
  { name: "an agreement that says nothing", events: [...base, plan("2026-01-20", { plan: "service-agreement" })], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [STRENGTHS, "need: housing", "need: parenting"] }] },
  { name: "what the agreement lacked is added, six days late", asOf: "2026-03-01",
    events: [...base, agreed("2026-01-20", ["housing"]), amended("2026-01-26", { needs: needs("parenting") })],
    duties: [{ status: "late", ...due, metOn: "2026-01-26", daysLate: 6 }] },
  { name: "strength-based by its update of the same day", asOf: "2026-03-01",
    events: [...base, plan("2026-01-20", { plan: "service-agreement", needs: needs("housing", "parenting") }), amended("2026-01-20", { strengthBased: true })],
    duties: [{ status: "met", ...due }] },
  { name: "of two that have it all in the end, the one that had it first", asOf: "2026-03-01",
    events: [...base, agreed("2026-01-20", ["housing"]), agreed("2026-01-25", ["housing", "parenting"], { id: "second" }), amended("2026-02-10", { needs: needs("parenting") })],
    duties: [{ status: "late", ...due, metOn: "2026-01-25", daysLate: 5 }] },
  { name: "what would meet it: an agreement on every need assessed", events: base, asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Make a strength-based Service Agreement with the parents on the needs assessed.",
      events: [{ kind: "plan-completed", plan: "service-agreement", on: "2026-01-21", strengthBased: true, needs: needs("housing", "parenting") }] } }] },
  { name: "where no assessment tells, on none", events: [opened(), plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Make a strength-based Service Agreement with the parents on the needs assessed.",
      events: [{ kind: "plan-completed", plan: "service-agreement", on: "2026-01-21", strengthBased: true }] } }] },
  { name: "or what the agreement lacks, and no more", events: [...base, agreed("2026-01-20", ["housing"], { strengthBased: false })], asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Add to the Service Agreement: strength-based, with parental input, need: parenting.",
      events: [amended("2026-01-21", { strengthBased: true, needs: needs("parenting") })] } }] },
  { name: "no need, where none lacks", events: [...base, agreed("2026-01-20", ["housing", "parenting"], { strengthBased: false })], asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Add to the Service Agreement: strength-based, with parental input.", events: [amended("2026-01-21", { strengthBased: true })] } }] },
  { name: "a better agreement after it is late, not never", asOf: "2026-03-01",
    events: [...base, agreed("2026-01-20", ["housing"]), agreed("2026-02-03", ["housing", "parenting"])],
    duties: [{ status: "late", ...due, metOn: "2026-02-03", daysLate: 14 }] },
  { name: "the same need however it is spelled", events: [...base, agreed("2026-01-20", [" Housing", "PARENTING "])], asOf: "2026-01-21",
    duties: [{ status: "met", ...due }] },
  { name: "what the case plan itself says of needs is not the agreement", asOf: "2026-01-21",
    events: [opened(), risk, plan("2026-01-20", { strengthBased: true, needs: needs("housing", "parenting") })], duties: [{ status: "overdue", ...due, missing }] },

  // The assessments
  { name: "no assessment on record: what the agreement must speak to is not known", asOf: "2026-03-01",
    events: [opened(), plan(), agreed("2026-01-20", ["housing"])], duties: [{ status: "unknown", missing: ["identified needs"], needs: /a risk or needs and strengths assessment/ }] },
  { name: "without an assessment a missing agreement is missing all the same", events: [opened(), plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [AGREEMENT, STRENGTHS] }] },
  { name: "an assessment of safety identifies none of them", asOf: "2026-03-01",
    events: [opened(), assessed("2026-01-12", "safety", ["locks"]), plan(), agreed("2026-01-20", ["locks"])], duties: [{ status: "unknown", needs: /assessment/ }] },
  ...(["needs-and-strengths", "FANS", "CANS"] as const).map((tool) => ({
    name: `${tool} identifies needs too`, events: [opened(), assessed("2026-01-12", tool, ["therapy"]), plan(), agreed("2026-01-20", [])], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: ["need: therapy"] } as const],
  })),
  { name: "an assessment that finds no needs asks for none", events: [opened(), assessed("2026-01-12", "risk", []), plan(), agreed("2026-01-20", [])],
    asOf: "2026-01-21", duties: [{ status: "met", ...due }] },
  // reading: a field left out is not recorded; what the assessment found is then as unknown as if there were none.
  { name: "an assessment whose needs are not on record leaves open what the agreement must speak to", asOf: "2026-01-21",
    events: [opened(), { kind: "assessment-completed", tool: "risk", on: "2026-01-12" }, plan(), agreed("2026-01-20", ["housing"])],
    duties: [{ status: "unknown", needs: /assessment|needs/ }] },
  { name: "the latest of a tool stands", asOf: "2026-01-21",
    events: [...base, assessed("2026-01-16", "risk", ["parenting"]), agreed("2026-01-20", ["parenting"])], duties: [{ status: "met", ...due }] },
  { name: "the latest of each tool", events: [...base, assessed("2026-01-16", "CANS", ["sleep"]), agreed("2026-01-20", ["housing", "parenting"])], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: ["need: sleep"] }] },
  { name: "one of the plan's day is looked at", asOf: "2026-01-21",
    events: [opened(), assessed("2026-01-20", "risk", ["housing"]), plan(), agreed("2026-01-20", [])], duties: [{ status: "overdue", missing: ["need: housing"] }] },
  { name: "one of the day after is not", events: [...base, agreed("2026-01-20", ["housing", "parenting"]), assessed("2026-01-21", "risk", ["work"])], asOf: "2026-03-01",
    duties: [{ status: "met", ...due }] },
  { name: "one of opening day is looked at", asOf: "2026-01-21",
    events: [opened(), assessed("2026-01-02", "risk", ["housing"]), plan(), agreed("2026-01-20", [])], duties: [{ status: "overdue", missing: ["need: housing"] }] },
  { name: "of two of one day the one recorded later stands (S18)", asOf: "2026-03-01",
    events: [opened(), assessed("2026-01-12", "risk", ["housing"]), assessed("2026-01-12", "risk", ["parenting"], { recordedOn: "2026-01-15" }), plan(), agreed("2026-01-20", [])],
    duties: [{ status: "overdue", missing: ["need: parenting"] }] },
  { name: "of two days the later day's, whenever it was recorded", asOf: "2026-03-01",
    events: [opened(), assessed("2026-01-10", "risk", ["work"], { recordedOn: "2026-01-18" }), assessed("2026-01-16", "risk", ["housing"]), plan(), agreed("2026-01-20", [])],
    duties: [{ status: "overdue", missing: ["need: housing"] }] },
  { name: "one about ben says nothing for ana's plan", asOf: "2026-01-21", children: siblings,
    events: [opened(), assessed("2026-01-12", "risk", ["housing"], { child: "ana" }), assessed("2026-01-14", "CANS", ["sleep"], { child: "ben" }),
      plan("2026-01-20", { child: "ana" }), agreed("2026-01-20", ["housing"], { child: "ana" })],
    duties: [{ child: "ana", status: "met", ...due }] },
  { name: "one from before the case was closed and opened again is not looked at", asOf: "2026-07-01",
    events: [opened(), risk, closed("2026-02-01"), opened("2026-06-01"), plan("2026-06-20"), agreed("2026-06-20", [])],
    duties: [{ status: "unknown", needs: /assessment/ }] },

  // Versions and ends
  { name: "the agreement of the first version does not serve the second", asOf: "2026-05-01",
    events: [...base, agreed("2026-01-18", ["housing", "parenting"]), plan("2026-04-20")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-04-20", due: "2026-04-20", missing, evidence: ["Service Agreement: not 2026-01-18, before the duty was raised"] }] },
  { name: "one about ben is not even looked at for ana's", asOf: "2026-01-21", children: siblings,
    events: [opened("2026-01-05"), agreed("2026-01-04", ["housing"], { child: "ben" }), risk, plan("2026-01-20", { child: "ana" })],
    duties: [{ child: "ana", status: "overdue", missing, evidence: [] }] },
  { name: "nor does one of the first version's own day", asOf: "2026-05-01",
    events: [...base, agreed("2026-01-20", ["housing", "parenting"]), plan("2026-04-20")],
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }, { status: "overdue", on: "2026-04-20", due: "2026-04-20", missing }] },
  { name: "one of the day after it serves the second", asOf: "2026-05-01",
    events: [...base, agreed("2026-01-18", ["housing", "parenting"]), agreed("2026-01-21", ["housing", "parenting"]), plan("2026-04-20")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-04-20", metOn: "2026-01-21" }] },
  { name: "one agreed between the versions serves the second", asOf: "2026-05-01",
    events: [...base, agreed("2026-01-18", ["housing", "parenting"]), agreed("2026-04-10", ["housing", "parenting"]), plan("2026-04-20")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-04-20", metOn: "2026-04-10" }] },
  { name: "unmet when the next version is completed: missed", events: [...base, plan("2026-04-20"), agreed("2026-04-22", ["housing", "parenting"])], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due }, { status: "late", due: "2026-04-20", metOn: "2026-04-22", daysLate: 2 }] },
  { name: "nor does one of the next version's day serve the first", events: [...base, plan("2026-04-20"), agreed("2026-04-20", ["housing", "parenting"])], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2026-04-20" }] },
  { name: "an agreement that lacked a need, then a whole one in the next version's time: the first version lacks the need",
    events: [...base, agreed("2026-01-20", ["housing"]), plan("2026-04-20"), agreed("2026-04-22", ["housing", "parenting"])], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due, missing: ["need: parenting"] }, { status: "late", due: "2026-04-20", metOn: "2026-04-22", daysLate: 2 }] },
  { name: "what is added on the day of closing counts", events: [...base, agreed("2026-01-20", ["housing"]), amended("2026-02-10", { needs: needs("parenting") }), closed("2026-02-10")],
    asOf: "2026-03-01", duties: [{ status: "late", ...due, metOn: "2026-02-10" }] },
  { name: "an agreement made when the case was open again does not", events: [...base, closed("2026-02-10"), opened("2026-06-01"), agreed("2026-06-10", ["housing", "parenting"])],
    asOf: "2026-07-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "the case closed on the plan's day: lapsed", events: [...base, closed("2026-01-20")], asOf: "2026-03-01", duties: [{ status: "lapsed", ...due, missing }] },
  { name: "the case closed the day after: missed", events: [...base, closed("2026-01-21")], asOf: "2026-03-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "what is added for ben to the case's agreement adds nothing for ana's plan", asOf: "2026-01-21", children: siblings,
    events: [opened(), risk, plan("2026-01-20", { child: "ana" }), agreed("2026-01-20", ["housing", "parenting"], { strengthBased: false }),
      amended("2026-01-20", { child: "ben", strengthBased: true })],
    duties: [{ child: "ana", status: "overdue", ...due, missing: [STRENGTHS] }] },
  { name: "an agreement that names ben is none for ana's plan", asOf: "2026-01-21", children: siblings,
    events: [opened(), risk, plan("2026-01-20", { child: "ana" }), agreed("2026-01-20", ["housing", "parenting"], { child: "ben" })],
    duties: [{ child: "ana", status: "overdue", ...due, missing }] },

  // The record
  { name: "agreed in time, recorded late: met, and backdated", asOf: "2026-03-01",
    events: [...base, agreed("2026-01-20", ["housing", "parenting"], { recordedOn: "2026-02-02" })], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2026-03-01", options: { knownBy: "2026-02-01" },
    events: [...base, agreed("2026-01-20", ["housing", "parenting"], { recordedOn: "2026-02-02" })], duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold updates accuses nobody of what an update could add", asOf: "2026-03-01",
    events: [opened(), risk, plan(), agreed("2026-01-20", ["housing"])],
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "assessment-completed"] },
    duties: [{ status: "unknown", needs: /plan-updated/ }] },
  { name: "one that cannot hold assessments cannot say what the agreement must speak to", asOf: "2026-03-01", events: [opened(), plan(), agreed("2026-01-20", [])],
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated"] },
    duties: [{ status: "unknown", needs: /assessment-completed/ }] },
  { name: "exact duplicates, in any order, change nothing", asOf: "2026-03-01",
    events: [agreed("2026-01-21", ["housing", "parenting"]), agreed("2026-01-21", ["housing", "parenting"]), plan(), plan(), risk, risk, opened()],
    duties: [{ status: "late", ...due, daysLate: 1 }] },
]);
