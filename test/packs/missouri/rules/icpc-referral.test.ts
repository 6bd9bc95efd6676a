/** MO-CWM-P11: a relative out of state who is listed as a placement calls for a timely ICPC referral (S11). */
import { expect, it } from "vitest";
import { parseTimeline } from "../../../../src/schema.js";
import type { EventInput } from "../../../../src/schema.js";
import { boundaries, dutiesOf } from "../../../support/tables.js";

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const listed = (on: string, relative = "aunt-rosa"): EventInput => ({ kind: "relative-listed", child: "ana", relative, on });
const unlisted = (on: string): EventInput => ({ kind: "relative-unlisted", child: "ana", relative: "aunt-rosa", on });
const declined = (on: string): EventInput => ({ kind: "relative-declined", child: "ana", relative: "aunt-rosa", on });
const referred = (on: string): EventInput => ({ kind: "icpc-referred", child: "ana", relative: "aunt-rosa", state: "US-KS", on });
const denied = (on: string): EventInput => ({ kind: "icpc-decided", child: "ana", relative: "aunt-rosa", outcome: "denied", on });

const people = [{ id: "aunt-rosa", role: "relative" as const, state: "US-KS" }];
const family = [
  ...people, { id: "cousin-ida", role: "relative" as const, state: "US-IL" }, { id: "uncle-leo", role: "relative" as const, state: "US-KS" },
];
const base = [opened, entered("ana", "2021-09-01")];
/** Listed on a Friday: the fifth working day after is Friday the 17th. */
const asked = [...base, listed("2021-09-10")];
const due = { on: "2021-09-10", due: "2021-09-17" };
const PART = "ICPC referral";

