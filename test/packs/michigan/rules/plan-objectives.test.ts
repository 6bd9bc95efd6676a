/** MI-CP-12: what a plan says of each objective, of trauma, parenting time, discipline, supervision and schooling. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Update = Extract<EventInput, { kind: "plan-updated" }>;
type Objective = NonNullable<Plan["objectives"]>[number];

const opened: EventInput = { kind: "case-opened", on: "2026-01-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Update>): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });

const step = { step: "weekly class", responsible: "parent" } as const;
const sober: Objective = { objective: "stay sober", behaviorChange: true, steps: [step], timeFrame: "by June", expectedOutcome: "a sober home" };
const home: Objective = { ...sober, objective: "a safe home" };
const time = (...parents: string[]) => parents.map((parent) => ({ parent, activities: "reading together, watched for patience" }));
const rest = {
  trauma: "therapy for ana", discipline: "calm limits", supervision: "an adult at home", educationalStability: "the same school",
} as const;
/** All that the guide asks a plan to say, for a mother and a father. */
const full = { ...rest, objectives: [sober], parentingTime: time("mother", "father") };

const people = [{ id: "mother", role: "parent" } as const, { id: "father", role: "parent" } as const];
const due = { on: "2026-01-20", due: "2026-01-20" };
const others = ["trauma", "parenting time of mother", "parenting time of father", "discipline", "supervision", "educational stability"];
const siblings = [{ id: "ana" }, { id: "ben" }];
/** A full plan but for what `more` says. */
const but = (more: Partial<Plan>) => [opened, plan("2026-01-20", { ...full, ...more })];
/** A full plan without some of its parts. */
const without = (...keys: readonly (keyof typeof full)[]) =>
  [opened, plan("2026-01-20", Object.fromEntries(Object.entries(full).filter(([key]) => !keys.some((left) => left === key))))];

