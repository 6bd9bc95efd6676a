/** Cases for the Kansas pack. */
import fc from "fast-check";
import type { Draft } from "./kit.js";
import { cases, dayAt, draft, maybe, offsets, story, turns, yes } from "./kit.js";

const offset = offsets(turns);
const goal = fc.constantFrom("reunification", "reunification", "adoption", "adoption", "guardianship");
const person = fc.constantFrom("gran", "father", "lee");
const maybePerson = fc.constantFrom(undefined, "gran", "lee");
const roles = fc.constantFrom([], ["case-manager"], ["supervisor"], ["case-manager", "supervisor"], ["parent", "therapist", "supervisor"]);
const noted = fc.constantFrom(undefined, [], ["x"]);
const setting = fc.constantFrom("foster-home", "relative-home", "kin-home", "shelter", "trial-home-visit");

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Every kind of fact the rules read, how often it happens, and what it says. */
const KINDS: readonly (readonly [kind: string, weight: number, fields: Fields, more?: Partial<Draft>])[] = [
  ["care-entered", 3, {}, { whose: "named" }],
  ["care-exited", 3, {}, { whose: "named" }],
  ["case-opened", 1, {}],
  ["case-closed", 2, {}],
  ["goal-set", 8, { role: fc.constantFrom("primary", "concurrent"), goal }, { moment: true }],
  ["goal-ended", 3, { role: fc.constantFrom("primary", "concurrent") }],
  ["placement-started", 6, { setting, provider: maybePerson, currentNeedsConsidered: maybe, futureNeedsConsidered: maybe, familyAgreesToBePermanent: maybe }],
  ["placement-ended", 2, {}],
  ["concurrent-model-used", 6, { frequentInteraction: yes, timeLimitedWork: yes, resourceNetwork: yes }],
  ["concurrent-planning-considered", 3, {}],
  ["staffing-held", 5, { participants: roles, instrument: fc.constantFrom(undefined, "appendix-3f"), earlyReunificationIndicators: noted, poorPrognosisIndicators: noted, concludes: fc.constantFrom(undefined, "concurrent-plan", "concurrent-plan", "undecided") }],
  ["indicators-noted", 4, { earlyReunificationIndicators: noted, poorPrognosisIndicators: noted }],
  ["meeting-held", 4, { meeting: fc.constantFrom("case-plan-conference", "case-plan-conference", "fst") }],
  ["meeting-scheduled", 2, { meeting: fc.constant("case-plan-conference"), scheduledFor: dayAt(offset) }],
  ["court-found", 3, { finding: fc.constantFrom("reintegration-not-viable", "reintegration-not-viable", "other") }],
  ["effort-made", 8, { effort: fc.constantFrom("locate-absent-parent", "locate-relatives", "locate-kin", "explore-relatives", "find-adoptive-family") }],
  ["absence-recorded", 2, { person: fc.constantFrom(undefined, "father"), of: fc.constant("parent") }],
  ["person-located", 3, { person }],
  ["resource-explored", 3, { person, outcome: fc.constantFrom(undefined, "possible") }],
  ["relatives-not-an-option", 3, {}],
  ["home-assessment-completed", 3, { adults: fc.constantFrom(["lee"], ["lee", "gran"], ["lee", "lee"]) }],
  ["background-check-completed", 6, { person, check: fc.constantFrom("KBI", "central-registry", "fingerprint"), prohibitive: maybe }],
  ["background-review-sent", 4, { person: maybePerson, assessment: yes, checks: yes }],
  ["family-prepared", 4, { person: maybePerson, prepared: yes, supported: yes }],
  ["dual-role-acknowledged", 4, { person: maybePerson }],
  ["placement-considered", 5, { professionals: fc.constantFrom(undefined, ["therapist"], ["therapist", "supervisor"], ["parent", "therapist"]), currentNeedsConsidered: yes, futureNeedsConsidered: yes, factorsConsidered: yes }],
];

/** A fact of a kind, some of what it says fixed. */
function fact(kind: string, fixed: Record<string, unknown> = {}): fc.Arbitrary<Draft> {
  const found = KINDS.find(([each]) => each === kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  const [, , fields, more] = found;
  return draft(kind, fields, { ...more, ...fixed });
}

const near = fc.constantFrom(0, 0, 1, 2, 30, 31);
const foster = fact("placement-started", { setting: "foster-home" });
const adoption = fact("goal-set", { role: "concurrent", goal: "adoption" });
const reunif = fact("goal-set", { role: "primary", goal: "reunification" });
const out = fact("care-exited");
export const kansasCases = cases({
  jurisdiction: "US-KS", offset,
  drafts: KINDS.map(([kind, weight]) => ({ weight, arbitrary: fact(kind) })),
  stories: [
    story(near, foster, fact("concurrent-model-used", { frequentInteraction: true, timeLimitedWork: true, resourceNetwork: true }), fact("concurrent-model-used"), fact("concurrent-model-used"), out),
    story(near, fact("concurrent-planning-considered"), fact("staffing-held"), fact("indicators-noted"), fact("meeting-held"), fact("staffing-held"), out),
    story(near, adoption, fact("court-found", { finding: "reintegration-not-viable" }), fact("goal-set", { role: "primary", goal: "adoption" }), out),
    story(fc.constant(0), reunif, fact("effort-made"), fact("absence-recorded"), fact("effort-made"), fact("effort-made"), fact("person-located"), fact("effort-made"), out),
    story(near, fact("person-located", { person: "gran" }), fact("resource-explored", { person: "gran" }), fact("resource-explored", { person: "gran" }), fact("case-closed")),
    story(near, adoption, fact("home-assessment-completed"), fact("background-check-completed"), fact("background-check-completed"), fact("background-check-completed"), fact("background-review-sent"), out),
    story(near, adoption, fact("home-assessment-completed", { adults: ["lee"] }), fact("background-check-completed", { person: "lee", check: "KBI" }), fact("background-check-completed", { person: "lee", check: "fingerprint" }), fact("background-check-completed", { person: "lee", check: "central-registry" }), out),
    story(near, fact("background-check-completed", { prohibitive: true, person: "lee" }), fact("background-review-sent"), fact("case-closed")),
    story(near, fact("relatives-not-an-option"), fact("effort-made", { effort: "find-adoptive-family" }), out),
    story(near, foster, adoption, fact("family-prepared"), fact("dual-role-acknowledged"), fact("family-prepared"), foster, out),
    story(near, fact("placement-considered"), foster, fact("placement-considered"), fact("placement-ended"), fact("placement-considered"), foster, out),
  ],
  people: fc.constant([{ id: "gran", role: "relative" as const }, { id: "father", role: "parent" as const }, { id: "lee", role: "placement-provider" as const }]),
  holdsKinds: [...KINDS.map(([kind]) => kind), "goal-set.primary", "placement-started.setting"],
  params: fc.oneof(
    { arbitrary: fc.constant({}), weight: 3 }, { arbitrary: fc.record({ prompt: fc.integer({ min: 0, max: 40 }) }), weight: 2 },
    { arbitrary: fc.record({ "ks.staffing": fc.integer({ min: 0, max: 40 }), "ks.explore": fc.integer({ min: 0, max: 40 }) }), weight: 3 },
    { arbitrary: fc.record({ "ks.scheduled": fc.constantFrom("held-by", "booked-by") }), weight: 1 },
    { arbitrary: fc.record({ "efforts.period": fc.integer({ min: 1, max: 3 }) }), weight: 1 },
  ),
});
