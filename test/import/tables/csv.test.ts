/** CSV as Excel and others write it: cells, and the line each row begins on; or where a file is no CSV. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/import/tables/csv.js";
import { utf8 } from "../../../src/import/tables/utf8.js";

/** Cells by line, the header's first. */
function rows(text: string, delimiter = ","): [number, ...string[]][] {
  const csv = readCsv(text, delimiter);
  if ("reason" in csv) throw new Error(csv.reason);
  return [csv.header, ...csv.rows].map(({ line, cells }) => [line, ...cells]);
}

function fault(text: string): [number, string, string] {
  const csv = readCsv(text, ",");
  if (!("reason" in csv)) throw new Error("it is CSV");
  return [csv.line, csv.column, csv.reason];
}

const QUOTE_INSIDE = "expected no quote inside a cell without quotes; put the cell in quotes and write the quote twice";
const AFTER_QUOTE = "expected the end of the cell after its closing quote; a quote inside a quoted cell is written twice";
const NEVER_CLOSED = "expected the closing quote of the cell that begins here; it never comes";

describe("a CSV file", () => {
  it.each<[string, string, [number, ...string[]][]]>([
    ["plain", "a,b\n1,2\n", [[1, "a", "b"], [2, "1", "2"]]],
    ["without a line break at its end", "a,b\n1,2", [[1, "a", "b"], [2, "1", "2"]]],
    ["with a byte order mark", "\ufeffa,b\n1,2\n", [[1, "a", "b"], [2, "1", "2"]]],
    ["with CRLF", "a,b\r\n1,2\r\n", [[1, "a", "b"], [2, "1", "2"]]],
    ["with CR alone", "a,b\r1,2\r", [[1, "a", "b"], [2, "1", "2"]]],
    ["with line breaks of several kinds", "a,b\r\n1,2\n3,4\r5,6", [[1, "a", "b"], [2, "1", "2"], [3, "3", "4"], [4, "5", "6"]]],
    ["with leading zeros, which are kept", "a\n007\n", [[1, "a"], [2, "007"]]],
    ["with quotes, commas and quotes in them", 'a,b\n"1, one","say ""one"""\n', [[1, "a", "b"], [2, "1, one", 'say "one"']]],
    ["with blanks at the ends of cells, in quotes or not", 'a , b\n 1 ,"2  "\n', [[1, "a", "b"], [2, "1", "2"]]],
    ["with blanks around quotes", 'a,b\n1, "2" \n', [[1, "a", "b"], [2, "1", "2"]]],
    ["with a no-break space at the end of a cell", "a\n1\u00a0\n", [[1, "a"], [2, "1"]]],
    ["with blank lines", "\n\na,b\n\n1,2\n\n\n", [[3, "a", "b"], [5, "1", "2"]]],
    ["with blank rows and columns at the end", "a,b,,\r\n1,2,,\r\n,,,\r\n,,,\r\n", [[1, "a", "b", "", ""], [2, "1", "2", "", ""]]],
    ["with rows shorter and longer than the header", "a,b\n1\n1,2,3\n", [[1, "a", "b"], [2, "1"], [3, "1", "2", "3"]]],
    ["with line breaks in a cell, which are kept and counted", 'a,b\r\n"x\r\ny\nz",2\r\n3,4\r\n', [[1, "a", "b"], [2, "x\r\ny\nz", "2"], [5, "3", "4"]]],
    ["that declares its separator as Excel has it", "sep=;\r\na;b\r\n1,5;2\r\n", [[2, "a", "b"], [3, "1,5", "2"]]],
    ["with letters of two, three and four bytes", "é,家\n\u{1F600},ñ\n", [[1, "é", "家"], [2, "\u{1F600}", "ñ"]]],
    ["with a header alone", "a,b\n", [[1, "a", "b"]]],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("has the separator it is said to have", () => {
    expect(rows("a;b\n1,5;2\n", ";")).toEqual([[1, "a", "b"], [2, "1,5", "2"]]);
    expect(rows("a\tb\n\t2\n1\t\n", "\t")).toEqual([[1, "a", "b"], [2, "", "2"], [3, "1", ""]]);
  });

  it.each<[string, string, [number, string, string]]>([
    ["a quote inside a cell", 'a,b\n1,2\n3,5" pipe\n', [3, "b", QUOTE_INSIDE]],
    ["text after a closing quote", 'a,b\n"1"x,2\n', [2, "a", AFTER_QUOTE]],
    ["text after a closing quote and a blank", 'a,b\n"1" x,2\n', [2, "a", AFTER_QUOTE]],
    ["a quote that is never closed", 'a,b\n1,2\n3,"4\n5,6\n7,8\n', [3, "b", NEVER_CLOSED]],
    ["such a quote after a cell of several lines", 'a,b\r\n"x\r\ny\r\nz",2\r\n3,"4\r\n', [5, "b", NEVER_CLOSED]],
    ["such a quote in the header", 'a,"b\n1,2\n', [1, "column 2", NEVER_CLOSED]],
    ["nothing", "", [1, "", "expected a row with the names of the columns"]],
    ["blanks alone", " , \n\n", [1, "", "expected a row with the names of the columns"]],
    ["half of a surrogate pair", "a\n\ud83d\n", [1, "", "expected text; half of a surrogate pair is none"]],
  ])("is none with %s", (_, text, expected) => {
    expect(fault(text)).toEqual(expected);
  });

  it("gives back any cells, as long as they do not begin or end with a blank", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell).filter(([a, b]) => a + b !== ""), { minLength: 1 }), fc.constantFrom("\n", "\r\n"), (cells, end) => {
      const text = cells.map((row) => row.map(quoted).join(",")).join(end);
      expect(rows(text).map(([, ...row]) => row)).toEqual(cells);
    }));
  });
});

describe("text as UTF-8", () => {
  it("is what everyone takes it to be", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect([...utf8(text) ?? []]).toEqual([...new TextEncoder().encode(text)]);
    }));
  });

  it("is none for half of a surrogate pair", () => {
    expect(["\ud800", "a\udc00b", "\udc00\ud800"].map(utf8)).toEqual([undefined, undefined, undefined]);
  });
});
