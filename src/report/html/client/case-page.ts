/** The page of one case: how it stands, what to do, its picture, and everything else the report says of it. */
import { dayOf } from "../../../calendar/index.js";
import type { Status } from "../../../engine/report.js";
import type { Force } from "../../../rules/index.js";
import { grouped } from "../../../timeline/view/index.js";
import { parseCivilDate } from "../../../calendar/index.js";
import type { CaseData } from "../data/case.js";
import type { RuleName } from "../data/circumstance.js";
import type { ShownDuty } from "../data/duty.js";
import type { Grounds } from "../data/grounds.js";
import type { Row } from "../data/row.js";
import { gathered } from "../../unknowns.js";
import { childName, laneGroups } from "../picture/groups.js";
import { between, element, isolated } from "./dom.js";
import type { Setting } from "./duty-table.js";
import { dutyTable } from "./duty-table.js";
import { icon } from "./glyphs.js";
import { pictureSection, recordTable } from "./picture-section.js";
import { clauseItem, toDoList } from "./to-do.js";

export interface CasePage {
  readonly row: Row;
  readonly data: CaseData;
  readonly rules: readonly RuleName[];
  readonly grounds: Grounds;
}

export function casePage(page: CasePage): HTMLElement {
  const { row, data, rules, grounds } = page;
  const asOf = data.judgedAsOf ?? dayNumber(grounds.asOf);
  const setting: Setting = { rules, asOf };
  const among = (force: Force, ...wanted: readonly Status[]) => data.duties.filter(({ circumstance: { rule, status } }) =>
    rules[rule]?.force === force && wanted.includes(status));
  const anyForce = (status: Status) => data.duties.filter(({ circumstance }) => circumstance.status === status);
  const actions = among("must", "overdue", "open");
  const beyond = among("must", "missed", "late");
  const advised = among("should", "overdue", "open", "missed", "late");
  const [undecided, waived] = [anyForce("unknown"), anyForce("waived")];
  const groupsWithin = (days: number) => laneGroups(data, row.children, rules, asOf, days);
  const sections: readonly Section[] = [
    { id: "to-do", title: "To do, soonest due first", count: actions.length, body: () => toDoList(actions, setting, grounds) },
    { id: "timeline", title: "Timeline", count: groupsWithin(0).length, body: () => pictureSection({ groupsWithin, asOf }) },
    { id: "beyond", title: "Out of compliance, nothing left to do", count: beyond.length, body: (title) => dutyTable(beyond, title, setting, "unnamed") },
    { id: "unknowns", title: "Cannot be decided", count: undecided.length, body: () => unknowns(undecided, rules) },
    { id: "advised", title: "Advised, not required", count: advised.length, body: (title) => dutyTable(advised, title, setting, "unnamed") },
    { id: "waived", title: "Waived", count: waived.length, body: (title) => dutyTable(waived, title, setting, "unnamed") },
    { id: "stale", title: "Waivers that cover nothing any more", count: data.stale.length, body: () => list(data.stale) },
    { id: "problems", title: "Problems in the record", count: data.problems.length, body: () => list(data.problems) },
    { id: "unused", title: "Left out of the file’s record", count: data.unused.length, body: () => list(data.unused) },
    { id: "whole", title: "The whole of it", count: data.duties.length + data.held.length + data.facts.length, body: () => whole(page, setting) },
  ];
  const shown = sections.filter(({ count }) => count > 0);
  return element("article", { "aria-labelledby": "case-title" },
    heading(row),
    standing(data, beyond.length, advised.length, among),
    ...data.warnings.map((warning) => element("p", { class: "notice" }, warning)),
    element("nav", { class: "guide", "aria-label": "On this page" }, element("ul", { class: "contents" },
      ...shown.map(({ id, title }) => element("li", {}, element("a", { href: `#${id}` }, title))))),
    ...shown.map(({ id, title, count, body }) => element("section", { "aria-labelledby": id },
      element("h3", { id, tabindex: -1 }, uncounted.has(id) ? title : `${title} (${count})`), body(title))));
}

