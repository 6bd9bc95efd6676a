/** `permanency import tables`: a folder of tables in, timelines out, one a line; what could not be used is told. */
import { stringify } from "csv-stringify/sync";
import type { TableFault, TablesMapping, TablesRead } from "../import/tables/index.js";
import { faultText, MappingError, parseMapping, readTables, suggestMapping, TablesError } from "../import/tables/index.js";
import { counted, jsonText, plain } from "../report/plain.js";
import { exit, UsageError } from "./failures.js";
import { tablesIn } from "./input/tables.js";
import type { Io } from "./io.js";
import { whyUnreadable } from "./io.js";
import { writing } from "./output.js";

export interface TypedImportTables {
  readonly mapping?: string;
  readonly suggest?: boolean;
  readonly partial?: boolean;
  readonly output?: string;
  readonly rejected?: string;
}

/** Returns the exit code. Throws `UsageError` before anything is written. */
export async function importTables(folder: string, typed: TypedImportTables, io: Io): Promise<number> {
  const mapping = typed.mapping === undefined ? { mapping: 1 as const } : await mappingIn(typed.mapping, io);
  const files = await tablesIn(folder, mapping, io);
  try {
    if (typed.suggest === true) {
      await put(typed.output, `${jsonText(suggestMapping(files), 2)}\n`, "--output", io);
      return exit.fine;
    }
    const read = readTables(files, mapping, { partial: typed.partial === true });
    await put(typed.output, read.timelines.map((timeline) => `${jsonText(timeline)}\n`), "--output", io);
    if (typed.rejected !== undefined) await put(typed.rejected, csvOf(read), "--rejected", io);
    await io.stderr.write(plainLines(toldOf(read, typed)));
    return read.rejected.length > 0 ? exit.bad : exit.fine;
  } catch (error) {
    if (!(error instanceof TablesError)) throw error;
    await io.stderr.write(plainLines([...error.faults.map(faultText), `The tables cannot be read; nothing was written.${typed.mapping === undefined ? " A mapping says what other people's names mean: --suggest proposes one." : ""}`]));
    return exit.bad;
  }
}

async function mappingIn(path: string, io: Io): Promise<TablesMapping> {
  let input: unknown;
  try {
    input = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await io.read(path)));
  } catch (error) {
    throw new UsageError(`--mapping: ${path} cannot be read: ${whyUnreadable(error)}`);
  }
  try {
    return parseMapping(input);
  } catch (error) {
    if (error instanceof MappingError) throw new UsageError(`--mapping: ${path} cannot be used:\n${error.message.split("\n").map(plain).join("\n")}`);
    throw error;
  }
}

async function put(path: string | undefined, text: string | readonly string[], option: string, io: Io): Promise<void> {
  await writing(path, option, io, async (out) => {
    for (const piece of typeof text === "string" ? [text] : text) await out.write(piece);
  });
}

/** With a mark at its front, by which Excel knows UTF-8; what it would take for a formula has a quote before it. */
function csvOf({ rejected }: TablesRead): string {
  const columns = ["file", "line", "column", "value", "reason", "caseId"];
  return stringify([...rejected], { header: true, columns, bom: true, escape_formulas: true });
}

function toldOf(read: TablesRead, { output }: TypedImportTables): string[] {
  const { timelines, rejected, withheld, incomplete, ignored, leftOut } = read;
  const stray = rowsOf(rejected.filter(({ caseId }) => caseId === undefined));
  const summary = [
    `${counted(timelines.length, "case")} written${output === undefined ? "" : ` to ${output}`}`,
    ...(withheld.length === 0 ? [] : [`${counted(withheld.length, "case")} withheld`]),
    ...(rejected.length === 0 ? [] : [`${counted(rowsOf(rejected), "row")} rejected${stray === 0 ? "" : `, ${stray} of them of no known case`}`]),
  ];
  return [
    ...rejected.map(faultText),
    ...withheld.map(({ caseId, rows }) => `Case ${caseId} is withheld: ${counted(rows, "row")} rejected.`),
    ...incomplete.map(({ caseId, rows }) => `Case ${caseId} is written without ${counted(rows, "rejected row")}: what they say is read as not done.`),
    ...leftOut.map(({ file, rows }) => `${file}: ${counted(rows, "row")} left out, as the mapping says.`),
    ...ignored.map(({ file, columns }) => `${file}: not read, as the mapping says: ${columns.join(", ")}.`),
    `${summary.join("; ")}.`,
  ];
}

function rowsOf(faults: readonly TableFault[]): number {
  return new Set(faults.map(({ file, line }) => JSON.stringify([file, line]))).size;
}

function plainLines(lines: readonly string[]): string {
  return lines.map((line) => `${plain(line)}\n`).join("");
}
