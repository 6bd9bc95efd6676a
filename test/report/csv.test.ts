import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/report/csv.js";
import { csvLine } from "../../src/report/csv.js";
import { plain } from "../../src/report/plain.js";
import { hostile } from "./hostile.js";

const read = (text: string): string[][] => parse(text, { record_delimiter: "\r\n" });

describe("a line of CSV", () => {
  it("is quoted where it must be, and ends in CRLF", () => {
    expect(csvLine(["a", "b,c", 'd"e', 1, true, undefined, ""])).toBe('a,"b,c","d""e",1,true,,\r\n');
  });

  it("makes harmless what a spreadsheet would run, in a way that can be undone", () => {
    expect(csvLine(["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1", "'t Hooft", "a=1", -1])).toBe("'=1+1,'+1,'-1,'@SUM(A1),'＝1,''=1,'t Hooft,a=1,-1\r\n");
  });

  it("is one line, whatever the data hold", () => {
    expect(csvLine(["a\r\nb\tc\u0007"])).toBe("a\\u000d\\u000ab\\u0009c\\u0007\r\n");
  });

  it("reads back as the cells it was made from", () => {
    fc.assert(fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const back = rows.map((row) => read(csvLine(row))).flat();
      expect(back.map((row) => row.map((cell) => (/^'+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell)))).toEqual(rows.map((row) => row.map(plain)));
      expect(back.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }));
  });

  it("is what the library for it writes, to the byte", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(hostile.filter((text) => !/^'+[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text)).map(plain), fc.integer(), fc.constant(undefined));
    fc.assert(fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
      expect(csvLine(cells)).toBe(`${stringify([cells], { eof: false, escape_formulas: true })}\r\n`);
    }));
  });
});
