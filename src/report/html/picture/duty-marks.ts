/** The marks of duties: due dates, and breaches from the due date on. */
import { grouped } from "../../../timeline/view/index.js";
import type { RuleName } from "../data/circumstance.js";
import type { ShownDuty } from "../data/duty.js";
import { dayText } from "../dates.js";
import { statusWords } from "../statuses.js";
import type { Mark } from "./mark.js";
import type { Gathered } from "./gathering.js";
import { gathered } from "./gathering.js";
import { linesOf } from "./mark.js";

export interface PlacedDuty {
  readonly duty: ShownDuty;
  /** Its place among the duties of the case. */
  readonly place: number;
}

/**
 * One mark for all duties of a lane that have one status and begin and end within so many days of the first: apart, they
 * would cover each other. Duties without a due date have none.
 */
export function dutyMarks(duties: readonly PlacedDuty[], rules: readonly RuleName[], asOf: number, within: number): Mark[] {
  const dated = duties.flatMap(({ duty, place }): Dated[] => {
    const { due } = duty.days;
    return due === undefined ? [] : [{ duty, place, from: due, to: endOf(duty, asOf) }];
  });
  return [...grouped(dated, ({ duty }) => duty.circumstance.status).values()]
    .flatMap((alike) => gathered(alike, within))
    .map((group) => markOf(group, rules));
}

interface Dated extends PlacedDuty {
  readonly from: number;
  readonly to: number;
}

function markOf(group: Gathered<Dated>, rules: readonly RuleName[]): Mark {
  const [{ duty: first, place, from }] = group;
  const { status } = first.circumstance;
  const breach = group.some((each) => each.to > each.from);
  const [last, end] = [Math.max(...group.map((each) => each.from)), Math.max(...group.map((each) => each.to))];
  const sameDays = group.every((each) => each.from === from && each.to === end);
  return {
    shape: status, from, to: breach ? end : from, lasting: status === "overdue", count: group.length,
    labels: labelsOf(first, group.length, rules),
    heading: sameDays
      ? headed(first, group.length, from, end)
      : `${group.length} duties ${statusWords[status].toLowerCase()}: due ${dayText(from)}${last === from ? "" : ` to ${dayText(last)}`}`,
    lines: linesOf(group.map(({ duty, from: due }) => ({
      says: `${rules[duty.circumstance.rule]?.title ?? ""}, ${duty.who.says}${last === from ? "" : `, due ${dayText(due)}`}`,
      clauses: rules[duty.circumstance.rule]?.clauses.join(", ") ?? "",
    }))),
    row: dutyRow(place),
  };
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
