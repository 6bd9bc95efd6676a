/** How a file's rows are read: its header and the mapping brought together, or what stands in the way. */
import type { Writing } from "./cells.js";
import { canonical, no as noes, yes as yeses } from "./cells.js";
import type { Csv, Row } from "./csv.js";
import { dateFormat } from "./dates.js";
import type { TableFault } from "./error.js";
import type { Field, Target } from "./fields.js";
import { CASE, fieldNamed, isKindOf, KIND, nameOf, partsOf, tables } from "./fields.js";
import type { Mapping } from "./mapping-schema.js";
import { wordsFor } from "./observed.js";
import { unknownColumn } from "./unknown-column.js";
import type { Way } from "./ways.js";
import { declared, own, standsFor } from "./ways.js";

/** What a row says in one field: what stands in a cell, or what every row says. */
export interface Column {
  /** Its name in the file; of what every row says, the field's. */
  readonly name: string;
  /** Where in the row; undefined for what every row says. */
  readonly at?: number;
  readonly always?: string;
  /** The field it stands for. */
  readonly to: string;
  readonly writing: Writing;
}

export interface Plan {
  readonly file: string;
  readonly target: Target;
  /** The names of its columns; empty for one without. */
  readonly header: readonly string[];
  readonly caseColumn: Column;
  readonly kindColumn?: Column;
  readonly columns: readonly Column[];
  /** The field of each column in rows of a kind, or of the table. */
  fieldsOf(kind: string | undefined): readonly (Field | undefined)[];
  readonly only: readonly { readonly at: number; readonly allows: "filled" | readonly string[] }[];
  readonly repeated: boolean;
}

export interface Planned {
  readonly plan?: Plan;
  readonly faults: readonly TableFault[];
  /** Columns that are read, or that are said not to be. */
  readonly known: ReadonlySet<string>;
}

/** One reading of one file. `target` is what its rows are. */
export function planOf(way: Way, target: Target, { header }: Csv, mapping: Mapping): Planned {
  const { file, reading } = way;
  const fault = (column: string, reason: string): TableFault => ({ file, line: header.line, column, value: "", reason });
  const ignored = new Set([...reading.ignore ?? [], ...mapping.ignore ?? []]);
  const always = Object.entries(reading.always ?? {}).map(([to, text]): Column => ({ name: to, to, always: text, writing: canonical }));
  const columns = [...columnsOf(header, ignored, way, target, mapping), ...always];
  const read = columns.filter(({ to }) => to !== CASE && !isKindOf(to, target));
  const caseColumn = columns.find(({ to }) => to === CASE);
  const kindColumn = columns.find(({ to }) => isKindOf(to, target));

  const faults = [
    ...[reading.columns, reading.codes, reading.only, typeof reading.dates === "string" ? {} : reading.dates].flatMap((named) => Object.keys(named ?? {}))
      .filter((name) => !header.cells.includes(name))
      .map((name) => ({ ...fault(name, "expected the column that the mapping names; the file has none of this name"), value: "" })),
    ...(caseColumn === undefined ? [fault(CASE, "expected a column with the id of the case")] : []),
    ...(target.table === "events" && target.kind === undefined && kindColumn === undefined ? [fault(KIND, "expected a column with the kind of event")] : []),
    ...overlaps(columns).map(({ name, to }) => fault(name, `expected one column for ${to}, or for parts of it; this is another`)),
    ...lacking(read, target).map((name) => fault(name, `expected a column for it${orAlways(name, target)}: ${nameOf(target)} cannot do without`)),
    ...hourless(read, target).map(({ name }) => fault(name, 'expected the offset of its times in the mapping, `"offset": "-06:00"`, or "none" to read the day alone')),
  ];
  const known = new Set([...ignored, ...columns.map(({ name }) => name)]);
  if (caseColumn === undefined || faults.length > 0) return { faults, known };
  const only = Object.entries(reading.only ?? {}).map(([name, allows]) => ({ at: header.cells.indexOf(name), allows }));
  const plan = { file, target, header: header.cells, caseColumn, columns: read, fieldsOf: fieldsBy(read, target), only, repeated: reading.repeated === true };
  return { plan: kindColumn === undefined ? plan : { ...plan, kindColumn }, faults, known: new Set([...known, ...Object.keys(reading.only ?? {})]) };
}

