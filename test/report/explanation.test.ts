import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/rules/index.js";
import { dutyList, explanationText, noPaint, sourcesText } from "../../src/report/index.js";
import { duty, reportOf, settled, tagged, untagged } from "./fixtures.js";

const pack: Pack = {
  id: "xx", title: "Nowhere", version: "1.0.0", rules: [],
  sources: [
    { id: "XX", title: "Code", citation: "Code of Nowhere", checked: "2026-01-01" },
    { id: "XX-M", title: "Manual", citation: "Manual of Nowhere 4.1", checked: "2026-01-01" },
  ],
  clauses: [{ id: "XX-M-01", says: "A second goal stands beside the first.", force: "M", claim: "rule" }],
};

const explained = () => ({
  duty: duty(), trigger: "Raised on 2026-03-06 by goal-set.", arithmetic: ["2026-03-06: set", "2026-04-05: plus 30 days"],
  evidence: ["concurrent goal: not on record."], conclusion: "overdue: No concurrent goal.",
});

const golden = `Concurrent goal beside reunification
  xx/concurrent-goal:ana@2026-03-06
Who
  child ana
Rests on
  XX-M-01: A second goal stands beside the first. — Manual of Nowhere 4.1
  XX-S-02 — Code of Nowhere
Trigger
  Raised on 2026-03-06 by goal-set.
Due date
  2026-03-06: set
  2026-04-05: plus 30 days
  Counted strict.
On record
  concurrent goal: not on record.
To meet it
  Set a concurrent goal.
So
  overdue: No concurrent goal.
`;

describe("a duty explained", () => {
  it("gives the clause with its source, the trigger, the arithmetic, the evidence and the remedy", () => {
    expect(explanationText(explained(), noPaint, [pack])).toBe(golden);
    expect(untagged(explanationText(explained(), tagged, [pack]))).toBe(golden);
  });

  it("leaves out what there is none of, and names clauses alone without their pack", () => {
    const text = explanationText({ ...explained(), duty: settled("met"), evidence: [] }, noPaint);
    expect(text).not.toMatch(/On record|To meet it/);
    expect(text).toContain("Rests on\n  XX-M-01\n  XX-S-02\n");
  });
});

describe("the ids there are to ask about", () => {
  it("stand one a line with status and due date", () => {
    const { due: _due, ...undated } = settled("unknown", { id: "xx/b:case" });
    expect(dutyList(reportOf([duty(), undated]), noPaint)).toBe(
      "  overdue 2026-04-05  xx/concurrent-goal:ana@2026-03-06\n  unknown no date     xx/b:case\n",
    );
  });
});

describe("the sources", () => {
  it("are told once, by the ids that clauses begin with", () => {
    expect(sourcesText([pack], noPaint)).toBe("Sources\n  XX: Code of Nowhere\n  XX-M: Manual of Nowhere 4.1\n");
  });
});
