/** What runs in the page: reads its data, shows the list, and the page of the case that the address names. */
import { readGrounds } from "../data/grounds.js";
import { readLines } from "../data/lines.js";
import { parsed } from "../data/reader.js";
import { dataIds } from "../ids.js";
import { caseHash, caseIn } from "../list/address.js";
import { casePage, dayNumber } from "./case-page.js";
import { element, part } from "./dom.js";
import { showCasesBehind } from "./numbers.js";
import { listOf } from "./list.js";

const grounds = readGrounds(parsed(textOf(dataIds.grounds)));
const caseload = readLines(textOf(dataIds.cases));
const hashes = hashesOf(caseload.rows.map(({ caseId }) => caseId));
const places = new Map(hashes.map((hash, place) => [hash, place]));
const list = listOf(caseload, dayNumber(grounds.asOf), (place) => `#${hashes[place] ?? ""}`);

const [summary, page] = [part("caseload", HTMLElement), part("case", HTMLElement)];
const title = document.title;
let shown: number | undefined;
/** How far down the summary was when a case was opened from it. */
let scrolled = 0;

part("list", HTMLElement).hidden = false;
list.show(location.hash);
showCasesBehind();
go();
window.addEventListener("hashchange", go);
page.addEventListener("click", leadWithin);
document.querySelector(".skip")?.addEventListener("click", (event) => {
  event.preventDefault();
  part("main", HTMLElement).focus();
});

function go(): void {
  const address = caseIn(location.hash);
  if (address === undefined) return showSummary();
  const place = places.get(caseHash(address));
  if (place === undefined) showMissing(address.caseId);
  else if (place !== shown) showCase(place);
  reveal(new URLSearchParams(location.hash.slice(1)).get("row"));
}

function showSummary(): void {
  if (page.hidden) {
    if (location.hash.includes("=")) showList();
    return;
  }
  page.hidden = true;
  page.replaceChildren();
  summary.hidden = false;
  shown = undefined;
  document.title = title;
  list.show(location.hash);
  window.scrollTo(0, scrolled);
}

/** The list as the address has it, with the focus on it. */
function showList(): void {
  list.show(location.hash);
  const heading = part("cases-title", HTMLElement);
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

function showCase(place: number): void {
  const row = caseload.rows[place];
  if (row === undefined) return;
  open(casePage({ row, data: caseload.caseAt(place), rules: caseload.rules, grounds }));
  shown = place;
  document.title = `Case ${row.caseId} – ${title}`;
}

function showMissing(caseId: string): void {
  open(element("article", {}, element("h2", { id: "case-title", tabindex: -1 }, "No such case"),
    element("p", {}, `No case of this report has the id ${caseId}.`)));
  shown = undefined;
}

function open(article: HTMLElement): void {
  if (page.hidden) scrolled = window.scrollY;
  summary.hidden = true;
  page.hidden = false;
  page.replaceChildren(element("p", { class: "back" }, element("a", { href: list.address() }, "← All cases")), article);
  window.scrollTo(0, 0);
  document.getElementById("case-title")?.focus();
}

/** A link to a part of the open case becomes an address that says which case it is. */
function leadWithin(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const part = link?.getAttribute("href")?.slice(1) ?? "";
  if (shown === undefined || event.ctrlKey || event.metaKey || event.shiftKey || !page.contains(document.getElementById(part))) return;
  event.preventDefault();
  location.hash = `${hashes[shown] ?? ""}&row=${part}`;
}

/** Opens what a row stands in, and moves to it. */
function reveal(id: string | null): void {
  const row = id === null ? null : document.getElementById(id);
  if (row === null) return;
  for (let around = row.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  row.scrollIntoView({ block: "center" });
  row.focus();
}

/** An id that comes up again is told apart by its number. */
function hashesOf(caseIds: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return caseIds.map((caseId) => {
    const nth = (counts.get(caseId) ?? 0) + 1;
    counts.set(caseId, nth);
    return caseHash({ caseId, nth });
  });
}

function textOf(id: string): string {
  return part(id, HTMLScriptElement).textContent ?? "";
}
