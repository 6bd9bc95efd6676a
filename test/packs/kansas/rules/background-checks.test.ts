/** KS-3232-10: where the concurrent goal is adoption, a home assessment includes three checks of each adult assessed (S6, S7). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Check = Extract<EventInput, { kind: "background-check-completed" }>["check"];
type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const concurrent = (on = "2026-02-02", goal: Goal = "adoption", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal, on, child });
const assessed = (on = "2026-03-02", adults: string[] = ["aunt-rosa"], child = "ana"): EventInput => ({ kind: "home-assessment-completed", on, adults, child });
const check = (on: string, which: Check, person = "aunt-rosa"): EventInput => ({ kind: "background-check-completed", on, person, check: which });
const checks = (on: string, person = "aunt-rosa"): readonly EventInput[] =>
  [check(on, "KBI", person), check(on, "central-registry", person), check(on, "fingerprint", person)];
/** Adoption is the concurrent goal; the aunt's home was assessed on 2 March. */
const home: readonly EventInput[] = [entered(), concurrent(), assessed()];
const people = [{ id: "aunt-rosa", role: "relative" } as const, { id: "uncle-tom", role: "relative" } as const];
const KBI = "KBI";
const REGISTRY = "DCF Central Registry";
const PRINTS = "fingerprints";
const missing = [KBI, REGISTRY, PRINTS];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "goal-set", "goal-ended", "home-assessment-completed", "background-check-completed"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

