/** MI-CP-15: caseworker visits with the child at the intervals required; the agency supplies the number of days (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Visit = Extract<EventInput, { kind: "visit-held" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const visited = (on: string, more: Partial<Visit> = {}): EventInput => ({ kind: "visit-held", with: ["child"], on, ...more });

const base = [entered()];
const options = { params: { "mi.visits": 30 } };
const due = { on: "2026-01-05", due: "2026-02-04" };
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/visit-interval", [
  // The number not given
  { name: "no child in care, no visit asked for", events: [visited("2026-01-05")], asOf: "2026-06-01", options, duties: [] },
  { name: "before entry nothing is asked", events: base, asOf: "2026-01-04", options, duties: [] },
  { name: "the agency's number not given: unknown", events: base, asOf: "2026-06-01",
    duties: [{ child: "ana", status: "unknown", on: "2026-01-05", due: null, needs: /mi\.visits/ }] },
  { name: "not given, one visit: met, and the next unknown", events: [...base, visited("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", on: "2026-01-05", due: null, metOn: "2026-01-20" }, { status: "unknown", on: "2026-01-20", due: null, needs: /mi\.visits/ }] },
  { name: "not given, two visits", events: [...base, visited("2026-01-20"), visited("2026-04-20")], asOf: "2026-06-01",
    duties: [{ status: "met" }, { status: "met", on: "2026-01-20" }, { status: "unknown", on: "2026-04-20", needs: /mi\.visits/ }] },
  { name: "not given, and the child left: nobody can say whether a visit was due by then", events: [...base, exited("2026-03-01")], asOf: "2026-06-01",
    duties: [{ status: "unknown", needs: /mi\.visits/ }] },

  // Thirty days, say
  { name: "on the day of entry it is open", events: base, asOf: "2026-01-05", options,
    duties: [{ child: "ana", status: "open", ...due, basis: "mi.visits" }] },
  { name: "on the thirtieth day it is open still", events: base, asOf: "2026-02-04", options, duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2026-02-05", options, duties: [{ status: "overdue", ...due, daysLate: 1 }] },
  { name: "visited on the thirtieth day: met, and thirty days to the next", events: [...base, visited("2026-02-04")], asOf: "2026-02-05", options,
    duties: [{ status: "met", ...due, metOn: "2026-02-04", missing: [], steps: ["2026-01-05: the child entered alternative care", "2026-02-04: plus 30 days (option mi.visits; counted strict)"] },
      { status: "open", on: "2026-02-04", due: "2026-03-06", steps: ["2026-02-04: the last visit", "2026-03-06: plus 30 days (option mi.visits; counted strict)"] }] },
  { name: "what would meet it: a visit in private, as each is to be (MI-CP-15)", events: base, asOf: "2026-02-05", options,
    duties: [{ status: "overdue", remedy: { says: "Visit the child.", events: [visited("2026-02-05", { child: "ana", private: true })] } }] },
  { name: "visited the day after: a day late, and thirty days from then", events: [...base, visited("2026-02-05")], asOf: "2026-03-08", options,
    duties: [{ status: "late", ...due, metOn: "2026-02-05", daysLate: 1 }, { status: "overdue", due: "2026-03-07", daysLate: 1 }] },
  { name: "visited early: thirty days from the visit", events: [...base, visited("2026-01-10")], asOf: "2026-02-10", options,
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-01-10", due: "2026-02-09" }] },
  { name: "a visit on the day of entry counts", events: [...base, visited("2026-01-05")], asOf: "2026-01-20", options,
    duties: [{ status: "met", ...due, metOn: "2026-01-05" }, { status: "open", ...due }] },
  { name: "one of the day before does not", events: [...base, visited("2026-01-04")], asOf: "2026-02-05", options, duties: [{ status: "overdue", ...due }] },
  { name: "two visits of one day are one", events: [...base, visited("2026-01-20"), visited("2026-01-20", { where: "other" })], asOf: "2026-02-01", options,
    duties: [{ status: "met", ...due }, { status: "open", due: "2026-02-19" }] },
  { name: "another number for this rule alone", events: base, asOf: "2026-01-20", options: { params: { "us-mi/visit-interval.mi.visits": 14 } },
    duties: [{ status: "overdue", on: "2026-01-05", due: "2026-01-19" }] },
  { name: "across a leap day", events: [entered("2024-02-10")], asOf: "2024-03-11", options, duties: [{ status: "open", due: "2024-03-11" }] },

  // Which visit
  { name: "a visit with a parent only is none with the child", events: [...base, visited("2026-01-20", { with: ["parent"] })], asOf: "2026-02-05", options,
    duties: [{ status: "overdue", ...due }] },
  { name: "a visit with both is", events: [...base, visited("2026-01-20", { with: ["parent", "child"] })], asOf: "2026-02-05", options,
    duties: [{ status: "met", ...due }, { status: "open", due: "2026-02-19" }] },

  // Ends
  { name: "home on the thirtieth day: lapsed", events: [...base, exited("2026-02-04")], asOf: "2026-06-01", options, duties: [{ status: "lapsed", ...due }] },
  { name: "home the day after: missed", events: [...base, exited("2026-02-05")], asOf: "2026-06-01", options, duties: [{ status: "missed", ...due }] },
  { name: "a visit after the child left does not count", events: [...base, exited("2026-02-10"), visited("2026-02-12")], asOf: "2026-06-01", options,
    duties: [{ status: "missed", ...due }] },
  { name: "visited, and home before the next was due", events: [...base, visited("2026-01-20"), exited("2026-02-10")], asOf: "2026-06-01", options,
    duties: [{ status: "met", ...due }, { status: "lapsed", due: "2026-02-19" }] },
  { name: "the case closed before it was due: lapsed", events: [...base, closed("2026-02-01")], asOf: "2026-06-01", options, duties: [{ status: "lapsed", ...due }] },
  { name: "back in care: a run of its own", events: [...base, visited("2026-01-20"), exited("2026-02-10"), entered("2026-04-01")], asOf: "2026-05-02", options,
    duties: [{ status: "met", ...due }, { status: "lapsed", due: "2026-02-19" }, { status: "overdue", on: "2026-04-01", due: "2026-05-01" }] },

  // Siblings
  { name: "a visit with ana is none with ben", children: siblings, events: [entered(), entered("2026-01-05", "ben"), visited("2026-01-20", { child: "ana" })],
    asOf: "2026-02-05", options,
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }, { child: "ana", status: "open", due: "2026-02-19" }] },
  { name: "a visit that names nobody is with each child in care that day", children: siblings, asOf: "2026-02-05", options,
    events: [entered(), entered("2026-01-25", "ben"), visited("2026-01-20")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ana", status: "open", due: "2026-02-19" }, { child: "ben", status: "open", due: "2026-02-24" }] },

  // The record
  { name: "visited in time, recorded late: met, and backdated", events: [...base, visited("2026-01-20", { recordedOn: "2026-02-10" })], asOf: "2026-02-19", options,
    duties: [{ status: "met", ...due, backdated: true }, { status: "open", due: "2026-02-19" }] },
  { name: "as the record stood before that, it was overdue", events: [...base, visited("2026-01-20", { recordedOn: "2026-02-10" })], asOf: "2026-02-19",
    options: { ...options, knownBy: "2026-02-09" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold visits accuses nobody", events: base, asOf: "2026-06-01", options,
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "care-entered", "care-exited"] },
    duties: [{ status: "unknown", needs: /visit-held/ }] },
  { name: "exact duplicates, in any order, change nothing", events: [visited("2026-02-05"), visited("2026-02-05"), entered(), entered()], asOf: "2026-02-10", options,
    duties: [{ status: "late", ...due, daysLate: 1 }, { status: "open", due: "2026-03-07" }] },
]);
