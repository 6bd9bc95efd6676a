/** Every CES referral and activity is documented in a FACES contact note (H06, S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Referred = Extract<EventInput, { kind: "ces-referred" }>;
type Recorded = Extract<EventInput, { kind: "documentation-recorded" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const referred = (on: string, more: Partial<Referred> = {}): EventInput => ({ kind: "ces-referred", on, household: "mia-home", ...more });
const activity = (on: string, documentedIn?: Referred["documentedIn"]): EventInput =>
  ({ kind: "ces-activity-recorded", on, household: "mia-home", activity: "contact", ...(documentedIn === undefined ? {} : { documentedIn }) });
/** A contact note in FACES about a referral. */
const noted = (on: string, of: Recorded["of"], more: Partial<Recorded> = {}): EventInput => ({ kind: "documentation-recorded", on, of, in: ["FACES contact note"], ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const first = { kind: "ces-referred", on: "2021-09-01" };
const undocumented = [opened, referred("2021-09-01")];

boundaries("us-mo/ces-documented", [
  { name: "nothing referred, nothing to document", events: [opened], asOf: "2021-09-10", duties: [] },
  { name: "the day before the referral nothing is asked", events: undocumented, asOf: "2021-08-31", duties: [] },
  { name: "a referral is to be documented that day; it is a duty of the case", events: undocumented, asOf: "2021-09-01", duties: [{ status: "open", child: "", household: "", on: "2021-09-01", due: "2021-09-01", basis: "prompt", missing: ["FACES contact note"] }] },
  { name: "the day after it is overdue", events: undocumented, asOf: "2021-09-02", duties: [{ status: "overdue", due: "2021-09-01", missing: ["FACES contact note"] }] },
  { name: "documented in a contact note as it was made: met", events: [opened, referred("2021-09-01", { documentedIn: ["FACES contact note"] })], asOf: "2021-09-02", duties: [{ status: "met", metOn: "2021-09-01", missing: [] }] },
  { name: "FACES elsewhere is no contact note", events: [opened, referred("2021-09-01", { documentedIn: ["FACES", "case record", "SSP"] })], asOf: "2021-09-02", duties: [{ status: "overdue", missing: ["FACES contact note"] }] },
  { name: "a contact note written later that day is on time", events: [...undocumented, noted("2021-09-01", first)], asOf: "2021-09-02", duties: [{ status: "met", metOn: "2021-09-01" }] },
  { name: "a contact note written the day after is a day late", events: [...undocumented, noted("2021-09-02", first)], asOf: "2021-09-10", duties: [{ status: "late", metOn: "2021-09-02", daysLate: 1 }] },
  { name: "another record made afterwards is no contact note", events: [...undocumented, noted("2021-09-01", first, { in: ["FACES"] })], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "a note from before the referral does not document it", events: [...undocumented, noted("2021-08-31", first)], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "a note on something else does not count", events: [...undocumented, activity("2021-09-01", ["FACES contact note"]), noted("2021-09-01", { kind: "ces-activity-recorded", on: "2021-09-01" })], asOf: "2021-09-01", duties: [{ status: "met" }, { status: "open" }] },
  {
    name: "an activity is a duty of its own",
    events: [opened, referred("2021-09-01", { documentedIn: ["FACES contact note"] }), activity("2021-09-10")], asOf: "2021-09-11",
    duties: [{ status: "met", due: "2021-09-01" }, { status: "overdue", on: "2021-09-10", due: "2021-09-10" }],
  },
  { name: "it says which it is about", events: [...undocumented, activity("2021-09-10")], asOf: "2021-09-11",
    duties: [{ status: "overdue", what: "a CES referral was made" }, { status: "overdue", what: "a CES activity took place" }] },
  { name: "an activity documented as it was recorded: met", events: [opened, activity("2021-09-10", ["FACES contact note"])], asOf: "2021-09-11", duties: [{ status: "met" }] },
  {
    name: "each referral has its own note",
    events: [...undocumented, referred("2021-10-01"), noted("2021-10-01", { kind: "ces-referred", on: "2021-10-01" })], asOf: "2021-10-02",
    duties: [{ status: "overdue", due: "2021-09-01" }, { status: "met", due: "2021-10-01" }],
  },
  {
    name: "of two referrals of one day the note names one",
    events: [opened, referred("2021-09-01", { id: "r1" }), referred("2021-09-01", { id: "r2", household: "tom-home" }), noted("2021-09-01", { ...first, id: "r1" })],
    asOf: "2021-09-02", duties: [{ status: "met" }, { status: "overdue" }],
  },
  { name: "siblings each referred: two duties of the case", children: [{ id: "ana" }, { id: "ben" }], events: [opened, { kind: "ces-referred", on: "2021-09-01", child: "ana" }, { kind: "ces-referred", on: "2021-09-01", child: "ben" }], asOf: "2021-09-02", duties: [{ status: "overdue", child: "" }, { status: "overdue", child: "" }] },
  { name: "an exact duplicate changes nothing", events: [...undocumented, referred("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "the case closed that day asks nothing more", events: [...undocumented, closed("2021-09-01")], asOf: "2021-09-10", duties: [{ status: "lapsed" }] },
  { name: "the case closed the day after: missed", events: [...undocumented, closed("2021-09-02")], asOf: "2021-09-10", duties: [{ status: "missed" }] },
  { name: "a note after the closing comes too late", events: [...undocumented, closed("2021-09-02"), noted("2021-09-05", first)], asOf: "2021-09-10", duties: [{ status: "missed" }] },
  { name: "a referral after the closing asks nothing", events: [opened, closed("2021-08-31"), referred("2021-09-01")], asOf: "2021-09-10", duties: [] },
  { name: "the child's going home ends nothing", events: [opened, { kind: "care-entered", on: "2021-08-02", child: "ana" }, referred("2021-09-01"), { kind: "care-exited", on: "2021-09-01", child: "ana" }], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "on a leap day, a day more by option", events: [opened, referred("2024-02-28")], asOf: "2024-02-29", options: { params: { "us-mo/ces-documented.prompt": 1 } }, duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "at a month's end, a day more by option for all rules", events: [opened, referred("2021-09-30")], asOf: "2021-10-02", options: { params: { prompt: 1 } }, duties: [{ status: "overdue", due: "2021-10-01" }] },
  { name: "the order of the facts in the record says nothing", events: [noted("2021-09-02", first), ...[...undocumented].reverse()], asOf: "2021-09-10", duties: [{ status: "late", daysLate: 1 }] },
  { name: "a note of that day recorded afterwards: met, and flagged", events: [...undocumented, noted("2021-09-01", first, { recordedOn: "2021-09-20" })], asOf: "2021-09-30", duties: [{ status: "met", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", events: [...undocumented, noted("2021-09-01", first, { recordedOn: "2021-09-20" })], asOf: "2021-09-30", options: { knownBy: "2021-09-19" }, duties: [{ status: "overdue" }] },
  {
    // reading: what an event says of its own documentation dates from the day the event was put on record.
    name: "a referral recorded days later, with its note: documented that much late",
    events: [opened, referred("2021-09-01", { recordedOn: "2021-09-06", documentedIn: ["FACES contact note"] })], asOf: "2021-09-10", duties: [{ status: "late", daysLate: 5 }],
  },
  { name: "seen before that day, it is not documented yet", events: [opened, referred("2021-09-01", { recordedOn: "2021-09-06", documentedIn: ["FACES contact note"] })], asOf: "2021-09-03", duties: [{ status: "overdue", due: "2021-09-01" }] },
  { name: "entered a day ahead, with its note, it is documented on its own day", events: [opened, referred("2021-09-01", { recordedOn: "2021-08-31", documentedIn: ["FACES contact note"] })], asOf: "2021-09-03", duties: [{ status: "met", metOn: "2021-09-01" }] },
  { name: "a source that cannot hold later notes: unknown", holds: { source: "referral file", kinds: ["case-opened", "case-closed", "ces-referred", "ces-activity-recorded"] }, events: undocumented, asOf: "2021-09-10", duties: [{ status: "unknown", needs: /documentation-recorded/ }] },
  { name: "before the manual's earliest text there is no such duty", events: [{ ...opened, on: "2020-01-06" }, referred("2020-05-20"), activity("2020-05-25")], asOf: "2020-05-27", duties: [] },
]);
