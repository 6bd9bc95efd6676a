/** Family team meetings in their periods (MI-CP-09): the agency gives the number, the case's opening the first day. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../src/index.js";
import { michigan } from "../../../../src/packs/michigan/index.js";
import type { EventInput } from "../../../../src/schema.js";
import { lines } from "../../../support/checklists.js";
import { caseOf } from "../../../support/tables.js";

const opened: EventInput = { kind: "case-opened", on: "2026-01-01" };
const ftm = (on: string): EventInput => ({ kind: "meeting-held", on, meeting: "ftm" });
const every30 = { params: { "mi.meetings": 30 } };
const unset = { applies: "unknown", needs: "the agency's number: mi.meetings" } as const;
const asked = { applies: "yes", why: "while the case is open" } as const;

lines("us-mi/team-meetings", [
  {
    name: "without the agency's number nobody can say what is asked", events: [opened], asOf: "2026-06-01",
    lines: [{ ...unset, done: "no", times: 0, clauses: ["MI-CP-09"], subject: {}, of: { kind: "case-opened", on: "2026-01-01" } }],
    scores: [{ group: "team meetings", applicable: 0, done: 0, inapplicable: 0, unknown: 1 }],
  },
  {
    name: "without it, the meetings held are still shown", events: [opened, ftm("2026-01-20"), ftm("2026-03-02")], asOf: "2026-06-01",
    lines: [{ ...unset, done: "yes", times: 2, last: "2026-03-02" }],
    scores: [{ applicable: 0, done: 0, unknown: 1 }],
  },
  {
    name: "the day before the first period is over, none is asked for", events: [opened], asOf: "2026-01-30", options: every30,
    lines: [{ ...asked, done: "no", periods: { asked: 0, done: 0, lacking: [] } }],
  },
  {
    name: "on its last day it is over, and lacks a meeting", events: [opened], asOf: "2026-01-31", options: every30,
    lines: [{ ...asked, done: "no", periods: { asked: 1, done: 0, lacking: ["2026-01-01"] } }],
  },
  {
    name: "a meeting on the last day is one of it", events: [opened, ftm("2026-01-31")], asOf: "2026-01-31", options: every30,
    lines: [{ ...asked, done: "yes", times: 1, last: "2026-01-31", periods: { asked: 1, done: 1, lacking: [] } }],
    scores: [{ group: "team meetings", applicable: 1, done: 1, inapplicable: 0, unknown: 0 }],
  },
  {
    name: "a meeting the day after is one of the next", events: [opened, ftm("2026-02-01")], asOf: "2026-03-02", options: every30,
    lines: [{ periods: { asked: 2, done: 1, lacking: ["2026-01-01"] } }],
  },
  {
    name: "one meeting serves one period, and two in one serve that one", events: [opened, ftm("2026-01-10"), ftm("2026-01-20")], asOf: "2026-04-01", options: every30,
    lines: [{ times: 2, last: "2026-01-20", periods: { asked: 3, done: 1, lacking: ["2026-02-01", "2026-03-03"] } }],
  },
  {
    name: "a meeting in a period that is not over is shown, and not counted yet", events: [opened, ftm("2026-02-10")], asOf: "2026-02-20", options: every30,
    lines: [{ times: 1, last: "2026-02-10", periods: { asked: 1, done: 0, lacking: ["2026-01-01"] } }],
  },
  {
    name: "a closing cuts its period short: that one asks nothing", events: [opened, ftm("2026-01-10"), { kind: "case-closed", on: "2026-02-20" }], asOf: "2026-06-01", options: every30,
    lines: [{ periods: { asked: 1, done: 1, lacking: [] } }],
  },
  {
    name: "nor does one that ends on the day of closing, which is no day of the case", events: [opened, { kind: "case-closed", on: "2026-01-31" }], asOf: "2026-06-01", options: every30,
    lines: [{ periods: { asked: 0, done: 0, lacking: [] } }],
  },
  {
    name: "one that ends the day before it does", events: [opened, { kind: "case-closed", on: "2026-02-01" }], asOf: "2026-06-01", options: every30,
    lines: [{ periods: { asked: 1, done: 0, lacking: ["2026-01-01"] } }],
  },
  {
    name: "a case opened again counts from its own opening, with its own meetings",
    events: [opened, ftm("2026-01-10"), { kind: "case-closed", on: "2026-02-10" }, { kind: "case-opened", on: "2026-03-01" }, ftm("2026-04-05")],
    asOf: "2026-04-30", options: every30,
    lines: [
      { of: { kind: "case-opened", on: "2026-01-01" }, times: 1, last: "2026-01-10", periods: { asked: 1, done: 1, lacking: [] } },
      { of: { kind: "case-opened", on: "2026-03-01" }, times: 1, last: "2026-04-05", periods: { asked: 2, done: 1, lacking: ["2026-03-01"] } },
    ],
    scores: [{ of: { kind: "case-opened", on: "2026-01-01" }, applicable: 1, done: 1 }, { of: { kind: "case-opened", on: "2026-03-01" }, applicable: 1, done: 1 }],
  },
  {
    name: "other meetings are not the family's team's, nor is one that is only booked",
    events: [opened, { kind: "meeting-held", on: "2026-01-10", meeting: "fst" }, { kind: "meeting-scheduled", on: "2026-01-05", meeting: "ftm", scheduledFor: "2026-01-20" }],
    asOf: "2026-01-31", options: every30,
    lines: [{ done: "no", times: 0, periods: { asked: 1, done: 0, lacking: ["2026-01-01"] } }],
  },
  {
    name: "no opening on record: where to count from is unknown", events: [{ kind: "care-entered", on: "2026-01-01", child: "ana" }, ftm("2026-01-10")], asOf: "2026-04-01", options: every30,
    lines: [{ applies: "unknown", needs: "the opening of the case", done: "yes", times: 1 }],
    scores: [{ applicable: 0, unknown: 1 }],
  },
  {
    name: "a source that cannot hold such meetings shows none to be lacking", events: [opened], asOf: "2026-04-01", options: every30,
    holds: { source: "a small export", kinds: ["case-opened", "meeting-held.fst"] },
    lines: [{ applies: "yes", done: "unknown" }],
    scores: [{ applicable: 0, done: 0, unknown: 1 }],
  },
  {
    name: "one that can shows them lacking", events: [opened], asOf: "2026-04-01", options: every30, holds: { source: "a small export", kinds: ["case-opened", "meeting-held.ftm"] },
    lines: [{ applies: "yes", done: "no" }],
  },
]);

describe("us-mi/team-meetings, beside the duties", () => {
  it("asks for no duty, and the report names the number that is not set", () => {
    const report = evaluate(caseOf({ events: [opened] }, "US-MI"), { rules: michigan, asOf: "2026-06-01" });
    expect(report.duties.filter(({ clauses }) => clauses.includes("MI-CP-09"))).toEqual([]);
    expect(report.options.params["mi.meetings"]).toBe("not set");
  });
});
