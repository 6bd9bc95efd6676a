/** Checklists written out: each item with what the record holds of it, each group counted. */
import type { Day } from "../calendar/index.js";
import { civil, dayOf, parseCivilDate } from "../calendar/index.js";
import type { Checklist, Item } from "../rules/index.js";
import type { CaseView, Fact } from "../timeline/view/index.js";
import { refOf } from "../timeline/view/index.js";
import type { ReadyChecklist } from "./options.js";
import type { ChecklistReport, GroupScore, Line } from "./report.js";

export function checklistOf({ checklist, context }: ReadyChecklist, view: CaseView): ChecklistReport {
  const { id, title, clauses } = checklist;
  const lines = [...checklist.items(context(view))].filter((item) => isInForce(checklist, item.of?.on ?? view.asOf)).map((item) => lineOf(item, view));
  return { id, title, clauses, lines, scores: scoresOf(lines) };
}

function isInForce({ inForce }: Checklist, day: Day): boolean {
  const [from, until] = [dayIn(inForce?.from), dayIn(inForce?.until)];
  return (from === undefined || day >= from) && (until === undefined || day < until);
}

function dayIn(text: string | undefined): Day | undefined {
  const date = text === undefined ? undefined : parseCivilDate(text);
  return date === undefined ? undefined : dayOf(date);
}

function lineOf({ subject, of, clauses, group, name, asked, doneBy, kinds, periods }: Item, view: CaseView): Line {
  const last = doneBy.reduce<Fact | undefined>((latest, fact) => (latest === undefined || fact.on > latest.on ? fact : latest), undefined);
  // What the source cannot hold, it cannot show to be undone.
  const done = last !== undefined ? "yes" : kinds.every((kind) => view.holds(kind)) ? "no" : "unknown";
  return {
    clauses, subject, group, name, applies: asked.applies, done, times: doneBy.length,
    ...(of !== undefined && { of: refOf(of) }),
    ...(asked.applies === "unknown" ? { needs: asked.needs } : { why: asked.why }),
    ...(last !== undefined && { last: civil(last.on) }),
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
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.subject, line.of, line.group]);
    groups.set(key, [...groups.get(key) ?? [], line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const applicable = group.filter(({ applies, done }) => applies === "yes" && done !== "unknown");
    return [{
      group: first.group, subject: first.subject, ...(first.of !== undefined && { of: first.of }),
      applicable: applicable.length,
      done: applicable.filter(({ done }) => done === "yes").length,
      inapplicable: group.filter(({ applies }) => applies === "no").length,
      unknown: group.filter(({ applies, done }) => applies === "unknown" || (applies === "yes" && done === "unknown")).length,
    }];
  });
}
