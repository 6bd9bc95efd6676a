/** What the values of a column show, for a proposal: its codes, and how its dates are written. */
import type { Csv } from "./csv.js";
import { dateFormat } from "./dates.js";
import type { Shape, Target } from "./fields.js";
import { fieldNamed, isKindOf, partsOf, tables } from "./fields.js";
import { OPEN } from "./mapping-schema.js";
import { wordsOf } from "./synonyms.js";

/** Columns with the field each stands for. */
type Placed = ReadonlyMap<string, string>;

/** Kinds of event the file has, as far as they are called by our names. */
export function kindsIn(csv: Csv, placed: Placed, target: Target): string[] {
  if (target.kind !== undefined) return [target.kind];
  return [...placed].filter(([, field]) => isKindOf(field, target)).flatMap(([column]) => valuesOf(csv, column).filter((value) => tables().events.has(value)));
}

/** Of each column that takes only certain words: what each value means; `"?"` where its name does not say. */
export function codesIn(csv: Csv, placed: Placed, target: Target): Record<string, Record<string, string>> {
  return Object.fromEntries([...placed].flatMap(([column, field]) => {
    const shapes = shapesOf(field, target);
    const words = wordsFor(field, target);
    const values = shapes.some(({ is }) => is === "list") ? itemsOf(valuesOf(csv, column)) : valuesOf(csv, column);
    if (words === undefined || values.length > CODES || values.every((value) => words.includes(value))) return [];
    return [[column, Object.fromEntries(values.map((value) => [value, words.find((word) => alike(word, value)) ?? OPEN]))]];
  }));
}

/** More values than these are no codes. */
const CODES = 60;

/** What every row must say and no column does, where only certain words can be said. */
export function unsaidIn(placed: Placed, target: Target): Record<string, string> {
  const [part, ...others] = partsOf(target);
  if (part === undefined || others.length > 0) return {};
  const fields = new Set(placed.values());
  return Object.fromEntries(part.required.filter((name) => !fields.has(name) && wordsFor(name, target) !== undefined).map((name) => [name, OPEN]));
}

function alike(word: string, value: string): boolean {
  return wordsOf(word).join("") === wordsOf(value).join("");
}

function itemsOf(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.split(";").map((item) => item.trim())))];
}

function valuesOf({ header, rows }: Csv, column: string): string[] {
  const at = header.cells.indexOf(column);
  return [...new Set(rows.map(({ cells }) => cells[at] ?? ""))].filter((text) => text !== "");
}

function shapesOf(field: string, target: Target): Shape[] {
  return partsOf(target).flatMap((part) => fieldNamed(field, part)?.shape ?? []);
}

/** The only words a field takes; undefined where it takes others. */
export function wordsFor(field: string, target: Target): readonly string[] | undefined {
  if (isKindOf(field, target)) return [...tables().events.keys()];
  const [first] = shapesOf(field, target).map((shape) => (shape.is === "list" ? shape.of : shape));
  return first?.is === "text" ? first.words : undefined;
}

export const ISO = "YYYY-MM-DD";

/** Ways that dates are often written. */
const formats = [
  ISO, "M/D/YYYY", "D/M/YYYY", "D.M.YYYY", "M-D-YYYY", "D-M-YYYY", "YYYY/M/D", "YYYYMMDD", "D-MMM-YYYY", "YYYY-MM-DD 00:00:00",
  "M/D/YYYY H:mm", "D/M/YYYY H:mm", "M/D/YYYY h:mm A", "D/M/YYYY h:mm A",
];

/** Of each column of dates, the one way that all are written; `"?"` where several could be meant, or none is known. */
export function datesIn(csv: Csv, placed: Placed, target: Target): Record<string, string> {
  return Object.fromEntries([...placed].flatMap(([column, field]) => {
    const isDate = shapesOf(field, target).some(({ is }) => is === "date" || is === "moment");
    const values = isDate ? valuesOf(csv, column) : [];
    if (values.length === 0) return [];
    const fitting = formats.filter((text) => { const format = dateFormat(text); return values.every((value) => format?.read(value) !== undefined); });
    return [[column, fitting.length === 1 ? fitting[0] ?? OPEN : OPEN]];
  }));
}
