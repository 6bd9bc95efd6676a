/** MI-CP-16: a supervisor conference takes up the assessments, the progress, the barriers, and whether separate plans are needed. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Topic = NonNullable<Extract<EventInput, { kind: "supervisor-conference-held" }>["topics"]>[number];

const opened = (on = "2026-01-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const conferred = (on: string, ...topics: Topic[]): EventInput => ({ kind: "supervisor-conference-held", topics, on });

const all = ["assessments", "progress", "barriers", "separate-plans"] as const;
const due = { on: "2026-01-20", due: "2026-01-20" };
const missing = ["assessments", "progress", "barriers", "separate plans"];
const recorded: EventInput = { kind: "supervisor-conference-held", topics: [...all], on: "2026-01-20", recordedOn: "2026-02-02" };

boundaries("us-mi/conference-topics", [
  { name: "no conference, no topics", events: [opened()], asOf: "2026-06-01", duties: [] },
  { name: "before it nothing is asked", events: [opened(), conferred("2026-01-20")], asOf: "2026-01-19", duties: [] },
  { name: "all four taken up", events: [opened(), conferred("2026-01-20", ...all)], asOf: "2026-01-20",
    duties: [{ status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "none taken up: missed that day, for a past talk cannot be had again", events: [opened(), conferred("2026-01-20")], asOf: "2026-01-20",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "the day after, it is missed still", events: [opened(), conferred("2026-01-20")], asOf: "2026-01-21", duties: [{ status: "missed", ...due, missing }] },
  { name: "topics not recorded are missing", events: [opened(), { kind: "supervisor-conference-held", on: "2026-01-20" }], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "something else only", events: [opened(), conferred("2026-01-20", "other")], asOf: "2026-02-01", duties: [{ status: "missed", missing }] },
  { name: "the assessments alone", events: [opened(), conferred("2026-01-20", "assessments")], asOf: "2026-02-01",
    duties: [{ status: "missed", missing: ["progress", "barriers", "separate plans"] }] },
  ...all.map((left, index) => ({
    name: `all but ${left}`, events: [opened(), conferred("2026-01-20", ...all.filter((topic) => topic !== left))], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due, missing: missing.slice(index, index + 1) } as const],
  })),
  { name: "all four and more, in another order", events: [opened(), conferred("2026-01-20", "other", "separate-plans", "barriers", "progress", "assessments")],
    asOf: "2026-02-01", duties: [{ status: "met", ...due }] },
  { name: "what the next conference takes up is not the first one's", asOf: "2026-03-01",
    events: [opened(), conferred("2026-01-20", "assessments", "progress"), conferred("2026-02-20", "barriers", "separate-plans")],
    duties: [{ status: "missed", ...due, missing: ["barriers", "separate plans"] }, { status: "missed", due: "2026-02-20", missing: ["assessments", "progress"] }] },
  { name: "each conference is asked about", events: [opened(), conferred("2026-01-20", ...all), conferred("2026-02-20", ...all)], asOf: "2026-03-01",
    duties: [{ status: "met", ...due }, { status: "met", on: "2026-02-20", due: "2026-02-20" }] },
  { name: "on a leap day", events: [opened("2024-01-02"), conferred("2024-02-29", ...all)], asOf: "2024-03-01", duties: [{ status: "met", due: "2024-02-29" }] },
  { name: "a case whose opening is not on record", events: [conferred("2026-01-20", ...all)], asOf: "2026-02-01", duties: [{ status: "met", ...due }] },

  // Closing
  { name: "the closing of the case heals nothing", events: [opened(), conferred("2026-01-20"), closed("2026-02-10")], asOf: "2026-03-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a conference after closing is not asked about", events: [opened(), closed("2026-01-15"), conferred("2026-01-20")], asOf: "2026-03-01", duties: [] },
  { name: "opened again, it is", events: [opened(), closed("2026-01-15"), opened("2026-02-15"), conferred("2026-02-20", "barriers")], asOf: "2026-03-01",
    duties: [{ status: "missed", due: "2026-02-20", missing: ["assessments", "progress", "separate plans"] }] },

  // The record
  { name: "a conference recorded later: met, and backdated", events: [opened(), recorded], asOf: "2026-03-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, there was none", events: [opened(), recorded], asOf: "2026-03-01", options: { knownBy: "2026-02-01" }, duties: [] },
  { name: "a source that cannot hold conferences accuses nobody", events: [opened()], asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed"] }, duties: [{ status: "unknown", needs: /supervisor-conference-held/ }] },
  { name: "one that holds them holds their topics", events: [opened(), conferred("2026-01-20")], asOf: "2026-03-01",
    holds: { source: "an invented export", kinds: ["case-opened", "case-closed", "supervisor-conference-held"] }, duties: [{ status: "missed", missing }] },
  { name: "an exact duplicate is no second conference", events: [opened(), conferred("2026-01-20"), conferred("2026-01-20")], asOf: "2026-02-01",
    duties: [{ status: "missed", ...due }] },
  { name: "facts in any order", events: [conferred("2026-02-20"), conferred("2026-01-20", ...all), opened()], asOf: "2026-03-01",
    duties: [{ status: "met", ...due }, { status: "missed", due: "2026-02-20" }] },
]);
