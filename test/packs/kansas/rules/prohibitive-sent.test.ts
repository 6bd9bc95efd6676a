/** KS-3232-11: a prohibitive result sends the completed assessment and the checks to the PPS Program Administrator or designee. */
import { expect, it } from "vitest";
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries, caseOf, dutiesOf } from "../../../support/tables.js";

type Check = Extract<EventInput, { kind: "background-check-completed" }>;
type Sent = Extract<EventInput, { kind: "background-review-sent" }>;

const entered: EventInput = { kind: "care-entered", on: "2026-01-05", child: "ana" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const found = (on = "2026-03-02", more: Partial<Check> = {}): EventInput =>
  ({ kind: "background-check-completed", on, person: "aunt-rosa", check: "KBI", prohibitive: true, ...more });
const sent = (on: string, more: Partial<Sent> = { assessment: true, checks: true }): EventInput =>
  ({ kind: "background-review-sent", on, person: "aunt-rosa", ...more });
const home: readonly EventInput[] = [entered, found()];
const people = [{ id: "aunt-rosa", role: "relative" } as const, { id: "uncle-tom", role: "relative" } as const];
const ASSESSMENT = "completed assessment";
const CHECKS = "background checks";
const missing = [ASSESSMENT, CHECKS];
const kinds = ["case-closed", "care-entered", "care-exited", "background-check-completed", "background-review-sent"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

const rows: readonly Row[] = [
  // The day of the result
  { name: "the day before, nothing is asked", events: home, asOf: "2026-03-01", duties: [] },
  { name: "on the day it is open", events: home, asOf: "2026-03-02",
    duties: [{ status: "open", person: "aunt-rosa", child: "", on: "2026-03-02", due: "2026-03-02", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-03-03", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "both sent that day", events: [...home, sent("2026-03-02")], asOf: "2026-06-01", duties: [{ status: "met", metOn: "2026-03-02", missing: [] }] },
  { name: "both sent three days after: late by three days", events: [...home, sent("2026-03-05")], asOf: "2026-06-01",
    duties: [{ status: "late", metOn: "2026-03-05", daysLate: 3 }] },
  { name: "what was sent the day before does not count", events: [...home, sent("2026-03-01")], asOf: "2026-06-01", duties: [{ status: "overdue", missing }] },
  { name: "an agency that allows five days for it", events: home, asOf: "2026-03-07", options: { params: { prompt: 5 } },
    duties: [{ status: "open", due: "2026-03-07" }] },
  { name: "a result on a leap day", events: [found("2024-02-29"), sent("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // The parts
  { name: "the assessment was not sent", events: [...home, sent("2026-03-02", { checks: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [ASSESSMENT] }] },
  { name: "what would meet it: all of it, where nothing was sent", events: home, asOf: "2026-06-01",
    duties: [{ status: "overdue", remedy: { says: "Send to the PPS Program Administrator or designee: completed assessment, background checks.",
      events: [sent("2026-06-01", { assessment: true, checks: true })] } }] },
  { name: "or what was not sent with the rest", events: [...home, sent("2026-03-02", { checks: true })], asOf: "2026-06-01",
    duties: [{ status: "overdue", remedy: { says: "Send to the PPS Program Administrator or designee: completed assessment.", events: [sent("2026-06-01", { assessment: true })] } }] },
  { name: "the checks were not sent", events: [...home, sent("2026-03-02", { assessment: true, checks: false })], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing: [CHECKS] }] },
  { name: "it is not recorded what was sent", events: [...home, sent("2026-03-02", {})], asOf: "2026-06-01", duties: [{ status: "overdue", missing }] },
  { name: "sent one after the other: the last one decides", asOf: "2026-06-01", duties: [{ status: "late", metOn: "2026-03-09", daysLate: 7 }],
    events: [...home, sent("2026-03-02", { checks: true }), sent("2026-03-09", { assessment: true })] },

  // Results
  { name: "a check that finds nothing asks nothing", events: [entered, found("2026-03-02", { prohibitive: false })], asOf: "2026-06-01", duties: [] },
  { name: "nor does one whose result is not recorded", asOf: "2026-06-01", duties: [],
    events: [entered, { kind: "background-check-completed", on: "2026-03-02", person: "aunt-rosa", check: "KBI" }] },
  { name: "which takes nothing from a result of the same check that day", asOf: "2026-06-01", duties: [{ status: "overdue", missing }],
    events: [...home, { kind: "background-check-completed", on: "2026-03-02", person: "aunt-rosa", check: "KBI" }] },
  { name: "two results of one day are two, and one sending serves both", events: [...home, found("2026-03-02", { check: "fingerprint" }), sent("2026-03-05")],
    asOf: "2026-06-01", duties: [{ status: "late", person: "aunt-rosa", daysLate: 3 }, { status: "late", person: "aunt-rosa", daysLate: 3 }] },
  { name: "a result after the sending asks for another", events: [...home, sent("2026-03-02"), found("2026-04-06", { check: "fingerprint" })], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-04-06", missing }] },
  { name: "two results, each with its sending", asOf: "2026-06-01",
    events: [...home, sent("2026-03-02"), found("2026-04-06", { check: "central-registry" }), sent("2026-04-08")],
    duties: [{ status: "met", due: "2026-03-02" }, { status: "late", due: "2026-04-06", daysLate: 2 }] },

  { name: "the same check again, with the same finding, is another result", events: [...home, sent("2026-03-02"), found("2026-04-06")], asOf: "2026-06-01",
    duties: [{ status: "met", due: "2026-03-02" }, { status: "overdue", due: "2026-04-06", missing }] },
  { name: "the same check again, with nothing found, undoes nothing", events: [...home, found("2026-04-06", { prohibitive: false })], asOf: "2026-06-01",
    duties: [{ status: "overdue", due: "2026-03-02", missing }] },
  { name: "two results of one check on one day that contradict each other: unknown (S18, S19)", asOf: "2026-06-01",
    events: [...home, found("2026-03-02", { prohibitive: false })], duties: [{ status: "unknown", person: "aunt-rosa", needs: /prohibitive/ }] },
  { name: "unless one was recorded later", events: [...home, found("2026-03-02", { prohibitive: false, recordedOn: "2026-03-04" })], asOf: "2026-06-01", duties: [] },

  // Persons
  { name: "what was sent about another adult does not count", events: [...home, sent("2026-03-02", { person: "uncle-tom", assessment: true, checks: true })],
    asOf: "2026-06-01", duties: [{ status: "overdue", person: "aunt-rosa", missing }] },
  { name: "what was sent naming nobody does", asOf: "2026-06-01", duties: [{ status: "met" }],
    events: [...home, { kind: "background-review-sent", on: "2026-03-02", assessment: true, checks: true }] },
  { name: "two adults have their own", events: [...home, found("2026-03-02", { person: "uncle-tom" }), sent("2026-03-02")], asOf: "2026-06-01",
    duties: [{ status: "met", person: "aunt-rosa" }, { status: "overdue", person: "uncle-tom", missing }] },

  // Ends
  { name: "the case closed the day after: missed", events: [...home, closed("2026-03-03")], asOf: "2026-06-01", duties: [{ status: "missed", missing }] },
  { name: "sent after the closing: missed all the same", events: [...home, closed("2026-03-10"), sent("2026-03-11")], asOf: "2026-06-01",
    duties: [{ status: "missed", missing }] },
  { name: "the case closed on the last of the days allowed: lapsed", events: [...home, closed("2026-03-07")], asOf: "2026-06-01",
    options: { params: { prompt: 5 } }, duties: [{ status: "lapsed", due: "2026-03-07", missing }] },
  { name: "the case closed the day after them: missed", events: [...home, closed("2026-03-08")], asOf: "2026-06-01",
    options: { params: { prompt: 5 } }, duties: [{ status: "missed", missing }] },
  { name: "a closed case asks nothing more", events: [entered, closed("2026-03-01"), found()], asOf: "2026-06-01", duties: [] },
  { name: "a child who left leaves it as it is", events: [...home, { kind: "care-exited", on: "2026-03-03", child: "ana" }], asOf: "2026-06-01",
    duties: [{ status: "overdue", missing }] },

  // The record
  { name: "sent in time, recorded after: met, and flagged", asOf: "2026-06-01", duties: [{ status: "met", backdated: true }],
    events: [...home, sent("2026-03-02", { assessment: true, checks: true, recordedOn: "2026-03-12" })] },
  { name: "by what was known before, overdue", asOf: "2026-06-01", options: { knownBy: "2026-03-11" }, duties: [{ status: "overdue", missing }],
    events: [...home, sent("2026-03-02", { assessment: true, checks: true, recordedOn: "2026-03-12" })] },
  { name: "a source that cannot hold what was sent accuses nobody", events: home, asOf: "2026-06-01", holds: holding("background-review-sent"),
    duties: [{ status: "unknown", needs: /background-review-sent/ }] },
  { name: "nor does one that cannot hold checks", events: [entered], asOf: "2026-06-01", holds: holding("background-check-completed"),
    duties: [{ status: "unknown", needs: /background-check-completed/ }] },
  { name: "facts in any order, one of them twice", events: [...home, found(), sent("2026-03-05")].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", daysLate: 3 }] },
];

boundaries("us-ks/prohibitive-sent", rows.map((row) => ({ people, ...row })));

it("names each result in the duty's id", () => {
  const events = [...home, found("2026-03-02", { check: "fingerprint" })];
  const ids = dutiesOf("us-ks/prohibitive-sent", caseOf({ events, people }, "US-KS"), "2026-03-02").map(({ id }) => id);
  expect(ids).toEqual(["us-ks/prohibitive-sent:aunt-rosa@2026-03-02/KBI", "us-ks/prohibitive-sent:aunt-rosa@2026-03-02/fingerprint"]);
});
