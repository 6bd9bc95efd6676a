// For everyone: axe-core by day and by night, narrow screens, no script, paper, and a file that was cut off.
import { deepEqual, equal, ok } from "node:assert/strict";
import { violations } from "../browser.mjs";
import { ask } from "./list.mjs";

export async function passesAxe(page, caseId) {
  await page.$$eval("#caseload details:not(.group ~ .group)", (all) => all.forEach((each) => { each.open = true; }));
  deepEqual(await violations(page), [], "the summary");
  await ask(page, { search: "no such case at all" });
  deepEqual(await violations(page), [], "an empty list");
  await ask(page, { search: "", standing: "overdue" });
  deepEqual(await violations(page), [], "the list, filtered");
  await page.evaluate((hash) => { location.hash = hash; }, `case=${encodeURIComponent(caseId)}`);
  await page.locator(".timeline").first().waitFor();
  deepEqual(await violations(page), [], "a case");
  await page.locator("a.mark.overdue").first().focus();
  await page.$$eval("#case details", (all) => all.forEach((each) => { each.open = true; }));
  deepEqual(await violations(page), [], "a case, all of it open, with a tip shown");
}

/** 320 pixels is a page at 400% (WCAG 2.2, 1.4.10): nothing but tables and the picture goes sideways. */
export async function fitsNarrow(page, caseId) {
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  equal(await wide(), 320, "the summary");
  await page.evaluate((hash) => { location.hash = hash; }, `case=${encodeURIComponent(caseId)}`);
  await page.locator(".timeline").first().waitFor();
  equal(await wide(), 320, "a case");
}

export async function worksWithoutScript(page) {
  ok((await page.locator(".lead").innerText()).includes("out of compliance"));
  ok(await page.locator("#cases noscript").evaluate((note) => note.getBoundingClientRect().height > 0), "nothing says that scripts are off");
  ok(await page.locator("#list").isHidden(), "controls are shown that do nothing");
  ok(await page.locator(".unfinished").isHidden());
}

export async function saysThatItWasCutOff(page) {
  ok(await page.locator(".unfinished").isVisible(), "a page cut off says nothing of it");
}

/** No stop of the Tab key out of the order of the page, and the first leads past the head. */
export async function tabsInOrder(page) {
  equal(await page.evaluate(() => [...document.querySelectorAll("[tabindex]")].filter(({ tabIndex }) => tabIndex > 0).length), 0);
  await page.keyboard.press("Tab");
  equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  equal(await page.evaluate(() => document.activeElement.id), "main");
}

/** Paper lists every case that matches, says which filter is set, and shows no control. */
export async function printsTheList(page, { cases }) {
  await ask(page, { standing: "overdue" });
  const right = cases.filter(({ duties }) => duties.some(({ status }) => status === "overdue")).length;
  await page.pdf({ format: "Letter" });
  equal(await page.locator("#printed").textContent(), `Filter: a duty: overdue. ${right} of ${cases.length} cases match. All of them are listed here.`);
}

/** Of very many it lists the first and says so; the screen has its own page of them again. */
export async function printsTheFirstOfMany(page, { cases }) {
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event("beforeprint"));
    const on = { rows: document.querySelectorAll("#rows tr").length, says: document.getElementById("printed").textContent };
    window.dispatchEvent(new Event("afterprint"));
    return { ...on, after: document.querySelectorAll("#rows tr").length };
  });
  const all = cases.length.toLocaleString("en-US");
  const says = cases.length <= 1000 ? `No filter is set: ${all} cases. All of them are listed here.`
    : `No filter is set: ${all} cases. Only the first 1,000 of them are listed here; a narrower filter prints them all.`;
  deepEqual(printed, { rows: Math.min(1000, cases.length), says, after: Math.min(50, cases.length) });
}

export async function prints(page, caseId) {
  const bytes = (await page.pdf({ format: "Letter" })).length;
  await page.evaluate((hash) => { location.hash = hash; }, `case=${encodeURIComponent(caseId)}`);
  await page.locator(".timeline").first().waitFor();
  const ofCase = (await page.pdf({ format: "Letter" })).length;
  await page.emulateMedia({ media: "print" });
  ok(await page.locator(".back").isHidden(), "paper shows what only a screen can use");
  ok(bytes > 20_000 && ofCase > 20_000, `${bytes} and ${ofCase} bytes`);
}
