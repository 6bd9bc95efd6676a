/** A file's text to its header and its rows, each with the line it begins on. */
import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { utf8 } from "./utf8.js";

/** Cells without the blanks at their ends. Blank rows are none; a row may be shorter or longer than the header. */
export interface Row {
  /** From 1; the header's is counted too. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly header: Row;
  readonly rows: readonly Row[];
}

/** Where and why a file is no CSV. `column` is the name of the column, where the header was read. */
export interface CsvFault {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** What Excel takes for the declaration of a separator, and writes nowhere itself. */
const DECLARED = /^sep=([^"\r\n])(?:\r\n|\n|\r)/;

/** A line break as an editor counts them. */
const LINE_BREAK = /\r\n|\n|\r/g;

export function readCsv(text: string, delimiter: string): Csv | CsvFault {
  const whole = text.startsWith("\ufeff") ? text.slice(1) : text;
  const [declaration = "", declared = delimiter] = DECLARED.exec(whole) ?? [];
  const bytes = utf8(whole.slice(declaration.length));
  if (bytes === undefined) return { line: 1, column: "", reason: "expected text; half of a surrogate pair is none" };
  const first = declaration === "" ? 1 : 2;
  try {
    const [header, ...rows] = rowsOf(recordsOf(bytes, declared), first);
    return header === undefined ? { line: first, column: "", reason: "expected a row with the names of the columns" } : { header, rows };
  } catch (error) {
    if (error instanceof CsvError) return faultOf(error, bytes, declared, first);
    throw error;
  }
}

function recordsOf(bytes: Uint8Array, delimiter: string, to?: number): string[][] {
  return parse(bytes, {
    bom: false, delimiter, record_delimiter: ["\r\n", "\n", "\r"], trim: true, relax_column_count: true, ...(to === undefined ? {} : { to }),
  });
}

/** The library counts a CRLF inside quotes as two lines; so lines are counted by what stands in the cells. */
function rowsOf(records: readonly string[][], first: number): Row[] {
  const rows: Row[] = [];
  let line = first;
  for (const record of records) {
    const cells = record.map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
    line += linesOf(record);
  }
  return rows;
}

function linesOf(record: readonly string[]): number {
  return record.reduce((lines, cell) => lines + (cell.match(LINE_BREAK)?.length ?? 0), 1);
}

/** Quotes out of place leave open where a cell ends, and with it what every later row holds: the file is of no use. */
function faultOf(error: CsvError, bytes: Uint8Array, delimiter: string, first: number): CsvFault {
  const { records, index } = error;
  const before = typeof records === "number" && records > 0 ? recordsOf(bytes, delimiter, records) : [];
  const line = before.reduce((sum, record) => sum + linesOf(record), first);
  const nth = typeof index === "number" ? index : 0;
  const header = rowsOf(before, first)[0]?.cells[nth];
  return { line, column: header === undefined || header === "" ? `column ${nth + 1}` : header, reason: reasons[error.code] ?? "expected CSV" };
}

const AFTER_QUOTE = "expected the end of the cell after its closing quote; a quote inside a quoted cell is written twice";

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "expected the closing quote of the cell that begins here; it never comes",
  CSV_INVALID_CLOSING_QUOTE: AFTER_QUOTE,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: AFTER_QUOTE,
  INVALID_OPENING_QUOTE: "expected no quote inside a cell without quotes; put the cell in quotes and write the quote twice",
};
