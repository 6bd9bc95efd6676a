/** MO-CWM-K05: the SSP's section Harm and Existing Safety holds all its parts, in every version of the plan (S6). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type Harm = Required<NonNullable<Ssp["harm"]>>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ssp = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "initial", ...more });
const amended = (on: string, more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const harm: Harm = {
  threats: "left alone at night", physicalImpact: "lost weight", emotionalImpact: "afraid of the dark", causedBy: "mother",
  pastProtectiveActions: "called a neighbor", supportsUsed: "the neighbor", safeNow: "in care",
};
const parts: readonly (readonly [string, keyof Harm])[] = [
  ["threats of harm", "threats"], ["physical impact", "physicalImpact"], ["emotional impact", "emotionalImpact"],
  ["who caused or contributed", "causedBy"], ["past protective actions", "pastProtectiveActions"],
  ["supports used", "supportsUsed"], ["what keeps the children safe now", "safeNow"],
];
const missing = parts.map(([name]) => name);
const without = (field: keyof Harm): NonNullable<Ssp["harm"]> => {
  const { [field]: _, ...rest } = harm;
  return rest;
};

const bare = [opened, ssp("2021-09-01")];
const full = [opened, ssp("2021-09-01", { harm })];
const due = { on: "2021-09-01", due: "2021-09-01" };
const later: readonly Ssp["ssp"][] = ["reassessment", "closing"];

boundaries("us-mo/ssp-harm", [
  // The day of the plan
  { name: "no plan, no section", events: [opened], asOf: "2021-12-01", duties: [] },
  { name: "the day before the plan is completed nothing is asked", events: bare, asOf: "2021-08-31", duties: [] },
  { name: "on its day every part can still be added; it is a duty of the case", events: bare, asOf: "2021-09-01",
    duties: [{ child: "", household: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after, every part is overdue", events: bare, asOf: "2021-09-02", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "a section with nothing in it holds no part", events: [opened, ssp("2021-09-01", { harm: {} })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "with all its parts: met", events: full, asOf: "2021-09-01", duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  ...parts.map(([name, field]): Row => ({
    name: `without "${name}" that part is named`, events: [opened, ssp("2021-09-01", { harm: without(field) })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [name] }],
  })),
  ...later.map((kind): Row => ({
    name: `a ${kind} has the section too`, events: [opened, ssp("2021-09-01", { ssp: kind })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }],
  })),
  { name: "another section is not this one", asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }],
    events: [opened, ssp("2021-09-01", { caregiverSections: [{ caregiver: "mother", physicalImpact: "hunger", emotionalImpact: "fear" }] })] },
  { name: "a plan of a leap day", events: [opened, ssp("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [opened, ssp("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },
  { name: "or for this rule alone", events: [opened, ssp("2021-09-30")], asOf: "2021-10-03",
    options: { params: { "us-mo/ssp-harm.prompt": 2 } }, duties: [{ status: "overdue", due: "2021-10-02" }] },

  // What is added to the plan
  { name: "added the same day: met", events: [...bare, amended("2021-09-01", { harm })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "added the day after: late by one day", events: [...bare, amended("2021-09-02", { harm })], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1, missing: [] }] },
  { name: "added bit by bit: late by the day of the last", asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { harm: { threats: harm.threats } }), amended("2021-09-04", { harm: { safeNow: "in care" } }),
      amended("2021-09-09", { harm: without("safeNow") })],
    duties: [{ status: "late", ...due, metOn: "2021-09-09", daysLate: 8 }] },
  { name: "what is still lacking stays named", asOf: "2021-12-01", events: [...bare, amended("2021-09-04", { harm: without("causedBy") })],
    duties: [{ status: "overdue", ...due, missing: ["who caused or contributed"] }] },
  { name: "an amendment takes no part away", events: [...full, amended("2021-09-04", { harm: {} })], asOf: "2021-12-01",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "an amendment of the day before is of no plan", events: [amended("2021-08-31", { harm }), ...bare], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "an amendment that names the plan's day", events: [...bare, amended("2021-09-03", { harm, completedOn: "2021-09-01" })], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 2 }] },
  { name: "one that names another day is of another plan", events: [...bare, amended("2021-09-03", { harm, completedOn: "2021-08-20" })],
    asOf: "2021-12-01", duties: [{ status: "overdue", ...due, missing }] },
  { name: "what would meet it: what is lacking, in an amendment of this version", events: [opened, ssp("2021-09-01", { harm: { threats: "left alone", causedBy: "mother", safeNow: "in care", supportsUsed: "the neighbor", pastProtectiveActions: "called a neighbor" } })],
    asOf: "2021-09-02", duties: [{ status: "overdue", remedy: {
      says: "Add to the plan's section on harm and existing safety: physical impact, emotional impact.",
      events: [amended("2021-09-02", { completedOn: "2021-09-01", harm: { physicalImpact: "As worked out with the family.", emotionalImpact: "As worked out with the family." } })],
    } }] },

  // Versions
  { name: "a version's section ends with the next version: missed; the new one has its own", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { ssp: "reassessment", harm })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", on: "2021-11-30", due: "2021-11-30" }] },
  { name: "what the first version said does not serve the next", asOf: "2021-12-15", events: [...full, ssp("2021-11-30", { ssp: "closing" })],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-11-30", due: "2021-11-30", missing }] },
  { name: "an amendment that names no plan is of the latest", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { ssp: "reassessment" }), amended("2021-12-02", { harm })],
    duties: [{ status: "missed", ...due, missing }, { status: "late", due: "2021-11-30", daysLate: 2 }] },
  { name: "one of the first plan, once the second took its place, comes too late", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { ssp: "reassessment", harm }), amended("2021-12-02", { harm, completedOn: "2021-09-01" })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2021-11-30" }] },
  { name: "the next version within the days an agency allows: lapsed", asOf: "2021-09-05", options: { params: { prompt: 3 } },
    events: [...bare, ssp("2021-09-04", { ssp: "reassessment", harm })],
    duties: [{ status: "lapsed", on: "2021-09-01", due: "2021-09-04" }, { status: "met", on: "2021-09-04", due: "2021-09-07" }] },
  { name: "two versions of one day, told apart by id, each have their own", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { id: "s1", harm }), ssp("2021-09-01", { id: "s2" })],
    duties: [{ status: "met", ...due }, { status: "overdue", ...due, missing }] },
  { name: "or by the child they are about", asOf: "2021-09-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [opened, ssp("2021-09-01", { child: "ben", harm }), ssp("2021-09-01", { child: "ana" })],
    duties: [{ child: "", status: "overdue", ...due, missing }, { child: "", status: "met", ...due }] },
  { name: "a version about one child ends that about another too: one case, one plan", asOf: "2021-12-15", children: [{ id: "ana" }, { id: "ben" }],
    events: [opened, ssp("2021-09-01", { child: "ana" }), ssp("2021-11-30", { child: "ben", harm })],
    duties: [{ status: "missed", ...due }, { status: "met", due: "2021-11-30" }] },
  { name: "each version says what it is", events: [opened, ssp("2021-09-01", { harm }), ssp("2021-10-01", { ssp: "reassessment", harm }), ssp("2021-11-01", { ssp: "closing", harm })], asOf: "2021-11-01",
    duties: [{ status: "met", what: "the Social Service Plan was completed" }, { status: "met", what: "the reassessment of the Social Service Plan was completed" },
      { status: "met", what: "the closing reassessment of the Social Service Plan was completed" }] },
  { name: "those of one day are told apart by their ids, or by the children they name", children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }], asOf: "2021-09-01",
    events: [opened, ssp("2021-09-01", { child: "ana", harm }), ssp("2021-09-01", { children: ["ben", "cleo"], harm }), ssp("2021-09-01", { id: "s3", harm })],
    duties: [{ status: "met", id: "case@2021-09-01/ana" }, { status: "met", id: "case@2021-09-01/ben%2bcleo" }, { status: "met", id: "case@2021-09-01/s3" }] },
  { name: "an amendment of the earlier version on the day of the next comes too late", events: [...bare, ssp("2021-10-01", { ssp: "reassessment", harm }), amended("2021-10-01", { completedOn: "2021-09-01", harm })], asOf: "2021-11-01",
    duties: [{ status: "missed", ...due, missing, ended: "2021-10-01: the next version of the plan was completed" }, { status: "met", due: "2021-10-01" }] },

  // Ends
  { name: "the case closes that day: lapsed", events: [...bare, closed("2021-09-01")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...bare, closed("2021-09-02")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "an amendment after the closing comes too late", events: [...bare, closed("2021-09-02"), amended("2021-09-05", { harm })], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a plan after the closing asks nothing", events: [opened, closed("2021-08-31"), ssp("2021-09-01")], asOf: "2021-12-01", duties: [] },
  { name: "in a case opened again it does", events: [opened, closed("2021-08-20"), { ...opened, on: "2021-08-30" }, ssp("2021-09-01")], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "the child's leaving care and coming back end nothing and begin nothing", asOf: "2021-10-15",
    events: [...bare, { kind: "care-entered", child: "ana", on: "2021-08-02" }, { kind: "care-exited", child: "ana", on: "2021-09-03" },
      { kind: "care-entered", child: "ana", on: "2021-10-01" }],
    duties: [{ status: "overdue", ...due, missing }] },
  ...([["2021-09-09", "late"], ["2021-09-10", "late"], ["2021-09-11", "missed"]] as const).map(([on, status]) => ({
    name: `amended on ${on}, the case closed on the 10th: ${status}`, events: [...bare, closed("2021-09-10"), amended(on, { harm })], asOf: "2021-11-01", duties: [{ status, ...due } as const],
  })),
  { name: "what ended first ended it: the closing, where the next version is of the case opened again", asOf: "2021-12-31",
    events: [...bare, closed("2021-09-10"), { ...opened, on: "2021-12-01" }, ssp("2021-12-05", { harm })], duties: [{ status: "missed", ...due, ended: "2021-09-10: the case closed" }, { status: "met", due: "2021-12-05" }] },
  { name: "the next version, where the case closed that day", asOf: "2021-12-31",
    events: [...bare, ssp("2021-09-10", { ssp: "closing", harm }), closed("2021-09-10")], duties: [{ status: "missed", ...due, ended: "2021-09-10: the next version of the plan was completed" }, { status: "met", due: "2021-09-10" }] },
  { name: "or later", asOf: "2021-12-31",
    events: [...bare, ssp("2021-09-10", { ssp: "closing", harm }), closed("2021-09-20")], duties: [{ status: "missed", ...due, ended: "2021-09-10: the next version of the plan was completed" }, { status: "met", due: "2021-09-10" }] },

  // The record
  { name: "added that day, recorded later: met, and flagged", events: [...bare, amended("2021-09-01", { harm, recordedOn: "2021-09-10" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...bare, amended("2021-09-01", { harm, recordedOn: "2021-09-10" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-09" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold amendments accuses nobody", events: bare, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "ssp-completed"), duties: [{ status: "unknown", ...due, needs: /ssp-amended/ }] },
  { name: "and passes what is there", events: full, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "ssp-completed"), duties: [{ status: "met", ...due }] },
  { name: "an exact duplicate changes nothing", events: [...bare, ssp("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...bare, amended("2021-09-02", { harm })].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [ssp("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [ssp("2020-05-28")], asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
