import { describe, expect, it } from "vitest";
import { scaleOver } from "../../../src/report/html/client/scale.js";
import { daysOver } from "../../../src/report/html/picture/extents.js";
import type { Mark } from "../../../src/report/html/picture/mark.js";

const asOf = 20_000;

function over(...days: readonly number[]) {
  const marks = days.map((day): Mark => ({
    shape: "open", from: asOf + day, to: asOf + day, lasting: false, count: 1, labels: [], heading: "To do", lines: [], row: "duty-1",
  }));
  const { from, to, last } = daysOver([{ label: "The whole case", lanes: [{ label: "Other due dates", marks }] }], asOf);
  return [from - asOf, to - asOf, last - asOf];
}

describe("the days of a picture", () => {
  it.each([
    ["four weeks ahead, whatever is behind", [-10, 28], [-10, 28, 28]],
    ["somewhat more, without a break", [-10, 42], [-10, 42, 42]],
    ["of years ahead four weeks", [-10, 43], [-10, 28, 43]],
    ["behind a long record a quarter of it", [-400, 150], [-400, 150, 150]],
    ["and of what is later no more", [-400, 900], [-400, 100, 900]],
    ["none ahead", [-400], [-400, 0, 0]],
  ])("are %s", (_says, days, expected) => {
    expect(over(...days)).toEqual(expected);
  });
});

describe("the scale", () => {
  const { x, ticks, later } = scaleOver({ from: asOf - 400, to: asOf + 100, last: asOf + 900 }, 150, 1200);

  it("keeps the order of days over the break, and ends at the edge", () => {
    const places = [-400, 0, 99, 100, 101, 500, 900].map((day) => x(asOf + day));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(0)).toBe(150);
    expect(places.at(-1)).toBeCloseTo(1200);
    expect(later?.says).toBe("later, to Mar 23, 2027");
  });

  it("names no day past the break, and each year once", () => {
    expect(ticks.every((tick) => tick.x < (later?.x ?? 0))).toBe(true);
    expect(ticks.map(({ says }) => says).filter((says) => /\d{4}/.test(says))).toHaveLength(2);
  });

  it("has no break where there is nothing later", () => {
    expect(scaleOver({ from: asOf - 400, to: asOf + 20, last: asOf + 20 }, 150, 1200).later).toBeUndefined();
  });
});
