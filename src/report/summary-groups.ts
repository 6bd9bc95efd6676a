/** A caseload's numbers by what its cases say of an attribute: a county, a worker, an agency. */
import type { Report } from "../engine/report.js";
import type { Timeline } from "../timeline/types.js";
import type { Summary } from "./summary.js";
import { mergeSummaries, summaryOf } from "./summary.js";

/** The cases that give an attribute one value; or, without `value`, those that do not give it at all. */
export interface Group {
  readonly value?: string;
  readonly summary: Summary;
}

/** Grows with the values there are, not with the cases. */
export interface GroupedSummary {
  /** Name of the attribute. */
  readonly by: string;
  /** By value; the cases that give none come last. */
  readonly groups: readonly Group[];
}

/** Of no case: merging it changes nothing. */
export function emptyGroups(by: string): GroupedSummary {
  return { by, groups: [] };
}

/** One case in its group. */
export function groupedSummary(by: string, { attributes = {} }: Timeline, report: Report): GroupedSummary {
  const value = Object.hasOwn(attributes, by) ? attributes[by] : undefined;
  return { by, groups: [{ ...(value !== undefined && { value }), summary: summaryOf(report) }] };
}

/**
 * Both caseloads together: the same whichever comes first, and however many are put together how.
 * @throws RangeError when they are grouped by different attributes
 */
export function mergeGroups(a: GroupedSummary, b: GroupedSummary): GroupedSummary {
  if (a.by !== b.by) throw new RangeError(`Grouped by ${a.by}, and by ${b.by}: not the same groups`);
  const groups = new Map(a.groups.map((group) => [group.value, group]));
  for (const group of b.groups) {
    const so = groups.get(group.value);
    groups.set(group.value, so === undefined ? group : { ...so, summary: mergeSummaries(so.summary, group.summary) });
  }
  return { by: a.by, groups: [...groups.values()].sort(byValue) };
}

function byValue({ value: a }: Group, { value: b }: Group): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
