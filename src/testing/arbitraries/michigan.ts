/** Cases for the Michigan pack. */
import fc from "fast-check";
import type { Draft } from "./kit.js";
import { cases, draft, maybe, offsets, story, storyBy, turns, yes } from "./kit.js";

const offset = offsets([...turns, 93, 179, 181, 270, 271, 360, 361]);
const plan = fc.constantFrom("case-plan", "case-plan", "case-plan", "parent-agency-treatment-plan", "service-agreement", "safety-plan");
const parent = fc.constantFrom(undefined, "father", "father", "mother");
const listed = fc.constantFrom(undefined, [], ["words"]);
const words = fc.constantFrom(undefined, "words");

/** Needs whose spelling differs, of one person or another, with or without a service. */
const needs = fc.constantFrom(
  undefined, [], [{ need: "housing" }], [{ need: " Housing", service: "the voucher" }, { need: "sleep" }], [{ need: "sleep", service: "a nurse" }],
  [{ need: "housing", service: "the voucher" }, { need: "sleep", service: "a nurse" }],
);
const assessed = fc.constantFrom(undefined, [], [{ need: "housing" }], [{ need: "sleep " }, { need: "HOUSING" }]);

const steps = fc.constantFrom(
  undefined, [], [{ step: "a visit" }], [{ step: "A visit", responsible: "parent" }], [{ step: "a class", responsible: "caseworker" }, { step: "a visit" }],
);
const objective = fc.record({ objective: fc.constantFrom("sober", "Sober ", "school"), behaviorChange: maybe, steps, timeFrame: words, expectedOutcome: words });
const objectives = fc.option(fc.array(objective.map(recorded), { maxLength: 2 }), { nil: undefined });

const engagement = (id: string) => fc.constantFrom({ parent: id, engaged: true }, { parent: id, engaged: false }, { parent: id, engaged: false, whyNot: "words" });
const parentEngagement = fc.option(fc.tuple(engagement("mother"), engagement("father")).chain((both) => fc.subarray(both)), { nil: undefined });
const parentingTime = fc.option(fc.subarray(["mother", "father"].map((id) => ({ parent: id, activities: "words" }))), { nil: undefined });

const contents = {
  needs, objectives, parentEngagement, parentingTime, trauma: words, discipline: words, supervision: words, educationalStability: words,
  strengthBased: yes, caregiversHelped: maybe, servicesLinked: maybe, techniques: listed, proactiveSteps: listed, reactiveSteps: listed,
};

/** All that a plan or a Service Agreement must say. */
const WHOLE = {
  needs: [{ need: "housing", service: "the voucher" }, { need: "sleep", service: "a nurse" }],
  objectives: ["sober", "school"].map((one) =>
    ({ objective: one, behaviorChange: true, steps: [{ step: "a visit", responsible: "parent" }], timeFrame: "words", expectedOutcome: "words" })),
  parentEngagement: ["mother", "father"].map((id) => ({ parent: id, engaged: true })),
  parentingTime: ["mother", "father"].map((id) => ({ parent: id, activities: "words" })),
  trauma: "words", discipline: "words", supervision: "words", educationalStability: "words",
  strengthBased: true, caregiversHelped: true, servicesLinked: true, techniques: ["words"],
};

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Every kind of fact the rules read, how often it happens, and what it says. */
const KINDS: readonly (readonly [kind: string, weight: number, fields: Fields, more?: Partial<Draft>])[] = [
  ["care-entered", 2, {}, { whose: "named", moment: true }],
  ["care-exited", 2, {}, { whose: "named" }],
  ["complaint-assigned", 3, {}],
  ["case-opened", 4, {}],
  ["case-closed", 2, {}],
  ["placement-started", 4, { setting: fc.constantFrom("foster-home", "foster-home", "trial-home-visit", "runaway") }],
  ["plan-completed", 8, { plan, ...contents }],
  ["plan-updated", 7, { plan, complianceDetermined: yes, changesDetermined: yes, ...contents }],
  ["plan-reviewed", 4, { plan }],
  ["meeting-held", 4, { meeting: fc.constantFrom("ftm", "ftm", "fst") }, { moment: true }],
  ["assessment-completed", 6, { tool: fc.constantFrom("FANS", "CANS", "risk", "safety"), needs: assessed }],
  ["absence-recorded", 3, { person: fc.constantFrom(undefined, "father"), of: fc.constantFrom("parent", "putative-father") }],
  ["person-located", 3, { person: fc.constantFrom("father", "father", "mother") }],
  ["effort-made", 8, { effort: fc.constantFrom("locate-absent-parent", "locate-relatives", "talk-with-parents"), person: parent }],
  ["heritage-asked", 4, { answer: fc.constantFrom("indicated", "indicated", "not-indicated", "unknown") }],
  ["tribe-collaborated", 4, {}],
  ["active-efforts-defined", 3, { activeEfforts: listed }],
  ["visit-held", 6, { with: fc.constantFrom(["child"], ["parent"], ["child", "parent"]), private: yes, perpetratorMet: maybe }],
  ["domestic-violence-recorded", 2, { person: parent }],
  ["supervisor-conference-held", 4, { topics: fc.constantFrom(undefined, ["assessments"], ["assessments", "progress", "barriers", "separate-plans"]) }],
  ["fidelity-rated", 2, { item: fc.constantFrom("obs-01", "sup-08"), rating: fc.constantFrom("met", "not-met", "not-applicable"), source: fc.constantFrom("observation", "supervision") }],
];

