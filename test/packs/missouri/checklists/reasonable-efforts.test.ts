/** Reasonable efforts toward the concurrent goal (MO-CWM-C03, C05 to C13): each line asked or not, done or not, when last. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../src/index.js";
import { missouri } from "../../../../src/packs/missouri/index.js";
import type { EventInput } from "../../../../src/schema.js";
import type { ChecklistRow } from "../../../support/checklists.js";
import { checklistOf, lines } from "../../../support/checklists.js";
import { caseOf } from "../../../support/tables.js";

const ID = "us-mo/reasonable-efforts";

type Kind = EventInput["kind"];
type Of<K extends Kind> = Extract<EventInput, { kind: K }>;

const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const effort = (on: string, made: Of<"effort-made">["effort"], more: Partial<Of<"effort-made">> = {}): EventInput => ({ kind: "effort-made", on, effort: made, ...more });
const talk = (on: string, whom: Of<"permanency-discussed">["with"], more: Partial<Of<"permanency-discussed">> = {}): EventInput =>
  ({ kind: "permanency-discussed", on, with: whom, ...more });
const fst = (on: string, more: Partial<Of<"meeting-held">> = {}): EventInput => ({ kind: "meeting-held", on, meeting: "fst", ...more });
const placed = (on: string, setting: Of<"placement-started">["setting"]): EventInput => ({ kind: "placement-started", on, setting });
const asked = (on: string, answer: Of<"heritage-asked">["answer"], more: Partial<Of<"heritage-asked">> = {}): EventInput => ({ kind: "heritage-asked", on, answer, ...more });
const goal = (on: string, role: "primary" | "concurrent", to: Of<"goal-set">["goal"]): EventInput => ({ kind: "goal-set", on, role, goal: to });
const listed: EventInput = { kind: "relative-listed", on: "2026-01-10", relative: "gran" };
const gran = (state?: string) => ({ id: "gran", role: "relative" as const, ...(state === undefined ? {} : { state }) });
/** Ana in care since 5 January, seen at the end of March; two months of the stay are over then. */
const stay = entered("2026-01-05");
const asOf = "2026-03-31";

const yes = (why: string) => ({ applies: "yes", why }) as const;
const no = (why: string) => ({ applies: "no", why }) as const;
const unknown = (needs: string) => ({ applies: "unknown", needs }) as const;
const always = yes("always");

/** Rows about one line: what it shows for each stay in care. */
type Rows = readonly (Omit<ChecklistRow, "asOf"> & { readonly asOf?: string })[];
const line = (of: string, rows: Rows): void => {
  lines(ID, rows.map((row) => ({ asOf, ...row, name: `${of}: ${row.name}` })), ({ name }) => name === of);
};

lines(ID, [
  {
    name: "a stay with nothing else on record: every line, in order, with what is asked and why", events: [stay], asOf,
    lines: [
      ...["CS-304, handbook for parents", "CD-139, concurrent planning checklist", "ecomap", "genogram", "CS-1"]
        .map((name) => ({ group: "engagement tools", name, clauses: ["MO-CWM-C03"], ...yes("available to staff") })),
      { name: "paternity established", clauses: ["MO-CWM-C05", "MO-CPL-07"], ...yes("paternity was not established before the stay") },
      { name: "relatives identified in the state", clauses: ["MO-CWM-C06", "MO-CPL-07"], ...always },
      { name: "relatives identified out of state", clauses: ["MO-CWM-C06", "MO-CPL-07"], ...always },
      { name: "placed with relative or kin", clauses: ["MO-CWM-C06", "MO-CPL-07"], ...always },
      { name: "parent asked about Indian heritage", clauses: ["MO-CWM-C07", "MO-CPL-07"], ...always },
      { name: "tribe or Bureau of Indian Affairs notified", clauses: ["MO-CWM-C07", "MO-CPL-07"], ...unknown("whether the child has Indian heritage") },
      { name: "permanency options explained", clauses: ["MO-CWM-C08", "MO-CPL-07"], ...yes("once") },
      { name: "asked who would be a permanency option", clauses: ["MO-CWM-C08"], ...always },
      { name: "therapist engaged", clauses: ["MO-CWM-C09"], ...no("no therapist of the child is on record") },
      { name: "permanency conversations documented", clauses: ["MO-CWM-C10"], ...no("no permanency conversation is on record") },
      { name: "ICPC requested for relatives out of state", clauses: ["MO-CWM-C11"], ...no("no relative out of state is an option in the plan") },
      { name: "relationship with relatives out of state built", clauses: ["MO-CWM-C11"], ...no("no relative out of state is an option in the plan") },
      { name: "adoption profile prepared", clauses: ["MO-CWM-C12", "MO-CPL-07"], ...no("adoption is no goal of the stay") },
      { name: "referred to Chafee", clauses: ["MO-CWM-C13", "MO-CPL-07"], ...unknown("the agency's own number: chafee.age") },
      { name: "goals discussed with the parent", clauses: ["MO-CWM-C08", "MO-CPL-07"], ...yes("while in care") },
      { name: "goals discussed with the child", ...yes("the child was at least 5 at entry") },
      { name: "goals discussed with relatives", ...unknown("whether the child has relatives") },
      { name: "goals discussed with the placement provider", ...unknown("where the child is placed") },
      { name: "goals discussed with the FST", clauses: ["MO-CWM-C08"], ...yes("while in care") },
    ].map((shown) => ({ subject: { child: "ana" }, of: { kind: "care-entered", on: "2026-01-05" }, done: "no", times: 0, ...shown })),
    scores: [
      { group: "engagement tools", applicable: 5, done: 0, inapplicable: 0, unknown: 0 },
      { group: "reasonable efforts", applicable: 7, done: 0, inapplicable: 5, unknown: 2 },
      { group: "monthly talks", applicable: 3, done: 0, inapplicable: 0, unknown: 2 },
    ],
  },
  { name: "nobody has come into care: nothing to show", events: [{ kind: "case-opened", on: "2026-01-05" }], asOf, lines: [], scores: [] },
  { name: "a stay that began the day before the manual's text has no lines", events: [entered("2020-05-27")], asOf: "2020-07-01", lines: [] },
]);

