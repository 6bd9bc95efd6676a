/** KS-3232-12: where relatives and kin are no option, efforts are made to find an adoptive family. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Effort = Extract<EventInput, { kind: "effort-made" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const noOption = (on = "2026-03-02", child = "ana"): EventInput => ({ kind: "relatives-not-an-option", on, child });
const effort = (on: string, more: Partial<Effort> = {}): EventInput => ({ kind: "effort-made", effort: "find-adoptive-family", on, child: "ana", ...more });
const home: readonly EventInput[] = [entered(), noOption()];
const missing = ["effort to find an adoptive family"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "relatives-not-an-option", "effort-made"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/adoptive-family-efforts", [
  // The day of the determination
  { name: "the day before, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-03-03", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "an effort that day", events: [...home, effort("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "an effort three days after: late by three days", events: [...home, effort("2026-03-05")], asOf: "2026-06-01",
    duties: [{ status: "late", due: "2026-03-02", metOn: "2026-03-05", daysLate: 3 }] },
  { name: "an effort the day before does not count", events: [...home, effort("2026-03-01")], asOf: "2026-06-01", duties: [{ status: "overdue", missing }] },
  { name: "an effort of another kind does not", events: [...home, effort("2026-03-02", { effort: "explore-relatives" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "of several efforts the first decides", events: [...home, effort("2026-03-04"), effort("2026-03-20")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-03-04", daysLate: 2 }] },
  { name: "an agency that allows thirty days for it", events: home, asOf: "2026-04-01", options: { params: { prompt: 30 } },
    duties: [{ status: "open", due: "2026-04-01" }] },
  { name: "and an effort on the last of them", events: [...home, effort("2026-04-01")], asOf: "2026-06-01", options: { params: { prompt: 30 } },
    duties: [{ status: "met", due: "2026-04-01" }] },
  { name: "determined on a leap day", events: [entered("2024-01-05"), noOption("2024-02-29"), effort("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // Determinations
  { name: "no determination, nothing asked", events: [entered(), effort("2026-03-02")], asOf: "2026-06-01", duties: [] },
  { name: "determined twice: each has its own", events: [...home, effort("2026-03-02"), noOption("2026-05-04")], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-05-04", missing }] },
  { name: "determined twice, one effort after both", events: [...home, noOption("2026-03-09"), effort("2026-03-10")], asOf: "2026-06-01",
    duties: [{ status: "late", due: "2026-03-02", daysLate: 8 }, { status: "late", due: "2026-03-09", daysLate: 1 }] },
  { name: "determined before the child came into care: nothing", events: [entered(), noOption("2026-01-04")], asOf: "2026-06-01", duties: [] },
  { name: "determined on the day the child left: nothing", events: [...home, exited("2026-03-02")], asOf: "2026-06-01", duties: [] },

  // Ends
  { name: "the child left the day after: missed", events: [...home, exited("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the child left on the last of the days allowed: lapsed", events: [...home, exited("2026-04-01")], asOf: "2026-06-01",
    options: { params: { prompt: 30 } }, duties: [{ status: "lapsed", due: "2026-04-01", missing }] },
  { name: "the child left the day after them: missed", events: [...home, exited("2026-04-02")], asOf: "2026-06-01",
    options: { params: { prompt: 30 } }, duties: [{ status: "missed", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "back in care, an effort then does not serve the first stay", events: [...home, exited("2026-03-10"), entered("2026-04-01"), effort("2026-04-06")],
    asOf: "2026-06-01", duties: [{ status: "missed", due: "2026-03-02", missing }] },

  // Siblings
  { name: "siblings: an effort for one is not one for the other", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), noOption("2026-03-02", "ben"), effort("2026-03-02", { child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "what names nobody is about each child in care", asOf: "2026-06-01", children: [...siblings, { id: "cleo" }],
    events: [entered(), entered("2026-01-05", "ben"), { kind: "relatives-not-an-option", on: "2026-03-02" },
      { kind: "effort-made", effort: "find-adoptive-family", on: "2026-03-02" }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "made that day, recorded after: met, and flagged", events: [...home, effort("2026-03-02", { recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, effort("2026-03-02", { recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-11" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold efforts accuses nobody", events: home, asOf: "2026-06-01", holds: holding("effort-made"),
    duties: [{ status: "unknown", needs: /effort-made/ }] },
  { name: "nor does one that cannot hold the determination", events: [entered()], asOf: "2026-06-01", holds: holding("relatives-not-an-option"),
    duties: [{ status: "unknown", needs: /relatives-not-an-option/ }] },
  { name: "facts in any order, one of them twice", events: [...home, noOption(), effort("2026-03-05")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 3 }] },
]);
