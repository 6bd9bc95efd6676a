/** KS-3232-13: a family that cares for a child with a concurrent plan is prepared for its dual role, and supported in it (S7). */
import { expect, it } from "vitest";
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries, caseOf, dutiesOf } from "../../../support/tables.js";

type Placed = Extract<EventInput, { kind: "placement-started" }>;
type Prepared = Extract<EventInput, { kind: "family-prepared" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const placed = (on = "2026-03-02", more: Partial<Placed> = {}): EventInput =>
  ({ kind: "placement-started", on, setting: "foster-home", provider: "lee-home", child: "ana", ...more });
const concurrent = (on = "2026-02-02", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal: "adoption", on, child });
const ended = (on: string): EventInput => ({ kind: "goal-ended", role: "concurrent", on, child: "ana" });
const whole = { prepared: true, supported: true } as const;
const family = (on: string, more: Partial<Prepared> = whole): EventInput => ({ kind: "family-prepared", on, person: "lee-home", child: "ana", ...more });
const care: readonly EventInput[] = [entered(), concurrent()];
/** A concurrent goal since February, a foster home from 2 March. */
const home: readonly EventInput[] = [...care, placed()];
const people = [{ id: "lee-home", role: "placement-provider" } as const, { id: "aunt-rosa", role: "relative" } as const];
const missing = ["preparation", "support"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "goal-set", "goal-ended", "family-prepared"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

const rows: readonly Row[] = [
  // The first day of both
  { name: "the day before the placement, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day of placement it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-03-03", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "prepared and supported that day", events: [...home, family("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "four days after: late by four days", events: [...home, family("2026-03-06")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-03-06", daysLate: 4 }] },
  { name: "long before the placement serves as well", events: [...home, family("2026-01-20")], asOf: "2026-06-01", duties: [{ status: "met", due: "2026-03-02" }] },
  { name: "so does before the child came into care", events: [...home, family("2025-06-20")], asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "a concurrent goal set in the course of the placement raises it that day", events: [entered(), placed("2026-01-05"), concurrent("2026-02-02")],
    asOf: "2026-02-03", duties: [{ status: "overdue", on: "2026-02-02", due: "2026-02-02", daysLate: 1, missing }] },
  { name: "and not before", events: [entered(), placed("2026-01-05"), concurrent("2026-02-02")], asOf: "2026-02-01", duties: [] },
  { name: "placement and goal of one day", events: [entered(), placed(), concurrent("2026-03-02")], asOf: "2026-03-03",
    duties: [{ status: "overdue", on: "2026-03-02", due: "2026-03-02", raisedBy: "placement-started" }] },
  { name: "an agency that allows ten days for it", events: home, asOf: "2026-03-12", options: { params: { prompt: 10 } },
    duties: [{ status: "open", due: "2026-03-12" }] },
  { name: "placed on a leap day", events: [entered("2024-01-05"), concurrent("2024-02-02"), placed("2024-02-29"), family("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // The parts
  { name: "supported, not prepared", events: [...home, family("2026-03-02", { supported: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: ["preparation"] }] },
  { name: "prepared, not supported", events: [...home, family("2026-03-02", { prepared: true, supported: false })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: ["support"] }] },
  { name: "recruited, and no more recorded", events: [...home, family("2026-03-02", {})], asOf: "2026-06-01", duties: [{ status: "overdue", missing }] },
  { name: "prepared before, supported after: the last one decides", asOf: "2026-06-01", duties: [{ status: "late", metOn: "2026-03-05", daysLate: 3 }],
    events: [...home, family("2026-02-20", { prepared: true }), family("2026-03-05", { supported: true })] },
  { name: "that the family agrees to be permanent is shown, not required", events: [...care, placed("2026-03-02", { familyAgreesToBePermanent: false }), family("2026-03-02")],
    asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "nor does its agreement make up for preparation", events: [...care, placed("2026-03-02", { familyAgreesToBePermanent: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "what would meet it: all that lacks, of the placement's family", events: home, asOf: "2026-06-01",
    duties: [{ status: "overdue", remedy: { says: "Prepare the family for the dual role and support it, and record: preparation, support.", events: [family("2026-06-01")] } }] },
  { name: "and no more than lacks", events: [...home, family("2026-03-02", { prepared: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", remedy: { says: "Prepare the family for the dual role and support it, and record: support.", events: [family("2026-06-01", { supported: true })] } }] },
  { name: "naming the child only, where the placement names no provider", asOf: "2026-06-01",
    events: [...care, { kind: "placement-started", on: "2026-03-02", setting: "foster-home", child: "ana" }, { kind: "family-prepared", on: "2026-03-02", child: "ana", prepared: true }],
    duties: [{ status: "overdue", remedy: { says: "Prepare the family for the dual role and support it, and record: support.",
      events: [{ kind: "family-prepared", on: "2026-06-01", child: "ana", supported: true }] } }] },

  // Which family
  { name: "another family's preparation does not count", events: [...home, family("2026-03-02", { ...whole, person: "aunt-rosa" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "preparation that names no family does", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...home, { kind: "family-prepared", on: "2026-03-02", child: "ana", ...whole }] },
  { name: "but one that names neither family nor child is about the children in care that day (S7)", asOf: "2026-06-01", duties: [{ status: "overdue", missing }],
    events: [...home, { kind: "family-prepared", on: "2026-01-04", ...whole }] },
  { name: "one that names the family is about the family, whenever it was (S7)", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...home, { kind: "family-prepared", on: "2025-06-20", person: "lee-home", ...whole }] },
  { name: "the placement recorded anew is with the family recorded last", asOf: "2026-06-01", duties: [{ status: "overdue", missing }],
    events: [...care, placed("2026-03-02", { provider: "aunt-rosa" }), placed("2026-03-02", { recordedOn: "2026-03-04" }), family("2026-03-02", { ...whole, person: "aunt-rosa" })] },
  { name: "an earlier placement is another family's, though both were recorded on one day", asOf: "2026-06-01",
    events: [...care, placed("2026-03-02", { provider: "aunt-rosa", recordedOn: "2026-04-10" }), placed("2026-04-06", { recordedOn: "2026-04-10" }),
      family("2026-03-02", { ...whole, person: "aunt-rosa" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-04-06", missing }] },
  { name: "two records of one placement, each naming one of a couple: either stands for the family", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...home, placed("2026-03-02", { provider: "aunt-rosa" }), family("2026-03-02", { ...whole, person: "aunt-rosa" })] },
  { name: "of two records one names the family: another's preparation does not count", asOf: "2026-06-01", duties: [{ status: "overdue", missing }],
    events: [...home, { kind: "placement-started", on: "2026-03-02", setting: "foster-home", child: "ana", familyAgreesToBePermanent: true },
      family("2026-03-02", { ...whole, person: "aunt-rosa" })] },
  { name: "any will do where the placement names no provider", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...care, { kind: "placement-started", on: "2026-03-02", setting: "foster-home", child: "ana" }, family("2026-03-02")] },

  // Which placements
  ...(["relative-home", "kin-home", "adoptive-home"] as const).map((setting) => ({
    name: `a ${setting} asks for it too`, events: [...care, placed("2026-03-02", { setting })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing } as const],
  })),
  ...(["shelter", "residential", "trial-home-visit"] as const).map((setting) => ({
    name: `a placement in a ${setting} does not`, events: [...care, placed("2026-03-02", { setting })], asOf: "2026-06-01", duties: [],
  })),
  { name: "no concurrent goal, nothing asked", events: [entered(), placed()], asOf: "2026-06-01", duties: [] },
  { name: "a concurrent goal that ended before the placement asks nothing", events: [...home, ended("2026-02-20")], asOf: "2026-06-01", duties: [] },
  { name: "one set and ended in a day was never in effect", events: [entered(), placed(), concurrent("2026-03-10"), ended("2026-03-10")], asOf: "2026-06-01", duties: [] },
  { name: "a second concurrent goal raises it no second time", events: [...home, family("2026-03-02"), ended("2026-04-01"), concurrent("2026-05-01")],
    asOf: "2026-06-01", duties: [{ status: "met", due: "2026-03-02" }] },
  { name: "a move to another family raises its own", asOf: "2026-06-01",
    events: [...home, family("2026-03-02"), placed("2026-04-06", { setting: "relative-home", provider: "aunt-rosa" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", on: "2026-04-06", due: "2026-04-06", missing }] },
  { name: "each family with its own preparation", asOf: "2026-06-01",
    events: [...home, family("2026-03-02"), placed("2026-04-06", { setting: "relative-home", provider: "aunt-rosa" }),
      family("2026-04-08", { ...whole, person: "aunt-rosa" })],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "late", due: "2026-04-06", daysLate: 2 }] },

  // Ends
  { name: "moved the day after: missed", events: [...home, placed("2026-03-03", { setting: "shelter" })], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-03-02", missing }] },
  { name: "moved on the last of the days allowed: lapsed", events: [...home, placed("2026-03-12", { setting: "shelter" })], asOf: "2026-06-01",
    options: { params: { prompt: 10 } }, duties: [{ status: "lapsed", due: "2026-03-12", missing }] },
  { name: "moved the day after them: missed", events: [...home, placed("2026-03-13", { setting: "shelter" })], asOf: "2026-06-01",
    options: { params: { prompt: 10 } }, duties: [{ status: "missed", missing }] },
  { name: "the concurrent goal given up: missed", events: [...home, ended("2026-04-01")], asOf: "2026-06-01", duties: [{ status: "missed", due: "2026-03-02", missing }] },
  { name: "prepared after it was given up: missed all the same", events: [...home, ended("2026-04-01"), family("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "one goal in another's place goes on with it", asOf: "2026-06-01", duties: [{ status: "late", daysLate: 40 }],
    events: [...home, { kind: "goal-set", role: "concurrent", goal: "guardianship", on: "2026-04-01", child: "ana" }, family("2026-04-11")] },
  { name: "prepared after the placement ended: missed all the same", asOf: "2026-06-01", duties: [{ status: "missed", missing }],
    events: [...home, { kind: "placement-ended", on: "2026-03-10", child: "ana" }, family("2026-03-11")] },
  { name: "the child left the day after: missed", events: [...home, exited("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "back in care: a new placement, a new concurrent goal, a duty of its own", asOf: "2026-07-01",
    events: [...home, family("2026-03-02"), exited("2026-04-01"), entered("2026-05-01"), placed("2026-05-01", { provider: "aunt-rosa" }), concurrent("2026-05-11")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", on: "2026-05-11", due: "2026-05-11", missing }] },
  { name: "back in care without a concurrent goal: nothing", asOf: "2026-07-01",
    events: [...home, family("2026-03-02"), exited("2026-04-01"), entered("2026-05-01"), placed("2026-05-01")], duties: [{ status: "met", due: "2026-03-02" }] },

  // Siblings
  { name: "siblings: only the one with a concurrent goal", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), placed("2026-03-02", { child: "ben" })], duties: [{ status: "overdue", child: "ana", missing }] },
  { name: "preparation recorded for one says nothing of the other", asOf: "2026-06-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), concurrent("2026-02-02", "ben"), placed("2026-03-02", { child: "ben" }),
      family("2026-03-02", { ...whole, child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "what names nobody is about each child in care", asOf: "2026-06-01", children: [...siblings, { id: "cleo" }],
    events: [...care, entered("2026-01-05", "ben"), concurrent("2026-02-02", "ben"), { kind: "placement-started", on: "2026-03-02", setting: "foster-home" },
      { kind: "family-prepared", on: "2026-03-02", ...whole }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "prepared in time, recorded after: met, and flagged", events: [...home, family("2026-03-02", { ...whole, recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, family("2026-03-02", { ...whole, recordedOn: "2026-03-12" })], asOf: "2026-06-01",
    options: { knownBy: "2026-03-11" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold preparation accuses nobody", events: home, asOf: "2026-06-01", holds: holding("family-prepared"),
    duties: [{ status: "unknown", needs: /family-prepared/ }] },
  { name: "two placements of one day that contradict each other: unknown, and what is on record of the family is told (S19)", asOf: "2026-06-01",
    events: [...care, placed("2026-03-02", { familyAgreesToBePermanent: true }), placed("2026-03-02", { setting: "shelter" })],
    duties: [{ status: "unknown", needs: /placement/, id: "ana@2026-03-02/contested",
      what: "a concurrent goal is in effect for a child placed with a family that agrees to be the permanent resource" }] },
  { name: "nor does one that cannot hold placements", events: care, asOf: "2026-06-01", holds: holding("placement-started"),
    duties: [{ status: "unknown", needs: /placement-started/ }] },
  { name: "facts in any order, one of them twice", events: [...home, placed(), family("2026-03-06")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 4 }] },
];

boundaries("us-ks/dual-role-prepared", rows.map((row) => ({ people, ...row })));

it("shows whether the family agrees to be the permanent resource", () => {
  const told = [true, false, undefined].map((agrees) => {
    const events = [...care, placed("2026-03-02", agrees === undefined ? {} : { familyAgreesToBePermanent: agrees })];
    return dutiesOf("us-ks/dual-role-prepared", caseOf({ events, people }, "US-KS"), "2026-03-02")[0]?.trigger?.what;
  });
  expect(new Set(told).size).toBe(3);
  expect(told[0]).toMatch(/permanent/);
  expect(told[1]).toMatch(/permanent/);
});
