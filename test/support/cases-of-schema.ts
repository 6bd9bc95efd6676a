/** Cases made from the JSON Schema of a timeline, and what can be wrong with them. */
import fc from "fast-check";
import { timelineJsonSchema } from "../../src/schema.js";

type Schema = { [key: string]: unknown };
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A case of one event of any kind, with one to three things changed in it. */
export function changedCase(): fc.Arbitrary<Json> {
  const whole = {
    schema: 1, caseId: "case-1", children: [{ id: "ana" }], jurisdiction: "US-MO",
    people: [{ id: "mia", role: "parent", state: "US-KS" }], holds: { source: "file", kinds: ["case-opened"], until: "2021-08-02" },
  };
  return fc.tuple(fc.constantFrom(...everyEvent()), fc.array(change(), { minLength: 1, maxLength: 3 })).map(([event, changes]) => {
    const input = structuredClone({ ...whole, events: [event] }) as Json;
    for (const apply of changes) apply(input);
    return input;
  });
}

/** One change at a random place: a value put in, a key taken out or added. */
function change(): fc.Arbitrary<(input: Json) => void> {
  const value = fc.oneof(
    fc.constantFrom<Json>(null, true, 0, 1, -1.5, "", " ", "x", [], {}, [""], "US-MO", "us-mo", "US-", "ana", "FACES", "primary", "case-closed", "care-entered"),
    fc.constantFrom<Json>("2021-08-02", "2021-02-29", "2200-01-01", "2026-03-06T15:20-06:00", "2026-03-06T15:20:30Z", "2026-03-06T15:20:30.5Z", "2026-03-06T25:20Z", "2026-03-06t15:20:30z"),
    fc.constantFrom<Json>("x".repeat(200), "x".repeat(201), "2021-08-02\n", "US-MO\n", "ä", "😀".repeat(100), "😀".repeat(150)),
  );
  return fc.record({ at: fc.array(fc.nat(40), { maxLength: 6 }), how: fc.constantFrom("put", "drop", "add"), value, key: fc.constantFrom("kind", "on", "child", "children", "note", "colour", "id", "goal") })
    .map(({ at, how, value: put, key }) => (input) => {
      let held: Json[] | { [key: string]: Json } = input as { [key: string]: Json };
      for (const [depth, step] of at.entries()) {
        const keys: string[] = Object.keys(held);
        const name = keys[step % Math.max(keys.length, 1)];
        if (name === undefined) break;
        const next: Json | undefined = (held as { [key: string]: Json })[name];
        if (depth < at.length - 1 && typeof next === "object" && next !== null) { held = next; continue; }
        if (how === "put") (held as { [key: string]: Json })[name] = structuredClone(put);
        else if (how === "drop" && Array.isArray(held)) held.splice(Number(name), 1);
        else if (how === "drop") delete (held as { [key: string]: Json })[name];
        else if (!Array.isArray(held)) held[key] = structuredClone(put);
        return;
      }
    });
}

/** Examples made from the JSON Schema itself: of every kind of event, one with all fields and one with the required ones. */
export function everyEvent(): Record<string, Json>[] {
  const root = timelineJsonSchema();
  const events = (root["properties"] as Record<string, Schema>)["events"]?.["items"] as Schema;
  const branches = (events["oneOf"] ?? events["anyOf"]) as Schema[];
  return branches.flatMap((branch) => [true, false].map((all) => example(branch, all, root) as Record<string, Json>));
}

function example(schema: Schema, all: boolean, root: Schema): Json {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    return example(ref.split("/").slice(1).reduce<Schema>((held, key) => held[key] as Schema, root), all, root);
  }
  if ("const" in schema) return schema["const"] as Json;
  const [first] = (schema["enum"] ?? schema["anyOf"] ?? schema["oneOf"] ?? []) as unknown[];
  if ("enum" in schema) return first as Json;
  if (first !== undefined) return example(first as Schema, all, root);
  switch (schema["type"]) {
    case "object": {
      const required = (schema["required"] ?? []) as string[];
      const fields = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
      const kept = fields.filter(([key]) => required.includes(key) || (all && !(key === "children" && "child" in Object.fromEntries(fields))));
      return Object.fromEntries(kept.map(([key, of]) => [key, example(of, all, root)]));
    }
    case "array": return [example(schema["items"] as Schema, all, root)];
    case "boolean": return true;
    case "number": case "integer": return 1;
    default: return ["2021-08-02", "US-MO", "x"].find((text) => fits(text, schema)) ?? "x";
  }
}

function fits(text: string, schema: Schema): boolean {
  if (schema["format"] !== undefined) return schema["format"] === "date" ? text.startsWith("2021") : false;
  const patterns = [schema, ...((schema["allOf"] ?? []) as Schema[])].map((part) => part["pattern"]).filter((pattern) => typeof pattern === "string");
  return patterns.length === 0 ? text === "x" : patterns.every((pattern) => new RegExp(pattern).test(text));
}
