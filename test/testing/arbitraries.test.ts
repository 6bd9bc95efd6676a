/** The arbitraries: valid, reaching, shrinking to what matters, and telling it plainly. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstVisit } from "../../examples/own-pack/first-visit.js";
import { exampleCounty } from "../../examples/own-pack/pack.js";
import { evaluate } from "../../src/index.js";
import { eventSchema, parseTimeline, safeParseTimeline } from "../../src/schema.js";
import type { GeneratedCase } from "../../src/testing/index.js";
import { cases, casesOf, draft, timelines } from "../../src/testing/index.js";
import { casesLike } from "../../src/testing/arbitraries/examples.js";
import { casesFor } from "../../src/testing/cases-for.js";

const seed = 20261123;
const kinds = eventSchema.options.map((option) => option.shape.kind.value);

describe("cases of each jurisdiction", () => {
  const all: Record<string, () => fc.Arbitrary<GeneratedCase>> = { ...timelines, of: () => timelines.of(kinds) };
  for (const [name, of] of Object.entries(all)) {
    it(`are valid, and judged as they are given: ${name}`, () => {
      fc.assert(fc.property(of(), ({ input, timeline, asOf }) => {
        expect(safeParseTimeline(input)).toEqual({ ok: true, timeline });
        expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
      }), { numRuns: 200, seed });
    });
  }

  it("shrink to the facts that a failure needs", () => {
    const { counterexample } = fc.check(fc.property(timelines.missouri(), ({ input }) => input.events.every(({ kind }) => kind !== "goal-set")), { seed });
    expect(counterexample?.[0].input.events.map(({ kind }) => kind)).toEqual(["care-entered", "goal-set"]);
    expect(counterexample?.[0].input).not.toHaveProperty("holds");
  });

  it("are told as what one would write: the day, the parameters and the input, once", () => {
    const [drawn] = fc.sample(timelines.kansas(), { numRuns: 1, seed });
    expect(JSON.parse(fc.stringify(drawn))).toEqual({ asOf: drawn?.asOf, params: drawn?.params, input: drawn?.input });
  });
});

describe("cases of any kinds", () => {
  it("hold facts of every kind, with every field it can have", () => {
    for (const option of eventSchema.options) {
      const kind = option.shape.kind.value;
      const told = fc.sample(casesOf([kind]), { numRuns: 200, seed }).flatMap(({ input }) => input.events.filter((event) => event.kind === kind));
      const said = new Set(told.flatMap((event) => Object.keys(event)));
      expect(Object.keys(option.shape).filter((field) => !said.has(field) && !NOT_DRAWN.includes(field)), kind).toEqual([]);
    }
  });

  it("refuse a kind there is not", () => {
    expect(() => casesOf(["visit-hold"])).toThrow(/No such kind of event: visit-hold/);
  });
});

describe("cases like examples", () => {
  it("lead a rule to every status", () => {
    const cases = casesLike([{ events: [
      { kind: "care-entered", on: "2026-03-02", child: "ana" }, { kind: "placement-started", on: "2026-03-02", setting: "foster-home" },
      { kind: "visit-held", on: "2026-03-09", with: ["child"] },
    ] }], firstVisit.restsOn);
    const statuses = fc.sample(cases, { numRuns: 600, seed })
      .flatMap(({ input, asOf }) => evaluate(parseTimeline(input), { asOf, rules: { ...exampleCounty, rules: [firstVisit] } }).duties.map(({ status }) => status));
    expect(new Set(statuses)).toEqual(new Set(["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]));
  });

  it("are valid whoever the examples name, and keep the days between their dates", () => {
    const cases = casesLike([{
      people: [{ id: "aunt", role: "relative", relationTo: "zoe" }],
      events: [
        { kind: "care-entered", on: "2026-03-02", child: "zoe" }, { kind: "relative-identified", on: "2026-03-04", relative: "aunt" },
        { kind: "relative-identified", on: "2026-03-04", relative: "nobody-here" }, { kind: "closing-anticipated", on: "2026-03-05", closingOn: "2026-03-12" },
      ],
    }], ["care-entered"]);
    const drawn = fc.sample(cases, { numRuns: 300, seed });
    expect(drawn.map(({ input }) => safeParseTimeline(input)).filter(({ ok }) => !ok)).toEqual([]);
    expect(drawn.flatMap(({ input }) => input.events).filter((event) => event.kind === "relative-identified" && event.relative === "aunt").length).toBeGreaterThan(20);
    const anticipated = drawn.flatMap(({ input }) => input.events.flatMap((event) => (event.kind === "closing-anticipated" ? [[event.on, event.closingOn] as const] : [])));
    const weekApart = anticipated.filter(([on, closing]) => Date.parse(closing) - Date.parse(on) === 7 * 86_400_000);
    expect(weekApart.length).toBeGreaterThan(20);
  });
});

describe("cases for a pack", () => {
  it("hold what would meet its duties, told by nobody", () => {
    const drawn = fc.sample(casesFor(exampleCounty, []), { numRuns: 400, seed });
    const statuses = (rule: string) => new Set(drawn.flatMap(({ input, asOf }) => evaluate(parseTimeline(input), { asOf, rules: exampleCounty }).duties)
      .filter((duty) => duty.rule === rule).map(({ status }) => status));
    expect(statuses("example-county/first-visit")).toEqual(new Set(["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]));
    expect([...statuses("example-county/supervisor-conference")]).toEqual(expect.arrayContaining(["met", "late", "open", "overdue", "missed"]));
  });
});

describe("cases of a world of one's own", () => {
  it("need no more than what happens", () => {
    const world = cases({ drafts: [{ weight: 1, arbitrary: draft("case-opened") }] });
    fc.assert(fc.property(world, ({ input }) => {
      expect(safeParseTimeline(input).ok).toBe(true);
      expect(new Set(input.events.map(({ kind }) => kind)).size).toBeLessThanOrEqual(2);
    }), { numRuns: 100, seed });
  });
});

/** Who is told of is the kit's to say; no rule reads an id of an event, a note, or who did it. */
const NOT_DRAWN: readonly string[] = ["id", "note", "by", "child", "children", "recordedOn"];
