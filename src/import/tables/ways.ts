/** How a file is read, as far as its name and the mapping say: which table it is, and which field a column stands for. */
import type { Target } from "./fields.js";
import { isField, tableNames, tables } from "./fields.js";
import type { Mapping, Reading } from "./mapping-schema.js";

/** One reading of a file; where it stands in the mapping, for messages. */
export interface Way {
  readonly file: string;
  readonly reading: Reading;
  readonly path: readonly (string | number)[];
}

/** A file the mapping does not speak of is read by its name alone. */
export function waysOf(file: string, { files }: Mapping): readonly Way[] {
  const given = own(files, file);
  if (given === undefined) return [{ file, reading: {}, path: ["files", file] }];
  return Array.isArray(given)
    ? given.map((reading, index) => ({ file, reading, path: ["files", file, index] }))
    : [{ file, reading: given, path: ["files", file] }];
}

/** Undefined where neither the mapping nor the file's name says. */
export function targetOf({ file, reading: { table, kind } }: Way): Target | undefined {
  if (kind !== undefined) return { table: "events", kind };
  if (table !== undefined) return { table };
  const name = file.replace(/\.csv$/i, "").toLowerCase();
  const found = tableNames.find((each) => each === name);
  if (found !== undefined) return { table: found };
  return tables().events.has(name) ? { table: "events", kind: name } : undefined;
}

/** The fields a column stands for: those the reading names, else those the mapping names for every table, else its own name. */
export function standsFor(column: string, { reading }: Way, target: Target, { columns }: Mapping): { readonly named: boolean; readonly fields: readonly string[] } {
  const here = listed(own(reading.columns, column));
  if (here.length > 0) return { named: true, fields: here };
  const everywhere = listed(own(columns, column)).filter((field) => isField(field, target));
  if (everywhere.length > 0) return { named: true, fields: everywhere };
  return { named: false, fields: isField(column, target) ? [column] : [] };
}

function listed(fields: string | readonly string[] | undefined): readonly string[] {
  return fields === undefined ? [] : typeof fields === "string" ? [fields] : fields;
}

/** Own properties only: a column may be called `constructor`. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What is declared for all, or by name for some. */
export function declared(said: string | Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return typeof said === "string" ? said : own(said, name);
}
