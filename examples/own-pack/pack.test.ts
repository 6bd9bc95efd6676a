/** The county's own rules, tested as the library tests its own: tables for the days that matter, laws for all others. */
import { evaluate } from "permanency";
import { missouri } from "permanency/missouri";
import type { EventInput } from "permanency/schema";
import { cases, draft, ruleTester, story, timelines } from "permanency/testing";
import "permanency/testing/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCounty } from "./pack.js";

/** What a county's records tell: children move from home to home, caseworkers visit and confer. */
const visited = draft("visit-held", { with: fc.constantFrom(["child"], ["child", "caregiver"], ["parent"]) });
const placed = draft("placement-started", { setting: fc.constantFrom("foster-home", "relative-home", "trial-home-visit") });
const conferred = draft("supervisor-conference-held");
const exited = draft("care-exited", {}, { whose: "named" });
const county = cases({
  jurisdiction: "US-MO",
  drafts: [
    { weight: 3, arbitrary: visited }, { weight: 3, arbitrary: placed }, { weight: 2, arbitrary: conferred }, { weight: 1, arbitrary: exited },
    { weight: 1, arbitrary: draft("placement-ended") }, { weight: 1, arbitrary: draft("case-closed") },
  ],
  stories: [
    story(fc.constantFrom(0, 1, 7), placed, visited, placed, visited, exited),
    story(fc.constantFrom(59, 60, 61), conferred, conferred, exited),
  ],
  holdsKinds: ["care-entered", "placement-started", "visit-held", "supervisor-conference-held"],
});

const test = ruleTester({ describe, it });
const entered = { kind: "care-entered", on: "2026-03-02", child: "ana" } as const;
/** A Monday: five working days on is the Monday after. */
const placement = { kind: "placement-started", on: "2026-03-02", child: "ana", setting: "foster-home" } as const;
const visit = (on: string): EventInput => ({ kind: "visit-held", on, child: "ana", with: ["child"] });
/** The same cases every time: whoever builds this is not to be surprised by another's rule. */
const seed = 20261123;

test.pack(exampleCounty, { cases: county, seed });

test.rule(exampleCounty, "example-county/first-visit", {
  met: [
    { name: "on the fifth working day", events: [entered, placement, visit("2026-03-09")], asOf: "2026-03-31", due: "2026-03-09", metOn: "2026-03-09" },
    {
      name: "a holiday is no working day", events: [entered, placement, visit("2026-03-10")], asOf: "2026-03-31", due: "2026-03-10",
      options: { holidays: ["2026-03-04"] },
    },
  ],
  violates: [
    { name: "a day later", events: [entered, placement, visit("2026-03-10")], asOf: "2026-03-31", status: "late", daysLate: 1 },
    { name: "no visit at all", events: [entered, placement], asOf: "2026-03-10", status: "overdue", missing: ["visit"] },
    {
      name: "a visit that was not to the child", asOf: "2026-03-10", status: "overdue",
      events: [entered, placement, { kind: "visit-held", on: "2026-03-05", with: ["parent"] }],
    },
    {
      name: "each placement has its own", asOf: "2026-04-30", status: "overdue", on: "2026-04-01", due: "2026-04-08", raises: 2,
      events: [entered, placement, visit("2026-03-05"), { ...placement, on: "2026-04-01" }],
    },
  ],
  unknown: [
    { name: "two placements of one day", events: [entered, placement, { ...placement, setting: "shelter" }], asOf: "2026-03-31", needs: "which of the placements" },
    { name: "a source that holds no visits", events: [entered, placement], holds: { source: "an extract", kinds: ["care-entered", "placement-started"] }, asOf: "2026-03-31" },
  ],
  open: [{ name: "on the last day", events: [entered, placement], asOf: "2026-03-09", due: "2026-03-09" }],
  asksNothing: [
    { name: "not placed yet", events: [entered], asOf: "2026-03-31" },
    { name: "moved on before it was due", events: [entered, placement, { kind: "care-exited", on: "2026-03-06", child: "ana" }], asOf: "2026-03-31" },
  ],
}, { cases: county, seed });

// Without cases of its own a rule is tried on cases made from the kinds of fact that it and its rows speak of.
test.rule(exampleCounty, "example-county/supervisor-conference", {
  met: [{ events: [entered, { kind: "supervisor-conference-held", on: "2026-05-01" }], asOf: "2026-05-01", due: "2026-05-01", raises: 2 }],
  violates: [
    { events: [entered], asOf: "2026-05-02", status: "overdue", daysLate: 1 },
    { events: [entered], asOf: "2026-05-02", options: { params: { "example.conference": 30 } }, status: "overdue", due: "2026-04-01" },
  ],
  open: [{ events: [entered], asOf: "2026-05-01" }],
}, { seed });

describe("the county's handbook beside the state's law", () => {
  const timeline = { schema: 1, caseId: "invented", jurisdiction: "US-MO", children: [{ id: "ana" }], events: [entered, placement] } as const;
  const rules = [missouri, exampleCounty];

  it("finds what either asks for", () => {
    expect(timeline).not.toComply({ asOf: "2026-03-10", rules });
    expect(timeline).toHaveViolation("example-county/first-visit", { asOf: "2026-03-10", rules });
    expect(timeline).toHaveViolation("us-mo/72-hour-goal", { asOf: "2026-03-10", rules });
  });

  it("takes nothing away from it, whatever the case", () => {
    fc.assert(fc.property(timelines.missouri(), ({ timeline: drawn, asOf, params }) => {
      const own = evaluate(drawn, { asOf, params, rules: missouri }).duties;
      const both = evaluate(drawn, { asOf, params, rules }).duties.filter(({ rule }) => rule.startsWith("us-mo/"));
      expect(both).toEqual(own);
    }), { seed });
  });
});
