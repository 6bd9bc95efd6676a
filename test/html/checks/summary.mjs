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
  equal(numbers["Met in time"], `${Math.floor((100 * must("met")) / must("met", "late", "overdue", "missed"))}%`);
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

export async function drawsTimelinessByRule(page, { cases }) {
  const duties = new Map();
  for (const duty of cases.flatMap((each) => each.duties)) duties.set(duty.rule, [...(duties.get(duty.rule) ?? []), duty.status]);
  await page.$$eval("#caseload details", (all) => all.forEach((each) => { each.open = true; }));
  const shown = await page.$$eval("table.rules tbody tr", (rows) => rows.map((row) => ({
    rule: row.dataset.rule, figures: [...row.querySelectorAll("td.figure")].map((cell) => cell.textContent),
    bars: [...row.querySelectorAll("svg rect")].map((bar) => bar.getBoundingClientRect().width),
  })));
  deepEqual(shown.map(({ rule }) => rule).sort(), [...duties.keys()].sort());
  for (const { rule, figures, bars } of shown) {
    const count = (status) => duties.get(rule).filter((each) => each === status).length;
    const of = count("met") + count("late") + count("overdue") + count("missed");
    const share = of === 0 ? "none due" : count("met") > 0 && count("met") * 100 < of ? "under 1%" : `${Math.floor((100 * count("met")) / of)}%`;
    deepEqual(figures, [share, ...["met", "late", "overdue", "missed", "open", "unknown"].map((status) => grouped(count(status)))], rule);
    equal(bars.length, of === 0 ? 0 : (count("met") > 0) + (count("met") < of), rule);
    ok(bars.every((width) => width > 0), `a bar of ${rule} is not drawn`);
  }
}

export async function tellsWhatCouldNotBeRead(page) {
  const text = await page.locator("ul.unread").innerText();
  ok(text.includes("examples/other.ndjson:3: not a timeline") && text.includes("/children/0/birthDate: found \"14.5.2018\", expected a civil date YYYY-MM-DD"), text);
}
