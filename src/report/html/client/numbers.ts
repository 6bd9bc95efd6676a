/** Numbers and names in the tables of timeliness that lead to the cases behind them. */
import { filterHash } from "../list/address.js";
import { unfiltered } from "../list/filter.js";
import { statuses, statusWords } from "../statuses.js";
import { element } from "./dom.js";

/** At once in what is shown; in the rules of a group when they are opened, since there may be many groups. */
export function showCasesBehind(): void {
  for (const table of document.querySelectorAll("table.rules")) {
    const group = table.closest<HTMLDetailsElement>("details.group");
    if (group === null) leadFrom(table);
    else group.addEventListener("toggle", () => leadFrom(table), { once: true });
  }
}

function leadFrom(table: Element): void {
  for (const number of table.querySelectorAll<HTMLElement>("[data-rule] [data-standing]")) leadToList(number);
  for (const name of table.querySelectorAll<HTMLElement>("[data-case]")) {
    name.replaceChildren(element("a", { href: `#${name.dataset.case ?? ""}` }, ...name.childNodes));
  }
}

/** A button of a number that says of what rule and status it is. */
function leadToList(number: HTMLElement): void {
  const rule = number.closest<HTMLElement>("[data-rule]")?.dataset.rule;
  const status = statuses.find((each) => each === number.dataset.standing);
  if (rule === undefined || status === undefined) return;
  const count = number.textContent ?? "";
  const button = element("button", { type: "button", class: "number-link", "aria-label": `${count} ${statusWords[status].toLowerCase()}: show the cases` }, count);
  button.addEventListener("click", () => {
    location.hash = filterHash({ ...unfiltered, rule, wanted: status });
  });
  number.replaceChildren(button);
}