describe(`${ID}, by the day of entry`, () => {
  it("shows a stay that began on the first day of the manual's text", () => {
    expect(checklistOf(ID, { events: [entered("2020-05-28")], asOf: "2020-07-01" }).lines).toHaveLength(24);
  });
});

line("CS-304, handbook for parents", [
  { name: "used", events: [stay, { kind: "tool-used", on: "2026-01-06", tool: "CS-304" }], lines: [{ done: "yes", times: 1, last: "2026-01-06" }] },
  { name: "used twice: the last counts as last", events: [stay, { kind: "tool-used", on: "2026-02-06", tool: "CS-304" }, { kind: "tool-used", on: "2026-01-06", tool: "CS-304" }], lines: [{ times: 2, last: "2026-02-06" }] },
  { name: "another tool is not this one", events: [stay, { kind: "tool-used", on: "2026-01-06", tool: "CD-139" }], lines: [{ done: "no" }] },
  { name: "before entry it was not used in the stay", events: [stay, { kind: "tool-used", on: "2026-01-04", tool: "CS-304" }], lines: [{ done: "no" }] },
  { name: "on the day of entry it was", events: [stay, { kind: "tool-used", on: "2026-01-05", tool: "CS-304" }], lines: [{ done: "yes" }] },
  { name: "on the day of exit it was not", events: [stay, exited("2026-02-01"), { kind: "tool-used", on: "2026-02-01", tool: "CS-304" }], lines: [{ done: "no" }] },
  { name: "a source that cannot hold tools", events: [stay], holds: { source: "an export", kinds: ["care-entered"] }, lines: [{ ...yes("available to staff"), done: "unknown" }] },
]);

line("CS-1", [
  { name: "completed", events: [stay, { kind: "cs1-completed", on: "2026-02-01" }], lines: [{ done: "yes", last: "2026-02-01" }] },
  { name: "used as a tool", events: [stay, { kind: "tool-used", on: "2026-02-02", tool: "CS-1" }], lines: [{ done: "yes", last: "2026-02-02" }] },
  { name: "a source that holds tools but no form cannot show it undone", events: [stay], holds: { source: "an export", kinds: ["care-entered", "tool-used"] }, lines: [{ done: "unknown" }] },
  { name: "one that holds both can", events: [stay], holds: { source: "an export", kinds: ["care-entered", "tool-used", "cs1-completed"] }, lines: [{ done: "no" }] },
]);

line("paternity established", [
  { name: "an effort", events: [stay, effort("2026-01-20", "establish-paternity")], lines: [{ ...yes("paternity was not established before the stay"), done: "yes", last: "2026-01-20" }] },
  { name: "the day before entry it was settled", events: [{ kind: "paternity-established", on: "2026-01-04" }, stay], lines: [{ ...no("paternity was established before the stay"), done: "no" }] },
  { name: "on the day of entry it is done in the stay", events: [{ kind: "paternity-established", on: "2026-01-05" }, stay], lines: [{ applies: "yes", done: "yes", last: "2026-01-05" }] },
  { name: "an earlier effort in vain settled nothing", events: [effort("2026-01-04", "establish-paternity"), stay], lines: [{ applies: "yes", done: "no" }] },
  { name: "a source without efforts", events: [stay], holds: { source: "an export", kinds: ["care-entered", "paternity-established"] }, lines: [{ done: "unknown" }] },
  {
    name: "settled in one stay, it is not asked of the next", events: [stay, { kind: "paternity-established", on: "2026-01-20" }, exited("2026-02-01"), entered("2026-03-01")],
    lines: [{ applies: "yes", done: "yes" }, { applies: "no", done: "no" }],
  },
]);

