// The list: what is searched, filtered and ordered comes out as the reports have it, and quickly.
import { deepEqual, equal, ok } from "node:assert/strict";

/** A reader notices no wait within this (the requirement on ten thousand cases). */
const AT_MOST = 1000;
const PAGE = 50;
const has = (wanted) => ({ duties }) => duties.some((duty) => Object.entries(wanted).every(([key, value]) => duty[key] === value));
const overdueIn = ({ duties }) => duties.filter(({ force, status }) => force === "must" && status === "overdue").length;

/** Sets controls as a reader would, and gives the milliseconds until the page has painted the answer. */
export async function ask(page, controls) {
  return await page.evaluate(async (given) => {
    const started = performance.now();
    for (const [id, value] of Object.entries(given)) {
      const control = document.getElementById(id);
      control.value = value;
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - started;
  }, controls);
}

/** The attribute's control by its label, and the option by its text: as a reader finds them. */
async function attribute(page, key, value) {
  return await page.evaluate(({ key, value }) => {
    const label = [...document.querySelectorAll("#attributes label")].find(({ textContent }) => textContent === key);
    const select = document.getElementById(label.htmlFor);
    return [select.id, [...select.options].find(({ textContent }) => textContent === value).value];
  }, { key, value });
}

const shownCases = (page) => page.$$eval("#rows tr a", (links) => links.map((link) => link.textContent));
const foundText = (page) => page.locator("#found").innerText();

/** Every kind of question, each with the cases that answer it by the reports. */
export async function answers(page, { cases }, questions) {
  const times = [];
  for (const { says, controls, expected } of questions) {
    const took = await ask(page, { search: "", standing: "", force: "", rule: "", ...controls });
    times.push({ says, took });
    const right = cases.filter(expected).map(({ caseId }) => caseId);
    ok(right.length > 0 && right.length < cases.length, `${says}: ${right.length} cases would answer, which asks nothing`);
    const overdue = cases.filter(expected).reduce((sum, each) => sum + overdueIn(each), 0);
    const count = right.length.toLocaleString("en-US");
    ok((await foundText(page)).startsWith(`${count} of ${cases.length.toLocaleString("en-US")} cases; in ${right.length === 1 ? "it" : "them"} ${overdue.toLocaleString("en-US")} required`), `${says}: ${await foundText(page)}, expected ${count}`);
    const shown = await shownCases(page);
    equal(shown.length, Math.min(PAGE, right.length), says);
    ok(shown.every((caseId) => right.includes(caseId)), `${says}: a case is shown that does not answer`);
    ok(took < AT_MOST, `${says}: ${Math.round(took)} ms`);
    for (const id of Object.keys(controls)) if (id.startsWith("attribute-")) await ask(page, { [id]: "" });
  }
  return times;
}

export async function questionsFor(page, { county, child, caseId, rule, ...more }) {
  const [id, value] = await attribute(page, "county", county);
  const within = (days, asOf) => new Date(Date.parse(`${asOf}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const dueBy = within(28, more.asOf);
  return [
    { says: "a case by its id", controls: { search: caseId }, expected: (each) => each.caseId.includes(caseId) },
    { says: "a child by name, in any case of letters", controls: { search: child.toUpperCase() }, expected: ({ children }) => children.some(({ id, name = "" }) => `${id} ${name}`.toLowerCase().includes(child.toLowerCase())) },
    { says: "a county by search", controls: { search: county.toLowerCase() }, expected: ({ caseId, attributes, children }) => [caseId, ...Object.values(attributes), ...children.flatMap(({ id, name = "" }) => [id, name])].some((text) => text.toLowerCase().includes(county.toLowerCase())) },
    { says: "a county by its control", controls: { [id]: value }, expected: ({ attributes }) => attributes.county === county },
    { says: "a status", controls: { standing: "missed" }, expected: has({ status: "missed" }) },
    { says: "a rule", controls: { rule }, expected: has({ rule }) },
    { says: "a status of a rule", controls: { rule, standing: "overdue" }, expected: has({ rule, status: "overdue" }) },
    { says: "a status of what is advised", controls: { force: "should", standing: "late" }, expected: has({ force: "should", status: "late" }) },
    { says: "due within four weeks", controls: { standing: "due-in-28" }, expected: ({ duties }) => duties.some(({ status, due }) => status === "open" && due !== undefined && due >= more.asOf && due <= dueBy) },
    { says: "a county and a status", controls: { [id]: value, standing: "unknown" }, expected: (each) => each.attributes.county === county && has({ status: "unknown" })(each) },
  ];
}

export async function ordersAndPages(page, { cases }) {
  await page.locator("#clear").click();
  await page.waitForFunction((count) => document.querySelector("#found").textContent.startsWith(`${count} cases`), cases.length.toLocaleString("en-US"));
  const overdue = () => page.$$eval("#rows tr", (rows) => rows.map((row) => Number(row.querySelector("td").textContent.replaceAll(",", ""))));
  const most = cases.map(overdueIn).sort((a, b) => b - a).slice(0, PAGE);
  deepEqual(await overdue(), most, "the list does not begin with the most overdue");
  await page.locator("#columns button", { hasText: "Case" }).click();
  const byId = cases.map(({ caseId }) => caseId).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  deepEqual(await shownCases(page), byId.slice(0, PAGE));
  equal(await page.locator("th[aria-sort=ascending]").innerText().then((text) => text.trim().slice(0, 4)), "Case");
  if (cases.length <= PAGE) return;
  await page.locator("#pages button", { hasText: "Last" }).click();
  const rest = cases.length % PAGE === 0 ? PAGE : cases.length % PAGE;
  deepEqual(await shownCases(page), byId.slice(-rest));
}

/** The address says what is shown, and shows it again. */
export async function keepsItsAddress(page, url) {
  await ask(page, { search: "", standing: "overdue", force: "must", rule: "" });
  const [found, hash] = [await foundText(page), await page.evaluate(() => location.hash)];
  equal(hash, "#standing=overdue&force=must");
  await page.locator("#rows a").first().click();
  await page.locator("#case-title").waitFor();
  await page.locator(".back a").click();
  await page.locator("#found").waitFor();
  equal(await foundText(page), found, "the way back from a case lost the filter");
  await page.goto("about:blank");
  await page.goto(url + hash);
  equal(await foundText(page), found, "the address does not show the list again");
}
