/** KS-3232-03: at each staffing, indicators of early reunification and of poor prognosis are noted; that there is none is a note. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Held = Extract<EventInput, { kind: "staffing-held" }>;
type Noted = Extract<EventInput, { kind: "indicators-noted" }>;

const early = { earlyReunificationIndicators: ["visits every week"] };
const poor = { poorPrognosisIndicators: ["an earlier stay in care"] };
const entered: EventInput = { kind: "care-entered", on: "2026-01-05", child: "ana" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const staffed = (on = "2026-03-02", more: Partial<Held> = {}): EventInput =>
  ({ kind: "staffing-held", on, child: "ana", participants: ["case-manager", "supervisor"], ...more });
const noted = (on: string, more: Partial<Noted> = { ...early, ...poor }): EventInput => ({ kind: "indicators-noted", on, child: "ana", ...more });
const bare: readonly EventInput[] = [entered, staffed()];
const EARLY = "early reunification indicators";
const POOR = "poor prognosis indicators";
const missing = [EARLY, POOR];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "staffing-held", "indicators-noted"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/prognosis-indicators", [
  // The day of the staffing
  { name: "the day before, nothing is asked", events: bare, asOf: "2026-03-01", duties: [] },
  { name: "on the day it is open", events: bare, asOf: "2026-03-02",
    duties: [{ status: "open", child: "ana", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: bare, asOf: "2026-03-03", duties: [{ status: "overdue", due: "2026-03-02", daysLate: 1, missing }] },
  { name: "both noted at the staffing", events: [entered, staffed("2026-03-02", { ...early, ...poor })], asOf: "2026-06-01",
    duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "an agency that allows three days for it", events: bare, asOf: "2026-03-05", options: { params: { prompt: 3 } },
    duties: [{ status: "open", due: "2026-03-05" }] },
  { name: "a staffing on a leap day", events: [staffed("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29", daysLate: 1 }] },

  // The parts
  { name: "only early reunification indicators", events: [entered, staffed("2026-03-02", early)], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [POOR] }] },
  { name: "only poor prognosis indicators", events: [entered, staffed("2026-03-02", poor)], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [EARLY] }] },
  { name: "that there is none is a note", asOf: "2026-06-01",
    events: [entered, staffed("2026-03-02", { earlyReunificationIndicators: [], poorPrognosisIndicators: [] })], duties: [{ status: "met" }] },
  { name: "what the staffing concludes is of no account", events: [entered, staffed("2026-03-02", { concludes: "no-concurrent-plan" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "what would meet it: a note of both, if only that there are none", events: bare, asOf: "2026-03-04",
    duties: [{ status: "overdue", remedy: { says: "Note the early reunification indicators and the poor prognosis indicators, or that there are none.",
      events: [noted("2026-03-04", { earlyReunificationIndicators: [], poorPrognosisIndicators: [] })] } }] },

  // Noted apart
  { name: "noted apart on the same day", events: [...bare, noted("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02" }] },
  { name: "noted three days after: late by three days", events: [...bare, noted("2026-03-05")], asOf: "2026-06-01",
    duties: [{ status: "late", due: "2026-03-02", metOn: "2026-03-05", daysLate: 3 }] },
  { name: "one at the staffing, the other noted after", events: [entered, staffed("2026-03-02", early), noted("2026-03-04", { poorPrognosisIndicators: [] })],
    asOf: "2026-06-01", duties: [{ status: "late", metOn: "2026-03-04", daysLate: 2 }] },
  { name: "each noted on a day of its own: the last one decides", events: [...bare, noted("2026-03-04", poor), noted("2026-03-09", early)],
    asOf: "2026-06-01", duties: [{ status: "late", metOn: "2026-03-09", daysLate: 7 }] },
  { name: "noted the day before the staffing does not count", events: [...bare, noted("2026-03-01")], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },
  { name: "notes with no staffing raise nothing", events: [entered, noted("2026-03-02")], asOf: "2026-06-01", duties: [] },

  // The next staffing, the closing
  { name: "staffed again without the first one's notes: missed", events: [...bare, staffed("2026-04-01", { ...early, ...poor })], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "met", on: "2026-04-01", due: "2026-04-01" }] },
  { name: "noted the day before the next staffing: the first one's", events: [...bare, noted("2026-03-31"), staffed("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "late", due: "2026-03-02", daysLate: 29 }, { status: "overdue", due: "2026-04-01", missing }] },
  { name: "noted on the day of the next staffing: the next one's", events: [...bare, noted("2026-04-01"), staffed("2026-04-01")], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "met", due: "2026-04-01" }] },
  { name: "staffed again on the last of the days allowed: lapsed", events: [...bare, staffed("2026-03-05")], asOf: "2026-03-06",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2026-03-05", missing }, { status: "open", due: "2026-03-08", missing }] },
  { name: "noted after the next staffing, though the case is closed later: the next one's", asOf: "2026-06-01",
    events: [...bare, staffed("2026-04-01"), noted("2026-04-10"), closed("2026-05-01")], duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "late", due: "2026-04-01", daysLate: 9 }] },
  { name: "staffed again and noted on the day the case closed: the next one's too", asOf: "2026-06-01",
    events: [...bare, staffed("2026-04-01"), noted("2026-04-01"), closed("2026-04-01")], duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "met", due: "2026-04-01" }] },
  { name: "noted while the case was closed, and staffed when it was open again: missed", asOf: "2026-06-01",
    events: [{ kind: "case-opened", on: "2026-01-05" }, ...bare, closed("2026-03-10"), noted("2026-03-20"), { kind: "case-opened", on: "2026-04-01" }, staffed("2026-04-06")],
    duties: [{ status: "missed", due: "2026-03-02", missing }, { status: "overdue", due: "2026-04-06", missing }] },
  { name: "the case closed the day after: missed", events: [...bare, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "the case closed on the last of the days allowed: lapsed", events: [...bare, closed("2026-03-05")], asOf: "2026-06-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", missing }] },
  { name: "noted after the closing: missed all the same", events: [...bare, closed("2026-03-10"), noted("2026-03-11")], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "a closed case asks nothing more", events: [...bare, noted("2026-03-02"), closed("2026-03-10"), staffed("2026-03-20")], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02" }] },

  // Siblings
  { name: "a staffing that names nobody is the case's", asOf: "2026-06-01", children: siblings,
    events: [entered, { kind: "staffing-held", on: "2026-03-02", participants: ["case-manager"], ...early }],
    duties: [{ status: "overdue", child: "", missing: [POOR] }] },
  { name: "so is one that names two children", asOf: "2026-06-01", children: siblings,
    events: [entered, { kind: "staffing-held", on: "2026-03-02", participants: ["case-manager"], children: ["ana", "ben"], ...early, ...poor }],
    duties: [{ status: "met", child: "" }] },
  { name: "staffed apart on one day, siblings have their own; a note about one is not about the other", asOf: "2026-06-01", children: siblings,
    events: [...bare, staffed("2026-03-02", { child: "ben" }), noted("2026-03-02", { ...early, ...poor, child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "one sibling's next staffing ends nothing of the other's", asOf: "2026-06-01", children: siblings,
    events: [...bare, staffed("2026-04-01", { child: "ben", ...early, ...poor })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "a note that names nobody serves each", asOf: "2026-06-01", children: siblings,
    events: [...bare, staffed("2026-03-02", { child: "ben" }), { kind: "indicators-noted", on: "2026-03-04", ...early, ...poor }],
    duties: [{ status: "late", child: "ana", daysLate: 2 }, { status: "late", child: "ben", daysLate: 2 }] },

  // The record
  { name: "noted that day, recorded after: met, and flagged", events: [...bare, noted("2026-03-02", { ...early, ...poor, recordedOn: "2026-03-12" })],
    asOf: "2026-06-01", duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...bare, noted("2026-03-02", { ...early, ...poor, recordedOn: "2026-03-12" })],
    asOf: "2026-06-01", options: { knownBy: "2026-03-11" }, duties: [{ status: "overdue", missing }] },
  { name: "a source that cannot hold notes accuses nobody", events: bare, asOf: "2026-06-01", holds: holding("indicators-noted"),
    duties: [{ status: "unknown", needs: /indicators-noted/ }] },
  { name: "nor does one that cannot hold staffings", events: [entered], asOf: "2026-06-01", holds: holding("staffing-held"),
    duties: [{ status: "unknown", needs: /staffing-held/ }] },
  { name: "facts in any order, one of them twice", events: [...bare, staffed(), noted("2026-03-05")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 3 }] },
]);