line("relatives identified in the state", [
  { name: "an effort in the state", events: [stay, effort("2026-01-20", "identify-relatives-in-state")], lines: [{ ...always, done: "yes" }] },
  { name: "one out of state is another", events: [stay, effort("2026-01-20", "identify-relatives-out-of-state")], lines: [{ done: "no" }] },
]);

line("relatives identified out of state", [
  { name: "an effort out of state", events: [stay, effort("2026-01-20", "identify-relatives-out-of-state")], lines: [{ ...always, done: "yes" }] },
  { name: "none", events: [stay, effort("2026-01-20", "identify-relatives-in-state")], lines: [{ done: "no" }] },
]);

line("placed with relative or kin", [
  { name: "a relative's home", events: [stay, placed("2026-02-01", "relative-home")], lines: [{ ...always, done: "yes", last: "2026-02-01" }] },
  { name: "kin", events: [stay, placed("2026-02-01", "kin-home")], lines: [{ done: "yes" }] },
  { name: "an effort to", events: [stay, effort("2026-02-01", "place-with-relative-or-kin")], lines: [{ done: "yes" }] },
  { name: "a foster home is neither", events: [stay, placed("2026-02-01", "foster-home")], lines: [{ done: "no" }] },
  { name: "a source without placements", events: [stay], holds: { source: "an export", kinds: ["care-entered", "effort-made"] }, lines: [{ done: "unknown" }] },
]);

line("parent asked about Indian heritage", [
  { name: "asked, whatever the answer", events: [stay, asked("2026-01-06", "unknown")], lines: [{ ...always, done: "yes", last: "2026-01-06" }] },
  { name: "recorded as an effort", events: [stay, effort("2026-01-06", "ask-indian-heritage")], lines: [{ done: "yes" }] },
]);

line("tribe or Bureau of Indian Affairs notified", [
  { name: "heritage indicated: to be notified", events: [stay, asked("2026-01-06", "indicated")], lines: [{ ...yes("Indian heritage is indicated"), done: "no" }] },
  { name: "and notified", events: [stay, asked("2026-01-06", "indicated"), { kind: "tribe-notified", on: "2026-01-09" }], lines: [{ done: "yes", last: "2026-01-09" }] },
  { name: "heritage not indicated", events: [stay, asked("2026-01-06", "not-indicated")], lines: [no("Indian heritage is not indicated")] },
  { name: "the parent does not know", events: [stay, asked("2026-01-06", "unknown")], lines: [unknown("whether the child has Indian heritage")] },
  { name: "asked before entry, the answer still tells", events: [asked("2025-12-06", "indicated"), stay], lines: [yes("Indian heritage is indicated")] },
  { name: "the last answer tells", events: [stay, asked("2026-01-06", "indicated"), asked("2026-01-07", "not-indicated")], lines: [no("Indian heritage is not indicated")] },
  { name: "two answers of one day: nobody can say", events: [stay, asked("2026-01-06", "indicated"), asked("2026-01-06", "not-indicated")], lines: [unknown("whether the child has Indian heritage")] },
  {
    name: "of two answers of one day the one recorded later stands",
    events: [stay, asked("2026-01-06", "indicated", { recordedOn: "2026-01-20" }), asked("2026-01-06", "not-indicated")], lines: [yes("Indian heritage is indicated")],
  },
  { name: "and a later day's answer ends the contradiction", events: [stay, asked("2026-01-06", "indicated"), asked("2026-01-06", "not-indicated"), asked("2026-01-08", "indicated")], lines: [yes("Indian heritage is indicated")] },
  {
    name: "an answer in a later stay does not tell of the one before", events: [stay, exited("2026-02-01"), entered("2026-03-01"), asked("2026-03-02", "indicated")],
    lines: [unknown("whether the child has Indian heritage"), yes("Indian heritage is indicated")],
  },
]);

line("permanency options explained", [
  { name: "in a talk", events: [stay, talk("2026-01-20", ["parent"], { optionsExplained: true })], lines: [{ ...yes("once"), done: "yes", last: "2026-01-20" }] },
  { name: "as an effort", events: [stay, effort("2026-01-20", "explain-permanency-options")], lines: [{ done: "yes" }] },
  { name: "a talk that does not say so", events: [stay, talk("2026-01-20", ["parent"])], lines: [{ done: "no" }] },
  { name: "or says no", events: [stay, talk("2026-01-20", ["parent"], { optionsExplained: false })], lines: [{ done: "no" }] },
]);

