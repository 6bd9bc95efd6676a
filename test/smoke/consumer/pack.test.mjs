// In a stranger's own suite: the packed test kit under vitest, on the packed rules.
import { federal } from "permanency/federal";
import { ruleTester, timelines } from "permanency/testing";
import "permanency/testing/vitest";
import { describe, expect, it } from "vitest";

const entered = { kind: "care-entered", on: "2026-03-02", child: "ana" };
const test = ruleTester({ describe, it });

test.rule(federal, "us/case-plan", {
  violates: [{ events: [entered], asOf: "2026-05-02", due: "2026-05-01", missing: ["case plan"] }],
  open: [{ events: [entered], asOf: "2026-05-01" }],
}, { cases: timelines.federal(), runs: 20, seed: 1 });

it("has the matchers", () => {
  const timeline = { schema: 1, caseId: "smoke", children: [{ id: "ana" }], events: [entered] };
  expect(timeline).toComply({ asOf: "2026-05-01", rules: federal });
  expect(timeline).toHaveViolation("us/case-plan", { asOf: "2026-05-02", rules: federal });
});
