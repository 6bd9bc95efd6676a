/** MO-CWM-K06: the SSP has a section on each caregiver's danger, safety concerns and risk of harm, with all its parts (S6). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type Section = NonNullable<Ssp["caregiverSections"]>[number];
type Contents = Required<Omit<Section, "caregiver">>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ssp = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "initial", ...more });
const amended = (on: string, more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });
const people: Row["people"] = [{ id: "dan", role: "parent" }, { id: "mia", role: "parent" }];

const contents: Contents = {
  dangerStatements: "we worry that she is left alone", physicalImpact: "hunger", emotionalImpact: "fear", vulnerabilities: "she is six",
  safetyGoals: "an adult at home each night", positiveImpact: "she sleeps", protectiveCapacities: "asks for help",
  expectedInteraction: "reads to her at bedtime", nextSteps: "change shifts", supports: "the neighbor", complicatingFactors: "a second job",
};
const parts: readonly (readonly [string, keyof Contents])[] = [
  ["danger statements", "dangerStatements"], ["potential physical impact", "physicalImpact"], ["potential emotional impact", "emotionalImpact"],
  ["vulnerabilities", "vulnerabilities"], ["safety goals", "safetyGoals"], ["expected positive impact", "positiveImpact"],
  ["protective capacities", "protectiveCapacities"], ["expected interaction", "expectedInteraction"], ["next steps", "nextSteps"],
  ["supports and resources", "supports"], ["plans for complicating factors", "complicatingFactors"],
];
const section = (caregiver: string): Section => ({ caregiver, ...contents });
const without = (caregiver: string, field: keyof Contents): Section => {
  const { [field]: _, ...rest } = contents;
  return { caregiver, ...rest };
};
const allOf = (caregiver: string) => parts.map(([name]) => `${caregiver}: ${name}`);

const SECTION = "a caregiver section";
const TEXT = "As worked out with the family.";
const listed = [opened, ssp("2021-09-01", { caregivers: ["mia"] })];
const full = [opened, ssp("2021-09-01", { caregivers: ["mia"], caregiverSections: [section("mia")] })];
const due = { on: "2021-09-01", due: "2021-09-01" };
const later: readonly Ssp["ssp"][] = ["reassessment", "closing"];

boundaries("us-mo/ssp-caregivers", [
  // The day of the plan
  { name: "no plan, no section", events: [opened], asOf: "2021-12-01", duties: [] },
  { name: "the day before the plan is completed nothing is asked", events: listed, asOf: "2021-08-31", duties: [] },
  { name: "on its day the listed caregiver's section can still be added; it is a duty of the case", events: listed, people, asOf: "2021-09-01",
    duties: [{ child: "", person: "", status: "open", ...due, missing: allOf("mia"), basis: "prompt" }] },
  { name: "the day after, all of it is overdue", events: listed, people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing: allOf("mia") }] },
  { name: "with all its parts: met", events: full, people, asOf: "2021-09-01", duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  ...parts.map(([name, field]): Row => ({
    name: `without "${name}" that part is named, with the caregiver`, people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregivers: ["mia"], caregiverSections: [without("mia", field)] })],
    duties: [{ status: "overdue", ...due, missing: [`mia: ${name}`] }],
  })),
  ...later.map((kind): Row => ({
    name: `a ${kind} has the section too`, events: [opened, ssp("2021-09-01", { ssp: kind, caregivers: ["mia"] })], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: allOf("mia") }],
  })),
  { name: "a plan of a leap day", events: [opened, ssp("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [opened, ssp("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },

  // Which caregivers
  { name: "a plan that names no caregiver and has no section lacks one", events: [opened, ssp("2021-09-01")], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [SECTION] }] },
  { name: "nor does an empty list name one", events: [opened, ssp("2021-09-01", { caregivers: [], caregiverSections: [] })], people, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [SECTION] }] },
  { name: "where none is listed, one with a full section is enough", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregiverSections: [section("mia")] })], duties: [{ status: "met", ...due }] },
  { name: "and one with half a section lacks the rest", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregiverSections: [without("mia", "nextSteps")] })],
    duties: [{ status: "overdue", ...due, missing: ["mia: next steps"] }] },
  { name: "a section that only names its caregiver has no part", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregiverSections: [{ caregiver: "mia" }] })], duties: [{ status: "overdue", ...due, missing: allOf("mia") }] },
  { name: "each listed caregiver has a section of their own", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregivers: ["dan", "mia"], caregiverSections: [section("mia")] })],
    duties: [{ status: "overdue", ...due, missing: allOf("dan") }] },
  { name: "two without one: every part of both is named", people, asOf: "2021-09-02", events: [opened, ssp("2021-09-01", { caregivers: ["dan", "mia"] })],
    duties: [{ status: "overdue", ...due, missing: [...allOf("dan"), ...allOf("mia")] }] },
  { name: "a caregiver with a section but not on the list is asked about as well", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregivers: ["dan"], caregiverSections: [section("dan"), without("mia", "safetyGoals")] })],
    duties: [{ status: "overdue", ...due, missing: ["mia: safety goals"] }] },
  { name: "both in full: met", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregivers: ["dan", "mia"], caregiverSections: [section("mia"), section("dan")] })],
    duties: [{ status: "met", ...due, missing: [] }] },
  { name: "what would meet it: what each section lacks, and no section that is whole", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregivers: ["mia", "dan"], caregiverSections: [section("dan")] }),
      amended("2021-09-02", { caregiverSections: [without("mia", "supports")] })],
    duties: [{ status: "overdue", missing: ["mia: supports and resources"], remedy: {
      says: "Add to the plan's caregiver sections: mia: supports and resources.", events: [amended("2021-09-02", { completedOn: "2021-09-01", caregiverSections: [{ caregiver: "mia", supports: TEXT }] })],
    } }] },
  { name: "two things that are lacking", people, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { caregivers: ["mia"], caregiverSections: [without("mia", "supports")] }), ssp("2021-09-02", { ssp: "reassessment", caregiverSections: [without("mia", "supports"), without("dan", "nextSteps")] })],
    duties: [{ status: "missed" }, { status: "open", missing: ["mia: supports and resources", "dan: next steps"], remedy: {
      says: "Add to the plan's caregiver sections: mia: supports and resources, dan: next steps.",
      events: [amended("2021-09-02", { completedOn: "2021-09-02", caregiverSections: [{ caregiver: "mia", supports: TEXT }, { caregiver: "dan", nextSteps: TEXT }] })],
    } }] },
  // Where the plan names nobody, a whole section for a caregiver the case knows of
  ...([["parent", "mia"], ["caregiver", "mia"], ["guardian", "mia"], ["relative", "the caregiver"]] as const).map(([role, caregiver]): Row => ({
    name: `where it names nobody and mia is a ${role}: a whole section for ${caregiver}`, people: [{ id: "wes", role: "worker" }, { id: "mia", role }], asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01")],
    duties: [{ status: "overdue", missing: [SECTION], remedy: {
      says: "Add to the plan's caregiver sections: a caregiver section.",
      events: [amended("2021-09-02", { completedOn: "2021-09-01", caregiverSections: [{ caregiver, ...Object.fromEntries(parts.map(([, field]) => [field, TEXT])) }] })],
    } }],
  })),

  // What is added to the plan
  { name: "a section added the same day: met", events: [...listed, amended("2021-09-01", { caregiverSections: [section("mia")] })], people, asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "added the day after: late by one day", events: [...listed, amended("2021-09-02", { caregiverSections: [section("mia")] })], people,
    asOf: "2021-12-01", duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1, missing: [] }] },
  { name: "where nobody was named, a full section added is enough", people, asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01"), amended("2021-09-02", { caregiverSections: [section("mia")] })], duties: [{ status: "late", ...due, daysLate: 1 }] },
  { name: "added bit by bit: late by the day of the last", people, asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { caregiverSections: [{ caregiver: "mia", safetyGoals: "an adult at home" }] }),
      amended("2021-09-05", { caregiverSections: [{ caregiver: "mia", nextSteps: "change shifts" }] }),
      amended("2021-09-08", { caregiverSections: [without("mia", "nextSteps")] })],
    duties: [{ status: "late", ...due, metOn: "2021-09-08", daysLate: 7 }] },
  { name: "one caregiver's amendment does nothing for the other", people, asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { caregivers: ["dan", "mia"] }), amended("2021-09-02", { caregiverSections: [section("mia")] })],
    duties: [{ status: "overdue", ...due, missing: allOf("dan") }] },
  { name: "an amendment of the day before is of no plan", events: [amended("2021-08-31", { caregiverSections: [section("mia")] }), ...listed], people,
    asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing: allOf("mia") }] },

  // Versions and ends
  { name: "the next version comes: missed; the new one has its own", people, asOf: "2021-12-15",
    events: [...listed, ssp("2021-11-30", { ssp: "reassessment", caregivers: ["mia"], caregiverSections: [section("mia")] })],
    duties: [{ status: "missed", ...due, missing: allOf("mia") }, { status: "met", on: "2021-11-30", due: "2021-11-30" }] },
  { name: "a section of the first version does not serve the next", people, asOf: "2021-12-15",
    events: [...full, ssp("2021-11-30", { ssp: "reassessment", caregivers: ["mia"] })],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-11-30", missing: allOf("mia") }] },
  { name: "an amendment of the first, once the second took its place, comes too late", people, asOf: "2021-12-15",
    events: [...listed, ssp("2021-11-30", { caregivers: ["mia"], caregiverSections: [section("mia")] }),
      amended("2021-12-02", { completedOn: "2021-09-01", caregiverSections: [section("mia")] })],
    duties: [{ status: "missed", ...due }, { status: "met", due: "2021-11-30" }] },
  { name: "the next version within the days an agency allows: lapsed", people, asOf: "2021-09-05", options: { params: { "us-mo/ssp-caregivers.prompt": 3 } },
    events: [...listed, ssp("2021-09-04", { caregiverSections: [section("mia")] })],
    duties: [{ status: "lapsed", due: "2021-09-04" }, { status: "met", due: "2021-09-07" }] },
  { name: "two versions of one day, each about a child, each have their own", people, asOf: "2021-09-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [opened, ssp("2021-09-01", { child: "ben" }), ssp("2021-09-01", { child: "ana", caregivers: ["mia"] })],
    duties: [{ child: "", status: "overdue", ...due, missing: allOf("mia") }, { child: "", status: "overdue", ...due, missing: [SECTION] }] },
  { name: "the case closes that day: lapsed", events: [...listed, closed("2021-09-01")], people, asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...listed, closed("2021-09-02")], people, asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing: allOf("mia") }] },
  { name: "a plan after the closing asks nothing", events: [opened, closed("2021-08-31"), ssp("2021-09-01")], asOf: "2021-12-01", duties: [] },

  // The record
  { name: "added that day, recorded later: met, and flagged", people, asOf: "2021-12-01",
    events: [...listed, amended("2021-09-01", { caregiverSections: [section("mia")], recordedOn: "2021-09-10" })],
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", people, asOf: "2021-12-01", options: { knownBy: "2021-09-09" },
    events: [...listed, amended("2021-09-01", { caregiverSections: [section("mia")], recordedOn: "2021-09-10" })],
    duties: [{ status: "overdue", ...due, missing: allOf("mia") }] },
  { name: "a source that cannot hold amendments accuses nobody", events: listed, people, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "ssp-completed"), duties: [{ status: "unknown", ...due, needs: /ssp-amended/ }] },
  { name: "an exact duplicate changes nothing", events: [...listed, ...listed], people, asOf: "2021-09-02", duties: [{ status: "overdue", ...due }] },
  { name: "facts in any order", events: [...listed, amended("2021-09-02", { caregiverSections: [section("mia")] })].reverse(), people, asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [ssp("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [ssp("2020-05-28")], asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-05-28", missing: [SECTION] }] },
]);