line("asked who would be a permanency option", [
  { name: "willing", events: [stay, talk("2026-01-20", ["relative"], { willingToBePermanent: true })], lines: [{ ...always, done: "yes" }] },
  { name: "asked and not willing is asked too", events: [stay, talk("2026-01-20", ["relative"], { willingToBePermanent: false })], lines: [{ done: "yes" }] },
  { name: "not asked", events: [stay, talk("2026-01-20", ["relative"])], lines: [{ done: "no" }] },
]);

line("therapist engaged", [
  { name: "the child has one", events: [stay, { kind: "therapist-assigned", on: "2026-02-01" }], lines: [{ ...yes("the child has a therapist"), done: "no" }] },
  { name: "had since before entry", events: [{ kind: "therapist-assigned", on: "2025-02-01" }, stay, effort("2026-02-02", "engage-therapist")], lines: [{ applies: "yes", done: "yes" }] },
  { name: "assigned on the day of exit tells nothing of the stay", events: [stay, exited("2026-02-01"), { kind: "therapist-assigned", on: "2026-02-01" }], lines: [no("no therapist of the child is on record")] },
  { name: "a source that cannot say", events: [stay], holds: { source: "an export", kinds: ["care-entered"] }, lines: [{ ...unknown("whether the child has a therapist"), done: "unknown" }] },
]);

line("permanency conversations documented", [
  {
    name: "one talk documented with it, one later, one not",
    events: [
      stay, talk("2026-01-20", ["parent"], { documentedIn: ["case record"] }), talk("2026-02-10", ["child"]), talk("2026-03-01", ["fst"]),
      { kind: "documentation-recorded", on: "2026-02-12", of: { kind: "permanency-discussed", on: "2026-02-10" }, in: ["FACES contact note"] },
    ],
    lines: [{ ...yes("permanency was discussed"), done: "yes", times: 2, last: "2026-02-10", periods: { asked: 3, done: 2, lacking: ["2026-03-01"] } }],
  },
  { name: "documented in the SSP only is not in the case record", events: [stay, talk("2026-01-20", ["parent"], { documentedIn: ["SSP"] })], lines: [{ done: "no", periods: { asked: 1, done: 0, lacking: ["2026-01-20"] } }] },
  { name: "a meeting at which permanency was discussed is a talk", events: [stay, fst("2026-01-20", { permanencyDiscussed: true, documentedIn: ["FACES"] }), fst("2026-02-20")], lines: [{ done: "yes", periods: { asked: 1, done: 1, lacking: [] } }] },
  { name: "a source that cannot hold talks cannot say", events: [stay], holds: { source: "an export", kinds: ["care-entered"] }, lines: [{ ...unknown("whether permanency was discussed"), done: "unknown" }] },
]);

line("ICPC requested for relatives out of state", [
  { name: "a relative out of state is listed", events: [stay, listed], people: [gran("US-KS")], lines: [{ ...yes("a relative out of state is an option in the plan"), done: "no" }] },
  { name: "and referred", events: [stay, listed, { kind: "icpc-referred", on: "2026-01-12", relative: "gran", state: "US-KS" }], people: [gran("US-KS")], lines: [{ applies: "yes", done: "yes", last: "2026-01-12" }] },
  { name: "one in the state", events: [stay, listed], people: [gran("US-MO")], lines: [no("no relative out of state is an option in the plan")] },
  { name: "nobody knows where", events: [stay, listed], people: [gran()], lines: [unknown("where the relatives listed in the plan live")] },
  { name: "a source that cannot hold the plan's relatives", events: [stay], holds: { source: "an export", kinds: ["care-entered"] }, lines: [{ ...unknown("the relatives listed in the plan"), done: "unknown" }] },
  {
    name: "moved away while listed", events: [stay, listed, { kind: "person-moved", on: "2026-02-01", person: "gran", state: "US-IL" }], people: [gran("US-MO")],
    lines: [yes("a relative out of state is an option in the plan")],
  },
  { name: "dropped before the stay", events: [{ ...listed, on: "2025-12-01" }, { kind: "relative-declined", on: "2025-12-20", relative: "gran" }, stay], people: [gran("US-KS")], lines: [{ applies: "no" }] },
]);

line("relationship with relatives out of state built", [
  { name: "asked as the ICPC is", events: [stay, listed], people: [gran("US-KS")], lines: [{ ...yes("a relative out of state is an option in the plan"), done: "no" }] },
  { name: "done by its own effort", events: [stay, listed, effort("2026-02-01", "build-relative-relationship")], people: [gran("US-KS")], lines: [{ done: "yes", last: "2026-02-01" }] },
]);

