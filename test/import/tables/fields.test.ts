/** Every field of every table and of every kind of event can be said in a column; read off the schemas themselves. */
import { describe, expect, it } from "vitest";
import { readTables } from "permanency/tables";
import { eventSchema } from "../../../src/timeline/schema/timeline.js";
import { timelineJsonSchema } from "../../../src/timeline/schema/json-schema.js";

/** As much of JSON Schema as a timeline's has. */
interface Shape {
  readonly type?: string; readonly enum?: readonly string[]; readonly anyOf?: readonly unknown[]; readonly allOf?: readonly unknown[]; readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>; readonly items?: Shape; readonly required?: readonly string[]; readonly const?: string; readonly oneOf?: readonly Shape[];
}

const schema = timelineJsonSchema() as Shape;
const kinds = schema.properties?.["events"]?.items?.oneOf ?? [];

/** Something a field can hold, with every field in it that it has. */
function example(name: string, shape: Shape): unknown {
  if (shape.anyOf !== undefined) return "2026-03-06T15:20-06:00";
  if (shape.type === "boolean") return true;
  if (shape.type === "array") return [example(name, shape.items ?? {}), example(name, shape.items ?? {})];
  if (shape.properties !== undefined) return Object.fromEntries(Object.entries(shape.properties).map(([key, inner]) => [key, example(key, inner)]));
  if (shape.type === "object") return { own: "words" };
  if (shape.enum !== undefined) return shape.enum[0];
  if (shape.allOf !== undefined) return "2026-03-06";
  if (shape.pattern !== undefined) return "US-KS";
  if (["child", "children", "relationTo"].includes(name)) return "ana";
  return name === "kinds" ? "goal-set.primary" : "p1";
}

/** A field's value in cells: by columns as deep as they go, or in one. */
function columns(name: string, value: unknown, deep: boolean): [string, string][] {
  if (typeof value === "string" || typeof value === "boolean") return [[name, String(value)]];
  if (Array.isArray(value) && value.every((item) => typeof item === "string") && !deep) return [[name, value.join(";")]];
  if (!deep) return [[name, JSON.stringify(value)]];
  return Object.entries(value as object).flatMap(([key, inner]) => columns(`${name}.${Array.isArray(value) ? Number(key) + 1 : key}`, inner, deep));
}

function table(caseId: string, cells: readonly (readonly [string, string])[]): string {
  const line = (texts: readonly string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
  return `${line(["caseId", ...cells.map(([name]) => name)])}\n${line([caseId, ...cells.map(([, text]) => text)])}\n`;
}

const others = { "cases.csv": "caseId\na\n", "children.csv": "caseId,id\na,ana\n", "people.csv": "caseId,id,role\na,p1,parent\n" };

function said(file: string, cells: readonly (readonly [string, string])[]) {
  const { timelines, rejected } = readTables({ ...others, [file]: table("a", cells) });
  expect(rejected).toEqual([]);
  return timelines[0];
}

describe("every field of a kind of event can be said in a column", () => {
  it("of every kind there is", () => {
    expect(kinds.map(({ properties }) => properties?.["kind"]?.const).sort()).toEqual(eventSchema.options.map((option) => option.shape.kind.value).sort());
  });

  it.each(kinds.map((shape) => [String(shape.properties?.["kind"]?.const), shape] as const))("%s", (kind, { properties = {}, required = [] }) => {
    const needed = Object.keys(properties).filter((field) => field !== "kind" && (required.includes(field) || (field === "child" && /^care-e/.test(kind))));
    const optional = Object.keys(properties).filter((field) => field !== "kind" && !needed.includes(field));
    for (const field of [...optional, ...needed]) {
      const fields = [...new Set([...needed.filter((each) => field !== "children" || each !== "child"), field])];
      // Two of one child would be a list of the same child twice, which is no fault.
      const value = Object.fromEntries(fields.map((each) => [each, example(each, properties[each] ?? {})]));
      for (const deep of [false, true]) {
        const cells = Object.entries(value).flatMap(([name, each]) => columns(name, each, deep));
        expect(said(`${kind}.csv`, cells)?.events, `${kind} ${field}`).toEqual([{ kind, ...value }]);
        expect(said("events.csv", [["kind", kind], ...cells])?.events, `${kind} ${field} in a table of several kinds`).toEqual([{ kind, ...value }]);
      }
    }
  });
});

describe("every field of a case, a child and a person can be said in a column", () => {
  it.each([
    ["cases.csv", Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([field]) => !["schema", "caseId", "children", "people", "events"].includes(field)))],
    ["children.csv", { ...schema.properties?.["children"]?.items?.properties, id: { enum: ["ana"] } }],
    ["people.csv", schema.properties?.["people"]?.items?.properties ?? {}],
  ] as const)("%s", (file, properties: Readonly<Record<string, Shape>>) => {
    expect(Object.keys(properties).length).toBeGreaterThan(2);
    const value = Object.fromEntries(Object.entries(properties).map(([field, shape]) => [field, example(field, shape)]));
    const found = said(file, Object.entries(value).flatMap(([name, each]) => columns(name, each, true)));
    const whole: unknown = file === "cases.csv" ? found : file === "children.csv" ? found?.children[0] : found?.people?.[0];
    expect(whole).toMatchObject(value);
  });
});
