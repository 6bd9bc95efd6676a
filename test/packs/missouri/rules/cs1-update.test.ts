/** MO-CWM-K03: the CS-1 is updated at each six-month FST meeting, for every child whose first one is on record or due (S15). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Held = Extract<EventInput, { kind: "meeting-held" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const custody = (on: string, child = "ana"): EventInput => ({ kind: "custody-granted", child, on });
const cs1 = (on: string, child = "ana"): EventInput => ({ kind: "cs1-completed", child, on, inFaces: true });
const met = (on: string, more: Partial<Held> = {}): EventInput =>
  ({ kind: "meeting-held", meeting: "fst", sixMonth: true, child: "ana", on, ...more });

/** Custody from 1 September: the first CS-1 is due on 1 October. */
const entry = [opened, entered("ana", "2021-09-01"), custody("2021-09-01")];
const base = [...entry, cs1("2021-09-20")];
const held = [...base, met("2022-03-01")];
const due = { on: "2022-03-01", due: "2022-03-01" };
const PART = "CS-1 update";

boundaries("us-mo/cs1-update", [
  { name: "before the six-month meeting nothing is asked", events: held, asOf: "2022-02-28", duties: [] },
  { name: "on the day of the meeting it is open", events: held, asOf: "2022-03-01",
    duties: [{ child: "ana", status: "open", ...due, missing: [PART] }] },
  { name: "the day after it is overdue", events: held, asOf: "2022-03-02", duties: [{ status: "overdue", ...due, missing: [PART] }] },
  { name: "what would meet it: the CS-1 updated in FACES", events: held, asOf: "2022-03-02",
    duties: [{ status: "overdue", remedy: { says: "Update the CS-1 in FACES.", events: [{ kind: "cs1-completed", on: "2022-03-02", child: "ana", cs1: "update", inFaces: true }] } }] },
  { name: "updated at the meeting: met", events: [...held, cs1("2022-03-01")], asOf: "2022-03-02",
    duties: [{ status: "met", ...due, metOn: "2022-03-01", missing: [] }] },
  { name: "updated three days after: late by three days", events: [...held, cs1("2022-03-04")], asOf: "2022-06-01",
    duties: [{ status: "late", ...due, metOn: "2022-03-04", daysLate: 3 }] },
  { name: "an update the day before the meeting does not count", events: [...held, cs1("2022-02-28")], asOf: "2022-03-02",
    duties: [{ status: "overdue", ...due }] },
  { name: "the meeting's hour is of no account", events: [...base, met("2022-03-01T14:00-06:00"), cs1("2022-03-01")],
    asOf: "2022-03-02",
    duties: [{ status: "met", ...due }] },
  { name: "an FST meeting not marked six-month asks for no update", events: [...base, met("2022-03-01", { sixMonth: false })],
    asOf: "2022-06-01", duties: [] },
  { name: "nor does a meeting of another kind", events: [...base, met("2022-03-01", { meeting: "permanency-review" })],
    asOf: "2022-06-01", duties: [] },
  { name: "nor one that is only booked", asOf: "2022-06-01", duties: [],
    events: [...base, { kind: "meeting-scheduled", meeting: "fst", child: "ana", on: "2022-02-01", scheduledFor: "2022-03-01" }] },
  { name: "an exact duplicate of the meeting adds no duty", events: [...held, met("2022-03-01")], asOf: "2022-03-02",
    duties: [{ status: "overdue", ...due }] },

  { name: "first CS-1 neither on record nor due yet: no update", events: [...entry, met("2021-09-30")], asOf: "2021-12-01",
    duties: [] },
  { name: "a first CS-1 completed the day after the meeting was not on record at it", events: [...entry, met("2021-09-19"), cs1("2021-09-20")], asOf: "2021-12-01", duties: [] },
  { name: "first CS-1 due on the day of the meeting, though not on record", events: [...entry, met("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "overdue", on: "2021-10-01", due: "2021-10-01" }] },
  { name: "first CS-1 on record before it was due", events: [...base, met("2021-09-25")], asOf: "2021-09-26",
    duties: [{ status: "overdue", on: "2021-09-25", due: "2021-09-25" }] },
  { name: "first CS-1 completed at the meeting is the update too", events: [...base, met("2021-09-20")], asOf: "2021-12-01",
    duties: [{ status: "met", on: "2021-09-20", due: "2021-09-20" }] },
  { name: "the first CS-1, overdue and then completed after the meeting, is the update too",
    events: [...entry, met("2021-12-01"), cs1("2021-12-03")],
    asOf: "2022-01-01", duties: [{ status: "late", on: "2021-12-01", due: "2021-12-01", daysLate: 2 }] },
  { name: "two meetings, one update after both: it meets both", events: [...held, met("2022-09-01"), cs1("2022-09-05")],
    asOf: "2022-10-01",
    duties: [{ status: "late", ...due, metOn: "2022-09-05", daysLate: 188 },
      { status: "late", on: "2022-09-01", due: "2022-09-01", daysLate: 4 }] },
  { name: "two meetings, each with its update", events: [...held, cs1("2022-03-01"), met("2022-09-01"), cs1("2022-09-01")],
    asOf: "2022-10-01",
    duties: [{ status: "met", ...due, metOn: "2022-03-01" }, { status: "met", due: "2022-09-01", metOn: "2022-09-01" }] },
  { name: "the update at the first meeting does not serve the second", events: [...held, cs1("2022-03-01"), met("2022-09-01")],
    asOf: "2022-10-01",
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2022-09-01" }] },

  { name: "leaving care the day after, not updated: missed", events: [...held, exited("ana", "2022-03-02")], asOf: "2022-06-01",
    duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "updated after leaving care: missed all the same", events: [...held, exited("ana", "2022-03-02"), cs1("2022-03-03")],
    asOf: "2022-06-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a meeting on the day the child leaves asks nothing for that child", events: [...held, exited("ana", "2022-03-01")],
    asOf: "2022-06-01", duties: [] },
  { name: "a meeting after the child left asks nothing for that child", events: [...held, exited("ana", "2022-02-01")],
    asOf: "2022-06-01", duties: [] },
  { name: "the case closes after the meeting, not updated: missed", events: [...held, { kind: "case-closed", on: "2022-03-10" }],
    asOf: "2022-06-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the case closed before the meeting: nothing", events: [...held, { kind: "case-closed", on: "2022-02-10" }],
    asOf: "2022-06-01", duties: [] },
  { name: "back in care: the earlier stay's first CS-1 is not this one's", asOf: "2022-06-01",
    events: [...base, exited("ana", "2021-12-01"), entered("ana", "2022-02-20"), custody("2022-02-20"), met("2022-03-01")],
    duties: [] },
  { name: "back in care: an update then does not serve a meeting of the earlier stay", asOf: "2022-06-01",
    events: [...held, exited("ana", "2022-04-01"), entered("ana", "2022-05-01"), custody("2022-05-01"), cs1("2022-05-10")],
    duties: [{ status: "missed", ...due }] },

  { name: "a meeting that names no child is about each child in care whose first CS-1 is on record or due", asOf: "2022-03-02",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("ben", "2021-12-01"), custody("2021-12-01", "ben"), entered("cleo", "2022-02-20"),
      custody("2022-02-20", "cleo"),
      { kind: "meeting-held", meeting: "fst", sixMonth: true, on: "2022-03-01" }],
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "siblings: one child's update does nothing for the other", asOf: "2022-03-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("ben", "2021-09-01"), custody("2021-09-01", "ben"), cs1("2021-09-20", "ben"),
      { kind: "meeting-held", meeting: "fst", sixMonth: true, on: "2022-03-01" }, cs1("2022-03-01", "ben")],
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "an update that names no child is for every child in care", asOf: "2022-03-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("ben", "2021-09-01"), custody("2021-09-01", "ben"), cs1("2021-09-20", "ben"),
      { kind: "meeting-held", meeting: "fst", sixMonth: true, on: "2022-03-01" }, { kind: "cs1-completed", on: "2022-03-01" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a meeting about one sibling asks nothing for the other", asOf: "2022-03-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [...held, entered("ben", "2021-09-01"), custody("2021-09-01", "ben"), cs1("2021-09-20", "ben")],
    duties: [{ child: "ana", status: "overdue", ...due }] },

  { name: "updated at the meeting, recorded later: met, and backdated", asOf: "2022-06-01",
    events: [...held, { ...cs1("2022-03-01"), recordedOn: "2022-03-09" }], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2022-06-01", options: { knownBy: "2022-03-05" },
    events: [...held, { ...cs1("2022-03-01"), recordedOn: "2022-03-09" }], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold a CS-1 accuses nobody", asOf: "2022-06-01", events: [...entry, met("2022-03-01")],
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "custody-granted", "meeting-held"] },
    duties: [{ status: "unknown", needs: /cs1-completed/ }] },
  { name: "a meeting on 29 February",
    events: [entered("ana", "2023-09-01"), custody("2023-09-01"), met("2024-02-29"), cs1("2024-03-01")], asOf: "2024-04-01",
    duties: [{ status: "late", on: "2024-02-29", due: "2024-02-29", daysLate: 1 }] },
  { name: "a meeting on a month's last day", events: [...base, met("2022-03-31"), cs1("2022-04-01")], asOf: "2022-05-01",
    duties: [{ status: "late", due: "2022-03-31", daysLate: 1 }] },
  { name: "facts in any order", events: [...held, cs1("2022-03-04")].reverse(), asOf: "2022-06-01",
    duties: [{ status: "late", ...due, daysLate: 3 }] },
  { name: "before the manual's earliest text nothing was asked", asOf: "2020-06-30",
    events: [entered("ana", "2019-09-02"), custody("2019-09-02"), cs1("2019-09-20"), met("2020-03-02")], duties: [] },
]);
