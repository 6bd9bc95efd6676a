/** The caseload in short: one sentence and six numbers. */
import type { CaseloadEnd } from "../../caseload/writer.js";
import { comparedText } from "../../compared.js";
import { counted, grouped } from "../../plain.js";
import type { ByStatus, Summary } from "../../summary.js";
import type { FallingDue } from "../falling-due.js";
import { totalRows } from "../../summary-rows.js";
import { outOf, rateText } from "./timeliness.js";

/** The weeks that a reader acts on first. */
const SOON = 4;

export function shortSection({ summary, compared }: Pick<CaseloadEnd, "summary" | "compared">, due: FallingDue): string {
  const soon = due.weeks.slice(0, SOON).reduce((sum, { must }) => sum + must, 0);
  const { must } = summary;
  const required = totalRows(summary).find(({ force }) => force === "must");
  const numbers: readonly Figure[] = [
    { value: grouped(must.overdue), name: "Overdue", says: "required duties past their due date, still to be done", look: "overdue" },
    { value: grouped(soon), name: "Due within four weeks", says: "required duties open and not yet due", look: "open" },
    { value: grouped(must.late + must.missed), name: "Late or missed", says: "required duties done late, or that nothing can meet any more", look: "missed" },
    { value: grouped(must.unknown), name: "Cannot be decided", says: "required duties for which the record lacks a fact", look: "unknown" },
    {
      value: required === undefined ? "none due" : rateText(required), name: "Met on time", look: "met",
      says: required === undefined ? "no required duty was raised" : `${outOf(required)} required duties: those met on time, late, overdue or missed`,
    },
    { value: grouped(summary.withProblems), name: "Problems in the record", says: "cases whose own data contradict each other", look: "problem" },
  ];
  return `<section aria-labelledby="short">
<h2 id="short">In short</h2>
<p class="lead">${verdict(summary)} ${pressing(must.overdue, soon)}</p>${compared === undefined ? "" : `\n<p class="aside">${comparedText(compared)}</p>`}
<dl class="numbers">
${numbers.map(({ value, name, says, look }) => `<div class="number ${look}"><dt>${name}</dt><dd><span class="value">${value}</span> <span class="says">${says}</span></dd></div>`).join("\n")}
</dl>
${advised(summary.should)}
</section>`;
}

interface Figure {
  readonly value: string;
  readonly name: string;
  readonly says: string;
  readonly look: string;
}

function verdict({ cases, outOfCompliance, must, should }: Summary): string {
  if (cases === 0) return "No case was read.";
  if (outOfCompliance > 0) return `<strong>${grouped(outOfCompliance)} of ${counted(cases, "case")}</strong> ${outOfCompliance === 1 ? "is" : "are"} out of compliance, by what the record shows.`;
  const undecided = must.unknown + should.unknown;
  return undecided === 0
    ? `<strong>None of ${counted(cases, "case")}</strong> is out of compliance.`
    : `<strong>None of ${counted(cases, "case")}</strong> is out of compliance that the record shows; ${counted(undecided, "duty cannot", "duties cannot")} be decided.`;
}

/** What there is to do about it. */
function pressing(overdue: number, soon: number): string {
  if (overdue + soon === 0) return "";
  const [late, next] = [`<strong>${counted(overdue, "required duty", "required duties")}</strong> ${overdue === 1 ? "is" : "are"} overdue`, `<strong>${grouped(soon)}</strong> ${soon === 1 ? "falls" : "fall"} due in the next four weeks`];
  return overdue === 0 ? `${next}.` : soon === 0 ? `${late}.` : `${late}, and ${next}.`;
}

function advised({ overdue, open, late, missed }: ByStatus): string {
  if (overdue + open + late + missed === 0) return "";
  return `<p class="aside">Beside these, of what the sources advise and do not require: ${grouped(overdue)} overdue, ${grouped(open)} to do, ${grouped(late + missed)} late or missed. Advice not followed is never counted as out of compliance.</p>`;
}
