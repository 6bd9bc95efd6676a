import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineJsonSchema, timelineSchema } from "../../../src/schema.js";

type Schema = { [key: string]: unknown };
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

let compiled: ((input: unknown) => boolean) | undefined;

/** Compiled once, on first use. */
function accepts(input: unknown): boolean {
  compiled ??= compile();
  return compiled(input);
}

function compile(): (input: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
  formats.default(ajv);
  const validate = ajv.compile(timelineJsonSchema());
  return (input) => validate(input) === true;
}
const zod = (input: unknown) => timelineSchema.safeParse(input).success;

const caseOf = (events: unknown, more: object = {}) => ({ schema: 1, caseId: "case-1", children: [{ id: "ana" }], events, ...more });

describe("the JSON Schema says what the parser says (cross-references excepted)", () => {
  it("is draft 2020-12, and closed", () => {
    expect(timelineJsonSchema()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", additionalProperties: false });
  });

  const entry = { kind: "care-entered", on: "2021-08-02", child: "ana" };
  it.each<[string, unknown, boolean]>([
    ["a case without events", caseOf([]), true],
    ["an entry", caseOf([entry]), true],
    ["an entry to the minute", caseOf([{ ...entry, on: "2026-03-06T15:20-06:00" }]), true],
    ["an entry to the second", caseOf([{ ...entry, on: "2026-03-06T15:20:30-06:00" }]), true],
    ["an entry to the minute, in UTC", caseOf([{ ...entry, on: "2026-03-06T15:20Z" }]), true],
    ["an entry with fractions of a second", caseOf([{ ...entry, on: "2026-03-06T15:20:30.5-06:00" }]), false],
    ["an entry without offset", caseOf([{ ...entry, on: "2026-03-06T15:20" }]), false],
    ["an offset of 15 hours", caseOf([{ ...entry, on: "2026-03-06T15:20+15:00" }]), false],
    ["a leap day", caseOf([{ ...entry, on: "2024-02-29" }]), true],
    ["no leap day", caseOf([{ ...entry, on: "2023-02-29" }]), false],
    ["a year out of range", caseOf([{ ...entry, on: "2200-01-01" }]), false],
    ["an opening to the minute", caseOf([{ kind: "case-opened", on: "2026-03-06T15:20-06:00" }]), false],
    ["an unknown kind", caseOf([{ kind: "care-enterd", on: "2021-08-02" }]), false],
    ["an unknown key", caseOf([{ ...entry, colour: "red" }]), false],
    ["a key of another kind", caseOf([{ ...entry, goal: "adoption" }]), false],
    ["an own key `__proto__`", JSON.parse('{"schema":1,"caseId":"c","children":[{"id":"ana"}],"events":[],"__proto__":{}}'), false],
    ["a role that is none", caseOf([], { people: [{ id: "mia", role: "mother" }] }), false],
    ["no child", caseOf([], { children: [] }), false],
    ["an empty id", caseOf([], { caseId: "" }), false],
    ["an id of 200 characters", caseOf([], { caseId: "x".repeat(200) }), true],
    ["an id of 201 characters", caseOf([], { caseId: "x".repeat(201) }), false],
    ["another schema", caseOf([], { schema: 2 }), false],
    ["the schema as text", caseOf([], { schema: "1" }), false],
    ["a place", caseOf([], { jurisdiction: "US-MO" }), true],
    ["a place spelled out", caseOf([], { jurisdiction: "Missouri" }), false],
    ["the caller's own attributes", caseOf([], { attributes: { county: "Boone" } }), true],
    ["an attribute that is no text", caseOf([], { attributes: { county: 5 } }), false],
    ["null for what is left out", caseOf([], { people: null }), false],
    ["a list for the whole", [], false],
    ["nothing", null, false],
  ])("%s", (_, input, accepted) => expect([accepts(input), zod(input)]).toEqual([accepted, accepted]));

  it("on an example of every kind of event, with all its fields and with the fewest", () => {
    const kinds = new Set<unknown>();
    for (const event of everyEvent()) {
      kinds.add(event["kind"]);
      expect([accepts(caseOf([event])), zod(caseOf([event]))], JSON.stringify(event)).toEqual([true, true]);
    }
    expect(kinds.size).toBeGreaterThan(80);
  });

  it("on every example with something changed in it", () => {
    const examples = everyEvent();
    const whole = caseOf([], { people: [{ id: "mia", role: "parent", state: "US-KS" }], jurisdiction: "US-MO", holds: { source: "file", kinds: ["case-opened"], until: "2021-08-02" } });
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(change(), { minLength: 1, maxLength: 3 }), (event, changes) => {
        const input = structuredClone({ ...whole, events: [event] }) as Json;
        for (const apply of changes) apply(input);
        expect(accepts(input), JSON.stringify(input)).toBe(zod(input));
      }),
      { numRuns: 3000 },
    );
  });
});

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
function everyEvent(): Record<string, Json>[] {
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
