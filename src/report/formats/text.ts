/** A caseload as text for a person: case by case, then the caseload, then what could not be read. */
import type { Pack } from "../../rules/index.js";
import { brokenText, placeText } from "../caseload/broken.js";
import type { Repeats } from "../caseload/repeats.js";
import type { CaseloadEnd, PiecewiseWriter, Unused } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { comparedText } from "../compared.js";
import type { Paint } from "../paint.js";
import { counted, grouped, plain, wrapped } from "../plain.js";
import { sourcesText } from "../sources.js";
import { groupsTable, summaryTable } from "../summary-table.js";
import { summaryText } from "../summary-text.js";
import { cautionsText, textAround } from "../text.js";

export interface CaseloadTextOptions {
  readonly paint: Paint;
  readonly packs: readonly Pack[];
  readonly all: boolean;
  /** Ends with the summary of each rule. */
  readonly byRule?: boolean;
}

/** Lines shown, without `--all`, of what an import left out of a case. */
const LEFT_OUT_SHOWN = 5;
const BROKEN_SHOWN = 50;

export function caseloadText({ paint, packs, all, byRule = false }: CaseloadTextOptions): PiecewiseWriter {
  let cautioned = false;
  return piecewise<CaseText>({
    begin: () => "",
    piece: ({ from, report, unused, known }) => {
      const { before, after } = textAround(report, paint, { all, from: placeText(from), known });
      return {
        before, first: cautionsText(report.warnings, paint),
        further: cautionsText(report.warnings.filter(({ code }) => code !== "later-version"), paint),
        after: `${after}${leftOut(unused, all, paint)}\n`,
      };
    },
    add: ({ before, first, further, after }) => {
      const cautions = cautioned ? further : first;
      cautioned = true;
      return `${before}${cautions}${after}`;
    },
    broken: () => "",
    end: (end) => [
      ...(end.summary.cases === 0 ? [] : [`${sourcesText(packs, paint)}\n`]),
      ...(end.summary.cases === 1 && end.unread === 0 ? [] : [summaryText(end.summary, paint)]),
      ...(end.compared === undefined ? [] : wrapped("", comparedText(end.compared), 2).map((line) => `${line}\n`)),
      ...(byRule ? [summaryTable(end.summary, paint)] : []),
      ...(end.grouped === undefined ? [] : [groupsTable(end.grouped, paint)]),
      ...repeatedLines(end.repeated, paint),
      ...unread(end, paint),
    ].join(""),
  });
}

/** A case's text around its cautions: one about the packs alone is the same for every case, and told with the first. */
interface CaseText {
  readonly before: string;
  readonly first: string;
  readonly further: string;
  readonly after: string;
}

function leftOut(unused: readonly Unused[], all: boolean, paint: Paint): string {
  if (unused.length === 0) return "";
  const shown = all ? unused : unused.slice(0, LEFT_OUT_SHOWN);
  const more = unused.length - shown.length;
  return [
    "",
    paint.strong(`Left out of the file's record (${unused.length})`),
    ...shown.flatMap(({ element, value, why }) => wrapped("  - ", plain(`${element}${value === "" ? "" : ` ${JSON.stringify(value)}`}: ${why}`))),
    ...(more === 0 ? [] : [paint.faint(`  and ${more} more (--all lists them)`)]),
    "",
  ].join("\n");
}

function repeatedLines({ count, listed, among }: Repeats, paint: Paint): string[] {
  if (count === 0) return among === undefined ? [] : [`No case id came up again among the first ${grouped(among)} cases; those after them were compared with these alone\n`];
  const limit = among === undefined ? "" : `, among the first ${grouped(among)} cases`;
  return [
    `${paint.strong(`Case ids that come up again (${count}${limit})`)}\n`,
    ...listed.map(({ caseId, first, again }) => `${plain(`  ${caseId}: ${placeText(first)} and ${placeText(again)}; each is judged and counted by itself`)}\n`),
    ...(count > listed.length ? [`  and ${count - listed.length} more\n`] : []),
  ];
}

function unread({ broken, unread: count }: CaseloadEnd, paint: Paint): string[] {
  if (count === 0) return [];
  const shown = broken.slice(0, BROKEN_SHOWN);
  return [
    `${paint.bad(`Could not be read: ${counted(count, "input")}`)}\n`,
    ...shown.map((each) => brokenText(each, paint)),
    ...(count > shown.length ? [`and ${counted(count - shown.length, "more input")}, told on stderr\n`] : []),
  ];
}
