/**
 * The cases of a caseload as lines, each written before the next case is read. A line has three parts: what it adds to
 * the tables that all lines share, the case as a line of the list, and what its own page shows, which is read only when
 * that page is opened.
 */
import type { JudgedCase } from "../../caseload/writer.js";
import { placeText } from "../../caseload/broken.js";
import { scriptJson } from "../escape.js";
import type { CaseData } from "./case.js";
import { readCase, writeCase } from "./case.js";
import type { Circumstance, RuleName } from "./circumstance.js";
import { circumstanceOf, readCircumstance, readRule, ruleNameOf, writeCircumstance, writeRule } from "./circumstance.js";
import { parsed, reader } from "./reader.js";
import type { Row } from "./row.js";
import { readRow, rowOf, writeRow } from "./row.js";
import { tableOf } from "./table.js";

/** JSON writes a tab inside a text as an escape, so that one between the parts cannot be mistaken. */
const BETWEEN = "\t";

/** Gives the line of each case in turn, ended by a line break. */
export function lineWriter(): (judged: JudgedCase) => string {
  const rules = tableOf<RuleName>();
  const circumstances = tableOf<Circumstance>();
  const texts = tableOf<string>();
  const ruleNumber = (duty: JudgedCase["report"]["duties"][number]) => rules.numberOf(ruleNameOf(duty));
  return (judged) => {
    const row = writeRow(rowOf(judged.report, judged.timeline, placeText(judged.from), ruleNumber));
    const page = writeCase(judged, { circumstance: (duty) => circumstances.numberOf(circumstanceOf(duty, ruleNumber(duty), judged.known)), texts });
    const added = [rules.added().map(writeRule), circumstances.added().map(writeCircumstance), texts.added()];
    return `${[added, row, page].map(scriptJson).join(BETWEEN)}\n`;
  };
}

export interface Caseload {
  readonly rules: readonly RuleName[];
  /** In the order of the input. */
  readonly rows: readonly Row[];
  /** What the page of the case shows, by its place among the rows. */
  caseAt(index: number): CaseData;
}

export function readLines(text: string): Caseload {
  const rules: RuleName[] = [];
  const circumstances: Circumstance[] = [];
  const texts: string[] = [];
  const rows: Row[] = [];
  const pages: string[] = [];
  for (const line of text.split("\n")) {
    const [added, row, page] = line.split(BETWEEN);
    if (added === undefined || row === undefined || page === undefined) continue; // the line breaks around them all
    const more = reader(parsed(added));
    for (const rule of more.list()) rules.push(readRule(rule));
    for (const circumstance of more.list()) circumstances.push(readCircumstance(circumstance));
    for (const each of more.texts()) texts.push(each);
    rows.push(readRow(parsed(row)));
    pages.push(page);
  }
  return {
    rules, rows,
    caseAt: (index) => {
      const page = pages[index];
      if (page === undefined) throw new RangeError(`no case ${index + 1}; there are ${pages.length}`);
      return readCase(parsed(page), circumstances, texts);
    },
  };
}
