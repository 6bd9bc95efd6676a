import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesWithin, utf8Length } from "../../src/report/utf8.js";

describe("a text in bytes", () => {
  it("is as long as it is written", () => {
    expect(["", "a", "é", "李", "😀", "\ud800"].map(utf8Length)).toEqual([0, 1, 2, 3, 4, 3]);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { expect(utf8Length(text)).toBe(Buffer.byteLength(text)); }));
  });

  it("keeps as many lines as fit, and says when it does not keep all", () => {
    const lines = ["ab", "cd", "ef"];
    expect(bytesWithin(9, lines, "…")).toBe("ab\ncd\nef\n");
    expect(bytesWithin(8, lines, "…")).toBe("ab\n\n…\n");
    expect(bytesWithin(11, [...lines, "gh"], "…")).toBe("ab\ncd\n\n…\n");
  });
});
