import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contains,
  difference,
  FOREVER,
  gaps,
  intersection,
  isEmpty,
  overlap,
  plusDays,
  totalDays,
  union,
  type Day,
  type Span,
} from "../../src/calendar/index.js";
import { day, span, texts } from "./helpers.js";

describe("a span holds its first day and not its last (half-open)", () => {
  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-01-30", true],
    ["2026-01-31", false],
  ])("January the 1st to the 31st: %s %s", (on, held) => expect(contains(span("2026-01-01", "2026-01-31"), day(on))).toBe(held));

  it.each([
    ["2026-01-01", "2026-01-02", false],
    ["2026-01-01", "2026-01-01", true],
    ["2026-01-02", "2026-01-01", true],
  ])("%s to %s is empty: %s", (from, to, empty) => expect(isEmpty(span(from, to))).toBe(empty));

  it("one without end holds every day from its first on", () => {
    const open = { from: day("2026-01-01"), to: FOREVER };
    expect(contains(open, day("9999-12-31"))).toBe(true);
    expect(contains(open, day("2025-12-31"))).toBe(false);
    expect(totalDays([open])).toBe(Infinity);
    expect(isEmpty({ from: FOREVER, to: FOREVER })).toBe(true);
  });
});

describe("examples", () => {
  it("the day one span ends and the next begins joins them", () => {
    expect(texts(union([span("2026-02-01", "2026-03-01"), span("2026-01-01", "2026-02-01")]))).toEqual(["2026-01-01/2026-03-01"]);
  });

  it("a day between keeps them apart", () => {
    const apart = [span("2026-01-01", "2026-01-31"), span("2026-02-01", "2026-03-01")];
    expect(texts(union(apart))).toEqual(["2026-01-01/2026-01-31", "2026-02-01/2026-03-01"]);
    expect(texts(gaps(span("2026-01-01", "2026-03-01"), apart))).toEqual(["2026-01-31/2026-02-01"]);
  });

  it("a span within another adds nothing", () => {
    expect(texts(union([span("2026-01-01", "2026-12-31"), span("2026-03-01", "2026-04-01")]))).toEqual(["2026-01-01/2026-12-31"]);
  });

  it("spans that only touch do not overlap", () => {
    expect(overlap(span("2026-01-01", "2026-02-01"), span("2026-02-01", "2026-03-01"))).toBeUndefined();
    expect(overlap(span("2026-01-01", "2026-02-02"), span("2026-02-01", "2026-03-01"))).toEqual(span("2026-02-01", "2026-02-02"));
  });

  it("gaps are looked for within the span only", () => {
    const covers = [span("2025-01-01", "2026-01-10"), span("2026-01-20", "2027-01-01")];
    expect(texts(gaps(span("2026-01-01", "2026-01-31"), covers))).toEqual(["2026-01-10/2026-01-20"]);
    expect(texts(gaps(span("2026-02-01", "2026-03-01"), covers))).toEqual([]);
    expect(gaps(span("2026-02-01", "2026-02-01"), [])).toEqual([]);
  });

  it("what has no end leaves a gap that has none", () => {
    const care = { from: day("2026-01-01"), to: FOREVER };
    const home = span("2026-02-01", "2026-03-01");
    expect(difference([care], [home])).toEqual([span("2026-01-01", "2026-02-01"), { from: day("2026-03-01"), to: FOREVER }]);
    expect(intersection([care], [home])).toEqual([home]);
    expect(union([home, care])).toEqual([care]);
    expect(difference([home], [care])).toEqual([]);
  });

  it("days in two spans count once", () => {
    expect(totalDays([span("2026-01-01", "2026-01-11"), span("2026-01-06", "2026-01-16")])).toBe(15);
    expect(totalDays([])).toBe(0);
    expect(totalDays([span("2026-01-11", "2026-01-01")])).toBe(0);
  });

  it("what is handed in stays as it was", () => {
    const given = Object.freeze([Object.freeze(span("2026-02-01", "2026-03-01")), Object.freeze(span("2026-01-01", "2026-02-01"))]);
    union(given);
    expect(texts(given)).toEqual(["2026-02-01/2026-03-01", "2026-01-01/2026-02-01"]);
  });
});

describe("spans are sets of days", () => {
  /** Few enough days that every kind of touching and overlapping turns up. */
  const HORIZON = 25;
  const spans = () =>
    fc.array(
      fc.tuple(fc.integer({ min: 0, max: HORIZON }), fc.integer({ min: 0, max: HORIZON })).map(([from, to]) => at(from, to)),
      { maxLength: 6 },
    );
  const at = (from: number, to: number): Span => ({ from: nth(from), to: nth(to) });
  const nth = (n: number): Day => plusDays(day("2026-02-20"), n);
  const horizon = () => Array.from({ length: HORIZON }, (_, n) => nth(n));
  const held = (of: readonly Span[]) => horizon().filter((each) => of.some(({ from, to }) => from <= each && each < to));

  const shaped = (result: readonly Span[]) => {
    result.forEach((each, n) => {
      expect(each.from).toBeLessThan(each.to);
      if (n > 0) expect(result[n - 1]?.to).toBeLessThan(each.from);
    });
  };

  it("union: in any", () => {
    fc.assert(
      fc.property(spans(), (a) => {
        shaped(union(a));
        expect(held(union(a))).toEqual(held(a));
        expect(totalDays(a)).toBe(held(a).length);
        expect(union([...a].reverse())).toEqual(union(a));
      }),
    );
  });

  it("intersection: in both", () => {
    fc.assert(
      fc.property(spans(), spans(), (a, b) => {
        const inB = new Set(held(b));
        shaped(intersection(a, b));
        expect(held(intersection(a, b))).toEqual(held(a).filter((each) => inB.has(each)));
        expect(intersection(b, a)).toEqual(intersection(a, b));
      }),
    );
  });

  it("difference: in the first only", () => {
    fc.assert(
      fc.property(spans(), spans(), (a, b) => {
        const inB = new Set(held(b));
        shaped(difference(a, b));
        expect(held(difference(a, b))).toEqual(held(a).filter((each) => !inB.has(each)));
        expect(union([...difference(a, b), ...intersection(a, b)])).toEqual(union(a));
      }),
    );
  });

  it("gaps: within, and in none", () => {
    fc.assert(
      fc.property(spans(), spans(), (withins, b) => {
        for (const within of withins) {
          shaped(gaps(within, b));
          expect(gaps(within, b)).toEqual(difference([within], b));
        }
      }),
    );
  });

  it("overlap: in both of two", () => {
    fc.assert(
      fc.property(spans(), (a) => {
        for (const one of a) for (const other of a) expect([overlap(one, other) ?? []].flat()).toEqual(intersection([one], [other]));
      }),
    );
  });
});
