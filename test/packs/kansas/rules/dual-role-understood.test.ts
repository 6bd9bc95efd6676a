/** KS-3232-14: a family that cares for a child with a concurrent plan understands its dual role, and acknowledges it. */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Placed = Extract<EventInput, { kind: "placement-started" }>;
type Acknowledged = Extract<EventInput, { kind: "dual-role-acknowledged" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const placed = (on = "2026-03-02", more: Partial<Placed> = {}): EventInput =>
  ({ kind: "placement-started", on, setting: "foster-home", provider: "lee-home", child: "ana", ...more });
const concurrent = (on = "2026-02-02", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal: "adoption", on, child });
const ended = (on: string): EventInput => ({ kind: "goal-ended", role: "concurrent", on, child: "ana" });
const understood = (on: string, more: Partial<Acknowledged> = {}): EventInput => ({ kind: "dual-role-acknowledged", on, person: "lee-home", child: "ana", ...more });
const care: readonly EventInput[] = [entered(), concurrent()];
/** A concurrent goal since February, a foster home from 2 March. */
const home: readonly EventInput[] = [...care, placed()];
const people = [{ id: "lee-home", role: "placement-provider" } as const, { id: "aunt-rosa", role: "relative" } as const];
const missing = ["acknowledgment"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "goal-set", "goal-ended", "dual-role-acknowledged"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

const rows: readonly Row[] = [
  // The first day of both
  { name: "the day before the placement, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day of placement it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-03-03", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "acknowledged that day", events: [...home, understood("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "acknowledged four days after: late by four days", events: [...home, understood("2026-03-06")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-03-06", daysLate: 4 }] },
  { name: "acknowledged the day before does not count", events: [...home, understood("2026-03-01")], asOf: "2026-06-01", duties: [{ status: "overdue", missing }] },
  { name: "a concurrent goal set in the course of the placement raises it that day", asOf: "2026-02-03",
    events: [entered(), placed("2026-01-05"), concurrent("2026-02-02"), understood("2026-02-01")],
    duties: [{ status: "overdue", on: "2026-02-02", due: "2026-02-02", missing }] },
  { name: "and not before", events: [entered(), placed("2026-01-05"), concurrent("2026-02-02")], asOf: "2026-02-01", duties: [] },
  { name: "an agency that allows ten days for it", events: home, asOf: "2026-03-12", options: { params: { prompt: 10 } },
    duties: [{ status: "open", due: "2026-03-12" }] },
  { name: "placed on a leap day", events: [entered("2024-01-05"), concurrent("2024-02-02"), placed("2024-02-29"), understood("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // Which family
  { name: "another family's does not count", events: [...home, understood("2026-03-02", { person: "aunt-rosa" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "one that names nobody does", events: [...home, { kind: "dual-role-acknowledged", on: "2026-03-02", child: "ana" }], asOf: "2026-06-01",
    duties: [{ status: "met" }] },
  { name: "so does any, where the placement names no provider", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...care, { kind: "placement-started", on: "2026-03-02", setting: "foster-home", child: "ana" }, understood("2026-03-02")] },
  { name: "what would meet it: the family's own", events: home, asOf: "2026-06-01", duties: [{ status: "overdue",
    remedy: { says: "Go through the dual role with the family, and record its acknowledgment.", events: [understood("2026-06-01")] } }] },
  { name: "or one that names nobody, where the placement names no provider", asOf: "2026-06-01",
    events: [...care, { kind: "placement-started", on: "2026-03-02", setting: "foster-home", child: "ana" }],
    duties: [{ status: "overdue", remedy: { says: "Go through the dual role with the family, and record its acknowledgment.",
      events: [{ kind: "dual-role-acknowledged", on: "2026-06-01", child: "ana" }] } }] },

  // Which placements
  ...(["relative-home", "kin-home", "adoptive-home"] as const).map((setting) => ({
    name: `a ${setting} asks for it too`, events: [...care, placed("2026-03-02", { setting })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing } as const],
  })),
  { name: "a group home does not", events: [...care, placed("2026-03-02", { setting: "group-home" })], asOf: "2026-06-01", duties: [] },
  { name: "no concurrent goal, nothing asked", events: [entered(), placed()], asOf: "2026-06-01", duties: [] },
  { name: "a concurrent goal that ended before the placement asks nothing", events: [...home, ended("2026-02-20")], asOf: "2026-06-01", duties: [] },
  { name: "a second concurrent goal raises it no second time", events: [...home, understood("2026-03-02"), ended("2026-04-01"), concurrent("2026-05-01")],
    asOf: "2026-06-01", duties: [{ status: "met", due: "2026-03-02" }] },
  { name: "a move to another family raises its own", asOf: "2026-06-01",
    events: [...home, understood("2026-03-02"), placed("2026-04-06", { setting: "kin-home", provider: "aunt-rosa" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", on: "2026-04-06", due: "2026-04-06", missing }] },
  { name: "each family with its own", asOf: "2026-06-01",
    events: [...home, understood("2026-03-02"), placed("2026-04-06", { setting: "kin-home", provider: "aunt-rosa" }), understood("2026-04-08", { person: "aunt-rosa" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "late", due: "2026-04-06", daysLate: 2 }] },

  // Ends
  { name: "moved the day after: missed", events: [...home, placed("2026-03-03", { setting: "shelter" })], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "moved on the last of the days allowed: lapsed", events: [...home, placed("2026-03-12", { setting: "shelter" })], asOf: "2026-06-01",
    options: { params: { prompt: 10 } }, duties: [{ status: "lapsed", due: "2026-03-12", missing }] },
  { name: "moved the day after them: missed", events: [...home, placed("2026-03-13", { setting: "shelter" })], asOf: "2026-06-01",
    options: { params: { prompt: 10 } }, duties: [{ status: "missed", missing }] },
  { name: "the concurrent goal given up: missed", events: [...home, ended("2026-04-01")], asOf: "2026-06-01", duties: [{ status: "missed", due: "2026-03-02", missing }] },
  { name: "acknowledged after it was given up: missed all the same", events: [...home, ended("2026-04-01"), understood("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "acknowledged after the placement ended: missed all the same", asOf: "2026-06-01", duties: [{ status: "missed", missing }],
    events: [...home, { kind: "placement-ended", on: "2026-03-10", child: "ana" }, understood("2026-03-11")] },
  { name: "the child left the day after: missed", events: [...home, exited("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "back in care with the same family: acknowledged anew", asOf: "2026-07-01",
    events: [...home, understood("2026-03-02"), exited("2026-04-01"), entered("2026-05-01"), placed("2026-05-01"), concurrent("2026-05-11")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", on: "2026-05-11", due: "2026-05-11", missing }] },

  // Siblings
  { name: "acknowledged for one child says nothing of the other", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), concurrent("2026-02-02", "ben"), placed("2026-03-02", { child: "ben" }), understood("2026-03-02", { child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "what names nobody is about each child in care", asOf: "2026-06-01", children: [...siblings, { id: "cleo" }],
    events: [...care, entered("2026-01-05", "ben"), concurrent("2026-02-02", "ben"), { kind: "placement-started", on: "2026-03-02", setting: "foster-home" },
      { kind: "dual-role-acknowledged", on: "2026-03-02" }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "acknowledged in time, recorded after: met, and flagged", events: [...home, understood("2026-03-02", { recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, understood("2026-03-02", { recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-11" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold acknowledgments accuses nobody", events: home, asOf: "2026-06-01", holds: holding("dual-role-acknowledged"),
    duties: [{ status: "unknown", needs: /dual-role-acknowledged/ }] },
  { name: "facts in any order, one of them twice", events: [...home, placed(), understood("2026-03-06")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 4 }] },
];

boundaries("us-ks/dual-role-understood", rows.map((row) => ({ people, ...row })));
