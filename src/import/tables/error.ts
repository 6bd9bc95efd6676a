/** One thing wrong in a table. */
export interface TableFault {
  readonly file: string;
  /** From 1; left out where it is the file itself. */
  readonly line?: number;
  /** Name of the column; of a field no column stands for, that field's. Empty where it is the row or the file. */
  readonly column: string;
  /** What stands there; empty where nothing does. */
  readonly value: string;
  /** What was expected instead. */
  readonly reason: string;
}

/** One thing wrong in a row. */
export interface RowFault extends TableFault {
  readonly line: number;
}

/** Thrown when the tables cannot be read at all, and so no case can be: a file that is no CSV, a column nobody knows. */
export class TablesError extends Error {
  override readonly name = "TablesError";
  constructor(readonly faults: readonly TableFault[]) {
    super(faults.map(faultText).join("\n"));
  }
}

/** `goals.csv:12: goal: found "RU", expected one of …`. */
export function faultText({ file, line, column, value, reason }: TableFault): string {
  const place = `${file}${line === undefined ? "" : `:${line}`}`;
  return `${place}: ${column === "" ? "" : `${column}: `}found ${value === "" ? "nothing" : JSON.stringify(shortened(value))}, ${reason}`;
}

const SHOWN = 80;

function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
