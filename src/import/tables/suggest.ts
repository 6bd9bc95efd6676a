/** A first mapping for tables nobody described yet, to be read by a person and finished. */
import type { Csv } from "./csv.js";
import { readCsv } from "./csv.js";
import { TablesError } from "./error.js";
import type { Target } from "./fields.js";
import { isField } from "./fields.js";
import { OPEN, UNDECIDED } from "./mapping-schema.js";
import { codesIn, datesIn, ISO, kindsIn, unsaidIn } from "./observed.js";
import { byName } from "./sheets.js";
import { companionsOf, dayCalled, fieldsCalled, tableCalled } from "./synonyms.js";

interface Proposal {
  readonly file: string;
  readonly delimiter: string;
  /** Kinds of event it is known to have. */
  readonly kinds: readonly string[];
  readonly readings: readonly ProposedReading[];
}

interface ProposedReading {
  readonly said: Readonly<Record<string, unknown>>;
  /** How each column of dates is written. */
  readonly dates: Readonly<Record<string, string>>;
}

/**
 * Proposes a mapping from the names of files and columns; from the values, only which codes and which form of date they
 * have. `files` as for `readTables`. What it could not place stands as `"?"`, or under `undecided`: `parseMapping` refuses both.
 * @throws TablesError for a file that is no CSV
 */
export function suggestMapping(files: Readonly<Record<string, string>>): Record<string, unknown> {
  const names = Object.keys(files).sort(byName);
  const children = new Set(names.filter((file) => tableCalled(file)?.table === "children").flatMap((file) => idsIn(files[file] ?? "")));
  const proposals = names.map((file) => proposed(file, files[file] ?? "", children));
  const kinds = [...new Set(proposals.flatMap((each) => each.kinds))];
  const dates = [...new Set(proposals.flatMap(({ readings }) => readings.flatMap((each) => Object.values(each.dates))))];
  const [everywhere] = dates;
  return {
    mapping: 1,
    ...(kinds.length === 0 ? {} : { holds: { source: OPEN, kinds } }),
    ...delimitersOf(proposals),
    ...(dates.length === 1 && everywhere !== ISO ? { dates: everywhere } : {}),
    files: Object.fromEntries(proposals.map(({ file, readings }) => {
      const written = readings.map((each) => ({ ...each.said, ...(dates.length > 1 ? oddOf(each.dates) : {}) }));
      return [file, written.length === 1 ? written[0] : written];
    })),
  };
}

function delimitersOf(proposals: readonly Proposal[]): object {
  const [first, ...others] = [...new Set(proposals.map(({ delimiter }) => delimiter))];
  if (others.length > 0) return { delimiter: Object.fromEntries(proposals.map(({ file, delimiter }) => [file, delimiter])) };
  return first === undefined || first === "," ? {} : { delimiter: first };
}

function oddOf(dates: Readonly<Record<string, string>>): object {
  const odd = Object.entries(dates).filter(([, format]) => format !== ISO);
  return odd.length === 0 ? {} : { dates: Object.fromEntries(odd) };
}

/** Columns of a table of children that hold their ids. */
function idsIn(text: string): string[] {
  const csv = readCsv(text, delimiterOf(text));
  if ("reason" in csv) return [];
  return [...placedIn(csv.header.cells, { table: "children" })].flatMap(([column, field]) => (field === "id" ? [column] : []));
}

/** `children`: what columns of children's ids are called in the tables of children; in an event's the same name is the child's. */
function proposed(file: string, text: string, children: ReadonlySet<string>): Proposal {
  const delimiter = delimiterOf(text);
  const csv = readCsv(text, delimiter);
  if ("reason" in csv) throw new TablesError([{ file, value: "", ...csv }]);
  const names = csv.header.cells.filter((name) => name !== "");
  const target = tableCalled(file);
  if (target === undefined) return { file, delimiter, kinds: [], readings: [{ said: { table: OPEN, [UNDECIDED]: names }, dates: {} }] };

  // A row of removals may also tell the exit: by a column that is called as the day of one.
  const further = companionsOf(target).flatMap((companion) => {
    const day = names.find((name) => dayCalled(name, companion));
    return day === undefined ? [] : [{ target: companion, only: { [day]: "filled" } }];
  });
  const readings = [{ target, only: undefined }, ...further].map(({ target: aim, only }) => ({ aim, only, placed: placedIn(names, aim, children) }));
  const left = names.filter((name) => !readings.some(({ placed }) => placed.has(name)));
  return {
    file, delimiter,
    kinds: readings.flatMap(({ aim, placed }) => kindsIn(csv, placed, aim)),
    readings: readings.map(({ aim, only, placed }, index) => ({
      said: { ...saidOf(csv, placed, aim), ...(only === undefined ? {} : { only }), ...(index === 0 && left.length > 0 ? { [UNDECIDED]: left } : {}) },
      dates: datesIn(csv, placed, aim),
    })),
  };
}

function saidOf(csv: Csv, placed: ReadonlyMap<string, string>, { table, kind }: Target): object {
  const renamed = [...placed].filter(([column, field]) => column !== field);
  const target = kind === undefined ? { table } : { table, kind };
  const [codes, always] = [codesIn(csv, placed, target), unsaidIn(placed, target)];
  return {
    ...(kind === undefined ? { table } : { kind }),
    ...(renamed.length === 0 ? {} : { columns: Object.fromEntries(renamed) }),
    ...(Object.keys(codes).length === 0 ? {} : { codes }),
    ...(Object.keys(always).length === 0 ? {} : { always }),
  };
}

/** The sign that stands most often in the first line, outside quotes: in them it is text. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const bare = first.replace(/"[^"]*"/g, "");
  const [likeliest = ","] = [",", ";", "\t", "|"].sort((a, b) => bare.split(b).length - bare.split(a).length);
  return likeliest;
}

/** Each column's field: its own name first, and the first come where two could have one. */
function placedIn(names: readonly string[], target: Target, children: ReadonlySet<string> = new Set()): Map<string, string> {
  const placed = new Map<string, string>();
  const taken = new Set<string>();
  const place = (name: string, field: string | undefined) => {
    if (field === undefined || placed.has(name)) return;
    placed.set(name, field);
    taken.add(field);
  };
  for (const name of names) place(name, fieldsCalled(name, target).find((field) => field === name && !taken.has(field)));
  for (const name of names) if (target.kind !== undefined && children.has(name) && isField("child", target) && !taken.has("child")) place(name, "child");
  for (const name of names) place(name, fieldsCalled(name, target).find((field) => !taken.has(field)));
  return placed;
}
