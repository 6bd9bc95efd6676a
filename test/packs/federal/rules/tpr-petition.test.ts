/** US-ASFA-01: at 15 of the last 22 months in foster care, a petition to terminate parental rights or a recorded exception (42 USC 675(5)(E); 45 CFR 1356.21(i); S13). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Setting = Extract<EventInput, { kind: "placement-started" }>["setting"];

const entered = (on: string, child = "ana", removedOn?: string): EventInput =>
  ({ kind: "care-entered", child, on, ...(removedOn === undefined ? {} : { removedOn }) });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const found = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "abuse-or-neglect", child, on });
const placed = (on: string, setting: Setting): EventInput => ({ kind: "placement-started", child: "ana", on, setting });
const petition = (on: string, child = "ana"): EventInput => ({ kind: "tpr-petition-filed", child, on });

const entry = [entered("2024-03-04")];
/** The finding of 20 March 2024 starts the clock: fifteen months are reached on 20 June 2025. */
const base = [...entry, found("2024-03-20")];
const due = { on: "2025-06-20", due: "2025-06-20" };
const PART = "petition or exception";
const two = [{ id: "ana" }, { id: "ben" }];
const kinds = ["care-entered", "care-exited", "case-closed", "court-found", "placement-started", "placement-ended"];
const evidence = ["tpr-petition-filed", "tpr-exception-recorded", "tpr-granted"];
/** All but the court's findings. */
const unfound = [...kinds, ...evidence].filter((kind) => kind !== "court-found");

/** A stay in which the mark is first reached on a day: the day before nothing is asked, on it the duty is open. */
const reaches = (name: string, events: readonly EventInput[], before: string, on: string) => [
  { name: `${name}: not yet`, events, asOf: before, duties: [] },
  { name, events, asOf: on, duties: [{ status: "open", on, due: on } as const] },
];

