/** A child on trial home visit whose case housing keeps from closing: a CES referral must be made (H04, S12). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Assessed = Extract<EventInput, { kind: "housing-assessed" }>;
type Placed = Extract<EventInput, { kind: "placement-started" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const entered = (on = "2021-08-02", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const visit = (on: string, more: Partial<Placed> = {}): EventInput =>
  ({ kind: "placement-started", on, setting: "trial-home-visit", household: "mia-home", ...more });
const foster = (on: string, more: Partial<Placed> = {}): EventInput => ({ kind: "placement-started", on, setting: "foster-home", ...more });
/** At risk, and what prevents closure, unless the row says otherwise. */
const assessed = (on: string, more: Partial<Assessed> = {}): EventInput =>
  ({ kind: "housing-assessed", on, household: "mia-home", of: "parents", finding: "at-risk", preventsClosure: true, ...more });
const referred = (on: string, more: { household?: string; recordedOn?: string } = {}): EventInput => ({ kind: "ces-referred", on, household: "mia-home", ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });

const visiting = [opened, entered(), foster("2021-08-02"), visit("2021-12-01")];
const held = [...visiting, assessed("2021-12-15")];
const siblings = [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2018-02-28" }];
const both: EventInput = { kind: "care-entered", on: "2021-08-02", children: ["ana", "ben"] };
const withoutHousing = { source: "case file", kinds: ["case-opened", "care-entered", "placement-started", "ces-referred"] };
const threeDays = { params: { "us-mo/ces-trial-home-visit.prompt": 3 } };

boundaries("us-mo/ces-trial-home-visit", [
  { name: "the day before both hold nothing is asked", events: held, asOf: "2021-12-14", duties: [] },
  { name: "from the day both hold, the referral is due that day", events: held, asOf: "2021-12-15", duties: [{ status: "open", child: "ana", on: "2021-12-15", due: "2021-12-15", basis: "prompt", missing: ["CES referral"] }] },
  { name: "the day after it is overdue", events: held, asOf: "2021-12-16", duties: [{ status: "overdue", due: "2021-12-15", missing: ["CES referral"] }] },
  { name: "a referral that day is on time", events: [...held, referred("2021-12-15")], asOf: "2021-12-16", duties: [{ status: "met", missing: [] }] },
  { name: "a referral the day after is a day late", events: [...held, referred("2021-12-16")], asOf: "2021-12-20", duties: [{ status: "late", daysLate: 1 }] },
  { name: "housing known first, the visit begun after: due the day it begins", events: [opened, entered(), assessed("2021-11-15"), visit("2021-12-01")], asOf: "2021-12-02", duties: [{ status: "overdue", on: "2021-12-01", due: "2021-12-01" }] },
  { name: "a referral from before the visit, in the same unbroken concern, counts", events: [opened, entered(), assessed("2021-11-15"), referred("2021-11-16"), visit("2021-12-01")], asOf: "2021-12-02", duties: [{ status: "met", due: "2021-12-01" }] },
  { name: "a referral from before the concern does not", events: [...visiting, referred("2021-12-14"), assessed("2021-12-15")], asOf: "2021-12-16", duties: [{ status: "overdue" }] },
  { name: "a concern found for a sibling alone is none of this child's: a referral made in it does not count", children: siblings, events: [opened, both, assessed("2021-11-15", { child: "ben" }), referred("2021-11-16"), visit("2021-12-01", { child: "ana" }), assessed("2021-12-15", { child: "ana" })], asOf: "2021-12-16", duties: [{ status: "overdue", child: "ana", on: "2021-12-15" }] },
  { name: "a referral of another household does not", events: [...held, referred("2021-12-15", { household: "tom-home" })], asOf: "2021-12-16", duties: [{ status: "overdue" }] },
  { name: "in a foster home nothing is asked here", events: [opened, entered(), foster("2021-08-02"), assessed("2021-12-15")], asOf: "2021-12-20", duties: [] },
  { name: "a concern that does not prevent closure asks for none here", events: [...visiting, assessed("2021-12-15", { preventsClosure: false })], asOf: "2021-12-20", duties: [] },
  // reading: where the assessment does not say whether it prevents closure, that fact is missing (S6).
  { name: "a concern of which nobody said whether it prevents closure: unknown", events: [...visiting, { kind: "housing-assessed", on: "2021-12-15", household: "mia-home", of: "parents", finding: "at-risk" }], asOf: "2021-12-20", duties: [{ status: "unknown", child: "ana", needs: /clos/i }] },
  // reading: whichever household's housing prevents closure, the visit's own or another; that household is the one referred.
  { name: "another household's housing prevents closure: its referral is owed", events: [...visiting, assessed("2021-12-15", { household: "tom-home" }), referred("2021-12-15")], asOf: "2021-12-20", duties: [{ status: "overdue", child: "ana" }] },
  { name: "another household's housing prevents closure: its referral meets it", events: [...visiting, assessed("2021-12-15", { household: "tom-home" }), referred("2021-12-15", { household: "tom-home" })], asOf: "2021-12-20", duties: [{ status: "met", child: "ana" }] },
  // S12: one duty is the child's, whichever households' housing is in question
  { name: "of two households nobody said whether they prevent closure: one unknown", events: [...visiting, assessed("2021-12-15", { preventsClosure: undefined }), assessed("2021-12-16", { preventsClosure: undefined, household: "tom-home" })],
    asOf: "2021-12-20", duties: [{ status: "unknown", child: "ana", on: "2021-12-15", needs: /prevents case closure/ }] },
  { name: "of one household nobody said it, of another it is said: nothing is unknown", events: [...held, assessed("2021-12-15", { preventsClosure: undefined, household: "tom-home" })],
    asOf: "2021-12-20", duties: [{ status: "overdue", on: "2021-12-15" }] },
  { name: "unknown before another household's housing prevents closure, and again after", asOf: "2022-01-20",
    events: [...visiting, assessed("2021-12-10", { preventsClosure: undefined, household: "tom-home" }), assessed("2021-12-15"), assessed("2022-01-10", { finding: "stable" })],
    duties: [{ status: "missed", on: "2021-12-15", due: "2021-12-15" }, { status: "unknown", on: "2021-12-10" }, { status: "unknown", on: "2022-01-10" }] },
  { name: "contradictory assessments of one household, another's prevents closure for certain", asOf: "2021-12-20",
    events: [...held, assessed("2021-12-15", { household: "tom-home" }), assessed("2021-12-15", { household: "tom-home", preventsClosure: false })],
    duties: [{ status: "overdue", on: "2021-12-15" }] },
  { name: "a household that prevents closure only later: its referral serves from that day, late", asOf: "2021-12-30",
    events: [...held, assessed("2021-12-10", { household: "tom-home", preventsClosure: false }), referred("2021-12-12", { household: "tom-home" }), assessed("2021-12-20", { household: "tom-home" })],
    duties: [{ status: "late", on: "2021-12-15", due: "2021-12-15", metOn: "2021-12-20", daysLate: 5 }] },
  // reading: a visit whose household is not named is with the parents, whichever household of theirs was assessed.
  { name: "a visit that names no household", events: [opened, entered(), { kind: "placement-started", on: "2021-12-01", setting: "trial-home-visit" }, assessed("2021-12-15")], asOf: "2021-12-16", duties: [{ status: "overdue", child: "ana" }] },
  { name: "back to a foster home on the very day: at the day's end nothing held", events: [...held, foster("2021-12-15")], asOf: "2021-12-20", duties: [] },
  { name: "back to a foster home the day after, nothing done: missed", events: [...held, foster("2021-12-16")], asOf: "2021-12-20", duties: [{ status: "missed", due: "2021-12-15" }] },
  { name: "the placement ended the day after, nothing done: missed", events: [...held, { kind: "placement-ended", on: "2021-12-16" }], asOf: "2021-12-20", duties: [{ status: "missed", due: "2021-12-15" }] },
  { name: "housing stable afterwards: missed, and a referral comes too late", events: [...held, assessed("2021-12-20", { finding: "stable", preventsClosure: false }), referred("2021-12-21")], asOf: "2022-01-10", duties: [{ status: "missed" }] },
  {
    name: "a second visit in the episode is a stretch of its own, the concern unbroken: the first referral serves both",
    events: [...held, referred("2021-12-15"), foster("2022-01-05"), visit("2022-02-01")], asOf: "2022-02-02",
    duties: [{ status: "met", due: "2021-12-15" }, { status: "met", on: "2022-02-01", due: "2022-02-01" }],
  },
  { name: "a second visit, nothing done: both are owed", events: [...held, foster("2022-01-05"), visit("2022-02-01")], asOf: "2022-02-02", duties: [{ status: "missed", due: "2021-12-15" }, { status: "overdue", due: "2022-02-01" }] },
  { name: "siblings on the visit: a duty each, one referral of the household serves both", children: siblings, events: [opened, both, visit("2021-12-01"), assessed("2021-12-15"), referred("2021-12-16")], asOf: "2021-12-20", duties: [{ status: "late", child: "ana" }, { status: "late", child: "ben" }] },
  { name: "only the sibling on the visit is concerned", children: siblings, events: [opened, both, foster("2021-08-02"), visit("2021-12-01", { child: "ben" }), assessed("2021-12-15")], asOf: "2021-12-16", duties: [{ status: "overdue", child: "ben" }] },
  { name: "a visit of no named child is one of the children in care that day only", children: siblings, events: [opened, entered(), visit("2021-12-01"), entered("2021-12-10", "ben"), foster("2021-12-10", { child: "ben" }), assessed("2021-12-15")], asOf: "2021-12-16", duties: [{ status: "overdue", child: "ana" }] },
  { name: "leaving care on the due date: lapsed", events: [...held, exited("2021-12-18")], asOf: "2021-12-20", options: threeDays, duties: [{ status: "lapsed", due: "2021-12-18" }] },
  { name: "leaving care after the due date: missed, whatever follows", events: [...held, exited("2021-12-19"), referred("2021-12-20")], asOf: "2021-12-30", options: threeDays, duties: [{ status: "missed", due: "2021-12-18" }] },
  { name: "a trial home visit is no exit: a month on it is still overdue", events: held, asOf: "2022-01-15", duties: [{ status: "overdue", due: "2021-12-15" }] },
  {
    name: "re-entry and a visit anew: a duty of its own, met by the referral of the same unbroken concern",
    events: [...held, referred("2021-12-15"), exited("2022-01-10"), entered("2022-03-01"), visit("2022-04-01")], asOf: "2022-04-02",
    duties: [{ status: "met", due: "2021-12-15" }, { status: "met", due: "2022-04-01" }],
  },
  { name: "the case closed before the due date: lapsed", events: [...held, closed("2021-12-17")], asOf: "2021-12-30", options: threeDays, duties: [{ status: "lapsed" }] },
  { name: "the case closed after the due date: missed", events: [...held, closed("2021-12-16")], asOf: "2021-12-30", duties: [{ status: "missed" }] },
  { name: "three days by option, over a leap day", events: [opened, entered(), visit("2024-02-01"), assessed("2024-02-27")], asOf: "2024-03-02", options: threeDays, duties: [{ status: "overdue", due: "2024-03-01" }] },
  { name: "three days by option, over a year's end", events: [opened, entered(), visit("2021-12-01"), assessed("2021-12-31")], asOf: "2022-01-03", options: threeDays, duties: [{ status: "open", due: "2022-01-03" }] },
  { name: "two assessments of one day contradict each other: unknown", events: [...held, assessed("2021-12-15", { preventsClosure: false })], asOf: "2021-12-20", duties: [{ status: "unknown" }] },
  { name: "two placements of one day contradict each other: unknown", events: [opened, entered(), visit("2021-12-01"), foster("2021-12-01"), assessed("2021-12-15")], asOf: "2021-12-20", duties: [{ status: "unknown" }] },
  { name: "what is not known is told apart from what is asked: whether it prevents closure", asOf: "2021-12-20",
    events: [...visiting, { kind: "housing-assessed", on: "2021-12-15", household: "mia-home", of: "parents", finding: "at-risk" }], duties: [{ status: "unknown", id: "ana@2021-12-15/unsaid" }] },
  { name: "the assessment of a day", events: [...held, assessed("2021-12-15", { preventsClosure: false })], asOf: "2021-12-20", duties: [{ status: "unknown", id: "ana@2021-12-15/contested" }] },
  { name: "the placement of a day", asOf: "2021-12-20",
    events: [opened, entered(), visit("2021-12-01"), foster("2021-12-01"), assessed("2021-12-15")], duties: [{ status: "unknown", id: "ana@2021-12-15/contested" }] },
  { name: "a referral that names the child and no household serves", events: [...held, { kind: "ces-referred", on: "2021-12-15", child: "ana" }], asOf: "2021-12-16", duties: [{ status: "met" }] },
  { name: "what would meet it: a referral of one household, where two keep the case open", events: [...held, assessed("2021-12-15", { household: "tom-home" })], asOf: "2021-12-16",
    duties: [{ status: "overdue", remedy: {
      says: "Refer the household to a Coordinated Entry System Access Point.", events: [{ kind: "ces-referred", on: "2021-12-16", child: "ana", household: "mia-home" }],
    } }] },
  { name: "of two that keep the case open, the first by name, whichever was found first", events: [...visiting, assessed("2021-12-10", { household: "tom-home" }), assessed("2021-12-15")], asOf: "2021-12-16",
    duties: [{ status: "overdue", remedy: {
      says: "Refer the household to a Coordinated Entry System Access Point.", events: [{ kind: "ces-referred", on: "2021-12-16", child: "ana", household: "mia-home" }],
    } }] },
  { name: "a household that kept the case open at another time is none of this", asOf: "2022-02-02",
    events: [...visiting, assessed("2021-12-10", { household: "tom-home" }), assessed("2021-12-20", { household: "tom-home", preventsClosure: false }), assessed("2022-02-01"),
      referred("2022-02-01", { household: "tom-home" })],
    duties: [{ status: "missed", on: "2021-12-10" }, { status: "overdue", on: "2022-02-01" }] },
  { name: "one that kept it open before and does again is", asOf: "2021-12-16",
    events: [...visiting, assessed("2021-12-05"), assessed("2021-12-10", { preventsClosure: false }), assessed("2021-12-15"), referred("2021-12-15")],
    duties: [{ status: "missed", on: "2021-12-05" }, { status: "met", on: "2021-12-15" }] },
  // A source that cannot hold assessments of housing leaves it open only where a child may be on such a visit
  { name: "no assessments held, and a child is on the visit: unknown", events: visiting, asOf: "2021-12-20", holds: withoutHousing, duties: [{ status: "unknown", needs: /housing-assessed/ }] },
  { name: "one of two children is enough", children: siblings, events: [opened, both, foster("2021-08-02"), visit("2021-12-01", { child: "ben" })], asOf: "2021-12-20",
    holds: withoutHousing, duties: [{ status: "unknown", needs: /housing-assessed/ }] },
  { name: "in a foster home nothing is open", events: [opened, entered(), foster("2021-08-02")], asOf: "2021-12-20", holds: withoutHousing, duties: [] },
  { name: "nor with no child in care", events: [opened], asOf: "2021-12-20", holds: withoutHousing, duties: [] },
  { name: "unless the source cannot hold the kind of placement either", events: [opened], asOf: "2021-12-20",
    holds: { source: "case file", kinds: ["case-opened", "care-entered", "placement-started.provider", "ces-referred"] },
    duties: [{ status: "unknown", needs: /placement-started.setting or housing-assessed/ }] },
  { name: "the order of the facts in the record says nothing", events: [referred("2021-12-16"), ...[...held].reverse()], asOf: "2021-12-20", duties: [{ status: "late", daysLate: 1 }] },
  { name: "made that day and recorded afterwards: met, and flagged", events: [...held, referred("2021-12-15", { recordedOn: "2022-01-05" })], asOf: "2022-01-10", duties: [{ status: "met", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", events: [...held, referred("2021-12-15", { recordedOn: "2022-01-05" })], asOf: "2022-01-10", options: { knownBy: "2022-01-04" }, duties: [{ status: "overdue" }] },
  { name: "a source that cannot hold referrals: unknown", holds: { source: "case file", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "housing-assessed"] }, events: held, asOf: "2021-12-20", duties: [{ status: "unknown", needs: /ces-referred/ }] },
  { name: "before the manual's earliest text there is no such duty", events: [{ ...opened, on: "2020-01-06" }, entered("2020-01-06"), visit("2020-03-01"), assessed("2020-04-01")], asOf: "2020-05-27", duties: [] },
]);
