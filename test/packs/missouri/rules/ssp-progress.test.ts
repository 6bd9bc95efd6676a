/** MO-CWM-K07: at each reassessment the SSP's Progress Assessment holds every participant's answers and next steps (S6). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type Response = NonNullable<Ssp["progress"]>[number];
type Answers = Required<Omit<Response, "participant" | "role">>;
type Role = Response["role"];

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ssp = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "reassessment", ...more });
const amended = (on: string, more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const TEXT = "As worked out with the family.";
const answers: Answers = { goesWell: "bedtimes are calm", concerns: "late shifts", moreNeeded: "a sitter", nextSteps: "ask the aunt" };
/** What a remedy holds for them. */
const TOLD: Answers = { goesWell: TEXT, concerns: TEXT, moreNeeded: TEXT, nextSteps: TEXT };
const questions: readonly (readonly [string, keyof Answers])[] = [
  ["what goes well", "goesWell"], ["what still worries", "concerns"], ["what more must happen", "moreNeeded"], ["next steps", "nextSteps"],
];
const given = (role: Role, participant?: string): Response => ({ role, ...answers, ...(participant === undefined ? {} : { participant }) });
const lacking = (field: keyof Answers): Response => {
  const { [field]: _, ...rest } = answers;
  return { role: "parent", participant: "mia", ...rest };
};

const FAMILY = "response of the family";
const SUPPORTS = "response of natural supports";
const OTHERS = "response of other FST members";
const DIVISION = "response of the Division";
const missing = [FAMILY, SUPPORTS, OTHERS, DIVISION];
const family = given("parent", "mia");
const supports = given("natural-support", "nell");
const others = given("therapist", "dr-oak");
const division = given("worker", "wes");
const everyone = [family, supports, others, division];
const but = (response: Response) => everyone.filter((each) => each !== response);

const bare = [opened, ssp("2021-09-01")];
const full = [opened, ssp("2021-09-01", { progress: everyone })];
const due = { on: "2021-09-01", due: "2021-09-01" };
const groups: readonly (readonly [string, Response])[] = [[FAMILY, family], [SUPPORTS, supports], [OTHERS, others], [DIVISION, division]];
const ofTheFamily: readonly Role[] = ["caregiver", "guardian", "child", "relative", "kin"];
const ofTheDivision: readonly Role[] = ["case-manager", "supervisor"];
const ofTheOthers: readonly Role[] = ["placement-provider", "service-provider", "attorney", "guardian-ad-litem", "casa", "juvenile-officer", "tribe", "other"];

