/** Checklists as text: each item asked or not and why, done or not and when last, each group's score. */
import type { ChecklistReport, GroupScore, Line } from "../engine/report.js";
import { counted, plain, wrapped } from "./plain.js";

/** Lines for each checklist that has anything to show. */
export function checklistLines(checklists: readonly ChecklistReport[]): string[] {
  return checklists.filter(({ lines }) => lines.length > 0).flatMap(({ title, scores, lines }) => [
    ...wrapped("  ", plain(title), 4),
    ...scores.flatMap((score) => [
      ...wrapped("    ", plain(`${whom(score)}${score.group}: ${tally(score)}`), 6),
      ...lines.filter((line) => isIn(line, score)).flatMap((line) => wrapped(`      ${mark(line)} `, plain(told(line)), 10)),
    ]),
  ]);
}

function isIn(line: Line, score: GroupScore): boolean {
  return line.group === score.group && JSON.stringify([line.subject, line.of]) === JSON.stringify([score.subject, score.of]);
}

function whom({ subject, of }: GroupScore): string {
  const who = subject.child ?? subject.person ?? subject.household;
  const since = of === undefined ? undefined : `${of.kind} ${of.on}`;
  const named = [who, since].filter((part) => part !== undefined).join(", ");
  return named === "" ? "" : `${named}: `;
}

function tally({ applicable, done, inapplicable, unknown }: GroupScore): string {
  return [
    `${done} of ${applicable} done`,
    ...(inapplicable === 0 ? [] : [`${inapplicable} not asked`]),
    ...(unknown === 0 ? [] : [`${unknown} not known`]),
  ].join(", ");
}

function mark({ applies, done }: Line): string {
  if (done === "yes") return "[x]";
  if (applies === "no") return "[-]";
  return applies === "unknown" || done === "unknown" ? "[?]" : "[ ]";
}

function told({ name, applies, why, needs, done, last, periods, clauses }: Line): string {
  return [
    name,
    ...(last === undefined ? [] : [`last ${last}`]),
    ...(periods === undefined ? [] : [`${periods.done} of ${counted(periods.asked, "time")} asked for`]),
    ...(applies === "no" && why !== undefined ? [`not asked: ${why}`] : []),
    ...(applies === "unknown" && needs !== undefined ? [`needed: ${needs}`] : []),
    ...(applies === "yes" && done === "unknown" ? ["the source of the record cannot show it"] : []),
  ].join("; ") + ` (${clauses.join(", ")})`;
}
