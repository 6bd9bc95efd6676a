/** The list of cases: filtered, ordered, and shown a page at a time, so that ten thousand are as quick as ten. */
import { counted, grouped, plain } from "../../plain.js";
import type { Caseload } from "../data/lines.js";
import type { Row } from "../data/row.js";
import { dayText } from "../dates.js";
import { filterHash, filterIn } from "../list/address.js";
import { filtering } from "../list/filter.js";
import { filterWords } from "../list/filter-words.js";
import type { Column, Order } from "../list/order.js";
import { columns, comparing, firstOrder, pressing } from "../list/order.js";
import { findable } from "../list/search.js";
import type { Tally } from "../list/tally.js";
import { tallyOf } from "../list/tally.js";
import { childName } from "../picture/groups.js";
import { controlsFor } from "./controls.js";
import { between, element, isolated, part } from "./dom.js";

const PAGE = 50;
/** Cases on paper: all that match, up to some tens of pages. */
const PRINTED = 1000;

const heads: Readonly<Record<Column, string>> = {
  case: "Case", overdue: "Overdue", beyond: "Late or missed", open: "To do", unknown: "Cannot be decided", nextDue: "Next due",
};

interface Entry {
  readonly row: Row;
  readonly place: number;
  readonly caseId: string;
  readonly found: string;
  readonly tally: Tally;
}

export interface List {
  /** Shows the list as the address has it. */
  show(hash: string): void;
  /** The address that shows the list as it stands. */
  address(): string;
}

/** `addressOf` gives that of a case's page, by its place among the rows. */
export function listOf(caseload: Caseload, asOf: number, addressOf: (place: number) => string): List {
  const { rows, rules } = caseload;
  const entries = rows.map((row, place): Entry => ({ row, place, caseId: row.caseId, found: findable(row), tally: tallyOf(row, rules) }));
  let order: Order = pressing;
  let first = 0;
  let shown: readonly Entry[] = entries;

  const controls = controlsFor(caseload, () => {
    first = 0;
    filter();
    history.replaceState(null, "", address());
  });
  const address = (): string => {
    const hash = filterHash(controls.shown());
    return hash === "" ? "#cases" : `#${hash}`;
  };

  const filter = () => {
    const passes = filtering(controls.shown(), rules, asOf);
    shown = entries.filter(({ row, found }) => passes(row, found));
    part("found", HTMLElement).textContent = foundText(shown, entries.length);
    arrange();
  };
  const showRows = (from: number, to: number) => {
    const sorted = [...shown].sort(comparing(order));
    part("rows", HTMLElement).replaceChildren(...sorted.slice(from, to).map((entry) => line(entry, addressOf(entry.place))));
  };
  const arrange = () => {
    showRows(first, first + PAGE);
    part("columns", HTMLElement).replaceChildren(...columns.map(head));
    part("pages", HTMLElement).replaceChildren(...pages());
  };

  const head = (column: Column): HTMLElement => {
    const its = column === order.by;
    const button = element("button", { type: "button", "data-column": column }, heads[column],
      element("span", { class: "direction", "aria-hidden": "true" }, its ? (order.descending ? "▾" : "▴") : ""));
    button.addEventListener("click", () => {
      order = its ? { by: column, descending: !order.descending } : firstOrder(column);
      first = 0;
      arrange();
      document.querySelector<HTMLButtonElement>(`#columns [data-column="${column}"]`)?.focus();
    });
    return element("th", { scope: "col", class: column === "case" ? undefined : "figure", "aria-sort": its ? (order.descending ? "descending" : "ascending") : undefined }, button);
  };

  const pages = (): HTMLElement[] => {
    if (shown.length <= PAGE) return [];
    const last = Math.floor((shown.length - 1) / PAGE) * PAGE;
    const turn = (says: string, to: number) => {
      const button = element("button", { type: "button", disabled: to < 0 || to > last || to === first ? "" : undefined }, says);
      button.addEventListener("click", () => {
        first = to;
        arrange();
        part("cases-title", HTMLElement).scrollIntoView();
        [...document.querySelectorAll<HTMLButtonElement>("#pages button")].find((other) => other.textContent === says && !other.disabled)?.focus();
      });
      return button;
    };
    return [
      turn("First", 0), turn("Previous", first - PAGE),
      element("span", {}, `${grouped(first + 1)} to ${grouped(Math.min(first + PAGE, shown.length))} of ${grouped(shown.length)}`),
      turn("Next", first + PAGE), turn("Last", last),
    ];
  };

  window.addEventListener("beforeprint", () => {
    if (part("caseload", HTMLElement).hidden) return;
    showRows(0, PRINTED);
    part("printed", HTMLElement).replaceChildren(plain(printedText(filterWords(controls.shown(), rules), shown.length, entries.length)));
  });
  window.addEventListener("afterprint", () => showRows(first, first + PAGE));
  return {
    show: (hash) => {
      controls.show(filterIn(hash));
      filter();
    },
    address,
  };
}

function foundText(shown: readonly Entry[], all: number): string {
  const overdue = shown.reduce((sum, { tally }) => sum + tally.overdue, 0);
  const open = shown.reduce((sum, { tally }) => sum + tally.open, 0);
  const cases = shown.length === all ? counted(all, "case") : `${grouped(shown.length)} of ${counted(all, "case")}`;
  return `${cases}; in ${shown.length === 1 ? "it" : "them"} ${grouped(overdue)} required ${overdue === 1 ? "duty" : "duties"} overdue and ${grouped(open)} to do.`;
}

/** What is on the paper, out of what. */
function printedText(filter: string, matching: number, all: number): string {
  const matched = filter === "" ? `No filter is set: ${counted(all, "case")}.` : `Filter: ${filter}. ${grouped(matching)} of ${counted(all, "case")} match.`;
  return matching <= PRINTED
    ? `${matched} All of them are listed here.`
    : `${matched} Only the first ${grouped(PRINTED)} of them are listed here; a narrower filter prints them all.`;
}

function line({ row: { caseId, children, attributes }, tally }: Entry, address: string): HTMLElement {
  return element("tr", {},
    element("th", { scope: "row" },
      element("a", { href: address }, isolated(caseId)),
      element("span", { class: "whom" }, ...between(" · ", children.map((child) => isolated(childName(child))))),
      element("span", { class: "attributes" }, ...between(" · ", attributes.map(({ key, value }) => isolated(`${key}: ${value}`))))),
    ...[tally.overdue, tally.beyond, tally.open, tally.unknown].map((count, at) =>
      element("td", { class: `figure${count === 0 ? " nought" : at < 1 ? " overdue" : ""}` }, grouped(count))),
    element("td", { class: "figure" }, tally.nextDue === undefined ? "none" : dayText(tally.nextDue)));
}
