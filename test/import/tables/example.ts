/** The invented extract of `examples/tables`. */
import { readdir, readFile } from "node:fs/promises";
import { parseMapping } from "permanency/tables";
import type { TablesMapping } from "permanency/tables";

const folder = new URL("../../../examples/tables/", import.meta.url);

export async function exampleTables(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), "utf8")] as const)));
}

export async function exampleMapping(): Promise<TablesMapping> {
  return parseMapping(JSON.parse(await readFile(new URL("mapping.json", folder), "utf8")));
}
