/** A case's duties in the numbers of the list. */
import type { RuleName } from "../data/circumstance.js";
import type { Row } from "../data/row.js";
import { statuses } from "../statuses.js";

export interface Tally {
  /** Required and overdue. */
  readonly overdue: number;
  /** Required, late or missed: out of compliance, nothing left to do. */
  readonly beyond: number;
  /** Required and open. */
  readonly open: number;
  /** Advised, and overdue, open, late or missed. */
  readonly advised: number;
  /** Required or advised. */
  readonly unknown: number;
  /** The soonest due date of a required duty that is open. */
  readonly nextDue?: number | undefined;
}

export function tallyOf({ standings, dues }: Row, rules: readonly RuleName[]): Tally {
  const counts = { overdue: 0, beyond: 0, open: 0, advised: 0, unknown: 0 };
  for (let at = 0; at < standings.length; at += 3) {
    const field = fieldOf(rules[standings[at] ?? 0], statuses[standings[at + 1] ?? 0]);
    if (field !== undefined) counts[field] += standings[at + 2] ?? 0;
  }
  let nextDue: number | undefined;
  for (let at = 0; at < dues.length; at += 2) {
    const due = dues[at + 1];
    if (due === undefined || rules[dues[at] ?? 0]?.force !== "must") continue;
    if (nextDue === undefined || due < nextDue) nextDue = due;
  }
  return { ...counts, nextDue };
}

function fieldOf(rule: RuleName | undefined, status: (typeof statuses)[number] | undefined): Exclude<keyof Tally, "nextDue"> | undefined {
  switch (status) {
    case "overdue": return rule?.force === "must" ? "overdue" : "advised";
    case "open": return rule?.force === "must" ? "open" : "advised";
    case "late": case "missed": return rule?.force === "must" ? "beyond" : "advised";
    case "unknown": return "unknown";
    case "met": case "lapsed": case "waived": case undefined: return undefined;
  }
}