const rows: readonly Row[] = [
  // The day of the assessment
  { name: "the day before, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", person: "aunt-rosa", child: "", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-03-03", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "all three that day", events: [...home, ...checks("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "all three four days after: late by four days", events: [...home, ...checks("2026-03-06")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-03-06", daysLate: 4 }] },
  { name: "checks made long before serve as well", events: [...home, ...checks("2026-01-20")], asOf: "2026-06-01", duties: [{ status: "met", due: "2026-03-02" }] },
  { name: "so do checks made before the child came into care", events: [...home, ...checks("2025-06-20")], asOf: "2026-06-01", duties: [{ status: "met" }] },
  { name: "an agency that allows thirty days for it", events: home, asOf: "2026-04-01", options: { params: { prompt: 30 } },
    duties: [{ status: "open", due: "2026-04-01", basis: "prompt" }] },
  { name: "assessed on a leap day", events: [entered("2024-01-05"), concurrent("2024-02-02"), assessed("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },

  // The parts
  { name: "no KBI check", events: [...home, check("2026-03-02", "central-registry"), check("2026-03-02", "fingerprint")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [KBI] }] },
  { name: "no registry check", events: [...home, check("2026-03-02", "KBI"), check("2026-03-02", "fingerprint")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [REGISTRY] }] },
  { name: "no fingerprints", events: [...home, check("2026-03-02", "KBI"), check("2026-03-02", "central-registry")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [PRINTS] }] },
  { name: "what would meet it: the checks that lack, and no other", events: [...home, check("2026-03-02", "KBI")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [REGISTRY, PRINTS], remedy: { says: "Complete the checks of aunt-rosa: DCF Central Registry, fingerprints.",
      events: (["central-registry", "fingerprint"] as const).map((which) => ({ kind: "background-check-completed", on: "2026-06-01", child: "ana", person: "aunt-rosa", check: which })) } }] },
  { name: "one before, one that day, one after: the last one decides", asOf: "2026-06-01", duties: [{ status: "late", metOn: "2026-03-09", daysLate: 7 }],
    events: [...home, check("2026-02-20", "KBI"), check("2026-03-02", "central-registry"), check("2026-03-09", "fingerprint")] },
  { name: "a check that finds a prohibitive crime is a check", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...home, check("2026-03-02", "central-registry"), check("2026-03-02", "fingerprint"),
      { kind: "background-check-completed", on: "2026-03-02", person: "aunt-rosa", check: "KBI", prohibitive: true }] },

  // Adults
  { name: "each adult has a duty of their own", events: [entered(), concurrent(), assessed("2026-03-02", ["aunt-rosa", "uncle-tom"]), ...checks("2026-03-02")],
    asOf: "2026-06-01", duties: [{ status: "met", person: "aunt-rosa" }, { status: "overdue", person: "uncle-tom", missing }] },
  { name: "checks of an adult who was not assessed serve nobody", events: [...home, ...checks("2026-03-02", "uncle-tom")], asOf: "2026-06-01",
    duties: [{ status: "overdue", person: "aunt-rosa", missing }] },
  { name: "assessed twice: each assessment has its own, and one set of checks serves both", events: [...home, assessed("2026-05-04"), ...checks("2026-03-06")],
    asOf: "2026-06-01", duties: [{ status: "late", due: "2026-03-02", daysLate: 4 }, { status: "met", due: "2026-05-04" }] },
  { name: "two assessments of one day, each with an id, are two", asOf: "2026-06-01",
    events: [entered(), concurrent(), { ...assessed(), id: "assessment-1" }, { ...assessed(), id: "assessment-2" }],
    duties: [{ status: "overdue", person: "aunt-rosa" }, { status: "overdue", person: "aunt-rosa" }] },

  // Whose concurrent goal is adoption
  { name: "another concurrent goal asks for none", events: [entered(), concurrent("2026-02-02", "guardianship"), assessed()], asOf: "2026-06-01", duties: [] },
  { name: "no concurrent goal, none", events: [entered(), assessed()], asOf: "2026-06-01", duties: [] },
  { name: "adoption as the primary goal is another matter", asOf: "2026-06-01", duties: [],
    events: [entered(), { kind: "goal-set", role: "primary", goal: "adoption", on: "2026-02-02", child: "ana" }, assessed()] },
  { name: "adoption set on the day of the assessment counts: the day's end decides", events: [entered(), concurrent("2026-03-02"), assessed()], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "adoption replaced on that day does not", events: [...home, concurrent("2026-03-02", "guardianship")], asOf: "2026-06-01", duties: [] },
  { name: "adoption given up and set again before the assessment counts", asOf: "2026-06-01", duties: [{ status: "overdue", missing }],
    events: [entered(), concurrent(), concurrent("2026-02-10", "guardianship"), concurrent("2026-02-20"), assessed()] },
  { name: "adoption set the day after does not", events: [entered(), concurrent("2026-03-03"), assessed()], asOf: "2026-06-01", duties: [] },
  { name: "assessed before the child came into care: none", events: [entered(), concurrent(), assessed("2026-01-04")], asOf: "2026-06-01", duties: [] },
  { name: "back in care without a concurrent goal: none for a new assessment", asOf: "2026-07-01",
    events: [...home, ...checks("2026-03-02"), exited("2026-04-01"), entered("2026-05-01"), assessed("2026-05-04")],
    duties: [{ status: "met", due: "2026-03-02" }] },

  // Ends
  { name: "adoption given up the day after: missed", events: [...home, concurrent("2026-03-03", "guardianship")], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-03-02", missing }] },
  { name: "adoption given up on the last of the days allowed: lapsed", events: [...home, concurrent("2026-03-05", "guardianship")], asOf: "2026-06-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2026-03-05", missing }] },
  { name: "adoption given up the day after them: missed", events: [...home, concurrent("2026-03-06", "guardianship")], asOf: "2026-06-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "missed", missing }] },
  { name: "checked after adoption was given up: missed all the same", events: [...home, concurrent("2026-03-10", "guardianship"), ...checks("2026-03-11")],
    asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "checked on the very day it was given up: missed too", events: [...home, concurrent("2026-03-10", "guardianship"), ...checks("2026-03-10")],
    asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "though the case stays open after it", events: [...home, concurrent("2026-03-10", "guardianship"), ...checks("2026-03-12"), closed("2026-03-20")],
    asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the child left the day after: missed", events: [...home, exited("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the case closed on the last of the days allowed: lapsed", events: [...home, closed("2026-03-05")], asOf: "2026-06-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2026-03-05", missing }] },
  { name: "unless a placement after it contradicts the closing: unknown (S19)", asOf: "2026-06-01", options: { params: { prompt: 3 } },
    events: [...home, closed("2026-03-05"), { kind: "placement-started", setting: "foster-home", on: "2026-03-06", child: "ana" }],
    duties: [{ status: "unknown", needs: /whether the case closed/ }] },
  { name: "assessed on the day of closing, for a child back in care that day: what is checked later is of no case", asOf: "2026-06-01",
    events: [entered(), closed("2026-03-02"), entered("2026-03-02"), concurrent("2026-03-02"), assessed(), ...checks("2026-03-06")],
    duties: [{ status: "lapsed", due: "2026-03-02", missing }] },

  // Siblings
  { name: "an assessment for one sibling asks nothing for the other's goal", asOf: "2026-06-01", children: siblings,
    events: [entered(), entered("2026-01-05", "ben"), concurrent(), assessed("2026-03-02", ["aunt-rosa"], "ben")], duties: [] },
  { name: "an assessment that names nobody is about each child in care", asOf: "2026-06-01", children: siblings,
    events: [entered(), entered("2026-01-05", "ben"), concurrent(), concurrent("2026-02-02", "guardianship", "ben"),
      { kind: "home-assessment-completed", on: "2026-03-02", adults: ["aunt-rosa"] }],
    duties: [{ status: "overdue", person: "aunt-rosa", missing }] },
  { name: "of two children the last one's change of goal ends it", asOf: "2026-06-01", children: siblings,
    events: [entered(), entered("2026-01-05", "ben"), concurrent(), concurrent("2026-02-02", "adoption", "ben"),
      { kind: "home-assessment-completed", on: "2026-03-02", adults: ["aunt-rosa"] }, exited("2026-03-10"), ...checks("2026-03-12")],
    duties: [{ status: "late", person: "aunt-rosa", daysLate: 10 }] },
  { name: "a child whose goal it becomes after the assessment keeps nothing going", asOf: "2026-06-01", children: siblings,
    events: [entered(), entered("2026-01-05", "ben"), concurrent(), { kind: "home-assessment-completed", on: "2026-03-02", adults: ["aunt-rosa"] },
      concurrent("2026-03-05", "adoption", "ben"), concurrent("2026-03-10", "guardianship"), ...checks("2026-03-12")],
    duties: [{ status: "missed", person: "aunt-rosa", missing }] },
  ...(["ana", "ben"] as const).map((first) => ({
    name: `recorded for each child apart, it is one assessment of the adult: ${first}'s change of goal does not end it`, asOf: "2026-06-01", children: siblings,
    events: [entered(), entered("2026-01-05", "ben"), concurrent(), concurrent("2026-02-02", "adoption", "ben"), assessed(), assessed("2026-03-02", ["aunt-rosa"], "ben"),
      concurrent("2026-03-10", "guardianship", first), ...checks("2026-03-12")],
    duties: [{ status: "late", person: "aunt-rosa", daysLate: 10 } as const],
  })),
  { name: "checks after the goals of both changed come too late", asOf: "2026-06-01", children: siblings,
    events: [entered(), entered("2026-01-05", "ben"), concurrent(), concurrent("2026-02-02", "adoption", "ben"),
      { kind: "home-assessment-completed", on: "2026-03-02", adults: ["aunt-rosa"] }, exited("2026-03-10"), exited("2026-03-11", "ben"), ...checks("2026-03-12")],
    duties: [{ status: "missed", person: "aunt-rosa", missing }] },

  // The record
  { name: "checked in time, recorded after: met, and flagged", asOf: "2026-06-01", duties: [{ status: "met", backdated: true }],
    events: [...home, ...checks("2026-03-02").map((fact) => ({ ...fact, recordedOn: "2026-03-20" }))] },
  { name: "by what was known before, overdue", asOf: "2026-06-01", options: { knownBy: "2026-03-19" }, duties: [{ status: "overdue", missing }],
    events: [...home, ...checks("2026-03-02").map((fact) => ({ ...fact, recordedOn: "2026-03-20" }))] },
  { name: "a source that cannot hold checks accuses nobody", events: home, asOf: "2026-06-01", holds: holding("background-check-completed"),
    duties: [{ status: "unknown", needs: /background-check-completed/ }] },
  { name: "nor does one that cannot hold assessments", events: [entered(), concurrent()], asOf: "2026-06-01", holds: holding("home-assessment-completed"),
    duties: [{ status: "unknown", needs: /home-assessment-completed/ }] },
  { name: "facts in any order, one of them twice", events: [...home, assessed(), ...checks("2026-03-06")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 4 }] },
];

boundaries("us-ks/background-checks", rows.map((row) => ({ people, ...row })));
