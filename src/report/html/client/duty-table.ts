/** Duties as a table: how each stands, what it asks, of whom, and its days. */
import type { RuleName } from "../data/circumstance.js";
import type { ShownDuty } from "../data/duty.js";
import { dayText } from "../dates.js";
import { dutyRow } from "../picture/duty-marks.js";
import { standingWords } from "../statuses.js";
import type { Content } from "./dom.js";
import { element, isolated } from "./dom.js";
import { icon } from "./glyphs.js";

export interface Setting {
  readonly rules: readonly RuleName[];
  /** The day the case is judged as of, as a day number. */
  readonly asOf: number;
}

/** `rows` names each row, so that a mark of the picture can lead to it: only in the table that has every duty. */
export function dutyTable(duties: readonly ShownDuty[], title: string, { rules, asOf }: Setting, rows: "named" | "unnamed"): HTMLElement {
  const heads = ["How it stands", "Duty", "Who", "Due", "What became of it"];
  return element("div", { class: "wide", role: "region", "aria-label": title, tabindex: 0 },
    element("table", { class: "duties" },
      element("caption", { class: "unseen" }, title),
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...duties.map((duty, place) => row(duty, rules, asOf, rows === "named" ? dutyRow(place) : undefined)))));
}

function row(duty: ShownDuty, rules: readonly RuleName[], asOf: number, id: string | undefined): HTMLElement {
  const { circumstance: { status, known, rule }, who, days } = duty;
  const named = rules[rule];
  return element("tr", { id, tabindex: id === undefined ? undefined : -1 },
    element("td", { class: `stands ${status}` }, icon(status), element("span", {}, standingWords({ status, known, ...days }, asOf))),
    element("th", { scope: "row" },
      element("span", { class: "title" }, named?.title ?? ""), " ",
      element("span", { class: "clauses" }, `${named?.clauses.join(", ") ?? ""}${named?.force === "should" ? " (advised)" : ""}`)),
    element("td", {}, isolated(who.says)),
    element("td", { class: "day" }, dueText(duty)),
    element("td", {}, ...became(duty)));
}

/** `Nov 15, 2026`, with the hour where hours count, and whose number it is where it is not the source's own. */
export function dueText({ days: { due, dueAt }, circumstance: { basis } }: ShownDuty): string {
  if (due === undefined) return "no date yet";
  const at = dueAt === undefined ? "" : ` at ${dueAt.slice("YYYY-MM-DDT".length).replace(/^(\d\d:\d\d):00(?!\d)/, "$1")}`;
  return `${dayText(due)}${at}${basis === undefined ? "" : ` (${basis.kind} ${basis.name})`}`;
}

function became({ circumstance: { missing, needs, ended, waived, backdated }, days }: ShownDuty): Content[] {
  const told = [
    ...(days.met === undefined ? [] : [`Met ${dayText(days.met)}${backdated ? ", recorded after it was due" : ""}`]),
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join(", ")}`]),
    ...(needs === undefined ? [] : [`Needed to decide: ${needs}`]),
    ...(ended === undefined ? [] : [`Ended${days.ended === undefined ? "" : ` ${dayText(days.ended)}`}: ${ended}`]),
    ...(waived === undefined ? [] : [waived]),
  ];
  return [isolated(told.join(". "))];
}
