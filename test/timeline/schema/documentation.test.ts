import { describe, expect, it } from "vitest";
import { timelineJsonSchema } from "../../../src/schema.js";

type Schema = { readonly [key: string]: unknown };

describe("the domain model is documented field by field", () => {
  it("no property of the timeline is without a description", () => {
    const properties = propertiesOf(timelineJsonSchema(), "");
    expect(properties.length).toBeGreaterThan(1000);
    expect(properties.filter(({ says }) => says.trim() === "").map(({ path }) => path)).toEqual([]);
  });

  it("each in one line that ends as a sentence does", () => {
    const properties = propertiesOf(timelineJsonSchema(), "");
    expect(properties.filter(({ says }) => says !== "" && !/^[^\n]{5,250}\.$/.test(says)).map(({ path, says }) => `${path}: ${says}`)).toEqual([]);
  });

  it("and a field without one is named, wherever it lies", () => {
    const bare = { properties: { of: { type: "string" } } };
    const schema = { $defs: { one: bare }, anyOf: [bare, { properties: { kind: { const: "k", description: "Kind." } }, items: bare }], additionalProperties: bare };
    expect(propertiesOf(schema, "").filter(({ says }) => says === "").map(({ path }) => path))
      .toEqual(["/$defs/one/of", "/of", "/k[]/of", "/*/of"]);
  });
});

/** Every property in a JSON Schema with its description; events go by their kind. */
function propertiesOf(schema: Schema, path: string): { path: string; says: string }[] {
  const kind = (schema["properties"] as Record<string, Schema> | undefined)?.["kind"]?.["const"];
  const here = typeof kind === "string" ? `${path}/${kind}` : path;
  const named = (key: string) => Object.entries((schema[key] ?? {}) as Record<string, Schema>);
  return [
    ...named("$defs").flatMap(([name, of]) => propertiesOf(of, `${here}/$defs/${name}`)),
    ...named("properties").flatMap(([name, of]) => [
      { path: `${here}/${name}`, says: typeof of["description"] === "string" ? of["description"] : "" },
      ...propertiesOf(of, `${here}/${name}`),
    ]),
    ...["allOf", "anyOf", "oneOf"].flatMap((key) => ((schema[key] ?? []) as Schema[]).flatMap((of) => propertiesOf(of, here))),
    ...[["items", "[]"], ["additionalProperties", "/*"]].flatMap(([key = "", step = ""]) => {
      const of = schema[key];
      return typeof of === "object" && of !== null ? propertiesOf(of as Schema, `${here}${step}`) : [];
    }),
  ];
}
