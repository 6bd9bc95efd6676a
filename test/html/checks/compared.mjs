// A report against a baseline: on the page of each case every finding says whether it is known or new.
import { deepEqual, ok } from "node:assert/strict";
import { openCase } from "./picture.mjs";

const FOUND = new Set(["overdue", "missed", "late", "unknown", "waived"]);

export async function marksEveryFinding(page, { cases }) {
  let marks = 0;
  for (const { caseId, duties } of cases) {
    await openCase(page, caseId);
    const shown = await page.$$eval("table.duties tr[id^=duty-] td.stands", (cells) => cells.map((cell) => (/, (known|new)$/.exec(cell.textContent.trim()) ?? [])[1]));
    deepEqual(shown, duties.map(({ status, known }) => (FOUND.has(status) ? (known ? "known" : "new") : undefined)), caseId);
    const undecided = duties.filter(({ status, known }) => status === "unknown" && !known).length;
    const told = await page.$$eval(".needs .clauses", (spans) => spans.reduce((sum, span) => sum + Number((/, (\d+) new$/.exec(span.textContent) ?? [])[1] ?? 0), 0));
    deepEqual(told, undecided, `${caseId}: what is new of what cannot be decided`);
    marks += shown.filter((mark) => mark !== undefined).length;
  }
  ok(marks > 0);
  return marks;
}
