/** One case: its rows put together and parsed; the rows that do not fit, and whether the case can go without them. */
import type { TimelineIssue } from "../../timeline/schema/issues.js";
import { pointed } from "../../timeline/schema/issues.js";
import { safeParseTimeline } from "../../timeline/schema/parse.js";
import type { Timeline } from "../../timeline/types.js";
import type { Draft } from "./drafts.js";
import { faultAt } from "./drafts.js";
import type { RowFault } from "./error.js";
import { CASE } from "./fields.js";
import type { Gathered } from "./gather.js";
import type { Mapping } from "./mapping-schema.js";
import type { Path } from "./parts.js";

export interface Settled {
  readonly rejected: ReadonlyMap<Draft, readonly RowFault[]>;
  /** Undefined where the case cannot be given. */
  readonly timeline?: Timeline;
}

/** What the mapping says of every case. */
type Frame = Pick<Mapping, "jurisdiction" | "holds">;

/**
 * `partial`: the case without its rejected rows, and without those that name a child or a person of them. First every
 * row is tried beside stand-ins for the rejected ones, so that one bad birth date does not reject a child's every event.
 */
export function settle(gathered: Gathered, frame: Frame, partial: boolean): Settled {
  const { row, again, children, people, events } = gathered;
  const rejected = new Map<Draft, RowFault[]>();
  for (const draft of [row, ...again, ...children, ...people, ...events]) if (draft.faults.length > 0) rejected.set(draft, [...draft.faults]);
  const reject = (draft: Draft, fault: RowFault) => {
    // What a cell could not tell is missing from the value, and told already.
    if (!draft.faults.some(({ column }) => column === fault.column)) rejected.set(draft, [...rejected.get(draft) ?? [], fault]);
  };

  const unfit = new Set<Draft>();
  const nameless = new Set<Draft>();
  const standIn = (draft: Draft, list: List) => {
    if (!unfit.has(draft)) return draft.value;
    const { id } = draft.value;
    if (list === "events" || typeof id !== "string" || nameless.has(draft)) return undefined;
    return list === "children" ? { id } : { id, role: "other" };
  };
  const whole = tried(gathered, frame, standIn, (draft, path, expected) => {
    unfit.add(draft);
    if (path[0] === "id") nameless.add(draft);
    reject(draft, faultAt(path, draft, `expected ${expected}`));
  });
  if (whole === undefined || rejected.has(row)) return { rejected };
  if (rejected.size === 0) return { rejected, timeline: whole };
  if (!partial) return { rejected };

  const rest = tried(gathered, frame, (draft) => (rejected.has(draft) ? undefined : draft.value), (draft, path, expected) => {
    reject(draft, faultAt(path, draft, `expected ${expected}; the row of that id was rejected`));
  });
  return rest === undefined ? { rejected } : { rejected, timeline: rest };
}

const lists = ["children", "people", "events"] as const;
type List = (typeof lists)[number];

/** Parses the case again and again without what is told to be wrong; undefined where it is the case itself that is wrong. */
function tried(
  gathered: Gathered, frame: Frame, standIn: (draft: Draft, list: List) => unknown, wrong: (draft: Draft, path: Path, expected: string) => void,
): Timeline | undefined {
  const { row } = gathered;
  for (;;) {
    const [children, people, events] = lists.map((list) => standing(gathered[list], (draft) => standIn(draft, list)));
    const parsed = safeParseTimeline({
      schema: 1, [CASE]: row.caseId, ...frame, ...row.value, children: children?.values, events: events?.values,
      ...(people?.values.length === 0 ? {} : { people: people?.values }),
    });
    if (parsed.ok) return parsed.timeline;

    const drafts = { children: children?.drafts, people: people?.drafts, events: events?.drafts };
    const issues = firstOfEach(parsed.error.issues).map(({ path, expected }) => {
      const [list, nth, ...rest] = pointed(path);
      const draft = isList(list) && typeof nth === "number" ? drafts[list]?.[nth] : undefined;
      return draft === undefined ? { draft: row, path: pointed(path), expected } : { draft, path: rest, expected };
    });
    for (const { draft, path, expected } of issues) {
      if (path[0] !== "children" || draft !== row) wrong(draft, path, expected);
      else if (gathered.children.length === 0) wrong(row, [CASE], "the id of a case with at least one child in a table of children");
    }
    if (issues.some(({ draft }) => draft === row)) return undefined;
  }
}

/** Several checks can fail on one value; the first says enough. */
function firstOfEach(issues: readonly TimelineIssue[]): TimelineIssue[] {
  return [...new Map([...issues].reverse().map((issue) => [issue.path, issue])).values()].reverse();
}

function isList(name: unknown): name is List {
  return lists.some((list) => list === name);
}

function standing(drafts: readonly Draft[], standIn: (draft: Draft) => unknown): { drafts: Draft[]; values: unknown[] } {
  const stand: { drafts: Draft[]; values: unknown[] } = { drafts: [], values: [] };
  for (const draft of drafts) {
    const value = standIn(draft);
    if (value === undefined) continue;
    stand.drafts.push(draft);
    stand.values.push(value);
  }
  return stand;
}
