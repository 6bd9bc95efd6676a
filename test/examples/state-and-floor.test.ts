/** One case judged by a state's pack and the federal floor together: each asks its own, and neither changes the other. */
import { describe, expect, it } from "vitest";
import { evaluate } from "permanency";
import type { EvaluateOptions, Report } from "permanency";
import { federal } from "permanency/federal";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";
import { ndjson } from "../../examples/federal/index.js";

const AS_OF = "2026-11-23";

describe("meramec of examples/federal.ndjson, under Missouri's rules and the floor", () => {
  const meramec = ndjson().trim().split("\n").map((line) => parseTimeline(JSON.parse(line))).find(({ caseId }) => caseId === "meramec");
  const judged = (rules: EvaluateOptions["rules"], params: EvaluateOptions["params"] = {}) => {
    if (meramec === undefined) throw new Error("no case meramec");
    return evaluate(meramec, { asOf: AS_OF, rules, params });
  };
  const ofFloor = (whole: Report) => whole.duties.filter(({ rule }) => rule.startsWith("us/"));
  const standing = (whole: Report, rule: string) => whole.duties.filter((duty) => duty.rule === rule).map(({ due, status }) => [due, status]);

  it("the team asked in time whether the goal still fits, as Missouri wants; nobody went to court, as federal law wants", () => {
    const both = judged([missouri, federal]);
    expect(both.packs.map(({ id }) => id)).toEqual(["us-mo", "us"]);
    expect(standing(both, "us-mo/asfa-15-of-22")).toEqual([["2026-09-26", "met"]]);
    expect(standing(both, "us/tpr-petition")).toEqual([["2026-08-27", "overdue"]]);
  });

  it("a CS-1 serves both, each for its own clause", () => {
    const [floor, state] = ["us/case-plan", "us-mo/cs1-first"].map((rule) => judged([missouri, federal]).duties.find((duty) => duty.rule === rule));
    expect([floor?.status, state?.status]).toEqual(["met", "met"]);
    expect(floor?.evidence.map(({ fact }) => fact)).toEqual(state?.evidence.map(({ fact }) => fact));
    expect([floor?.due, state?.due]).toEqual(["2025-07-11", "2025-06-11"]);
  });

  it("Missouri's reading of the clock moves Missouri's duty alone", () => {
    const entry = judged([missouri, federal], { "asfa.clock": "entry" });
    expect(standing(entry, "us-mo/asfa-15-of-22")).toEqual([["2026-09-11", "late"]]);
    expect(ofFloor(entry)).toEqual(judged(federal).duties);
  });
});
