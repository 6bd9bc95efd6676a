/** From unknown input to a `Timeline`, or to one error that lists everything wrong with it. */
import type { CaseEvent, EventKind, Timeline } from "../types.js";
import type { TimelineIssue } from "./issues.js";
import { issuesOf, preview } from "./issues.js";
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
  const issues = crossCheck(timeline);
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

/** What a shape alone cannot say: references and uniqueness. */
function crossCheck({ children, people = [], holds, events }: Timeline): TimelineIssue[] {
  const issues: TimelineIssue[] = [];
  /** `path` is from the root, or from one of the events. */
  const expect = (path: string, value: unknown, expected: string, event?: number) => {
    issues.push({ path: event === undefined ? path : `/events/${event}${path}`, value: preview(value), expected });
  };
  const idsOf = (list: readonly { readonly id?: string | undefined }[], name: string): Set<string> => {
    const seen = new Set<string>();
    list.forEach(({ id }, index) => {
      if (id === undefined) return;
      if (seen.has(id)) expect(`/${name}/${index}/id`, id, "an id used only once");
      seen.add(id);
    });
    return seen;
  };
  const childIds = idsOf(children, "children");
  const personIds = idsOf(people, "people");
  idsOf(events, "events");

  people.forEach(({ relationTo }, index) => {
    if (relationTo !== undefined && !childIds.has(relationTo)) expect(`/people/${index}/relationTo`, relationTo, A_CHILD);
  });
  holds?.kinds.forEach((kind, index) => {
    if (!eventKinds.has(kind.split(".", 1)[0] ?? kind)) expect(`/holds/kinds/${index}`, kind, "an event kind, or one with a detail after a dot");
  });
  events.forEach((event, index) => {
    const { child, children: several } = event;
    const named = child === undefined ? several : [child];
    if (child !== undefined && several !== undefined) expect("/children", several, "either `child` or `children`, not both", index);
    if (named === undefined && (event.kind === "care-entered" || event.kind === "care-exited")) {
      expect("/child", undefined, "the child or children who entered or left care", index);
    }
    if (named !== undefined && OF_THE_CASE.has(event.kind) && new Set(named).size < childIds.size) {
      expect(child === undefined ? "/children" : "/child", child ?? several, "no child: a case opens and closes as a whole", index);
    }
    if (child !== undefined && !childIds.has(child)) expect("/child", child, A_CHILD, index);
    several?.forEach((each, nth) => {
      if (!childIds.has(each)) expect(`/children/${nth}`, each, A_CHILD, index);
    });
    if (event.kind === "ssp-completed" || event.kind === "ssp-amended") {
      event.childSections?.forEach((section, nth) => {
        if (!childIds.has(section.child)) expect(`/childSections/${nth}/child`, section.child, A_CHILD, index);
      });
    }
    const field = PERSON_FIELDS[event.kind];
    if (field === undefined) return;
    const person: string | undefined = (event as { readonly [Field in PersonField]?: string | undefined })[field];
    if (person !== undefined && !personIds.has(person)) expect(`/${field}`, person, "the id of one of this case's people", index);
  });
  return issues;
}

const A_CHILD = "the id of a child of this case";

/** Facts of the whole case; for one child of several there is `care-exited`. */
const OF_THE_CASE: ReadonlySet<string> = new Set(["case-opened", "case-closed", "closing-anticipated", "closing-visit-held", "closing-summary-completed"]);

type PersonField = "relative" | "person";

/** The field in which an event of a kind names one of the case's people. */
const PERSON_FIELDS: Readonly<Partial<Record<EventKind, PersonField>>> = {
  "relative-identified": "relative", "relative-listed": "relative", "relative-unlisted": "relative", "relative-declined": "relative",
  "relative-ruled-out": "relative", "icpc-referred": "relative", "icpc-decided": "relative",
  "person-moved": "person", "person-located": "person", "resource-explored": "person",
};
