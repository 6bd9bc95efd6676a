// Data that means something to HTML, script or the direction of text: it stays text.
import { deepEqual, equal, ok } from "node:assert/strict";

/** As the page shows a text: control characters and marks that turn a line around are escapes. */
const shown = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\ud800-\udfff]/gu,
  (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

const intruders = (page) => page.evaluate(() => ({
  scripts: document.scripts.length,
  elements: [...document.querySelectorAll("img, iframe, object, embed, link, base, main i, main [onmouseover], main [onerror]")].map(({ outerHTML }) => outerHTML),
}));

export async function staysText(page, { cases }) {
  deepEqual(await intruders(page), { scripts: 3, elements: [] });
  equal(await page.title(), "</title><script>alert(3)</script> \\u202ereport");
  const listed = await page.$$eval("#rows a", (links) => links.map(({ textContent }) => textContent));
  deepEqual([...listed].sort(), cases.map(({ caseId }) => shown(caseId)).sort());
  await page.$$eval("#caseload details", (all) => all.forEach((each) => { each.open = true; }));
  const summary = await page.locator("#caseload").textContent();
  for (const part of ["</script><script>alert(7)</script><!-- <script> <img src=x onerror=alert(8)> \\u2028\\u2029", "<script>alert(1)</script>"]) ok(summary.includes(part), `the summary does not show ${part}`);
  ok((await page.locator("ul.unread").innerText()).includes("<img src=x onerror=alert(1)>.ndjson:1: </ul><script>alert(1)</script>"));

  const seen = new Map();
  const links = await page.$$eval("#rows a", (all) => all.map((link) => link.getAttribute("href")));
  equal(new Set(links).size, cases.length, "two cases have one address");
  for (const [at, link] of links.entries()) {
    await page.evaluate((hash) => { location.hash = hash; }, link);
    await page.waitForFunction((id) => document.querySelector("#case-title bdi")?.textContent === id, listed[at]);
    await page.$$eval("#case details", (all) => all.forEach((each) => { each.open = true; }));
    deepEqual(await intruders(page), { scripts: 3, elements: [] }, listed[at]);
    const { wide, text } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, text: document.getElementById("case").textContent }));
    ok(wide <= 1280, `${listed[at]}: the page is ${wide} pixels wide`);
    ok(!/[\u202e\u2028\u2029\u0000]/.test(text), `${listed[at]}: a mark that breaks or turns the line is in the text`);
    ok(text.includes("</script><script>alert(7)</script>"), `${listed[at]}: the rules' own words are not shown`);
    seen.set(text, link);
  }
  equal(seen.size, cases.length, "two addresses show one case");
}

export async function findsItsCases(page, ask) {
  await ask(page, { search: "</script><script>alert(4)</script>" });
  ok((await page.locator("#found").innerText()).startsWith("1 of "), await page.locator("#found").innerText());
}
