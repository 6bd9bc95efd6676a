/** MO-STAT-05: before each plan, review and placement the family support team has met on what it is for (RSMo 210.110). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Held = Extract<EventInput, { kind: "meeting-held" }>;
type Purposes = NonNullable<Held["purposes"]>;
type Setting = Extract<EventInput, { kind: "placement-started" }>["setting"];

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const plan = (on: string, child = "ana"): EventInput => ({ kind: "plan-completed", plan: "case-plan", child, on });
const review = (on: string): EventInput => ({ kind: "plan-reviewed", plan: "case-plan", child: "ana", on });
const placed = (on: string, setting: Setting = "foster-home", child = "ana"): EventInput => ({ kind: "placement-started", child, on, setting });
const met = (on: string, purposes: Purposes, more: Partial<Held> = {}): EventInput =>
  ({ kind: "meeting-held", meeting: "fst", child: "ana", on, purposes, ...more });

const forPlan: Purposes = ["service-needs", "permanency-plan", "case-plan"];
const forReview: Purposes = ["progress", "case-plan"];
const forPlacement: Purposes = ["need-for-placement", "appropriate-placement"];
const NEEDS = "meeting on service needs";
const PERMANENCY = "meeting on the permanency plan";
const CASE_PLAN = "meeting on the case plan";
const PROGRESS = "meeting on progress";
const NEED = "meeting on the need for placement";
const APPROPRIATE = "meeting on the appropriate placement";
const ofPlan = [NEEDS, PERMANENCY, CASE_PLAN];
const ofReview = [PROGRESS, CASE_PLAN];
const ofPlacement = [NEED, APPROPRIATE];

const open = [opened("2026-01-05")];
const base = [...open, plan("2026-03-02")];
const due = { on: "2026-03-02", due: "2026-03-02" };
const two = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mo/fst-meeting-purposes", [
  { name: "no plan, no review, no placement: no meeting is asked for", events: open, asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: base, asOf: "2026-03-01", duties: [] },

  // A plan
  { name: "a plan with no meeting before it is missed at once", events: base, asOf: "2026-03-02",
    duties: [{ child: "ana", status: "missed", ...due, missing: ofPlan, basis: "source" }] },
  { name: "and stays so", events: base, asOf: "2026-12-01", duties: [{ status: "missed", ...due, missing: ofPlan }] },
  { name: "a meeting on all three the day before: met", events: [...base, met("2026-03-01", forPlan)], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-01", missing: [] }] },
  { name: "on the day of the plan: met", events: [...base, met("2026-03-02T09:30-06:00", forPlan)], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-02" }] },
  { name: "the day after is too late", events: [...base, met("2026-03-03", forPlan)], asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: ofPlan }] },
  { name: "on the day the case opened", events: [...base, met("2026-01-05", forPlan)], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-05" }] },
  { name: "no meeting on service needs", events: [...base, met("2026-02-20", ["permanency-plan", "case-plan"])], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [NEEDS] }] },
  { name: "none on the permanency plan", events: [...base, met("2026-02-20", ["service-needs", "case-plan"])], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [PERMANENCY] }] },
  { name: "none on the case plan", events: [...base, met("2026-02-20", ["service-needs", "permanency-plan"])], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [CASE_PLAN] }] },
  { name: "a meeting whose purposes are not recorded shows none", asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: ofPlan }],
    events: [...base, { kind: "meeting-held", meeting: "fst", child: "ana", on: "2026-02-20" }] },
  { name: "two meetings that share the purposes between them: met with the second", asOf: "2026-06-01",
    events: [...base, met("2026-02-10", ["service-needs"]), met("2026-02-20", ["permanency-plan", "case-plan"])],
    duties: [{ status: "met", ...due, metOn: "2026-02-20" }] },
  { name: "the 72-hour meeting is such a meeting", events: [...base, met("2026-02-20", forPlan, { meeting: "72-hour" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
  { name: "a meeting of another kind is not", events: [...base, met("2026-02-20", forPlan, { meeting: "permanency-review" })], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: ofPlan }] },
  { name: "nor is one that is only booked", asOf: "2026-06-01", duties: [{ status: "missed", ...due }],
    events: [...base, { kind: "meeting-scheduled", meeting: "fst", child: "ana", on: "2026-02-10", scheduledFor: "2026-02-20" }] },
  ...(["case-management-plan", "permanency-treatment-plan"] as const).map((kind) => ({
    name: `a ${kind} is asked about too`, asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: ofPlan } as const],
    events: [...open, { kind: "plan-completed", plan: kind, child: "ana", on: "2026-03-02" } as const],
  })),
  { name: "a safety plan is not", asOf: "2026-06-01", duties: [],
    events: [...open, { kind: "plan-completed", plan: "safety-plan", child: "ana", on: "2026-03-02" }] },

  // A review, and the next plan
  { name: "a review with no meeting since the plan is missed", events: [...base, met("2026-03-01", [...forPlan, ...forReview]), review("2026-08-31")], asOf: "2026-08-31",
    duties: [{ status: "met", ...due }, { status: "missed", on: "2026-08-31", due: "2026-08-31", missing: ofReview }] },
  { name: "a meeting on progress and the plan since then: met", asOf: "2026-12-01",
    events: [...base, met("2026-03-01", forPlan), met("2026-08-30", forReview), review("2026-08-31")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-08-31", metOn: "2026-08-30" }] },
  { name: "no meeting on progress", asOf: "2026-12-01",
    events: [...base, met("2026-03-01", forPlan), met("2026-08-31", ["case-plan"]), review("2026-08-31")],
    duties: [{ status: "met", ...due }, { status: "missed", due: "2026-08-31", missing: [PROGRESS] }] },
  { name: "a meeting the day after the plan is since the plan", asOf: "2026-12-01",
    events: [...base, met("2026-03-02", forPlan), met("2026-03-03", forReview), review("2026-08-31")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-08-31", metOn: "2026-03-03" }] },
  { name: "a meeting on the plan's own day served the plan, not the review", asOf: "2026-12-01",
    events: [...base, met("2026-03-02", [...forPlan, ...forReview]), review("2026-08-31")],
    duties: [{ status: "met", ...due }, { status: "missed", due: "2026-08-31", missing: ofReview }] },
  { name: "a second plan wants meetings of its own since the review", asOf: "2026-12-01",
    events: [...base, met("2026-03-01", forPlan), met("2026-08-31", [...forReview, ...forPlan]), review("2026-08-31"), plan("2026-10-01")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-08-31" }, { status: "missed", on: "2026-10-01", due: "2026-10-01", missing: ofPlan }] },
  { name: "a plan on 29 February, met about that day", events: [opened("2024-01-08"), plan("2024-02-29"), met("2024-02-29", forPlan)], asOf: "2024-03-01",
    duties: [{ status: "met", on: "2024-02-29", due: "2024-02-29", metOn: "2024-02-29" }] },
  { name: "opened again: a meeting of the closed case does not serve the new plan", asOf: "2026-12-01",
    events: [...open, met("2026-02-20", forPlan), closed("2026-04-01"), opened("2026-07-01"), plan("2026-07-20")],
    duties: [{ status: "missed", on: "2026-07-20", due: "2026-07-20", missing: ofPlan }] },
  { name: "a plan of a closed case asks for none", events: [...open, closed("2026-03-01"), plan("2026-03-02")], asOf: "2026-06-01", duties: [] },
  { name: "a plan and a review of one day, plans of two kinds, plans with ids of their own: each is told apart, and says what it is", asOf: "2026-03-02",
    events: [...open, plan("2026-03-02"), review("2026-03-02"), { kind: "plan-reviewed", plan: "case-management-plan", child: "ana", on: "2026-03-02", id: "r2" }],
    duties: [
      { status: "missed", id: "ana@2026-03-02/plan-completed%2fcase-plan", what: "the case plan was completed" },
      { status: "missed", id: "ana@2026-03-02/plan-reviewed%2fcase-management-plan%2fr2", what: "the case management plan was reviewed" },
      { status: "missed", id: "ana@2026-03-02/plan-reviewed%2fcase-plan", what: "the case plan was reviewed" },
    ] },
  { name: "a plan for two names them; one that lists one child is that child's", asOf: "2026-03-03", children: two,
    events: [...open, { kind: "plan-completed", plan: "case-plan", children: ["ana", "ben"], on: "2026-03-02" },
      { kind: "plan-completed", plan: "case-plan", children: ["ben"], on: "2026-03-03" }],
    duties: [{ status: "missed", id: "case@2026-03-02/plan-completed%2fcase-plan%2fana%2bben" }, { status: "missed", id: "ben@2026-03-03/plan-completed%2fcase-plan" }] },
  { name: "a meeting while the case was closed serves no plan of the case opened again", asOf: "2026-08-01",
    events: [...base, closed("2026-05-01"), met("2026-05-15", forPlan), opened("2026-07-01"), plan("2026-07-06")],
    duties: [{ status: "missed", ...due }, { status: "missed", on: "2026-07-06", missing: ofPlan }] },
  { name: "a meeting on the day of a plan served that one", events: [...open, met("2026-01-05", forPlan), plan("2026-01-05"), plan("2026-03-02")], asOf: "2026-03-02",
    duties: [{ status: "met", on: "2026-01-05" }, { status: "missed", ...due, missing: ofPlan }] },

  // A placement
  { name: "a placement with no meeting is missed at once", events: [...open, entered("2026-03-02"), placed("2026-03-02")], asOf: "2026-03-02",
    duties: [{ child: "ana", status: "missed", ...due, missing: ofPlacement }] },
  { name: "met about on the day before the entry", events: [...open, met("2026-03-01", forPlacement), entered("2026-03-02"), placed("2026-03-02")], asOf: "2026-06-01",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-03-01" }] },
  { name: "the day after the placement is too late", events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-03", forPlacement)], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: ofPlacement }] },
  { name: "no meeting on the need for it", events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", ["appropriate-placement"])],
    asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: [NEED] }] },
  { name: "no meeting on which is appropriate", events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", ["need-for-placement"])],
    asOf: "2026-06-01", duties: [{ status: "missed", ...due, missing: [APPROPRIATE] }] },
  { name: "a move wants its own meeting since the last placement", asOf: "2026-06-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", forPlacement), placed("2026-04-06", "relative-home")],
    duties: [{ status: "met", ...due }, { status: "missed", on: "2026-04-06", due: "2026-04-06", missing: ofPlacement }] },
  { name: "and a trial home visit is a placement", asOf: "2026-06-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", forPlacement), met("2026-04-01", forPlacement), placed("2026-04-06", "trial-home-visit")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-04-06", metOn: "2026-04-01" }] },
  ...(["runaway", "whereabouts-unknown"] as const).map((setting) => ({
    name: `nobody places a child as ${setting}`, asOf: "2026-06-01", duties: [{ status: "met", ...due } as const],
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", forPlacement), placed("2026-04-06", setting)],
  })),
  { name: "two placements of one day: the one recorded later was made, and is one duty", asOf: "2026-06-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), { kind: "placement-started", child: "ana", on: "2026-03-02", setting: "relative-home", recordedOn: "2026-03-05" },
      met("2026-03-02", forPlacement)],
    duties: [{ status: "met", ...due }] },
  { name: "recorded together they contradict each other: one duty, unknown", asOf: "2026-06-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), placed("2026-03-02", "relative-home")],
    duties: [{ child: "ana", status: "unknown", on: "2026-03-02", needs: /which placement was made/ }] },
  { name: "a placement of a child not in care is ignored", events: [...open, placed("2026-03-02")], asOf: "2026-06-01", duties: [] },  { name: "two placements of one day contradict each other: unknown, and told apart", asOf: "2026-03-10",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), placed("2026-03-02", "kin-home")],
    duties: [{ status: "unknown", child: "ana", on: "2026-03-02", id: "ana@2026-03-02/placement%2fcontested", raisedBy: "placement-started", needs: /which placement was made/ }] },
  { name: "so do a placement and its end", asOf: "2026-03-10",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), { kind: "placement-ended", child: "ana", on: "2026-03-02" }],
    duties: [{ status: "unknown", id: "ana@2026-03-02/placement%2fcontested", raisedBy: "placement-started" }] },
  { name: "a day on the run, and its end, are no placement either way", asOf: "2026-03-10", duties: [],
    events: [...open, entered("2026-03-02"), placed("2026-03-02", "runaway"), { kind: "placement-ended", child: "ana", on: "2026-03-02" }] },
  { name: "each placement is told apart by its kind", events: [...open, entered("2026-03-02"), placed("2026-03-02", "kin-home")], asOf: "2026-03-02",
    duties: [{ status: "missed", id: "ana@2026-03-02/placement%2fkin-home", what: "a placement began" }] },
  { name: "a meeting serves the placement after it, and none after that, whatever contradicts itself between", asOf: "2026-06-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-10"), placed("2026-03-10", "kin-home"), met("2026-03-15", forPlacement), placed("2026-04-01", "shelter"), placed("2026-05-01")],
    duties: [{ status: "met", on: "2026-04-01", metOn: "2026-03-15" }, { status: "missed", on: "2026-05-01", missing: ofPlacement }, { status: "unknown", on: "2026-03-10" }] },

  // reading: evidence never serves another stay (S7)
  { name: "back in care: a meeting of the earlier stay does not serve the new placement", asOf: "2026-12-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", forPlacement), met("2026-04-20", forPlacement), exited("2026-05-01"),
      entered("2026-06-01"), placed("2026-06-01")],
    duties: [{ status: "met", ...due }, { status: "missed", on: "2026-06-01", due: "2026-06-01", missing: ofPlacement }] },
  { name: "one between the stays does", asOf: "2026-12-01",
    events: [...open, entered("2026-03-02"), placed("2026-03-02"), met("2026-03-02", forPlacement), exited("2026-05-01"), met("2026-05-31", forPlacement),
      entered("2026-06-01"), placed("2026-06-01")],
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-06-01", metOn: "2026-05-31" }] },
  { name: "back in care on the day of the exit, the meeting of the earlier stay serves no placement of this", asOf: "2026-03-20",
    events: [...open, entered("2026-02-02"), met("2026-02-10", forPlacement), exited("2026-03-02"), entered("2026-03-02"), placed("2026-03-03")],
    duties: [{ status: "missed", on: "2026-03-03", missing: ofPlacement }] },
  { name: "a child who comes into care once the case has closed is placed all the same", asOf: "2026-05-10",
    events: [...open, closed("2026-04-01"), entered("2026-05-01"), placed("2026-05-01")], duties: [{ status: "missed", on: "2026-05-01", missing: ofPlacement }] },

  // Children
  { name: "siblings: a meeting about one does not serve the other's plan", children: two, asOf: "2026-06-01",
    events: [...base, plan("2026-03-02", "ben"), met("2026-02-20", forPlan)],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "missed", missing: ofPlan }] },
  { name: "a meeting that names no child serves both", children: two, asOf: "2026-06-01",
    events: [...base, plan("2026-03-02", "ben"), { kind: "meeting-held", meeting: "fst", on: "2026-02-20", purposes: forPlan }],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "a plan for both is one duty of the case, served by a meeting about either", children: two, asOf: "2026-06-01",
    events: [...open, { kind: "plan-completed", plan: "case-plan", children: ["ana", "ben"], on: "2026-03-02" }, met("2026-02-20", forPlan)],
    duties: [{ child: "", status: "met", ...due }] },
  { name: "a sibling's plan between is not the previous one", children: two, asOf: "2026-06-01",
    events: [...base, met("2026-02-20", forPlan), plan("2026-02-25", "ben")],
    duties: [{ child: "ben", status: "missed", due: "2026-02-25" }, { child: "ana", status: "met", ...due, metOn: "2026-02-20" }] },
  { name: "a placement that names no child is each child's in care that day", children: [...two, { id: "cleo" }], asOf: "2026-06-01",
    events: [...open, entered("2026-03-02"), entered("2026-03-02", "ben"), { kind: "placement-started", on: "2026-03-02", setting: "foster-home" },
      met("2026-03-02", forPlacement)],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "missed", missing: ofPlacement }] },
  { name: "a sibling's stay that ended after the meeting does not undo it", children: two, asOf: "2026-03-10",
    events: [...open, entered("2026-01-10", "ben"), exited("2026-02-20", "ben"), met("2026-02-10", forPlacement), entered("2026-03-02"), placed("2026-03-02")],
    duties: [{ child: "ana", status: "met", on: "2026-03-02", metOn: "2026-02-10" }] },

  // The record
  { name: "held in time, recorded later: met, and backdated", events: [...base, met("2026-03-01", forPlan, { recordedOn: "2026-03-10" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was missed", events: [...base, met("2026-03-01", forPlan, { recordedOn: "2026-03-10" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-09" }, duties: [{ status: "missed", ...due, missing: ofPlan }] },
  { name: "a source that cannot hold meetings accuses nobody", events: base, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "plan-completed", "plan-reviewed", "placement-started"] },
    duties: [{ status: "unknown", needs: /meeting-held/ }] },
  { name: "facts in any order, one of them twice", events: [...base, met("2026-03-01", forPlan), ...base].reverse(), asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-03-01" }] },
]);