/** A part of the page, left out where there is nothing in it. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  body(title: string): HTMLElement;
}

const uncounted: ReadonlySet<string> = new Set(["timeline", "whole"]);

/** All that the page has of the case, to be opened: the marks of the picture lead here. */
function whole({ row, data, rules, grounds }: CasePage, setting: Setting): HTMLElement {
  return element("div", {},
    opened(`Every duty (${data.duties.length})`, dutyTable(data.duties, "Every duty", setting, "named")),
    opened(`What is on record, as drawn above (${data.held.length + data.facts.length})`, recordTable(data, row.children)),
    opened("Clauses named on this page", clauseList(data, rules, grounds)));
}

function heading({ caseId, children, attributes, place }: Row): HTMLElement {
  return element("header", {},
    element("h2", { id: "case-title", tabindex: -1 }, "Case ", isolated(caseId)),
    element("p", { class: "whom" }, ...between(" · ", children.map((child) => isolated(childName(child))))),
    element("p", { class: "aside" }, ...between(" · ", [...attributes.map(({ key, value }) => isolated(`${key}: ${value}`)), isolated(`read from ${place}`)])));
}

/** The whole case in one line. */
function standing(
  data: CaseData, beyond: number, advised: number, among: (force: Force, ...wanted: readonly Status[]) => readonly ShownDuty[],
): HTMLElement {
  const of = (status: Status) => data.duties.filter(({ circumstance }) => circumstance.status === status).length;
  const overdue = among("must", "overdue").length;
  const parts: readonly (readonly [number, Status, string])[] = [
    [overdue, "overdue", "overdue"], [beyond, "missed", "late or missed"], [among("must", "open").length, "open", "to do"],
    [of("unknown"), "unknown", "cannot be decided"], [of("waived"), "waived", "waived"], [of("met"), "met", "met on time"],
  ];
  const shown = parts.filter(([count]) => count > 0);
  const [look, verdict] = overdue + beyond > 0 ? ["bad", "Out of compliance"]
    : of("unknown") === 0 ? ["good", "No violation"] : ["", "No violation that the record shows"];
  return element("div", { class: `standing ${look}` },
    element("p", { class: "verdict" }, verdict),
    element("ul", {}, ...shown.map(([count, status, says]) => element("li", { class: status }, icon(status), element("b", {}, String(count)), ` ${says}`)),
      ...(advised === 0 ? [] : [element("li", {}, element("b", {}, String(advised)), " advised")])));
}

/** By the fact that is needed: many duties may wait for one. */
function unknowns(duties: readonly ShownDuty[], rules: readonly RuleName[]): HTMLElement {
  const byNeed = grouped(duties, ({ circumstance: { needs = "a fact that is not on record" } }) => gathered(needs));
  return element("ul", { class: "needs" }, ...[...byNeed].map(([need, all]) => {
    const titles = grouped(all, ({ circumstance: { rule } }) => rules[rule]?.title ?? "");
    return element("li", {}, element("p", {}, "Needed: ", element("strong", {}, isolated(need))),
      element("ul", {}, ...[...titles].map(([title, same]) => element("li", {}, title, " ",
        element("span", { class: "clauses" }, `${rules[same[0]?.circumstance.rule ?? 0]?.clauses.join(", ") ?? ""}${same.length === 1 ? "" : `, ${same.length} times`}${freshText(same)}`)))));
  }));
}

/** `, 2 new`, of those that a baseline did not find too. */
function freshText(duties: readonly ShownDuty[]): string {
  const fresh = duties.filter(({ circumstance: { known } }) => known === false).length;
  return fresh === 0 ? "" : `, ${fresh} new`;
}

function list(lines: readonly string[]): HTMLElement {
  return element("ul", {}, ...lines.map((line) => element("li", {}, isolated(line))));
}

function opened(summary: string, body: HTMLElement): HTMLElement {
  return element("details", {}, element("summary", {}, summary), body);
}

function clauseList({ duties }: CaseData, rules: readonly RuleName[], { clauses }: Grounds): HTMLElement {
  const named = [...new Set(duties.flatMap(({ circumstance }) => rules[circumstance.rule]?.clauses ?? []))].sort();
  return element("ul", { class: "law" }, ...named.map((id) => clauseItem(id, clauses)));
}

export function dayNumber(date: string): number {
  const civil = parseCivilDate(date);
  if (civil === undefined) throw new RangeError(`the page's data: expected a civil date, found ${date}`);
  return dayOf(civil);
}
