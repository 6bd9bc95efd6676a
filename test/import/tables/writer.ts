/** The other way: timelines to tables, in several dresses. */
import type { TimelineInput } from "../../../src/timeline/types.js";

/** How the tables are dressed. */
export interface Dress {
  /** One long table of events, or one for each kind. */
  readonly events: "long" | "by kind";
  /** Parts, and items of lists, in columns of their own where they can be; else as JSON in one cell. */
  readonly parts: "columns" | "json";
  /** As Excel saves it: a mark, CRLF, blank rows and columns at the end. */
  readonly excel: boolean;
  readonly delimiter: string;
}

type Row = Map<string, string>;

/** By file's name. */
export function written(timelines: readonly TimelineInput[], dress: Dress): Record<string, string> {
  const tables = new Map<string, Row[]>([["cases.csv", []], ["children.csv", []]]);
  const add = (file: string, caseId: string, says: object) => {
    const rows = tables.get(file) ?? [];
    tables.set(file, rows);
    rows.push(new Map([["caseId", caseId], ...Object.entries(says).flatMap(([field, value]) => cells(field, value, dress.parts))]));
  };
  for (const { schema: _schema, caseId, children, people = [], events, ...own } of timelines) {
    add("cases.csv", caseId, own);
    for (const child of children) add("children.csv", caseId, child);
    for (const person of people) add("people.csv", caseId, person);
    for (const { kind, ...says } of events) {
      if (dress.events === "long") add("events.csv", caseId, { kind, ...says });
      else add(`${kind}.csv`, caseId, says);
    }
  }
  return Object.fromEntries([...tables].map(([file, rows]) => [file, csv(rows, dress)]));
}

function cells(field: string, value: unknown, parts: Dress["parts"]): [string, string][] {
  if (value === undefined) return [];
  if (typeof value === "string") return [[field, value]];
  if (typeof value === "boolean") return [[field, value ? "Y" : "n"]];
  const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
  const items: unknown[] = Array.isArray(value) ? value : [];
  if (isList && items.length > 0 && !items.some((item) => /^\[|;/.test(String(item)))) return [[field, items.join("; ")]];
  if (isList || isBare(value)) return [[field, JSON.stringify(value)]];
  // Attributes are the caller's own, and always columns.
  if (parts === "json" && field !== "attributes") return [[field, JSON.stringify(value)]];
  const inner: [string, unknown][] = Array.isArray(value) ? items.map((item, index) => [String(index + 1), item]) : Object.entries(value as object);
  return inner.flatMap(([name, each]) => cells(`${field}.${name}`, each, parts));
}

/** A part with nothing in it, or a list of such, has no columns. */
function isBare(value: unknown): boolean {
  return typeof value === "object" && value !== null && (Object.keys(value).length === 0 || Object.values(value).some((inner) => isBare(inner) && !Array.isArray(inner)));
}

function csv(rows: readonly Row[], { excel, delimiter }: Dress): string {
  const said = new Set(rows.flatMap((row) => [...row.keys()]));
  const header = [...said, ...(excel ? ["", ""] : [])];
  const lines = [header, ...rows.map((row) => header.map((name) => row.get(name) ?? "")), ...(excel ? [header.map(() => ""), header.map(() => "")] : [])];
  const quoted = (cell: string) => (cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return (excel ? "\ufeff" : "") + lines.map((line) => line.map(quoted).join(delimiter) + (excel ? "\r\n" : "\n")).join("");
}
