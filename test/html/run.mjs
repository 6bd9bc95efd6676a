// The HTML report in a real Chromium: opened from disk, its charts and pictures against the reports, its list against ten
// thousand cases, axe-core, the keyboard, hostile data, no request to anywhere.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { tsImport } from "tsx/esm/api";
import { launch, visit } from "./browser.mjs";
import * as access from "./checks/access.mjs";
import * as compared from "./checks/compared.mjs";
import * as hostile from "./checks/hostile.mjs";
import * as list from "./checks/list.mjs";
import * as picture from "./checks/picture.mjs";
import * as summary from "./checks/summary.mjs";

const { AS_OF, GROUPED_BY, comparedPage, examplePage, hostilePage, manyPage } = await tsImport("./pages.ts", import.meta.url);
const { lanesIn } = await tsImport("./lanes.ts", import.meta.url);

/** How many cases the list must be quick with. */
const MANY = Number(process.env.MANY ?? 10_000);
/** Three children, breaches of each kind, several goals and a long record. */
const CASE = "nutmeg";
const scratch = mkdtempSync(join(tmpdir(), "permanency-html-"));
let failed = 0;
let passed = 0;

const write = (name, html) => {
  const path = join(scratch, name);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
};

/** Part of a check's name, to run those alone. */
const ONLY = process.env.ONLY ?? "";

const check = async (name, doing) => {
  if (!name.includes(ONLY)) return;
  try {
    const said = await doing();
    passed += 1;
    console.log(`ok      ${name}${said === undefined ? "" : `: ${said}`}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${error instanceof Error ? error.message.replaceAll("\n", "\n        ") : String(error)}`);
  }
};

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

let browser;
try {
  browser = await launch();
  console.log(`Chromium ${browser.version()}`);
  const example = examplePage();
  const exampleUrl = write("example.html", example.html);
  const onExample = (name, doing, options) => check(name, async () => {
    let said;
    await visit(browser, exampleUrl, async (page) => { said = await doing(page); }, options);
    return said;
  });

  await onExample("the summary says the numbers of the reports", (page) => summary.saysTheNumbers(page, example));
  await onExample("the charts of due dates are drawn to their numbers", (page) => summary.drawsTheDueDates(page, example, AS_OF));
  await onExample("timeliness by rule is drawn to its numbers", (page) => summary.drawsTimelinessByRule(page, example));
  await onExample("timeliness by group and rule says the numbers of the reports", async (page) => `${await summary.drawsTimelinessByGroup(page, example, GROUPED_BY)} groups`);
  await onExample("numbers lead to the cases behind them", (page) => summary.leadsToTheCases(page, example));
  await onExample("what could not be read is told", (page) => summary.tellsWhatCouldNotBeRead(page));
  await onExample("the list orders", (page) => list.ordersAndPages(page, example));
  await onExample("the address keeps the list as it is filtered", (page) => list.keepsItsAddress(page, exampleUrl));
  await onExample("every case's picture has every mark of its data", async (page) =>
    `${await picture.drawsEveryMark(page, example, lanesIn(example.html, AS_OF))} marks on ${example.cases.length} cases`);
  await onExample("every mark is reached by keyboard", async (page) => `${await picture.isWalkedByKeyboard(page, CASE)} marks`);
  await onExample("a mark leads to its row", (page) => picture.leadsToItsRow(page, CASE));
  await onExample("a mark says what it is when it is pointed at", (page) => picture.saysSoOnHover(page, CASE));
  for (const colorScheme of ["light", "dark"]) {
    await onExample(`axe-core finds no violation, ${colorScheme}`, (page) => access.passesAxe(page, CASE), { colorScheme });
  }
  await onExample("axe-core finds no violation on a narrow screen", (page) => access.passesAxe(page, CASE), { viewport: { width: 400, height: 800 } });
  await onExample("nothing but tables and pictures goes sideways at 320 pixels", (page) => access.fitsNarrow(page, CASE), { viewport: { width: 320, height: 640 } });
  await onExample("the numbers stand without script", (page) => access.worksWithoutScript(page), { javaScriptEnabled: false });
  await onExample("Tab goes in the order of the page", (page) => access.tabsInOrder(page));
  await onExample("it prints", (page) => access.prints(page, CASE));
  await onExample("paper lists the cases that match", (page) => access.printsTheList(page, example));
  for (const [where, end] of [["among its cases", example.html.indexOf('<main id="main"') / 2], ["after them", example.html.indexOf("<footer")]]) {
    const cut = write("cut.html", example.html.slice(0, Math.floor(end)));
    await check(`a file cut off ${where} says so`, () => visit(browser, cut, (page) => access.saysThatItWasCutOff(page)));
  }

  await check("against a baseline every finding says whether it is known", async () => {
    const page = comparedPage();
    let marks = 0;
    await visit(browser, write("compared.html", page.html), async (open) => { marks = await compared.marksEveryFinding(open, page); });
    return `${marks} findings`;
  });

  const odd = hostilePage();
  const oddUrl = write("hostile.html", odd.html);
  await check("hostile data stay text", () => visit(browser, oddUrl, (page) => hostile.staysText(page, odd)));
  await check("hostile data are found", () => visit(browser, oddUrl, (page) => hostile.findsItsCases(page, list.ask)));

  const many = manyPage(MANY);
  const manyUrl = write("many.html", many.html);
  console.log(`        ${many.cases.length} cases, ${many.cases.reduce((sum, { duties }) => sum + duties.length, 0)} duties: ${megabytes(Buffer.byteLength(many.html))}`);
  await check(`${MANY} cases are searched, filtered and ordered, each within a second`, async () => {
    let times = [];
    let opened = 0;
    await visit(browser, manyUrl, async (page) => {
      opened = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
      const questions = await list.questionsFor(page, { asOf: AS_OF, county: "Greene", child: "Nora Nutmeg", caseId: "case-0042", rule: "us-mo/concurrent-goal" });
      times = await list.answers(page, many, questions);
      await list.ordersAndPages(page, many);
      await page.locator("#clear").click();
      await page.waitForFunction(() => /^[\d,]+ cases;/.test(document.querySelector("#found").textContent));
      await access.printsTheFirstOfMany(page, many);
    });
    const slowest = times.reduce((most, each) => (each.took > most.took ? each : most));
    return `opened in ${Math.round(opened)} ms; slowest ${Math.round(slowest.took)} ms (${slowest.says})`;
  });
} catch (error) {
  failed += 1;
  console.log(`FAILED  ${error instanceof Error ? error.stack : String(error)}`);
} finally {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
