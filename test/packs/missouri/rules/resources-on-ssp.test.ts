/** MO-CWM-R03: the resources a family uses are noted in the Progress Assessment of the next SSP (S17). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type Used = Extract<EventInput, { kind: "service-used" }>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const used = (on: string, more: Partial<Used> = {}): EventInput => ({ kind: "service-used", service: "mental-health", resource: "clinic", on, ...more });
const ssp = (on: string, resourcesUsed?: string[], more: Partial<Ssp> = {}): EventInput =>
  ({ kind: "ssp-completed", on, ssp: "reassessment", ...(resourcesUsed === undefined ? {} : { resourcesUsed }), ...more });
const amended = (on: string, resourcesUsed: string[], more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, resourcesUsed, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const once = [opened("2021-08-02"), used("2021-09-10")];
const due = { on: "2021-09-10", due: "2021-10-01" };
const missing = ["listed on the next Social Service Plan"];
const kinds: readonly Ssp["ssp"][] = ["initial", "reassessment", "closing"];

boundaries("us-mo/resources-on-ssp", [
  // The next plan
  { name: "nothing used, nothing to list", events: [opened("2021-08-02"), ssp("2021-10-01")], asOf: "2021-12-01", duties: [] },
  { name: "the day before a resource is used nothing is asked", events: once, asOf: "2021-09-09", duties: [] },
  { name: "until the next plan it is open, without a due date; it is a duty of the case", events: once, asOf: "2022-09-10",
    duties: [{ child: "", status: "open", on: "2021-09-10", due: null, missing, basis: "source" }] },
  { name: "the day before that plan there is still no due date", events: [...once, ssp("2021-10-01")], asOf: "2021-09-30", duties: [{ status: "open", due: null }] },
  { name: "on its day it is due", events: [...once, ssp("2021-10-01")], asOf: "2021-10-01", duties: [{ status: "open", ...due, missing, basis: "source" }] },
  { name: "the day after it is overdue", events: [...once, ssp("2021-10-01")], asOf: "2021-10-02", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "listed on it: met", events: [...once, ssp("2021-10-01", ["clinic"])], asOf: "2021-10-01",
    duties: [{ status: "met", ...due, metOn: "2021-10-01", missing: [] }] },
  { name: "listed among others: met", events: [...once, ssp("2021-10-01", ["pantry", "clinic"])], asOf: "2021-10-02", duties: [{ status: "met", ...due }] },
  { name: "others listed: overdue", events: [...once, ssp("2021-10-01", ["pantry"])], asOf: "2021-10-02", duties: [{ status: "overdue", ...due, missing }] },
  { name: "an empty list lists nothing", events: [...once, ssp("2021-10-01", [])], asOf: "2021-10-02", duties: [{ status: "overdue", ...due, missing }] },
  ...kinds.map((kind): Row => ({
    name: `the next plan can be of any kind: ${kind}`, events: [...once, ssp("2021-10-01", undefined, { ssp: kind })], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing }],
  })),
  { name: "a plan completed on the day it is used is the next one", events: [opened("2021-08-02"), used("2021-10-01"), ssp("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", on: "2021-10-01", due: "2021-10-01", missing }] },
  { name: "a plan of the day before is not, whatever it lists", events: [...once, ssp("2021-09-09", ["clinic"])], asOf: "2021-12-01",
    duties: [{ status: "open", on: "2021-09-10", due: null, missing }] },
  { name: "the next plan on a leap day", events: [used("2024-02-10"), ssp("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },

  // What is listed later
  { name: "added to the plan the same day: met", events: [...once, ssp("2021-10-01"), amended("2021-10-01", ["clinic"])], asOf: "2021-10-02",
    duties: [{ status: "met", ...due, metOn: "2021-10-01" }] },
  { name: "added the day after: late by one day", events: [...once, ssp("2021-10-01"), amended("2021-10-02", ["clinic"])], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-10-02", daysLate: 1, missing: [] }] },
  { name: "listed on the plan after it: late", events: [...once, ssp("2021-10-01"), ssp("2021-12-30", ["clinic"])], asOf: "2022-01-10",
    duties: [{ status: "late", ...due, metOn: "2021-12-30", daysLate: 90 }] },
  { name: "the plan after it does not end what is lacking", events: [...once, ssp("2021-10-01"), ssp("2021-12-30")], asOf: "2022-01-10",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "an amendment of the plan before is not the next plan", events: [ssp("2021-09-01"), ...once, amended("2021-09-20", ["clinic"])], asOf: "2021-09-25",
    duties: [{ status: "open", on: "2021-09-10", due: null }] },
  { name: "nor does it serve once there is one", events: [ssp("2021-09-01"), ...once, amended("2021-09-20", ["clinic"]), ssp("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "an amendment made later, of the plan before, does not either", events: [ssp("2021-09-01"), ...once, ssp("2021-10-01"), amended("2021-10-05", ["clinic"], { completedOn: "2021-09-01" })],
    asOf: "2021-11-01", duties: [{ status: "overdue", ...due, missing, evidence: [`${missing[0]}: not 2021-09-01, before the duty was raised`, `${missing[0]}: not 2021-10-01, it does not list the resource`,
      `${missing[0]}: not 2021-10-05, it amends an earlier plan`] }] },
  { name: "one that names the next plan, or none, does", events: [ssp("2021-09-01"), ...once, ssp("2021-10-01"), amended("2021-10-05", ["clinic"], { completedOn: "2021-10-01" })],
    asOf: "2021-11-01", duties: [{ status: "late", ...due, metOn: "2021-10-05" }] },
  { name: "a plan of a sibling's lists nothing for ana", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-11-01",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ana" }), ssp("2021-10-01", undefined, { child: "ana" }), ssp("2021-10-05", ["clinic"], { child: "ben" })],
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a name is the same whatever the spaces in it, but not without any", asOf: "2021-11-01",
    events: [opened("2021-08-02"), used("2021-09-10", { resource: "Food  pantry" }), used("2021-09-11", { resource: "foodpantry" }), ssp("2021-10-01", ["food pantry"])],
    duties: [{ status: "met", on: "2021-09-10" }, { status: "overdue", on: "2021-09-11" }] },
  { name: "what would meet it: the initial plan, where there is none yet", events: once, asOf: "2021-09-10",
    duties: [{ status: "open", remedy: {
      says: "Complete the next Social Service Plan, with clinic among the resources used.", events: [ssp("2021-09-10", ["clinic"], { ssp: "initial" })],
    } }] },
  { name: "a reassessment, where there is one", events: [ssp("2021-09-01"), ...once], asOf: "2021-09-10",
    duties: [{ status: "open", remedy: { says: "Complete the next Social Service Plan, with clinic among the resources used.", events: [ssp("2021-09-10", ["clinic"])] } }] },
  { name: "or an amendment of the next plan, once that is completed", events: [...once, ssp("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: "Add clinic to the resources used in the Social Service Plan.", events: [amended("2021-10-02", ["clinic"], { completedOn: "2021-10-01" })] } }] },

  // Each resource, each plan
  { name: "used twice before one plan: one duty, of the first day", events: [...once, used("2021-09-20"), ssp("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "used again after the plan: the next plan lists it again", events: [...once, ssp("2021-10-01", ["clinic"]), used("2021-10-20"), ssp("2021-12-30")],
    asOf: "2022-01-10", duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-10-20", due: "2021-12-30", missing }] },
  { name: "until then that is open", events: [...once, ssp("2021-10-01", ["clinic"]), used("2021-10-20")], asOf: "2021-12-01",
    duties: [{ status: "met", ...due }, { status: "open", on: "2021-10-20", due: null, missing }] },
  { name: "listed late, on the second plan, it serves both uses", asOf: "2022-01-10",
    events: [...once, ssp("2021-10-01"), used("2021-10-20"), ssp("2021-12-30", ["clinic"])],
    duties: [{ status: "late", ...due, daysLate: 90 }, { status: "met", on: "2021-10-20", due: "2021-12-30" }] },
  { name: "two resources of one day have each their own", asOf: "2021-10-02",
    events: [...once, used("2021-09-10", { resource: "pantry" }), ssp("2021-10-01", ["pantry"])],
    duties: [{ status: "overdue", ...due, missing }, { status: "met", ...due }] },
  { name: "a service without a named resource goes by the service", asOf: "2021-10-02",
    events: [opened("2021-08-02"), { kind: "service-used", service: "parenting", on: "2021-09-10" }, ssp("2021-10-01", ["parenting"])],
    duties: [{ status: "met", ...due }] },
  { name: "and is lacking where another is listed", asOf: "2021-10-02",
    events: [opened("2021-08-02"), { kind: "service-used", service: "parenting", on: "2021-09-10" }, ssp("2021-10-01", ["housing"])],
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "two resources of one service are two", asOf: "2021-10-02",
    events: [...once, used("2021-09-11", { resource: "therapist's office" }), ssp("2021-10-01", ["clinic"])],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-09-11", due: "2021-10-01", missing }] },
  { name: "siblings who use one resource: one duty of the case", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-10-02",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ana" }), used("2021-09-12", { child: "ben" }), ssp("2021-10-01")],
    duties: [{ child: "", status: "overdue", ...due, missing }] },
  { name: "names are compared without capitals and spacing", asOf: "2021-10-02",
    events: [...once, used("2021-09-11", { resource: " CLINIC " }), ssp("2021-10-01", ["Clinic"])], duties: [{ status: "met", ...due }] },
  { name: "a sibling's plan is not the next one", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-10-02",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ana" }), ssp("2021-10-01", undefined, { child: "ben" })],
    duties: [{ status: "open", on: "2021-09-10", due: null, missing }] },
  { name: "siblings who use one resource the same day, each with a plan", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-10-02",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ana" }), used("2021-09-10", { child: "ben" }), ssp("2021-10-01", ["clinic"], { child: "ben" })],
    duties: [{ status: "met", ...due }, { status: "open", on: "2021-09-10", due: null, missing }] },
  { name: "a referral is no use", events: [opened("2021-08-02"), { kind: "service-referred", service: "mental-health", resource: "clinic", on: "2021-09-10" }, ssp("2021-10-01")],
    asOf: "2021-12-01", duties: [] },
  { name: "a use in a case since closed, and one in the case opened again, are two", asOf: "2022-01-10",
    events: [...once, closed("2021-10-01"), opened("2021-12-01"), used("2022-01-05")], duties: [{ status: "lapsed", on: "2021-09-10" }, { status: "open", on: "2022-01-05", due: null }] },
  { name: "it says what was used", events: once, asOf: "2021-09-10", duties: [{ status: "open", id: "case@2021-09-10/clinic", what: "the family used clinic" }] },
  { name: "of uses of one day with different next plans, the later ones say whose they are", children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }], asOf: "2021-11-01",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ben" }), used("2021-09-10", { children: ["ana", "cleo"] }), used("2021-09-10", { child: "ben", resource: "pantry" }),
      ssp("2021-10-01", undefined, { child: "ana" }), ssp("2021-10-05", undefined, { child: "ben" })],
    duties: [{ status: "overdue", due: "2021-10-01" }, { status: "overdue", due: "2021-10-05" },
      { status: "overdue", id: "case@2021-09-10/pantry", due: "2021-10-05" }] },
  { name: "or that they are the case's", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-11-01",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ben" }), used("2021-09-10"), ssp("2021-10-01", undefined, { child: "ana" }), ssp("2021-10-05", undefined, { child: "ben" })],
    duties: [{ status: "overdue", due: "2021-10-01" }, { status: "overdue", due: "2021-10-05" }] },
  { name: "uses of two days need not say so", children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-11-01",
    events: [opened("2021-08-02"), used("2021-09-10", { child: "ben" }), used("2021-09-12", { child: "ana" }), ssp("2021-10-01", undefined, { child: "ana" }), ssp("2021-10-05", undefined, { child: "ben" })],
    duties: [{ status: "overdue", id: "case@2021-09-12/clinic" }, { status: "overdue", id: "case@2021-09-10/clinic" }] },

  // Ends
  { name: "the case closes before any next plan: lapsed", events: [...once, closed("2021-09-30")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", on: "2021-09-10", due: null }] },
  { name: "the case closes on the plan's day: lapsed", events: [...once, ssp("2021-10-01"), closed("2021-10-01")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...once, ssp("2021-10-01"), closed("2021-10-02")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "listed after the closing comes too late", events: [...once, ssp("2021-10-01"), closed("2021-10-02"), amended("2021-10-05", ["clinic"])],
    asOf: "2021-12-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "used after the closing asks nothing", events: [opened("2021-08-02"), closed("2021-09-09"), used("2021-09-10"), ssp("2021-10-01")], asOf: "2021-12-01", duties: [] },
  { name: "in a case opened again it is a new duty", asOf: "2022-06-01",
    events: [...once, closed("2021-09-30"), opened("2022-03-01"), used("2022-03-05"), ssp("2022-04-01")],
    duties: [{ status: "overdue", on: "2022-03-05", due: "2022-04-01", missing }, { status: "lapsed", on: "2021-09-10", due: null }] },

  // The record
  { name: "listed that day, recorded later: met, and flagged", events: [...once, ssp("2021-10-01"), amended("2021-10-01", ["clinic"], { recordedOn: "2021-10-10" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-12-01", options: { knownBy: "2021-10-09" },
    events: [...once, ssp("2021-10-01"), amended("2021-10-01", ["clinic"], { recordedOn: "2021-10-10" })], duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold plans accuses nobody", events: once, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "service-used"), duties: [{ status: "unknown", due: null, needs: /ssp-completed|ssp-amended/ }] },
  { name: "a source that cannot hold what is used passes nobody", events: [opened("2021-08-02"), ssp("2021-10-01")], asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "ssp-completed", "ssp-amended"), duties: [{ status: "unknown", due: null, needs: /service-used/ }] },
  ...(["ssp-completed", "ssp-amended"] as const).map((kind) => ({
    name: `a source that cannot hold ${kind} does not lack one that lists it`, events: [...once, ssp("2021-10-01")], asOf: "2021-11-01",
    holds: holding(...["case-opened", "service-used", "ssp-completed", "ssp-amended"].filter((held) => held !== kind)), duties: [{ status: "unknown", needs: new RegExp(`a record of ${kind},`) } as const],
  })),
  { name: "one that holds both may", events: [...once, ssp("2021-10-01")], asOf: "2021-11-01", holds: holding("case-opened", "service-used", "ssp-completed", "ssp-amended"),
    duties: [{ status: "overdue", ...due }] },
  { name: "an exact duplicate changes nothing", events: [...once, used("2021-09-10"), ssp("2021-10-01"), ssp("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...once, ssp("2021-10-01"), amended("2021-10-02", ["clinic"])].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "used before the manual's earliest text, though the next plan came after it", events: [used("2020-05-27"), ssp("2020-06-10")], asOf: "2020-07-01", duties: [] },
  { name: "used on its first day", events: [used("2020-05-28"), ssp("2020-06-10")], asOf: "2020-07-01", duties: [{ status: "overdue", on: "2020-05-28", due: "2020-06-10" }] },
]);
