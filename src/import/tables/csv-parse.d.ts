/**
 * What this room uses of csv-parse, for `tsconfig.pure.json` alone: the package's own types bring Node's along, and
 * then a slip into Node would pass unseen here. Everywhere else the package's own types are checked against.
 */
export function parse(input: Uint8Array, options: {
  readonly bom: boolean;
  readonly delimiter: string;
  readonly record_delimiter: string[];
  readonly trim: boolean;
  readonly relax_column_count: boolean;
  readonly to?: number;
}): string[][];

export class CsvError extends Error {
  readonly code: string;
  [key: string]: unknown;
}
