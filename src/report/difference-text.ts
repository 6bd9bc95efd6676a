/** What changed between two reports of a case, as text: what went wrong first. */
import type { Change, Difference, Side } from "../engine/diff.js";
import type { Duty, WaiverUse } from "../engine/report.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { about, coverOf } from "./words.js";

export interface DifferenceTextOptions {
  /** Where the later record was read, `cases.ndjson:3`. */
  readonly from?: string;
}

/** A list of a difference that holds duties. */
export type DutyList = Exclude<keyof Difference, "schema" | "caseId" | "before" | "after" | "problems" | "waivers">;

/** The lists in the order they are told; a duty is told once, in the first that has it. */
const LISTS: readonly (readonly [list: DutyList, title: string])[] = [
  ["newlyLate", "Newly late"], ["cleared", "No longer a breach"], ["met", "Met"], ["undecided", "Can no longer be decided"],
  ["decided", "Can be decided now"], ["moved", "Due on another day"], ["lapsed", "No longer asked for"],
  ["raised", "Raised"], ["withdrawn", "No longer raised"], ["changes", "Changed otherwise"],
];

export const dutyLists: readonly DutyList[] = LISTS.map(([list]) => list);

export function differenceText(difference: Difference, paint: Paint, { from }: DifferenceTextOptions = {}): string {
  const told = new Set<string>();
  const sections = LISTS.flatMap(([list, title]) => {
    const changes = difference[list].filter(({ id }) => !told.has(id));
    for (const { id } of changes) told.add(id);
    return changes.length === 0 ? [] : [`${paint.strong(`${title} (${changes.length})`)}`, ...changes.flatMap((change) => lines(change, paint))];
  });
  const { waivers } = difference;
  const uses = [
    ...waivers.added.map((use) => `new: ${useText(use)}`), ...waivers.gone.map((use) => `gone: ${useText(use)}`),
    ...waivers.turned.map(({ before, after }) => `${before.standing} before, now ${useText(after)}`),
  ];
  const { added, gone } = difference.problems;
  const problems = [...added.map((problem) => ({ problem, how: "new" })), ...gone.map((problem) => ({ problem, how: "gone" }))];
  return [
    `${paint.strong(plain(`Case ${difference.caseId}`))}, ${sideText(difference.before)} to ${sideText(difference.after)}${from === undefined ? "" : plain(` (${from})`)}`,
    ...sections.length === 0 ? ["No duty changed"] : sections,
    ...uses.length === 0 ? [] : [paint.strong(`Waivers (${uses.length})`), ...uses.flatMap((use) => wrapped("  ", plain(use), 4))],
    ...problems.length === 0 ? [] : [paint.strong(`Problems in the record (${problems.length})`), ...problems.flatMap(({ problem, how }) => wrapped("  ", plain(`${how}: ${problem.on} ${problem.message}`), 4))],
    "",
  ].join("\n");
}

export function useText({ waiver, standing, why }: WaiverUse): string {
  return `${standing}, ${coverOf(waiver)}, by ${waiver.by} on ${waiver.on}: ${why}`;
}

function sideText({ asOf, judgedAsOf }: Side): string {
  return judgedAsOf === undefined ? asOf : `${judgedAsOf}, where its record ends`;
}

function lines({ id, before, after }: Change, paint: Paint): string[] {
  const duty = after ?? before;
  if (duty === undefined) return [];
  const how = `${before === undefined ? "not raised" : stands(before)} → ${after === undefined ? "not raised" : stands(after)}`;
  return [
    ...wrapped("  ", plain(`${duty.title}: ${how}`), 4),
    ...wrapped("    ", plain([about(duty.subject), duty.clauses.join(", "), id].join(" · "))).map(paint.faint),
  ];
}

function stands({ status, due, metOn }: Duty): string {
  const day = metOn === undefined ? due === undefined ? "" : `, due ${due}` : ` on ${metOn}`;
  return `${status}${day}`;
}
