/** KS-3232-08: a person who was located is explored as a resource for the child, with an outcome (S21). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Explored = Extract<EventInput, { kind: "resource-explored" }>;

const entered: EventInput = { kind: "care-entered", on: "2026-01-05", child: "ana" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const located = (on = "2026-03-02", person = "aunt-rosa"): EventInput => ({ kind: "person-located", on, person });
const explored = (on: string, more: Partial<Explored> = {}): EventInput =>
  ({ kind: "resource-explored", on, person: "aunt-rosa", outcome: "possible", ...more });
const bare = (on: string): EventInput => ({ kind: "resource-explored", on, person: "aunt-rosa" });
const home: readonly EventInput[] = [entered, located()];
/** The agency's own number: due on 16 March. */
const within14 = { params: { "ks.explore": 14 } };
const people = [{ id: "aunt-rosa", role: "relative" } as const, { id: "father", role: "parent" } as const];
const missing = ["exploration", "outcome"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "person-located", "resource-explored"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

const rows: readonly Row[] = [
  // Without the agency's number
  { name: "no number given, not explored: unknown, naming the parameter", events: home, asOf: "2026-06-01",
    duties: [{ status: "unknown", person: "aunt-rosa", child: "", on: "2026-03-02", due: null, needs: /ks\.explore/ }] },
  { name: "no number given, explored whenever: met", events: [...home, explored("2026-05-20")], asOf: "2026-06-01",
    duties: [{ status: "met", due: null, metOn: "2026-05-20", daysLate: 0, missing: [] }] },
  { name: "no number given, explored without an outcome: unknown", events: [...home, bare("2026-03-05")], asOf: "2026-06-01",
    duties: [{ status: "unknown", due: null, needs: /ks\.explore/ }] },
  { name: "no number given, and the case closed: unknown still", events: [...home, closed("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "unknown", due: null, needs: /ks\.explore/ }] },

  // Fourteen days
  { name: "the day before, nothing is asked", events: home, asOf: "2026-03-01", options: within14, duties: [] },
  { name: "on day 14 it is open", events: home, asOf: "2026-03-16", options: within14,
    duties: [{ status: "open", person: "aunt-rosa", child: "", on: "2026-03-02", due: "2026-03-16", missing, basis: "ks.explore" }] },
  { name: "on day 15 it is overdue", events: home, asOf: "2026-03-17", options: within14, duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "explored on the very day", events: [...home, explored("2026-03-02")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "explored on day 14", events: [...home, explored("2026-03-16")], asOf: "2026-06-01", options: within14, duties: [{ status: "met", due: "2026-03-16" }] },
  { name: "explored on day 15: late by a day", events: [...home, explored("2026-03-17")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "late", metOn: "2026-03-17", daysLate: 1 }] },
  { name: "explored the day before being located does not count", events: [...home, explored("2026-03-01")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "overdue", missing }] },
  { name: "fourteen days across a leap day", events: [located("2024-02-20")], asOf: "2024-03-06", options: within14,
    duties: [{ status: "overdue", due: "2024-03-05", daysLate: 1 }] },

  // The parts
  { name: "explored, no outcome recorded", events: [...home, bare("2026-03-05")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "overdue", missing: ["outcome"] }] },
  { name: "the outcome recorded with a later exploration: late then", events: [...home, bare("2026-03-05"), explored("2026-03-20")], asOf: "2026-06-01",
    options: within14, duties: [{ status: "late", metOn: "2026-03-20", daysLate: 4 }] },
  ...(["not-possible", "declined"] as const).map((outcome) => ({
    name: `${outcome} is an outcome`, events: [...home, explored("2026-03-05", { outcome })], asOf: "2026-06-01", options: within14,
    duties: [{ status: "met" } as const],
  })),
  { name: "exploring somebody else does not count", events: [...home, explored("2026-03-05", { person: "father" })], asOf: "2026-06-01", options: within14,
    duties: [{ status: "overdue", missing }] },
  { name: "nobody located, nothing asked", events: [entered, explored("2026-03-05")], asOf: "2026-06-01", options: within14, duties: [] },

  // Persons, children
  { name: "two persons have their own", events: [...home, located("2026-03-02", "father"), explored("2026-03-05")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "met", person: "aunt-rosa" }, { status: "overdue", person: "father", missing }] },
  { name: "located twice: one exploration after both serves both", events: [...home, located("2026-03-09"), explored("2026-03-20")], asOf: "2026-06-01",
    options: within14, duties: [{ status: "late", due: "2026-03-16", daysLate: 4 }, { status: "met", due: "2026-03-23" }] },
  { name: "located again after being explored: explored again", events: [...home, explored("2026-03-05"), located("2026-04-06")], asOf: "2026-06-01",
    options: within14, duties: [{ status: "met", due: "2026-03-16" }, { status: "overdue", due: "2026-04-20", missing }] },
  { name: "located for a child, the duty is that child's", events: [entered, { ...located(), child: "ana" }], asOf: "2026-06-01", options: within14,
    duties: [{ status: "overdue", person: "aunt-rosa", child: "ana", missing }] },
  { name: "siblings: explored for one is not explored for the other", asOf: "2026-06-01", options: within14, children: siblings,
    events: [{ ...located(), child: "ana" }, { ...located(), child: "ben" }, explored("2026-03-05", { child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "an exploration that names no child serves each", asOf: "2026-06-01", options: within14, children: siblings,
    events: [{ ...located(), child: "ana" }, { ...located(), child: "ben" }, explored("2026-03-05")],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // Ends
  { name: "the case closed on day 14: lapsed", events: [...home, closed("2026-03-16")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "lapsed", due: "2026-03-16", missing }] },
  { name: "the case closed on day 15: missed", events: [...home, closed("2026-03-17")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "missed", due: "2026-03-16", missing }] },
  { name: "explored after the closing: missed all the same", events: [...home, closed("2026-03-20"), explored("2026-03-21")], asOf: "2026-06-01",
    options: within14, duties: [{ status: "missed", missing }] },
  { name: "a closed case asks nothing more", events: [entered, closed("2026-03-01"), located()], asOf: "2026-06-01", options: within14, duties: [] },
  { name: "a child who left leaves the case open: overdue", events: [...home, { kind: "care-exited", on: "2026-03-10", child: "ana" }], asOf: "2026-06-01",
    options: within14, duties: [{ status: "overdue", missing }] },

  // The record
  { name: "explored in time, recorded after: met, and flagged", events: [...home, explored("2026-03-05", { recordedOn: "2026-03-30" })], asOf: "2026-06-01",
    options: within14, duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, explored("2026-03-05", { recordedOn: "2026-03-30" })], asOf: "2026-06-01",
    options: { ...within14, knownBy: "2026-03-29" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold explorations accuses nobody", events: home, asOf: "2026-06-01", options: within14, holds: holding("resource-explored"),
    duties: [{ status: "unknown", needs: /resource-explored/ }] },
  { name: "nor does one that cannot hold that a person was located", events: [entered], asOf: "2026-06-01", options: within14, holds: holding("person-located"),
    duties: [{ status: "unknown", needs: /person-located/ }] },
  { name: "facts in any order, one of them twice", events: [...home, located(), explored("2026-03-17")].reverse(), asOf: "2026-06-01", options: within14,
    duties: [{ status: "late", daysLate: 1 }] },
];

boundaries("us-ks/located-explored", rows.map((row) => ({ people, ...row })));
