/** What is wrong with the input, in words: where, what stands there, what was expected. */
import type * as z from "zod";
import { timedKinds } from "./fields.js";

/** One thing wrong with the input. */
export interface TimelineIssue {
  /** JSON pointer into the input, `/events/3/on`; empty for the whole. */
  readonly path: string;
  /** The value found there, shortened. */
  readonly value: string;
  /** What was expected instead. */
  readonly expected: string;
}

/**
 * A fault as zod tells it; a part of the case that is too large to be looked at; or a list or an object under a key
 * `length`, which zod would compare with a number, also where it wants a text and found an object: that can throw;
 * or a key `__proto__`, which zod would drop from the caller's own attributes without a word.
 */
export type Fault =
  | z.core.$ZodIssue
  | { readonly code: "too_large"; readonly path: PropertyKey[]; readonly most: number }
  | { readonly code: "false_key"; readonly path: PropertyKey[] };

/** Each fault in words. Several checks can fail on one value for one reason, which is told once. */
export function issuesOf(faults: readonly Fault[], input: unknown): TimelineIssue[] {
  const issues = faults.flatMap((fault) => describe(fault, input));
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.expected}`, issue])).values()];
}

function describe(issue: Fault, input: unknown): TimelineIssue[] {
  if (issue.code === "too_large") return [{ path: pointer(issue.path), value: preview(at(input, issue.path)), expected: `at most ${issue.most} values in it` }];
  if (issue.code === "false_key") return [{ path: pointer(issue.path), value: preview(at(input, issue.path)), expected: "no such key" }];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pointer([...issue.path, key]), value: preview(at(input, [...issue.path, key])), expected: "no such key",
    }));
  }
  const expected = isMoment(issue.path, input) ? MOMENT : expectation(issue);
  return [{ path: pointer(issue.path), value: preview(at(input, issue.path)), expected }];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type": return issue.expected === "array" ? "a list" : `a value of type ${issue.expected}`;
    case "invalid_format": return formats[issue.format] ?? `text in the form ${issue.format}`;
    case "invalid_value": return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_small": return tooSmall(issue);
    case "too_big": return `at most ${String(issue.maximum)} characters`;
    case "invalid_union": return issue.discriminator === undefined
      ? MOMENT
      : "a known event kind";
    default: return issue.message;
  }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === "array") return "a list that is not empty";
  return origin === "string" ? "text that is not empty" : `a number from ${minimum} up`;
}

const MOMENT = "a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00";

/** Whether a path is the `on` of an event whose hour can matter. */
function isMoment(path: readonly PropertyKey[], input: unknown): boolean {
  const kind = at(input, [...path.slice(0, -1), "kind"]);
  return path.length === 3 && path[2] === "on" && typeof kind === "string" && timedKinds.has(kind);
}

const formats: Readonly<Record<string, string>> = {
  date: "a real date YYYY-MM-DD, without time",
  regex: "a value in the documented form (a date in the years 1800 to 2199, or a place such as US-MO)",
};

/** The value at a path, own properties only. */
export function at(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** A JSON pointer (RFC 6901); a key that goes on is cut short. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${cut(String(key)).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The path a pointer tells, positions in lists as numbers. */
export function pointed(path: string): (string | number)[] {
  return path.split("/").slice(1).map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What a value is, in few words. */
export function preview(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return value === null ? "null" : typeof value;
  return cut(typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value));
}