line("adoption profile prepared", [
  { name: "adoption is the primary goal", events: [stay, goal("2026-02-01", "primary", "adoption")], lines: [{ ...yes("adoption is or was a goal of the stay"), done: "no" }] },
  { name: "or the concurrent one, though no longer", events: [stay, goal("2026-02-01", "concurrent", "adoption"), goal("2026-03-01", "concurrent", "guardianship")], lines: [{ applies: "yes" }] },
  { name: "and prepared", events: [stay, goal("2026-02-01", "primary", "adoption"), effort("2026-03-01", "prepare-adoption-profile")], lines: [{ done: "yes", last: "2026-03-01" }] },
  { name: "another goal", events: [stay, goal("2026-02-01", "primary", "reunification")], lines: [no("adoption is no goal of the stay")] },
  { name: "a source that holds primary goals only", events: [stay, goal("2026-02-01", "primary", "reunification")], holds: { source: "an export", kinds: ["care-entered", "goal-set.primary"] }, lines: [unknown("the child's goals")] },
]);

/** What shows a line done, beside an effort of its kind; a source that cannot hold one of them cannot show the line undone. */
const SHOWN_BY: Readonly<Record<string, readonly Kind[]>> = {
  "paternity established": ["paternity-established"], "relatives identified in the state": [], "relatives identified out of state": [],
  "placed with relative or kin": ["placement-started"], "parent asked about Indian heritage": ["heritage-asked"],
  "tribe or Bureau of Indian Affairs notified": ["tribe-notified"], "permanency options explained": ["permanency-discussed"],
  "asked who would be a permanency option": ["permanency-discussed"], "therapist engaged": [],
  "ICPC requested for relatives out of state": ["icpc-referred"], "relationship with relatives out of state built": [], "adoption profile prepared": [], "referred to Chafee": [],
};
for (const [of, kinds] of Object.entries(SHOWN_BY)) {
  const all: readonly Kind[] = ["effort-made", ...kinds];
  const holding = (held: readonly Kind[]) => ({ source: "an export", kinds: ["care-entered", ...held] });
  line(of, [
    { name: "a source that holds all that would show it can show it undone", events: [stay], holds: holding(all), lines: [{ done: "no" }] },
    ...all.map((kind) => ({ name: `one without ${kind} cannot`, events: [stay], holds: holding(all.filter((held) => held !== kind)), lines: [{ done: "unknown" }] as const })),
  ]);
}
line("permanency conversations documented", [
  { name: "a source that holds talks and what documents them can show it undone", events: [stay, talk("2026-01-20", ["parent"])], lines: [{ applies: "yes", done: "no" }],
    holds: { source: "an export", kinds: ["care-entered", "permanency-discussed", "documentation-recorded"] } },
  ...(["permanency-discussed", "documentation-recorded"] as const).map((kind) => ({
    name: `one without ${kind} cannot`, events: [stay, talk("2026-01-20", ["parent"])], lines: [{ applies: "yes", done: "unknown" }] as const,
    holds: { source: "an export", kinds: ["care-entered", "permanency-discussed", "documentation-recorded"].filter((held) => held !== kind) },
  })),
  { name: "with no talk on record in a source that holds them, none is to be documented", events: [stay], lines: [no("no permanency conversation is on record")],
    holds: { source: "an export", kinds: ["care-entered", "permanency-discussed"] } },
]);
line("therapist engaged", [
  { name: "a source that holds therapists shows that there is none", events: [stay], holds: { source: "an export", kinds: ["care-entered", "therapist-assigned"] }, lines: [no("no therapist of the child is on record")] },
]);
line("ICPC requested for relatives out of state", [
  { name: "a source that holds the plan's relatives shows that there is none", events: [stay], holds: { source: "an export", kinds: ["care-entered", "relative-listed"] },
    lines: [no("no relative out of state is an option in the plan")] },
]);
line("adoption profile prepared", [
  { name: "a source that holds goals shows that adoption is none", events: [stay], holds: { source: "an export", kinds: ["care-entered", "goal-set"] }, lines: [no("adoption is no goal of the stay")] },
]);
line("tribe or Bureau of Indian Affairs notified", [
  { name: "an effort to", events: [stay, asked("2026-01-06", "indicated"), effort("2026-01-09", "notify-tribe-or-bia")], lines: [{ done: "yes", last: "2026-01-09" }] },
]);
line("ICPC requested for relatives out of state", [
  { name: "an effort to", events: [stay, listed, effort("2026-01-12", "request-icpc")], people: [gran("US-KS")], lines: [{ applies: "yes", done: "yes", last: "2026-01-12" }] },
]);
line("CS-304, handbook for parents", [
  { name: "a CS-1 completed is another tool", events: [stay, { kind: "cs1-completed", on: "2026-02-01" }], lines: [{ done: "no", times: 0 }] },
]);
line("tribe or Bureau of Indian Affairs notified", [
  { name: "an answer and then two that contradict each other: nobody can say", events: [stay, asked("2026-01-06", "indicated"), asked("2026-01-08", "indicated"), asked("2026-01-08", "not-indicated")],
    lines: [unknown("whether the child has Indian heritage")] },
]);

