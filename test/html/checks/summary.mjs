// The caseload's own numbers and charts, against the reports they are made from.
import { deepEqual, equal, match, ok } from "node:assert/strict";

const DAY = 86_400_000;
const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY;
const grouped = (count) => count.toLocaleString("en-US");

/** Twelve weeks and how many required and advised duties are open and due in each. */
const weeksOf = (cases, asOf) => {
  const weeks = Array.from({ length: 12 }, () => ({ must: 0, should: 0 }));
  for (const { status, due, force } of cases.flatMap(({ duties }) => duties)) {
    if (status !== "open" || due === undefined) continue;
    const week = weeks[Math.floor((dayOf(due) - dayOf(asOf)) / 7)];
    if (week !== undefined) week[force] += 1;
  }
  return weeks;
};

const cellsOf = (page, selector) => page.$$eval(selector, (rows) => rows.map((row) => ({
  head: row.querySelector("th")?.textContent ?? "",
  figures: [...row.querySelectorAll("td.figure")].map((cell) => cell.textContent),
  bars: [...row.querySelectorAll("svg rect")].map((bar) => [bar.getAttribute("class"), Number(bar.getAttribute("width"))]),
  drawn: [...row.querySelectorAll("svg rect")].map((bar) => bar.getBoundingClientRect().width),
})));

export async function saysTheNumbers(page, { cases }) {
  const duties = cases.flatMap((each) => each.duties);
  const must = (...statuses) => duties.filter(({ force, status }) => force === "must" && statuses.includes(status)).length;
  const out = cases.filter((each) => each.duties.some(({ force, status }) => force === "must" && ["overdue", "late", "missed"].includes(status))).length;
  match(await page.locator(".lead").innerText(), new RegExp(`^${grouped(out)} of ${grouped(cases.length)} cases are out of compliance`));
  const values = await page.$$eval(".number", (numbers) => numbers.map((number) => [number.querySelector("dt").textContent, number.querySelector(".value").textContent]));
  const numbers = Object.fromEntries(values);
  equal(numbers.Overdue, grouped(must("overdue")));
  equal(numbers["Late or missed"], grouped(must("late", "missed")));
  equal(numbers["Cannot be decided"], grouped(must("unknown")));
  equal(numbers["Met on time"], `${Math.floor((100 * must("met")) / must("met", "late", "overdue", "missed"))}%`);
}

