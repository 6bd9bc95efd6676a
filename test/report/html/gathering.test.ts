import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gathered } from "../../../src/report/html/picture/gathering.js";

const span = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({ from, to: from + days }));

describe("things too near to each other to be told apart", () => {
  it("are each in one group, within so many days of its first", () => {
    fc.assert(fc.property(fc.array(span), fc.integer({ min: 0, max: 40 }), (things, within) => {
      const groups = gathered(things, within);
      const key = ({ from, to }: { readonly from: number; readonly to: number }) => `${from} ${to}`;
      expect(groups.flat().map(key).sort()).toEqual(things.map(key).sort());
      for (const [first, ...others] of groups) {
        for (const { from, to } of others) {
          expect(from - first.from).toBeGreaterThanOrEqual(0);
          expect(from - first.from).toBeLessThanOrEqual(within);
          expect(Math.abs(to - first.to)).toBeLessThanOrEqual(within);
        }
      }
    }));
  });

  it.each([[9, 1], [10, 1], [11, 2]])("%i days apart, within 10, are %i", (days, groups) => {
    expect(gathered([{ from: 0, to: 0 }, { from: days, to: days }], 10)).toHaveLength(groups);
  });

  it("stay apart where they end apart", () => {
    expect(gathered([{ from: 0, to: 5 }, { from: 0, to: 50 }, { from: 1, to: 6 }], 10)).toEqual([[{ from: 0, to: 5 }, { from: 1, to: 6 }], [{ from: 0, to: 50 }]]);
  });

  it("of the same days alone, within none", () => {
    expect(gathered([{ from: 3, to: 3 }, { from: 4, to: 4 }, { from: 3, to: 3 }], 0)).toHaveLength(2);
  });
});
