import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineJsonSchema, timelineSchema } from "../../../src/schema.js";
import { changedCase, everyEvent } from "../../support/cases-of-schema.js";

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
    fc.assert(
      fc.property(changedCase(), (input) => { expect(accepts(input), JSON.stringify(input)).toBe(zod(input)); }),
      { numRuns: 3000 },
    );
  });
});
