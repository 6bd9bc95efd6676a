import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnsOf } from "../../../src/engine/sensitivity/tipping.js";

const within = { least: 0, most: 100 };
const turns = (from: number | undefined, turned: (number: number) => boolean) => turnsOf(from, within, turned);

describe("the number at which an outcome turns", () => {
  it.each([
    ["upward", 5, (n: number) => n >= 8, [{ at: 8, through: 100 }]],
    ["at the very next", 5, (n: number) => n >= 6, [{ at: 6, through: 100 }]],
    ["at the last one", 5, (n: number) => n >= 100, [{ at: 100, through: 100 }]],
    ["downward", 5, (n: number) => n <= 3, [{ at: 3, through: 0 }]],
    ["at nought", 5, (n: number) => n === 0, [{ at: 0, through: 0 }]],
    ["both ways, the one below first", 50, (n: number) => n < 20 || n > 70, [{ at: 19, through: 0 }, { at: 71, through: 100 }]],
    ["nowhere", 5, () => false, []],
    ["for a stretch only", 5, (n: number) => n >= 8 && n <= 30, [{ at: 8, through: 30 }]],
    ["from the least, downward there is nothing", 0, (n: number) => n >= 1, [{ at: 1, through: 100 }]],
    ["from the greatest, upward there is nothing", 100, (n: number) => n <= 99, [{ at: 99, through: 0 }]],
    ["with no number in force: the greatest that turns it", undefined, (n: number) => n <= 44, [{ at: 44, through: 0 }]],
    ["with none in force, and all of them turn it", undefined, () => true, [{ at: 100, through: 0 }]],
  ] as const)("%s", (_name, from, turned, expected) => {
    expect(turns(from, turned)).toEqual(expected);
  });

  it("asks for no number outside, nor for the one in force, and few of them", () => {
    const asked: number[] = [];
    turnsOf(700, { least: 0, most: 36_500 }, (number) => { asked.push(number); return number >= 20_000; });
    expect(asked.every((number) => number >= 0 && number <= 36_500 && number !== 700)).toBe(true);
    expect(asked.length).toBeLessThan(60);
  });

  it("is exact wherever the outcome turns once a side", () => {
    fc.assert(fc.property(fc.nat(100), fc.integer({ min: -1, max: 100 }), fc.integer({ min: 0, max: 101 }), (from, low, high) => {
      fc.pre(low < from && from < high);
      const expected = [...low < 0 ? [] : [{ at: low, through: 0 }], ...high > 100 ? [] : [{ at: high, through: 100 }]];
      expect(turns(from, (number) => number <= low || number >= high)).toEqual(expected);
    }));
  });

  it("says nothing untrue of its two ends, however often the outcome turns", () => {
    fc.assert(fc.property(fc.nat(100), fc.array(fc.boolean(), { minLength: 101, maxLength: 101 }), (from, sides) => {
      const turned = (number: number) => sides[number] === true;
      for (const { at, through } of turns(from, turned)) {
        const way = at < from ? -1 : 1;
        expect(turned(at) && turned(through)).toBe(true);
        if (at - way !== from) expect(turned(at - way)).toBe(false);
        if (through !== (way < 0 ? 0 : 100)) expect(turned(through + way)).toBe(false);
      }
    }));
  });
});
