/** KS-3232-02: case manager and supervisor staff a case that concurrent planning might serve, with a recognized instrument (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Held = Extract<EventInput, { kind: "staffing-held" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const considered = (on = "2026-03-02", child = "ana"): EventInput => ({ kind: "concurrent-planning-considered", on, child });
const staffed = (on: string, more: Partial<Held> = {}): EventInput =>
  ({ kind: "staffing-held", on, child: "ana", participants: ["case-manager", "supervisor"], instrument: "appendix-3f", ...more });
const home: readonly EventInput[] = [entered(), considered()];
/** The agency's own number: due on 16 March. */
const within14 = { params: { "ks.staffing": 14 } };
const missing = ["staffing", "case manager", "supervisor", "instrument"];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "concurrent-planning-considered", "staffing-held"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/staffing", [
  // Without the agency's number
  { name: "no number given, nothing staffed: unknown, naming the parameter", events: home, asOf: "2026-06-01",
    duties: [{ status: "unknown", child: "ana", on: "2026-03-02", due: null, needs: /ks\.staffing/ }] },
  { name: "no number given, staffed whenever: met", events: [...home, staffed("2026-05-20")], asOf: "2026-06-01",
    duties: [{ status: "met", due: null, metOn: "2026-05-20", daysLate: 0, missing: [] }] },
  { name: "no number given, staffed without the supervisor: unknown", events: [...home, staffed("2026-03-05", { participants: ["case-manager"] })],
    asOf: "2026-06-01", duties: [{ status: "unknown", due: null, needs: /ks\.staffing/ }] },
  { name: "no number given, and the child left: unknown still", events: [...home, exited("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "unknown", due: null, needs: /ks\.staffing/ }] },

  // Fourteen days
  { name: "the day before it was considered, nothing", events: home, asOf: "2026-03-01", options: within14, duties: [] },
  { name: "on day 14 it is open", events: home, asOf: "2026-03-16", options: within14,
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-03-16", missing, basis: "ks.staffing" }] },
  { name: "on day 15 it is overdue", events: home, asOf: "2026-03-17", options: within14,
    duties: [{ status: "overdue", due: "2026-03-16", daysLate: 1, missing }] },
  { name: "staffed on the very day", events: [...home, staffed("2026-03-02")], asOf: "2026-03-17", options: within14,
    duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "staffed on day 14", events: [...home, staffed("2026-03-16")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "met", due: "2026-03-16", metOn: "2026-03-16" }] },
  { name: "staffed on day 15: late by a day", events: [...home, staffed("2026-03-17")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "late", due: "2026-03-16", metOn: "2026-03-17", daysLate: 1 }] },
  { name: "staffed the day before it was considered does not count", events: [...home, staffed("2026-03-01")], asOf: "2026-03-17", options: within14,
    duties: [{ status: "overdue", missing }] },
  { name: "it is shown as one that came too early", events: [...home, staffed("2026-03-01")], asOf: "2026-03-17", options: within14,
    duties: [{ status: "overdue", evidence: ["staffing: not 2026-03-01, before the duty was raised"] }] },
  { name: "no days at all: due that day", events: home, asOf: "2026-03-03", options: { params: { "ks.staffing": 0 } },
    duties: [{ status: "overdue", due: "2026-03-02", daysLate: 1 }] },
  { name: "fourteen days across a leap day", events: [entered("2024-01-05"), considered("2024-02-20")], asOf: "2024-03-06", options: within14,
    duties: [{ status: "overdue", due: "2024-03-05", daysLate: 1 }] },

  // The parts
  { name: "no case manager", events: [...home, staffed("2026-03-05", { participants: ["worker", "supervisor"] })], asOf: "2026-06-01", options: within14,
    duties: [{ status: "overdue", missing: ["case manager"] }] },
  { name: "no supervisor", events: [...home, staffed("2026-03-05", { participants: ["case-manager", "therapist"] })], asOf: "2026-06-01", options: within14,
    duties: [{ status: "overdue", missing: ["supervisor"] }] },
  { name: "no instrument", asOf: "2026-06-01", options: within14,
    events: [...home, { kind: "staffing-held", on: "2026-03-05", child: "ana", participants: ["case-manager", "supervisor"] }],
    duties: [{ status: "overdue", missing: ["instrument"] }] },
  { name: "neither role nor instrument", asOf: "2026-06-01", options: within14,
    events: [...home, { kind: "staffing-held", on: "2026-03-05", child: "ana", participants: [] }],
    duties: [{ status: "overdue", missing: ["case manager", "supervisor", "instrument"] }] },
  { name: "a research-based instrument does as well", events: [...home, staffed("2026-03-05", { instrument: "research-based" })], asOf: "2026-06-01",
    options: within14, duties: [{ status: "met" }] },
  { name: "two staffings, each with half of it, do not make one", asOf: "2026-06-01", options: within14,
    events: [...home, staffed("2026-03-05", { participants: ["case-manager"] }), staffed("2026-03-09", { participants: ["supervisor"] })],
    duties: [{ status: "overdue" }] },
  { name: "the one that has most names what is missing", asOf: "2026-06-01", options: within14,
    events: [...home, { kind: "staffing-held", on: "2026-03-05", child: "ana", participants: ["case-manager"] },
      staffed("2026-03-09", { participants: ["case-manager"] })],
    duties: [{ status: "overdue", missing: ["supervisor"] }] },
  { name: "a whole staffing after one that lacked the supervisor", asOf: "2026-06-01", options: within14,
    events: [...home, staffed("2026-03-05", { participants: ["case-manager"] }), staffed("2026-03-20")],
    duties: [{ status: "late", metOn: "2026-03-20", daysLate: 4 }] },
  { name: "a lesser staffing after the whole one takes nothing away", asOf: "2026-06-01", options: within14,
    events: [...home, staffed("2026-03-05"), staffed("2026-03-20", { participants: [] })], duties: [{ status: "met", metOn: "2026-03-05" }] },
  { name: "of two whole ones the first decides", events: [...home, staffed("2026-03-05"), staffed("2026-03-20")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "met", metOn: "2026-03-05" }] },
  { name: "the whole one shows all of it, the one before it what it lacks or why it does not count", asOf: "2026-06-01", options: within14,
    events: [...home, staffed("2026-03-05", { participants: ["case-manager"] }), staffed("2026-03-09")],
    duties: [{ status: "met", evidence: ["staffing", "case manager", "supervisor", "instrument"].flatMap((part) => [
      `${part}: 2026-03-09`, `${part}: not 2026-03-05, ${part === "supervisor" ? "it does not show it" : "another act shows more of what one must show"}`]) }] },
  { name: "of more than five that do not count, the last five", asOf: "2026-06-01", options: within14,
    events: [...home, ...["03", "04", "05", "06", "09", "10", "11"].map((day) => staffed(`2026-03-${day}`, { participants: ["case-manager"] }))],
    duties: [{ status: "overdue", missing: ["supervisor"], evidence: ["staffing", "case manager", "supervisor", "instrument"].flatMap((part) => [
      ...part === "supervisor" ? [] : [`${part}: 2026-03-03`],
      ...["05", "06", "09", "10", "11"].map((day) => `${part}: not 2026-03-${day}, ${part === "supervisor" ? "it does not show it" : "another act shows more of what one must show"}`),
    ]) }] },

  // Triggers
  { name: "considered twice: each has its own", events: [...home, considered("2026-05-04"), staffed("2026-03-05")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "met", due: "2026-03-16" }, { status: "overdue", due: "2026-05-18", missing }] },
  { name: "considered twice, one staffing after both serves both", asOf: "2026-06-01", options: within14,
    events: [...home, considered("2026-03-09"), staffed("2026-03-20")],
    duties: [{ status: "late", due: "2026-03-16", daysLate: 4 }, { status: "met", due: "2026-03-23" }] },
  { name: "considered twice in a day is considered once", events: [...home, { kind: "concurrent-planning-considered", on: "2026-03-02" }], asOf: "2026-06-01",
    options: within14, duties: [{ status: "overdue", due: "2026-03-16", missing }] },
  { name: "considered before the child came into care: nothing", events: [entered(), considered("2026-01-04")], asOf: "2026-06-01", options: within14,
    duties: [] },
  { name: "considered on the day the child left: nothing", events: [...home, exited("2026-03-02")], asOf: "2026-06-01", options: within14, duties: [] },
  { name: "a staffing that nobody asked for raises nothing", events: [entered(), staffed("2026-03-05")], asOf: "2026-06-01", options: within14, duties: [] },

  // Ends
  { name: "the child left on day 14: lapsed", events: [...home, exited("2026-03-16")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "lapsed", due: "2026-03-16", missing }] },
  { name: "the child left on day 15: missed", events: [...home, exited("2026-03-17")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "missed", due: "2026-03-16", missing }] },
  { name: "the case closed on day 15: missed", events: [...home, closed("2026-03-17")], asOf: "2026-06-01", options: within14,
    duties: [{ status: "missed", missing }] },
  { name: "back in care, a staffing then does not serve the first stay", asOf: "2026-06-01", options: within14,
    events: [...home, exited("2026-04-01"), entered("2026-05-01"), staffed("2026-05-04")], duties: [{ status: "missed", due: "2026-03-16", missing }] },
  { name: "nor does the first stay's staffing serve the second", asOf: "2026-06-01", options: within14,
    events: [...home, staffed("2026-03-05"), exited("2026-04-01"), entered("2026-05-01"), considered("2026-05-04")],
    duties: [{ status: "met", due: "2026-03-16" }, { status: "overdue", due: "2026-05-18", missing }] },

  // Siblings
  { name: "siblings: a staffing about one does not serve the other", asOf: "2026-06-01", options: within14, children: siblings,
    events: [...home, entered("2026-01-05", "ben"), considered("2026-03-02", "ben"), staffed("2026-03-05", { child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "what names nobody is about each child in care", asOf: "2026-06-01", options: within14, children: [...siblings, { id: "cleo" }],
    events: [entered(), entered("2026-01-05", "ben"), { kind: "concurrent-planning-considered", on: "2026-03-02" },
      { kind: "staffing-held", on: "2026-03-05", participants: ["case-manager", "supervisor"], instrument: "appendix-3f" }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "staffed in time, recorded after: met, and flagged", events: [...home, staffed("2026-03-05", { recordedOn: "2026-03-30" })], asOf: "2026-06-01",
    options: within14, duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, staffed("2026-03-05", { recordedOn: "2026-03-30" })], asOf: "2026-06-01",
    options: { ...within14, knownBy: "2026-03-29" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold staffings accuses nobody", events: home, asOf: "2026-06-01", options: within14, holds: holding("staffing-held"),
    duties: [{ status: "unknown", needs: /staffing-held/ }] },
  { name: "nor does one that cannot hold what raises it", events: [entered()], asOf: "2026-06-01", options: within14,
    holds: holding("concurrent-planning-considered"), duties: [{ status: "unknown", needs: /concurrent-planning-considered/ }] },
  { name: "facts in any order, one of them twice", events: [...home, considered(), staffed("2026-03-17")].reverse(), asOf: "2026-06-01", options: within14,
    duties: [{ status: "late", daysLate: 1 }] },
]);
