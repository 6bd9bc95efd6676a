/** MO-REG-05: what a case plan holds, from who the family is to by when it is to be achieved (13 CSR 40-30.010, now 35-35.050). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;
type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];
type Updated = Extract<EventInput, { kind: "plan-updated" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ordered = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "placement-ordered", child, on });
const identifying = { child: "Ana, born 2015", immediateFamily: "her mother", extendedFamily: "her aunt Rosa" };
const factors = { conditions: "left alone overnight", psychologicalNeeds: "fear of the dark" };
const evaluation = { byAllParties: "the parents and the team, in June", timePeriod: "by December" };
const placement = { proximity: "two streets away" };
/** Everything but a placement part, which only a court's order of placement asks for. */
const whole = {
  identifying, factors, effortsMade: "daily visits", permanencyStatement: "maintain", design: { parentResponsibilities: "an adult at home at night" }, evaluation,
} as const;
const without = (part: keyof typeof whole): Partial<Completed> => {
  const { [part]: _, ...rest } = whole;
  return rest;
};
const goal = (child: string, to: Goal): EventInput => ({ kind: "goal-set", role: "primary", goal: to, child, on: "2026-02-03" });
const plan = (on: string, more: Partial<Completed> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", child: "ana", on, ...more });
const added = (on: string, more: Partial<Updated> = {}): EventInput => ({ kind: "plan-updated", plan: "case-plan", child: "ana", on, ...more });

const due = { on: "2026-03-02", due: "2026-03-02" };
const CHILD = "identifying information on the child";
const IMMEDIATE = "identifying information on the immediate family";
const EXTENDED = "identifying information on the extended family";
const FACTORS = "factors and conditions";
const NEEDS = "psychological needs";
const EFFORTS = "efforts made";
const STATEMENT = "permanency statement";
const DESIGN = "design";
const PLACEMENT = "placement";
const PARTIES = "evaluation by all parties";
const PERIOD = "time period for achievement";
const all = [CHILD, IMMEDIATE, EXTENDED, FACTORS, NEEDS, EFFORTS, STATEMENT, DESIGN, PARTIES, PERIOD];
const two = [{ id: "ana" }, { id: "ben" }];
const TEXT = "As worked out with the family.";
const kinds = ["case-opened", "plan-completed", "plan-updated"];

boundaries("us-mo/case-plan-contents", [
  { name: "no case plan, nothing to look at", events: [opened("2026-02-20")], asOf: "2026-06-01", duties: [] },
  { name: "a plan of another kind is not asked about", events: [plan("2026-03-02", { plan: "case-management-plan" })], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [plan("2026-03-02")], asOf: "2026-03-01", duties: [] },
  { name: "all of it in the plan: met", events: [plan("2026-03-02", whole)], asOf: "2026-03-02",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-03-02", missing: [] }] },
  { name: "on the plan's day it can still be added", events: [plan("2026-03-02")], asOf: "2026-03-02", duties: [{ status: "open", ...due, missing: all }] },
  { name: "the day after, all of it is overdue", events: [plan("2026-03-02")], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, daysLate: 1, missing: all }] },

  // Each part alone
  ...([["child", CHILD], ["immediateFamily", IMMEDIATE], ["extendedFamily", EXTENDED]] as const).map(([field, part]) => {
    const { [field]: _, ...rest } = identifying;
    return { name: `without ${part}`, events: [plan("2026-03-02", { ...whole, identifying: rest })], asOf: "2026-03-03",
      duties: [{ status: "overdue", ...due, missing: [part] } as const] };
  }),
  ...([["identifying", [CHILD, IMMEDIATE, EXTENDED]], ["factors", [FACTORS, NEEDS]], ["effortsMade", [EFFORTS]], ["permanencyStatement", [STATEMENT]],
    ["design", [DESIGN]], ["evaluation", [PARTIES, PERIOD]]] as const).map(([part, missing]) => ({
    name: `without ${part}`, events: [plan("2026-03-02", without(part))], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing } as const],
  })),
  { name: "factors, but not the child's psychological needs", events: [plan("2026-03-02", { ...whole, factors: { conditions: "left alone overnight" } })],
    asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: [NEEDS] }] },
  { name: "an evaluation without a time period", events: [plan("2026-03-02", { ...whole, evaluation: { byAllParties: "in June" } })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [PERIOD] }] },
  { name: "a time period without an evaluation", events: [plan("2026-03-02", { ...whole, evaluation: { timePeriod: "by December" } })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [PARTIES] }] },

  // A copy of the judicial determinations instead of the factors
  { name: "a copy of the judicial determinations stands for the factors", events: [plan("2026-03-02", { ...without("factors"), judicialDeterminations: true })],
    asOf: "2026-03-03", duties: [{ status: "met", ...due, missing: [] }] },
  { name: "a copy said not to be attached does not", events: [plan("2026-03-02", { ...without("factors"), judicialDeterminations: false })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [FACTORS, NEEDS] }] },
  { name: "a copy attached five days later is late", events: [plan("2026-03-02", without("factors")), added("2026-03-07", { judicialDeterminations: true })],
    asOf: "2026-06-01", duties: [{ status: "late", ...due, metOn: "2026-03-07", daysLate: 5 }] },

  // Where a court ordered placement
  { name: "placement ordered before the plan: it wants a placement part", events: [ordered("2026-02-27"), plan("2026-03-02", whole)], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [PLACEMENT] }] },
  { name: "ordered on the plan's day", events: [ordered("2026-03-02"), plan("2026-03-02", whole)], asOf: "2026-03-02", duties: [{ status: "open", ...due, missing: [PLACEMENT] }] },
  { name: "ordered the day after: not of this plan", events: [ordered("2026-03-03"), plan("2026-03-02", whole)], asOf: "2026-03-10", duties: [{ status: "met", ...due }] },
  { name: "with a placement part: met", events: [ordered("2026-02-27"), plan("2026-03-02", { ...whole, placement })], asOf: "2026-03-03",
    duties: [{ status: "met", ...due }] },
  { name: "everything missing, the placement part in its place", events: [ordered("2026-02-27"), plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [...all.slice(0, 8), PLACEMENT, PARTIES, PERIOD] }] },
  { name: "what would meet it: an update that holds all that is missing, each section whole", events: [ordered("2026-02-27"), plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", remedy: {
      says: `Add to the case plan: ${[...all.slice(0, 8), PLACEMENT, ...all.slice(8)].join(", ")}.`,
      events: [added("2026-03-03", {
        identifying: { child: TEXT, immediateFamily: TEXT, extendedFamily: TEXT }, factors: { conditions: TEXT, psychologicalNeeds: TEXT }, effortsMade: TEXT,
        design: { parentResponsibilities: TEXT }, placement: { appropriateAndNecessary: TEXT }, evaluation: { byAllParties: TEXT, timePeriod: TEXT },
        permanencyStatement: "maintain",
      })],
    } }] },
  { name: "or one part of one section", events: [plan("2026-03-02", { ...whole, identifying: { child: "Ana", extendedFamily: "her aunt Rosa" } })], asOf: "2026-03-03",
    duties: [{ status: "overdue", missing: [IMMEDIATE], remedy: {
      says: "Add to the case plan: identifying information on the immediate family.", events: [added("2026-03-03", { identifying: { immediateFamily: TEXT } })],
    } }] },
  // What would meet it: the statement that the children's goals intend, where they agree and the regulation knows it
  ...([["adoption", "adoption", "adoption"], ["reunification", "reunification", "reunite"], ["adoption", "reunification", "maintain"], ["reunification", "adoption", "maintain"], ["guardianship", "guardianship", "maintain"],
    ["adoption", undefined, "maintain"], [undefined, undefined, "maintain"]] as const).map(([ana, ben, permanencyStatement]): Row => ({
    name: `the goals of ana and ben are ${ana} and ${ben}: state ${permanencyStatement}`, children: two, asOf: "2026-03-03",
    events: [{ kind: "care-entered", on: "2026-02-02", children: ["ana", "ben"] }, ...ana === undefined ? [] : [goal("ana", ana)], ...ben === undefined ? [] : [goal("ben", ben)],
      { kind: "plan-completed", plan: "case-plan", on: "2026-03-02", ...without("permanencyStatement"), placement }],
    duties: [{ status: "overdue", missing: [STATEMENT], remedy: { says: "Add to the case plan: permanency statement.", events: [{ kind: "plan-updated", plan: "case-plan", on: "2026-03-03", permanencyStatement }] } }],
  })),
  { name: "of three children with two goals too", children: [...two, { id: "cleo" }], asOf: "2026-03-03",
    events: [{ kind: "care-entered", on: "2026-02-02", children: ["ana", "ben", "cleo"] }, goal("ana", "adoption"), goal("ben", "adoption"), goal("cleo", "reunification"),
      { kind: "plan-completed", plan: "case-plan", on: "2026-03-02", ...without("permanencyStatement"), placement }],
    duties: [{ status: "overdue", remedy: { says: "Add to the case plan: permanency statement.", events: [{ kind: "plan-updated", plan: "case-plan", on: "2026-03-03", permanencyStatement: "maintain" }] } }] },
  { name: "another finding orders no placement", asOf: "2026-03-03", duties: [{ status: "met", ...due }],
    events: [{ kind: "court-found", finding: "removal-ordered", child: "ana", on: "2026-02-27" }, plan("2026-03-02", whole)] },
  { name: "an order about a sibling the plan is not about", children: two, events: [ordered("2026-02-27", "ben"), plan("2026-03-02", whole)], asOf: "2026-03-03",
    duties: [{ status: "met", ...due }] },
  { name: "an order before the case was opened again", asOf: "2026-08-01", duties: [{ status: "met", on: "2026-07-06", due: "2026-07-06" }],
    events: [opened("2026-01-05"), ordered("2026-02-27"), closed("2026-04-01"), opened("2026-07-01"), plan("2026-07-06", whole)] },

  // Added later
  { name: "the last part added the same day: met", events: [plan("2026-03-02", without("effortsMade")), added("2026-03-02", { effortsMade: "daily visits" })],
    asOf: "2026-06-01", duties: [{ status: "met", ...due, metOn: "2026-03-02" }] },
  { name: "part by part: late with the last of them", asOf: "2026-06-01",
    events: [plan("2026-03-02", { ...whole, identifying: { child: "Ana" }, factors: { conditions: "left alone overnight" } }),
      added("2026-03-04", { identifying: { immediateFamily: "her mother", extendedFamily: "her aunt Rosa" } }),
      added("2026-03-09", { factors: { psychologicalNeeds: "fear of the dark" } })],
    duties: [{ status: "late", ...due, metOn: "2026-03-09", daysLate: 7 }] },
  { name: "an update before the plan is not of it", events: [added("2026-03-01", { effortsMade: "daily visits" }), plan("2026-03-02", without("effortsMade"))],
    asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: [EFFORTS] }] },
  { name: "a leap day's plan, completed the day after", events: [plan("2024-02-29"), added("2024-03-01", whole)], asOf: "2024-06-01",
    duties: [{ status: "late", on: "2024-02-29", due: "2024-02-29", daysLate: 1 }] },
  { name: "the next version leaves what was wanting missed, and does not inherit", asOf: "2026-06-01",
    events: [plan("2026-03-02", without("design")), plan("2026-04-01", without("evaluation"))],
    duties: [{ status: "missed", ...due, missing: [DESIGN] }, { status: "overdue", on: "2026-04-01", due: "2026-04-01", missing: [PARTIES, PERIOD] }] },
  { name: "the case closes the day after: missed", events: [plan("2026-03-02", without("design")), closed("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [DESIGN] }] },
  { name: "the case closes on the plan's day: lapsed", events: [plan("2026-03-02"), closed("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },

  // Children
  { name: "siblings: what is added to ana's plan is not in ben's", children: two, asOf: "2026-03-03",
    events: [plan("2026-03-02", without("design")), plan("2026-03-02", { ...without("design"), child: "ben" }), added("2026-03-02", { design: {} })],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "overdue", missing: [DESIGN] }] },
  { name: "one plan for both is one duty, and an order about either asks for its placement part", children: two, asOf: "2026-03-03",
    events: [ordered("2026-02-27", "ben"), { kind: "plan-completed", plan: "case-plan", children: ["ana", "ben"], on: "2026-03-02", ...whole }],
    duties: [{ child: "", status: "overdue", ...due, missing: [PLACEMENT] }] },

  // The record
  { name: "whole in time, recorded late: met, and backdated", events: [plan("2026-03-02", { ...whole, recordedOn: "2026-03-20" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "by what was known before the update was recorded", asOf: "2026-06-01", options: { knownBy: "2026-03-10" },
    events: [plan("2026-03-02", without("design")), added("2026-03-02", { design: {}, recordedOn: "2026-03-11" })], duties: [{ status: "overdue", ...due, missing: [DESIGN] }] },
  { name: "a source that cannot hold the court's orders cannot say whether a placement part is wanted", events: [plan("2026-03-02", whole)], asOf: "2026-03-03",
    holds: { source: "a flat export", kinds }, duties: [{ status: "unknown", needs: /whether a court ordered placement/ }] },
  { name: "where the plan has one, it need not say", events: [plan("2026-03-02", { ...whole, placement })], asOf: "2026-03-03",
    holds: { source: "a flat export", kinds }, duties: [{ status: "met", ...due }] },
  { name: "what is wanting for certain is overdue all the same", events: [plan("2026-03-02", without("design"))], asOf: "2026-03-03",
    holds: { source: "a flat export", kinds }, duties: [{ status: "overdue", ...due, missing: [DESIGN] }] },
  { name: "a source that cannot hold updates accuses nobody", events: [plan("2026-03-02", without("design"))], asOf: "2026-03-03",
    holds: { source: "a flat export", kinds: ["plan-completed", "court-found"] }, duties: [{ status: "unknown", needs: /plan-updated/ }] },
  { name: "facts in any order, one of them twice", asOf: "2026-06-01", duties: [{ status: "late", ...due, daysLate: 5 }],
    events: [added("2026-03-07", { design: {} }), plan("2026-03-02", without("design")), plan("2026-03-02", without("design"))] },
]);
