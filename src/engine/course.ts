/**
 * A case from day to day: the stretches of a span on which its duties stand the same.
 *
 * Without a new fact nothing returns to a state it has left (a law every pack is tested for). So two days between
 * which no fact is dated and no waiver begins or ends, and on which all stands the same, have the same between them;
 * only where they differ is the time between looked at more closely.
 */
import type { Day } from "../calendar/index.js";
import { dayOf, plusDays } from "../calendar/index.js";
import type { Timeline } from "../timeline/types.js";
import type { Judged } from "./judged.js";
import { judge } from "./judge.js";
import type { Ready } from "./options.js";

/** Days, from the first to the last, on which every duty stands the same. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  /** As judged on the first day; only counts of days go on from there. */
  readonly judged: readonly Judged[];
}

/** The stretches of a span, in order and without gaps; both days of it are included. */
export function courseOf(timeline: Timeline, settings: Ready, first: Day, last: Day): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (day: Day, judged: readonly Judged[], through: Day): void => {
    const before = stretches.at(-1);
    if (before !== undefined && standingOf(before.judged) === standingOf(judged)) stretches[stretches.length - 1] = { ...before, last: through };
    else stretches.push({ first: day, last: through, judged });
  };
  /** Adds what lies from `from`, judged so, up to and including `to`, judged so. */
  const between = (from: Seen, to: Seen): void => {
    if (from.standing === to.standing || to.day - from.day <= 1) {
      add(from.day, from.judged, from.standing === to.standing ? to.day : from.day);
      if (from.standing !== to.standing) add(to.day, to.judged, to.day);
      return;
    }
    const middle = seen(plusDays(from.day, Math.floor((to.day - from.day) / 2)));
    between(from, middle);
    between(middle, to);
  };
  const seen = (day: Day): Seen => {
    const { judged } = judge(timeline, settings, day);
    return { day, judged, standing: standingOf(judged) };
  };
  const turns = turningDays(timeline, settings, first, last);
  for (const [index, from] of turns.entries()) between(seen(from), seen(plusDays(turns[index + 1] ?? plusDays(last, 1), -1)));
  return stretches;
}

interface Seen {
  readonly day: Day;
  readonly judged: readonly Judged[];
  readonly standing: string;
}

/** What of the duties is to stand the same. */
function standingOf(judged: readonly Judged[]): string {
  return JSON.stringify(judged.map(({ duty: { id, status, due, dueAt, metOn, needs, missing }, end }) => [id, status, due, dueAt, metOn, needs, missing, end?.on]));
}

/** The first day, and every later one on which something new can be seen. */
function turningDays({ events, holds }: Timeline, { waivers }: Ready, first: Day, last: Day): Day[] {
  const days = [
    // A fact can also bear on a later day on which it was recorded: of two anticipated closings, the one recorded last stands.
    ...events.flatMap(({ on, recordedOn }) => [dayOf(on), ...recordedOn === undefined ? [] : [dayOf(recordedOn)]]),
    ...holds?.until === undefined ? [] : [plusDays(dayOf(holds.until), 1)],
    ...waivers.flatMap(({ on, until }) => [on, ...until === undefined ? [] : [plusDays(until, 1)]]),
  ];
  return [first, ...[...new Set(days)].filter((day) => day > first && day <= last).sort((a, b) => a - b)];
}
