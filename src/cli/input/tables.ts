/** A folder's tables as text: its CSV files, and those the mapping speaks of. */
import type { TablesMapping } from "../../import/tables/index.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { whyUnreadable } from "../io.js";

/** By the files' names. Throws `UsageError` for a folder or a file that cannot be read. */
export async function tablesIn(folder: string, { files = {}, ignoreFiles = [], encoding }: TablesMapping, io: Io): Promise<Record<string, string>> {
  const names = (await listed(folder, io)).filter((name) => (isTable(name) || Object.hasOwn(files, name)) && !ignoreFiles.includes(name));
  const texts: [string, string][] = [];
  for (const name of names.sort()) {
    const of = typeof encoding === "string" ? encoding : encoding?.[name];
    texts.push([name, await textIn(`${folder}/${name}`, of ?? "utf-8", io)]);
  }
  return Object.fromEntries(texts);
}

/** A hidden one is some program's own. */
function isTable(name: string): boolean {
  return !name.startsWith(".") && /\.csv$/i.test(name);
}

async function listed(folder: string, io: Io): Promise<string[]> {
  try {
    return [...await io.list(folder)];
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${whyUnreadable(error)}`);
  }
}

async function textIn(path: string, encoding: string, io: Io): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path);
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${whyUnreadable(error)}`);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} cannot be read: it is not ${encoding.toUpperCase()} text; in Excel save it as CSV UTF-8, or declare its \`encoding\` in the mapping`);
  }
}