boundaries("us/tpr-petition", [
  // The mark, and the day after it
  { name: "the day before the mark nothing is asked", events: base, asOf: "2025-06-19", duties: [] },
  { name: "on the mark it is open", events: base, asOf: "2025-06-20",
    duties: [{ child: "ana", status: "open", ...due, missing: [PART], what: "15 of the last 22 months in foster care were reached" }] },
  { name: "the day after it is overdue", events: base, asOf: "2025-06-21", duties: [{ status: "overdue", ...due, daysLate: 1, missing: [PART] }] },
  { name: "a petition on the mark: met", events: [...base, petition("2025-06-20")], asOf: "2025-12-01",
    duties: [{ status: "met", ...due, metOn: "2025-06-20", missing: [] }] },
  { name: "a petition five days after: late", events: [...base, petition("2025-06-25")], asOf: "2025-12-01",
    duties: [{ status: "late", ...due, metOn: "2025-06-25", daysLate: 5 }] },
  { name: "a petition earlier in the stay: met", events: [...base, petition("2024-12-02")], asOf: "2025-12-01",
    duties: [{ status: "met", ...due, metOn: "2024-12-02" }] },
  { name: "a petition on the day of entry: met", events: [...base, petition("2024-03-04")], asOf: "2025-12-01", duties: [{ status: "met", ...due }] },
  { name: "a petition before the stay is not of it", events: [...base, petition("2024-03-03")], asOf: "2025-12-01", duties: [{ status: "overdue", ...due }] },
  ...(["relative-care", "compelling-reason", "services-not-provided"] as const).map((reason) => ({
    name: `an exception, ${reason}, stands for it`, asOf: "2025-12-01", duties: [{ status: "met", ...due, metOn: "2025-06-02" } as const],
    events: [...base, { kind: "tpr-exception-recorded", reason, child: "ana", on: "2025-06-02" } as const],
  })),
  { name: "rights terminated before the mark: a petition was filed", asOf: "2025-12-01", duties: [{ status: "met", ...due }],
    events: [...base, { kind: "tpr-granted", child: "ana", on: "2025-05-05" }] },
  { name: "rights terminated on the mark: so it was", asOf: "2025-12-01", duties: [{ status: "met", ...due, metOn: "2025-06-20" }],
    events: [...base, { kind: "tpr-granted", child: "ana", on: "2025-06-20" }] },
  { name: "petition and termination on one day after the mark: the petition says when it was filed, late", asOf: "2025-12-01",
    events: [...base, petition("2025-06-21"), { kind: "tpr-granted", child: "ana", on: "2025-06-21" }], duties: [{ status: "late", ...due, metOn: "2025-06-21", daysLate: 1 }] },
  { name: "a petition the day before the termination: so it does", asOf: "2025-12-01",
    events: [...base, petition("2025-06-22"), { kind: "tpr-granted", child: "ana", on: "2025-06-23" }], duties: [{ status: "late", ...due, metOn: "2025-06-22", daysLate: 2 }] },
  { name: "a petition the day after the termination is another: when the first was filed is not on record", asOf: "2025-12-01",
    events: [...base, { kind: "tpr-granted", child: "ana", on: "2025-06-22" }, petition("2025-06-23")],
    duties: [{ status: "unknown", ...due, needs: /when the petition was filed/ }] },
  { name: "terminated after it: whether the petition came in time is not on record", asOf: "2025-12-01",
    duties: [{ status: "unknown", ...due, missing: [PART], needs: /when the petition was filed/ }], events: [...base, { kind: "tpr-granted", child: "ana", on: "2025-06-21" }] },

  // Where the clock starts
  ...reaches("no finding: from sixty days after removal", entry, "2025-08-02", "2025-08-03"),
  { name: "a finding after the sixtieth day comes too late to start it", events: [...entry, found("2024-06-03")], asOf: "2025-08-03",
    duties: [{ status: "open", on: "2025-08-03" }] },
  { name: "a finding on the sixtieth day starts it the same day", events: [...entry, found("2024-05-03")], asOf: "2025-08-03", duties: [{ status: "open", on: "2025-08-03" }] },
  ...reaches("a finding on the fifty-ninth", [...entry, found("2024-05-02")], "2025-08-01", "2025-08-02"),
  ...reaches("a finding before removal counts on removal's day", [...entry, found("2024-02-12")], "2025-06-03", "2025-06-04"),
  ...reaches("one that names nobody, of an only child, means that child", [...entry, { kind: "court-found", finding: "abuse-or-neglect", on: "2024-02-12" }], "2025-06-03", "2025-06-04"),
  { name: "of two children it means those in care that day: neither", children: two, asOf: "2025-08-03", duties: [{ child: "ana", status: "open", on: "2025-08-03" }],
    events: [...entry, { kind: "court-found", finding: "abuse-or-neglect", on: "2024-02-12" }] },
  { name: "of two children one of the day of entry means who entered", children: two, asOf: "2025-06-04", duties: [{ child: "ana", status: "open", on: "2025-06-04" }],
    events: [...entry, { kind: "court-found", finding: "abuse-or-neglect", on: "2024-03-04" }] },
  { name: "of two findings the first", events: [...base, found("2024-04-10")], asOf: "2025-06-20", duties: [{ status: "open", ...due }] },
  { name: "another kind of finding starts nothing", asOf: "2025-06-20", duties: [],
    events: [...entry, { kind: "court-found", finding: "removal-ordered", child: "ana", on: "2024-03-20" }] },
  ...reaches("removed before the entry: sixty days from removal", [entered("2024-03-04", "ana", "2024-02-28")], "2025-07-27", "2025-07-28"),

  // Month ends and leap days
  { name: "fifteen months after 29 November can be 29 February", events: [entered("2022-11-01"), found("2022-11-29")], asOf: "2024-02-29",
    duties: [{ status: "open", on: "2024-02-29", due: "2024-02-29" }] },
  ...reaches("or 28 February", [entered("2023-11-01"), found("2023-11-29")], "2025-02-27", "2025-02-28"),
  { name: "after the 30th likewise: held to the month's last day", events: [entered("2023-11-01"), found("2023-11-30")], asOf: "2025-02-28",
    duties: [{ status: "open", on: "2025-02-28" }] },
  { name: "a clock that starts on 29 February", events: [entered("2024-02-05"), found("2024-02-29")], asOf: "2025-05-30",
    duties: [{ status: "overdue", on: "2025-05-29", due: "2025-05-29", daysLate: 1 }] },

  // Days left out
  ...reaches("thirty days on a trial home visit put it off by thirty",
    [...base, placed("2024-03-04", "foster-home"), placed("2024-08-01", "trial-home-visit"), placed("2024-08-31", "foster-home")], "2025-07-18", "2025-07-19"),
  ...reaches("ten days as a runaway by ten: the first is left out, the day of return counts",
    [...base, placed("2024-03-04", "foster-home"), placed("2024-08-01", "runaway"), placed("2024-08-11", "foster-home")], "2025-06-29", "2025-06-30"),
  ...reaches("ten days of whereabouts unknown likewise",
    [...base, placed("2024-03-04", "foster-home"), placed("2024-08-01", "whereabouts-unknown"), placed("2024-08-11", "foster-home")], "2025-06-29", "2025-06-30"),
  ...reaches("one night away by one", [...base, placed("2024-03-04", "foster-home"), placed("2024-08-01", "runaway"), placed("2024-08-02", "foster-home")],
    "2025-06-20", "2025-06-21"),
  ...reaches("two visits home add up", [...base, placed("2024-06-03", "trial-home-visit"), placed("2024-06-17", "foster-home"),
    placed("2024-11-04", "trial-home-visit"), placed("2024-11-11", "foster-home")], "2025-07-09", "2025-07-10"),
  { name: "a visit home before the clock started puts off nothing", asOf: "2025-08-03", duties: [{ status: "open", on: "2025-08-03" }],
    events: [...entry, placed("2024-03-20", "trial-home-visit"), placed("2024-04-20", "foster-home")] },
  ...reaches("of one that the clock's start falls in, the days since then", [...entry, placed("2024-04-20", "trial-home-visit"), placed("2024-05-13", "foster-home")],
    "2025-08-12", "2025-08-13"),
  { name: "home since before the mark: it is not reached", events: [...base, placed("2025-05-01", "trial-home-visit")], asOf: "2026-12-01", duties: [] },
  { name: "home from the eve of the mark, back five days later", asOf: "2025-06-25", duties: [{ status: "open", on: "2025-06-25", due: "2025-06-25" }],
    events: [...base, placed("2025-06-19", "trial-home-visit"), placed("2025-06-24", "foster-home")] },
  { name: "home from the mark itself: it was reached", events: [...base, placed("2025-06-20", "trial-home-visit")], asOf: "2025-06-21", duties: [{ status: "overdue", ...due }] },
  { name: "a move to another home puts off nothing", events: [...base, placed("2024-03-04", "foster-home"), placed("2024-08-01", "group-home")], asOf: "2025-06-20",
    duties: [{ status: "open", ...due }] },
  { name: "once a stay: lost and reached again, it stays the one duty", asOf: "2027-12-01", duties: [{ status: "overdue", ...due }],
    events: [...base, placed("2025-07-01", "trial-home-visit"), placed("2026-07-01", "foster-home")] },

  // Stays
  ...reaches("two stays add up, the days between left out",
    [...entry, found("2024-03-04"), exited("2024-09-04"), entered("2024-12-02"), found("2024-12-02")], "2025-08-31", "2025-09-01"),
  ...reaches("the second stay's clock starts anew, sixty days after its own removal",
    [...entry, found("2024-03-04"), exited("2024-09-04"), entered("2024-12-02")], "2025-10-30", "2025-10-31"),
  ...reaches("three stays", [entered("2024-01-08"), found("2024-01-08"), exited("2024-04-08"), entered("2024-06-03"), found("2024-06-03"), exited("2024-10-07"),
    entered("2024-12-02"), found("2024-12-02")], "2025-07-28", "2025-07-29"),
  ...reaches("a stay that ended before its clock started adds nothing", [...entry, exited("2024-04-13"), entered("2024-06-03"), found("2024-06-03")], "2025-09-02", "2025-09-03"),
  ...reaches("days before the last 22 months no longer count",
    [entered("2024-01-02"), found("2024-01-02"), exited("2024-07-02"), entered("2025-06-02"), found("2025-06-02")], "2026-09-01", "2026-09-02"),
  { name: "back in care within the 22 months: reached on the day of entry, and the first stay's petition is not of the second", asOf: "2025-09-02",
    events: [...base, petition("2025-06-20"), exited("2025-08-01"), entered("2025-09-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2025-09-01", due: "2025-09-01", missing: [PART] }] },
  { name: "out and in again on one day: a stay of its own, in which the mark is reached that day and the first stay's petition does not serve", asOf: "2025-09-02",
    events: [...base, petition("2025-06-20"), exited("2025-09-01"), entered("2025-09-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2025-09-01", due: "2025-09-01", missing: [PART] }] },
  { name: "out and in again on the mark: it is reached in the second stay, and the first is over", asOf: "2025-06-20",
    events: [...base, exited("2025-06-20"), entered("2025-06-20")], duties: [{ status: "open", ...due }] },
  { name: "leaving care the day before the mark: nothing", events: [...base, exited("2025-06-19")], asOf: "2025-12-01", duties: [] },
  { name: "on the mark itself: the day of exit is not a day in care", events: [...base, exited("2025-06-20")], asOf: "2025-12-01", duties: [] },
  { name: "leaving care the day after the mark: missed", events: [...base, exited("2025-06-21")], asOf: "2025-12-01", duties: [{ status: "missed", ...due, missing: [PART] }] },
  { name: "a petition after leaving care undoes nothing", events: [...base, exited("2025-06-21"), petition("2025-06-23")], asOf: "2025-12-01",
    duties: [{ status: "missed", ...due }] },
  { name: "the case closes after the mark: missed", events: [...base, closed("2025-07-01")], asOf: "2025-12-01", duties: [{ status: "missed", ...due }] },
  ...reaches("a finding on the day an earlier stay ended is of the stay after it",
    [entered("2023-01-09"), exited("2023-01-20"), found("2023-01-20"), ...entry], "2025-06-03", "2025-06-04"),
  { name: "one of the day the stay ends starts nothing in it", events: [...entry, found("2024-05-01"), exited("2024-05-01")], asOf: "2026-06-01", duties: [] },
  { name: "in and out on one day adds nothing", events: [entered("2024-01-08"), exited("2024-01-08"), ...base], asOf: "2025-06-20", duties: [{ status: "open", ...due }] },

  // Children
  { name: "siblings: each has a clock of its own", children: two, asOf: "2025-07-02",
    events: [...base, petition("2025-06-20"), entered("2024-03-25", "ben"), found("2024-04-01", "ben")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2025-07-01", due: "2025-07-01" }] },
  { name: "a sibling's stay does not part a child from a finding before its own", children: two, asOf: "2025-06-04",
    events: [entered("2024-01-08", "ben"), { kind: "care-exited", child: "ben", on: "2024-02-26" }, found("2024-02-12"), ...entry],
    duties: [{ child: "ana", status: "open", on: "2025-06-04", due: "2025-06-04" }] },
  { name: "a finding and a petition that name no child are about each in care", children: two, asOf: "2025-12-01",
    events: [...entry, entered("2024-03-04", "ben"), { kind: "court-found", finding: "abuse-or-neglect", on: "2024-03-20" }, { kind: "tpr-petition-filed", on: "2025-06-02" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },

  // The record
  { name: "filed in time, recorded late: met, and backdated", events: [...base, { ...petition("2025-06-18"), recordedOn: "2025-07-10" }], asOf: "2025-12-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...base, { ...petition("2025-06-18"), recordedOn: "2025-07-10" }], asOf: "2025-12-01",
    options: { knownBy: "2025-07-09" }, duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold petitions accuses nobody", events: base, asOf: "2025-12-01",
    holds: { source: "a flat export", kinds }, duties: [{ status: "unknown", needs: /tpr-petition-filed/ }] },
  // reading: a trial home visit would put the mark off, and this source could not say so
  { name: "nor one that cannot hold placements", events: base, asOf: "2025-12-01",
    holds: { source: "a flat export", kinds: [...kinds.slice(0, 4), ...evidence] }, duties: [{ status: "unknown", needs: /placement/ }] },
  ...([["on the mark: in time, whatever days were left out", "2025-06-20", { status: "met" }],
    ["the day after: in time if a day was left out", "2025-06-21", { status: "unknown", needs: /placement/ }]] as const).map(([when, on, expected]) => ({
    name: `no placements held, and a petition ${when}`, events: [...base, petition(on)], asOf: "2025-12-01", duties: [expected],
    holds: { source: "a flat export", kinds: [...kinds.slice(0, 4), ...evidence] },
  })),
  { name: "a record that begins before the stay and holds its findings: the mark is certain, and not yet reached", events: base, asOf: "2025-06-19",
    holds: { source: "a flat export", kinds: [...kinds, ...evidence], since: "2024-03-01" }, duties: [] },
  { name: "no findings held: before any finding could have brought it to the mark nothing is asked", events: entry, asOf: "2025-06-03",
    holds: { source: "a flat export", kinds: unfound }, duties: [] },
  { name: "no findings held: between that day and the sixty days' mark it is unknown", events: entry, asOf: "2025-07-01",
    holds: { source: "a flat export", kinds: unfound },
    duties: [{ child: "ana", status: "unknown", needs: /court/, what: "15 of the last 22 months in foster care can have been reached" }] },
  ...([["on the day it can first be due", "2025-06-04", { status: "met" }], ["the day after", "2025-06-05", { status: "unknown", needs: /when the 15 months were reached/ }],
    ["on the sixty days' mark", "2025-08-03", { status: "unknown", needs: /when the 15 months were reached/ }], ["the day after that", "2025-08-04", { status: "late", daysLate: 1 }],
  ] as const).map(([when, on, expected]) => ({
    name: `no findings held: a petition ${when}`, events: [...entry, petition(on)], asOf: "2025-12-01", holds: { source: "a flat export", kinds: unfound }, duties: [expected],
  })),
  { name: "no findings held: on the mark itself it may have been overdue already", events: entry, asOf: "2025-08-03",
    holds: { source: "a flat export", kinds: unfound }, duties: [{ child: "ana", status: "unknown", needs: /when the 15 months were reached/ }] },
  { name: "the source is named where it has a name, whatever it lacks", events: base, asOf: "2025-12-01",
    holds: { source: "a flat export", kinds: [...kinds.slice(0, 4), ...evidence] }, duties: [{ status: "unknown", needs: /placement-started, which a flat export does not hold/ }] },
  { name: "home and in a home on one day: which days count is unknown", events: [...base, placed("2024-08-01", "trial-home-visit"), placed("2024-08-01", "foster-home")],
    asOf: "2025-12-01", duties: [{ status: "unknown", needs: /contradict/ }] },
  { name: "in either of two homes on one day: it counts whichever it was", events: [...base, placed("2024-08-01", "group-home"), placed("2024-08-01", "foster-home")],
    asOf: "2025-06-20", duties: [{ status: "open", ...due }] },
  { name: "a contradiction in an earlier stay leaves this one open too", asOf: "2026-12-01", duties: [{ status: "unknown", needs: /contradict/ }],
    events: [entered("2024-01-08"), found("2024-01-08"), placed("2024-02-01", "runaway"), placed("2024-02-01", "foster-home"), exited("2024-04-08"),
      entered("2025-06-02"), found("2025-06-02")] },
  { name: "no findings held: after that mark it was reached either way", events: entry, asOf: "2025-08-04",
    holds: { source: "a flat export", kinds: unfound }, duties: [{ child: "ana", status: "overdue", missing: [PART] }] },
  { name: "no findings held, and a petition before either mark", events: [...entry, petition("2025-02-03")], asOf: "2025-12-01",
    holds: { source: "a flat export", kinds: unfound }, duties: [{ child: "ana", status: "met" }] },
  { name: "a record that begins within the stay cannot say what was left out before", events: base, asOf: "2025-12-01",
    holds: { source: "a flat export", kinds: [...kinds, ...evidence], since: "2025-01-01" }, duties: [{ child: "ana", status: "unknown" }] },
  { name: "a case of twenty years ago", events: [entered("2004-03-01"), found("2004-03-15")], asOf: "2005-06-16",
    duties: [{ status: "overdue", due: "2005-06-15" }] },
  { name: "facts in any order, one of them twice", events: [...base, petition("2025-06-25"), ...base].reverse(), asOf: "2025-12-01",
    duties: [{ status: "late", ...due, daysLate: 5 }] },
]);
