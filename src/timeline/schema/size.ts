/** Checks a case against its schema without letting its size, or the number of its faults, fill the memory or the stack. */
import type * as z from "zod";
import type { Timeline } from "../types.js";
import { accepted } from "./accept.generated.js";
import type { Fault } from "./issues.js";
import { at } from "./issues.js";
import { eventSchema, timelineSchema } from "./timeline.js";

/** How many values a case may hold, lists and objects counted; and one child, person or event of it, or all the rest. */
const limits = { values: 1_000_000, item: 10_000 } as const;

/** Of a case too large to be checked at once, checking ends with so many faults. */
const ENOUGH = 1_000;

export type Checked =
  | { readonly timeline: Timeline; readonly faults?: never }
  | { readonly timeline?: never; readonly faults: readonly Fault[] };

export function checked(input: unknown): Checked {
  const timeline = accepted(input, limits.item);
  return timeline === undefined ? checkedInFull(input) : { timeline };
}

function checkedInFull(input: unknown): Checked {
  const found = checkedAtOnce(input);
  const hidden = found.timeline === undefined ? [] : hiddenKeys(input);
  return hidden.length === 0 ? found : { faults: hidden };
}

function hiddenKeys(input: unknown): Fault[] {
  const children = at(input, ["children"]);
  const holders = [["attributes"], ...Array.isArray(children) ? children.map((_, index) => ["children", index, "attributes"]) : []];
  return holders.map((path) => [...path, "__proto__"]).filter((path) => at(input, path) !== undefined).map((path) => ({ code: "false_key", path }));
}

/** At once, where the whole is small enough; else part by part. */
function checkedAtOnce(input: unknown): Checked {
  const weight = weighed(limits.item, input);
  if (weight === "fine") return outcome(timelineSchema.safeParse(input));
  const whole = weight === "beyond" ? weighed(limits.values, input) : weight;
  if (whole === "beyond") return { faults: [{ code: "too_large", path: [], most: limits.values }] };
  if (whole === "false length") return { faults: [{ code: "false_key", path: falseLength(input) ?? [] }] };
  return isCompound(input) && !Array.isArray(input) ? inParts(input) : outcome(timelineSchema.safeParse(null));
}

/** zod gathers all faults of a list before it tells any, and hands them up as arguments: too many overflow the stack. */
function inParts(input: object): Checked {
  const { children, people } = timelineSchema.shape;
  const faults: Fault[] = [];
  const read: Record<string, unknown> = {};
  const rest: Record<string, unknown> = { ...input };
  const lists = [["children", children.element, [{ id: "-" }]], ["people", people.unwrap().element, []], ["events", eventSchema, []]] as const;
  for (const [key, schema, stand] of lists) {
    const list: unknown = Object.getOwnPropertyDescriptor(input, key)?.value;
    if (!Array.isArray(list)) continue;
    rest[key] = list.length === 0 ? [] : stand;
    read[key] = itemsOf(list, schema, key, faults);
  }
  const frame: Checked = isBeyond(limits.item, rest)
    ? { faults: [{ code: "too_large", path: [], most: limits.item }] }
    : outcome(timelineSchema.safeParse(rest));
  if (frame.timeline === undefined) return { faults: [...frame.faults, ...faults] };
  return faults.length > 0 ? { faults } : { timeline: { ...frame.timeline, ...read } };
}

function itemsOf(list: readonly unknown[], schema: z.ZodType, key: string, faults: Fault[]): unknown[] {
  const items: unknown[] = [];
  for (const [index, item] of list.entries()) {
    if (faults.length >= ENOUGH) break;
    if (isBeyond(limits.item, item)) {
      faults.push({ code: "too_large", path: [key, index], most: limits.item });
      continue;
    }
    const result = schema.safeParse(item);
    if (result.success) items.push(result.data);
    else for (const issue of result.error.issues) faults.push({ ...issue, path: [key, index, ...issue.path] });
  }
  return items;
}

function outcome(result: z.ZodSafeParseResult<Timeline>): Checked {
  return result.success ? { timeline: result.data } : { faults: result.error.issues };
}

/** Deeper than any schema looks. */
const DEEPEST = 12;

/** Whether a value holds more than so many, as deep as a schema would look. */
function isBeyond(most: number, input: unknown): boolean {
  return weighed(most, input) === "beyond";
}

function weighed(most: number, input: unknown): "fine" | "beyond" | "false length" {
  let seen = 0;
  let level: unknown[] = [input];
  let length = false;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (!isCompound(value)) continue;
      if (!Array.isArray(value) && isCompound(lengthOf(value))) length = true;
      const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      seen += inner.length;
      if (seen > most) return "beyond";
      for (const each of inner) next.push(each);
    }
    level = next;
  }
  return length ? "false length" : "fine";
}

/** The way to the first such length. */
function falseLength(value: unknown, path: readonly PropertyKey[] = [], seen = new Set<unknown>()): PropertyKey[] | undefined {
  if (!isCompound(value) || seen.has(value) || path.length > DEEPEST) return undefined;
  seen.add(value);
  if (!Array.isArray(value) && isCompound(lengthOf(value))) return [...path, "length"];
  for (const [key, inner] of Object.entries(value)) {
    const found = falseLength(inner, [...path, key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lengthOf(value: object): unknown {
  return Object.getOwnPropertyDescriptor(value, "length")?.value;
}

function isCompound(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
