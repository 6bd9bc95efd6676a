import { describe, expect, it } from "vitest";
import type { Deadline, Pack } from "../../src/rules/index.js";
import { noPaint, rulesJson, rulesText } from "../../src/report/index.js";
import { tagged, untagged } from "./fixtures.js";

const rule: Deadline = {
  shape: "deadline", id: "xx/plan", title: "Plan within 30 days", force: "must", clauses: ["XX-M-01"],
  inForce: { from: "2021-07-02", until: "2030-01-01" }, counting: "rsmo-1.040",
  params: {
    within: { days: 30, basis: "source" },
    timely: { workingDays: 5, basis: "assumption", name: "plan.timely", says: "The source gives no number." },
    clock: { name: "plan.clock", of: ["entry", "custody"], basis: "assumption", says: "Entry is custody." },
  },
  readings: { S2: "Calendar days." }, sees: { partly: "what was said" }, restsOn: [], otherwise: "", pass: "", fail: "",
  occasions: () => [], due: () => undefined, metBy: () => [], remedy: () => ({ says: "", events: [] }),
};

const pack: Pack = {
  id: "xx", title: "Nowhere", version: "1.0.0", rules: [rule],
  sources: [{
    id: "XX-M", title: "Manual", citation: "Manual of Nowhere 4.1", effective: "2021-07-02", checked: "2026-01-01",
    later: [{ on: "2026-02-01", says: "rewritten" }],
  }],
  clauses: [
    { id: "XX-M-01", says: "A plan is made.", force: "M", claim: "rule" },
    { id: "XX-M-02", says: "A genogram may be drawn.", force: "P", claim: "permission" },
  ],
};

const golden = `xx 1.0.0 Nowhere

Sources
  XX-M: Manual
    Manual of Nowhere 4.1; effective 2021-07-02, checked 2026-01-01
    later: rewritten, 2026-02-01

xx/plan (must)
  Plan within 30 days
    XX-M-01: A plan is made. — Manual of Nowhere 4.1
    In force from 2021-07-02 until 2030-01-01
    within: 30 days, the source's own number
    timely: 5 working days, assumption plan.timely: The source gives no number.
    clock: entry or custody, assumption plan.clock: Entry is custody.
    Counted by rsmo-1.040
    Reading S2: Calendar days.
    Not on any record: what was said

Clauses without a rule
  XX-M-02: A genogram may be drawn. (allowed, asks nothing)
`;

describe("a pack's rules", () => {
  it("as text: each with its clauses, its numbers and their grounds, and how it is read", () => {
    expect(rulesText(pack, noPaint)).toBe(golden);
    expect(untagged(rulesText(pack, tagged))).toBe(golden);
  });

  it("as JSON: the data, with each clause's citation beside it", () => {
    const json: unknown = JSON.parse(JSON.stringify(rulesJson(pack)));
    expect(json).toMatchObject({
      id: "xx", version: "1.0.0",
      rules: [{
        id: "xx/plan", shape: "deadline", force: "must", counting: "rsmo-1.040", params: { within: { days: 30, basis: "source" } },
        clauses: [{ id: "XX-M-01", says: "A plan is made.", citation: "Manual of Nowhere 4.1" }],
      }],
    });
  });
});
