/** KS-3232-05: once the court finds reintegration no longer viable, the alternative goal becomes the primary one (S7, S17). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const primary = (on: string, goal: Goal = "adoption", child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal, on, child });
const concurrent = (on: string, goal: Goal = "adoption", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal, on, child });
const ended = (on: string, role: "primary" | "concurrent" = "concurrent"): EventInput => ({ kind: "goal-ended", role, on, child: "ana" });
const found = (on = "2026-06-01", child = "ana"): EventInput => ({ kind: "court-found", finding: "reintegration-not-viable", on, child });
const start: readonly EventInput[] = [entered(), primary("2026-01-06", "reunification")];
/** Home is the goal, adoption the other one, until the court's finding on 1 June. */
const home: readonly EventInput[] = [...start, concurrent("2026-02-02"), found()];
const missing = ["alternative goal as primary"];
const needs = /concurrent goal in effect before the finding/;
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "goal-set", "goal-ended", "court-found"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/alternative-becomes-primary", [
  // The day of the finding
  { name: "before the finding nothing is asked", events: home, asOf: "2026-05-31", duties: [] },
  { name: "on its day it is open", events: home, asOf: "2026-06-01",
    duties: [{ status: "open", child: "ana", on: "2026-06-01", due: "2026-06-01", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-06-02", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "changed on the day of the finding", events: [...home, primary("2026-06-01")], asOf: "2026-07-01",
    duties: [{ status: "met", due: "2026-06-01", metOn: "2026-06-01", missing: [] }] },
  { name: "changed three days after: late by three days", events: [...home, primary("2026-06-04")], asOf: "2026-07-01",
    duties: [{ status: "late", metOn: "2026-06-04", daysLate: 3 }] },
  { name: "an agency that allows thirty days for it", events: home, asOf: "2026-07-01", options: { params: { prompt: 30 } },
    duties: [{ status: "open", due: "2026-07-01" }] },
  { name: "or ten days for this rule alone", events: [...home, primary("2026-06-11")], asOf: "2026-07-01",
    options: { params: { "us-ks/alternative-becomes-primary.prompt": 10 } }, duties: [{ status: "met", due: "2026-06-11" }] },
  { name: "a finding on a leap day", events: [entered("2023-06-01"), concurrent("2023-07-03", "guardianship"), found("2024-02-29"), primary("2024-03-01", "guardianship")],
    asOf: "2024-06-01", duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // Which goal
  { name: "another goal as primary is not the alternative one", events: [...home, primary("2026-06-01", "guardianship")], asOf: "2026-06-02",
    duties: [{ status: "overdue", missing }] },
  { name: "goals that are not the alternative are shown as such, the alternative as what met it", asOf: "2026-07-01",
    events: [...home, primary("2026-06-02", "guardianship"), primary("2026-06-09")],
    duties: [{ status: "late", evidence: ["alternative goal as primary: 2026-06-09", "alternative goal as primary: not 2026-01-06, reunification is not the alternative goal",
      "alternative goal as primary: not 2026-06-02, guardianship is not the alternative goal"] }] },
  { name: "of more than five that are not, the last five", asOf: "2026-07-01",
    events: [...home, ...["02", "03", "04", "05", "06", "07"].map((day, index) => primary(`2026-06-${day}`, index % 2 === 0 ? "guardianship" : "appla"))],
    duties: [{ status: "overdue", evidence: [["03", "appla"], ["04", "guardianship"], ["05", "appla"], ["06", "guardianship"], ["07", "appla"]]
      .map(([day, goal]) => `alternative goal as primary: not 2026-06-${day}, ${goal} is not the alternative goal`) }] },
  { name: "the alternative after another goal first: late", events: [...home, primary("2026-06-01", "guardianship"), primary("2026-06-09")], asOf: "2026-07-01",
    duties: [{ status: "late", metOn: "2026-06-09", daysLate: 8 }] },
  { name: "of two concurrent goals the one in effect the day before", asOf: "2026-07-01",
    events: [...start, concurrent("2026-02-02"), concurrent("2026-05-31", "guardianship"), found(), primary("2026-06-01", "guardianship")],
    duties: [{ status: "met", metOn: "2026-06-01" }] },
  { name: "a concurrent goal changed on the day of the finding does not count: the day before decides", asOf: "2026-07-01",
    events: [...home, concurrent("2026-06-01", "guardianship"), primary("2026-06-01", "guardianship")], duties: [{ status: "overdue", missing }] },
  { name: "a concurrent goal ended on the day of the finding is still the alternative", events: [...home, ended("2026-06-01"), primary("2026-06-01")],
    asOf: "2026-07-01", duties: [{ status: "met" }] },
  { name: "no concurrent goal ever: unknown", events: [...start, found()], asOf: "2026-07-01", duties: [{ status: "unknown", child: "ana", needs }] },
  { name: "no concurrent goal, and adoption set after the finding: unknown still", events: [...start, found(), primary("2026-06-02")], asOf: "2026-07-01",
    duties: [{ status: "unknown", needs }] },
  { name: "a concurrent goal set on the day of the finding was not in effect before it", events: [...start, found(), concurrent("2026-06-01"), primary("2026-06-03")],
    asOf: "2026-07-01", duties: [{ status: "unknown", needs }] },
  { name: "a concurrent goal ended the day before the finding was not in effect at its end", events: [...home, ended("2026-05-31")], asOf: "2026-07-01",
    duties: [{ status: "unknown", needs }] },
  { name: "a concurrent goal that is reintegration too is no alternative to it", events: [...start, concurrent("2026-02-02", "reunification"), found()],
    asOf: "2026-07-01", duties: [{ status: "unknown", needs }] },

  // A primary goal in effect already
  { name: "the alternative became primary before the finding, and stayed concurrent: met then", events: [...home, primary("2026-05-04")], asOf: "2026-07-01",
    duties: [{ status: "met", due: "2026-06-01", metOn: "2026-05-04" }] },
  { name: "it became primary and ended as concurrent: met all the same", events: [...home, primary("2026-05-04"), ended("2026-05-04")], asOf: "2026-07-01",
    duties: [{ status: "met", metOn: "2026-05-04" }] },
  { name: "a primary goal that was never the concurrent one does not tell", events: [...start, primary("2026-05-04"), found()], asOf: "2026-07-01",
    duties: [{ status: "unknown", needs }] },
  { name: "nor does one beside which another had been the concurrent goal", asOf: "2026-07-01", duties: [{ status: "unknown", needs }],
    events: [...start, concurrent("2026-02-02", "guardianship"), ended("2026-04-06"), primary("2026-05-04"), found()] },
  { name: "nor one that became the concurrent goal only on the day of the finding", events: [...start, primary("2026-05-04"), found(), concurrent("2026-06-01")],
    asOf: "2026-07-01", duties: [{ status: "unknown", needs }] },
  { name: "reintegration, though it was once the concurrent goal, is never the alternative", asOf: "2026-07-01",
    events: [entered(), primary("2026-01-06", "guardianship"), concurrent("2026-01-06", "reunification"), primary("2026-02-02", "reunification"),
      ended("2026-02-02"), found()],
    duties: [{ status: "unknown", needs }] },
  { name: "made primary and changed back before the finding: not in effect", events: [...home, primary("2026-04-06"), primary("2026-05-04", "reunification")],
    asOf: "2026-06-02", duties: [{ status: "overdue", missing }] },
  { name: "in effect that morning, changed on the day: the day's end decides", events: [...home, primary("2026-05-04"), primary("2026-06-01", "appla")],
    asOf: "2026-06-02", duties: [{ status: "overdue", missing }] },
  { name: "two goals set on the day: the last in input order stands", events: [...home, primary("2026-06-01", "appla"), primary("2026-06-01")], asOf: "2026-06-02",
    duties: [{ status: "met", metOn: "2026-06-01" }] },
  { name: "changed later, it was met all the same", events: [...home, primary("2026-06-01"), primary("2026-06-20", "guardianship")], asOf: "2026-07-01",
    duties: [{ status: "met", metOn: "2026-06-01" }] },

  // Findings
  { name: "another finding asks nothing", asOf: "2026-07-01", duties: [],
    events: [...start, concurrent("2026-02-02"), { kind: "court-found", finding: "reasonable-efforts", on: "2026-06-01", child: "ana" }] },
  { name: "found twice: each finding has its own", events: [...home, primary("2026-06-03"), found("2026-06-20")], asOf: "2026-07-01",
    duties: [{ status: "late", due: "2026-06-01", daysLate: 2 }, { status: "met", due: "2026-06-20", metOn: "2026-06-03" }] },
  { name: "found before the child came into care: nothing", events: [...start, concurrent("2026-02-02"), found("2026-01-04")], asOf: "2026-07-01", duties: [] },

  // Ends
  { name: "the child left the day after: missed", events: [...home, exited("2026-06-02")], asOf: "2026-07-01", duties: [{ status: "missed", missing }] },
  { name: "the child left on the day of the finding: nothing", events: [...home, exited("2026-06-01")], asOf: "2026-07-01", duties: [] },
  { name: "the child left within the days allowed: lapsed", events: [...home, exited("2026-06-11")], asOf: "2026-07-01", options: { params: { prompt: 10 } },
    duties: [{ status: "lapsed", due: "2026-06-11", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-06-02")], asOf: "2026-07-01", duties: [{ status: "missed", missing }] },
  { name: "back in care, a goal then does not serve the first stay", events: [...home, exited("2026-06-10"), entered("2026-06-20"), primary("2026-06-21")],
    asOf: "2026-07-01", duties: [{ status: "missed", missing }] },
  { name: "nor is the first stay's concurrent goal the second's alternative", asOf: "2026-07-01",
    events: [...start, concurrent("2026-02-02"), exited("2026-04-01"), entered("2026-05-01"), primary("2026-05-02", "reunification"), found()],
    duties: [{ status: "unknown", needs }] },

  // Siblings
  { name: "siblings: one child's goal is not the other's", asOf: "2026-07-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), concurrent("2026-02-02", "guardianship", "ben"), found("2026-06-01", "ben"),
      primary("2026-06-01", "guardianship", "ben")],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "a finding that names nobody is about each child in care", asOf: "2026-07-01", children: [...siblings, { id: "cleo" }],
    events: [...start, concurrent("2026-02-02"), entered("2026-01-05", "ben"), { kind: "court-found", finding: "reintegration-not-viable", on: "2026-06-01" },
      { kind: "goal-set", role: "primary", goal: "adoption", on: "2026-06-01" }],
    duties: [{ status: "met", child: "ana" }, { status: "unknown", child: "ben", needs }] },

  // The record
  { name: "changed that day, recorded after: met, and flagged", events: [...home, { ...primary("2026-06-01"), recordedOn: "2026-06-09" }], asOf: "2026-07-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, { ...primary("2026-06-01"), recordedOn: "2026-06-09" }], asOf: "2026-07-01",
    options: { knownBy: "2026-06-08" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold goals accuses nobody", events: [entered(), found()], asOf: "2026-07-01", holds: holding("goal-set"),
    duties: [{ status: "unknown", needs: /goal/ }] },
  { name: "one that holds concurrent goals only cannot show that the alternative became primary", asOf: "2026-07-01",
    events: [entered(), concurrent("2026-02-02"), found()], holds: { ...holding("goal-set"), kinds: [...holding("goal-set").kinds, "goal-set.concurrent"] },
    duties: [{ status: "unknown", needs: /goal-set\.primary/ }] },
  { name: "nor does one that cannot hold findings", events: start, asOf: "2026-07-01", holds: holding("court-found"),
    duties: [{ status: "unknown", needs: /court-found/ }] },
  { name: "facts in any order, one of them twice", events: [...home, found(), primary("2026-06-04")].reverse(), asOf: "2026-07-01",
    duties: [{ status: "late", daysLate: 3 }] },
]);
