import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed } from "../../../src/report/html/picture/packing.js";

const extent = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 })).map(([from, size]) => ({ from, to: from + size }));

describe("marks in rows", () => {
  it("never cover one another", () => {
    fc.assert(fc.property(fc.array(extent), (extents) => {
      const rows = packed(extents);
      expect(rows).toHaveLength(extents.length);
      extents.forEach((a, i) => extents.forEach((b, j) => {
        if (i < j && rows[i] === rows[j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
      }));
    }));
  });

  it("share a row where they only touch", () => {
    expect(packed([{ from: 24, to: 48 }, { from: 0, to: 24 }, { from: 10, to: 30 }])).toEqual([0, 0, 1]);
  });
});