const from14 = { params: { "chafee.age": 14 } };
const born = (birthDate: string) => [{ id: "ana", birthDate }];
line("referred to Chafee", [
  { name: "without the agency's age nobody can say, and what was done is shown", events: [stay, effort("2026-02-01", "refer-to-chafee")], lines: [{ ...unknown("the agency's own number: chafee.age"), done: "yes", last: "2026-02-01" }] },
  { name: "the day before the birthday", events: [stay], children: born("2012-04-01"), options: from14, lines: [no("the child is 13, younger than 14")] },
  { name: "on the birthday", events: [stay], children: born("2012-03-31"), options: from14, lines: [{ ...yes("the youth is 14"), done: "no" }] },
  { name: "after the stay, the age on its last day decides", events: [stay, exited("2026-03-01")], children: born("2012-03-01"), options: from14, lines: [no("the child is 13, younger than 14")] },
  { name: "which is the day before the exit", events: [stay, exited("2026-03-01")], children: born("2012-02-28"), options: from14, lines: [yes("the youth is 14")] },
  { name: "no birth date", events: [stay], children: [{ id: "ana" }], options: from14, lines: [unknown("the child's birth date")] },
  { name: "a birth date after the stay is none", events: [stay], children: born("2026-06-01"), options: from14, lines: [unknown("the child's birth date")] },
  { name: "born on the day of entry, seen that day", events: [stay], asOf: "2026-01-05", children: born("2026-01-05"), options: from14, lines: [no("the child is 0, younger than 14")] },
]);

// The first month of the stay ends on 5 February, the second on 5 March, the third on 5 April.
const MONTHS = ["2026-01-05", "2026-02-06", "2026-03-06"];
line("goals discussed with the parent", [
  { name: "the day before the first month ends, none is over", events: [stay], asOf: "2026-02-04", lines: [{ periods: { asked: 0, done: 0, lacking: [] } }] },
  { name: "on its last day it is", events: [stay], asOf: "2026-02-05", lines: [{ done: "no", periods: { asked: 1, done: 0, lacking: MONTHS.slice(0, 1) } }] },
  { name: "a talk on the last day of the first month", events: [stay, talk("2026-02-05", ["parent"])], lines: [{ ...yes("while in care"), done: "yes", times: 1, last: "2026-02-05", periods: { asked: 2, done: 1, lacking: MONTHS.slice(1, 2) } }] },
  { name: "the day after is the second's", events: [stay, talk("2026-02-06", ["parent"])], lines: [{ periods: { asked: 2, done: 1, lacking: MONTHS.slice(0, 1) } }] },
  { name: "two in one month serve that month", events: [stay, talk("2026-01-06", ["parent"]), talk("2026-01-20", ["parent"])], lines: [{ times: 2, periods: { asked: 2, done: 1, lacking: MONTHS.slice(1, 2) } }] },
  { name: "a month cut short by the exit is not counted", events: [stay, exited("2026-03-05")], lines: [{ periods: { asked: 1, done: 0, lacking: MONTHS.slice(0, 1) } }] },
  { name: "one that ended the day before the exit is", events: [stay, exited("2026-03-06")], lines: [{ periods: { asked: 2, done: 0, lacking: MONTHS.slice(0, 2) } }] },
  { name: "every two months, by option", events: [stay, talk("2026-02-20", ["parent"])], options: { params: { "efforts.period": 2 } }, lines: [{ periods: { asked: 1, done: 1, lacking: [] } }] },
  { name: "a parent at a meeting at which permanency was discussed", events: [stay, { kind: "meeting-held", on: "2026-01-20", meeting: "ftm", participants: ["parent", "worker"], permanencyDiscussed: true }], lines: [{ done: "yes", times: 1 }] },
  { name: "not where permanency was not", events: [stay, fst("2026-01-20", { participants: ["parent"] })], lines: [{ done: "no" }] },
  { name: "nor where nobody says that a parent was there", events: [stay, fst("2026-01-20", { permanencyDiscussed: true })], lines: [{ done: "no" }] },
  { name: "a source that cannot hold talks", events: [stay], holds: { source: "an export", kinds: ["care-entered", "meeting-held"] }, lines: [{ done: "unknown" }] },
  { name: "or cannot hold meetings", events: [stay], holds: { source: "an export", kinds: ["care-entered", "permanency-discussed"] }, lines: [{ done: "unknown" }] },
  { name: "one that holds both can show that there was none", events: [stay], holds: { source: "an export", kinds: ["care-entered", "permanency-discussed", "meeting-held"] }, lines: [{ done: "no" }] },
  { name: "a plan reviewed names no audience", events: [stay, { kind: "plan-reviewed", plan: "case-plan", on: "2026-01-20", permanencyDiscussed: true }], lines: [{ done: "no" }] },
  { name: "monthly, also where the FST's talks are counted by its meetings", events: [stay, fst("2026-01-20")], options: { params: { "efforts.fst": "meetings" } }, lines: [{ periods: { asked: 2, done: 0, lacking: MONTHS.slice(0, 2) } }] },
]);

