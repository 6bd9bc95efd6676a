/** What the federal due dates say they were reckoned from: the clock's start and the fact behind it, then each hearing or review. */
import { describe, expect, it } from "vitest";
import type { EventInput } from "../../../src/schema.js";
import { caseOf, dutiesOf } from "../../support/tables.js";

const entered: EventInput = { kind: "care-entered", child: "ana", on: "2025-01-06" };
const found: EventInput = { kind: "court-found", finding: "abuse-or-neglect", child: "ana", on: "2025-01-20" };
const CLOCK = "the date considered to have entered foster care";

describe.each([
  ["us/permanency-hearing", { kind: "hearing-held", hearing: "permanency", child: "ana", on: "2025-06-02" }, "the last permanency hearing"],
  ["us/case-review", { kind: "case-review-held", child: "ana", on: "2025-06-02" }, "the last review"],
] as const)("%s", (rule, done, last) => {
  const startsOf = (events: readonly EventInput[]) => dutiesOf(rule, caseOf({ events: [...events, done] }), "2025-07-01")
    .map(({ trigger, steps: [first], basis }) => [trigger?.fact.kind, trigger?.fact.on, `${first?.on}: ${first?.says}`, basis.kind]);

  it("runs from the finding, then from what was held", () => {
    expect(startsOf([entered, found])).toEqual([
      ["court-found", "2025-01-20", `2025-01-20: ${CLOCK}`, "source"], [done.kind, "2025-06-02", `2025-06-02: ${last}`, "source"],
    ]);
  });

  it.each<[string, EventInput[]]>([
    ["no finding", [entered]],
    ["a finding after the sixtieth day", [entered, { ...found, on: "2025-03-20" }]],
  ])("with %s, from the sixtieth day after the entry", (_which, events) => {
    expect(startsOf(events)[0]).toEqual(["care-entered", "2025-01-06", `2025-03-07: ${CLOCK}`, "source"]);
  });

  it("a finding before removal counts on removal's day, and is what started the clock", () => {
    expect(startsOf([entered, { ...found, on: "2024-12-16" }])[0]).toEqual(["court-found", "2024-12-16", `2025-01-06: ${CLOCK}`, "source"]);
  });
});

describe("us/tpr-petition", () => {
  it("rests on the source's own number, reached on that day", () => {
    const [duty] = dutiesOf("us/tpr-petition", caseOf({ events: [entered, found] }), "2026-05-01");
    expect(duty).toMatchObject({ basis: { kind: "source" }, steps: [{ says: "15 of the last 22 months in foster care were reached", on: "2026-04-20" }] });
  });
});
