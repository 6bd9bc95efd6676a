/** MO-REG-07: the design of a case plan: services with who provides them, what the parents do, what ends the need (13 CSR 40-30.010, now 35-35.050). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;
type Design = NonNullable<Completed["design"]>;

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ordered = (on: string, servicesOrdered: string[], child = "ana"): EventInput =>
  ({ kind: "court-found", finding: "abuse-or-neglect", servicesOrdered, child, on });
const COUNSELING = { service: "family counseling", responsible: "Riverside Center" };
const CLASS = { service: "parenting class", responsible: "the Division" };
const PARENTS = { parentResponsibilities: "attend each week" };
const BEHAVIORS = { behaviorsThatEndServices: "an adult at home every night for six months" };
const whole: Design = { services: [COUNSELING], ...PARENTS, ...BEHAVIORS };
const plan = (on: string, design?: Design, more: Partial<Completed> = {}): EventInput =>
  ({ kind: "plan-completed", plan: "case-plan", child: "ana", on, ...(design === undefined ? {} : { design }), ...more });
const added = (on: string, design: Design, child = "ana"): EventInput => ({ kind: "plan-updated", plan: "case-plan", child, on, design });

const due = { on: "2026-03-02", due: "2026-03-02" };
const SERVICES = "services";
const partyFor = (service: string): string => `responsible party for ${service}`;
const orderedService = (service: string): string => `ordered service ${service}`;
const RESPONSIBILITIES = "parents' responsibilities";
const ENDS = "parental behaviors that end services or care";
const all = [SERVICES, RESPONSIBILITIES, ENDS];
const two = [{ id: "ana" }, { id: "ben" }];
const TEXT = "As worked out with the family.";

boundaries("us-mo/case-plan-design", [
  { name: "no case plan, nothing to look at", events: [opened("2026-02-20")], asOf: "2026-06-01", duties: [] },
  { name: "a plan of another kind is not asked about", events: [plan("2026-03-02", undefined, { plan: "case-management-plan" })], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [plan("2026-03-02")], asOf: "2026-03-01", duties: [] },
  { name: "all of it in the plan: met", events: [plan("2026-03-02", whole)], asOf: "2026-03-02",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-03-02", missing: [] }] },
  { name: "on the plan's day it can still be added", events: [plan("2026-03-02")], asOf: "2026-03-02", duties: [{ status: "open", ...due, missing: all }] },
  { name: "the day after, all of it is overdue", events: [plan("2026-03-02")], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, daysLate: 1, missing: all }] },
  { name: "an empty design lacks as much", events: [plan("2026-03-02", {})], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "without services", events: [plan("2026-03-02", { ...PARENTS, ...BEHAVIORS })], asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: [SERVICES] }] },
  { name: "an empty list of services is none", events: [plan("2026-03-02", { ...whole, services: [] })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [SERVICES] }] },
  { name: "without the parents' responsibilities", events: [plan("2026-03-02", { services: [COUNSELING], ...BEHAVIORS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [RESPONSIBILITIES] }] },
  { name: "without the behaviors that end it", events: [plan("2026-03-02", { services: [COUNSELING], ...PARENTS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [ENDS] }] },

  // Who is responsible
  { name: "a service nobody is responsible for", events: [plan("2026-03-02", { ...whole, services: [COUNSELING, { service: "parenting class" }] })], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [partyFor("parenting class")] }] },
  { name: "two of them are named apart", asOf: "2026-03-03",
    events: [plan("2026-03-02", { ...whole, services: [{ service: "family counseling" }, { service: "parenting class" }] })],
    duties: [{ status: "overdue", ...due, missing: [partyFor("family counseling"), partyFor("parenting class")] }] },
  { name: "named in an update two days later: late", asOf: "2026-06-01",
    events: [plan("2026-03-02", { ...whole, services: [{ service: "parenting class" }] }), added("2026-03-04", { services: [CLASS] })],
    duties: [{ status: "late", ...due, metOn: "2026-03-04", daysLate: 2 }] },
  { name: "a service added later wants one too", asOf: "2026-03-10",
    events: [plan("2026-03-02", whole), added("2026-03-05", { services: [{ service: "parenting class" }] })],
    duties: [{ status: "overdue", ...due, missing: [partyFor("parenting class")] }] },

  // What a court ordered
  { name: "a service the court ordered is not in the plan", events: [ordered("2026-02-20", ["parenting class"]), plan("2026-03-02", whole)], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: [orderedService("parenting class")] }] },
  { name: "it is", events: [ordered("2026-02-20", ["parenting class"]), plan("2026-03-02", { ...whole, services: [COUNSELING, CLASS] })], asOf: "2026-03-03",
    duties: [{ status: "met", ...due }] },
  { name: "two ordered, one of them there", asOf: "2026-03-03",
    events: [ordered("2026-02-20", ["family counseling", "drug screens"]), plan("2026-03-02", whole)], duties: [{ status: "overdue", ...due, missing: [orderedService("drug screens")] }] },
  { name: "what would meet it: an update with each service and its party, the ordered ones marked", asOf: "2026-03-03",
    events: [ordered("2026-02-20", ["drug screens"]), plan("2026-03-02", { services: [{ service: "parenting class" }] })],
    duties: [{ status: "overdue", remedy: {
      says: `Add to the design of the case plan: ${[partyFor("parenting class"), orderedService("drug screens"), RESPONSIBILITIES, ENDS].join(", ")}.`,
      events: [added("2026-03-03", {
        services: [{ service: "parenting class", responsible: TEXT }, { service: "drug screens", responsible: TEXT, courtOrdered: true }],
        parentResponsibilities: TEXT, behaviorsThatEndServices: TEXT,
      })],
    } }] },
  { name: "or a service to begin with", events: [plan("2026-03-02", { ...PARENTS, ...BEHAVIORS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", remedy: {
      says: "Add to the design of the case plan: services.", events: [added("2026-03-03", { services: [{ service: "the service agreed on", responsible: TEXT }] })],
    } }] },
  { name: "names of services are compared without regard to capitals and spaces around them", asOf: "2026-03-03", duties: [{ status: "met", ...due }],
    events: [ordered("2026-02-20", [" Parenting class"]), plan("2026-03-02", { ...whole, services: [COUNSELING, { ...CLASS, service: "parenting Class " }] })] },
  { name: "or what the parents must do, and no service", events: [plan("2026-03-02", { services: [COUNSELING], ...BEHAVIORS })], asOf: "2026-03-03",
    duties: [{ status: "overdue", remedy: { says: "Add to the design of the case plan: parents' responsibilities.", events: [added("2026-03-03", { parentResponsibilities: TEXT })] } }] },
  { name: "spaces around a name in the plan are none of it", asOf: "2026-03-03", duties: [{ status: "met", ...due }],
    events: [ordered("2026-02-20", ["parenting class"]), plan("2026-03-02", { ...whole, services: [COUNSELING, { ...CLASS, service: " Parenting class " }] })] },
  { name: "and those in an order take nothing from it", asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: [orderedService(" drug screens ")] }],
    events: [ordered("2026-02-20", [" drug screens "]), plan("2026-03-02", whole)] },
  { name: "ordered twice, named once", asOf: "2026-03-03",
    events: [ordered("2026-02-20", ["drug screens"]), ordered("2026-02-25", ["drug screens"]), plan("2026-03-02", whole)],
    duties: [{ status: "overdue", ...due, missing: [orderedService("drug screens")] }] },
  { name: "ordered on the plan's day", events: [ordered("2026-03-02", ["drug screens"]), plan("2026-03-02", whole)], asOf: "2026-03-02",
    duties: [{ status: "open", ...due, missing: [orderedService("drug screens")] }] },
  { name: "ordered the day after: not of this plan", events: [ordered("2026-03-03", ["drug screens"]), plan("2026-03-02", whole)], asOf: "2026-03-10",
    duties: [{ status: "met", ...due }] },
  { name: "any order of the court can ask for services", asOf: "2026-03-03", duties: [{ status: "overdue", ...due, missing: [orderedService("drug screens")] }],
    events: [{ kind: "court-found", finding: "placement-ordered", servicesOrdered: ["drug screens"], child: "ana", on: "2026-02-20" }, plan("2026-03-02", whole)] },
  { name: "all of it missing, in the order of the regulation", asOf: "2026-03-03",
    events: [ordered("2026-02-20", ["drug screens"]), plan("2026-03-02")],
    duties: [{ status: "overdue", ...due, missing: [SERVICES, orderedService("drug screens"), RESPONSIBILITIES, ENDS] }] },
  { name: "an ordered service added four days later: late", asOf: "2026-06-01",
    events: [ordered("2026-02-20", ["parenting class"]), plan("2026-03-02", whole), added("2026-03-06", { services: [CLASS] })],
    duties: [{ status: "late", ...due, metOn: "2026-03-06", daysLate: 4 }] },
  { name: "an order about a sibling the plan is not about", children: two, events: [ordered("2026-02-20", ["drug screens"], "ben"), plan("2026-03-02", whole)],
    asOf: "2026-03-03", duties: [{ status: "met", ...due }] },
  { name: "an order before the case was opened again", asOf: "2026-08-01", duties: [{ status: "met", on: "2026-07-06", due: "2026-07-06" }],
    events: [opened("2026-01-05"), ordered("2026-02-20", ["drug screens"]), closed("2026-04-01"), opened("2026-07-01"), plan("2026-07-06", whole)] },

  // Versions and ends
  { name: "the last part added the same day: met", events: [plan("2026-03-02", { services: [COUNSELING], ...PARENTS }), added("2026-03-02", BEHAVIORS)], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-02" }] },
  { name: "a leap day's plan, completed the day after", events: [plan("2024-02-29"), added("2024-03-01", whole)], asOf: "2024-06-01",
    duties: [{ status: "late", on: "2024-02-29", due: "2024-02-29", daysLate: 1 }] },
  { name: "an update before the plan is not of it", events: [added("2026-03-01", whole), plan("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "the next version leaves what was wanting missed, and does not inherit", asOf: "2026-06-01",
    events: [plan("2026-03-02", { services: [COUNSELING], ...PARENTS }), plan("2026-04-01", { services: [COUNSELING], ...BEHAVIORS })],
    duties: [{ status: "missed", ...due, missing: [ENDS] }, { status: "overdue", on: "2026-04-01", due: "2026-04-01", missing: [RESPONSIBILITIES] }] },
  { name: "the case closes the day after: missed", events: [plan("2026-03-02"), closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: all }] },
  { name: "the case closes on the plan's day: lapsed", events: [plan("2026-03-02"), closed("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },

  // Children
  { name: "siblings: what is added to ana's plan is not in ben's", children: two, asOf: "2026-03-03",
    events: [plan("2026-03-02"), plan("2026-03-02", undefined, { child: "ben" }), added("2026-03-02", whole)],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "overdue", missing: all }] },
  { name: "one plan for both is one duty, and an order about either asks for its services", children: two, asOf: "2026-03-03",
    events: [ordered("2026-02-20", ["drug screens"], "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-03-02", design: whole }],
    duties: [{ child: "", status: "overdue", ...due, missing: [orderedService("drug screens")] }] },

  // The record
  { name: "whole in time, recorded late: met, and backdated", events: [plan("2026-03-02", whole, { recordedOn: "2026-03-20" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "by what was known before the update was recorded", asOf: "2026-06-01", options: { knownBy: "2026-03-10" },
    events: [plan("2026-03-02", { services: [COUNSELING], ...PARENTS }), { ...added("2026-03-02", BEHAVIORS), recordedOn: "2026-03-11" }],
    duties: [{ status: "overdue", ...due, missing: [ENDS] }] },
  // reading: a whole design may still want what a court ordered, and this source could not say so
  { name: "a source that cannot hold the court's orders cannot say which services they need", events: [plan("2026-03-02", whole)], asOf: "2026-03-03",
    holds: { source: "a flat export", kinds: ["plan-completed", "plan-updated"] }, duties: [{ status: "unknown", missing: ["ordered services"], needs: /a record of court-found.servicesOrdered,/ }] },
  { name: "a source that cannot hold updates accuses nobody", events: [plan("2026-03-02")], asOf: "2026-03-03",
    holds: { source: "a flat export", kinds: ["plan-completed", "court-found"] }, duties: [{ status: "unknown", needs: /plan-updated/ }] },
  { name: "facts in any order, one of them twice", asOf: "2026-06-01", duties: [{ status: "late", ...due, daysLate: 4 }],
    events: [added("2026-03-06", BEHAVIORS), plan("2026-03-02", { services: [COUNSELING], ...PARENTS }), plan("2026-03-02", { services: [COUNSELING], ...PARENTS })] },
]);
