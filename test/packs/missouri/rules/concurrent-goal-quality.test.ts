/** MO-CWM-P05, MO-CPL-04: the concurrent goal is in the child's best interest, fits the child's needs and is attainable. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const set = { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2026-03-02", child: "ana" } as const;
const determined = { kind: "goal-determined", role: "concurrent", child: "ana" } as const;
const sound = { bestInterest: true, fitsNeeds: true, attainable: true } as const;
const home: readonly EventInput[] = [entered(), { kind: "goal-set", role: "primary", goal: "reunification", on: "2026-01-03", child: "ana" }];
const missing = ["best interest", "fits needs", "attainable"];
const people = [{ id: "aunt-rosa", role: "relative", relationTo: "ana", state: "US-MO" } as const];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

boundaries("us-mo/concurrent-goal-quality", [
  // The day the goal is set
  { name: "no concurrent goal, nothing to determine", events: home, asOf: "2026-03-10", duties: [] },
  { name: "a primary goal is not asked about", events: [...home, { ...set, role: "primary" }], asOf: "2026-03-10", duties: [] },
  { name: "all three determined with the goal", events: [...home, { ...set, ...sound }], asOf: "2026-03-02",
    duties: [{ status: "met", child: "ana", on: "2026-03-02", due: "2026-03-02", metOn: "2026-03-02", missing: [], basis: "prompt" }] },
  { name: "on the day the goal is set they can still be determined", events: [...home, set], asOf: "2026-03-02",
    duties: [{ status: "open", due: "2026-03-02", missing }] },
  { name: "the day after, they are overdue", events: [...home, set], asOf: "2026-03-03",
    duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "the day before, nothing is asked", events: [...home, set], asOf: "2026-03-01", duties: [] },
  { name: "determined apart, on the same day, is in time", events: [...home, set, { ...determined, ...sound, on: "2026-03-02" }], asOf: "2026-03-10",
    duties: [{ status: "met", metOn: "2026-03-02" }] },
  { name: "the last of them a day after is a day late", asOf: "2026-03-10",
    events: [...home, { ...set, bestInterest: true, fitsNeeds: true }, { ...determined, attainable: true, on: "2026-03-03" }],
    duties: [{ status: "late", metOn: "2026-03-03", daysLate: 1, missing: [] }] },
  { name: "on a leap day", events: [entered("2024-01-05"), { ...set, on: "2024-02-29" }], asOf: "2024-02-29",
    duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "an agency that allows three days for it", events: [...home, set], asOf: "2026-03-05", options: { params: { prompt: 3 } },
    duties: [{ status: "open", due: "2026-03-05", basis: "prompt" }] },
  { name: "or five days for this rule alone", events: [entered("2024-01-05"), { ...set, on: "2024-02-26" }], asOf: "2024-03-03",
    options: { params: { "us-mo/concurrent-goal-quality.prompt": 5 } }, duties: [{ status: "overdue", due: "2024-03-02" }] },

  // The parts
  { name: "a goal determined not to be attainable does not pass", events: [...home, { ...set, ...sound, attainable: false }], asOf: "2026-03-10",
    duties: [{ status: "overdue", missing: ["attainable"] }] },
  { name: "each one that is not recorded is named", events: [...home, { ...set, fitsNeeds: true }], asOf: "2026-03-10",
    duties: [{ status: "overdue", missing: ["best interest", "attainable"] }] },
  { name: "guardianship without anyone who would provide it lacks the identified resource", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound, goal: "guardianship" }], duties: [{ status: "overdue", missing: ["identified resource"] }] },
  { name: "guardianship with an aunt who would", people, asOf: "2026-03-10",
    events: [...home, { ...set, ...sound, goal: "guardianship", resource: "aunt-rosa" }], duties: [{ status: "met" }] },
  { name: "the aunt may be identified later, and late", people, asOf: "2026-03-10",
    events: [...home, { ...set, ...sound, goal: "guardianship" }, { ...determined, resource: "aunt-rosa", on: "2026-03-06" }],
    duties: [{ status: "late", metOn: "2026-03-06", daysLate: 4 }] },
  { name: "placement with a relative asks who it is, too", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound, goal: "relative-placement" }], duties: [{ status: "overdue", missing: ["identified resource"] }] },
  { name: "placement with an identified relative", people, asOf: "2026-03-10",
    events: [...home, { ...set, ...sound, goal: "relative-placement", resource: "aunt-rosa" }], duties: [{ status: "met" }] },
  ...(["adoption", "appla"] as const).map((goal) => ({
    name: `${goal} needs no identified resource`, events: [...home, { ...set, ...sound, goal }], asOf: "2026-03-10",
    duties: [{ status: "met", missing: [] } as const],
  })),
  { name: "determinations about the primary goal are not about this one", asOf: "2026-03-10",
    events: [...home, set, { ...determined, ...sound, role: "primary", on: "2026-03-02" }], duties: [{ status: "overdue", missing }] },
  { name: "determinations of the day before the goal was set are not about it", asOf: "2026-03-10",
    events: [...home, { ...determined, ...sound, on: "2026-03-01" }, set], duties: [{ status: "overdue", missing }] },
  // reading: what was withdrawn before the whole was on record is missing again.
  { name: "a determination withdrawn before the others were made is missing", asOf: "2026-03-10",
    events: [...home, { ...set, attainable: true }, { ...determined, attainable: false, on: "2026-03-04" },
      { ...determined, bestInterest: true, fitsNeeds: true, on: "2026-03-05" }],
    duties: [{ status: "overdue", missing: ["attainable"] }] },
  // reading: the latest word stands, also where the goal was sound when set; no source says from when it is late then.
  { name: "a determination withdrawn later is missing", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound }, { ...determined, attainable: false, on: "2026-03-04" }], duties: [{ status: "overdue", missing: ["attainable"] }] },
  { name: "two determinations of one day that contradict each other: it cannot be said which stands", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound }, { ...determined, attainable: false, on: "2026-03-02" }], duties: [{ status: "unknown", needs: /attainable/ }] },
  { name: "unless one was recorded later", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound }, { ...determined, attainable: false, on: "2026-03-02", recordedOn: "2026-03-05" }],
    duties: [{ status: "overdue", missing: ["attainable"] }] },
  { name: "the order in which facts are written changes nothing", asOf: "2026-03-10",
    events: [{ ...determined, attainable: true, on: "2026-03-03" }, { ...set, bestInterest: true, fitsNeeds: true }, ...home],
    duties: [{ status: "late", metOn: "2026-03-03" }] },
  { name: "a later determination ends the contradiction", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound }, { ...determined, attainable: false, on: "2026-03-02" }, { ...determined, attainable: true, on: "2026-03-05" }],
    duties: [{ status: "late", metOn: "2026-03-05", daysLate: 3 }] },
  { name: "what was found against the goal is shown", asOf: "2026-03-10", events: [...home, { ...set, ...sound }, { ...determined, attainable: false, on: "2026-03-04" }],
    duties: [{ status: "overdue", evidence: ["best interest: 2026-03-02", "fits needs: 2026-03-02", "attainable: not 2026-03-04, determined not to be so"] }] },
  { name: "what would meet it: the determinations that are missing", asOf: "2026-03-10", events: [...home, { ...set, goal: "guardianship", attainable: true }],
    duties: [{ status: "overdue", remedy: {
      says: "Determine and record: best interest, fits needs, identified resource.",
      events: [{ ...determined, on: "2026-03-10", bestInterest: true, fitsNeeds: true, resource: "the person identified" }],
    } }] },

  // Each concurrent goal
  { name: "a goal replaced the next day without its determinations is missed; the new one has its own", asOf: "2026-03-03",
    events: [...home, set, { ...set, ...sound, goal: "appla", on: "2026-03-03" }],
    duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "met", on: "2026-03-03", due: "2026-03-03" }] },
  { name: "determinations made after the goal was replaced are about the new one", asOf: "2026-03-10",
    events: [...home, set, { ...set, goal: "appla", on: "2026-03-05" }, { ...determined, ...sound, on: "2026-03-05" }],
    duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "met", due: "2026-03-05" }] },
  // reading: a goal replaced on the day it was set was never in effect at a day's end, and asks for nothing.
  { name: "a goal replaced the same day leaves one goal to look at", asOf: "2026-03-10",
    events: [...home, { ...set, ...sound }, { ...set, goal: "appla" }], duties: [{ status: "overdue", due: "2026-03-02", missing }] },
  { name: "changed twice, three goals each have their own", asOf: "2026-06-01",
    events: [...home, { ...set, ...sound }, { ...set, goal: "appla", on: "2026-04-02" }, { ...set, on: "2026-05-02", attainable: true }],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "missed", due: "2026-04-02", missing },
      { status: "overdue", due: "2026-05-02", missing: ["best interest", "fits needs"] }] },
  // reading: setting the same goal again does not begin another span; what it determines counts for the one.
  { name: "the same goal set again, this time with its determinations, meets it late", asOf: "2026-06-01",
    events: [...home, set, { ...set, ...sound, on: "2026-03-10" }], duties: [{ status: "late", due: "2026-03-02", metOn: "2026-03-10", daysLate: 8 }] },
  { name: "a goal ended without another leaves it missed", asOf: "2026-06-01",
    events: [...home, set, { kind: "goal-ended", role: "concurrent", on: "2026-03-20", child: "ana" }], duties: [{ status: "missed", missing }] },
  { name: "a goal that was sound stays so when it ends", asOf: "2026-06-01",
    events: [...home, { ...set, ...sound }, { kind: "goal-ended", role: "concurrent", on: "2026-03-20", child: "ana" }], duties: [{ status: "met" }] },

  // Ends
  { name: "an exit the day after the goal was set leaves it missed", events: [...home, set, exited("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "a case closed the day after leaves it missed", events: [...home, set, closed("2026-03-03")], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "an exit within the days an agency allows ends it in time", events: [...home, set, exited("2026-03-05")], asOf: "2026-06-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2026-03-05" }] },
  { name: "a case closed after those days leaves it missed", events: [...home, set, closed("2026-03-06")], asOf: "2026-06-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "missed", due: "2026-03-05" }] },
  { name: "a re-entry's concurrent goal is another", asOf: "2026-08-01",
    events: [...home, { ...set, ...sound }, exited("2026-04-01"), entered("2026-06-01"), { ...set, on: "2026-06-20" }],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-06-20", missing }] },

  // Children
  { name: "siblings: what is determined for ana is not for ben", asOf: "2026-03-10", children: [{ id: "ana" }, { id: "ben" }],
    events: [...home, entered("2026-01-01", "ben"), set, { ...set, child: "ben" }, { ...determined, ...sound, on: "2026-03-02" }],
    duties: [{ status: "met", child: "ana" }, { status: "overdue", child: "ben", missing }] },
  { name: "a goal that names no child is set for each child in care that day", asOf: "2026-03-10",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...home, entered("2026-01-01", "ben"), entered("2026-03-03", "cleo"),
      { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2026-03-02", ...sound }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "determined in time but recorded later: met, and flagged", asOf: "2026-03-20",
    events: [...home, set, { ...determined, ...sound, on: "2026-03-02", recordedOn: "2026-03-12" }], duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, they were missing", asOf: "2026-03-20", options: { knownBy: "2026-03-11" },
    events: [...home, set, { ...determined, ...sound, on: "2026-03-02", recordedOn: "2026-03-12" }], duties: [{ status: "overdue", missing }] },
  { name: "a record that holds goals but no determinations cannot say", events: [...home, set], asOf: "2026-03-20",
    holds: holding("care-entered", "care-exited", "goal-set"), duties: [{ status: "unknown", needs: /goal-determined/ }] },

  // Law in time
  { name: "a goal set before the manual's earliest text is not judged by it", asOf: "2021-08-15",
    events: [entered("2020-01-01"), { ...set, on: "2020-05-27" }], duties: [] },
]);