line("goals discussed with the child", [
  { name: "five on the day of entry", events: [stay, talk("2026-01-20", ["child"])], children: born("2021-01-05"), lines: [{ ...yes("the child was at least 5 at entry"), done: "yes" }] },
  { name: "five the day after", events: [stay], children: born("2021-01-06"), lines: [no("the child was younger than 5 at entry")] },
  { name: "no birth date", events: [stay], children: [{ id: "ana" }], lines: [unknown("the child's birth date")] },
  { name: "a birth date after the entry is none", events: [stay], children: born("2026-01-06"), lines: [unknown("the child's birth date")] },
  { name: "born on the day of entry", events: [stay], children: born("2026-01-05"), lines: [no("the child was younger than 5 at entry")] },
  { name: "a child at a meeting", events: [stay, fst("2026-01-20", { participants: ["child"], permanencyDiscussed: true })], children: born("2015-01-05"), lines: [{ done: "yes" }] },
  { name: "not the parents at it", events: [stay, fst("2026-01-20", { participants: ["parent"], permanencyDiscussed: true })], children: born("2015-01-05"), lines: [{ done: "no" }] },
  { name: "another age, by option", events: [stay], children: born("2021-01-06"), options: { params: { "gather.childFromAge": 4 } }, lines: [yes("the child was at least 4 at entry")] },
]);

line("goals discussed with relatives", [
  { name: "relatives are known", events: [stay, talk("2026-01-20", ["relative"])], people: [gran()], lines: [{ ...yes("relatives are known"), done: "yes" }] },
  { name: "or were identified in the stay", events: [stay, { kind: "relative-identified", on: "2026-02-01", relative: "lee" }], people: [{ id: "lee", role: "other" }], lines: [yes("relatives are known")] },
  {
    name: "identified only in the next stay", people: [{ id: "lee", role: "other" }],
    events: [stay, exited("2026-02-10"), entered("2026-03-01"), { kind: "relative-identified", on: "2026-03-02", relative: "lee" }],
    lines: [unknown("whether the child has relatives"), yes("relatives are known")],
  },
  { name: "or listed", events: [stay, { kind: "relative-listed", on: "2026-02-01", relative: "lee" }], people: [{ id: "lee", role: "other" }], lines: [yes("relatives are known")] },
  { name: "identified on the day of the exit is after the stay", events: [stay, exited("2026-02-10"), { kind: "relative-identified", on: "2026-02-10", relative: "lee" }], people: [{ id: "lee", role: "other" }],
    lines: [unknown("whether the child has relatives")] },
  { name: "kin are relatives too", events: [stay], people: [{ id: "lee", role: "kin" }], lines: [yes("relatives are known")] },
  { name: "a relative at a meeting", events: [stay, fst("2026-01-20", { participants: ["relative"], permanencyDiscussed: true })], people: [gran()], lines: [{ done: "yes" }] },
  { name: "kin at a meeting", events: [stay, fst("2026-01-20", { participants: ["kin"], permanencyDiscussed: true })], people: [gran()], lines: [{ done: "yes" }] },
  {
    name: "a relative of a sibling alone is none of this child's", events: [stay], children: [{ id: "ana" }, { id: "ben" }], people: [{ ...gran(), relationTo: "ben" }],
    lines: [unknown("whether the child has relatives")],
  },
]);

line("goals discussed with the placement provider", [
  { name: "placed in a foster home", events: [stay, placed("2026-01-05", "foster-home"), talk("2026-01-20", ["placement-provider"])], lines: [{ ...yes("the child is or was placed with a provider"), done: "yes" }] },
  { name: "a provider at a meeting", events: [stay, placed("2026-01-05", "foster-home"), fst("2026-01-20", { participants: ["placement-provider"], permanencyDiscussed: true })], lines: [{ done: "yes" }] },
  { name: "on a trial home visit there is no provider", events: [stay, placed("2026-01-05", "trial-home-visit")], lines: [unknown("where the child is placed")] },
  ...(["runaway", "whereabouts-unknown", "independent-living"] as const).map((setting) => ({
    name: `nor in a placement of the kind ${setting}`, events: [stay, placed("2026-01-05", setting)], lines: [unknown("where the child is placed")],
  })),
]);

