/** From unknown input to a `Timeline`, or to one error that lists everything wrong with it. */
import type * as z from "zod";
import type { CaseEvent, Timeline } from "../types.js";
import { timedKinds } from "./fields.js";
import { eventKinds, timelineSchema } from "./timeline.js";

/** One thing wrong with the input. */
export interface TimelineIssue {
  /** JSON pointer into the input, `/events/3/on`; empty for the whole. */
  readonly path: string;
  /** The value found there, shortened. */
  readonly value: string;
  /** What was expected instead. */
  readonly expected: string;
}

/** Thrown by `parseTimeline`; lists every issue with its path, its value and what was expected. */
export class TimelineError extends Error {
  override readonly name = "TimelineError";
  constructor(readonly issues: readonly TimelineIssue[]) {
    super(issues.map(({ path, value, expected }) => `${path || "/"}: found ${value}, expected ${expected}`).join("\n"));
  }
}

export type ParsedTimeline =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly error: TimelineError };

/** Checks `input` (parsed JSON) and returns it as a `Timeline`. Throws `TimelineError` listing every issue. */
export function parseTimeline(input: unknown): Timeline {
  const parsed = safeParseTimeline(input);
  if (!parsed.ok) throw parsed.error;
  return parsed.timeline;
}

/** As `parseTimeline`, but returns the error instead of throwing it. */
export function safeParseTimeline(input: unknown): ParsedTimeline {
  const result = timelineSchema.safeParse(input);
  if (!result.success) return { ok: false, error: new TimelineError(distinct(result.error.issues.flatMap((issue) => describe(issue, input)))) };
  const issues = [...hiddenKeys(input), ...crossCheck(result.data)];
  return issues.length === 0 ? { ok: true, timeline: result.data } : { ok: false, error: new TimelineError(issues) };
}

/**
 * Checks events that are to be added to a case, each against the case's children, people and ids. Returns them as events;
 * throws `TimelineError` listing every issue, with paths into the list given: `/0/on`.
 */
export function parseEvents(timeline: Timeline, events: readonly unknown[]): readonly CaseEvent[] {
  const before = timeline.events.length;
  const parsed = safeParseTimeline({ ...timeline, events: [...timeline.events, ...events] });
  if (parsed.ok) return parsed.timeline.events.slice(before);
  const own = (path: string) => path.replace(/^\/events\/(\d+)/, (_, index: string) => `/${Number(index) - before}`);
  throw new TimelineError(parsed.error.issues.map((issue) => ({ ...issue, path: own(issue.path) })));
}

function describe(issue: z.core.$ZodIssue, input: unknown): TimelineIssue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pointer([...issue.path, key]), value: preview(at(input, [...issue.path, key])), expected: "no such key",
    }));
  }
  const expected = isMoment(issue.path, input) ? MOMENT : expectation(issue);
  return [{ path: pointer(issue.path), value: preview(at(input, issue.path)), expected }];
}

