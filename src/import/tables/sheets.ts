/** The files of an import, each with how its rows are read; or everything that stands in the way of reading them. */
import type { Csv } from "./csv.js";
import { readCsv } from "./csv.js";
import type { TableFault } from "./error.js";
import { TablesError } from "./error.js";
import type { Mapping } from "./mapping-schema.js";
import type { Plan } from "./plans.js";
import { planOf, unknownColumns } from "./plans.js";
import { declared, targetOf, waysOf } from "./ways.js";

/** A file with the ways its rows are read. */
export interface Sheet {
  readonly file: string;
  readonly csv: Csv;
  readonly plans: readonly Plan[];
  readonly read: ReadonlySet<string>;
}

/** Names compare by their code units: the same order under every locale. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of the files' names. */
export function sheetsOf(files: Readonly<Record<string, string>>, mapping: Mapping): Sheet[] {
  const faults: TableFault[] = [];
  const sheets: Sheet[] = [];
  const names = Object.keys(files).filter((file) => mapping.ignoreFiles?.includes(file) !== true).sort(byName);
  for (const file of names) {
    const sheet = sheetOf(file, files[file] ?? "", mapping);
    if ("plans" in sheet) sheets.push(sheet);
    else faults.push(...sheet.faults);
  }
  for (const file of Object.keys(mapping.files ?? {})) {
    if (!names.includes(file)) faults.push({ file, column: "", value: "", reason: "expected the file that the mapping speaks of" });
  }
  if (faults.length === 0) faults.push(...missing(sheets));
  if (faults.length > 0) throw new TablesError(faults);
  return sheets;
}

/** There is no case without a row of its own and a child. */
function missing(sheets: readonly Sheet[]): TableFault[] {
  return ["cases", "children"].filter((table) => !sheets.some(({ plans }) => plans.some(({ target }) => target.table === table)))
    .map((table) => ({ file: `${table}.csv`, column: "", value: "", reason: `expected a table of ${table}` }));
}

function sheetOf(file: string, text: string, mapping: Mapping): Sheet | { readonly faults: readonly TableFault[] } {
  const ways = waysOf(file, mapping);
  const aimed = ways.flatMap((way) => { const target = targetOf(way); return target === undefined ? [] : [{ way, target }]; });
  if (aimed.length === 0) return { faults: [{ file, column: "", value: file, reason: NO_TABLE }] };
  const csv = readCsv(text, declared(mapping.delimiter, file) ?? ",");
  if ("reason" in csv) return { faults: [{ file, value: "", ...csv }] };
  const planned = aimed.map(({ way, target }) => planOf(way, target, csv, mapping));
  const faults = [...unknownColumns(file, csv, planned, aimed.map(({ target }) => target)), ...planned.flatMap((each) => each.faults)];
  const plans = planned.flatMap(({ plan }) => plan ?? []);
  return faults.length > 0 ? { faults } : { file, csv, plans, read: new Set(plans.flatMap(readBy)) };
}

const NO_TABLE = "expected cases.csv, children.csv, people.csv, events.csv or a kind of event, goal-set.csv; "
  + "of another name, its place under `files` or `ignoreFiles` in a mapping";

function readBy({ columns, caseColumn, kindColumn }: Plan): string[] {
  return [...columns, caseColumn, ...(kindColumn === undefined ? [] : [kindColumn])].flatMap(({ name, at }) => (at === undefined ? [] : [name]));
}

export function ignoredIn(sheets: readonly Sheet[]): { file: string; columns: string[] }[] {
  return sheets.map(({ file, csv, read }) => ({ file, columns: csv.header.cells.filter((name) => name !== "" && !read.has(name)) }))
    .filter(({ columns }) => columns.length > 0);
}
