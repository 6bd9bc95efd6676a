/** MI-CP-07: for an American Indian child, collaboration with the tribe within three days of each complaint assigned and each case opened. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Asked = Extract<EventInput, { kind: "heritage-asked" }>;

const complaint = (on = "2026-01-05", child?: string): EventInput => ({ kind: "complaint-assigned", on, ...(child === undefined ? {} : { child }) });
const opened = (on = "2026-01-12", child?: string): EventInput => ({ kind: "case-opened", on, ...(child === undefined ? {} : { child }) });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const asked = (on: string, answer: Asked["answer"], more: Partial<Asked> = {}): EventInput => ({ kind: "heritage-asked", answer, on, ...more });
const indicated = asked("2026-01-04", "indicated");
const collaborated = (on: string, child?: string, recordedOn?: string): EventInput =>
  ({ kind: "tribe-collaborated", on, ...(child === undefined ? {} : { child }), ...(recordedOn === undefined ? {} : { recordedOn }) });

const due = { due: "2026-01-08" };
const missing = ["collaboration with the tribe"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const base = [indicated, complaint()];

boundaries("us-mi/tribe-collaboration", [
  // Three days
  { name: "neither complaint nor opening: nothing", events: [indicated], asOf: "2026-02-01", duties: [] },
  { name: "before the complaint nothing is asked", events: base, asOf: "2026-01-04", duties: [] },
  { name: "from its assignment on it is open", events: base, asOf: "2026-01-05", duties: [{ child: "ana", status: "open", ...due, missing, basis: "source" }] },
  { name: "on the third day it is open still", events: base, asOf: "2026-01-08", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-01-09", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "collaborated on the day of the complaint", events: [...base, collaborated("2026-01-05")], asOf: "2026-01-05",
    duties: [{ status: "met", ...due, metOn: "2026-01-05", missing: [] }] },
  { name: "on the third day", events: [...base, collaborated("2026-01-08")], asOf: "2026-02-01", duties: [{ status: "met", ...due, metOn: "2026-01-08" }] },
  { name: "on the fourth is a day late", events: [...base, collaborated("2026-01-09")], asOf: "2026-02-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-09", daysLate: 1 }] },
  { name: "of the day before the complaint does not count", events: [...base, collaborated("2026-01-04")], asOf: "2026-01-09",
    duties: [{ status: "overdue", ...due }] },
  { name: "notifying the tribe is not yet collaborating", events: [...base, { kind: "tribe-notified", on: "2026-01-06" }], asOf: "2026-01-09",
    duties: [{ status: "overdue", ...due }] },
  { name: "a weekend counts", events: [asked("2026-01-01", "indicated"), complaint("2026-01-02")], asOf: "2026-01-06",
    duties: [{ status: "overdue", due: "2026-01-05" }] },
  { name: "over a month's end", events: [indicated, complaint("2026-01-30")], asOf: "2026-02-03", duties: [{ status: "overdue", due: "2026-02-02" }] },
  { name: "over a leap day", events: [asked("2024-02-01", "indicated"), complaint("2024-02-27")], asOf: "2024-03-01", duties: [{ status: "open", due: "2024-03-01" }] },

  // Each trigger
  { name: "the opening asks too, where there was no complaint", events: [indicated, opened()], asOf: "2026-01-16",
    duties: [{ child: "ana", status: "overdue", due: "2026-01-15" }] },
  { name: "complaint and opening each ask", events: [...base, opened()], asOf: "2026-01-15",
    duties: [{ status: "overdue", ...due }, { status: "open", due: "2026-01-15" }] },
  { name: "what served the complaint does not serve the opening after it", events: [...base, collaborated("2026-01-06"), opened()], asOf: "2026-01-16",
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-01-15", missing }] },
  { name: "nor does collaboration of the day before the opening", events: [...base, collaborated("2026-01-11"), opened()], asOf: "2026-01-16",
    duties: [{ status: "late", ...due, daysLate: 3 }, { status: "overdue", due: "2026-01-15" }] },
  { name: "of the opening's own day it serves, and the complaint late", events: [...base, opened(), collaborated("2026-01-12")], asOf: "2026-02-01",
    duties: [{ status: "late", ...due, daysLate: 4 }, { status: "met", due: "2026-01-15", metOn: "2026-01-12" }] },
  { name: "each with its own", events: [...base, collaborated("2026-01-07"), opened(), collaborated("2026-01-14")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-07" }, { status: "met", due: "2026-01-15", metOn: "2026-01-14" }] },
  { name: "both on one day are two duties, which one collaboration meets",
    events: [indicated, complaint("2026-01-12"), opened(), collaborated("2026-01-13")], asOf: "2026-02-01",
    duties: [{ status: "met", due: "2026-01-15" }, { status: "met", due: "2026-01-15" }] },
  { name: "each is named by what raised it, and by its id where it has one", events: [indicated, { ...complaint(), id: "c-1" }, opened("2026-01-05")], asOf: "2026-01-05",
    duties: [{ status: "open", ...due, id: "ana@2026-01-05/case-opened", what: "the case was opened", steps: ["2026-01-05: the case was opened", "2026-01-08: plus 3 days (the source's own number; counted strict)"] },
      { status: "open", ...due, id: "ana@2026-01-05/complaint-assigned%2fc-1", what: "the complaint was assigned for investigation",
        steps: ["2026-01-05: the complaint was assigned for investigation", "2026-01-08: plus 3 days (the source's own number; counted strict)"] }] },
  { name: "a second complaint asks anew", events: [...base, collaborated("2026-01-06"), complaint("2026-01-20")], asOf: "2026-01-24",
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2026-01-23" }] },

  // Heritage
  { name: "heritage never asked: unknown, for each trigger", events: [complaint(), opened()], asOf: "2026-02-01",
    duties: [{ child: "ana", status: "unknown", needs: /whether the child is American Indian/ },
      { child: "ana", status: "unknown", needs: /whether the child is American Indian/ }] },
  { name: "asked, and the answer not known: unknown", events: [asked("2026-01-04", "unknown"), complaint()], asOf: "2026-02-01",
    duties: [{ status: "unknown", needs: /American Indian/ }] },
  { name: "not indicated: nothing", events: [asked("2026-01-04", "not-indicated"), complaint(), opened()], asOf: "2026-02-01", duties: [] },
  { name: "indicated ten days after the complaint: three days from the answer", events: [complaint(), asked("2026-01-15", "indicated")], asOf: "2026-01-18",
    duties: [{ status: "open", due: "2026-01-18", basis: "mi.tribe.known" }] },
  { name: "the day after that it is overdue", events: [complaint(), asked("2026-01-15", "indicated")], asOf: "2026-01-19",
    duties: [{ status: "overdue", due: "2026-01-18", daysLate: 1 }] },
  { name: "as of the day before the answer it was unknown", events: [complaint(), asked("2026-01-15", "indicated")], asOf: "2026-01-14",
    duties: [{ status: "unknown", needs: /American Indian/ }] },
  { name: "collaborated before the answer, from the complaint on, serves",
    events: [complaint(), collaborated("2026-01-06"), asked("2026-01-15", "indicated")], asOf: "2026-02-01",
    duties: [{ status: "met", due: "2026-01-18", metOn: "2026-01-06" }] },
  { name: "counted from the complaint, whatever the day of the answer, as an option", events: [complaint(), asked("2026-01-15", "indicated")], asOf: "2026-01-16",
    options: { params: { "mi.tribe.known": "trigger" } }, duties: [{ status: "overdue", due: "2026-01-08", daysLate: 8 }] },
  { name: "not indicated first and indicated later", asOf: "2026-01-19",
    events: [complaint(), asked("2026-01-06", "not-indicated"), asked("2026-01-15", "indicated")], duties: [{ status: "overdue", due: "2026-01-18" }] },
  { name: "indicated a second time changes nothing", events: [...base, asked("2026-01-20", "indicated")], asOf: "2026-01-21", duties: [{ status: "overdue", ...due }] },
  { name: "taken back by the third day: lapsed", events: [...base, asked("2026-01-08", "not-indicated")], asOf: "2026-02-01", duties: [{ status: "lapsed", ...due }] },
  { name: "taken back after it: missed", events: [...base, asked("2026-01-10", "not-indicated")], asOf: "2026-02-01", duties: [{ status: "missed", ...due, missing }] },
  { name: "taken back before the complaint: nothing", events: [asked("2026-01-01", "indicated"), asked("2026-01-04", "not-indicated"), complaint()], asOf: "2026-02-01", duties: [] },
  { name: "taken back on its very day: nothing", events: [...base, asked("2026-01-05", "not-indicated")], asOf: "2026-02-01", duties: [] },
  { name: "taken back, and indicated again: a duty for each stretch", events: [...base, asked("2026-01-07", "not-indicated"), asked("2026-01-15", "indicated")], asOf: "2026-02-01",
    duties: [{ status: "lapsed", ...due, id: "ana@2026-01-05/complaint-assigned" },
      { status: "overdue", due: "2026-01-18", id: "ana@2026-01-05/complaint-assigned%2f2026-01-15" }] },
  { name: "the answer of the complaint's own day puts nothing off", events: [complaint(), asked("2026-01-05", "indicated")], asOf: "2026-01-09",
    duties: [{ status: "overdue", ...due, basis: "source" }] },
  { name: "indicated, and then not known: in doubt", events: [...base, asked("2026-01-20", "unknown")], asOf: "2026-02-01",
    duties: [{ status: "unknown", ...due, missing, needs: /whether the child is American Indian/ }] },
  { name: "in doubt, with the tribe at the table all the same: met", events: [...base, collaborated("2026-01-07"), asked("2026-01-20", "unknown")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
  { name: "in doubt, then indicated again: no longer", events: [...base, asked("2026-01-20", "unknown"), asked("2026-01-25", "indicated")], asOf: "2026-02-01",
    duties: [{ status: "overdue", ...due }] },
  { name: "answers that contradict each other, then one that says no: nothing", asOf: "2026-02-01", duties: [],
    events: [asked("2026-01-02", "indicated"), asked("2026-01-02", "not-indicated"), asked("2026-01-04", "not-indicated"), complaint()] },
  { name: "two answers of one day that contradict each other", events: [asked("2026-01-04", "not-indicated"), ...base], asOf: "2026-02-01",
    duties: [{ status: "unknown" }] },

  // Closing
  { name: "closed on the third day after the opening: lapsed", events: [indicated, opened(), closed("2026-01-15")], asOf: "2026-02-01",
    duties: [{ status: "lapsed", due: "2026-01-15" }] },
  { name: "closed the day after: missed", events: [indicated, opened(), closed("2026-01-16")], asOf: "2026-02-01",
    duties: [{ status: "missed", due: "2026-01-15" }] },
  { name: "a complaint before the opening ends with the case it led to", events: [...base, opened(), closed("2026-01-14")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }, { status: "lapsed", due: "2026-01-15" }] },
  { name: "a complaint after closing, before the case is opened again, asks too", asOf: "2026-05-09",
    events: [indicated, opened(), collaborated("2026-01-13"), closed("2026-03-01"), complaint("2026-05-01"), opened("2026-05-08")],
    duties: [{ status: "met", due: "2026-01-15" }, { status: "overdue", due: "2026-05-04" }, { status: "open", due: "2026-05-11" }] },
  { name: "before that opening it asks without an end", asOf: "2026-05-05", events: [indicated, opened(), collaborated("2026-01-13"), closed("2026-03-01"), complaint("2026-05-01")],
    duties: [{ status: "met", due: "2026-01-15" }, { status: "overdue", due: "2026-05-04" }] },
  { name: "the closing of the case it led to ends it", asOf: "2026-06-01",
    events: [indicated, opened(), collaborated("2026-01-13"), closed("2026-03-01"), complaint("2026-05-01"), opened("2026-05-08"), closed("2026-05-10")],
    duties: [{ status: "met", due: "2026-01-15" }, { status: "missed", due: "2026-05-04" }, { status: "lapsed", due: "2026-05-11" }] },

  // Siblings
  { name: "a complaint about ben asks nothing for ana", children: siblings, events: [indicated, complaint("2026-01-05", "ben")], asOf: "2026-01-09",
    duties: [{ child: "ben", status: "overdue", ...due }] },
  { name: "an opening that names nobody asks for each; collaborated for ana is not for ben", children: siblings, asOf: "2026-01-16",
    events: [indicated, opened(), collaborated("2026-01-13", "ana")],
    duties: [{ child: "ana", status: "met", due: "2026-01-15" }, { child: "ben", status: "overdue", due: "2026-01-15" }] },
  { name: "collaboration that names nobody is for each", children: siblings, events: [indicated, opened(), collaborated("2026-01-13")], asOf: "2026-01-16",
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "ana's answer says nothing of ben", children: siblings, events: [asked("2026-01-04", "indicated", { child: "ana" }), complaint()], asOf: "2026-01-09",
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "unknown", due: null, needs: /American Indian/ }] },

  // The record
  { name: "collaborated in time, recorded late: met, and backdated", events: [...base, collaborated("2026-01-07", undefined, "2026-01-20")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, collaborated("2026-01-07", undefined, "2026-01-20")], asOf: "2026-02-01",
    options: { knownBy: "2026-01-19" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold collaboration accuses nobody", events: base, asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["complaint-assigned", "case-opened", "case-closed", "heritage-asked"] },
    duties: [{ status: "unknown", needs: /tribe-collaborated/ }] },
  { name: "nor does one that cannot hold heritage", events: [complaint()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["complaint-assigned", "case-opened", "case-closed", "tribe-collaborated"] },
    duties: [{ status: "unknown", needs: /American Indian|heritage-asked/ }] },
  { name: "exact duplicates, in any order, change nothing", asOf: "2026-02-01",
    events: [collaborated("2026-01-09"), collaborated("2026-01-09"), complaint(), complaint(), indicated, indicated],
    duties: [{ status: "late", ...due, daysLate: 1 }] },
]);
