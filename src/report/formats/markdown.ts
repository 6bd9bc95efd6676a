/** A caseload as Markdown for a job's summary: the numbers, rule by rule, and the worst cases. Written at the end, all at once. */
import type { Pack } from "../../rules/index.js";
import { placeText } from "../caseload/broken.js";
import type { CaseloadEnd, PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { comparedText } from "../compared.js";
import { markdownCode, markdownTable, markdownText } from "../markdown.js";
import { counted, grouped } from "../plain.js";
import type { GroupedSummary } from "../summary-groups.js";
import type { SummaryRow } from "../summary-rows.js";
import { rateSays, summaryRows, totalRows } from "../summary-rows.js";
import { percent } from "../summary-table.js";
import { bytesWithin } from "../utf8.js";
import type { Worst } from "./worst.js";
import { worstCases, worstOf } from "./worst.js";

export interface CaseloadMarkdownOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
  /** Cases listed among the worst. */
  readonly worst?: number;
  /** Bytes that all of it may take; GitHub takes 1 MiB of a step. */
  readonly bytes?: number;
}

const WORST = 20;
const BROKEN_SHOWN = 20;
const BYTES = 1024 * 1024;

/** What does not fit any more is left out from the end, and said to be. */
export function caseloadMarkdown({ asOf, packs, worst = WORST, bytes = BYTES }: CaseloadMarkdownOptions): PiecewiseWriter {
  const { note, found } = worstCases(worst);
  return piecewise<Worst | undefined>({
    begin: () => "",
    piece: worstOf,
    add: (one) => {
      if (one !== undefined) note(one);
      return "";
    },
    broken: () => "",
    end: (end) => bytesWithin(bytes, [
      `## Duties as of ${asOf}`,
      "",
      `${headline(end)} Rules: ${packs.map(({ id, version }) => markdownText(`${id} ${version}`)).join(", ")}.`,
      ...(end.compared === undefined ? [] : ["", comparedText(end.compared)]),
      ...unread(end),
      ...repeated(end),
      ...worstTable(found()),
      ...rulesTable(end),
      ...(end.grouped === undefined ? [] : groupsTable(end.grouped)),
    ], "*More was left out: there is room for no more here.*"),
  });
}

function headline({ summary: { cases, outOfCompliance, withActions, withProblems } }: CaseloadEnd): string {
  const problems = withProblems === 0 ? "" : `, ${grouped(withProblems)} with problems in the record`;
  return `**${counted(cases, "case")}**, ${grouped(outOfCompliance)} out of compliance, ${grouped(withActions)} with something to do${problems}.`;
}

function unread({ broken, unread: count }: CaseloadEnd): string[] {
  if (count === 0) return [];
  const shown = broken.slice(0, BROKEN_SHOWN);
  return [
    "", `**${counted(count, "input")} could not be read**, and ${count === 1 ? "is" : "are"} in none of these numbers:`, "",
    ...shown.map(({ from, what }) => `- ${markdownCode(placeText(from))} ${markdownCode(what)}`),
    ...(count > shown.length ? [`- and ${counted(count - shown.length, "more input")}`] : []),
  ];
}

function repeated({ repeated: { count, among } }: CaseloadEnd): string[] {
  const limit = among === undefined ? "" : ` Case ids were compared with those of the first ${grouped(among)} cases.`;
  if (count === 0) return limit === "" ? [] : ["", `No case id came up again.${limit}`];
  return ["", `**Case ids that come up again: ${grouped(count)}.** Each case is counted by itself.${limit}`];
}

function worstTable(worst: readonly Worst[]): string[] {
  if (worst.length === 0) return [];
  const compared = worst.some(({ fresh }) => fresh !== undefined);
  return ["", "### Worst cases", "", ...markdownTable(["Case", "Where", "Overdue", "Late or missed", ...(compared ? ["New"] : []), "Oldest due", "Which"], worst.map(
    ({ caseId, from, overdue, beyond, fresh, oldest }) => [
      markdownCode(caseId), markdownCode(placeText(from)), grouped(overdue), grouped(beyond), ...(fresh === undefined ? [] : [grouped(fresh)]), oldest?.due ?? "-", oldest === undefined ? "-" : markdownText(oldest.title),
    ],
  ))];
}

function rulesTable({ summary }: CaseloadEnd): string[] {
  const rows = [...totalRows(summary), ...summaryRows(summary)];
  if (rows.length === 0) return [];
  return [
    "", "### Rule by rule", "",
    ...markdownTable(["Rule", ...HEADS], rows.map((row) => [`${markdownText(row.title)}${row.rule === undefined ? "" : ` ${markdownCode(row.rule)}`}`, ...numbers(row)])),
    "", NOTE,
  ];
}

function groupsTable({ by, groups }: GroupedSummary): string[] {
  const rows = groups.flatMap(({ value, summary }) => totalRows(summary).map((row) => [
    value === undefined ? "*not given*" : markdownCode(value), grouped(summary.cases), row.force === "must" ? "required" : "advised", ...numbers(row),
  ]));
  return ["", `### By ${markdownCode(by)}`, "", ...markdownTable([markdownCode(by), "Cases", "What", ...HEADS], rows)];
}

const HEADS = ["Duties", "Met on time", "Rate", "Late", "Overdue", "Missed", "Unknown", "Waived", "Days late: median", "90th", "Oldest due"];

const NOTE = `${rateSays} Days late: by nearest rank, of the duties late, overdue or missed.`;

function numbers(row: SummaryRow): string[] {
  const days = (count: number | undefined) => (count === undefined ? "-" : grouped(count));
  return [
    grouped(row.duties), `${grouped(row.metOnTime)} of ${grouped(row.denominator)}`, percent(row), grouped(row.late), grouped(row.overdue), grouped(row.missed),
    grouped(row.unknown), grouped(row.waived), days(row.medianDaysLate), days(row.ninetiethDaysLate), row.oldestOverdue?.due ?? "-",
  ];
}
