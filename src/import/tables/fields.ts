/** The columns a table can have: the timeline's own fields by their own names, a dot between a part and what is in it. */
import { timelineJsonSchema } from "../../timeline/schema/json-schema.js";
import type { Path } from "./parts.js";

/** What a field takes. */
export type Shape =
  | { readonly is: "text"; /** The only ones it takes. */ readonly words?: readonly string[] }
  | { readonly is: "date" | "moment" | "boolean" }
  | { readonly is: "list"; readonly of: Shape }
  | Part
  /** The caller's own names, each with a text. */
  | { readonly is: "attributes" };

export interface Part {
  readonly is: "part";
  readonly required: readonly string[];
  readonly fields: ReadonlyMap<string, Shape>;
}

export interface Field {
  readonly path: Path;
  readonly shape: Shape;
}

export const tableNames = ["cases", "children", "people", "events"] as const;
type TableName = (typeof tableNames)[number];

/** What a row of each table says; an event's by its kind. */
export interface Tables {
  readonly cases: Part;
  readonly children: Part;
  readonly people: Part;
  readonly events: ReadonlyMap<string, Part>;
}

/** The column that says which case a row is of, in every table; and, in a table of events of several kinds, which kind. */
export const CASE = "caseId";
export const KIND = "kind";

let known: Tables | undefined;

/** Read off the timeline's own schema, once. */
export function tables(): Tables {
  known ??= tablesOf(timelineJsonSchema());
  return known;
}

function tablesOf(timeline: Readonly<Record<string, unknown>>): Tables {
  const { children, people, events } = recordOf(timeline["properties"]);
  const kinds = recordOf(recordOf(events)["items"])["oneOf"];
  return {
    cases: partFrom(timeline, ["schema", CASE, "children", "people", "events"]),
    children: partFrom(recordOf(recordOf(children)["items"])),
    people: partFrom(recordOf(recordOf(people)["items"])),
    events: new Map((Array.isArray(kinds) ? kinds : []).map(recordOf).map((each) => [
      String(recordOf(recordOf(each["properties"])[KIND])["const"]), partFrom(each, [KIND]),
    ])),
  };
}

/** A part of the schema, but for the fields that no column says, or that are said apart. */
function partFrom({ properties, required }: Readonly<Record<string, unknown>>, without: readonly string[] = []): Part {
  const fields = Object.entries(recordOf(properties)).filter(([name]) => !without.includes(name));
  const needed = (Array.isArray(required) ? required : []).map(String).filter((name) => !without.includes(name));
  return { is: "part", required: needed, fields: new Map(fields.map(([name, schema]) => [name, shapeOf(schema)])) };
}

function shapeOf(schema: unknown): Shape {
  const read = recordOf(schema);
  const { type, enum: words, items, properties, allOf, anyOf } = read;
  if (anyOf !== undefined) return { is: "moment" }; // the one choice in the schema: a date, or an instant
  if (type === "array") return { is: "list", of: shapeOf(items) };
  if (type === "object") return properties === undefined ? { is: "attributes" } : partFrom(read);
  if (type === "boolean") return { is: "boolean" };
  if (allOf !== undefined) return { is: "date" };
  return Array.isArray(words) ? { is: "text", words: words.map(String) } : { is: "text" };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Items of a list that have columns of their own: `signatures.1.by` to `signatures.99.by`. */
const NTH = /^[1-9]\d?$/;

/** The field a column names; undefined for none. What follows `attributes.` is the caller's own name, dots and all. */
export function fieldNamed(name: string, { fields }: Part): Field | undefined {
  const [first = "", ...rest] = name.split(".");
  const shape = fields.get(first);
  return shape === undefined ? undefined : within(shape, [first], rest);
}

function within(shape: Shape, path: Path, rest: readonly string[]): Field | undefined {
  const [next, ...further] = rest;
  if (next === undefined) return { path, shape };
  switch (shape.is) {
    case "part": {
      const inner = shape.fields.get(next);
      return inner === undefined ? undefined : within(inner, [...path, next], further);
    }
    case "list": return NTH.test(next) ? within(shape.of, [...path, Number(next) - 1], further) : undefined;
    case "attributes": {
      const own = rest.join(".");
      return own === "" || own === "__proto__" ? undefined : { path: [...path, own], shape: { is: "text" } };
    }
    default: return undefined;
  }
}

/** What a file's rows are: a table's, and of events those of one kind, or of the kinds its column says. */
export interface Target {
  readonly table: TableName;
  readonly kind?: string;
}

/** What the rows can say: of a table of events of several kinds, what any of them can. */
export function partsOf({ table, kind }: Target): readonly Part[] {
  const { events, ...others } = tables();
  if (table !== "events") return [others[table]];
  if (kind === undefined) return [...events.values()];
  const part = events.get(kind);
  return part === undefined ? [] : [part];
}

/** Whether a column may stand for it. */
export function isField(name: string, target: Target): boolean {
  return name === CASE || isKindOf(name, target) || partsOf(target).some((part) => fieldNamed(name, part) !== undefined);
}

/** Whether it says which kind of event a row is. */
export function isKindOf(name: string, { table, kind }: Target): boolean {
  return name === KIND && table === "events" && kind === undefined;
}

/** In messages: `cases`, `goal-set`. */
export function nameOf({ table, kind }: Target): string {
  return kind ?? table;
}

/** Every field a column may name, the first level of parts and lists; for messages and proposals. */
export function namesIn(part: Part): string[] {
  return [...part.fields].flatMap(([name, shape]) => (shape.is === "part" ? [name, ...[...shape.fields.keys()].map((inner) => `${name}.${inner}`)] : [name]));
}
