/** Checklists written out: each item with what the record holds of it, each group counted. */
import type { Day } from "../calendar/index.js";
import { civil } from "../calendar/index.js";
import type { Checklist, Item } from "../rules/index.js";
import type { CaseView } from "../timeline/view/index.js";
import type { ReadyChecklist } from "./options.js";
import type { ChecklistReport, GroupScore, Line } from "./report.js";
import { lastOf } from "./settle.js";

export function checklistOf({ checklist, context }: ReadyChecklist, view: CaseView): ChecklistReport {
  const { id, title, clauses } = checklist;
  const lines = [...checklist.items(context(view))].filter((item) => isInForce(checklist, item.of?.on ?? view.asOf)).map((item) => lineOf(item, view));
  return { id, title, clauses, lines, scores: scoresOf(lines) };
}

function isInForce({ inForce: { from, until } = {} }: Checklist, day: Day): boolean {
  const on = civil(day);
  return (from === undefined || on >= from) && (until === undefined || on < until);
}

function lineOf({ subject, of, clauses, group, name, asked, doneBy, kinds, periods }: Item, view: CaseView): Line {
  const last = lastOf(doneBy);
  // What the source cannot hold, it cannot show to be undone.
  const done = last !== undefined ? "yes" : kinds.every((kind) => view.holds(kind)) ? "no" : "unknown";
  return {
    clauses, subject, group, name, applies: asked.applies, done, times: doneBy.length,
    ...(of !== undefined && { of: of.ref }),
    ...(asked.applies === "unknown" ? { needs: asked.needs } : { why: asked.why }),
    ...(last !== undefined && { last: civil(last) }),
    ...(periods !== undefined && {
      periods: {
        asked: periods.length,
        done: periods.filter((period) => period.done).length,
        lacking: periods.filter((period) => !period.done).map(({ span }) => civil(span.from)),
      },
    }),
  };
}

function scoresOf(lines: readonly Line[]): GroupScore[] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const key = JSON.stringify([line.subject, line.of, line.group]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const applicable = group.filter(({ applies, done }) => applies === "yes" && done !== "unknown");
    return {
      group: first.group, subject: first.subject, ...(first.of !== undefined && { of: first.of }),
      applicable: applicable.length,
      done: applicable.filter(({ done }) => done === "yes").length,
      inapplicable: group.filter(({ applies }) => applies === "no").length,
      unknown: group.filter(({ applies, done }) => applies === "unknown" || (applies === "yes" && done === "unknown")).length,
    };
  });
}
