/** A caseload as one HTML file: it opens from disk, loads nothing, and shows the caseload and each case of it. */
import type { Report } from "../../engine/report.js";
import { parseCivilDate } from "../../calendar/index.js";
import type { CaseloadWriter } from "../caseload/writer.js";
import { lineWriter } from "./data/lines.js";
import { dueCounter } from "./falling-due.js";
import type { PageOptions } from "./page.js";
import { pageEnd, pageOpening } from "./page.js";
import { casesSection } from "./sections/cases.js";
import { dueSection } from "./sections/due.js";
import { groundsSection } from "./sections/grounds.js";
import { groupsSection } from "./sections/groups.js";
import { rulesSection } from "./sections/rules.js";
import { shortSection } from "./sections/short.js";
import { repeatedSection, unreadSection } from "./sections/unread.js";

export type CaseloadHtmlOptions = PageOptions;

/**
 * Written as it goes: each case is a line of data, which the page draws when it is asked for. What of a case the page
 * does not show (evidence looked at, the arithmetic of due dates, checklists, rules that ask nothing) is not in the file.
 * @throws RangeError when `asOf` is not a civil date
 */
export function caseloadHtml(options: CaseloadHtmlOptions): CaseloadWriter {
  const asOf = parseCivilDate(options.asOf);
  if (asOf === undefined) throw new RangeError(`asOf: expected a civil date YYYY-MM-DD, found ${JSON.stringify(options.asOf)}`);
  const line = lineWriter();
  const due = dueCounter(asOf);
  let judgedBy: Report["options"] | undefined;
  return {
    begin: () => pageOpening(options),
    judged: (judged) => {
      judgedBy ??= judged.report.options;
      due.note(judged.report);
      return line(judged);
    },
    broken: () => "",
    end: (end) => {
      const falling = due.counted();
      return pageEnd([
        shortSection(end, falling),
        dueSection(falling),
        rulesSection(end.summary),
        groupsSection(end.grouped),
        casesSection,
        unreadSection(end),
        repeatedSection(end.repeated),
        groundsSection(options.packs, judgedBy),
      ], end.grouped?.groups.length === 0 ? undefined : end.grouped?.by);
    },
  };
}
