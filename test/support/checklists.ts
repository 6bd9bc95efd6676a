/** Tables for checklists: a row is a case, a day, and the lines that one checklist must then show. */
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/index.js";
import { evaluate } from "../../src/index.js";
import type { ChecklistReport, GroupScore, Line } from "../../src/index.js";
import { packFor } from "./packs.js";
import type { Row } from "./tables.js";
import { caseOf } from "./tables.js";

/** As a table writes it: dates are text, and what is left out is not looked at. */
type Written<T> = T extends CivilDate ? string : T extends object ? { readonly [K in keyof T]?: Written<T[K]> } : T;

/** Every line and every score is to be there, in order. */
export interface ChecklistRow extends Omit<Row, "duties"> {
  readonly lines: readonly Written<Line>[];
  readonly scores?: readonly Written<GroupScore>[];
}

type Case = Omit<Row, "duties" | "name">;

/** One checklist of a case of its pack's jurisdiction. */
export function checklistOf(id: string, { events, asOf, options, ...rest }: Case): ChecklistReport {
  const { pack, jurisdiction } = packFor(id);
  const { checklists } = evaluate(caseOf({ events, ...rest }, jurisdiction), { rules: pack, asOf, ...options });
  const found = checklists.find((checklist) => checklist.id === id);
  if (found === undefined) throw new Error(`no checklist ${id} in the pack`);
  return found;
}

/** Runs a checklist's table. `among`: the lines looked at, where not all are. */
export function lines(id: string, rows: readonly ChecklistRow[], among: (line: Line) => boolean = () => true): void {
  describe(id, () => {
    for (const { name, lines: expected, scores, ...row } of rows) {
      it(name, () => {
        const report = checklistOf(id, row);
        expect(report.lines.filter(among)).toMatchObject(expected);
        if (scores !== undefined) expect(report.scores).toMatchObject(scores);
      });
    }
  });
}
