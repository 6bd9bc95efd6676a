import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEEPEST, jsonScanner } from "../../../src/cli/input/syntax.js";

const accepts = (text: string): boolean => jsonScanner().feed(text) === "complete";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON whose keys are each there once and none is `__proto__`, which this scanner refuses and `JSON.parse` takes. */
const anyJson = () => fc.json().filter((text) => !text.includes("__proto__"));

describe("the scanner", () => {
  it("takes what JSON.parse takes", () => {
    fc.assert(fc.property(anyJson(), (text) => { expect(accepts(text)).toBe(true); }));
  });

  it("refuses, cut short or with a sign put in, exactly what JSON.parse refuses", () => {
    const sign = fc.constantFrom(..."{}[]:,\"\\-+.eE0123 \u0000\ttfn".split(""));
    fc.assert(fc.property(anyJson(), fc.nat(), fc.option(sign), (text, at, put) => {
      const cut = at % (text.length + 1);
      const changed = put === null ? text.slice(0, cut) : text.slice(0, cut) + put + text.slice(cut);
      const heard = jsonScanner().feed(changed);
      const forKeys = typeof heard === "object" && heard.found.startsWith("the key");
      if (!forKeys) expect(heard === "complete").toBe(parses(changed));
    }), { numRuns: 2000 });
  });

  it("takes it in lines as in one, wherever JSON allows a line break", () => {
    fc.assert(fc.property(anyJson(), (text) => {
      const scanner = jsonScanner();
      const heard = JSON.stringify(JSON.parse(text), null, 1).split("\n").map((line) => scanner.feed(line));
      expect(heard.at(-1)).toBe("complete");
      expect(heard.slice(0, -1).every((each) => each === "open")).toBe(true);
    }));
  });

  it.each<[name: string, text: string, at: number, found: string, expected: string]>([
    ["a bad start", "hello", 0, '"h"', "a value"],
    ["a key without quotes", "{a:1}", 1, '"a"', "a key in double quotes or }"],
    ["a comma too many in an object", '{"a":1,}', 7, '"}"', "a key in double quotes"],
    ["a comma too many in a list", "[1,]", 3, '"]"', "a value"],
    ["no colon", '{"a" 1}', 5, '"1"', ":"],
    ["no comma in an object", '{"a":1 "b":2}', 7, '"\\""', ", or }"],
    ["no comma in a list", "[1 2]", 3, '"2"', ", or ]"],
    ["the wrong bracket", "[1}", 2, '"}"', ", or ]"],
    ["two values", "1 2", 2, '"2"', "nothing more"],
    ["a text left open", '"abc', 4, "the end of the line", 'the closing " of a text'],
    ["a raw tab in a text", '"a\tb"', 2, '"\\t"', "no raw control character in a text"],
    ["an escape there is not", '"\\x"', 2, '"x"', "one of \" \\ / b f n r t, or u and four hexadecimal digits, after \\"],
    ["half a number", "-", 0, '"-"', "a value"],
    ["a number with nothing after its point", "1.", 0, '"1"', "a value"],
    ["a key given twice", '{"a":1,"\\u0061":2}', 7, 'the key "a" again', "each key once"],
    ["a key to the prototype", '{"__proto__":{}}', 1, 'the key "__proto__"', "no such key"],
    ["the same, escaped", '{"\\u005f_proto__":{}}', 1, 'the key "__proto__"', "no such key"],
    ["an emoji out of place", "😀", 0, '"😀"', "a value"],
  ])("says of %s where it is and what belongs there", (_name, text, at, found, expected) => {
    expect(jsonScanner().feed(text)).toEqual({ at, found, expected });
  });

  it("says what is still to come of what is cut short", () => {
    const wants = (text: string) => {
      const scanner = jsonScanner();
      expect(scanner.feed(text)).toBe("open");
      return scanner.wants();
    };
    expect(wants("{")).toBe("a key in double quotes or }");
    expect(wants('{"a"')).toBe(":");
    expect(wants('{"a":[1')).toBe(", or ]");
    expect(wants("")).toBe("a value");
  });

  it("does not follow what is nested by the hundred thousand", () => {
    expect(accepts("[".repeat(DEEPEST) + "]".repeat(DEEPEST))).toBe(true);
    expect(jsonScanner().feed("[".repeat(100_000))).toMatchObject({ at: DEEPEST });
    expect(jsonScanner().feed('{"a":'.repeat(100_000))).toMatchObject({ at: DEEPEST * 5 });
  });

  it("tells the same key in another object from one given twice", () => {
    expect(accepts('[{"a":{"a":1},"b":[{"a":2}]},{"a":3}]')).toBe(true);
  });
});
