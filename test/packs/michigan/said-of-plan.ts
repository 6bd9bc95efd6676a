/** The table of a rule that asks one thing of every version of a plan (MI-CP-19, 21, 22): the plan, or an update of it, says so. */
import type { EventInput } from "../../../src/schema.js";
import { boundaries } from "../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Update>): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });

const due = { on: "2026-01-20", due: "2026-01-20" };
const siblings = [{ id: "ana" }, { id: "ben" }];

interface Asked {
  readonly rule: string;
  /** The part's name. */
  readonly part: string;
  /** What a plan says that has it, and that has it not. */
  readonly said: Pick<Plan, "caregiversHelped" | "servicesLinked" | "techniques">;
  readonly saidNot: Asked["said"];
}

export function saidOfPlan({ rule, part, said, saidNot }: Asked): void {
  const missing = [part];
  boundaries(rule, [
    // The plan's day
    { name: "no plan, nothing to say", events: [opened()], asOf: "2026-06-01", duties: [] },
    { name: "before the plan nothing is asked", events: [opened(), plan()], asOf: "2026-01-19", duties: [] },
    { name: "a plan that says so", events: [opened(), plan("2026-01-20", said)], asOf: "2026-01-20",
      duties: [{ child: "", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
    { name: "a plan that does not say so is open on its day", events: [opened(), plan()], asOf: "2026-01-20",
      duties: [{ status: "open", ...due, missing, basis: "prompt" }] },
    { name: "the day after it is overdue", events: [opened(), plan()], asOf: "2026-01-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
    { name: "a plan that says no, or names none, is no better", events: [opened(), plan("2026-01-20", saidNot)], asOf: "2026-01-21",
      duties: [{ status: "overdue", missing }] },
    { name: "added the same day", events: [opened(), plan(), updated("2026-01-20", said)], asOf: "2026-01-21", duties: [{ status: "met", ...due }] },
    { name: "added the day after it is a day late", events: [opened(), plan(), updated("2026-01-21", said)], asOf: "2026-02-01",
      duties: [{ status: "late", ...due, metOn: "2026-01-21", daysLate: 1 }] },
    { name: "of two updates the first that says so counts", asOf: "2026-03-01",
      events: [opened(), plan(), updated("2026-01-22", { trauma: "therapy" }), updated("2026-01-25", said), updated("2026-02-05", said)],
      duties: [{ status: "late", ...due, metOn: "2026-01-25", daysLate: 5 }] },
    { name: "an update of the day before is none of this version", events: [opened(), updated("2026-01-19", said), plan()], asOf: "2026-02-01",
      duties: [{ status: "overdue", ...due, missing }] },
    { name: "an agency that allows ten days for it", events: [opened(), plan()], asOf: "2026-01-30", options: { params: { prompt: 10 } },
      duties: [{ status: "open", due: "2026-01-30" }] },
    { name: "or three for this rule alone", events: [opened(), plan()], asOf: "2026-01-24", options: { params: { [`${rule}.prompt`]: 3 } },
      duties: [{ status: "overdue", due: "2026-01-23", daysLate: 1 }] },
    { name: "a plan of 29 February", events: [opened("2024-01-02"), plan("2024-02-29"), updated("2024-03-01", said)], asOf: "2024-04-01",
      duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

    // Which plan
    { name: "the Parent Agency Treatment Plan is asked the same", events: [opened(), plan("2026-01-20", { plan: "parent-agency-treatment-plan" })], asOf: "2026-01-21",
      duties: [{ status: "overdue", ...due, missing }] },
    { name: "a service agreement and a safety plan are not", asOf: "2026-02-01", duties: [],
      events: [opened(), plan("2026-01-20", { plan: "service-agreement" }), plan("2026-01-20", { plan: "safety-plan" })] },
    { name: "what another plan says is not this one's", events: [opened(), plan(), updated("2026-01-20", { plan: "safety-plan", ...said })], asOf: "2026-01-21",
      duties: [{ status: "overdue", ...due, missing }] },
    { name: "each is known by its kind, and by its id where it has one", asOf: "2026-01-21",
      events: [opened(), plan(), plan("2026-01-20", { plan: "parent-agency-treatment-plan", id: "p-1" })],
      duties: [{ status: "overdue", id: "case@2026-01-20/case-plan", what: "the case plan was completed" },
        { status: "overdue", id: "case@2026-01-20/parent-agency-treatment-plan%2fp-1", what: "the parent agency treatment plan was completed" }] },
    { name: "each version says it itself", events: [opened(), plan("2026-01-20", said), plan("2026-04-20")], asOf: "2026-05-01",
      duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-04-20", due: "2026-04-20", missing }] },
    { name: "unmet when the next version is completed: missed", events: [opened(), plan(), plan("2026-04-20", said)], asOf: "2026-05-01",
      duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2026-04-20" }] },
    { name: "replaced within the days an agency allows: lapsed", events: [opened(), plan(), plan("2026-01-25", said)], asOf: "2026-05-01",
      options: { params: { prompt: 10 } }, duties: [{ status: "lapsed", due: "2026-01-30", missing }, { status: "met", due: "2026-02-04" }] },

    // Closing
    { name: "the case closed on the plan's day: lapsed", events: [opened(), plan(), closed("2026-01-20")], asOf: "2026-03-01",
      duties: [{ status: "lapsed", ...due, missing }] },
    { name: "the case closed the day after: missed", events: [opened(), plan(), closed("2026-01-21")], asOf: "2026-03-01",
      duties: [{ status: "missed", ...due, missing }] },
    { name: "an update after closing does not count", events: [opened(), plan(), closed("2026-01-25"), updated("2026-01-26", said)], asOf: "2026-03-01",
      duties: [{ status: "missed", ...due }] },
    { name: "a plan completed after closing is not asked about", events: [opened(), closed("2026-01-15"), plan()], asOf: "2026-03-01", duties: [] },
    { name: "opened again, it is", events: [opened(), closed("2026-01-15"), opened("2026-02-15"), plan("2026-02-20")], asOf: "2026-03-01",
      duties: [{ status: "overdue", on: "2026-02-20", due: "2026-02-20" }] },

    // Siblings
    { name: "each child's plan has its own duty", children: siblings, asOf: "2026-01-21",
      events: [opened(), plan("2026-01-20", { child: "ana", ...said }), plan("2026-01-20", { child: "ben" })],
      duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
    { name: "an update that names ben adds nothing to ana's plan", children: siblings, asOf: "2026-02-01",
      events: [opened(), plan("2026-01-20", { child: "ana" }), updated("2026-01-20", { child: "ben", ...said })],
      duties: [{ child: "ana", status: "overdue", ...due }] },
    { name: "an update that names nobody adds to each child's", children: siblings, asOf: "2026-02-01",
      events: [opened(), plan("2026-01-20", { child: "ana" }), plan("2026-01-20", { child: "ben" }), updated("2026-01-20", said)],
      duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },

    // The record
    { name: "added in time, recorded late: met, and backdated", events: [opened(), plan(), updated("2026-01-20", { ...said, recordedOn: "2026-02-02" })],
      asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
    { name: "as the record stood before that, it was overdue", events: [opened(), plan(), updated("2026-01-20", { ...said, recordedOn: "2026-02-02" })],
      asOf: "2026-03-01", options: { knownBy: "2026-02-01" }, duties: [{ status: "overdue", ...due, missing }] },
    { name: "a source that cannot hold updates cannot say that nothing was added", events: [opened(), plan()], asOf: "2026-03-01",
      holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed"] },
      duties: [{ status: "unknown", needs: /plan-updated/ }] },
    { name: "nor can one that cannot hold plans", events: [opened()], asOf: "2026-03-01",
      holds: { source: "an invented export", kinds: ["case-opened", "case-closed"] }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
    { name: "exact duplicates, in any order, change nothing", asOf: "2026-03-01",
      events: [updated("2026-01-21", said), updated("2026-01-21", said), plan(), plan(), opened()], duties: [{ status: "late", ...due, daysLate: 1 }] },
  ]);
}
