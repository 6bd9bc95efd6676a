import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/cli/input/documents.js";
import { documentReader } from "../../../src/cli/input/documents.js";
import { line, pretty } from "../cases.js";

function documentsOf(text: string, longest?: number): Document[] {
  const reader = documentReader(longest);
  return [...text.split("\n").flatMap((each, index) => [...reader.push({ number: index + 1, text: each })]), ...reader.end()];
}

/** `1 a` a case a on line 1, `2 !` something broken on line 2. */
function told(text: string, longest?: number): string[] {
  return documentsOf(text, longest).map((document) => {
    if (!("value" in document)) return `${document.line} !`;
    const { line: on, item, value } = document;
    const id = typeof value === "object" && value !== null && "caseId" in value ? String(value.caseId) : JSON.stringify(value);
    return `${on} ${id}${item === undefined ? "" : ` item ${item}`}`;
  });
}

/** All but the last so many signs. */
const cut = (text: string, signs: number): string => text.slice(0, -signs);

describe("documents", () => {
  it.each<[name: string, text: () => string, expected: readonly string[]]>([
    ["one on one line", () => line("a"), ["1 a"]],
    ["one over many lines", () => pretty(line("a")), ["1 a"]],
    ["one a line, blank lines and carriage returns between", () => `${line("a")}\r\n\r\n  \n${line("b")}\r\n`, ["1 a", "4 b"]],
    ["several over many lines, as jq writes them", () => `${pretty(line("a"))}\n${pretty(line("b"))}`, ["1 a", "19 b"]],
    ["a list on one line", () => `[${line("a")},${line("b")}]`, ["1 a item 1", "1 b item 2"]],
    ["a list, one a line", () => `[\n${line("a")},\n${line("b")}\n]`, ["1 a item 1", "1 b item 2"]],
    ["a list over many lines", () => pretty(`[${line("a")},${line("b")}]`), ["1 a item 1", "1 b item 2"]],
    ["an empty list", () => "[]", []],
    ["nothing", () => "\n \r\n\t\n", []],
    ["no object", () => "42\nnull", ["1 42", "2 null"]],
  ])("%s", (_name, text, expected) => {
    expect(told(text())).toEqual(expected);
  });

  it.each<[name: string, text: () => string, expected: readonly string[]]>([
    ["a line cut off within a text", () => [line("a"), line("b").slice(0, 25), line("c")].join("\n"), ["1 a", "2 !", "3 c"]],
    ["the first line cut off within a text", () => [line("a").slice(0, 25), line("b")].join("\n"), ["1 !", "2 b"]],
    ["the first line cut off after a comma", () => ['{"schema":1,', line("b"), line("c")].join("\n"), ["1 !", "2 b", "3 c"]],
    ["two lines cut off one after the other", () => ['{"schema":1,', '{"schema":1,', line("c")].join("\n"), ["1 !", "2 !", "3 c"]],
    ["a line cut off in a list, which the next could continue", () => ['{"schema":1,"events":[', line("b"), line("c")].join("\n"), ["1 !", "2 b", "3 c"]],
    ["the same with nothing after it", () => ['{"schema":1,"events":[', line("b")].join("\n"), ["1 !", "2 b"]],
    ["a line cut off before a value, which the next could be", () => ['{"schema":1,"events":', line("b"), line("c")].join("\n"), ["1 !", "2 b", "3 c"]],
    ["only an opening brace, then a case", () => ["{", line("b")].join("\n"), ["1 !", "2 b"]],
    ["the last line cut off", () => [line("a"), cut(line("b"), 1)].join("\n"), ["1 a", "2 !"]],
    ["lines of something else", () => ["hello", "a,b,c", line("c")].join("\n"), ["1 !", "2 !", "3 c"]],
    ["two cases on one line", () => [`${line("a")}${line("b")}`, line("c")].join("\n"), ["1 !", "2 c"]],
    ["a case over many lines cut off, then one on a line", () => [cut(pretty(line("a")), 4), line("b")].join("\n"), ["1 !", "18 b"]],
    ["a fault in a case over many lines, once", () => [pretty(line("a")).replace('"US-MO",', '"US-MO"'), pretty(line("b"))].join("\n"), ["1 !", "19 b"]],
    ["a list cut off", () => `[\n${line("a")},\n${line("b")}`, ["1 !"]],
    ["a key given twice", () => [line("a").replace('"schema":1', '"schema":1,"schema":1'), line("b")].join("\n"), ["1 !", "2 b"]],
  ])("broken: %s", (_name, text, expected) => {
    expect(told(text())).toEqual(expected);
  });

  it("say where the fault is, counting from where the document begins", () => {
    expect(documentsOf(pretty(line("a")).replace('"US-MO",', '"US-MO"'))).toEqual([
      { line: 1, at: { line: 5, column: 3 }, found: '"\\""', expected: ", or }" },
    ]);
    expect(documentsOf(cut(pretty(line("a")), 2))).toEqual([{ line: 1, found: "the end of the file", expected: ", or }" }]);
    expect(documentsOf(`${cut(pretty(line("a")), 2)}\n${line("b")}`)[0]).toEqual({ line: 1, found: "another beginning on line 18", expected: ", or }" });
  });

  it("longer than the limit are given up once, and the rest goes on", () => {
    expect(told([pretty(line("a")), line("b")].join("\n"), 100)).toEqual(["1 !", "19 b"]);
  });

  it("pass over an unreadable line, and a case it stands in", () => {
    const reader = documentReader();
    const lines = pretty(line("a")).split("\n");
    const documents = [
      ...reader.push({ number: 1, text: line("z") }),
      ...reader.push({ number: 2, unreadable: "that is not UTF-8 text" }),
      ...lines.slice(0, 5).flatMap((text, index) => [...reader.push({ number: 3 + index, text })]),
      ...reader.push({ number: 8, unreadable: "that is not UTF-8 text" }),
      ...lines.slice(6).flatMap((text, index) => [...reader.push({ number: 9 + index, text })]),
      ...reader.push({ number: 40, text: line("b") }),
      ...reader.end(),
    ];
    expect(documents.map((document) => [document.line, "value" in document])).toEqual([[1, true], [2, false], [3, false], [8, false], [40, true]]);
  });
});
