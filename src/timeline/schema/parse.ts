/** From unknown input to a `Timeline`, or to one error that lists everything wrong with it. */
import type { CaseEvent, Timeline } from "../types.js";
import type { TimelineIssue } from "./issues.js";
import { at, issuesOf, pointer, preview } from "./issues.js";
import { checked } from "./size.js";
import { eventKinds } from "./timeline.js";

export type { TimelineIssue };

/** Thrown by `parseTimeline`; lists every issue with its path, its value and what was expected. The message has the first 50. */
export class TimelineError extends Error {
  override readonly name = "TimelineError";
  constructor(readonly issues: readonly TimelineIssue[]) {
    const told = issues.slice(0, TOLD).map(({ path, value, expected }) => `${path || "/"}: found ${value}, expected ${expected}`);
    super([...told, ...issues.length > TOLD ? [`and ${issues.length - TOLD} more`] : []].join("\n"));
  }
}

const TOLD = 50;

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
  const { timeline, faults } = checked(input);
  if (timeline === undefined) return { ok: false, error: new TimelineError(issuesOf(faults, input)) };
  const issues = [...hiddenKeys(input), ...crossCheck(timeline)];
  return issues.length === 0 ? { ok: true, timeline } : { ok: false, error: new TimelineError(issues) };
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
