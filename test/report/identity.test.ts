import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityOf } from "../../src/report/identity.js";
import { hostileId } from "./hostile.js";

describe("a duty of a case under one name", () => {
  it("is the case, then the duty", () => {
    expect(identityOf("alder", { id: "us-mo/ssp-initial:ana@2026-10-16" })).toBe("alder/us-mo/ssp-initial:ana@2026-10-16");
    expect(identityOf("a/b c", { id: "x y%;ü" })).toBe("a%002fb%0020c/x%0020y%0025%003b%00fc");
  });

  it("is another for another case or another duty", () => {
    fc.assert(fc.property(hostileId, hostileId, hostileId, hostileId, (a, x, b, y) => {
      expect(identityOf(a, { id: x }) === identityOf(b, { id: y })).toBe(a === b && x === y);
      expect(identityOf(a, { id: x })).toMatch(/^[A-Za-z0-9._~:@+/%-]+$/);
    }));
  });
});
