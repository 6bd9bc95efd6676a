/** The marks of duties: due dates, and breaches from the due date on. */
import { grouped } from "../../../timeline/view/index.js";
import type { RuleName } from "../data/circumstance.js";
import type { ShownDuty } from "../data/duty.js";
import { dayText } from "../dates.js";
import { statusWords } from "../statuses.js";
import type { Mark } from "./mark.js";
import { linesOf } from "./mark.js";

export interface PlacedDuty {
  readonly duty: ShownDuty;
  /** Its place among the duties of the case. */
  readonly place: number;
}

/** One mark for all duties of a lane that stand alike from the same day to the same day. Duties without a due date have none. */
export function dutyMarks(duties: readonly PlacedDuty[], rules: readonly RuleName[], asOf: number): Mark[] {
  const alike = grouped(duties.filter(({ duty }) => duty.days.due !== undefined), ({ duty }) =>
    `${duty.circumstance.status} ${duty.days.due} ${endOf(duty, asOf)}`);
  return [...alike.values()].flatMap((group): Mark[] => {
    const [first] = group;
    const from = first?.duty.days.due;
    if (first === undefined || from === undefined) return [];
    const { status } = first.duty.circumstance;
    const to = endOf(first.duty, asOf);
    return [{
      shape: status, from, to, lasting: status === "overdue", count: group.length,
      labels: labelsOf(first.duty, group.length, rules),
      heading: headed(first.duty, group.length, from, to),
      lines: linesOf(group.map(({ duty }) => ({
        says: `${rules[duty.circumstance.rule]?.title ?? ""}, ${duty.who.says}`,
        clauses: rules[duty.circumstance.rule]?.clauses.join(", ") ?? "",
      }))),
      row: dutyRow(first.place),
    }];
  });
}

export function dutyRow(place: number): string {
  return `duty-${place + 1}`;
}

function labelsOf({ circumstance: { status, rule } }: ShownDuty, count: number, rules: readonly RuleName[]): string[] {
  const so = statusWords[status].toLowerCase();
  return count === 1 ? [rules[rule]?.title ?? "", so] : [`${count} duties ${so}`, String(count)];
}

/** The day a breach ends; of a duty that is in none its due date. */
function endOf({ circumstance: { status }, days: { due = 0, met, ended, daysLate = 0 } }: ShownDuty, asOf: number): number {
  switch (status) {
    case "overdue": return Math.max(due, asOf);
    case "late": return Math.max(due, met ?? due);
    case "missed": return Math.max(due, ended ?? due + daysLate);
    case "open": case "met": case "unknown": case "lapsed": case "waived": return due;
  }
}

function headed({ circumstance: { status }, days: { met } }: ShownDuty, count: number, due: number, to: number): string {
  const many = count === 1 ? "" : `${count} duties `;
  const was = `${many}${count === 1 ? statusWords[status] : statusWords[status].toLowerCase()}`;
  switch (status) {
    case "overdue": return `${was} since ${dayText(due)}${apart(due, to)}`;
    case "late": return `${was}: due ${dayText(due)}, met ${dayText(met ?? to)}${apart(due, to)}`;
    case "missed": return `${was}: due ${dayText(due)}${to > due ? `, asked for until ${dayText(to)}` : ""}`;
    case "met": case "open": case "unknown": case "lapsed": case "waived": return `${was}: due ${dayText(due)}`;
  }
}

function apart(from: number, to: number): string {
  return to === from ? "" : ` (${to - from === 1 ? "1 day" : `${to - from} days`})`;
}