export async function drawsTheDueDates(page, { cases }, asOf) {
  const weeks = weeksOf(cases, asOf);
  const shown = await cellsOf(page, "#coming tbody tr");
  deepEqual(shown.map(({ figures }) => figures), weeks.map(({ must, should }) => [grouped(must), grouped(should)]));
  const most = Math.max(...weeks.map(({ must, should }) => must + should));
  shown.forEach(({ bars, drawn }, at) => {
    const { must, should } = weeks[at];
    const expected = [["solid", must], ["outlined", should]].filter(([, count]) => count > 0).map(([name, count]) => [name, Math.round((10_000 * count) / most) / 100]);
    deepEqual(bars, expected);
    ok(drawn.every((width) => width > 0), "a bar is not drawn");
  });
  const overdue = await cellsOf(page, "#overdue-for tbody tr");
  const sum = overdue.reduce((all, { figures: [must] }) => all + Number(must.replaceAll(",", "")), 0);
  equal(sum, cases.flatMap(({ duties }) => duties).filter(({ force, status }) => force === "must" && status === "overdue").length);
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const written = (date) => `${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;

/** What an administrator reads of some duties, reckoned here from the duties alone. */
const reckoned = (duties) => {
  const count = (status) => duties.filter((duty) => duty.status === status).length;
  const of = count("met") + count("late") + count("overdue") + count("missed");
  const late = duties.filter(({ status, daysLate }) => ["late", "overdue", "missed"].includes(status) && daysLate >= 0).map(({ daysLate }) => daysLate).sort((a, b) => a - b);
  const rank = (percent) => (late.length === 0 ? "none" : grouped(late[Math.ceil((percent * late.length) / 100) - 1]));
  const oldest = duties.filter(({ status, due }) => status === "overdue" && due !== undefined)
    .sort((a, b) => (a.due === b.due ? (a.caseId < b.caseId ? -1 : 1) : a.due < b.due ? -1 : 1))[0];
  return {
    rate: of === 0 ? "none due" : `${Math.floor((100 * count("met")) / of)}%`,
    of: of === 0 ? "" : `${grouped(count("met"))} of ${grouped(of)}`,
    figures: [duties.length, ...["late", "overdue", "missed", "open", "unknown"].map(count)].map(grouped).concat(rank(50), rank(90)),
    oldest: oldest === undefined ? "none" : `${written(oldest.due)} ${oldest.caseId}`,
    bars: of === 0 ? 0 : (count("met") > 0) + (count("met") < of),
  };
};

const rowsShown = (page, selector) => page.$$eval(`:is(${selector}) tbody tr`, (rows) => rows.map((row) => ({
  rule: row.dataset.rule,
  title: row.querySelector("th").textContent,
  says: {
    rate: row.querySelector(".rate").textContent,
    of: row.querySelector(".of")?.textContent ?? "",
    figures: [...row.querySelectorAll("td.figure")].map((cell) => cell.textContent),
    oldest: row.querySelector("td.oldest").textContent,
    bars: row.querySelectorAll("svg rect").length,
  },
  drawn: [...row.querySelectorAll("svg rect")].every((bar) => bar.getBoundingClientRect().width > 0),
})));

const openAll = (page) => page.$$eval("#caseload details", (all) => all.forEach((each) => { each.open = true; }));
const dutiesOf = (cases) => cases.flatMap(({ caseId, duties }) => duties.map((duty) => ({ ...duty, caseId })));

export async function drawsTimelinessByRule(page, { cases }) {
  const duties = dutiesOf(cases);
  await openAll(page);
  const shown = await rowsShown(page, "#required, #required-more, #advised, #advised-more");
  deepEqual(shown.flatMap(({ rule }) => rule ?? []).sort(), [...new Set(duties.map(({ rule }) => rule))].sort());
  const totals = shown.filter(({ rule }) => rule === undefined);
  deepEqual(totals.map(({ says }) => says), ["must", "should"].map((force) => reckoned(duties.filter((duty) => duty.force === force))));
  for (const { rule, says, drawn } of shown) {
    if (rule !== undefined) deepEqual(says, reckoned(duties.filter((duty) => duty.rule === rule)), rule);
    ok(drawn, `a bar of ${rule ?? "a total"} is not drawn`);
  }
}

export async function drawsTimelinessByGroup(page, { cases }, by) {
  await openAll(page);
  const values = [...new Set(cases.map(({ attributes }) => attributes[by]))].sort((a, b) => (a === undefined) - (b === undefined) || (a < b ? -1 : 1));
  const of = (value, force) => dutiesOf(cases.filter(({ attributes }) => attributes[by] === value)).filter((duty) => duty.force === force);
  const required = await rowsShown(page, "#groups-required");
  deepEqual(required.map(({ title, says }) => [title.replace(/ [\d,]+ cases?$/, ""), says]), values.map((value) => [value ?? `${by} not given`, reckoned(of(value, "must"))]));
  for (const [at, value] of values.entries()) {
    const rows = await rowsShown(page, `#group-${at + 1}`);
    const duties = [...of(value, "must"), ...of(value, "should")];
    equal(rows.filter(({ title }) => !title.startsWith("All that is")).length, new Set(duties.map(({ rule }) => rule)).size, value);
    for (const { rule, title, says } of rows) if (rule !== undefined) deepEqual(says, reckoned(duties.filter((duty) => duty.rule === rule)), `${value}: ${title}`);
  }
  return values.length;
}

/** The number of a rule leads to its cases, and the oldest overdue to its own. */
export async function leadsToTheCases(page, { cases }) {
  const number = page.locator("#required [data-rule] [data-standing=overdue] button").first();
  const rule = await number.evaluate((button) => button.closest("[data-rule]").dataset.rule);
  const oldest = page.locator(`#required [data-rule="${rule}"] .oldest a`);
  const caseId = await oldest.textContent();
  await number.click();
  const right = cases.filter(({ duties }) => duties.some((duty) => duty.rule === rule && duty.status === "overdue")).length;
  await page.waitForFunction((start) => document.querySelector("#found").textContent.startsWith(start), `${grouped(right)} of ${grouped(cases.length)} cases`);
  await oldest.click();
  await page.waitForFunction((id) => document.querySelector("#case-title bdi")?.textContent === id, caseId);
}

export async function tellsWhatCouldNotBeRead(page) {
  const text = await page.locator("ul.unread").innerText();
  ok(text.includes("examples/other.ndjson:3: not a timeline") && text.includes("/children/0/birthDate: found \"14.5.2018\", expected a civil date YYYY-MM-DD"), text);
}
