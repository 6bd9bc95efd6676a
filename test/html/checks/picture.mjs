// The picture of a case: as many marks as its data have, each reached by keyboard, each saying what it is.
import { deepEqual, equal, match, ok } from "node:assert/strict";

export const openCase = async (page, caseId) => {
  await page.evaluate((hash) => { location.hash = hash; }, `case=${encodeURIComponent(caseId)}`);
  await page.waitForFunction((id) => document.querySelector("#case-title bdi")?.textContent === id, caseId);
  await page.locator(".timeline").first().waitFor();
};

/** `expected` gives the lanes of a case, by its place, as the data have them: labels, and for each mark its heading. */
export async function drawsEveryMark(page, { cases }, expected) {
  let marks = 0;
  for (const [place, { caseId, duties }] of cases.entries()) {
    await openCase(page, caseId);
    const drawn = await page.$$eval(".lane[role=group]", (lanes) => lanes.map((lane) => ({
      label: lane.getAttribute("aria-label"),
      marks: [...lane.querySelectorAll("a.mark")].map((mark) => {
        const { width, height } = mark.querySelector(".target").getBoundingClientRect();
        return { says: mark.getAttribute("aria-label"), large: Math.min(width, height) > 23.99, shapes: mark.querySelectorAll("path, rect:not(.target)").length };
      }),
    })));
    const wanted = expected(place, await page.locator(".timeline").first().evaluate((svg) => svg.viewBox.baseVal.width));
    deepEqual(drawn.map(({ label, marks: each }) => [label, each.length]), wanted.map(({ label, headings }) => [label, headings.length]), caseId);
    drawn.forEach(({ marks: each }, lane) => deepEqual(each.map(({ says }) => says.split(". ")[0]).sort(), [...wanted[lane].headings].sort(), caseId));
    for (const { says, large, shapes } of drawn.flatMap((lane) => lane.marks)) {
      ok(large, `${caseId}: the target of "${says}" is under 24 pixels`);
      ok(shapes > 0, `${caseId}: nothing is drawn for "${says}"`);
      match(says, /[A-Z]{2}-[A-Z]+-[A-Z0-9]+|[Nn]o duty here rests on it/, `${caseId}: "${says}" names no clause`);
    }
    const stood = wanted.flatMap(({ duties: counts = [] }) => counts).reduce((sum, count) => sum + count, 0);
    equal(stood, duties.filter(({ due }) => due !== undefined).length, `${caseId}: a duty with a due date has no mark`);
    equal(await page.locator("table.duties tr[id^=duty-]").count(), duties.length, `${caseId}: a duty is in no row`);
    marks += drawn.reduce((sum, lane) => sum + lane.marks.length, 0);
  }
  return marks;
}

/** With Tab and the arrow keys alone, every mark gets the focus and says what it is. */
export async function isWalkedByKeyboard(page, caseId) {
  await openCase(page, caseId);
  const all = await page.locator("a.mark").count();
  const lanes = await page.locator(".lane[role=group]").count();
  await page.locator(".scroll").focus();
  const reached = new Set();
  const focused = () => page.evaluate(() => {
    const mark = document.activeElement;
    const tip = document.querySelector(".tip");
    return { place: [...document.querySelectorAll("a.mark")].indexOf(mark), said: !tip.hidden && mark.getAttribute("aria-label").startsWith(tip.querySelector(".heading").textContent) };
  });
  for (let lane = 0; lane < lanes; lane += 1) {
    await page.keyboard.press("Tab");
    for (let last = -1; ;) {
      const { place, said } = await focused();
      if (place === last) break;
      ok(place >= 0, `lane ${lane + 1}: the focus is on no mark`);
      ok(said, `mark ${place + 1} shows no tip when it has the focus`);
      reached.add(place);
      last = place;
      await page.keyboard.press("ArrowRight");
    }
  }
  equal(reached.size, all, "marks reached by keyboard");
  await page.keyboard.press("Escape");
  ok(await page.locator(".tip").isHidden(), "Escape leaves the tip");
  return all;
}

/** A mark leads to the row that says the same, and the way back returns. */
export async function leadsToItsRow(page, caseId) {
  await openCase(page, caseId);
  for (const selector of ["a.mark.met", "a.mark.held", "a.mark.plans"]) {
    const mark = page.locator(selector).first();
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "TR");
    const { id, open, seen } = await page.evaluate(() => {
      const row = document.activeElement;
      const { top, bottom } = row.getBoundingClientRect();
      return { id: row.id, open: row.closest("details").open, seen: top >= 0 && bottom <= innerHeight };
    });
    equal(await mark.getAttribute("href"), `#${id}`);
    match(await page.evaluate(() => location.hash), new RegExp(`^#case=${caseId}&row=${id}$`));
    ok(open && seen, `the row ${id} is not in sight`);
  }
}

export async function saysSoOnHover(page, caseId) {
  await openCase(page, caseId);
  const mark = page.locator("a.mark.overdue").first();
  await mark.hover();
  const tip = page.locator(".tip");
  match(await tip.innerText(), /^Overdue since \w{3} \d+, \d{4}|^\d+ duties overdue since/);
  await tip.hover();
  await page.waitForTimeout(500);
  ok(await tip.isVisible(), "the tip goes when it is pointed at");
}
