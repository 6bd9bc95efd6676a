/** Reunification is the goal and the parents' housing its primary barrier: a CES referral must be made (H03, S12). */
import { expect, it } from "vitest";
import type { EventInput } from "../../../../src/schema.js";
import { boundaries, caseOf, dutiesOf } from "../../../support/tables.js";

type Assessed = Extract<EventInput, { kind: "housing-assessed" }>;
type GoalSet = Extract<EventInput, { kind: "goal-set" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const entered = (on = "2021-08-02", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const goal = (on: string, set: GoalSet["goal"] = "reunification", more: Partial<GoalSet> = {}): EventInput =>
  ({ kind: "goal-set", on, role: "primary", goal: set, ...more });
/** The parents' housing, homeless and the primary barrier unless the row says otherwise. */
const assessed = (on: string, more: Partial<Assessed> = {}): EventInput =>
  ({ kind: "housing-assessed", on, household: "mia-home", of: "parents", finding: "homeless", primaryBarrier: true, ...more });
const referred = (on: string, household = "mia-home", more: { recordedOn?: string } = {}): EventInput => ({ kind: "ces-referred", on, household, ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });

const home = [opened, entered(), goal("2021-08-05")];
const barred = [...home, assessed("2021-09-01")];
const siblings = [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2018-02-28" }];
const both: EventInput = { kind: "care-entered", on: "2021-08-02", children: ["ana", "ben"] };
const withoutHousing = { source: "case file", kinds: ["case-opened", "care-entered", "goal-set", "ces-referred"] };
const threeDays = { params: { "us-mo/ces-reunification.prompt": 3 } };

boundaries("us-mo/ces-reunification", [
  { name: "the day before both hold nothing is asked", events: barred, asOf: "2021-08-31", duties: [] },
  {
    name: "from the day both hold, the referral is due that day; it is one duty of the household",
    events: barred, asOf: "2021-09-01",
    duties: [{ status: "open", child: "", household: "mia-home", on: "2021-09-01", due: "2021-09-01", basis: "prompt", missing: ["CES referral"] }],
  },
  { name: "the day after it is overdue", events: barred, asOf: "2021-09-02", duties: [{ status: "overdue", due: "2021-09-01", missing: ["CES referral"] }] },
  { name: "a referral that day is on time", events: [...barred, referred("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "met", missing: [] }] },
  { name: "a referral the day after is a day late", events: [...barred, referred("2021-09-02")], asOf: "2021-09-10", duties: [{ status: "late", metOn: "2021-09-02", daysLate: 1 }] },
  { name: "the barrier known first, the goal set after: due the day the goal is set", events: [opened, entered(), assessed("2021-08-03"), goal("2021-08-05")], asOf: "2021-08-06", duties: [{ status: "overdue", on: "2021-08-05", due: "2021-08-05" }] },
  { name: "a referral from before the goal, in the same unbroken concern, counts", events: [opened, entered(), assessed("2021-08-03"), referred("2021-08-04"), goal("2021-08-05")], asOf: "2021-08-06", duties: [{ status: "met", due: "2021-08-05" }] },
  { name: "a referral from before the concern does not count", events: [...home, referred("2021-08-31"), assessed("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "a referral under an earlier concern, housing stable in between, does not count", events: [...home, assessed("2021-08-10", { primaryBarrier: false }), referred("2021-08-10"), assessed("2021-08-20", { finding: "stable", primaryBarrier: false }), assessed("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue", due: "2021-09-01" }] },
  { name: "a referral of another household does not count", events: [...barred, referred("2021-09-01", "tom-home")], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "another primary goal asks for none", events: [opened, entered(), goal("2021-08-05", "adoption"), assessed("2021-09-01")], asOf: "2021-09-10", duties: [] },
  { name: "reunification as the concurrent goal asks for none", events: [opened, entered(), goal("2021-08-05", "guardianship"), goal("2021-08-05", "reunification", { role: "concurrent" }), assessed("2021-09-01")], asOf: "2021-09-10", duties: [] },
  { name: "a concern that is not the primary barrier asks for none here", events: [...home, assessed("2021-09-01", { primaryBarrier: false })], asOf: "2021-09-10", duties: [] },
  // reading: where the assessment does not say whether it is the primary barrier, that fact is missing (S6).
  { name: "a concern of which nobody said whether it is the primary barrier: unknown", events: [...home, { kind: "housing-assessed", on: "2021-09-01", household: "mia-home", of: "parents", finding: "homeless" }], asOf: "2021-09-10", duties: [{ status: "unknown", household: "mia-home", needs: /barrier/i }] },
  // reading: a child in care without a primary goal on record: the goal is the missing fact, as in S8.
  { name: "no primary goal on record: unknown", events: [opened, entered(), assessed("2021-09-01")], asOf: "2021-09-10", duties: [{ status: "unknown", needs: /goal/i }] },
  // S12: one duty is the household's, whichever child's goal is in question
  { name: "of two children no primary goal is on record: one unknown", children: siblings, events: [opened, both, assessed("2021-09-01")], asOf: "2021-09-10",
    duties: [{ status: "unknown", household: "mia-home", on: "2021-09-01", needs: /goal/ }] },
  { name: "the second came into care later: unknown from the first day on", children: siblings, asOf: "2021-09-20",
    events: [opened, entered(), entered("2021-09-10", "ben"), assessed("2021-09-01")], duties: [{ status: "unknown", on: "2021-09-01" }] },
  { name: "one child's goal is reunification: that another has none on record changes nothing", children: siblings, asOf: "2021-09-10",
    events: [opened, both, goal("2021-08-05", "reunification", { child: "ben" }), assessed("2021-09-01")], duties: [{ status: "overdue", on: "2021-09-01" }] },
  { name: "until that goal changes: then it is unknown", children: siblings, asOf: "2021-09-20",
    events: [opened, both, goal("2021-08-05", "reunification", { child: "ben" }), assessed("2021-09-01"), goal("2021-09-10", "adoption", { child: "ben" })],
    duties: [{ status: "missed", on: "2021-09-01", due: "2021-09-01" }, { status: "unknown", on: "2021-09-10", needs: /goal/ }] },
  { name: "the housing of somebody other than the parents is no such barrier", events: [...home, assessed("2021-09-01", { household: "rosa-home", of: "relative" })], asOf: "2021-09-10", duties: [] },
  { name: "no child in care, no goal to be barred from", events: [opened, assessed("2021-09-01")], asOf: "2021-09-10", duties: [] },
  { name: "each parent's household has its own", events: [...barred, assessed("2021-09-01", { household: "tom-home" }), referred("2021-09-01", "tom-home")], asOf: "2021-09-02", duties: [{ status: "overdue", household: "mia-home" }, { status: "met", household: "tom-home" }] },
  { name: "the goal changed on the very day: at the day's end nothing held", events: [...barred, goal("2021-09-01", "adoption")], asOf: "2021-09-10", duties: [] },
  { name: "the goal changed the day after, nothing done: missed", events: [...barred, goal("2021-09-02", "adoption")], asOf: "2021-09-02", duties: [{ status: "missed", due: "2021-09-01" }] },
  {
    name: "the goal changed twice: two stretches, two duties",
    events: [...barred, goal("2021-10-01", "adoption"), goal("2021-11-01")], asOf: "2021-11-02",
    duties: [{ status: "missed", due: "2021-09-01" }, { status: "overdue", on: "2021-11-01", due: "2021-11-01" }],
  },
  { name: "the goal changed twice, the concern unbroken: the first referral serves both", events: [...barred, referred("2021-09-01"), goal("2021-10-01", "adoption"), goal("2021-11-01")], asOf: "2021-11-02", duties: [{ status: "met", due: "2021-09-01" }, { status: "met", due: "2021-11-01" }] },
  { name: "the same goal set again breaks nothing", events: [...barred, goal("2021-10-01")], asOf: "2021-10-02", duties: [{ status: "overdue", due: "2021-09-01" }] },
  { name: "a goal ended with none in its place ends it, and leaves it unknown whether it is asked", events: [...barred, { kind: "goal-ended", on: "2021-09-10", role: "primary" }, referred("2021-09-11")], asOf: "2021-09-10", duties: [{ status: "missed", due: "2021-09-01" }, { status: "unknown", needs: /primary goal/ }] },
  {
    name: "no longer the primary barrier, and later again: two duties, and the referral of the same concern serves both",
    events: [...barred, referred("2021-09-01"), assessed("2021-10-01", { primaryBarrier: false }), assessed("2021-11-01")], asOf: "2021-11-02",
    duties: [{ status: "met", due: "2021-09-01" }, { status: "met", due: "2021-11-01" }],
  },
  { name: "a new assessment that says the same breaks nothing", events: [...barred, assessed("2021-10-01", { finding: "at-risk" }), referred("2021-10-02")], asOf: "2021-10-10", duties: [{ status: "late", due: "2021-09-01", daysLate: 31 }] },
  { name: "housing stable: the barrier has gone, a referral afterwards is too late", events: [...barred, assessed("2021-09-10", { finding: "stable", primaryBarrier: false }), referred("2021-09-12")], asOf: "2021-09-20", duties: [{ status: "missed" }] },
  {
    name: "siblings: while any child's goal is reunification the duty goes on",
    children: siblings, events: [opened, both, goal("2021-08-05"), assessed("2021-09-01"), goal("2021-10-01", "adoption", { child: "ana" })],
    asOf: "2021-10-10", duties: [{ status: "overdue", household: "mia-home", due: "2021-09-01" }],
  },
  {
    name: "siblings: when the last child's goal has changed it ends",
    children: siblings, events: [opened, both, goal("2021-08-05"), assessed("2021-09-01"), goal("2021-10-01", "adoption", { child: "ana" }), goal("2021-10-05", "guardianship", { child: "ben" })],
    asOf: "2021-10-10", duties: [{ status: "missed", due: "2021-09-01" }],
  },
  { name: "a goal for no named child is one for the children in care that day only", children: siblings, events: [opened, entered(), goal("2021-08-05"), exited("2021-08-20"), entered("2021-08-25", "ben"), goal("2021-08-26", "adoption", { child: "ben" }), assessed("2021-09-01")], asOf: "2021-09-02", duties: [] },
  { name: "the child home on the due date: lapsed", events: [...barred, exited("2021-09-04")], asOf: "2021-09-10", options: threeDays, duties: [{ status: "lapsed", due: "2021-09-04" }] },
  { name: "the child home after the due date: missed, whatever follows", events: [...barred, exited("2021-09-05"), referred("2021-09-06")], asOf: "2021-09-10", options: threeDays, duties: [{ status: "missed", due: "2021-09-04" }] },
  {
    name: "re-entry, the goal set anew: a duty of its own, met by the referral of the same unbroken concern",
    events: [...barred, referred("2021-09-01"), exited("2021-09-20"), entered("2021-10-15"), goal("2021-10-17")], asOf: "2021-10-18",
    duties: [{ status: "met", due: "2021-09-01" }, { status: "met", on: "2021-10-17", due: "2021-10-17" }],
  },
  { name: "the case closed before the due date: lapsed", events: [...barred, closed("2021-09-03")], asOf: "2021-09-10", options: threeDays, duties: [{ status: "lapsed" }] },
  { name: "the case closed after the due date: missed", events: [...barred, closed("2021-09-02")], asOf: "2021-09-10", duties: [{ status: "missed" }] },
  { name: "three days by option, from the last of February in a leap year", events: [opened, entered(), goal("2021-08-05"), assessed("2024-02-29")], asOf: "2024-03-04", options: threeDays, duties: [{ status: "overdue", due: "2024-03-03" }] },
  { name: "two assessments of one day contradict each other: unknown", events: [...barred, assessed("2021-09-01", { primaryBarrier: false })], asOf: "2021-09-10", duties: [{ status: "unknown" }] },
  { name: "what is not known is told apart from what is asked: whether it is the primary barrier", asOf: "2021-09-10",
    events: [...home, { kind: "housing-assessed", on: "2021-09-01", household: "mia-home", of: "parents", finding: "homeless" }], duties: [{ status: "unknown", id: "mia-home@2021-09-01/unsaid" }] },
  { name: "the goal", events: [opened, entered(), assessed("2021-09-01")], asOf: "2021-09-10", duties: [{ status: "unknown", id: "mia-home@2021-09-01/no-goal" }] },
  { name: "neither of the two", asOf: "2021-09-10", events: [opened, entered(), assessed("2021-09-01", { primaryBarrier: undefined })],
    duties: [{ status: "unknown", id: "mia-home@2021-09-01/neither-said", needs: /the primary goal, and whether/ }] },
  { name: "once the goal is set, only the barrier", asOf: "2021-09-10",
    events: [opened, entered(), assessed("2021-09-01", { primaryBarrier: undefined }), goal("2021-09-05")],
    duties: [{ status: "unknown", id: "mia-home@2021-09-05/unsaid" }] },
  { name: "the assessment of a day", events: [...barred, assessed("2021-09-01", { primaryBarrier: false })], asOf: "2021-09-10", duties: [{ status: "unknown", id: "mia-home@2021-09-01/contested" }] },
  { name: "assessments that contradict each other under another goal ask nothing", asOf: "2021-09-10", duties: [],
    events: [opened, entered(), goal("2021-08-05", "adoption"), assessed("2021-09-01"), assessed("2021-09-01", { primaryBarrier: false })] },
  // A source that cannot hold assessments of housing leaves it open only where reunification may be the goal
  { name: "no assessments held, and reunification is the goal: unknown", events: home, asOf: "2021-09-10", holds: withoutHousing, duties: [{ status: "unknown", needs: /housing-assessed/ }] },
  { name: "or no goal is on record", events: [opened, entered()], asOf: "2021-09-10", holds: withoutHousing, duties: [{ status: "unknown", needs: /housing-assessed/ }] },
  { name: "another goal leaves nothing open", events: [opened, entered(), goal("2021-08-05", "adoption")], asOf: "2021-09-10", holds: withoutHousing, duties: [] },
  { name: "nor does a case with no child in care", events: [opened], asOf: "2021-09-10", holds: withoutHousing, duties: [] },
  { name: "unless the source cannot hold primary goals either", events: [opened], asOf: "2021-09-10",
    holds: { source: "case file", kinds: ["case-opened", "care-entered", "goal-set.concurrent", "ces-referred"] }, duties: [{ status: "unknown", needs: /goal-set.primary or housing-assessed/ }] },
  { name: "it says what completed the condition: the goal", events: [opened, entered(), assessed("2021-08-03"), goal("2021-08-05")], asOf: "2021-08-05", duties: [{ status: "open", raisedBy: "goal-set" }] },
  { name: "or the barrier", events: barred, asOf: "2021-09-01", duties: [{ status: "open", raisedBy: "housing-assessed" }] },
  { name: "and of both on one day the barrier", events: [opened, entered(), assessed("2021-08-05"), goal("2021-08-05")], asOf: "2021-08-05", duties: [{ status: "open", raisedBy: "housing-assessed" }] },
  { name: "what ended it is told: the goal changed", events: [...barred, goal("2021-09-02", "adoption")], asOf: "2021-09-02", duties: [{ status: "missed", ended: "2021-09-02: the condition ended" }] },
  { name: "or the case closed", events: [...barred, closed("2021-09-02")], asOf: "2021-09-10", duties: [{ status: "missed", ended: "2021-09-02: the case closed" }] },
  { name: "not by the closing of an earlier time", asOf: "2021-09-10", duties: [{ status: "missed", ended: "2021-09-02: the condition ended" }],
    events: [{ ...opened, on: "2020-06-01" }, closed("2020-12-01"), ...barred, goal("2021-09-02", "adoption")] },
  { name: "the order of the facts in the record says nothing", events: [referred("2021-09-02"), ...[...barred].reverse()], asOf: "2021-09-10", duties: [{ status: "late", daysLate: 1 }] },
  { name: "made that day and recorded afterwards: met, and flagged", events: [...barred, referred("2021-09-01", "mia-home", { recordedOn: "2021-09-20" })], asOf: "2021-09-30", duties: [{ status: "met", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", events: [...barred, referred("2021-09-01", "mia-home", { recordedOn: "2021-09-20" })], asOf: "2021-09-30", options: { knownBy: "2021-09-19" }, duties: [{ status: "overdue" }] },
  { name: "a source that cannot hold referrals: unknown", holds: { source: "case file", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "goal-set", "goal-ended", "housing-assessed"] }, events: barred, asOf: "2021-09-10", duties: [{ status: "unknown", needs: /ces-referred/ }] },
  { name: "before the manual's earliest text there is no such duty", events: [{ ...opened, on: "2020-01-06" }, entered("2020-01-06"), goal("2020-01-08"), assessed("2020-04-01")], asOf: "2020-05-27", duties: [] },
  { name: "what stood when the manual's text came is due that day", events: [{ ...opened, on: "2020-01-06" }, entered("2020-01-06"), goal("2020-01-08"), assessed("2020-04-01")], asOf: "2020-05-29", duties: [{ status: "overdue", due: "2020-05-28" }] },
  { name: "and a referral made before it, in the same concern, meets it", events: [{ ...opened, on: "2020-01-06" }, entered("2020-01-06"), goal("2020-01-08"), assessed("2020-04-01"), referred("2020-04-10")], asOf: "2020-05-29", duties: [{ status: "met", due: "2020-05-28" }] },
]);

it("us-mo/ces-reunification points to the goal that began each stretch of reunification, the first child's or a sibling's", () => {
  const events = [opened, both, assessed("2021-08-03"), goal("2021-08-05", "reunification", { child: "ana" }), goal("2021-08-20", "adoption", { child: "ana" }), goal("2021-09-10", "reunification", { child: "ben" })];
  const duties = dutiesOf("us-mo/ces-reunification", caseOf({ events, children: siblings }), "2021-09-20");
  expect(duties.filter(({ status }) => status !== "unknown").map(({ trigger }) => trigger?.fact)).toEqual([{ kind: "goal-set", on: "2021-08-05" }, { kind: "goal-set", on: "2021-09-10" }]);
});