/** A fact of a kind, some of what it says fixed. */
function fact(kind: string, fixed: Record<string, unknown> = {}): fc.Arbitrary<Draft> {
  const found = KINDS.find(([each]) => each === kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  const [, , fields, more] = found;
  return draft(kind, fields, { ...more, ...fixed });
}

/** What a section leaves out is not in it at all. */
function recorded(section: object): object {
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined));
}

const near = fc.constantFrom(-3, 0, 0, 1, 5, 30, 60);
/** A quarter and half a year apart, and the days about them (S16). */
const quarterly = storyBy([0, 1, 89, 90, 91, 92, 180, 181]);
const opened = fact("case-opened");
const closed = fact("case-closed");
const exited = fact("care-exited");
const placed = fact("placement-started", { setting: "foster-home" });
const casePlan = fact("plan-completed", { plan: "case-plan" });
const updated = fact("plan-updated", { plan: "case-plan" });
const whole = fact("plan-updated", { plan: "case-plan", ...WHOLE });
const reviewed = fact("plan-reviewed", { plan: "case-plan" });
const agreement = fact("plan-completed", { plan: "service-agreement" });
const indicated = fact("heritage-asked", { answer: "indicated" });
const collaborated = fact("tribe-collaborated");
const visited = fact("visit-held", { with: ["child"] });
const met = fact("supervisor-conference-held");

export const michiganCases = cases({
  jurisdiction: "US-MI", offset,
  drafts: KINDS.map(([kind, weight]) => ({ weight, arbitrary: fact(kind) })),
  stories: [
    story(near, opened, placed, casePlan, updated, casePlan, fact("plan-updated"), closed),
    story(near, opened, casePlan, reviewed, updated, reviewed, casePlan, closed),
    quarterly(near, opened, casePlan, updated, casePlan, updated, closed),
    story(near, casePlan, whole, closed),
    story(near, fact("plan-completed", { plan: "parent-agency-treatment-plan", ...WHOLE }), fact("plan-updated", { plan: "parent-agency-treatment-plan" }), closed),
    story(near, placed, casePlan, exited, fact("care-entered"), placed),
    story(near, fact("assessment-completed", { tool: "risk" }), casePlan, agreement, fact("plan-updated", { plan: "service-agreement", ...WHOLE }), casePlan, closed),
    story(near, fact("assessment-completed", { tool: "FANS" }), fact("assessment-completed", { tool: "CANS" }), fact("effort-made"), fact("meeting-held"), casePlan),
    story(near, fact("complaint-assigned"), indicated, collaborated, fact("active-efforts-defined"), fact("heritage-asked"), closed),
    story(near, opened, indicated, collaborated, fact("active-efforts-defined", { activeEfforts: ["words"] }), closed, fact("complaint-assigned"), opened),
    story(near, fact("absence-recorded"), fact("effort-made", { effort: "locate-absent-parent" }), casePlan, fact("person-located"), casePlan),
    story(near, opened, fact("absence-recorded"), fact("person-located", { person: "father" }), casePlan, closed),
    // What concerns ben alone, between facts of the case, is nothing for ana.
    story(near, fact("absence-recorded", { whose: "case", person: "father" }), fact("person-located", { child: "ben", person: "father" }), casePlan),
    story(near, fact("plan-completed", { whose: "case", plan: "service-agreement" }), fact("plan-updated", { child: "ben", plan: "service-agreement", ...WHOLE }), casePlan, closed),
    story(near, fact("domestic-violence-recorded"), visited, visited, exited),
    story(near, opened, met, met, closed),
  ],
  people: fc.constantFrom(["parent", "parent"], ["parent", "parent"], ["parent", "relative"], ["relative", "relative"])
    .map((roles) => ["mother", "father"].map((id, index) => ({ id, role: roles[index] === "parent" ? "parent" as const : "relative" as const }))),
  holdsKinds: ["care-entered", "care-exited", "case-opened", "case-closed", "placement-started", "plan-completed", "absence-recorded", "heritage-asked", "tribe-collaborated", "visit-held", "effort-made"],
  params: fc.oneof(
    { arbitrary: fc.constant({}), weight: 2 }, { arbitrary: fc.record({ prompt: fc.integer({ min: 0, max: 40 }) }), weight: 2 },
    { arbitrary: fc.record({ "mi.visits": fc.integer({ min: 0, max: 40 }), "mi.supervision": fc.integer({ min: 0, max: 40 }), "mi.meetings": fc.integer({ min: 0, max: 90 }) }), weight: 3 },
    { arbitrary: fc.record({ "anchor": fc.constantFrom("actual", "scheduled"), "mi.tribe.known": fc.constantFrom("trigger", "later") }), weight: 2 },
  ),
});
