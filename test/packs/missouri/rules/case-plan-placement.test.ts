/** MO-REG-08: where a court ordered placement, the plan says why, where, how needs are met and when the parents visit (13 CSR 40-30.010, now 35-35.050). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;
type Placement = NonNullable<Completed["placement"]>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ordered = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "placement-ordered", child, on });
const toNobody: EventInput = { kind: "court-found", finding: "placement-ordered", on: "2026-02-20" };
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const visits = { frequency: "twice a week", location: "the grandmother's house", arrangements: "the worker drives Ana", documentation: "a visit log" };
const placement = {
  appropriateAndNecessary: "the home is not safe at night", leastRestrictive: "a family home", proximity: "two streets away",
  needsMet: "counseling goes on at school", visits,
};
const plan = (on: string, part?: Placement, more: Partial<Completed> = {}): EventInput =>
  ({ kind: "plan-completed", plan: "case-plan", child: "ana", on, ...(part === undefined ? {} : { placement: part }), ...more });
const added = (on: string, part: Placement, child = "ana"): EventInput => ({ kind: "plan-updated", plan: "case-plan", child, on, placement: part });

const base = [ordered("2026-02-20")];
const due = { on: "2026-03-02", due: "2026-03-02" };
const WHY = "why placement is appropriate and necessary";
const LEAST = "least restrictive setting";
const PROXIMITY = "proximity to the parents' home";
const NEEDS = "how needs are met in placement";
const FREQUENCY = "visits: frequency";
const LOCATION = "visits: location";
const ARRANGEMENTS = "visits: arrangements";
const DOCUMENTED = "visits: how they are documented";
const all = [WHY, LEAST, PROXIMITY, NEEDS, FREQUENCY, LOCATION, ARRANGEMENTS, DOCUMENTED];
const two = [{ id: "ana" }, { id: "ben" }];
const TEXT = "As worked out with the family.";

boundaries("us-mo/case-plan-placement", [
  { name: "no case plan, nothing to look at", events: base, asOf: "2026-06-01", duties: [] },
  { name: "no court ordered placement: nothing is asked", events: [opened("2026-02-20"), plan("2026-03-02")], asOf: "2026-06-01", duties: [] },
  { name: "another finding orders no placement", asOf: "2026-06-01", duties: [],
    events: [{ kind: "court-found", finding: "removal-ordered", child: "ana", on: "2026-02-20" }, plan("2026-03-02")] },
  { name: "a plan of another kind is not asked about", events: [...base, plan("2026-03-02", undefined, { plan: "case-management-plan" })], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [...base, plan("2026-03-02")], asOf: "2026-03-01", duties: [] },
  { name: "ordered the day after the plan: not of this plan", events: [plan("2026-03-02"), ordered("2026-03-03")], asOf: "2026-06-01", duties: [] },
  { name: "ordered on the plan's day", events: [plan("2026-03-02"), ordered("2026-03-02")], asOf: "2026-03-02", duties: [{ status: "open", ...due, missing: all }] },
  { name: "all of it in the plan: met", events: [...base, plan("2026-03-02", placement)], asOf: "2026-03-02",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-03-02", missing: [] }] },
  { name: "on the plan's day it can still be added", events: [...base, plan("2026-03-02")], asOf: "2026-03-02", duties: [{ child: "ana", status: "open", ...due, missing: all }] },
  { name: "the day after, all of it is overdue", events: [...base, plan("2026-03-02")], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, daysLate: 1, missing: all }] },

  { name: "what would meet it: an update with the whole of the placement part", events: [...base, plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", remedy: {
      says: `Add to the placement part of the case plan: ${all.join(", ")}.`,
      events: [added("2026-03-03", {
        appropriateAndNecessary: TEXT, leastRestrictive: TEXT, proximity: TEXT, needsMet: TEXT,
        visits: { frequency: TEXT, location: TEXT, arrangements: TEXT, documentation: TEXT },
      })],
    } }] },
  { name: "or with what its visiting schedule lacks", asOf: "2026-03-03",
    events: [...base, plan("2026-03-02", { ...placement, visits: { frequency: "twice a week", arrangements: "the worker drives Ana" } })],
    duties: [{ status: "overdue", remedy: {
      says: `Add to the placement part of the case plan: ${[LOCATION, DOCUMENTED].join(", ")}.`,
      events: [added("2026-03-03", { visits: { location: TEXT, documentation: TEXT } })],
    } }] },
  { name: "the child went home between the order and the plan: nothing is asked", asOf: "2026-03-03", duties: [],
    events: [entered("2026-02-20"), ...base, exited("2026-03-02"), plan("2026-03-02")] },
  { name: "an order on the day of the last exit stands", asOf: "2026-03-03", duties: [{ status: "overdue", ...due }],
    events: [entered("2026-02-01"), exited("2026-02-20"), ...base, plan("2026-03-02")] },

  // Each part alone
  ...([["appropriateAndNecessary", WHY], ["leastRestrictive", LEAST], ["proximity", PROXIMITY], ["needsMet", NEEDS]] as const).map(([field, part]) => {
    const { [field]: _, ...rest } = placement;
    return { name: `without ${part}`, events: [...base, plan("2026-03-02", rest)], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: [part] } as const] };
  }),
  ...([["frequency", FREQUENCY], ["location", LOCATION], ["arrangements", ARRANGEMENTS], ["documentation", DOCUMENTED]] as const).map(([field, part]) => {
    const { [field]: _, ...rest } = visits;
    return { name: `without ${part}`, events: [...base, plan("2026-03-02", { ...placement, visits: rest })], asOf: "2026-03-03",
      duties: [{ status: "overdue", ...due, missing: [part] } as const] };
  }),
  { name: "without any visiting schedule", asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: all.slice(4) }],
    events: [...base, plan("2026-03-02", { appropriateAndNecessary: "x", leastRestrictive: "x", proximity: "x", needsMet: "x" })] },

  // Added later
  { name: "the last part added the same day: met", events: [...base, plan("2026-03-02", { ...placement, visits: {} }), added("2026-03-02", { visits })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-02" }] },
  { name: "added three days after: late", events: [...base, plan("2026-03-02", { ...placement, visits: {} }), added("2026-03-05", { visits })], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-03-05", daysLate: 3 }] },
  { name: "part by part: late with the last of them", asOf: "2026-06-01",
    events: [...base, plan("2026-03-02", { appropriateAndNecessary: "the home is not safe", leastRestrictive: "a family home", proximity: "two streets away" }),
      added("2026-03-04", { needsMet: "at school", visits: { frequency: "weekly", location: "at the office" } }),
      added("2026-03-12", { visits: { arrangements: "by bus", documentation: "a log" } })],
    duties: [{ status: "late", ...due, metOn: "2026-03-12", daysLate: 10 }] },
  { name: "an update before the plan is not of it", events: [...base, added("2026-03-01", placement), plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "a leap day's plan, completed the day after", events: [ordered("2024-02-20"), plan("2024-02-29"), added("2024-03-01", placement)], asOf: "2024-06-01",
    duties: [{ status: "late", on: "2024-02-29", due: "2024-02-29", daysLate: 1 }] },

  // Versions and ends
  { name: "the next version leaves what was wanting missed", events: [...base, plan("2026-03-02"), plan("2026-04-01", placement)], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all }, { status: "met", on: "2026-04-01", due: "2026-04-01" }] },
  { name: "an order between two versions is of the second alone", events: [plan("2026-03-02"), ordered("2026-03-10"), plan("2026-04-01")], asOf: "2026-04-02",
    duties: [{ status: "overdue", on: "2026-04-01", due: "2026-04-01", missing: all }] },
  { name: "the case closes the day after: missed", events: [...base, plan("2026-03-02"), closed("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all }] },
  { name: "the case closes on the plan's day: lapsed", events: [...base, plan("2026-03-02"), closed("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "an order before the case was opened again is of the closed case", asOf: "2026-08-01", duties: [],
    events: [opened("2026-01-05"), ...base, closed("2026-04-01"), opened("2026-07-01"), plan("2026-07-06")] },

  // Children
  { name: "an order about a sibling the plan is not about", children: two, events: [ordered("2026-02-20", "ben"), plan("2026-03-02")], asOf: "2026-06-01", duties: [] },
  { name: "an order that names no child is about each child in care that day", children: two, asOf: "2026-03-03",
    events: [entered("2026-02-20"), entered("2026-02-20", "ben"), toNobody, plan("2026-03-02", placement), plan("2026-03-02", undefined, { child: "ben" })],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "overdue", missing: all }] },
  { name: "but not about a sibling who is at home that day", children: two, asOf: "2026-03-03",
    events: [entered("2026-02-20"), entered("2026-02-21", "ben"), toNobody, plan("2026-03-02", placement), plan("2026-03-02", undefined, { child: "ben" })],
    duties: [{ child: "ana", status: "met" }] },
  { name: "it is about the only child, in care or not", events: [toNobody, plan("2026-03-02")], asOf: "2026-03-03", duties: [{ status: "overdue", ...due }] },
  { name: "one plan for both is one duty of the case, by an order about either", children: two, asOf: "2026-03-03",
    events: [ordered("2026-02-20", "ben"), { kind: "plan-completed", plan: "case-plan", children: ["ana", "ben"], on: "2026-03-02", placement: { ...placement, visits: {} } }],
    duties: [{ child: "", status: "overdue", ...due, missing: all.slice(4) }] },
  { name: "a sibling who went home leaves the order about ana standing", children: two, asOf: "2026-03-03",
    events: [entered("2026-02-20"), entered("2026-02-20", "ben"), ...base, { kind: "care-exited", child: "ben", on: "2026-02-25" }, plan("2026-03-02")], duties: [{ child: "ana", status: "overdue", ...due }] },

  // The record
  { name: "whole in time, recorded late: met, and backdated", events: [...base, plan("2026-03-02", placement, { recordedOn: "2026-03-20" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "by what was known before the update was recorded", asOf: "2026-06-01", options: { knownBy: "2026-03-10" },
    events: [...base, plan("2026-03-02", { ...placement, visits: {} }), { ...added("2026-03-02", { visits }), recordedOn: "2026-03-11" }],
    duties: [{ status: "overdue", ...due, missing: all.slice(4) }] },
  { name: "a source that cannot hold the court's orders cannot say whether it is asked", events: [plan("2026-03-02")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["plan-completed", "plan-updated"] }, duties: [{ child: "ana", status: "unknown", needs: /whether a court ordered placement/ }] },
  ...([["of before the record begins: an order of before it too would not be in it", "2026-03-03", [{ status: "unknown", needs: /whether a court ordered placement/ } as const]],
    ["of its first day: none is", "2026-03-02", []]] as const).map(([name, since, duties]) => ({
    name: `no order on record, a plan ${name}`, events: [plan("2026-03-02")], asOf: "2026-03-10",
    holds: { source: "a flat export", kinds: ["plan-completed", "plan-updated", "court-found"], since }, duties,
  })),
  { name: "a source that cannot hold updates accuses nobody", events: [...base, plan("2026-03-02")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["plan-completed", "court-found"] }, duties: [{ status: "unknown", needs: /plan-updated/ }] },
  { name: "one that holds orders of placement, if no other finding, can", events: [plan("2026-03-02")], asOf: "2026-06-01", duties: [],
    holds: { source: "a flat export", kinds: ["plan-completed", "plan-updated", "court-found.placement-ordered"] } },
  // A source that begins on 1 February: an order from before that day would not be in it
  ...([["2026-01-31", 1], ["2026-02-01", 0], ["2026-02-02", 0]] as const).map(([on, unknown]) => ({
    name: `a source that begins on 1 February, and a stay that began on ${on}`, events: [entered(on), plan("2026-03-02")], asOf: "2026-06-01",
    holds: { source: "a flat export", since: "2026-02-01", kinds: ["care-entered", "care-exited", "plan-completed", "plan-updated", "court-found"] },
    duties: unknown === 1 ? [{ status: "unknown", needs: /whether a court ordered placement|what happened before 2026-02-01/ } as const] : [],
  })),
  { name: "one of two children whose stay began before it is enough", children: two, events: [entered("2026-01-31"), entered("2026-02-02", "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-03-02" }], asOf: "2026-06-01",
    holds: { source: "a flat export", since: "2026-02-01", kinds: ["care-entered", "care-exited", "plan-completed", "plan-updated", "court-found"] }, duties: [{ status: "unknown" }] },
  { name: "but not a stay of a child the plan is not about, or one that is over", children: two, asOf: "2026-06-01",
    events: [entered("2026-01-31", "ben"), entered("2026-01-31"), exited("2026-02-10"), entered("2026-02-20"), plan("2026-03-02")],
    holds: { source: "a flat export", since: "2026-02-01", kinds: ["care-entered", "care-exited", "plan-completed", "plan-updated", "court-found"] }, duties: [] },
  { name: "facts in any order, one of them twice", asOf: "2026-06-01", duties: [{ status: "late", ...due, daysLate: 3 }],
    events: [added("2026-03-05", { visits }), plan("2026-03-02", { ...placement, visits: {} }), ...base, ...base] },
]);
