/** What a failed test says: the duties in question, told as the command line tells them. */
import type { Duty, Report } from "../engine/report.js";
import { noPaint, textReport } from "../report/index.js";

/** A report cut down to some of its duties, as text. */
export function told(report: Report, duties: readonly Duty[]): string {
  const kept = new Set(duties);
  const among = (list: readonly Duty[]): Duty[] => list.filter((duty) => kept.has(duty));
  const cut: Report = {
    ...report, duties, actions: among(report.actions), violations: among(report.violations), advisories: among(report.advisories),
    unknowns: among(report.unknowns), inapplicable: [], checklists: [], problems: [], warnings: [],
  };
  return textReport(cut, noPaint, { all: true }).trimEnd();
}

/** `overdue, missed or late` */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
