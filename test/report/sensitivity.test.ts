import { describe, expect, it } from "vitest";
import type { DutyOutcome, DutySensitivity, NumberGround, RaisedElsewhere, Sensitivity, Tip } from "../../src/engine/sensitivity/types.js";
import { noPaint } from "../../src/report/index.js";
import { sensitivityText } from "../../src/report/sensitivity.js";
import { day, tagged, untagged } from "./fixtures.js";

const outcome: DutyOutcome = { id: "xx/plan:ana@2026-03-01", raisedOn: day("2026-03-01"), status: "overdue", due: day("2026-03-15"), daysLate: 2 };

function hanging(given: Partial<DutySensitivity> = {}): DutySensitivity {
  return {
    id: "xx/plan:ana@2026-03-01", rule: "xx/plan", title: "A plan within fourteen days", clauses: ["XX-01", "XX-02"], force: "must", subject: { child: "ana" },
    outcome, grounds: [], changes: false, says: "Overdue by 2 days, due 2026-03-15, under every documented reading.", ...given,
  };
}

function resting(...tips: readonly Tip[]): NumberGround {
  return { kind: "number", name: "prompt", value: 0, unit: "days", says: "No time is given.", chosen: false, alternatives: [], within: { least: 0, most: 30 }, tips };
}

function sensitivityOf(duties: readonly DutySensitivity[], elsewhere: readonly RaisedElsewhere[] = [], given: Partial<Sensitivity> = {}): Sensitivity {
  return {
    schema: 1, caseId: "C-1", asOf: day("2026-03-17"), packs: [{ id: "xx", version: "1.0.0" }],
    options: { counting: {}, params: {}, holidays: 0 }, duties, elsewhere, ...given,
  };
}

const changed = { changes: true, says: "Overdue by 2 days, due 2026-03-15, under strict counting; met under nowhere-1 (Code of Nowhere 1, as amended and renumbered)." };
const full = sensitivityOf([
  hanging(changed),
  hanging({ ...changed, id: "xx/plan:ben@2026-03-01", subject: { child: "ben" } }),
  hanging({ id: "xx/talk:case@2026-03-02", rule: "xx/talk", title: "A talk", subject: {}, grounds: [resting({ at: 9, through: 30 })], says: "Late by 9 days; met if prompt were 9 days or more." }),
  hanging({ id: "xx/met:case", rule: "xx/met", title: "In order", subject: {}, outcome: { ...outcome, status: "met" }, grounds: [resting({ at: 0, through: 0 })], says: "Met; late if prompt were 0 days." }),
  hanging({ id: "xx/open:case", rule: "xx/open", title: "Open yet", subject: {}, outcome: { ...outcome, status: "open" }, grounds: [resting({ at: 0, through: 0 })], says: "Open." }),
  hanging({ id: "xx/gone:case", rule: "xx/gone", title: "Gone", subject: {}, outcome: { ...outcome, status: "lapsed" }, grounds: [resting({ at: 0, through: 0 })], says: "No longer asked for." }),
  hanging({ id: "xx/firm:case", rule: "xx/firm", title: "Firm", subject: {}, grounds: [resting()], says: "Overdue by 2 days; no prompt from 0 to 30 days would change that." }),
], [{
  kind: "reading", name: "clock", value: "entry", id: "xx/months:ana@2026-03-03", rule: "xx/months", title: "Fifteen months", clauses: ["XX-03"], force: "must",
  subject: { child: "ana" }, outcome, says: "Open, due 2026-04-02, under clock: entry.",
}]);

const golden = `Case C-1, as of 2026-03-17, rules xx 1.0.0
2 duties of 7 would stand otherwise under another documented reading

Another documented reading changes it (2)
  A plan within fourteen days
    Overdue by 2 days, due 2026-03-15, under strict counting; met under nowhere-1 (Code of Nowhere
    1, as amended and renumbered).
    child ana; child ben · XX-01, XX-02 · xx/plan:ana@2026-03-01 · xx/plan:ben@2026-03-01

Raised only under another documented reading (1)
  Fifteen months
    Open, due 2026-04-02, under clock: entry.
    child ana · XX-03 · xx/months:ana@2026-03-03

Turns on a number that no source gives (1)
  A talk
    Late by 9 days; met if prompt were 9 days or more.
    the case · XX-01, XX-02 · xx/talk:case@2026-03-02
`;

describe("the sensitivity of a case", () => {
  it("tells what another reading changes, what only another reading raises, and what turns on a number", () => {
    expect(sensitivityText(full, noPaint)).toBe(golden);
    expect(untagged(sensitivityText(full, tagged))).toBe(golden);
  });

  it("lists all the others where asked to", () => {
    const text = sensitivityText(full, noPaint, { all: true });
    expect(text.startsWith(golden.trimEnd())).toBe(true);
    expect(text).toContain("\nThe same under every documented reading (4)\n  In order\n    Met; late if prompt were 0 days.\n");
    expect(text).toMatch(/\n {2}Open yet\n[^]*\n {2}Gone\n[^]*\n {2}Firm\n/);
  });

  it("says how many there are where none changes, and leaves out what there is none of", () => {
    expect(sensitivityText(sensitivityOf([hanging()]), noPaint)).toBe(
      "Case C-1, as of 2026-03-17, rules xx 1.0.0\n0 duties of 1 would stand otherwise under another documented reading\n",
    );
  });

  it("says where the record ends", () => {
    expect(sensitivityText(sensitivityOf([], [], { judgedAsOf: day("2026-03-10") }), noPaint))
      .toContain("as of 2026-03-10, where its record ends (asked for: 2026-03-17), rules xx 1.0.0\n");
  });

  it("shows control characters in the data as escapes, and keeps to the width", () => {
    const text = sensitivityText(sensitivityOf([hanging({ ...changed, subject: { child: "a\u0007" } })], [], { caseId: "C\u001b[31m" }), noPaint);
    expect(text).toContain("child a\\u0007");
    expect(text).toContain("Case C\\u001b[31m,");
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});
