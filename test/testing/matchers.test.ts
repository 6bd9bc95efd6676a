/** The matchers, under vitest's `expect` and under jest's. */
import { expect as jestExpect } from "expect";
import { describe, expect, it } from "vitest";
import { evaluate, OptionsError } from "../../src/index.js";
import { federal } from "../../src/packs/federal/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import { parseTimeline } from "../../src/schema.js";
import type { TimelineInput } from "../../src/schema.js";
import { matchers } from "../../src/testing/index.js";
import "../../src/testing/vitest.js";

jestExpect.extend(matchers);

const input: TimelineInput = {
  schema: 1, caseId: "case-7", jurisdiction: "US-MO", children: [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben" }],
  events: [{ kind: "care-entered", on: "2026-03-02", children: ["ana", "ben"] }, { kind: "plan-completed", on: "2026-04-10", child: "ana", plan: "case-plan" }],
};
const timeline = parseTimeline(input);
const judged = { asOf: "2026-05-10", rules: federal } as const;
const report = evaluate(timeline, judged);

/** What a failed expectation says. */
function saying(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

/** Both runners, through one door: each is asked the same. */
const runners = {
  "vitest": {
    violation: (received: unknown, rule: string, options?: object, not = false) => {
      if (not) expect<unknown>(received).not.toHaveViolation(rule, { ...judged, ...options });
      else expect<unknown>(received).toHaveViolation(rule, { ...judged, ...options });
    },
    comply: (received: unknown, asOf: string, not = false) => {
      if (not) expect<unknown>(received).not.toComply({ ...judged, asOf });
      else expect<unknown>(received).toComply({ ...judged, asOf });
    },
  },
  "jest": {
    violation: (received: unknown, rule: string, options?: object, not = false) => {
      if (not) jestExpect(received).not.toHaveViolation(rule, { ...judged, ...options });
      else jestExpect(received).toHaveViolation(rule, { ...judged, ...options });
    },
    comply: (received: unknown, asOf: string, not = false) => {
      if (not) jestExpect(received).not.toComply({ ...judged, asOf });
      else jestExpect(received).toComply({ ...judged, asOf });
    },
  },
} as const;

for (const [name, { violation, comply }] of Object.entries(runners)) {
  describe(`under ${name}`, () => {
    it("a case complies until a violation is there, parsed or not", () => {
      for (const received of [input, timeline]) {
        comply(received, "2026-05-01");
        comply(received, "2026-05-02", true);
      }
    });

    it("a failure reads as the command line would tell it", () => {
      const said = saying(() => { comply(timeline, "2026-05-10"); });
      expect(said).toMatchInlineSnapshot(`
        "Expected the case to comply, and it holds a violation.

        Case case-7, as of 2026-05-10, rules us 0.1.0
        1 overdue, 0 met

        To do, soonest due first (1)
          OVERDUE by 9 days  Case plan within 60 days of removal
            Who         child ben
            Due         2026-05-01
            Because     the child was removed on 2026-03-02
            Missing     case plan
            To meet it  Complete the case plan.
            Clause      US-ASFA-04
            Duty        us/case-plan:ben@2026-03-02"
      `);
      expect(saying(() => { comply(timeline, "2026-05-01", true); })).toMatch(/^Expected the case to be out of compliance, and it holds no violation\.\n\nCase case-7[^]*met {2}Case plan within 60 days of removal/);
    });

    it("a violation is one of the rule named, about whom it is said to be", () => {
      violation(timeline, "us/case-plan");
      violation(timeline, "us/case-plan", { subject: { child: "ben" } });
      violation(timeline, "us/case-plan", { subject: { child: "ana" } }, true);
      violation(timeline, "us/permanency-hearing", {}, true);
      violation(timeline, "us/case-plan", { asOf: "2026-05-01" }, true);
    });

    it("a failure tells what the rule raised instead, or why it raised nothing", () => {
      expect(saying(() => { violation(timeline, "us/case-plan", { subject: { child: "ana" } }); }))
        .toMatch(/^Expected a violation of us\/case-plan\. It raised:\n\nCase case-7[^]*met 2026-04-10[^]*us\/case-plan:ana@2026-03-02/);
      expect(saying(() => { violation(timeline, "us/tpr-petition"); })).toMatch(/^Expected a violation of us\/tpr-petition\. It raised nothing: No child/);
      expect(saying(() => { violation(timeline, "us/case-plan", {}, true); })).toMatch(/^Expected no violation of us\/case-plan\.\n\n[^]*OVERDUE by 9 days/);
    });

    it("what is no case, or names no rule, fails either way", () => {
      for (const not of [false, true]) {
        expect(saying(() => { comply({ ...input, children: [] }, "2026-05-10", not); })).toMatch(/^Expected a case timeline, or a report on one\.\n\/children: found an empty list/);
        expect(saying(() => { violation(timeline, "us/case-plans", {}, not); })).toBe("No rule \"us/case-plans\" in the packs judged by: us 0.1.0");
        expect(saying(() => { comply(timeline, "2026-02-30", not); })).toMatch(/^asOf: found "2026-02-30", expected a real date/);
      }
    });
  });
}

describe("a report", () => {
  it("is taken as it is", () => {
    expect(report).not.toComply();
    expect(report).toHaveViolation("us/case-plan");
    expect(report).toHaveViolation("us/case-plan", { subject: { child: "ben" } });
    expect(report).not.toHaveViolation("us/case-plan", { subject: { child: "ana" } });
  });

  it("is not judged again", () => {
    expect(saying(() => { expect<unknown>(report).not.toComply(judged); })).toBe("A report is judged already: asOf can change nothing of it");
  });
});

describe("the other lists of a report", () => {
  it("actions, advisories and unknowns each have their matcher", () => {
    expect(timeline).toHaveAction("us/permanency-hearing", judged);
    expect(timeline).not.toHaveAction("us/case-plan", { ...judged, subject: { child: "ana" } });
    expect(timeline).toHaveUnknown("us-mo/concurrent-goal", { asOf: "2026-05-10", rules: missouri });
    expect(timeline).not.toHaveUnknown("us/case-plan", judged);
    const planned: TimelineInput = { ...input, events: [...input.events, { kind: "ssp-completed", on: "2026-03-20", ssp: "initial" }] };
    expect(planned).toHaveAdvisory("us-mo/ssp-reassessment", { asOf: "2026-05-10", rules: missouri });
    expect(planned).not.toHaveViolation("us-mo/ssp-reassessment", { asOf: "2026-12-10", rules: missouri });
    expect(saying(() => { expect(timeline).toHaveAdvisory("us/case-plan", judged); })).toMatch(/^Expected an advisory of us\/case-plan\. It raised:/);
  });
});

describe("without what it takes to judge", () => {
  it("a case is not judged at all", () => {
    expect(saying(() => { expect<unknown>(timeline).toComply({ rules: federal } as never); })).toBe("A case is judged as of a day and by rules: give { asOf, rules }");
    expect(() => { expect<unknown>(timeline).toComply({ ...judged, knownby: "2026-05-01" } as never); }).toThrow(OptionsError);
  });
});