boundaries("us-mo/icpc-referral", [
  { name: "the day before the due date it is open", people, events: asked, asOf: "2021-09-16",
    duties: [{ child: "ana", person: "aunt-rosa", status: "open", ...due, missing: [PART], basis: "icpc.timely" }] },
  { name: "on the fifth working day it is still open", people, events: asked, asOf: "2021-09-17",
    duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", people, events: asked, asOf: "2021-09-18",
    duties: [{ status: "overdue", ...due, missing: [PART] }] },
  { name: "referred on the due date: met", people, events: [...asked, referred("2021-09-17")], asOf: "2021-09-18",
    duties: [{ status: "met", ...due, metOn: "2021-09-17", missing: [] }] },
  { name: "referred the Monday after: late by three days, counted as calendar days", people,
    events: [...asked, referred("2021-09-20")],
    asOf: "2021-12-01", duties: [{ status: "late", ...due, metOn: "2021-09-20", daysLate: 3 }] },
  { name: "listed and referred on one day: met", people, events: [...asked, referred("2021-09-10")], asOf: "2021-09-10",
    duties: [{ status: "met", ...due, metOn: "2021-09-10" }] },
  { name: "listed on a Saturday: the count begins on Monday", people, events: [...base, listed("2021-09-11")], asOf: "2021-09-18",
    duties: [{ status: "overdue", on: "2021-09-11", due: "2021-09-17" }] },
  { name: "working days run on after a month's end", people, events: [...base, listed("2021-09-30")], asOf: "2021-10-07",
    duties: [{ status: "open", due: "2021-10-07" }] },
  { name: "29 February is a working day like another", people, events: [entered("ana", "2024-02-01"), listed("2024-02-22")],
    asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "a holiday the caller gives is no working day", people, events: [...base, listed("2021-09-02")], asOf: "2021-09-10",
    options: { holidays: ["2021-09-06"] }, duties: [{ status: "open", due: "2021-09-10" }] },
  { name: "without it the day counts", people, events: [...base, listed("2021-09-02")], asOf: "2021-09-10",
    duties: [{ status: "overdue", due: "2021-09-09" }] },
  { name: "an agency may give ten working days", people, events: asked, asOf: "2021-09-24",
    options: { params: { "icpc.timely": 10 } },
    duties: [{ status: "open", on: "2021-09-10", due: "2021-09-24" }] },

  { name: "a relative in Missouri needs no referral", people: [{ id: "aunt-rosa", role: "relative", state: "US-MO" }], events: asked,
    asOf: "2021-12-01", duties: [] },
  { name: "a relative found but not listed needs none", people, asOf: "2021-12-01",
    events: [...base, { kind: "relative-identified", child: "ana", relative: "aunt-rosa", on: "2021-09-10" }], duties: [] },
  { name: "the relative's state is not on record: unknown", people: [{ id: "aunt-rosa", role: "relative" }], events: asked,
    asOf: "2021-12-01",
    duties: [{ child: "ana", person: "aunt-rosa", status: "unknown", needs: /state/ }] },
  { name: "a listed relative moves out of state: due from the move", people: [{ id: "aunt-rosa", role: "relative", state: "US-MO" }],
    events: [...asked, { kind: "person-moved", person: "aunt-rosa", state: "US-IL", on: "2021-10-01" }], asOf: "2021-10-09",
    duties: [{ status: "overdue", on: "2021-10-01", due: "2021-10-08" }] },
  { name: "a listed relative moves into Missouri by the due date: lapsed", people, asOf: "2021-12-01",
    events: [...asked, { kind: "person-moved", person: "aunt-rosa", state: "US-MO", on: "2021-09-17" }],
    duties: [{ status: "lapsed", ...due }] },
  { name: "listed before entry: due from the entry", people, events: [...base, listed("2021-08-20")], asOf: "2021-09-09",
    duties: [{ status: "overdue", on: "2021-09-01", due: "2021-09-08" }] },
  { name: "listed on the day of entry: due from that day", people, events: [...base, listed("2021-09-01")], asOf: "2021-09-08",
    duties: [{ status: "open", on: "2021-09-01", due: "2021-09-08" }] },

  { name: "ruled out on the due date: lapsed", people, asOf: "2021-12-01",
    events: [...asked, { kind: "relative-ruled-out", child: "ana", relative: "aunt-rosa", on: "2021-09-17" }],
    duties: [{ status: "lapsed", ...due }] },
  { name: "ruled out the day after: missed", people, asOf: "2021-12-01",
    events: [...asked, { kind: "relative-ruled-out", child: "ana", relative: "aunt-rosa", on: "2021-09-18" }],
    duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "declining by the due date: lapsed", people, events: [...asked, declined("2021-09-15")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "dropped from the plan by the due date: lapsed", people, events: [...asked, unlisted("2021-09-15")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care on the due date: lapsed", people, events: [...asked, exited("ana", "2021-09-17")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", people, events: [...asked, exited("ana", "2021-09-18")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the case closes before the due date: lapsed", people, events: [...asked, closed("2021-09-14")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes after the due date: missed", people, events: [...asked, closed("2021-09-20")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due }] },

  { name: "a referral earlier in the stay counts", people, events: [...asked, referred("2021-09-05")], asOf: "2021-12-01",
    duties: [{ status: "met", ...due, missing: [] }] },
  { name: "a referral before the stay does not", people, events: [...asked, referred("2021-08-25")], asOf: "2021-09-18",
    duties: [{ status: "overdue", ...due }] },
  { name: "one that was denied meets no later listing", people, events: [...asked, referred("2021-09-03"), denied("2021-09-08")],
    asOf: "2021-09-18", duties: [{ status: "overdue", ...due }] },
  { name: "a denial reopens nothing", people, events: [...asked, referred("2021-09-15"), denied("2021-10-20")], asOf: "2021-12-01",
    duties: [{ status: "met", ...due, metOn: "2021-09-15" }] },
  { name: "listed again after a denial: a new duty", people, asOf: "2021-11-09",
    events: [...asked, referred("2021-09-15"), denied("2021-10-20"), listed("2021-11-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2021-11-01", due: "2021-11-08" }] },
  { name: "listed again after declining: a new duty, which the referral of this stay still meets", people, asOf: "2021-12-01",
    events: [...asked, referred("2021-09-15"), declined("2021-10-01"), listed("2021-11-01")],
    duties: [{ status: "met", ...due }, { status: "met", on: "2021-11-01", due: "2021-11-08" }] },
  { name: "listed again after days unlisted: a new duty", people, asOf: "2021-12-01",
    events: [...asked, unlisted("2021-09-12"), listed("2021-09-20"), referred("2021-09-24")],
    duties: [{ status: "lapsed", ...due }, { status: "met", on: "2021-09-20", due: "2021-09-27", metOn: "2021-09-24" }] },
  // reading: S11 names denial, decline and days unlisted; listing a relative who was ruled out is a new listing as well
  { name: "listed again after being ruled out: a new duty", people, asOf: "2021-12-01",
    events: [...asked, { kind: "relative-ruled-out", child: "ana", relative: "aunt-rosa", on: "2021-09-13" }, listed("2021-09-20")],
    duties: [{ status: "lapsed", ...due }, { status: "overdue", on: "2021-09-20", due: "2021-09-27" }] },
  { name: "listed again while listed: no new duty", people, events: [...asked, listed("2021-09-20")], asOf: "2021-12-01",
    duties: [{ status: "overdue", ...due }] },

  { name: "a referral that names nobody serves every relative listed in that state then, and no other", people: family,
    asOf: "2021-09-18",
    events: [...asked, listed("2021-09-10", "uncle-leo"), listed("2021-09-10", "cousin-ida"),
      { kind: "icpc-referred", child: "ana", state: "US-KS", on: "2021-09-15" }],
    duties: [
      { person: "aunt-rosa", status: "met", ...due }, { person: "cousin-ida", status: "overdue", ...due },
      { person: "uncle-leo", status: "met", ...due },
    ] },
  { name: "it serves no relative listed later", people,
    events: [...asked, { kind: "icpc-referred", child: "ana", state: "US-KS", on: "2021-09-09" }],
    asOf: "2021-09-18", duties: [{ status: "overdue", ...due }] },
  { name: "a referral for one relative does nothing for another", people: family, asOf: "2021-09-18",
    events: [...asked, listed("2021-09-10", "uncle-leo"), referred("2021-09-15")],
    duties: [{ person: "aunt-rosa", status: "met", ...due }, { person: "uncle-leo", status: "overdue", ...due }] },
  { name: "siblings: a referral for one child does nothing for the other", people, children: [{ id: "ana" }, { id: "ben" }],
    asOf: "2021-09-18",
    events: [...base, entered("ben", "2021-09-01"), { kind: "relative-listed", relative: "aunt-rosa", on: "2021-09-10" },
      referred("2021-09-15")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due }] },
  // reading: a listing may precede entry, so one that names no child also lists the relative for a child who enters later
  { name: "a sibling who enters later has a clock from that entry", people, children: [{ id: "ana" }, { id: "ben" }],
    asOf: "2021-10-09",
    events: [...base, entered("ben", "2021-10-01"), { kind: "relative-listed", relative: "aunt-rosa", on: "2021-09-10" },
      referred("2021-09-15")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2021-10-01", due: "2021-10-08" }] },
  { name: "back in care with the relative still listed: a new duty, which the earlier stay's referral does not meet", people,
    asOf: "2022-02-09",
    events: [...asked, referred("2021-09-15"), exited("ana", "2021-11-01"), entered("ana", "2022-02-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-02-01", due: "2022-02-08" }] },

  { name: "it says what raised it: the listing in care, or the entry of a child whose relative was listed", people, events: asked, asOf: "2021-09-10",
    duties: [{ status: "open", raisedBy: "relative-listed" }] },
  { name: "a listing on the day of entry is in care", people, events: [...base, listed("2021-09-01")], asOf: "2021-09-01", duties: [{ status: "open", raisedBy: "relative-listed" }] },
  { name: "one from before it is not", people, events: [...base, listed("2021-08-20")], asOf: "2021-09-01", duties: [{ status: "open", on: "2021-09-01", raisedBy: "care-entered" }] },
  { name: "listed and taken off the plan on one day: it cannot be said which stands", people, events: [...asked, unlisted("2021-09-10")], asOf: "2021-09-12",
    duties: [{ child: "ana", person: "aunt-rosa", status: "unknown", on: "2021-09-10", id: "ana+aunt-rosa@2021-09-10/contested", needs: /listed or taken off/ }] },
  { name: "from the entry on, where that was before it", people, events: [...base, listed("2021-08-20"), unlisted("2021-08-20")], asOf: "2021-09-12",
    duties: [{ status: "unknown", on: "2021-09-01", id: "ana+aunt-rosa@2021-09-01/contested" }] },
  { name: "what was settled before the child came into care is not in doubt", people, asOf: "2021-09-12",
    events: [...base, listed("2021-08-20"), unlisted("2021-08-20"), unlisted("2021-08-25")], duties: [] },
  { name: "what would meet it: a referral to the state where the relative lives", people, events: asked, asOf: "2021-09-18",
    duties: [{ status: "overdue", remedy: { says: "Send an ICPC referral naming aunt-rosa.", events: [referred("2021-09-18")] } }] },
  { name: "a referral that names the relative serves, whatever state it went to", people, asOf: "2021-09-18",
    events: [...asked, { kind: "icpc-referred", child: "ana", relative: "aunt-rosa", state: "US-IL", on: "2021-09-15" }], duties: [{ status: "met", ...due }] },
  { name: "one that was denied on its own day meets no later listing", people, events: [...asked, referred("2021-09-03"), denied("2021-09-03")], asOf: "2021-09-18",
    duties: [{ status: "overdue", ...due }] },
  // reading: a denial of the day of the listing was there when the relative was listed
  { name: "nor does one that was denied on the day of the listing", people, events: [...asked, referred("2021-09-03"), denied("2021-09-10")], asOf: "2021-09-18",
    duties: [{ status: "overdue", ...due }] },
  { name: "one that was approved meets a later listing", people, asOf: "2021-09-18",
    events: [...base, referred("2021-09-03"), { kind: "icpc-decided", child: "ana", relative: "aunt-rosa", outcome: "approved", on: "2021-09-08" }, listed("2021-09-10")], duties: [{ status: "met", ...due }] },
  { name: "listed again while listed, a denial from before the first listing between nothing", people, events: [...base, denied("2021-09-05"), listed("2021-09-10"), listed("2021-09-20")], asOf: "2021-09-30", duties: [{ status: "overdue", ...due }] },
  { name: "a denial on the day of the first listing is between", people, events: [...asked, denied("2021-09-10"), listed("2021-09-20")], asOf: "2021-09-30",
    duties: [{ status: "missed", ...due }, { status: "overdue", on: "2021-09-20" }] },
  ...(["2021-09-20", "2021-09-25"] as const).map((on) => ({
    name: `one of ${on} is not, the relative listed again on the 20th`, people, events: [...asked, denied(on), listed("2021-09-20")], asOf: "2021-09-30", duties: [{ status: "overdue", ...due } as const],
  })),
  { name: "it says what ended it: off the plan", people, events: [...asked, unlisted("2021-09-15")], asOf: "2021-12-01", duties: [{ status: "lapsed", ended: "2021-09-15: the relative was no longer an option in the plan" }] },
  { name: "or moved into the state", people, events: [...asked, { kind: "person-moved", person: "aunt-rosa", state: "US-MO", on: "2021-09-15" }], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ended: "2021-09-15: the relative no longer lived out of state" }] },
  // A referral that names nobody goes to the state in which the relative lives that day
  ...([["2021-09-10", "US-IL", "met"], ["2021-09-10", "US-KS", "overdue"], ["2021-09-11", "US-KS", "met"], ["2021-09-11", "US-IL", "overdue"], ["2021-09-12", "US-KS", "met"]] as const).map(([on, state, status]) => ({
    name: `the relative moves from Illinois to Kansas on the 11th: a referral of ${on} to ${state}`, people: [{ id: "aunt-rosa", role: "relative" as const, state: "US-IL" }], asOf: "2021-09-18",
    events: [...asked, { kind: "person-moved", person: "aunt-rosa", state: "US-KS", on: "2021-09-11" } as const, { kind: "icpc-referred", child: "ana", state, on } as const], duties: [{ status, ...due } as const],
  })),
  { name: "while it cannot be said where the relative lives, it serves none", people: [{ id: "aunt-rosa", role: "relative" as const, state: "US-IL" }], asOf: "2021-10-01",
    events: [...asked, ...(["US-KS", "US-IL"] as const).map((state) => ({ kind: "person-moved" as const, person: "aunt-rosa", state, on: "2021-09-11" })),
      { kind: "icpc-referred", child: "ana", state: "US-KS", on: "2021-09-12" }, { kind: "person-moved", person: "aunt-rosa", state: "US-KS", on: "2021-09-20" }],
    duties: [{ status: "lapsed", on: "2021-09-10" }, { status: "overdue", on: "2021-09-20" }, { status: "unknown", on: "2021-09-11" }] },
  { name: "referred in time, recorded late: met, and backdated", people, asOf: "2021-12-01",
    events: [...asked, { ...referred("2021-09-16"), recordedOn: "2021-09-30" }],
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "a source that cannot hold referrals accuses nobody", people, events: asked, asOf: "2021-12-01",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "relative-listed", "person-moved"] },
    duties: [{ status: "unknown", needs: /icpc-referred/ }] },
  { name: "facts in any order", people, events: [...asked, referred("2021-09-20")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 3 }] },
  { name: "before the manual's earliest text nothing was asked", people, asOf: "2020-06-30",
    events: [entered("ana", "2020-04-01"), listed("2020-05-27")], duties: [] },
]);

it("us-mo/icpc-referral cannot say, of a case whose jurisdiction is not on record, whether a relative lives out of state", () => {
  const timeline = parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }], people, events: asked });
  expect(dutiesOf("us-mo/icpc-referral", timeline, "2021-09-18")).toMatchObject([{ status: "unknown", needs: "the jurisdiction of the case" }]);
});
