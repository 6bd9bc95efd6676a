/** Tables in, timelines out, and every row that could not be used. */
import type { Timeline } from "../../timeline/types.js";
import type { Draft } from "./drafts.js";
import { draftOf } from "./drafts.js";
import type { RowFault } from "./error.js";
import { gather } from "./gather.js";
import type { Mapping, TablesMapping } from "./mapping-schema.js";
import { parseMapping } from "./mapping.js";
import { settle } from "./settle.js";
import type { Sheet } from "./sheets.js";
import { byName, ignoredIn, sheetsOf } from "./sheets.js";

export interface TablesOptions {
  /** Gives a case without its rejected rows. What they would have said is then read as not done. */
  readonly partial?: boolean;
}

/** One thing wrong in a row. A row with several has several. */
export interface Rejected extends RowFault {
  /** The case whose row it is; left out where there is no such case. */
  readonly caseId?: string;
}

export interface CaseShort {
  readonly caseId: string;
  /** How many of its rows were rejected. */
  readonly rows: number;
}

export interface TablesRead {
  /** In the order of the rows of cases; a case's events in the order of the files' names and of their rows. */
  readonly timelines: readonly Timeline[];
  /** By file, then by line. */
  readonly rejected: readonly Rejected[];
  /** Cases not given, because of rejected rows: half a record would accuse wrongly, or pass wrongly. */
  readonly withheld: readonly CaseShort[];
  /** With `partial`: cases given without some of their rows. */
  readonly incomplete: readonly CaseShort[];
  /** Columns that the mapping has ignored. */
  readonly ignored: readonly { readonly file: string; readonly columns: readonly string[] }[];
  /** How many rows of a file the mapping has left out, by `only` or by a code that means no event. */
  readonly leftOut: readonly { readonly file: string; readonly rows: number }[];
}

/**
 * `files`: the text of each table by its file's name. Without a mapping, names of files and columns are the timeline's own.
 * @throws MappingError for a mapping that cannot be used
 * @throws TablesError when the tables cannot be read at all; every fault of every file is in it
 */
export function readTables(files: Readonly<Record<string, string>>, mapping: TablesMapping = { mapping: 1 }, { partial = false }: TablesOptions = {}): TablesRead {
  const used = parseMapping(mapping);
  const sheets = sheetsOf(files, used);
  const { drafts, leftOut } = draftsOf(sheets);
  const { cases, stray } = gather(drafts);

  const timelines: Timeline[] = [];
  const rejected: Rejected[] = stray.flatMap(({ faults }) => faults);
  const [withheld, incomplete]: [CaseShort[], CaseShort[]] = [[], []];
  for (const [caseId, gathered] of cases) {
    const { rejected: rows, timeline } = settle(gathered, frameOf(used), partial);
    for (const faults of rows.values()) for (const fault of faults) rejected.push({ ...fault, caseId });
    if (timeline !== undefined) timelines.push(timeline);
    if (rows.size > 0 || timeline === undefined) (timeline === undefined ? withheld : incomplete).push({ caseId, rows: rows.size });
  }
  return { timelines, rejected: rejected.sort(inOrder), withheld, incomplete, ignored: ignoredIn(sheets), leftOut };
}

function frameOf({ jurisdiction, holds }: Mapping): Pick<Mapping, "jurisdiction" | "holds"> {
  return { ...(jurisdiction === undefined ? {} : { jurisdiction }), ...(holds === undefined ? {} : { holds }) };
}

function draftsOf(sheets: readonly Sheet[]): { drafts: Draft[]; leftOut: { file: string; rows: number }[] } {
  const drafts: Draft[] = [];
  const leftOut: { file: string; rows: number }[] = [];
  for (const { file, csv, plans } of sheets) {
    let rows = 0;
    for (const row of csv.rows) {
      const found = plans.flatMap((plan) => draftOf(row, plan) ?? []);
      if (found.length === 0) rows += 1;
      for (const draft of found) drafts.push(draft);
    }
    if (rows > 0) leftOut.push({ file, rows });
  }
  return { drafts, leftOut };
}

function inOrder(a: Rejected, b: Rejected): number {
  return byName(a.file, b.file) || a.line - b.line;
}
