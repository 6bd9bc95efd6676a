/** Numbers of the tables of rules that show the cases behind them. */
import { filterHash } from "../list/address.js";
import { unfiltered } from "../list/filter.js";
import { statuses, statusWords } from "../statuses.js";
import { element } from "./dom.js";

/** Makes a button of every number that says of what rule and status it is. */
export function showCasesBehind(): void {
  for (const cell of document.querySelectorAll<HTMLElement>("[data-rule] [data-standing]")) {
    const rule = cell.closest<HTMLElement>("[data-rule]")?.dataset.rule;
    const status = statuses.find((each) => each === cell.dataset.standing);
    if (rule === undefined || status === undefined) continue;
    const count = cell.textContent ?? "";
    const button = element("button", { type: "button", class: "number-link", "aria-label": `${count} ${statusWords[status].toLowerCase()}: show the cases` }, count);
    button.addEventListener("click", () => {
      location.hash = filterHash({ ...unfiltered, rule, wanted: status });
    });
    cell.replaceChildren(button);
  }
}
