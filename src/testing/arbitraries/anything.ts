/** Facts of any kind with any fields that the schema allows: cases for rules that have no world of their own. */
import fc from "fast-check";
import { timelineJsonSchema } from "../../timeline/schema/json-schema.js";
import type { Draft, Generated, World } from "./kit.js";
import { cases, dayAt, draft, offsets, turns } from "./kit.js";

/** As much of JSON Schema as a timeline's has. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly pattern?: string;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** Names in generated cases: whoever is pointed to is one of them. */
const CHILDREN = ["ana", "ben"] as const;
export const PEOPLE = [
  { id: "mother", role: "parent" }, { id: "gran", role: "relative", state: "US-KS" }, { id: "lee", role: "placement-provider" },
] as const;

/** In every case: what a duty begins and ends with. */
export const STAYS = ["care-entered", "care-exited", "case-closed"] as const;

const offset = offsets(turns);

/** The world in which these kinds of fact happen, with whatever they can say. Throws `RangeError` for a kind that is none. */
export function worldOf(kinds: readonly string[]): World {
  const shapes = shapesByKind();
  const drafts = kinds.map((kind): fc.WeightedArbitrary<Draft> => {
    const shape = shapes.get(kind);
    if (shape === undefined) throw new RangeError(`No such kind of event: ${kind}`);
    return { weight: kind === "care-entered" ? 1 : 2, arbitrary: factOf(kind, shape) };
  });
  return { drafts, holdsKinds: kinds, people: fc.constant(PEOPLE.map((person) => ({ ...person }))), offset };
}

/** Cases in which facts of these kinds happen on the days that duties turn on; ana is in care from the first day on. */
export function casesOf(kinds: readonly string[], more: Partial<World> = {}): fc.Arbitrary<Generated> {
  return cases({ ...worldOf([...new Set([...kinds, ...STAYS])]), ...more });
}

function shapesByKind(): Map<string, Shape> {
  const { properties } = timelineJsonSchema() as Shape;
  const events = properties?.["events"]?.items as { readonly oneOf?: readonly Shape[] } | undefined;
  return new Map((events?.oneOf ?? []).map((shape) => [String(shape.properties?.["kind"]?.const), shape]));
}

/** Filled in where the draft is placed: its day, whom it is about, when it was recorded. */
const PLACED: ReadonlySet<string> = new Set(["kind", "on", "id", "child", "children", "recordedOn", "note"]);

function factOf(kind: string, shape: Shape): fc.Arbitrary<Draft> {
  const { properties = {}, required = [] } = shape;
  // Who did it is a person, and no rule reads it, but where a kind says in its own terms who it can be.
  const own = Object.entries(properties).filter(([field, { enum: allowed }]) => !PLACED.has(field) && (field !== "by" || allowed !== undefined));
  return draft(kind, fieldsOf(own, required), {
    ...(kind === "care-entered" || kind === "care-exited" ? { whose: "named" } : {}),
    ...(properties["on"]?.anyOf === undefined ? {} : { moment: true }),
  });
}

function fieldsOf(properties: readonly (readonly [string, Shape])[], required: readonly string[]): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(properties.map(([field, shape]) => {
    const value = valueOf(field, shape);
    return [field, required.includes(field) ? value : fc.option(value, { nil: undefined, freq: 3 })];
  }));
}

function valueOf(field: string, shape: Shape): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.anyOf !== undefined) return fc.oneof(...shape.anyOf.slice(0, 1).map((one) => valueOf(field, one)));
  switch (shape.type) {
    case "boolean": return fc.boolean();
    case "array": return fc.array(valueOf(field, shape.items ?? {}), { minLength: shape.minItems ?? 0, maxLength: 2 });
    case "object": return fc.record(fieldsOf(Object.entries(shape.properties ?? {}), shape.required ?? [])).map(stated);
    default: return textOf(field, shape);
  }
}

function textOf(field: string, shape: Shape): fc.Arbitrary<unknown> {
  if (shape.allOf !== undefined) return dayAt(offset);
  if (shape.pattern !== undefined) return fc.constantFrom("US-MO", "US-KS");
  if (shape.maxLength === undefined) return fc.constant("words");
  return field === "child" ? fc.constantFrom(...CHILDREN) : fc.constantFrom(...PEOPLE.map(({ id }) => id));
}

/** What a section leaves out is not in it at all. */
function stated(section: object): object {
  return Object.fromEntries(Object.entries(section).filter(([, value]) => value !== undefined));
}
