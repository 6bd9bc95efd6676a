/** MO-CWM-K13: everyone named as taking part in the Long Term Safety/Support Plan is given a copy of it (S21). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type Copy = Extract<EventInput, { kind: "ssp-copy-given" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ssp = (on: string, parties?: string[], more: Partial<Ssp> = {}): EventInput =>
  ({ kind: "ssp-completed", on, ssp: "initial", longTerm: parties === undefined ? {} : { parties }, ...more });
const amended = (on: string, more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, ...more });
const copy = (on: string, to?: string[], more: Partial<Copy> = {}): EventInput =>
  ({ kind: "ssp-copy-given", on, part: "long-term", ...(to === undefined ? {} : { to }), ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const people: Row["people"] = [
  { id: "mia", role: "parent" }, { id: "gil", role: "guardian" }, { id: "cara", role: "caregiver" }, { id: "aunt-rosa", role: "relative" },
  { id: "nell", role: "natural-support" }, { id: "wes", role: "worker" },
];
const MIA = "copy to mia";
const ROSA = "copy to aunt-rosa";
const planned = [opened, ssp("2021-09-01", ["mia", "aunt-rosa"])];
const due = { on: "2021-09-01", due: "2021-09-01" };
const family = ["mia", "gil", "cara", "ana"];
const notFamily = ["aunt-rosa", "nell", "wes"];

boundaries("us-mo/ssp-copies", [
  // The day of the plan
  { name: "no plan, no copies", events: [opened], people, asOf: "2021-12-01", duties: [] },
  { name: "a plan without the section has no copies to give", people, asOf: "2021-12-01",
    events: [opened, { kind: "ssp-completed", ssp: "initial", on: "2021-09-01" }], duties: [] },
  { name: "the day before the plan is completed nothing is asked", events: planned, people, asOf: "2021-08-31", duties: [] },
  { name: "on its day each party can still be given one; it is a duty of the case", events: planned, people, asOf: "2021-09-01",
    duties: [{ child: "", person: "", status: "open", ...due, missing: [MIA, ROSA], basis: "prompt" }] },
  { name: "a copy of the closing plan given at the closing visit went to the family", people, asOf: "2021-09-10",
    events: [opened, ssp("2021-09-01", ["mia", "aunt-rosa"], { ssp: "closing" }), { kind: "closing-visit-held", on: "2021-09-03", sspCopyGiven: true }],
    duties: [{ status: "overdue", ...due, missing: [ROSA] }] },
  { name: "and met where only the family is party to it, unless none was given", people, asOf: "2021-09-10",
    events: [opened, ssp("2021-09-01", ["mia"], { ssp: "closing" }), { kind: "closing-visit-held", on: "2021-09-01", sspCopyGiven: true }],
    duties: [{ status: "met", ...due }] },
  { name: "a closing visit serves the closing plan alone, and only with a copy", people, asOf: "2021-09-10",
    events: [opened, ssp("2021-09-01", ["mia"]), { kind: "closing-visit-held", on: "2021-09-01", sspCopyGiven: true }],
    duties: [{ status: "overdue", ...due, missing: [MIA] }] },
  { name: "the day after, both are overdue", events: planned, people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing: [MIA, ROSA] }] },
  { name: "given to both that day: met", events: [...planned, copy("2021-09-01", ["mia", "aunt-rosa"])], people, asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  { name: "given to one: the other is named", events: [...planned, copy("2021-09-01", ["aunt-rosa"])], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [MIA] }] },
  { name: "given one by one: late by the day of the last", people, asOf: "2021-12-01",
    events: [...planned, copy("2021-09-01", ["aunt-rosa"]), copy("2021-09-02", ["mia"])],
    duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1, missing: [] }] },
  { name: "a copy the day before is of no plan", events: [copy("2021-08-31", ["mia", "aunt-rosa"]), ...planned], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [MIA, ROSA] }] },
  { name: "a copy to someone else serves nobody", events: [...planned, copy("2021-09-01", ["nell"])], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [MIA, ROSA] }] },
  { name: "a reassessment's section asks for copies too", events: [opened, ssp("2021-09-01", ["nell"], { ssp: "reassessment" })], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: ["copy to nell"] }] },
  { name: "a plan of a leap day", events: [opened, ssp("2024-02-29", ["mia"]), copy("2024-03-01", ["mia"])], people, asOf: "2024-03-10",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },
  { name: "an agency that allows two days, over a month's end", events: [opened, ssp("2021-09-30", ["mia"])], people, asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },
  { name: "or for this rule alone", events: [opened, ssp("2021-09-30", ["mia"])], people, asOf: "2021-10-03",
    options: { params: { "us-mo/ssp-copies.prompt": 2 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // Who takes part
  { name: "a section that does not say who takes part in it: it cannot be said", events: [opened, ssp("2021-09-01")], people, asOf: "2021-12-01",
    duties: [{ child: "", status: "unknown", needs: /who takes part in the Long Term Safety\/Support Plan/ }] },
  { name: "whatever copies were given", events: [opened, ssp("2021-09-01"), copy("2021-09-01")], people, asOf: "2021-12-01",
    duties: [{ status: "unknown", needs: /who takes part/ }] },
  { name: "one that says nobody does asks nothing", events: [opened, ssp("2021-09-01", [])], people, asOf: "2021-12-01", duties: [] },
  { name: "said in an amendment of the same day, it is asked", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01"), amended("2021-09-01", { longTerm: { parties: ["mia"] } })], duties: [{ status: "overdue", ...due, missing: [MIA] }] },
  { name: "also where the whole section is the amendment's", people, asOf: "2021-09-02",
    events: [opened, { kind: "ssp-completed", ssp: "initial", on: "2021-09-01" }, amended("2021-09-01", { longTerm: { parties: ["mia"] } })],
    duties: [{ status: "overdue", ...due, missing: [MIA] }] },
  // reading: the clause counts from the plan, so a section added two days later, with its copy, comes two days late
  { name: "a section added two days later, with its copy, is two days late", people, asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01"), amended("2021-09-03", { longTerm: { parties: ["mia"] } }), copy("2021-09-03", ["mia"])],
    duties: [{ status: "late", ...due, metOn: "2021-09-03", daysLate: 2 }] },

  // What is a copy
  { name: "a copy of the whole plan holds the section", events: [...planned, copy("2021-09-01", ["mia", "aunt-rosa"], { part: "whole" })], people,
    asOf: "2021-09-02", duties: [{ status: "met", ...due }] },
  { name: "a copy that does not say of what is of the whole", people, asOf: "2021-09-02",
    events: [...planned, { kind: "ssp-copy-given", on: "2021-09-01", to: ["mia", "aunt-rosa"] }], duties: [{ status: "met", ...due }] },
  ...family.map((party): Row => ({
    name: `a copy that does not say to whom went to the family: to ${party}`, events: [opened, ssp("2021-09-01", [party]), copy("2021-09-01")], people,
    asOf: "2021-09-02", duties: [{ status: "met", ...due }],
  })),
  ...notFamily.map((party): Row => ({
    name: `but not to ${party}`, events: [opened, ssp("2021-09-01", [party]), copy("2021-09-01")], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [`copy to ${party}`] }],
  })),
  { name: "a party nobody knows is not the family", events: [opened, ssp("2021-09-01", ["somebody"]), copy("2021-09-01")], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: ["copy to somebody"] }] },
  { name: "a closing visit at which none was given gives none", events: [opened, ssp("2021-09-01", ["mia"], { ssp: "closing" }), { kind: "closing-visit-held", on: "2021-09-01", sspCopyGiven: false }], people,
    asOf: "2021-09-02", duties: [{ status: "overdue", missing: [MIA] }] },
  { name: "given at the visit and again afterwards, the first counts", people, asOf: "2021-10-01",
    events: [opened, ssp("2021-09-01", ["mia"], { ssp: "closing" }), { kind: "closing-visit-held", on: "2021-09-03", sspCopyGiven: true }, copy("2021-09-06")],
    duties: [{ status: "late", metOn: "2021-09-03", daysLate: 2 }] },
  { name: "a copy about a sibling alone is none of this plan", children: [{ id: "ana" }, { id: "ben" }], people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", ["mia"], { child: "ana" }), copy("2021-09-01", ["mia"], { child: "ben", completedOn: "2021-09-01" })], duties: [{ status: "overdue", missing: [MIA] }] },
  { name: "a caregiver whom the plan names is of the family, whoever the case says they are", people: [{ id: "kim", role: "relative" }], asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", ["kim"], { caregivers: ["kim"] }), copy("2021-09-01")], duties: [{ status: "met" }] },
  { name: "what would meet it: a copy to those who have none", events: [...planned, copy("2021-09-01", ["mia"])], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", remedy: { says: "Give a copy of the Long Term Safety/Support Plan to: aunt-rosa.", events: [copy("2021-09-02", ["aunt-rosa"], { completedOn: "2021-09-01" })] } }] },
  { name: "or to both", events: planned, people, asOf: "2021-09-02",
    duties: [{ status: "overdue", remedy: { says: "Give a copy of the Long Term Safety/Support Plan to: mia, aunt-rosa.", events: [copy("2021-09-02", ["mia", "aunt-rosa"], { completedOn: "2021-09-01" })] } }] },

  // Versions
  { name: "a new version has its own copies to give", people, asOf: "2021-12-15",
    events: [...planned, copy("2021-09-01", ["mia", "aunt-rosa"]), ssp("2021-11-30", ["mia"], { ssp: "reassessment" })],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-11-30", due: "2021-11-30", missing: [MIA] }] },
  { name: "a copy given after it is of the new one; the first's are missed", people, asOf: "2021-12-15",
    events: [...planned, ssp("2021-11-30", ["mia"], { ssp: "reassessment" }), copy("2021-12-02", ["mia"])],
    duties: [{ status: "missed", ...due, missing: [MIA, ROSA] }, { status: "late", due: "2021-11-30", daysLate: 2 }] },
  { name: "also where it names the first, which comes too late", people, asOf: "2021-12-15",
    events: [...planned, ssp("2021-11-30", ["mia"], { ssp: "reassessment" }), copy("2021-12-02", ["mia", "aunt-rosa"], { completedOn: "2021-09-01" })],
    duties: [{ status: "missed", ...due, missing: [MIA, ROSA] }, { status: "overdue", due: "2021-11-30", missing: [MIA] }] },
  { name: "a copy that names the plan's day is of that plan", people, asOf: "2021-12-01",
    events: [...planned, copy("2021-09-03", ["mia", "aunt-rosa"], { completedOn: "2021-09-01" })], duties: [{ status: "late", ...due, daysLate: 2 }] },
  { name: "one that names another day is not", people, asOf: "2021-12-01",
    events: [...planned, copy("2021-09-01", ["mia", "aunt-rosa"], { completedOn: "2021-08-20" })], duties: [{ status: "overdue", ...due, missing: [MIA, ROSA] }] },
  { name: "a new version without the section ends it all the same", people, asOf: "2021-12-15",
    events: [...planned, { kind: "ssp-completed", ssp: "reassessment", on: "2021-11-30" }], duties: [{ status: "missed", ...due, missing: [MIA, ROSA] }] },
  { name: "a new version within the days an agency allows: lapsed", people, asOf: "2021-09-05", options: { params: { prompt: 3 } },
    events: [...planned, ssp("2021-09-04", ["mia"]), copy("2021-09-04", ["mia"])],
    duties: [{ status: "lapsed", due: "2021-09-04" }, { status: "met", due: "2021-09-07" }] },
  { name: "siblings' plans of one day are two duties of the case", people, children: [{ id: "ana" }, { id: "ben" }], asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", ["mia"], { child: "ana" }), ssp("2021-09-01", ["aunt-rosa"], { child: "ben" })],
    duties: [{ child: "", status: "overdue", ...due, missing: [MIA] }, { child: "", status: "overdue", ...due, missing: [ROSA] }] },
  { name: "a copy of the earlier version on the day of the next comes too late", people, asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", ["mia"]), ssp("2021-10-01", undefined, { ssp: "reassessment", longTerm: { parties: [] } }), copy("2021-10-01", ["mia"], { completedOn: "2021-09-01" })],
    duties: [{ status: "missed", due: "2021-09-01", missing: [MIA] }] },

  // Ends
  { name: "the case closes that day: lapsed", events: [...planned, closed("2021-09-01")], people, asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...planned, closed("2021-09-02")], people, asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing: [MIA, ROSA] }] },
  { name: "a copy after the closing comes too late", people, asOf: "2021-12-01",
    events: [...planned, closed("2021-09-02"), copy("2021-09-05", ["mia", "aunt-rosa"])], duties: [{ status: "missed", ...due, missing: [MIA, ROSA] }] },
  { name: "a plan after the closing asks nothing", events: [opened, closed("2021-08-31"), ssp("2021-09-01", ["mia"])], people, asOf: "2021-12-01", duties: [] },
  { name: "the child's leaving care and coming back end nothing", people, asOf: "2021-10-15",
    events: [...planned, { kind: "care-entered", child: "ana", on: "2021-08-05" }, { kind: "care-exited", child: "ana", on: "2021-09-03" },
      { kind: "care-entered", child: "ana", on: "2021-10-01" }],
    duties: [{ status: "overdue", ...due, missing: [MIA, ROSA] }] },

  // The record
  { name: "given that day, recorded later: met, and flagged", people, asOf: "2021-12-01",
    events: [...planned, copy("2021-09-01", ["mia", "aunt-rosa"], { recordedOn: "2021-09-10" })], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, they were overdue", people, asOf: "2021-12-01", options: { knownBy: "2021-09-09" },
    events: [...planned, copy("2021-09-01", ["mia", "aunt-rosa"], { recordedOn: "2021-09-10" })],
    duties: [{ status: "overdue", ...due, missing: [MIA, ROSA] }] },
  { name: "a source that cannot hold copies accuses nobody", events: planned, people, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "ssp-completed", "ssp-amended"), duties: [{ status: "unknown", ...due, needs: /ssp-copy-given/ }] },
  { name: "an exact duplicate changes nothing", events: [...planned, ...planned, copy("2021-09-01", ["mia"]), copy("2021-09-01", ["mia"])], people,
    asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing: [ROSA] }] },
  { name: "facts in any order", events: [...planned, copy("2021-09-02", ["aunt-rosa", "mia"])].reverse(), people, asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [ssp("2020-05-27", ["mia"])], people, asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [ssp("2020-05-28", ["mia"])], people, asOf: "2020-06-30",
    duties: [{ status: "overdue", due: "2020-05-28", missing: [MIA] }] },
]);
