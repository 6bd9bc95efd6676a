/** In another team's build: the workflow their software offers keeps every deadline, whatever day a child comes into care. */
import { evaluate } from "permanency";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";
import { describe, expect, it } from "vitest";

/** Days after entry on which the software puts each step before a worker. */
const workflow = { meeting: 2, gathering: 14, cs1: 21, ssp: 25, concurrentGoal: 28 };

describe("our intake workflow", () => {
  for (const entered of ["2026-01-30", "2026-03-06", "2026-05-23", "2026-12-24", "2028-02-29"]) {
    it(`breaks no rule for a child who enters care on ${entered}`, () => {
      expect(violations(entered)).toEqual([]);
    });
  }
});

/** What the rules would say two months on, had every step been taken on its day. */
function violations(entered: string): string[] {
  const { meeting, gathering, cs1, ssp, concurrentGoal } = workflow;
  const on = (days: number) => new Date(Date.parse(entered) + days * 86_400_000).toISOString().slice(0, 10);
  const timeline = parseTimeline({
    schema: 1, caseId: "intake", jurisdiction: "US-MO", children: [{ id: "child", birthDate: "2015-05-05" }],
    events: [
      { kind: "case-opened", on: entered },
      { kind: "care-entered", on: entered, child: "child" },
      { kind: "meeting-held", on: on(meeting), meeting: "72-hour", participants: ["parent", "worker", "supervisor"] },
      { kind: "goal-set", on: on(meeting), child: "child", role: "primary", goal: "reunification" },
      { kind: "effort-made", on: on(gathering), child: "child", effort: "talk-with-parents" },
      { kind: "effort-made", on: on(gathering), child: "child", effort: "establish-paternity" },
      { kind: "effort-made", on: on(gathering), child: "child", effort: "explore-relatives" },
      { kind: "effort-made", on: on(gathering), child: "child", effort: "work-with-child" },
      { kind: "cs1-completed", on: on(cs1), child: "child", cs1: "first", inFaces: true },
      { kind: "ssp-completed", on: on(ssp), ssp: "initial", signatures: [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver" }] },
      {
        kind: "goal-set", on: on(concurrentGoal), child: "child", role: "concurrent", goal: "adoption",
        bestInterest: true, fitsNeeds: true, attainable: true, decidedBy: ["worker", "supervisor"],
      },
      { kind: "concurrent-plan-updated", on: on(concurrentGoal), child: "child", relativePlacement: true },
      { kind: "concurrent-plan-documented", on: on(concurrentGoal), child: "child", in: ["FACES", "SSP"] },
    ],
  });
  return evaluate(timeline, { asOf: on(60), rules: missouri }).violations.map(({ title, message }) => `${title}: ${message}`);
}
