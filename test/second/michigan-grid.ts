/** A fixed grid of due dates (S16), a day at a time: each plan or review meets one link. */
import type { Simulated } from "./compare.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";

export interface Grid {
  readonly subject: Readonly<Record<string, string>>;
  readonly from: Day;
  /** When the link of a number, from 1, is due. */
  readonly due: (link: number) => Day;
  /** The days from the first to the last on which the grid runs. */
  readonly days: readonly Day[];
  readonly comesOn: (day: Day) => boolean;
  readonly endedOn?: Day | undefined;
  readonly asOf: Day;
}

export function alongGrid({ subject, from, due, days, comesOn, endedOn, asOf }: Grid): readonly Simulated[] {
  const metOn = new Map<number, Day>();
  let link = 1;
  for (const day of days) {
    // The window of a link opens on the day after the due date of the one before.
    while (day > due(link)) link += 1;
    if (!comesOn(day)) continue;
    if (link > 1 && !metOn.has(link - 1)) metOn.set(link - 1, day);
    else if (!metOn.has(link)) metOn.set(link, day);
  }
  return Array.from({ length: link }, (_, index) => index + 1).flatMap((each): readonly Simulated[] => {
    const raisedOn = each === 1 ? from : plusDays(due(each - 1), 1);
    // A window that would open on the day all ends does not.
    if (endedOn !== undefined && raisedOn >= endedOn) return [];
    const duty = settle({ subject, raisedOn, due: due(each), metOn: metOn.get(each), endedOn }, asOf);
    // Unmet when the next one's due date has passed, it cannot be met any more; nothing ended, so nothing says how late.
    const last = endedOn === undefined || endedOn > asOf ? asOf : endedOn;
    const isGone = !metOn.has(each) && last > due(each + 1);
    return [isGone ? { subject, raisedOn, due: due(each), status: "missed", missing: [] } : duty];
  });
}
