/** The worst cases of a caseload, found in memory that does not grow with it. */
import type { CivilDate } from "../../calendar/index.js";
import type { Place } from "../caseload/broken.js";
import type { JudgedCase } from "../caseload/writer.js";

/** A case out of compliance. */
export interface Worst {
  readonly caseId: string;
  readonly from: Place;
  readonly overdue: number;
  /** Violations with nothing left to do. */
  readonly beyond: number;
  /** The violation overdue for longest. */
  /** Violations that are new since the baseline, where there is one. */
  readonly fresh?: number;
  readonly oldest?: { readonly due: CivilDate; readonly title: string };
}

/** By how much is overdue, then by how long, then by how many violations there are; of what is alike, the first. */
export function worstCases(most: number): { note(one: Worst): void; found(): readonly Worst[] } {
  let worst: readonly Worst[] = [];
  return {
    note: (one) => { worst = [...worst, one].sort(worseFirst).slice(0, most); },
    found: () => worst,
  };
}

/** None where the case is in compliance. */
export function worstOf({ report, from, known }: Pick<JudgedCase, "report" | "from" | "known">): Worst | undefined {
  if (report.violations.length === 0) return undefined;
  const overdue = report.violations.filter(({ status }) => status === "overdue");
  const [first] = overdue;
  const oldest = first?.due === undefined ? undefined : { due: first.due, title: first.title };
  return {
    caseId: report.caseId, from, overdue: overdue.length, beyond: report.violations.length - overdue.length, ...(oldest !== undefined && { oldest }),
    ...(known !== undefined && { fresh: report.violations.filter(({ id }) => !known.has(id)).length }),
  };
}

function worseFirst(a: Worst, b: Worst): number {
  if (a.overdue !== b.overdue) return b.overdue - a.overdue;
  const [left, right] = [a.oldest?.due ?? "9999-12-31", b.oldest?.due ?? "9999-12-31"];
  return left === right ? b.beyond - a.beyond : left < right ? -1 : 1;
}
