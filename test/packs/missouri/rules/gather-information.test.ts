/** MO-CWM-P02: the information that goals rest on is gathered within thirty days of entry (assumption). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const effort = { kind: "effort-made", child: "ana" } as const;
const parents = (on: string): EventInput => ({ ...effort, effort: "talk-with-parents", on });
const paternity = (on: string): EventInput => ({ ...effort, effort: "establish-paternity", on });
const relatives = (on: string): EventInput => ({ ...effort, effort: "explore-relatives", on });
const child = (on: string): EventInput => ({ ...effort, effort: "work-with-child", on });
const established = { kind: "paternity-established", child: "ana" } as const;
const all = (on: string): EventInput[] => [parents(on), paternity(on), relatives(on), child(on)];
const missing = ["talk with the parents", "paternity", "relatives explored", "work with the child"];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

boundaries("us-mo/gather-information", [
  // Thirty days
  { name: "on day 29 there is a day left", events: [entered()], asOf: "2026-01-30",
    duties: [{ status: "open", child: "ana", on: "2026-01-01", due: "2026-01-31", missing }] },
  { name: "on day 30 it can still be done in time", events: [entered()], asOf: "2026-01-31",
    duties: [{ status: "open", due: "2026-01-31", missing }] },
  { name: "on day 31 all of it is overdue", events: [entered()], asOf: "2026-02-01",
    duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "all of it on day 30 is in time", events: [entered(), ...all("2026-01-31")], asOf: "2026-02-10",
    duties: [{ status: "met", metOn: "2026-01-31", missing: [] }] },
  { name: "the last part on day 31 makes the whole a day late", asOf: "2026-02-10",
    events: [entered(), parents("2026-01-05"), paternity("2026-01-06"), relatives("2026-02-01"), child("2026-01-07")],
    duties: [{ status: "late", metOn: "2026-02-01", daysLate: 1, missing: [] }] },
  { name: "it is met on the day of its last part, in whatever order they are written", asOf: "2026-01-25",
    events: [child("2026-01-07"), relatives("2026-01-20"), paternity("2026-01-06"), entered(), parents("2026-01-05")],
    duties: [{ status: "met", metOn: "2026-01-20" }] },
  { name: "an hour of entry does not matter here", events: [entered("2026-01-01T23:30-06:00")], asOf: "2026-01-31",
    duties: [{ status: "open", due: "2026-01-31" }] },
  { name: "thirty days can end on a leap day", events: [entered("2024-01-30")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "thirty days from a month's end run through February", events: [entered("2026-01-31")], asOf: "2026-03-02",
    duties: [{ status: "open", due: "2026-03-02" }] },
  { name: "day 30 on a Saturday rolls to Monday only where that convention is chosen", events: [entered()], asOf: "2026-02-01",
    options: { counting: "rsmo-506.060" }, duties: [{ status: "open", due: "2026-02-02" }] },
  { name: "and past a holiday that the caller names", events: [entered()], asOf: "2026-02-01",
    options: { counting: "rsmo-506.060", holidays: ["2026-02-02"] }, duties: [{ status: "open", due: "2026-02-03" }] },
  { name: "an agency may allow forty-five days", events: [entered()], asOf: "2026-02-16", options: { params: { "gather.within": 45 } },
    duties: [{ status: "overdue", due: "2026-02-15", basis: "gather.within" }] },

  // The parts
  { name: "the one kind of effort not made is named", asOf: "2026-02-10",
    events: [entered(), parents("2026-01-05"), relatives("2026-01-05"), child("2026-01-05")],
    duties: [{ status: "overdue", missing: ["paternity"] }] },
  { name: "a permanency talk with parent and child is a talk with both", asOf: "2026-02-10",
    events: [entered(), { kind: "permanency-discussed", with: ["parent", "child"], on: "2026-01-10", child: "ana" }],
    duties: [{ status: "overdue", missing: ["paternity", "relatives explored"] }] },
  { name: "a talk with a relative explores no relatives and speaks with no parent", asOf: "2026-02-10",
    events: [entered(), { kind: "permanency-discussed", with: ["relative"], on: "2026-01-10", child: "ana" }],
    duties: [{ status: "overdue", missing }] },
  ...(["identify-relatives-in-state", "identify-relatives-out-of-state"] as const).map((kind) => ({
    name: `${kind} explores relatives`, asOf: "2026-02-10",
    events: [entered(), parents("2026-01-05"), paternity("2026-01-05"), child("2026-01-05"), { ...effort, effort: kind, on: "2026-01-09" }],
    duties: [{ status: "met", metOn: "2026-01-09" } as const],
  })),
  { name: "paternity established in care counts as well as the effort", asOf: "2026-02-10",
    events: [entered(), parents("2026-01-05"), relatives("2026-01-05"), child("2026-01-05"), { ...established, on: "2026-01-20" }],
    duties: [{ status: "met", metOn: "2026-01-20" }] },
  { name: "paternity established after day 30 is late evidence, not a reason not to have asked", asOf: "2026-03-10",
    events: [entered(), parents("2026-01-05"), relatives("2026-01-05"), child("2026-01-05"), { ...established, on: "2026-02-20" }],
    duties: [{ status: "late", metOn: "2026-02-20", daysLate: 20 }] },
  { name: "paternity established before entry is not asked for again", asOf: "2026-02-10",
    events: [{ ...established, on: "2019-06-01" }, entered(), parents("2026-01-05"), relatives("2026-01-05"), child("2026-01-08")],
    duties: [{ status: "met", metOn: "2026-01-08", missing: [] }] },
  { name: "where paternity is on record, it is not among what is missing", asOf: "2026-02-10",
    events: [{ ...established, on: "2019-06-01" }, entered()],
    duties: [{ status: "overdue", missing: ["talk with the parents", "relatives explored", "work with the child"] }] },
  { name: "efforts before entry do not count", events: [...all("2025-12-31"), entered()], asOf: "2026-02-10",
    duties: [{ status: "overdue", missing }] },
  { name: "efforts on the day of entry do", events: [...all("2026-01-01"), entered()], asOf: "2026-02-10",
    duties: [{ status: "met", metOn: "2026-01-01" }] },
  { name: "paternity established on the day of entry is gathered in the stay", events: [entered(), { ...established, on: "2026-01-01" }], asOf: "2026-02-10",
    duties: [{ status: "overdue", evidence: ["talk with the parents: not 2026-01-01, an effort of another kind", "paternity: 2026-01-01",
      "relatives explored: not 2026-01-01, an effort of another kind", "work with the child: not 2026-01-01, an effort of another kind"] }] },
  { name: "what a talk with a parent is not is shown", events: [entered(), { kind: "permanency-discussed", with: ["parent"], on: "2026-01-10", child: "ana" }], asOf: "2026-02-10",
    duties: [{ status: "overdue", evidence: ["talk with the parents: 2026-01-10", "paternity: not 2026-01-10, an effort of another kind",
      "relatives explored: not 2026-01-10, an effort of another kind", "work with the child: not 2026-01-10, a talk with others"] }] },
  { name: "what would meet it: an effort of each kind that is missing", events: [entered(), relatives("2026-01-05")], asOf: "2026-02-10",
    duties: [{ status: "overdue", remedy: {
      says: "Make and record: talk with the parents, paternity, work with the child.", events: [parents("2026-02-10"), paternity("2026-02-10"), child("2026-02-10")],
    } }] },

  // Age
  { name: "a child who turns five on the day of entry is worked with", children: [{ id: "ana", birthDate: "2021-01-01" }],
    events: [entered(), parents("2026-01-05"), paternity("2026-01-05"), relatives("2026-01-05")], asOf: "2026-02-10",
    duties: [{ status: "overdue", missing: ["work with the child"] }] },
  { name: "a child who turns five the day after is too young: age is that of the entry day", children: [{ id: "ana", birthDate: "2021-01-02" }],
    events: [entered(), parents("2026-01-05"), paternity("2026-01-05"), relatives("2026-01-05")], asOf: "2026-02-10",
    duties: [{ status: "met", metOn: "2026-01-05", missing: [] }] },
  // reading: S3's clamping is taken for birthdays too, so a leap-day child turns five on 28 February.
  { name: "a child born on a leap day turns five on the last of February", children: [{ id: "ana", birthDate: "2020-02-29" }],
    events: [entered("2025-02-28")], asOf: "2025-03-01", duties: [{ status: "open", missing }] },
  { name: "and is four the day before", children: [{ id: "ana", birthDate: "2020-02-29" }],
    events: [entered("2025-02-27")], asOf: "2025-03-01", duties: [{ status: "open", missing: missing.slice(0, 3) }] },
  { name: "without a birth date nobody can say whether work with the child was due; the rest is", children: [{ id: "ana" }],
    events: [entered()], asOf: "2026-02-10", duties: [{ status: "overdue", missing: missing.slice(0, 3) }] },
  { name: "with the rest done, the birth date decides: unknown", children: [{ id: "ana" }], asOf: "2026-02-10",
    events: [entered(), ...(["talk-with-parents", "establish-paternity", "explore-relatives"] as const).map((effort) => ({ kind: "effort-made" as const, child: "ana", on: "2026-01-10", effort }))],
    duties: [{ status: "unknown", needs: /birth date/ }] },
  { name: "a child born on the day of entry is too young", children: [{ id: "ana", birthDate: "2026-01-01" }], events: [entered()], asOf: "2026-02-10",
    duties: [{ status: "overdue", missing: missing.slice(0, 3) }] },
  { name: "so that with the rest done it is met", children: [{ id: "ana", birthDate: "2026-01-01" }], events: [entered(), ...all("2026-01-05").slice(0, 3)], asOf: "2026-02-10", duties: [{ status: "met", metOn: "2026-01-05" }] },
  { name: "a birth date after the entry is none", children: [{ id: "ana", birthDate: "2026-01-02" }], events: [entered(), ...all("2026-01-05").slice(0, 3)], asOf: "2026-02-10",
    duties: [{ status: "unknown", needs: /birth date/ }] },
  { name: "the agency may set another age", events: [entered()], asOf: "2026-02-10", options: { params: { "gather.childFromAge": 11 } },
    duties: [{ status: "overdue", missing: missing.slice(0, 3) }] },
  { name: "at exactly that age the child is worked with", events: [entered()], asOf: "2026-02-10",
    options: { params: { "gather.childFromAge": 10 } }, duties: [{ status: "overdue", missing }] },

  // Ends
  { name: "an exit on day 30 ends it in time", events: [entered(), parents("2026-01-05"), exited("2026-01-31")], asOf: "2026-03-01",
    duties: [{ status: "lapsed", due: "2026-01-31" }] },
  { name: "an exit on day 31 leaves it missed, naming what was not done", asOf: "2026-03-01",
    events: [entered(), parents("2026-01-05"), exited("2026-02-01")], duties: [{ status: "missed", missing: missing.slice(1) }] },
  { name: "efforts after the exit rescue nothing", asOf: "2026-03-01",
    events: [entered(), exited("2026-02-05"), ...all("2026-02-06")], duties: [{ status: "missed", missing }] },
  // reading: the day of exit is not a day in care, so what is done on it comes too late.
  { name: "efforts on the day of exit rescue nothing", events: [entered(), exited("2026-02-05"), ...all("2026-02-05")], asOf: "2026-03-01",
    duties: [{ status: "missed", missing }] },
  { name: "all gathered before an early exit stays met", asOf: "2026-03-01",
    events: [entered(), ...all("2026-01-08"), exited("2026-01-09")], duties: [{ status: "met", metOn: "2026-01-08" }] },
  { name: "a case closed on day 30 asks nothing more", events: [entered(), closed("2026-01-31")], asOf: "2026-03-01",
    duties: [{ status: "lapsed" }] },
  { name: "a case closed after day 30 leaves it missed", events: [entered(), closed("2026-02-14")], asOf: "2026-03-01",
    duties: [{ status: "missed", missing }] },

  // Episodes and children
  { name: "a re-entry asks for all of it again", asOf: "2026-06-01",
    events: [entered(), ...all("2026-01-10"), exited("2026-02-20"), entered("2026-04-30")],
    duties: [{ status: "met", due: "2026-01-31" }, { status: "overdue", on: "2026-04-30", due: "2026-05-30", missing }] },
  { name: "but not for the paternity established in the first stay", asOf: "2026-06-01",
    events: [entered(), ...all("2026-01-10"), { ...established, on: "2026-02-01" }, exited("2026-02-20"), entered("2026-04-30")],
    duties: [{ status: "met" }, { status: "overdue", missing: ["talk with the parents", "relatives explored", "work with the child"] }] },
  { name: "siblings: own clocks, own efforts, own paternity", asOf: "2026-03-01",
    children: [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2017-07-07" }],
    events: [entered(), entered("2026-01-10", "ben"), ...all("2026-01-15"), { ...established, on: "2025-01-01" }],
    duties: [{ status: "met", child: "ana", due: "2026-01-31" }, { status: "overdue", child: "ben", due: "2026-02-09", missing }] },
  { name: "an effort that names no child serves every child in care that day, and no other", asOf: "2026-03-01",
    children: [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2017-07-07" }],
    events: [entered(), entered("2026-01-10", "ben"), { kind: "effort-made", effort: "talk-with-parents", on: "2026-01-09" },
      { kind: "effort-made", effort: "explore-relatives", on: "2026-01-10" }],
    duties: [{ status: "overdue", child: "ana", missing: ["paternity", "work with the child"] },
      { status: "overdue", child: "ben", missing: ["talk with the parents", "paternity", "work with the child"] }] },

  // The record
  { name: "done in time but recorded after day 30: met, and flagged", asOf: "2026-03-01",
    events: [entered(), ...all("2026-01-10").slice(0, 3), { ...effort, effort: "work-with-child", on: "2026-01-20", recordedOn: "2026-02-15" }],
    duties: [{ status: "met", metOn: "2026-01-20", backdated: true }] },
  { name: "by what was known before, that part was missing", asOf: "2026-03-01", options: { knownBy: "2026-02-14" },
    events: [entered(), ...all("2026-01-10").slice(0, 3), { ...effort, effort: "work-with-child", on: "2026-01-20", recordedOn: "2026-02-15" }],
    duties: [{ status: "overdue", missing: ["work with the child"] }] },
  { name: "a record without efforts cannot say", events: [entered()], asOf: "2026-02-10", holds: holding("care-entered", "care-exited"),
    duties: [{ status: "unknown", needs: /effort-made|permanency-discussed|paternity-established/ }] },
  { name: "a record that holds efforts, talks and paternity is taken at its word", events: [entered()], asOf: "2026-02-10",
    holds: holding("care-entered", "care-exited", "case-closed", "effort-made", "permanency-discussed", "paternity-established"),
    duties: [{ status: "overdue", missing }] },
  { name: "one that holds efforts and no talks may lack a talk", events: [entered(), paternity("2026-01-05"), relatives("2026-01-05"), child("2026-01-05")], asOf: "2026-02-10",
    holds: holding("care-entered", "effort-made", "paternity-established"), duties: [{ status: "unknown", needs: /a record of permanency-discussed,/ }] },
  { name: "but not what no talk would be", events: [entered(), parents("2026-01-05"), child("2026-01-05")], asOf: "2026-02-10",
    holds: holding("care-entered", "effort-made", "paternity-established"), duties: [{ status: "overdue", missing: ["paternity", "relatives explored"] }] },
  // reading: a record is judged as of the last day it covers; what came after is not held against anyone.
  { name: "a record that ends before day 30 cannot say what came after", events: [entered()], asOf: "2026-02-10",
    holds: { ...holding("care-entered", "care-exited", "case-closed", "effort-made", "permanency-discussed", "paternity-established"), until: "2026-01-20" },
    duties: [{ status: "unknown", due: "2026-01-31", missing, needs: /2026-01-20/ }] },

  // Law in time
  { name: "an entry before the manual's earliest text is not judged by it", events: [entered("2020-05-27")], asOf: "2020-07-15", duties: [] },
  { name: "an entry on the day of the earliest text is", events: [entered("2020-05-28")], asOf: "2020-07-15",
    duties: [{ status: "overdue", due: "2020-06-27" }] },
]);