/** Where every row may say one of a few words, which. */
function orAlways(name: string, target: Target): string {
  const words = wordsFor(name, target);
  return words === undefined ? "" : `, or under \`always\` in a mapping one of ${words.map((word) => JSON.stringify(word)).join(", ")}`;
}

function columnsOf({ cells }: Row, ignored: ReadonlySet<string>, way: Way, target: Target, mapping: Mapping): Column[] {
  const found = [...cells.entries()].filter(([, name]) => name !== "" && !ignored.has(name))
    .map(([at, name]) => ({ at, name, ...standsFor(name, way, target, mapping) }));
  const taken = new Set([...found.flatMap(({ named, fields }) => (named ? fields : [])), ...Object.keys(way.reading.always ?? {})]);
  return found.flatMap(({ at, name, named, fields }) => fields
    .filter((to) => named || !taken.has(to))
    .map((to) => ({ at, name, to, writing: writingOf(name, way, mapping) })));
}

function writingOf(column: string, { reading }: Way, mapping: Mapping): Writing {
  const format = declared(reading.dates, column) ?? declared(mapping.dates, column);
  const dates = format === undefined ? undefined : dateFormat(format);
  const offset = reading.offset ?? mapping.offset;
  const codes = own(reading.codes, column);
  return {
    list: mapping.list ?? ";", yes: inSmall(mapping.yes ?? yeses), no: inSmall(mapping.no ?? noes),
    ...(dates === undefined ? {} : { dates }),
    ...(offset === undefined ? {} : { offset }),
    ...(codes === undefined ? {} : { codes: new Map(Object.entries(codes)) }),
  };
}

function inSmall(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** The columns that stand for what another stands for, or for a part of it: `harm` beside `harm.threats`. */
function overlaps(columns: readonly Column[]): Column[] {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
  return columns.filter(({ to }, index) => columns.slice(0, index).some((other) => within(to, other.to) || within(other.to, to)));
}

function lacking(columns: readonly Column[], target: Target): string[] {
  if (target.table === "events" && target.kind === undefined) return [];
  return partsOf(target).flatMap(({ required }) => required).filter((name) => !columns.some(({ to }) => to.split(".")[0] === name));
}

/** The columns whose times have no offset, for fields in which hours count. */
function hourless(columns: readonly Column[], target: Target): Column[] {
  return columns.filter(({ to, at, writing: { dates, offset } }) => at !== undefined && dates?.hasTime === true && !dates.hasOffset && offset === undefined
    && partsOf(target).some((part) => fieldNamed(to, part)?.shape.is === "moment"));
}

function fieldsBy(columns: readonly Column[], target: Target): Plan["fieldsOf"] {
  const found = new Map<string | undefined, readonly (Field | undefined)[]>();
  return (kind) => {
    const known = found.get(kind);
    if (known !== undefined) return known;
    const part = kind === undefined ? partsOf(target)[0] : tables().events.get(kind);
    const fields = columns.map(({ to }) => (part === undefined ? undefined : fieldNamed(to, part)));
    found.set(kind, fields);
    return fields;
  };
}

/** The columns of a file that no reading of it knows; and those of one name. */
export function unknownColumns(file: string, { header }: Csv, planned: readonly Planned[], targets: readonly Target[]): TableFault[] {
  const names = header.cells.filter((name) => name !== "");
  return names.flatMap((name, index): TableFault[] => {
    const at = { file, line: header.line, column: name, value: name };
    if (names.indexOf(name) !== index) return [{ ...at, reason: "expected a name no other column has" }];
    return planned.some(({ known }) => known.has(name)) ? [] : [{ ...at, column: "", reason: unknownColumn(name, targets) }];
  });
}
