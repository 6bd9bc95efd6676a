/** The order in which the list stands. */
import type { Tally } from "./tally.js";

export const columns = ["case", "overdue", "beyond", "open", "unknown", "nextDue"] as const;
export type Column = (typeof columns)[number];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** What is most pressing comes first. */
export const pressing: Order = { by: "overdue", descending: true };

/** The way a column is best read first: the most of a number, the soonest date, the names from the start. */
export function firstOrder(by: Column): Order {
  return { by, descending: by !== "case" && by !== "nextDue" };
}

interface Ordered {
  readonly caseId: string;
  readonly tally: Tally;
}

/** Cases that stand equal in the column keep the order of the input; a case without a next due date comes last either way. */
export function comparing({ by, descending }: Order): (a: Ordered, b: Ordered) => number {
  const sign = descending ? -1 : 1;
  if (by === "case") return (a, b) => sign * (a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : 0);
  return (a, b) => {
    const [first, second] = [a.tally[by], b.tally[by]];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  };
}