/** Several checks can fail on one value for one reason. */
function distinct(issues: readonly TimelineIssue[]): TimelineIssue[] {
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.expected}`, issue])).values()];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type": return issue.expected === "array" ? "a list" : `a value of type ${issue.expected}`;
    case "invalid_format": return formats[issue.format] ?? `text in the form ${issue.format}`;
    case "invalid_value": return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "too_small": return issue.origin === "array" ? "a list that is not empty" : "text that is not empty";
    case "too_big": return `at most ${String(issue.maximum)} characters`;
    case "invalid_union": return issue.discriminator === undefined
      ? MOMENT
      : "a known event kind";
    default: return issue.message;
  }
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

/** A key `__proto__` in the caller's own attributes would be dropped without a word. */
function hiddenKeys(input: unknown): TimelineIssue[] {
  const children = at(input, ["children"]);
  const holders = [["attributes"], ...Array.isArray(children) ? children.map((_, index) => ["children", index, "attributes"]) : []];
  return holders.map((path) => [...path, "__proto__"]).filter((path) => at(input, path) !== undefined)
    .map((path) => ({ path: pointer(path), value: preview(at(input, path)), expected: "no such key" }));
}

/** What a shape alone cannot say: references and uniqueness. */
function crossCheck(timeline: Timeline): TimelineIssue[] {
  const issues: TimelineIssue[] = [];
  const expectUnique = (ids: readonly (string | undefined)[], path: (index: number) => string): Set<string> => {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (id === undefined) return;
      if (seen.has(id)) issues.push({ path: path(index), value: preview(id), expected: "an id used only once" });
      seen.add(id);
    });
    return seen;
  };
  const children = expectUnique(timeline.children.map((child) => child.id), (index) => `/children/${index}/id`);
  const people = expectUnique((timeline.people ?? []).map((person) => person.id), (index) => `/people/${index}/id`);
  expectUnique(timeline.events.map((event) => event.id), (index) => `/events/${index}/id`);

  (timeline.people ?? []).forEach(({ relationTo }, index) => {
    if (relationTo !== undefined && !children.has(relationTo)) {
      issues.push({ path: `/people/${index}/relationTo`, value: preview(relationTo), expected: "the id of a child of this case" });
    }
  });
  (timeline.holds?.kinds ?? []).forEach((kind, index) => {
    if (!eventKinds.has(kind.split(".", 1)[0] ?? kind)) {
      issues.push({ path: `/holds/kinds/${index}`, value: preview(kind), expected: "an event kind, or one with a detail after a dot" });
    }
  });
  timeline.events.forEach((event, index) => {
    const path = `/events/${index}`;
    if (event.child !== undefined && event.children !== undefined) {
      issues.push({ path: `${path}/children`, value: preview(event.children), expected: "either `child` or `children`, not both" });
    }
    if (event.child === undefined && event.children === undefined && (event.kind === "care-entered" || event.kind === "care-exited")) {
      issues.push({ path: `${path}/child`, value: "nothing", expected: "the child or children who entered or left care" });
    }
    const named = event.child === undefined ? event.children : [event.child];
    if (named !== undefined && OF_THE_CASE.has(event.kind) && new Set(named).size < children.size) {
      issues.push({ path: `${path}/${event.child === undefined ? "children" : "child"}`, value: preview(event.child ?? event.children), expected: "no child: a case opens and closes as a whole" });
    }
    if (event.child !== undefined && !children.has(event.child)) {
      issues.push({ path: `${path}/child`, value: preview(event.child), expected: "the id of a child of this case" });
    }
    event.children?.forEach((child, nth) => {
      if (!children.has(child)) issues.push({ path: `${path}/children/${nth}`, value: preview(child), expected: "the id of a child of this case" });
    });
    if (event.kind === "ssp-completed" || event.kind === "ssp-amended") {
      event.childSections?.forEach(({ child }, nth) => {
        if (!children.has(child)) issues.push({ path: `${path}/childSections/${nth}/child`, value: preview(child), expected: "the id of a child of this case" });
      });
    }
    for (const [field, person] of personFields(event)) {
      if (person !== undefined && !people.has(person)) {
        issues.push({ path: `${path}/${field}`, value: preview(person), expected: "the id of one of this case's people" });
      }
    }
  });
  return issues;
}

/** Facts of the whole case; for one child of several there is `care-exited`. */
const OF_THE_CASE: ReadonlySet<string> = new Set(["case-opened", "case-closed", "closing-anticipated", "closing-visit-held", "closing-summary-completed"]);

function personFields(event: CaseEvent): readonly (readonly [string, string | undefined])[] {
  switch (event.kind) {
    case "relative-identified": case "relative-listed": case "relative-unlisted": case "relative-declined":
    case "relative-ruled-out": case "icpc-referred": case "icpc-decided": return [["relative", event.relative]];
    case "person-moved": case "person-located": case "resource-explored": return [["person", event.person]];
    default: return [];
  }
}

/** The value at a path, own properties only. */
function at(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

/** A JSON pointer (RFC 6901). */
function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function preview(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return value === null ? "null" : typeof value;
  const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