const atMeetings = { params: { "efforts.fst": "meetings" } };
line("goals discussed with the FST", [
  { name: "monthly, an FST meeting at which permanency was discussed is such a talk", events: [stay, fst("2026-01-20", { permanencyDiscussed: true })], lines: [{ ...yes("while in care"), done: "yes", periods: { asked: 2, done: 1, lacking: MONTHS.slice(1, 2) } }] },
  { name: "so is a talk with the FST", events: [stay, talk("2026-02-20", ["fst"])], lines: [{ periods: { asked: 2, done: 1, lacking: MONTHS.slice(0, 1) } }] },
  { name: "another meeting is not the FST's", events: [stay, { kind: "meeting-held", on: "2026-01-20", meeting: "ftm", permanencyDiscussed: true }], lines: [{ done: "no" }] },
  {
    name: "at its meetings, by option: each asks for its own", options: atMeetings,
    events: [stay, fst("2026-01-20", { permanencyDiscussed: true }), fst("2026-02-20"), fst("2026-03-20", { permanencyDiscussed: false })],
    lines: [{ done: "yes", times: 1, periods: { asked: 3, done: 1, lacking: ["2026-02-20", "2026-03-20"] } }],
  },
  { name: "a talk on a meeting's day was at it", events: [stay, fst("2026-02-20"), talk("2026-02-20", ["fst"])], options: atMeetings, lines: [{ periods: { asked: 1, done: 1, lacking: [] } }] },
  { name: "without meetings none is asked for", events: [stay], options: atMeetings, lines: [{ done: "no", periods: { asked: 0, done: 0, lacking: [] } }] },
  { name: "the 72-hour meeting is none of these", events: [stay, { kind: "meeting-held", on: "2026-01-06", meeting: "72-hour" }], options: atMeetings, lines: [{ periods: { asked: 0 } }] },
]);

describe(`${ID}, for several stays and children`, () => {
  const both = [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2015-05-05" }];
  const named = (name: string, events: readonly EventInput[]) => checklistOf(ID, { events, asOf, children: both }).lines.filter((shown) => shown.name === name);

  it("counts what was done in a stay for that stay alone", () => {
    expect(named("ecomap", [stay, { kind: "tool-used", on: "2026-01-06", tool: "ecomap" }, exited("2026-02-01"), { kind: "tool-used", on: "2026-02-15", tool: "ecomap" }, entered("2026-03-01")]))
      .toMatchObject([{ of: { on: "2026-01-05" }, done: "yes", times: 1, last: "2026-01-06" }, { of: { on: "2026-03-01" }, done: "no", times: 0 }]);
  });

  it("shows each child's own; what names nobody was done for both", () => {
    const events = [stay, entered("2026-01-07", "ben"), effort("2026-01-20", "identify-relatives-in-state", { child: "ben" }), effort("2026-01-21", "identify-relatives-out-of-state")];
    expect(named("relatives identified in the state", events)).toMatchObject([{ subject: { child: "ana" }, done: "no" }, { subject: { child: "ben" }, done: "yes" }]);
    expect(named("relatives identified out of state", events)).toMatchObject([{ done: "yes" }, { done: "yes" }]);
  });

  it("has no lines for a sibling at home", () => {
    expect(checklistOf(ID, { events: [stay], asOf, children: both }).lines.filter(({ subject }) => subject.child === "ben")).toEqual([]);
  });

  it("scores each stay's groups: done of those asked, and what cannot be said in neither", () => {
    const { scores } = checklistOf(ID, {
      asOf, holds: { source: "an export", kinds: ["care-entered", "care-exited", "tool-used", "effort-made", "heritage-asked"] },
      events: [stay, { kind: "tool-used", on: "2026-01-06", tool: "ecomap" }, effort("2026-01-20", "identify-relatives-in-state"), exited("2026-02-01"), entered("2026-03-01")],
    });
    const efforts = { group: "reasonable efforts", inapplicable: 0 };
    expect(scores).toMatchObject([
      // The form is of a kind the source does not hold; three other tools were not used.
      { of: { on: "2026-01-05" }, group: "engagement tools", applicable: 4, done: 1, inapplicable: 0, unknown: 1 },
      // Relatives in the state and out, heritage asked; all others rest on kinds it does not hold.
      { of: { on: "2026-01-05" }, ...efforts, applicable: 3, done: 1, unknown: 11 },
      { of: { on: "2026-01-05" }, group: "monthly talks", applicable: 0, done: 0, unknown: 5 },
      { of: { on: "2026-03-01" }, group: "engagement tools", applicable: 4, done: 0, unknown: 1 },
      { of: { on: "2026-03-01" }, ...efforts, applicable: 3, done: 0, unknown: 11 },
      { of: { on: "2026-03-01" }, group: "monthly talks", applicable: 0, done: 0, unknown: 5 },
    ]);
  });

  it("is never a finding: no duty cites what it alone claims", () => {
    const { duties, options } = evaluate(caseOf({ events: [stay] }), { rules: missouri, asOf });
    const alone = ["C03", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C13"].map((id) => `MO-CWM-${id}`);
    expect(duties.filter(({ clauses }) => clauses.some((clause) => alone.includes(clause)))).toEqual([]);
    expect(options.params).toMatchObject({ "efforts.fst": "monthly", "chafee.age": "not set" });
  });
});
