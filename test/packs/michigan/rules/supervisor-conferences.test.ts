/** MI-CP-16: regular case conferences with the supervisor; the agency supplies the number of days (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Conference = Extract<EventInput, { kind: "supervisor-conference-held" }>;

const opened = (on = "2026-01-05"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const conferred = (on: string, more: Partial<Conference> = {}): EventInput => ({ kind: "supervisor-conference-held", on, ...more });

const base = [opened()];
const options = { params: { "mi.supervision": 30 } };
const due = { on: "2026-01-05", due: "2026-02-04" };

boundaries("us-mi/supervisor-conferences", [
  // The number not given
  { name: "before the opening nothing is asked", events: base, asOf: "2026-01-04", options, duties: [] },
  { name: "no opening on record, nothing to count from", events: [conferred("2026-01-20")], asOf: "2026-06-01", options, duties: [] },
  { name: "the agency's number not given: unknown", events: base, asOf: "2026-06-01",
    duties: [{ child: "", status: "unknown", on: "2026-01-05", due: null, needs: /mi\.supervision/ }] },
  { name: "not given, one conference: met, and the next unknown", events: [...base, conferred("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", on: "2026-01-05", due: null, metOn: "2026-01-20" }, { status: "unknown", on: "2026-01-20", due: null, needs: /mi\.supervision/ }] },
  { name: "not given, and the case closed: nobody can say whether one was due by then", events: [...base, closed("2026-03-01")], asOf: "2026-06-01",
    duties: [{ status: "unknown", needs: /mi\.supervision/ }] },

  // Thirty days, say
  { name: "on opening day it is open", events: base, asOf: "2026-01-05", options, duties: [{ child: "", status: "open", ...due, basis: "mi.supervision" }] },
  { name: "on the thirtieth day it is open still", events: base, asOf: "2026-02-04", options, duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-02-05", options, duties: [{ status: "overdue", ...due, daysLate: 1 }] },
  { name: "conferred on the thirtieth day: met, and thirty days to the next", events: [...base, conferred("2026-02-04")], asOf: "2026-02-05", options,
    duties: [{ status: "met", ...due, metOn: "2026-02-04", missing: [], steps: ["2026-01-05: the case was opened", "2026-02-04: plus 30 days (option mi.supervision; counted strict)"] },
      { status: "open", on: "2026-02-04", due: "2026-03-06", steps: ["2026-02-04: the last conference", "2026-03-06: plus 30 days (option mi.supervision; counted strict)"] }] },
  { name: "what would meet it: a conference that takes up what one has to (MI-CP-16)", events: base, asOf: "2026-02-05", options,
    duties: [{ status: "overdue", remedy: { says: "Hold a case conference with the supervisor.", events: [conferred("2026-02-05", { topics: ["assessments", "progress", "barriers", "separate-plans"] })] } }] },
  { name: "conferred the day after: a day late, and thirty days from then", events: [...base, conferred("2026-02-05")], asOf: "2026-03-08", options,
    duties: [{ status: "late", ...due, metOn: "2026-02-05", daysLate: 1 }, { status: "overdue", due: "2026-03-07", daysLate: 1 }] },
  { name: "a conference on opening day counts", events: [...base, conferred("2026-01-05")], asOf: "2026-01-20", options,
    duties: [{ status: "met", ...due, metOn: "2026-01-05" }, { status: "open", ...due }] },
  { name: "one of the day before does not", events: [conferred("2026-01-04"), ...base], asOf: "2026-02-05", options, duties: [{ status: "overdue", ...due }] },
  { name: "whatever was discussed at it", events: [...base, conferred("2026-01-20", { topics: ["other"] })], asOf: "2026-02-05", options,
    duties: [{ status: "met", ...due }, { status: "open", due: "2026-02-19" }] },
  { name: "two of one day are one", events: [...base, conferred("2026-01-20"), conferred("2026-01-20", { topics: ["progress"] })], asOf: "2026-02-01", options,
    duties: [{ status: "met", ...due }, { status: "open", due: "2026-02-19" }] },
  { name: "a conference about one sibling is one of the case", children: [{ id: "ana" }, { id: "ben" }], asOf: "2026-02-05", options,
    events: [...base, conferred("2026-01-20", { child: "ben" })], duties: [{ child: "", status: "met", ...due }, { child: "", status: "open", due: "2026-02-19" }] },
  { name: "a supervisor's review of the plan is no case conference",
    events: [...base, { kind: "supervisory-review-recorded", on: "2026-01-20" }], asOf: "2026-02-05", options,
    duties: [{ status: "overdue", ...due }] },
  { name: "another number for this rule alone", events: base, asOf: "2026-01-20", options: { params: { "us-mi/supervisor-conferences.mi.supervision": 14 } },
    duties: [{ status: "overdue", due: "2026-01-19" }] },
  { name: "across a leap day", events: [opened("2024-02-10")], asOf: "2024-03-11", options, duties: [{ status: "open", due: "2024-03-11" }] },

  // Closing
  { name: "closed on the thirtieth day: lapsed", events: [...base, closed("2026-02-04")], asOf: "2026-06-01", options, duties: [{ status: "lapsed", ...due }] },
  { name: "closed the day after: missed", events: [...base, closed("2026-02-05")], asOf: "2026-06-01", options, duties: [{ status: "missed", ...due }] },
  { name: "a conference after closing does not count", events: [...base, closed("2026-02-05"), conferred("2026-02-06")], asOf: "2026-06-01", options,
    duties: [{ status: "missed", ...due }] },
  { name: "conferred, and closed before the next was due", events: [...base, conferred("2026-01-20"), closed("2026-02-10")], asOf: "2026-06-01", options,
    duties: [{ status: "met", ...due }, { status: "lapsed", due: "2026-02-19" }] },
  { name: "opened again: a run of its own", events: [...base, closed("2026-01-20"), opened("2026-04-01")], asOf: "2026-05-02", options,
    duties: [{ status: "lapsed", ...due }, { status: "overdue", on: "2026-04-01", due: "2026-05-01" }] },

  // The record
  { name: "conferred in time, recorded late: met, and backdated", events: [...base, conferred("2026-01-20", { recordedOn: "2026-02-10" })], asOf: "2026-02-19", options,
    duties: [{ status: "met", ...due, backdated: true }, { status: "open", due: "2026-02-19" }] },
  { name: "as the record stood before that, it was overdue", events: [...base, conferred("2026-01-20", { recordedOn: "2026-02-10" })], asOf: "2026-02-19",
    options: { ...options, knownBy: "2026-02-09" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold conferences accuses nobody", events: base, asOf: "2026-06-01", options,
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed"] }, duties: [{ status: "unknown", needs: /supervisor-conference-held/ }] },
  { name: "exact duplicates, in any order, change nothing", events: [conferred("2026-02-05"), conferred("2026-02-05"), opened(), opened()], asOf: "2026-02-10", options,
    duties: [{ status: "late", ...due, daysLate: 1 }, { status: "open", due: "2026-03-07" }] },
]);
