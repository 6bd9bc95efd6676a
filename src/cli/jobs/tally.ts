/** What an audit counts over cases. Merged in any order it is the same, in memory that does not grow with the caseload. */
import type { Compared, GroupedSummary, JudgedCase, Summary, WaiverTally } from "../../report/index.js";
import { comparedOf, emptyGroups, emptySummary, groupedSummary, mergeCompared, mergeGroups, mergeSummaries, mergeWaivers, nothingCompared, summaryOf, waiversOf } from "../../report/index.js";

export interface Tally {
  readonly summary: Summary;
  /** Where it was asked for. */
  readonly grouped?: GroupedSummary;
  readonly waivers: readonly WaiverTally[];
  /** Against the baseline; nothing without one. */
  readonly compared: Compared;
}

/** Of no case. `by`: the attribute to group by. */
export function emptyTally(by: string | undefined): Tally {
  return { summary: emptySummary, ...(by !== undefined && { grouped: emptyGroups(by) }), waivers: [], compared: nothingCompared };
}

/** Of one case. */
export function tallyOf({ timeline, report, known }: JudgedCase, by: string | undefined): Tally {
  return {
    summary: summaryOf(report), ...(by !== undefined && { grouped: groupedSummary(by, timeline, report) }), waivers: waiversOf(report),
    compared: known === undefined ? nothingCompared : comparedOf(report, known),
  };
}

export function mergeTallies(a: Tally, b: Tally): Tally {
  return {
    summary: mergeSummaries(a.summary, b.summary),
    ...(a.grouped !== undefined && b.grouped !== undefined && { grouped: mergeGroups(a.grouped, b.grouped) }),
    waivers: b.waivers.length === 0 ? a.waivers : mergeWaivers(a.waivers, b.waivers),
    compared: mergeCompared(a.compared, b.compared),
  };
}
