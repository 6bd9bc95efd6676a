import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseHash, caseIn, filterHash, filterIn } from "../../../src/report/html/list/address.js";

const wellFormed = fc.string({ unit: "grapheme" });

describe("the address of a page", () => {
  it("reads back the case it names, whatever its id", () => {
    fc.assert(fc.property(wellFormed, fc.integer({ min: 1, max: 99 }), (caseId, nth) => {
      expect(caseIn(`#${caseHash({ caseId, nth })}`)).toEqual({ caseId, nth });
    }));
  });

  it("reads back the filter it names", () => {
    const filter = { search: "a & b=c", wanted: { within: 28 }, rule: "us-mo/x", force: "must", attributes: new Map([["county", "St. Louis"]]) } as const;
    expect(filterIn(`#${filterHash(filter)}`)).toEqual(filter);
  });

  it("leaves out what it does not know", () => {
    expect(filterIn("#standing=soon&force=may&standing.x=1&%E0%A4%A=1")).toEqual({
      search: "", wanted: undefined, rule: undefined, force: undefined, attributes: new Map(),
    });
    expect(caseIn("#cases")).toBeUndefined();
  });
});
