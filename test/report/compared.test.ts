import { describe, expect, it } from "vitest";
import { comparedOf, comparedText, mergeCompared, nothingCompared } from "../../src/report/index.js";
import { duty, reportOf, settled } from "./fixtures.js";

const report = reportOf([
  duty({ id: "a" }), settled("late", { id: "b" }), duty({ id: "c", force: "should" }), settled("unknown", { id: "d" }), settled("waived", { id: "e" }), settled("met", { id: "f" }),
]);

describe("findings against a baseline", () => {
  it("are counted by kind; what is waived, met or open is none", () => {
    expect(comparedOf(report, new Set(["b", "e", "f"]))).toEqual({ violations: { new: 1, known: 1 }, advised: { new: 1, known: 0 }, undecided: { new: 1, known: 0 } });
  });

  it("merge to those of the whole, in any order", () => {
    const [one, other] = [comparedOf(report, new Set(["a"])), comparedOf(report, new Set(["d"]))];
    expect(mergeCompared(one, other)).toEqual({ violations: { new: 3, known: 1 }, advised: { new: 2, known: 0 }, undecided: { new: 1, known: 1 } });
    expect(mergeCompared(other, one)).toEqual(mergeCompared(one, other));
    expect(mergeCompared(nothingCompared, one)).toEqual(one);
  });

  it("are told in a sentence", () => {
    expect(comparedText({ ...comparedOf(report, new Set(["b"])), gone: 1200 })).toBe(
      "New since the baseline: 1 violation, 1 advised, 1 undecided. Known to it: 1 violation. Of its findings 1,200 did not come up again.");
    expect(comparedText({ ...nothingCompared, gone: 0 })).toBe("New since the baseline: nothing. Known to it: nothing. Of its findings 0 did not come up again.");
  });
});
