/** From unknown input to a mapping, or to one error that lists everything wrong with it. */
import type { Fault, TimelineIssue } from "../../timeline/schema/issues.js";
import { issuesOf, pointer, preview } from "../../timeline/schema/issues.js";
import { checkMapping } from "./check.js";
import type { Mapping } from "./mapping-schema.js";
import { mappingSchema } from "./mapping-schema.js";

/** Thrown for a mapping that cannot be used; lists every issue with its path, its value and what was expected. */
export class MappingError extends Error {
  override readonly name = "MappingError";
  constructor(readonly issues: readonly TimelineIssue[]) {
    super(issues.map(({ path, value, expected }, index) => {
      const again = issues[index + 1]?.expected === expected; // a list of words is told once, after the last code that needs it
      return `${path || "/"}: found ${value}${again ? "" : `, expected ${expected}`}`;
    }).join("\n"));
  }
}

/** Checks `input` (parsed JSON) and returns it as a mapping. Throws `MappingError` listing every issue. */
export function parseMapping(input: unknown): Mapping {
  const hidden = hiddenKeys(input);
  if (hidden.length > 0) throw new MappingError(hidden);
  const result = mappingSchema.safeParse(input);
  const issues = result.success ? checkMapping(result.data) : issuesOf(result.error.issues.flatMap(nearest), input);
  if (!result.success || issues.length > 0) throw new MappingError(issues);
  return result.data;
}

/** Of a choice between forms, what is wrong by the form that was meant. */
function nearest(fault: Fault): Fault[] {
  if (fault.code !== "invalid_union") return [fault];
  const { errors, path, message, input } = fault;
  const meant = errors.find((issues) => !issues.some((issue) => issue.path.length === 0 && /^invalid_(type|value)$/.test(issue.code)));
  if (meant === undefined) return [{ code: "custom", path, message, input }];
  return meant.flatMap(nearest).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** Far deeper than a mapping goes. */
const DEEPEST = 8;

/** A key `__proto__` would be dropped without a word. */
function hiddenKeys(input: unknown, path: readonly string[] = []): TimelineIssue[] {
  if (typeof input !== "object" || input === null || path.length > DEEPEST) return [];
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) => (key === "__proto__"
    ? [{ path: pointer([...path, key]), value: preview(value), expected: "no such key" }]
    : hiddenKeys(value, [...path, key])));
}
