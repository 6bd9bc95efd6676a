/** How a duty came out as it did, in words, on invented rules. */
import { describe, expect, it } from "vitest";
import { explain } from "../../src/index.js";
import type { EventInput } from "../../src/schema.js";
import { deadline, done, entered, reported } from "./invented.js";

const explained = (rule: ReturnType<typeof deadline>, events: readonly EventInput[] = [entered()], more: object = {}) => {
  const report = reported(rule, { events, ...more }, "2026-02-01");
  return explain(report, report.duties[0]?.id ?? "");
};

describe("an explanation", () => {
  it("tells the trigger, the arithmetic, each fact and the conclusion", () => {
    const picky = deadline({
      metBy: ({ about }) => {
        const [first, second, third] = about.facts("cs1-completed");
        const rejected = [...first === undefined ? [] : [{ fact: first, why: "unsigned" }], ...second === undefined ? [] : [{ fact: second, why: "" }]];
        return [{ name: "the form", kinds: [], metBy: third, rejected }, { name: "the talk", kinds: [], rejected: [] }];
      },
    });
    const { duty, ...words } = explained(picky, [entered(), done("2026-01-03", { id: "f-1" }), done("2026-01-04"), done("2026-01-05")]);
    expect(duty.status).toBe("overdue");
    expect(words).toEqual({
      trigger: "Raised on 2026-01-01 by care-entered of 2026-01-01: care-entered.",
      arithmetic: ["2026-01-01: it began", "2026-01-11: plus 10 days", "Due 2026-01-11, resting on the source's own number."],
      evidence: [
        "the form: cs1-completed of 2026-01-05 counts.", "the form: cs1-completed of 2026-01-03 (f-1) does not count: unsigned.",
        "the form: cs1-completed of 2026-01-04 does not count: .", "the talk: not on record.",
      ],
      conclusion: "overdue: It was not done. It was due 2026-01-11. That is 21 days ago. Missing: the talk.",
    });
  });

  it("names the assumption, or the option, a due date rests on, and the hour where hours count", () => {
    const on = (kind: "assumption" | "option", at = {}) => explained(deadline({
      due: ({ trigger }) => ({ on: trigger.on, ...at, basis: { kind, name: "x.named" }, steps: [{ says: "it began", on: "2026-01-01" as never }] }),
    })).arithmetic.at(-1);
    expect(on("assumption")).toBe("Due 2026-01-01, resting on assumption x.named.");
    expect(on("option")).toBe("Due 2026-01-01, resting on option x.named.");
    expect(on("option", { at: "2026-01-01T10:00Z" })).toBe("Due 2026-01-01T10:00Z, resting on option x.named.");
  });

  it("gives a due date for which no arithmetic is told", () => {
    expect(explained(deadline({ due: ({ trigger }) => ({ on: trigger.on, basis: { kind: "source" }, steps: [] }) })).arithmetic).toEqual(["Due 2026-01-01, resting on the source's own number."]);
  });

  it("says so where no due date can be given, and where nothing on record raised it", () => {
    expect(explained(deadline({ due: () => undefined })).arithmetic).toEqual(["No due date can be given."]);
    const { trigger, evidence } = explained(deadline(), [], { holds: { source: "an extract", kinds: ["goal-set"] } });
    expect(trigger).toBe("Nothing on record raised it; the source of the record could not hold what would.");
    expect(evidence).toEqual([]);
  });

  it("is refused for a duty that the report does not have", () => {
    expect(() => explain(reported(deadline(), { events: [] }, "2026-02-01"), "x/rule:ana")).toThrow(new RangeError('No duty "x/rule:ana" in the report of case "case-1"'));
    expect(() => explain(reported(deadline(), { events: [entered()] }, "2026-02-01"), "x/rule:ben")).toThrow(new RangeError('No duty "x/rule:ben" in the report of case "case-1"'));
  });
});
