/**
 * Lines of CSV (RFC 4180): cells between commas, in quotes where they must be, CRLF at the end. Written here because the
 * library for it brings Node's types and a Buffer of its own along.
 */
import { plain } from "./plain.js";

export type Cell = string | number | boolean | undefined;

/** What makes a spreadsheet run a cell; after an apostrophe that we, or the data, put before it as well. */
const formula = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * One line. Control characters of the data are shown as escapes, so that a record is a line. A text that a spreadsheet would
 * run as a formula begins with an apostrophe, one more than it had: taking it off gives the text back. Nothing is an empty cell.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

/** One line of cells by the names of their columns. */
export function csvRow<Column extends string>(columns: readonly Column[], cells: { readonly [Name in Column]?: Cell }): string {
  return csvLine(columns.map((column) => cells[column]));
}

/** A list within a cell. */
export function csvList(texts: readonly string[]): string {
  return texts.join("; ");
}

function cellText(cell: Cell): string {
  if (typeof cell !== "string") return cell === undefined ? "" : String(cell);
  const text = plain(cell);
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