boundaries("us-mi/plan-objectives", [
  // The plan's day
  { name: "no plan, nothing to say", people, events: [opened], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", people, events: [opened, plan()], asOf: "2026-01-19", duties: [] },
  { name: "a plan that says it all", people, events: but({}), asOf: "2026-01-20",
    duties: [{ child: "", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "a plan that says nothing is open on its day, every part named", people, events: [opened, plan()], asOf: "2026-01-20",
    duties: [{ status: "open", ...due, missing: ["objectives", ...others], basis: "prompt" }] },
  { name: "and overdue the day after", people, events: [opened, plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing: ["objectives", ...others] }] },
  { name: "all of it added on the same day", people, events: [opened, plan(), updated("2026-01-20", full)], asOf: "2026-01-21",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "all of it added the day after is a day late", people, events: [opened, plan(), updated("2026-01-21", full)], asOf: "2026-02-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-21", daysLate: 1 }] },
  { name: "an agency that allows a week for it", people, events: [opened, plan()], asOf: "2026-01-27", options: { params: { prompt: 7 } },
    duties: [{ status: "open", due: "2026-01-27" }] },
  { name: "a plan of 29 February", people, events: [{ kind: "case-opened", on: "2024-01-02" }, plan("2024-02-29"), updated("2024-03-01", full)],
    asOf: "2024-04-01", duties: [{ status: "late", due: "2024-02-29", metOn: "2024-03-01", daysLate: 1 }] },

  // Objectives
  { name: "no objectives", people, events: without("objectives"), asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["objectives"] }] },
  { name: "an empty list is none", people, events: but({ objectives: [] }), asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["objectives"] }] },
  { name: "an objective that is only named lacks four things", people, events: but({ objectives: [{ objective: "stay sober" }] }), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["stay sober: change of behavior", "stay sober: action steps", "stay sober: time frame", "stay sober: expected outcome"] }] },
  { name: "its outcome is no change of behavior", people, events: but({ objectives: [{ ...sober, behaviorChange: false }] }), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["stay sober: change of behavior"] }] },
  { name: "it has no steps", people, events: but({ objectives: [{ ...sober, steps: [] }] }), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["stay sober: action steps"] }] },
  { name: "of two steps one says not whose it is", people, events: but({ objectives: [{ ...sober, steps: [step, { step: "find a sponsor" }] }] }), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["stay sober: who does what"] }] },
  { name: "it has no time frame and no expected outcome", people, asOf: "2026-01-21",
    events: but({ objectives: [{ objective: "stay sober", behaviorChange: true, steps: [step] }] }),
    duties: [{ status: "overdue", missing: ["stay sober: time frame", "stay sober: expected outcome"] }] },
  { name: "each objective is looked at by itself", people, asOf: "2026-01-21",
    events: but({ objectives: [{ ...sober, behaviorChange: false }, { ...home, steps: [{ step: "fix the stairs" }] }] }),
    duties: [{ status: "overdue", missing: ["stay sober: change of behavior", "a safe home: who does what"] }] },
  { name: "an update completes the objective it names", people, asOf: "2026-02-01",
    events: [...but({ objectives: [{ objective: "stay sober", steps: [{ step: "weekly class" }] }] }), updated("2026-01-24", { objectives: [sober] })],
    duties: [{ status: "late", ...due, metOn: "2026-01-24", daysLate: 4 }] },
  { name: "an update of another objective does not complete it", people, asOf: "2026-02-01",
    events: [...but({ objectives: [{ ...sober, behaviorChange: false }] }), updated("2026-01-24", { objectives: [home] })],
    duties: [{ status: "overdue", ...due, missing: ["stay sober: change of behavior"] }] },
  { name: "an objective that an update adds is looked at too", people, asOf: "2026-03-01",
    events: [...but({}), updated("2026-02-10", { objectives: [{ ...home, behaviorChange: false }] })],
    duties: [{ status: "overdue", missing: ["a safe home: change of behavior"] }] },

  { name: "an objective is named as first spelled, outer blanks aside", people, asOf: "2026-01-21",
    events: but({ objectives: [{ ...sober, objective: " Stay sober ", behaviorChange: false }] }), duties: [{ status: "overdue", missing: ["Stay sober: change of behavior"] }] },
  { name: "what met each part of it is shown", people, events: but({}), asOf: "2026-01-20",
    duties: [{ status: "met", evidence: ["objectives", "stay sober: change of behavior", "stay sober: action steps", "stay sober: who does what", "stay sober: time frame",
      "stay sober: expected outcome", ...others].map((part) => `${part}: 2026-01-20`) }] },

  // Steps: whose they are
  { name: "a step that an update brings with whose it is makes nothing late", people, asOf: "2026-03-01",
    events: [...but({}), updated("2026-02-10", { objectives: [{ objective: "stay sober", steps: [{ step: "find a sponsor", responsible: "parent" }] }] })],
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "one that an update brings without, and a later update gives to someone, does", people, asOf: "2026-03-01",
    events: [...but({}), updated("2026-02-01", { objectives: [{ objective: "stay sober", steps: [{ step: "find a sponsor" }] }] }),
      updated("2026-02-10", { objectives: [{ objective: "stay sober", steps: [{ step: "find a sponsor", responsible: "parent" }] }] })],
    duties: [{ status: "late", ...due, metOn: "2026-02-10", daysLate: 21 }] },
  { name: "of two steps given to someone one after the other the last decides", people, asOf: "2026-03-01",
    events: [...but({ objectives: [{ ...sober, steps: [{ step: "weekly class" }, { step: "find a sponsor" }] }] }),
      updated("2026-01-25", { objectives: [{ objective: "stay sober", steps: [step] }] }),
      updated("2026-02-05", { objectives: [{ objective: "stay sober", steps: [{ step: "find a sponsor", responsible: "caseworker" }] }] })],
    duties: [{ status: "late", ...due, metOn: "2026-02-05", daysLate: 16 }] },

  // What would meet it
  { name: "what would meet it: all of it, where the plan says nothing", people, events: [opened, plan()], asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: `Add to the plan: ${["objectives", ...others].join(", ")}.`, events: [updated("2026-01-21", {
      objectives: [{ objective: "the goal or objective", behaviorChange: true, steps: [{ step: "a small step", responsible: "parent" }], timeFrame: "by when", expectedOutcome: "the outcome expected" }],
      trauma: "how trauma is addressed", parentingTime: ["mother", "father"].map((parent) => ({ parent, activities: "activities and behaviors to be assessed" })),
      discipline: "discipline and ways of handling the child", supervision: "how the child is supervised", educationalStability: "what keeps the child's schooling stable" })] } }] },
  { name: "one part, where one lacks", people, events: without("trauma"), asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Add to the plan: trauma.", events: [updated("2026-01-21", { trauma: "how trauma is addressed" })] } }] },
  { name: "the parenting time that lacks", people, events: but({ parentingTime: time("mother") }), asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: "Add to the plan: parenting time of father.",
      events: [updated("2026-01-21", { parentingTime: [{ parent: "father", activities: "activities and behaviors to be assessed" }] })] } }] },
  { name: "what an objective lacks, of those that lack something, and the steps that are nobody's", people, asOf: "2026-01-21",
    events: but({ objectives: [sober, { ...home, steps: [step, { step: "fix the stairs" }] }, { objective: "steady work", behaviorChange: true }] }),
    duties: [{ status: "overdue", remedy: {
      says: "Add to the plan: a safe home: who does what, steady work: action steps, steady work: time frame, steady work: expected outcome.",
      events: [updated("2026-01-21", { objectives: [{ objective: "a safe home", steps: [{ step: "fix the stairs", responsible: "parent" }] },
        { objective: "steady work", steps: [{ step: "a small step", responsible: "parent" }], timeFrame: "by when", expectedOutcome: "the outcome expected" }] })] } }] },

  // reading: what the plan owed on its day was there; a later objective that lacks nothing does not make that late.
  { name: "an objective in good order that an update adds makes nothing late", people, asOf: "2026-03-01",
    events: [...but({}), updated("2026-02-10", { objectives: [home] })], duties: [{ status: "met", ...due }] },

  // The other parts
  { name: "trauma alone", people, events: without("trauma"), asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["trauma"] }] },
  { name: "discipline alone", people, events: without("discipline"), asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["discipline"] }] },
  { name: "supervision alone", people, events: without("supervision"), asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["supervision"] }] },
  { name: "educational stability alone", people, events: without("educationalStability"), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["educational stability"] }] },
  { name: "parenting time of one parent, the other left out", people, events: but({ parentingTime: time("mother") }), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["parenting time of father"] }] },
  { name: "the other's added later", people, events: [...but({ parentingTime: time("mother") }), updated("2026-01-30", { parentingTime: time("father") })],
    asOf: "2026-02-01", duties: [{ status: "late", ...due, metOn: "2026-01-30", daysLate: 10 }] },
  { name: "only parents have parenting time", people: [...people, { id: "aunt-rosa", role: "relative" }], events: but({}), asOf: "2026-01-21",
    duties: [{ status: "met" }] },
  { name: "no parent on record: parenting time all the same", events: without("parentingTime"), asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: ["parenting time"] }] },
  { name: "no parent on record, and the plan speaks of one", events: but({ parentingTime: time("mother") }), asOf: "2026-01-21", duties: [{ status: "met" }] },

  // Versions and ends
  { name: "what a safety plan says is not the case plan's", people, events: [...without("trauma"), updated("2026-01-20", { plan: "safety-plan", trauma: "therapy" })],
    asOf: "2026-01-21", duties: [{ status: "overdue", missing: ["trauma"] }] },
  { name: "the Parent Agency Treatment Plan is asked the same", people, asOf: "2026-01-21",
    events: [opened, plan("2026-01-20", { ...full, plan: "parent-agency-treatment-plan", objectives: [] })], duties: [{ status: "overdue", missing: ["objectives"] }] },
  { name: "a service agreement is not", people, events: [opened, plan("2026-01-20", { plan: "service-agreement" })], asOf: "2026-01-21", duties: [] },
  { name: "missing when the next version is completed: missed", people, events: [...without("trauma"), plan("2026-04-20", full)], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due, missing: ["trauma"] }, { status: "met", due: "2026-04-20" }] },
  { name: "each version says it itself", people, events: [...but({}), plan("2026-04-20", { ...rest, objectives: [sober] })], asOf: "2026-05-01",
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-04-20", missing: ["parenting time of mother", "parenting time of father"] }] },
  { name: "the case closed on the plan's day: lapsed", people, events: [...without("trauma"), closed("2026-01-20")], asOf: "2026-03-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closed the day after: missed", people, events: [...without("trauma"), closed("2026-01-21")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due, missing: ["trauma"] }] },
  { name: "an update that names ben adds nothing to ana's plan", people, children: siblings, asOf: "2026-02-01",
    events: [opened, plan("2026-01-20", { child: "ana" }), updated("2026-01-20", { ...full, child: "ben" })],
    duties: [{ child: "ana", status: "overdue", missing: ["objectives", ...others] }] },

  // The record
  { name: "added in time, recorded late: met, and backdated", people,
    events: [...without("trauma"), updated("2026-01-20", { trauma: "therapy", recordedOn: "2026-02-02" })],
    asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", people, options: { knownBy: "2026-02-01" }, asOf: "2026-03-01",
    events: [...without("trauma"), updated("2026-01-20", { trauma: "therapy", recordedOn: "2026-02-02" })], duties: [{ status: "overdue", missing: ["trauma"] }] },
  { name: "a source that cannot hold updates cannot say that nothing was added", people, events: without("trauma"), asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed"] },
    duties: [{ status: "unknown", needs: /plan-updated/ }] },
  ...[{ behaviorChange: false }, { steps: [{ step: "weekly class" }] }].map((lacking) => ({
    name: `nor, of an objective, that ${Object.keys(lacking).join()} was not added`, people, events: but({ objectives: [{ ...sober, ...lacking }] }), asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed"] }, duties: [{ status: "unknown", needs: /plan-updated/ } as const],
  })),
  { name: "exact duplicates, in any order, change nothing", people, asOf: "2026-03-01",
    events: [updated("2026-01-21", full), updated("2026-01-21", full), plan(), plan(), opened], duties: [{ status: "late", ...due, daysLate: 1 }] },
]);
