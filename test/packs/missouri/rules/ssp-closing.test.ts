/** A closing reassessment of the Social Service Plan within the 15 days before the closing date (S14). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const anticipated = (on: string, closingOn: string, recordedOn = on): EventInput => ({ kind: "closing-anticipated", on, closingOn, recordedOn });
const closing = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "closing", ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
/** Closing is anticipated on 20 March 2022: the window is 5 to 20 March. */
const planned = [opened, anticipated("2022-02-01", "2022-03-20")];

boundaries("us-mo/ssp-closing", [
  { name: "no closing in sight, nothing asked", events: [opened], asOf: "2022-03-10", duties: [] },
  { name: "the day before the window opens nothing is asked", events: planned, asOf: "2022-03-04", duties: [] },
  {
    name: "the window opens 15 days before the closing date; it is one duty of the case",
    events: planned, asOf: "2022-03-05",
    duties: [{ status: "open", child: "", on: "2022-03-05", due: "2022-03-20", missing: ["closing reassessment"] }],
  },
  { name: "the closing date is still in time", events: planned, asOf: "2022-03-20", duties: [{ status: "open", due: "2022-03-20" }] },
  { name: "the case still open a day past the date: overdue", events: planned, asOf: "2022-03-21", duties: [{ status: "overdue", due: "2022-03-20", missing: ["closing reassessment"] }] },
  { name: "done on the window's first day it counts", events: [...planned, closing("2022-03-05")], asOf: "2022-03-05", duties: [{ status: "met", metOn: "2022-03-05" }] },
  { name: "done the day before the window it does not count", events: [...planned, closing("2022-03-04")], asOf: "2022-03-10", duties: [{ status: "open", due: "2022-03-20" }] },
  { name: "done on the closing date it counts", events: [...planned, closing("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "met", metOn: "2022-03-20" }] },
  { name: "done a day later, the case still open: late", events: [...planned, closing("2022-03-21")], asOf: "2022-03-25", duties: [{ status: "late", due: "2022-03-20", daysLate: 1 }] },
  { name: "an ordinary reassessment in the window is no closing one", events: [...planned, closing("2022-03-10", { ssp: "reassessment" })], asOf: "2022-03-21", duties: [{ status: "overdue", due: "2022-03-20" }] },
  { name: "in a leap year the window counts 29 February: closed", events: [opened, anticipated("2024-02-01", "2024-03-10")], asOf: "2024-02-23", duties: [] },
  { name: "in a leap year the window counts 29 February: open", events: [opened, anticipated("2024-02-01", "2024-03-10"), closing("2024-02-24")], asOf: "2024-02-24", duties: [{ status: "met", due: "2024-03-10" }] },
  { name: "in a common year it opens a day earlier in the month", events: [opened, anticipated("2023-02-01", "2023-03-10"), closing("2023-02-23")], asOf: "2023-02-23", duties: [{ status: "met", due: "2023-03-10" }] },
  { name: "a date at a month's end: 15 days before the 31st is the 16th", events: [opened, anticipated("2022-04-01", "2022-05-31"), closing("2022-05-15")], asOf: "2022-05-16", duties: [{ status: "open", on: "2022-05-16", due: "2022-05-31" }] },
  { name: "a date recorded inside its own window is asked from the day it was recorded", events: [opened, anticipated("2022-03-15", "2022-03-20")], asOf: "2022-03-15", duties: [{ status: "open", on: "2022-03-15", due: "2022-03-20" }] },
  {
    // reading: the window is a stretch of dates; S14 speaks here of the window, not of the day the duty is raised (S7).
    name: "one done in the window, before the date was recorded, counts",
    events: [opened, closing("2022-03-10"), anticipated("2022-03-15", "2022-03-20")], asOf: "2022-03-16", duties: [{ status: "met", metOn: "2022-03-10" }],
  },
  { name: "a date already past when it is recorded is overdue at once", events: [opened, anticipated("2022-03-25", "2022-03-20")], asOf: "2022-03-25", duties: [{ status: "overdue", due: "2022-03-20" }] },
  {
    name: "a later date that moves the window past the one done asks for another",
    events: [...planned, closing("2022-03-06"), anticipated("2022-03-10", "2022-04-30")], asOf: "2022-04-15",
    duties: [{ status: "met", due: "2022-03-20" }, { status: "open", on: "2022-04-15", due: "2022-04-30" }],
  },
  { name: "until that window opens nothing more is asked", events: [...planned, closing("2022-03-06"), anticipated("2022-03-10", "2022-04-30")], asOf: "2022-04-14", duties: [{ status: "met", due: "2022-03-20" }] },
  { name: "a later date whose window still holds the one done asks for no other", events: [...planned, closing("2022-03-18"), anticipated("2022-03-19", "2022-03-25")], asOf: "2022-03-26", duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-18" }] },
  { name: "nor does one whose window opens on its very day", events: [...planned, closing("2022-03-18"), anticipated("2022-03-19", "2022-04-02")], asOf: "2022-04-03", duties: [{ status: "met", due: "2022-03-20" }] },
  { name: "one that opens the day after does", events: [...planned, closing("2022-03-18"), anticipated("2022-03-19", "2022-04-03")], asOf: "2022-04-03", duties: [{ status: "met", due: "2022-03-20" }, { status: "open", due: "2022-04-03" }] },
  { name: "an earlier date asks for no other either, though it has passed", events: [...planned, closing("2022-03-18"), anticipated("2022-03-19", "2022-03-10")], asOf: "2022-03-26", duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-18" }] },
  { name: "done late, inside the window of the next date: late, and no other is asked", events: [...planned, closing("2022-03-25"), anticipated("2022-03-28", "2022-04-05")], asOf: "2022-04-06", duties: [{ status: "late", due: "2022-03-20", daysLate: 5 }] },
  {
    name: "three dates: the one done serves the second, the third moves past it",
    events: [...planned, closing("2022-03-18"), anticipated("2022-03-19", "2022-03-25"), anticipated("2022-03-24", "2022-04-20")], asOf: "2022-04-05",
    duties: [{ status: "met", due: "2022-03-20" }, { status: "open", on: "2022-04-05", due: "2022-04-20" }],
  },
  // S14: a date stands from the day it was put on record; until then it ends nothing
  ...([["2022-03-20", { status: "open" }], ["2022-03-21", { status: "overdue", daysLate: 1 }], ["2022-03-27", { status: "overdue", daysLate: 7 }], ["2022-03-28", { status: "missed", daysLate: 8 }]] as const).map(([asOf, expected]) => ({
    name: `a second date put on record on 28 March, seen on ${asOf}`, events: [...planned, anticipated("2022-03-10", "2022-04-30", "2022-03-28")], asOf, duties: [{ ...expected, due: "2022-03-20" }],
  })),
  { name: "a first date put on record only later asks for nothing yet", events: [opened, anticipated("2022-02-01", "2022-03-20", "2022-03-25")], asOf: "2022-03-24", duties: [] },
  { name: "then it is overdue at once", events: [opened, anticipated("2022-02-01", "2022-03-20", "2022-03-25")], asOf: "2022-03-25", duties: [{ status: "overdue", on: "2022-03-25", due: "2022-03-20" }] },
  {
    name: "one done serves a date not yet on record, which then asks for no other: nothing done is undone",
    events: [...planned, closing("2022-03-18"), anticipated("2022-03-10", "2022-03-25", "2022-03-28")], asOf: "2022-03-28", duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-18" }],
  },
  { name: "a date put on record on closing day still stands", events: [opened, anticipated("2022-03-01", "2022-03-05", "2022-03-20"), closed("2022-03-20")], asOf: "2022-04-12", duties: [{ status: "missed", on: "2022-03-20", due: "2022-03-05" }] },
  // reading: what has happened is anticipated no more (S14)
  { name: "one put on record the day after changes nothing", events: [opened, anticipated("2022-03-01", "2022-03-05", "2022-03-21"), closed("2022-03-20")], asOf: "2022-04-12", duties: [{ status: "missed", on: "2022-03-20", due: "2022-03-20" }] },
  {
    // reading: a closing date replaced before it came no longer requires anything (S6, lapsed).
    name: "the goalposts moved before the date, nothing done: the first lapses, the second is asked in its window",
    events: [...planned, anticipated("2022-03-10", "2022-04-30")], asOf: "2022-04-20",
    duties: [{ status: "lapsed", due: "2022-03-20" }, { status: "open", due: "2022-04-30" }],
  },
  {
    // reading: a breach is not undone by naming a later date (S6, missed).
    name: "the goalposts moved after the date had passed: the first is missed, the second is asked in its window",
    events: [...planned, anticipated("2022-03-28", "2022-04-30")], asOf: "2022-04-20",
    duties: [{ status: "missed", due: "2022-03-20" }, { status: "open", due: "2022-04-30" }],
  },
  { name: "a date moved before its window opened leaves nothing behind", events: [...planned, anticipated("2022-03-01", "2022-04-30")], asOf: "2022-04-20", duties: [{ status: "open", due: "2022-04-30" }] },
  { name: "the date recorded last stands, whatever day it was set", events: [opened, anticipated("2022-02-01", "2022-03-20", "2022-02-20"), anticipated("2022-02-10", "2022-04-30")], asOf: "2022-03-05", duties: [{ status: "open", due: "2022-03-20" }] },
  { name: "of dates recorded on one day the later stands", events: [...planned, anticipated("2022-02-01", "2022-04-30")], asOf: "2022-03-21", duties: [] },
  { name: "of dates recorded on one day the later stands, whatever their order", events: [opened, anticipated("2022-02-01", "2022-04-30"), anticipated("2022-02-01", "2022-03-20")], asOf: "2022-04-16", duties: [{ status: "open", due: "2022-04-30" }] },
  { name: "closed earlier than anticipated, nothing done: missed on closing day", events: [...planned, closed("2022-03-08")], asOf: "2022-03-08", duties: [{ status: "missed", due: "2022-03-08" }] },
  { name: "closed on the anticipated date, nothing done: missed", events: [...planned, closed("2022-03-20")], asOf: "2022-03-25", duties: [{ status: "missed", due: "2022-03-20" }] },
  { name: "closed after the anticipated date, nothing done: missed", events: [...planned, closed("2022-04-10")], asOf: "2022-04-10", duties: [{ status: "missed", due: "2022-03-20" }] },
  { name: "closed earlier than anticipated: one done in the 15 days up to the closing counts", events: [...planned, closing("2022-02-25"), closed("2022-03-08")], asOf: "2022-03-10", duties: [{ status: "met", due: "2022-03-08", metOn: "2022-02-25" }] },
  { name: "closed after the anticipated date: one done in that date's window counts", events: [...planned, closing("2022-03-06"), closed("2022-04-10")], asOf: "2022-04-10", duties: [{ status: "met", due: "2022-03-20" }] },
  {
    // reading: it always counts, and counts as late: the anticipated date is the earlier one.
    name: "closed after the anticipated date: one done in the 15 days up to the closing counts, late",
    events: [...planned, closing("2022-04-01"), closed("2022-04-10")], asOf: "2022-04-10", duties: [{ status: "late", due: "2022-03-20", daysLate: 12 }],
  },
  { name: "closed without a date announced: missed", events: [opened, closed("2022-03-20")], asOf: "2022-03-20", duties: [{ status: "missed", on: "2022-03-20", due: "2022-03-20" }] },
  { name: "closed without a date announced, done 15 days before: met", events: [opened, closing("2022-03-05"), closed("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "met", metOn: "2022-03-05" }] },
  { name: "closed without a date announced, done 16 days before: missed", events: [opened, closing("2022-03-04"), closed("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "missed" }] },
  { name: "closed without a date announced, done on closing day: met", events: [opened, closing("2022-03-20"), closed("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "met", metOn: "2022-03-20" }] },
  { name: "one done after the closing counts for nothing", events: [...planned, closed("2022-03-20"), closing("2022-03-21")], asOf: "2022-03-25", duties: [{ status: "missed", due: "2022-03-20" }] },
  {
    name: "a case opened again and closed again owes each closing its own; the date announced the first time is forgotten",
    events: [opened, anticipated("2022-02-01", "2022-06-15"), closing("2022-03-10"), closed("2022-03-20"), { ...opened, on: "2022-05-01" }, closed("2022-09-30")],
    asOf: "2022-10-01", duties: [{ status: "met", due: "2022-03-20" }, { status: "missed", due: "2022-09-30" }],
  },
  { name: "it says what it is due by, and when the window opens", events: planned, asOf: "2022-03-05",
    duties: [{ status: "open", steps: ["2022-03-20: the anticipated closing date", "2022-03-05: less 15 days, the window opens (the source's own number; counted strict)"] }] },
  { name: "where the case closed before that day, by the closing", events: [...planned, closed("2022-03-18")], asOf: "2022-03-18",
    duties: [{ status: "missed", steps: ["2022-03-18: the case closed", "2022-03-03: less 15 days, the window opens (the source's own number; counted strict)"] }] },
  { name: "and it has been asked since the anticipated date's window opened", events: [...planned, closed("2022-03-18")], asOf: "2022-03-18", duties: [{ status: "missed", on: "2022-03-05", due: "2022-03-18" }] },
  { name: "a date moved on the day its window opened leaves nothing behind", events: [...planned, anticipated("2022-03-05", "2022-04-30")], asOf: "2022-04-20", duties: [{ status: "open", due: "2022-04-30" }] },
  { name: "one done on the first day of the next date's window: no other is asked", events: [...planned, closing("2022-03-10"), anticipated("2022-03-12", "2022-03-25")], asOf: "2022-03-26",
    duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-10" }] },
  { name: "one done on the first day of the first date's window, which the next date's still holds", events: [...planned, closing("2022-03-05"), anticipated("2022-03-06", "2022-03-18")], asOf: "2022-03-26",
    duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-05" }] },
  { name: "one done on the first date itself", events: [...planned, closing("2022-03-20"), anticipated("2022-03-21", "2022-04-01")], asOf: "2022-04-02", duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-20" }] },
  { name: "one done on the day the next date was recorded is the next date's: the first has lapsed", events: [...planned, closing("2022-03-12"), anticipated("2022-03-12", "2022-03-25")], asOf: "2022-03-26",
    duties: [{ status: "lapsed", due: "2022-03-20" }, { status: "met", due: "2022-03-25", metOn: "2022-03-12" }] },
  { name: "an ordinary reassessment in both windows is neither's", events: [...planned, closing("2022-03-11", { ssp: "reassessment" }), anticipated("2022-03-12", "2022-03-25")], asOf: "2022-03-20",
    duties: [{ status: "lapsed", due: "2022-03-20" }, { status: "open", due: "2022-03-25" }] },
  { name: "a date recorded on the day the case was opened is of that case", events: [opened, anticipated("2021-08-02", "2021-08-20")], asOf: "2021-08-21", duties: [{ status: "overdue", due: "2021-08-20" }] },
  { name: "one recorded once the case has closed is not", events: [...planned, closed("2022-03-10"), anticipated("2022-03-15", "2022-04-30")], asOf: "2022-05-01", duties: [{ status: "missed", on: "2022-03-05", due: "2022-03-10" }] },
  { name: "put off on the day it closed all the same: what was put off lapses, the closing is missed", events: [...planned, closed("2022-03-20"), anticipated("2022-03-20", "2022-04-30")], asOf: "2022-05-01",
    duties: [{ status: "lapsed", due: "2022-03-20", ended: "2022-03-20: another closing date was recorded" }, { status: "missed", due: "2022-03-20", ended: "2022-03-20: the case closed" }] },
  { name: "of dates recorded on one day the later stands, whatever day each was set", events: [opened, anticipated("2022-02-01", "2022-04-30", "2022-02-10"), anticipated("2022-02-05", "2022-03-20", "2022-02-10")],
    asOf: "2022-04-20", duties: [{ status: "open", due: "2022-04-30" }] },
  { name: "a date recorded again, beside an earlier one, is no new date", events: [...planned, anticipated("2022-03-10", "2022-03-15"), anticipated("2022-03-10", "2022-03-20")], asOf: "2022-03-16",
    duties: [{ status: "open", on: "2022-03-05", due: "2022-03-20" }] },
  { name: "closed on the anticipated date, it is that date's duty", events: [...planned, closed("2022-03-20")], asOf: "2022-03-25", duties: [{ status: "missed", due: "2022-03-20", raisedBy: "closing-anticipated" }] },
  { name: "of three dates, closed before the last: each that was asked for stays asked for", asOf: "2022-05-01",
    events: [...planned, anticipated("2022-03-08", "2022-03-30"), anticipated("2022-03-20", "2022-05-30"), closed("2022-04-10")],
    duties: [{ status: "lapsed", due: "2022-03-20" }, { status: "lapsed", due: "2022-03-30" }, { status: "missed", due: "2022-04-10" }] },
  { name: "an ordinary reassessment of the same day, recorded later, takes nothing from it", events: [...planned, closing("2022-03-10"), closing("2022-03-10", { ssp: "reassessment", recordedOn: "2022-03-12" })],
    asOf: "2022-03-21", duties: [{ status: "met", metOn: "2022-03-10" }] },
  {
    name: "one done before the closing serves no date of the case opened again",
    events: [opened, closing("2022-03-10"), closed("2022-03-20"), { ...opened, on: "2022-03-22" }, anticipated("2022-03-22", "2022-03-24")], asOf: "2022-03-23",
    duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-10" }, { status: "open", on: "2022-03-22", due: "2022-03-24" }],
  },
  {
    name: "nor does it take the duty of the first of two such dates away",
    events: [opened, closing("2022-03-10"), closed("2022-03-20"), { ...opened, on: "2022-03-22" }, anticipated("2022-03-22", "2022-03-24"), anticipated("2022-03-23", "2022-03-25")], asOf: "2022-03-26",
    duties: [{ status: "met", due: "2022-03-20", metOn: "2022-03-10" }, { status: "lapsed", due: "2022-03-24" }, { status: "overdue", due: "2022-03-25" }],
  },
  { name: "the order of the facts in the record says nothing", events: [closing("2022-03-10"), ...[...planned].reverse()], asOf: "2022-03-21", duties: [{ status: "met", metOn: "2022-03-10" }] },
  { name: "done in time and recorded afterwards: met, and flagged", events: [...planned, closing("2022-03-15", { recordedOn: "2022-03-25" })], asOf: "2022-03-30", duties: [{ status: "met", metOn: "2022-03-15", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", events: [...planned, closing("2022-03-15", { recordedOn: "2022-03-25" })], asOf: "2022-03-30", options: { knownBy: "2022-03-24" }, duties: [{ status: "overdue", due: "2022-03-20" }] },
  { name: "a source that cannot hold the plan: unknown", holds: { source: "case file", kinds: ["case-opened", "closing-anticipated", "case-closed"] }, events: [...planned, closed("2022-03-20")], asOf: "2022-03-25", duties: [{ status: "unknown", needs: /ssp-completed/ }] },
  { name: "a placement after the closing makes the closing unsafe: unknown", events: [opened, closed("2022-03-20"), { kind: "placement-started", on: "2022-04-01", child: "ana", setting: "foster-home" }], asOf: "2022-04-02", duties: [{ status: "unknown" }] },
  { name: "a counting rule that rolls opens the window on the Friday before a Saturday, and moves no closing date", events: [...planned, closing("2022-03-04")], asOf: "2022-03-04", options: { counting: "rsmo-506.060" }, duties: [{ status: "met", due: "2022-03-20" }] },
  { name: "before the manual's earliest text there is no such duty", events: [{ ...opened, on: "2020-01-06" }, anticipated("2020-05-01", "2020-05-20"), closed("2020-05-20")], asOf: "2020-05-27", duties: [] },
]);
