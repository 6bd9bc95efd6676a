/** MI-CP-14: a diligent search, before the plan, for extended family and parents who should take part in it. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Absence = Extract<EventInput, { kind: "absence-recorded" }>;
type Effort = Extract<EventInput, { kind: "effort-made" }>;

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const searched = (on = "2026-01-12", more: Partial<Effort> = {}): EventInput => ({ kind: "effort-made", effort: "locate-relatives", on, ...more });
const sought = (on = "2026-01-14", more: Partial<Effort> = {}): EventInput => ({ kind: "effort-made", effort: "locate-absent-parent", person: "father", on, ...more });
const absent = (on = "2026-01-10", more: Partial<Absence> = {}): EventInput => ({ kind: "absence-recorded", person: "father", of: "parent", on, ...more });
const located = (on: string): EventInput => ({ kind: "person-located", person: "father", on });

const due = { on: "2026-01-20", due: "2026-01-20" };
const FAMILY = "search for extended family";
const PARENT = "search for the absent parent";
const people = [{ id: "mother", role: "parent" } as const, { id: "father", role: "parent" } as const];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/diligent-search", [
  // Before the plan
  { name: "no plan, no search asked for", events: [opened()], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [opened(), plan()], asOf: "2026-01-19", duties: [] },
  { name: "searched before the plan", events: [opened(), searched(), plan()], asOf: "2026-01-20",
    duties: [{ child: "", status: "met", ...due, metOn: "2026-01-12", missing: [] }] },
  { name: "searched on the plan's day", events: [opened(), plan(), searched("2026-01-20")], asOf: "2026-01-20",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "no search: missed on the plan's day, for only an earlier act could meet it", events: [opened(), plan()], asOf: "2026-01-20",
    duties: [{ status: "missed", ...due, missing: [FAMILY] }] },
  { name: "and the day after", events: [opened(), plan()], asOf: "2026-01-21", duties: [{ status: "missed", ...due, missing: [FAMILY] }] },
  { name: "a search of the day after comes too late", events: [opened(), plan(), searched("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing: [FAMILY] }] },
  { name: "on a leap day", events: [opened("2024-01-02"), searched("2024-02-29"), plan("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "met", due: "2024-02-29" }] },

  // What is a search for extended family
  ...(["explore-relatives", "identify-relatives-in-state", "identify-relatives-out-of-state"] as const).map((effort) => ({
    name: `${effort} is one`, events: [opened(), searched("2026-01-12", { effort }), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due } as const],
  })),
  ...(["talk-with-parents", "establish-paternity", "locate-absent-parent"] as const).map((effort) => ({
    name: `${effort} is none`, events: [opened(), searched("2026-01-12", { effort }), plan()], asOf: "2026-02-01",
    duties: [{ status: "missed", missing: [FAMILY] } as const],
  })),
  { name: "from before the case was closed and opened again it does not serve", asOf: "2026-07-01",
    events: [opened(), searched(), closed("2026-03-01"), opened("2026-06-01"), plan("2026-06-20")],
    duties: [{ status: "missed", due: "2026-06-20", missing: [FAMILY] }] },

  // The absent parent
  { name: "the father absent: both searches are asked for", events: [opened(), absent(), plan()], asOf: "2026-01-21",
    duties: [{ status: "missed", ...due, missing: [FAMILY, PARENT] }] },
  { name: "both made", events: [opened(), absent(), searched(), sought(), plan()], asOf: "2026-01-21",
    duties: [{ status: "met", ...due, metOn: "2026-01-14" }] },
  { name: "the father not searched for", events: [opened(), absent(), searched(), plan()], asOf: "2026-01-21",
    duties: [{ status: "missed", missing: [PARENT] }] },
  { name: "the family not searched for", events: [opened(), absent(), sought(), plan()], asOf: "2026-01-21", duties: [{ status: "missed", missing: [FAMILY] }] },
  { name: "the father searched for the day after the plan", events: [opened(), absent(), searched(), plan(), sought("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "missed", missing: [PARENT] }] },
  { name: "nobody identified, and a search that names nobody", asOf: "2026-02-01",
    events: [opened(), { kind: "absence-recorded", of: "putative-father", on: "2026-01-10" }, searched(),
      { kind: "effort-made", effort: "locate-absent-parent", on: "2026-01-15" }, plan()],
    duties: [{ status: "met", ...due }] },
  { name: "located before the plan: no search for him is asked", people, events: [opened(), absent(), located("2026-01-19"), searched(), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, missing: [] }] },
  { name: "nor where he was located on its very day", people, events: [opened(), absent(), located("2026-01-20"), searched(), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, missing: [] }] },
  { name: "located the day after it: he was absent on its day", people, events: [opened(), absent(), located("2026-01-21"), searched(), plan()], asOf: "2026-02-01",
    duties: [{ status: "missed", missing: [PARENT] }] },
  { name: "absent again after having been located", people, asOf: "2026-02-01",
    events: [opened(), absent("2026-01-04"), located("2026-01-06"), absent(), searched(), plan()], duties: [{ status: "missed", missing: [PARENT] }] },
  { name: "absent again: a search of the day he was located is not one for this absence", people, asOf: "2026-02-01",
    events: [opened(), absent("2026-01-04"), sought("2026-01-06"), located("2026-01-06"), absent(), searched(), plan()],
    duties: [{ status: "missed", missing: [PARENT] }] },
  { name: "absent again: one of the day after is", people, asOf: "2026-02-01",
    events: [opened(), absent("2026-01-04"), located("2026-01-06"), sought("2026-01-07"), absent(), searched(), plan()],
    duties: [{ status: "met", ...due, metOn: "2026-01-12" }] },
  { name: "two absent and both searched for: the last search decides", people, asOf: "2026-02-01",
    events: [opened(), absent(), absent("2026-01-10", { person: "mother" }), searched(), sought("2026-01-13"), sought("2026-01-17", { person: "mother" }), plan()],
    duties: [{ status: "met", ...due, metOn: "2026-01-17" }] },
  { name: "an absence recorded on the day of the opening asks", events: [opened(), absent("2026-01-02"), searched(), plan()], asOf: "2026-02-01",
    duties: [{ status: "missed", missing: [PARENT] }] },
  { name: "one recorded before the case was closed and opened again does not", asOf: "2026-07-01",
    events: [opened(), absent(), closed("2026-03-01"), opened("2026-06-01"), searched("2026-06-10"), plan("2026-06-20")], duties: [{ status: "met", due: "2026-06-20", missing: [] }] },
  { name: "an absence recorded the day after the plan asks nothing of it", events: [opened(), searched(), plan(), absent("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
  { name: "an absence recorded on the plan's day asks", events: [opened(), searched(), plan(), absent("2026-01-20")], asOf: "2026-02-01",
    duties: [{ status: "missed", missing: [PARENT] }] },

  // Which plan
  { name: "the search made once serves the next version too", events: [opened(), searched(), plan(), plan("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "met", ...due }, { status: "met", due: "2026-04-20" }] },
  { name: "too late for the first version, in time for the second", events: [opened(), plan(), searched("2026-02-01"), plan("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due }, { status: "met", due: "2026-04-20", metOn: "2026-02-01" }] },
  { name: "the Parent Agency Treatment Plan is asked about too", events: [opened(), plan("2026-01-20", { plan: "parent-agency-treatment-plan" })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a service agreement is not", events: [opened(), plan("2026-01-20", { plan: "service-agreement" })], asOf: "2026-02-01", duties: [] },
  { name: "the closing of the case heals nothing", events: [opened(), plan(), closed("2026-02-10")], asOf: "2026-03-01", duties: [{ status: "missed", ...due }] },
  { name: "a plan completed after closing is not asked about", events: [opened(), closed("2026-01-15"), plan()], asOf: "2026-03-01", duties: [] },

  // Siblings
  { name: "a search for ben's family is none for ana's", children: siblings, asOf: "2026-02-01",
    events: [opened(), searched("2026-01-12", { child: "ben" }), plan("2026-01-20", { child: "ana" }), plan("2026-01-21", { child: "ben" })],
    duties: [{ child: "ana", status: "missed", ...due, missing: [FAMILY] }, { child: "ben", status: "met", due: "2026-01-21" }] },
  { name: "a father of both who is located for ben is still searched for ana's plan", children: siblings, people, asOf: "2026-02-01",
    events: [opened(), searched(), absent(), { ...located("2026-01-12"), child: "ben" }, plan("2026-01-20", { child: "ana" })],
    duties: [{ child: "ana", status: "missed", ...due, missing: [PARENT] }] },
  { name: "a father of both who is searched for on ben's account is not for ana's plan", children: siblings, asOf: "2026-02-01",
    events: [opened(), searched(), absent(), sought("2026-01-14", { child: "ben" }), plan("2026-01-20", { child: "ana" })],
    duties: [{ child: "ana", status: "missed", ...due, missing: [PARENT] }] },
  { name: "the absence of ben's father asks nothing of ana's plan", children: siblings, asOf: "2026-02-01",
    events: [opened(), searched(), absent("2026-01-10", { child: "ben" }), plan("2026-01-20", { child: "ana" }), plan("2026-01-21", { child: "ben" })],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "missed", due: "2026-01-21", missing: [PARENT] }] },

  // The record
  { name: "searched in time, recorded late: met, and backdated", events: [opened(), searched("2026-01-12", { recordedOn: "2026-02-02" }), plan()], asOf: "2026-03-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was missed", events: [opened(), searched("2026-01-12", { recordedOn: "2026-02-02" }), plan()], asOf: "2026-03-01",
    options: { knownBy: "2026-02-01" }, duties: [{ status: "missed", ...due }] },
  { name: "a source that cannot hold efforts accuses nobody", events: [opened(), plan()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated", "absence-recorded", "person-located"] },
    duties: [{ status: "unknown", needs: /effort-made/ }] },
  { name: "one that can, and holds none, shows that none was made", events: [opened(), absent(), plan()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "plan-completed", "plan-updated", "absence-recorded", "person-located", "effort-made"] },
    duties: [{ status: "missed", missing: [FAMILY, PARENT] }] },
  { name: "exact duplicates, in any order, change nothing", events: [plan(), plan(), sought(), sought(), searched(), absent(), absent(), opened()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due }] },
]);
