/** MI-CP-05: an effort to identify and locate an absent parent, legal caregiver or putative father, before the plan. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;
type Absence = Extract<EventInput, { kind: "absence-recorded" }>;
type Effort = Extract<EventInput, { kind: "effort-made" }>;

const opened: EventInput = { kind: "case-opened", on: "2026-01-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const absent = (on = "2026-01-10", more: Partial<Absence> = {}): EventInput => ({ kind: "absence-recorded", person: "father", of: "parent", on, ...more });
const unnamed = (on = "2026-01-10", more: Partial<Absence> = {}): EventInput => ({ kind: "absence-recorded", of: "putative-father", on, ...more });
const searched = (on: string, more: Partial<Effort> = {}): EventInput =>
  ({ kind: "effort-made", effort: "locate-absent-parent", person: "father", on, ...more });
const located = (on: string, person = "father"): EventInput => ({ kind: "person-located", person, on });
const plan = (on = "2026-01-20", more: Partial<Plan> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", on, ...more });

const base = [opened, absent()];
const due = { on: "2026-01-10", due: "2026-01-20" };
const missing = ["search"];
const people = [{ id: "mother", role: "parent" } as const, { id: "father", role: "parent" } as const];
const siblings = [{ id: "ana" }, { id: "ben" }];

boundaries("us-mi/absent-parent-search", [
  // Until the plan
  { name: "nobody absent, nobody to search for", events: [opened, plan()], asOf: "2026-06-01", duties: [] },
  { name: "before the absence was recorded nothing is asked", events: base, asOf: "2026-01-09", duties: [] },
  { name: "from that day on it is open, without a due date", events: base, asOf: "2026-01-10",
    duties: [{ child: "", person: "father", status: "open", on: "2026-01-10", due: null, missing }] },
  { name: "it stays open until a plan is completed", events: base, asOf: "2026-12-31", duties: [{ status: "open", due: null, missing }] },
  { name: "searched for before there is a plan: met, without a due date", events: [...base, searched("2026-01-14")], asOf: "2026-01-15",
    duties: [{ status: "met", due: null, metOn: "2026-01-14", missing: [] }] },
  { name: "searched for on the day the absence was recorded", events: [...base, searched("2026-01-10")], asOf: "2026-01-10",
    duties: [{ status: "met", due: null, metOn: "2026-01-10" }] },

  // The plan
  { name: "the day before the plan it is open still", events: [...base, plan()], asOf: "2026-01-19", duties: [{ status: "open", due: null, missing }] },
  { name: "a plan without a search: missed the same day, for only an earlier act could meet it", events: [...base, plan()], asOf: "2026-01-20",
    duties: [{ status: "missed", ...due, missing, basis: "source" }] },
  { name: "searched for the day before the plan", events: [...base, searched("2026-01-19"), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-19", missing: [] }] },
  { name: "searched for on the plan's day", events: [...base, plan(), searched("2026-01-20")], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "a search of the day after comes too late", events: [...base, plan(), searched("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a search of the day before the absence was recorded serves too: it is before the plan", events: [...base, searched("2026-01-09"), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-09" }] },
  { name: "another effort is no search", events: [...base, searched("2026-01-15", { effort: "establish-paternity" }), plan()], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "recorded and planned on one day, and searched", events: [opened, absent("2026-01-20"), searched("2026-01-20"), plan()], asOf: "2026-02-01",
    duties: [{ status: "met", on: "2026-01-20", due: "2026-01-20" }] },
  { name: "recorded and planned on one day, not searched", events: [opened, absent("2026-01-20"), plan()], asOf: "2026-02-01",
    duties: [{ status: "missed", on: "2026-01-20", due: "2026-01-20" }] },
  { name: "a plan of before the absence sets no due date", events: [opened, plan("2026-01-09"), absent()], asOf: "2026-03-01",
    duties: [{ status: "open", due: null }] },
  { name: "the first plan after it does, not a later one", events: [...base, plan(), searched("2026-02-10"), plan("2026-04-20")], asOf: "2026-05-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a Parent Agency Treatment Plan is a plan", events: [...base, plan("2026-01-20", { plan: "parent-agency-treatment-plan" })], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "a safety plan and a service agreement are not", asOf: "2026-02-01",
    events: [...base, plan("2026-01-15", { plan: "safety-plan" }), plan("2026-01-16", { plan: "service-agreement" })], duties: [{ status: "open", due: null }] },
  { name: "a plan of 29 February",
    events: [{ kind: "case-opened", on: "2024-01-02" }, absent("2024-02-28"), searched("2024-02-29"), plan("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "met", on: "2024-02-28", due: "2024-02-29" }] },

  // Whom
  { name: "a search for somebody else does not count", events: [...base, searched("2026-01-15", { person: "mother" }), plan()], asOf: "2026-02-01",
    duties: [{ person: "father", status: "missed", ...due }] },
  { name: "two absent: each one's search is asked for", asOf: "2026-02-01",
    events: [...base, absent("2026-01-10", { person: "mother" }), searched("2026-01-15", { person: "mother" }), plan()],
    duties: [{ person: "father", status: "missed", ...due }, { person: "mother", status: "met", ...due }] },
  { name: "nobody identified, and a search that names nobody", asOf: "2026-02-01",
    events: [opened, unnamed(), { kind: "effort-made", effort: "locate-absent-parent", on: "2026-01-15" }, plan()],
    duties: [{ child: "", person: "", status: "met", ...due, metOn: "2026-01-15" }] },
  { name: "nobody identified, and no search", events: [opened, unnamed(), plan()], asOf: "2026-02-01", duties: [{ person: "", status: "missed", ...due }] },
  { name: "a parent and a putative father, neither identified: two duties", asOf: "2026-01-12",
    events: [opened, unnamed(), unnamed("2026-01-10", { of: "parent" })], duties: [{ status: "open", due: null, id: "case@2026-01-10/parent" }, { status: "open", due: null, id: "case@2026-01-10/putative-father", what: "a putative father is absent or not identified" }] },
  { name: "an id of its own sets an absence apart", events: [opened, unnamed("2026-01-10", { id: "a-1" })], asOf: "2026-01-12", duties: [{ status: "open", id: "case@2026-01-10/putative-father%2fa-1" }] },
  { name: "nobody identified, and a search that names somebody", events: [opened, unnamed(), searched("2026-01-15"), plan()], asOf: "2026-02-01", duties: [{ status: "met", ...due }] },
  { name: "a search that names nobody is one for the father", asOf: "2026-02-01", duties: [{ status: "met", ...due }],
    events: [...base, { kind: "effort-made", effort: "locate-absent-parent", on: "2026-01-15" }, plan()] },
  ...([["for the person absent", base, { person: "father" }], ["for whom nobody has identified", [opened, unnamed()], {}]] as const).map(([whom, events, more]) => ({
    name: `what would meet it: a search ${whom}`, events, asOf: "2026-01-12",
    duties: [{ status: "open", remedy: { says: "Search for the absent parent, legal caregiver or putative father.",
      events: [{ kind: "effort-made", on: "2026-01-12", effort: "locate-absent-parent", ...more }] } } as const],
  })),
  { name: "a legal caregiver is searched for too", events: [opened, absent("2026-01-10", { person: "carer", of: "legal-caregiver" }), plan()], asOf: "2026-02-01",
    duties: [{ person: "carer", status: "missed", ...due }] },

  // Ends
  { name: "located before there is a plan: lapsed", people, events: [...base, located("2026-01-15")], asOf: "2026-02-01", duties: [{ status: "lapsed", missing }] },
  { name: "located before the plan: lapsed still when it comes", people, events: [...base, located("2026-01-15"), plan()], asOf: "2026-02-01",
    duties: [{ status: "lapsed" }] },
  { name: "a plan of a later opening sets no due date for what lapsed", people, asOf: "2026-07-01",
    events: [...base, closed("2026-01-15"), { ...opened, on: "2026-06-01" }, plan("2026-06-20")], duties: [{ status: "lapsed", due: null, missing }] },
  { name: "nor does a plan of the day after he was located", people, events: [...base, located("2026-01-15"), plan("2026-01-16")], asOf: "2026-02-01",
    duties: [{ status: "lapsed", due: null }] },
  { name: "a plan of the day the case is closed is still one of its time: lapsed, with its date", events: [...base, plan("2026-01-15"), closed("2026-01-15")], asOf: "2026-02-01",
    duties: [{ status: "lapsed", due: "2026-01-15", missing }] },
  { name: "absent again: a search of the day he was located is not one for this absence", people, asOf: "2026-02-01",
    events: [opened, absent("2026-01-04"), searched("2026-01-06"), located("2026-01-06"), absent(), plan()],
    duties: [{ status: "missed", ...due, missing }, { status: "met", on: "2026-01-04", due: null, metOn: "2026-01-06" }] },
  { name: "absent again: one of the day after is", people, asOf: "2026-02-01",
    events: [opened, absent("2026-01-04"), located("2026-01-06"), searched("2026-01-07"), absent(), plan()],
    duties: [{ status: "met", ...due, metOn: "2026-01-07" }, { status: "lapsed", on: "2026-01-04", due: null }] },
  { name: "that somebody else was located takes no search away", people, asOf: "2026-02-01",
    events: [opened, searched("2026-01-06"), located("2026-01-06", "mother"), absent(), plan()], duties: [{ status: "met", ...due, metOn: "2026-01-06" }] },
  { name: "a search before the case was opened again is none", people, asOf: "2026-07-01",
    events: [opened, searched("2026-01-10"), closed("2026-02-01"), { ...opened, on: "2026-06-01" }, absent("2026-06-05"), plan("2026-06-20")],
    duties: [{ status: "missed", on: "2026-06-05", due: "2026-06-20", missing }] },
  { name: "located the day after the plan, never searched for: missed", people, events: [...base, plan(), located("2026-01-21")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "located on the day the absence was recorded: lapsed that day", people, events: [...base, located("2026-01-10")], asOf: "2026-02-01", duties: [{ status: "lapsed", due: null }] },
  { name: "and searched for that day: met", people, events: [...base, searched("2026-01-10"), located("2026-01-10")], asOf: "2026-02-01", duties: [{ status: "met", metOn: "2026-01-10" }] },
  { name: "a search of the day he was located, the day of the opening, is not one for a later absence", people, asOf: "2026-02-01",
    events: [opened, located("2026-01-02"), searched("2026-01-02"), absent(), plan()], duties: [{ status: "missed", ...due, missing }] },
  { name: "nor is one of after he was located, while the case was closed", people, asOf: "2026-07-01",
    events: [opened, located("2026-01-06"), closed("2026-02-01"), searched("2026-02-15"), { ...opened, on: "2026-06-01" }, absent("2026-06-05"), plan("2026-06-20")],
    duties: [{ status: "missed", on: "2026-06-05", due: "2026-06-20", missing }] },
  { name: "somebody else located ends nothing", people, events: [...base, located("2026-01-15", "mother")], asOf: "2026-02-01", duties: [{ status: "open", due: null }] },
  { name: "the case closed before the plan: lapsed", events: [...base, closed("2026-01-15")], asOf: "2026-02-01", duties: [{ status: "lapsed" }] },
  { name: "the case closed after it: missed", events: [...base, plan(), closed("2026-02-15")], asOf: "2026-03-01", duties: [{ status: "missed", ...due }] },
  { name: "an absence recorded after closing is not asked about", events: [opened, closed("2026-01-05"), absent()], asOf: "2026-03-01", duties: [] },

  // Siblings
  { name: "a search for ben's father does nothing for ana's", asOf: "2026-02-01", children: siblings,
    events: [opened, absent("2026-01-10", { child: "ana" }), absent("2026-01-10", { child: "ben" }), searched("2026-01-15", { child: "ben" }), plan()],
    duties: [{ child: "ana", person: "father", status: "missed", ...due }, { child: "ben", person: "father", status: "met", ...due }] },
  { name: "a search that names no child is for each", asOf: "2026-02-01", children: siblings,
    events: [opened, absent("2026-01-10", { child: "ana" }), absent("2026-01-10", { child: "ben" }), searched("2026-01-15"), plan()],
    duties: [{ child: "ana", status: "met" }, { child: "ben", status: "met" }] },
  { name: "a plan for ben sets no due date for ana", asOf: "2026-02-01", children: siblings,
    events: [opened, absent("2026-01-10", { child: "ana" }), plan("2026-01-20", { child: "ben" })], duties: [{ child: "ana", status: "open", due: null }] },

  // The record
  { name: "searched for in time, recorded late: met, and backdated", events: [...base, searched("2026-01-15", { recordedOn: "2026-02-02" }), plan()],
    asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was missed", events: [...base, searched("2026-01-15", { recordedOn: "2026-02-02" }), plan()],
    asOf: "2026-03-01", options: { knownBy: "2026-02-01" }, duties: [{ status: "missed", ...due }] },
  { name: "a source that cannot hold efforts accuses nobody", events: [...base, plan()], asOf: "2026-02-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "absence-recorded", "person-located", "plan-completed"] },
    duties: [{ status: "unknown", needs: /effort-made/ }] },
  { name: "exact duplicates, in any order, change nothing", events: [plan(), plan(), searched("2026-01-15"), searched("2026-01-15"), absent(), absent(), opened],
    asOf: "2026-02-01", duties: [{ status: "met", ...due, metOn: "2026-01-15" }] },
]);
