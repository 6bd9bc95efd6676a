/** MO-CWM-P10: a determination that relatives are contrary to the child's welfare is documented in FACES (S21: at once). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const kind = "contrary-to-welfare-determined" as const;
const determined = (on: string, child = "ana"): EventInput => ({ kind, child, on });
const documented = (on: string, of: string, child = "ana"): EventInput =>
  ({ kind: "documentation-recorded", child, on, of: { kind, on: of }, in: ["FACES"] });

const base = [opened, entered("ana", "2021-09-01")];
const made = [...base, determined("2021-10-04")];
const due = { on: "2021-10-04", due: "2021-10-04" };

boundaries("us-mo/contrary-to-welfare-documented", [
  { name: "before a determination is made nothing is to be documented", events: made, asOf: "2021-10-03", duties: [] },
  { name: "undocumented on its own day: open", events: made, asOf: "2021-10-04",
    duties: [{ child: "ana", status: "open", ...due, missing: ["FACES"], basis: "prompt" }] },
  { name: "undocumented the day after: overdue", events: made, asOf: "2021-10-05",
    duties: [{ status: "overdue", ...due, missing: ["FACES"] }] },
  { name: "documented in FACES as it was made: met", asOf: "2021-10-05",
    events: [...base, { kind, child: "ana", on: "2021-10-04", documentedIn: ["FACES"] }],
    duties: [{ status: "met", ...due, metOn: "2021-10-04", missing: [] }] },
  { name: "documented by a fact of its own the same day: met", events: [...made, documented("2021-10-04", "2021-10-04")],
    asOf: "2021-10-05",
    duties: [{ status: "met", ...due, metOn: "2021-10-04" }] },
  { name: "documented the next day: late by one day", events: [...made, documented("2021-10-05", "2021-10-04")], asOf: "2021-11-01",
    duties: [{ status: "late", ...due, metOn: "2021-10-05", daysLate: 1 }] },
  { name: "documented elsewhere is not documented in FACES", asOf: "2021-10-05",
    events: [...base, { kind, child: "ana", on: "2021-10-04", documentedIn: ["SSP", "case record"] }],
    duties: [{ status: "overdue", ...due, missing: ["FACES"] }] },
  // reading: a contact note in FACES is documentation in FACES
  { name: "a FACES contact note is in FACES", asOf: "2021-10-05",
    events: [...base, { kind, child: "ana", on: "2021-10-04", documentedIn: ["FACES contact note"] }],
    duties: [{ status: "met", ...due }] },
  { name: "documentation of another fact does not serve", asOf: "2021-10-05",
    events: [...made, { kind: "permanency-discussed", child: "ana", on: "2021-10-04", with: ["parent"] },
      { kind: "documentation-recorded", child: "ana", on: "2021-10-04", of: { kind: "permanency-discussed", on: "2021-10-04" }, in: ["FACES"] }],
    duties: [{ status: "overdue", ...due }] },
  { name: "documentation dated before the determination does not count", events: [...made, documented("2021-10-01", "2021-10-04")],
    asOf: "2021-10-05", duties: [{ status: "overdue", ...due }] },

  { name: "documented the same day, recorded later: met, and backdated",
    events: [...made, { ...documented("2021-10-04", "2021-10-04"), recordedOn: "2021-10-12" }], asOf: "2021-11-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", options: { knownBy: "2021-10-08" },
    events: [...made, { ...documented("2021-10-04", "2021-10-04"), recordedOn: "2021-10-12" }], asOf: "2021-11-01",
    duties: [{ status: "overdue", ...due }] },
  // reading: `documentedIn` says where it was documented on the day it was recorded, so the documentation bears that day's date
  { name: "a determination entered six days later was documented six days late", asOf: "2021-11-01",
    events: [...base, { kind, child: "ana", on: "2021-10-04", recordedOn: "2021-10-10", documentedIn: ["FACES"] }],
    duties: [{ status: "late", ...due, metOn: "2021-10-10", daysLate: 6 }] },

  { name: "each determination has its own duty", events: [...made, documented("2021-10-04", "2021-10-04"), determined("2021-12-01")],
    asOf: "2021-12-02", duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-12-01", due: "2021-12-01" }] },
  { name: "an exact duplicate adds no duty", events: [...made, determined("2021-10-04")], asOf: "2021-10-05",
    duties: [{ status: "overdue", ...due }] },
  // reading: what required the documentation is the determination, so a withdrawal ends it
  { name: "withdrawn undocumented after its day: missed", asOf: "2021-11-01",
    events: [...made, { kind: "contrary-to-welfare-withdrawn", child: "ana", on: "2021-10-20" }],
    duties: [{ status: "missed", ...due }] },
  { name: "a withdrawal of an earlier one does not end it", asOf: "2021-11-01",
    events: [...base, determined("2021-09-10"), { kind: "contrary-to-welfare-withdrawn", child: "ana", on: "2021-09-20" }, determined("2021-10-04")],
    duties: [{ status: "missed", on: "2021-09-10", ended: "2021-09-20: the determination was withdrawn" }, { status: "overdue", ...due }] },
  { name: "nor does one of its day, recorded before it", asOf: "2021-11-01",
    events: [...base, { ...determined("2021-10-04"), recordedOn: "2021-10-06" }, { kind: "contrary-to-welfare-withdrawn", child: "ana", on: "2021-10-04" }],
    duties: [{ status: "overdue", ...due }] },
  { name: "leaving care undocumented: missed", events: [...made, exited("ana", "2021-10-05")], asOf: "2021-11-01",
    duties: [{ status: "missed", ...due, missing: ["FACES"] }] },
  { name: "the case closes undocumented: missed", events: [...made, closed("2021-10-05")], asOf: "2021-11-01",
    duties: [{ status: "missed", ...due }] },

  { name: "where the agency allows three days, it is open on the third", options: { params: { prompt: 3 } }, events: made,
    asOf: "2021-10-07",
    duties: [{ status: "open", on: "2021-10-04", due: "2021-10-07" }] },
  { name: "for this rule alone as well", events: made, asOf: "2021-10-08",
    options: { params: { "us-mo/contrary-to-welfare-documented.prompt": 3 } }, duties: [{ status: "overdue", due: "2021-10-07" }] },
  { name: "leaving care on the last of those days: lapsed", options: { params: { prompt: 3 } }, asOf: "2021-11-01",
    events: [...made, exited("ana", "2021-10-07")], duties: [{ status: "lapsed", due: "2021-10-07" }] },
  { name: "leaving care the day after: missed", options: { params: { prompt: 3 } }, asOf: "2021-11-01",
    events: [...made, exited("ana", "2021-10-08")], duties: [{ status: "missed", due: "2021-10-07" }] },
  { name: "the case closes before the last of those days: lapsed", options: { params: { prompt: 3 } }, asOf: "2021-11-01",
    events: [...made, closed("2021-10-06")], duties: [{ status: "lapsed", due: "2021-10-07" }] },
  { name: "days run over a month's end", options: { params: { prompt: 1 } }, asOf: "2021-11-01",
    events: [...base, determined("2021-10-31")], duties: [{ status: "open", due: "2021-11-01" }] },
  { name: "made on 29 February, documented on 1 March: late by one day", asOf: "2024-03-02",
    events: [entered("ana", "2024-02-01"), determined("2024-02-29"), documented("2024-03-01", "2024-02-29")],
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  { name: "documentation in a later stay does not serve an earlier one", asOf: "2022-03-01",
    events: [...made, exited("ana", "2021-12-01"), entered("ana", "2022-02-01"), documented("2022-02-03", "2021-10-04")],
    duties: [{ status: "missed", ...due }] },
  { name: "siblings: each determination is documented for its own child", asOf: "2021-10-05",
    children: [{ id: "ana" }, { id: "ben" }],
    events: [...made, entered("ben", "2021-09-01"), determined("2021-10-04", "ben"), documented("2021-10-04", "2021-10-04", "ben")],
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a determination that names no child is about each child in care", asOf: "2021-10-05",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("ben", "2021-09-06"),
      entered("cleo", "2021-11-01"), { kind, on: "2021-10-04", documentedIn: ["FACES"] }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a source that cannot hold documentation accuses nobody", events: made, asOf: "2021-10-12",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", kind] },
    duties: [{ status: "unknown", needs: /documentation-recorded/ }] },
  { name: "facts in any order", events: [...made, documented("2021-10-05", "2021-10-04")].reverse(), asOf: "2021-11-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },
  { name: "before the manual's earliest text nothing was asked", asOf: "2020-06-30",
    events: [entered("ana", "2020-04-01"), determined("2020-05-27")], duties: [] },
  { name: "on its first day it was", asOf: "2020-05-29", events: [entered("ana", "2020-04-01"), determined("2020-05-28")],
    duties: [{ status: "overdue", on: "2020-05-28", due: "2020-05-28" }] },
]);