boundaries("us-mo/ssp-progress", [
  // The day of the reassessment
  { name: "the initial plan assesses no progress yet", events: [opened, ssp("2021-09-01", { ssp: "initial" })], asOf: "2021-12-01", duties: [] },
  { name: "the day before the reassessment nothing is asked", events: bare, asOf: "2021-08-31", duties: [] },
  { name: "on its day responses can still be added; it is a duty of the case", events: bare, asOf: "2021-09-01",
    duties: [{ child: "", person: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after, all four are overdue", events: bare, asOf: "2021-09-02", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "an empty list holds no response", events: [opened, ssp("2021-09-01", { progress: [] })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "with everyone's answers: met", events: full, asOf: "2021-09-01", duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  { name: "a closing reassessment asks for them too", events: [opened, ssp("2021-09-01", { ssp: "closing" })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "a reassessment on a leap day", events: [opened, ssp("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [opened, ssp("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },

  // Who answers
  ...groups.map(([name, response]): Row => ({
    name: `without the ${name} it is named`, events: [opened, ssp("2021-09-01", { progress: but(response) })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [name] }],
  })),
  ...ofTheFamily.map((role): Row => ({
    name: `a ${role} answers for the family`, events: [opened, ssp("2021-09-01", { progress: [given(role), supports, others, division] })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due }],
  })),
  ...ofTheDivision.map((role): Row => ({
    name: `a ${role} answers for the Division`, events: [opened, ssp("2021-09-01", { progress: [family, supports, others, given(role)] })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due }],
  })),
  ...ofTheOthers.map((role): Row => ({
    name: `FST member: ${role}`, events: [opened, ssp("2021-09-01", { progress: [family, supports, given(role), division] })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due }],
  })),

  // What each answers
  ...questions.map(([name, field]): Row => ({
    name: `without "${name}" the participant's part is named`, asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { progress: [lacking(field), supports, others, division] })],
    duties: [{ status: "overdue", ...due, missing: [`mia: ${name}`] }],
  })),
  { name: "a participant who answered nothing took part, and all four answers are missing", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { progress: [{ role: "parent", participant: "mia" }, supports, others, division] })],
    duties: [{ status: "overdue", ...due, missing: questions.map(([name]) => `mia: ${name}`) }] },
  { name: "one without a name goes by the role", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { progress: [family, supports, others, { role: "worker", goesWell: "calm", concerns: "shifts", moreNeeded: "a sitter" }] })],
    duties: [{ status: "overdue", ...due, missing: ["worker: next steps"] }] },
  { name: "a second participant of a group answers in full too", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { progress: [...everyone, { role: "child", participant: "ana", goesWell: "visits", concerns: "none", nextSteps: "more visits" }] })],
    duties: [{ status: "overdue", ...due, missing: ["ana: what more must happen"] }] },
  { name: "missing responses are named before what the given ones lack", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { progress: [lacking("concerns"), others] })],
    duties: [{ status: "overdue", ...due, missing: [SUPPORTS, DIVISION, "mia: what still worries"] }] },
  { name: "what would meet it: the whole answers of each group that gave none", events: bare, asOf: "2021-09-02",
    duties: [{ status: "overdue", remedy: {
      says: `Gather for the plan's Progress Assessment: ${missing.join(", ")}.`,
      events: [amended("2021-09-02", { completedOn: "2021-09-01", progress: (["parent", "natural-support", "service-provider", "worker"] as const).map((role) => ({ role, ...TOLD })) })],
    } }] },
  { name: "and what a participant left unsaid, but nothing of those who said all", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { progress: [lacking("concerns"), { role: "natural-support", goesWell: "bedtimes are calm" }, others] })],
    duties: [{ status: "overdue", missing: [DIVISION, "mia: what still worries", ...questions.slice(1).map(([name]) => `natural-support: ${name}`)], remedy: {
      says: `Gather for the plan's Progress Assessment: ${[DIVISION, "mia: what still worries", ...questions.slice(1).map(([name]) => `natural-support: ${name}`)].join(", ")}.`,
      events: [amended("2021-09-02", { completedOn: "2021-09-01", progress: [{ role: "worker", ...TOLD }, { participant: "mia", role: "parent", concerns: TOLD.concerns },
        { role: "natural-support", concerns: TOLD.concerns, moreNeeded: TOLD.moreNeeded, nextSteps: TOLD.nextSteps }] })],
    } }] },

  // What is added to the plan
  { name: "added the same day: met", events: [...bare, amended("2021-09-01", { progress: everyone })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "the last response the day after: late by one day", asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { progress: but(division) }), amended("2021-09-02", { progress: [division] })],
    duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1, missing: [] }] },
  { name: "what a participant left out, added later, makes one set of both", asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { progress: [lacking("nextSteps"), supports, others, division] }),
      amended("2021-09-05", { progress: [{ role: "parent", participant: "mia", nextSteps: "ask the aunt" }] })],
    duties: [{ status: "late", ...due, metOn: "2021-09-05", daysLate: 4 }] },
  { name: "an amendment of the day before is of no reassessment", events: [amended("2021-08-31", { progress: everyone }), ...bare], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },

  // Versions and ends
  { name: "each reassessment has its own: the first missed, the second met", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { progress: everyone })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", on: "2021-11-30", due: "2021-11-30" }] },
  { name: "answers at the first do not serve the second", asOf: "2021-12-15", events: [...full, ssp("2021-11-30")],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-11-30", missing }] },
  { name: "answers added to the first, once the second took its place, come too late", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { progress: everyone }), amended("2021-12-02", { completedOn: "2021-09-01", progress: everyone })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2021-11-30" }] },
  { name: "an initial plan after it ends it as any version does", asOf: "2021-12-15", events: [...bare, ssp("2021-11-30", { ssp: "initial" })],
    duties: [{ status: "missed", ...due, missing }] },
  { name: "the next version within the days an agency allows: lapsed", asOf: "2021-09-05", options: { params: { "us-mo/ssp-progress.prompt": 3 } },
    events: [...bare, ssp("2021-09-04", { progress: everyone })], duties: [{ status: "lapsed", due: "2021-09-04" }, { status: "met", due: "2021-09-07" }] },
  { name: "two reassessments of one day, each about a child, each have their own", asOf: "2021-09-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [opened, ssp("2021-09-01", { child: "ben", progress: everyone }), ssp("2021-09-01", { child: "ana" })],
    duties: [{ child: "", status: "overdue", ...due, missing }, { child: "", status: "met", ...due }] },
  { name: "the case closes that day: lapsed", events: [...bare, closed("2021-09-01")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...bare, closed("2021-09-02")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a reassessment after the closing asks nothing", events: [opened, closed("2021-08-31"), ssp("2021-09-01")], asOf: "2021-12-01", duties: [] },

  // The record
  { name: "added that day, recorded later: met, and flagged", events: [...bare, amended("2021-09-01", { progress: everyone, recordedOn: "2021-09-10" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...bare, amended("2021-09-01", { progress: everyone, recordedOn: "2021-09-10" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-09" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold amendments accuses nobody", events: bare, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "ssp-completed"), duties: [{ status: "unknown", ...due, needs: /ssp-amended/ }] },
  { name: "an exact duplicate changes nothing", events: [...bare, ...bare], asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...bare, amended("2021-09-02", { progress: everyone })].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [ssp("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [ssp("2020-05-28")], asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
