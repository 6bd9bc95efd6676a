/** What is to be done in a case, soonest due first: each with why, by whose word, and what would meet it. */
import { grouped } from "../../../timeline/view/index.js";
import type { ShownDuty } from "../data/duty.js";
import type { Grounds } from "../data/grounds.js";
import { assumptionKey } from "../data/grounds.js";
import { dayText } from "../dates.js";
import { standingWords } from "../statuses.js";
import type { Content } from "./dom.js";
import { element, isolated } from "./dom.js";
import type { Setting } from "./duty-table.js";
import { dueText } from "./duty-table.js";
import { icon } from "./glyphs.js";

export function toDoList(duties: readonly ShownDuty[], setting: Setting, grounds: Grounds): HTMLElement {
  return element("ol", { class: "to-do" }, ...alike(duties).map((group) => item(group, setting, grounds)));
}

/** Duties that differ only in whom they are about, as those of siblings do, are told together. */
function alike(duties: readonly ShownDuty[]): ShownDuty[][] {
  return [...grouped(duties, ({ circumstance, days }) => JSON.stringify([circumstance, days])).values()].map((group) => [...group]);
}

function item(group: readonly ShownDuty[], { rules, asOf }: Setting, { clauses, assumptions }: Grounds): HTMLElement {
  const [duty] = group;
  if (duty === undefined) return element("li");
  const { circumstance: { status, known, rule, because, missing, remedy, basis }, days } = duty;
  const named = rules[rule];
  const assumed = basis === undefined ? undefined : assumptions.get(assumptionKey(named?.id ?? "", basis.name));
  return element("li", { class: `item ${status}` },
    element("div", {},
      element("p", { class: `stands ${status}` }, icon(status), element("strong", {}, standingWords({ status, known, ...days }, asOf))),
      element("p", { class: "when" }, days.due === undefined ? "no date yet" : `due ${dueText(duty)}`)),
    element("div", {},
      element("h4", {}, named?.title ?? ""),
      element("dl", {},
        ...entry("To meet it", remedy === undefined ? [] : [isolated(remedy)], "remedy"),
        ...entry("Who", [isolated(group.map(({ who }) => who.says).join("; "))]),
        ...entry("Missing", missing.length === 0 ? [] : [isolated(missing.join(", "))]),
        ...entry("Because", because === undefined ? [] : [isolated(because), days.raised === undefined ? "" : ` on ${dayText(days.raised)}`]),
        ...entry("Assumed", assumed === undefined ? [] : [assumed])),
      element("ul", { class: "law" }, ...(named?.clauses ?? []).map((id) => clauseItem(id, clauses)))));
}

function entry(name: string, content: readonly Content[], look?: string): HTMLElement[] {
  return content.length === 0 ? [] : [element("div", { class: look }, element("dt", {}, name), element("dd", {}, ...content))];
}

/** What a clause says, and where it stands. */
export function clauseItem(id: string, clauses: Grounds["clauses"]): HTMLElement {
  const text = clauses.get(id);
  return element("li", {}, element("b", {}, id), ...(text === undefined ? [] : [` ${text.says} `, element("cite", {}, text.citation)]));
}
