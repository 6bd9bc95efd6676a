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
import type { Judgement } from "./judge.js";
import { judge } from "./judge.js";
import type { Ready } from "./options.js";
import type { WaiverUse } from "./report.js";

/** Days, from the first to the last, on which every duty and every waiver stands the same. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  /** As judged on the first day; only counts of days go on from there. */
  readonly judged: readonly Judged[];
  readonly waivers: readonly WaiverUse[];
}

/** The stretches of a span, in order and without gaps; both days of it are included. Neighbours may stand the same. */
export function courseOf(timeline: Timeline, settings: Ready, first: Day, last: Day): Stretch[] {
  const seen = (day: Day): Seen => {
    const { judged, waivers } = judge(timeline, settings, day);
    return { day, judged, waivers, standing: standingOf(judged) };
  };
  /** The days after `from`, up to and including `to`, on which all stands otherwise than the day before. */
  const changes = (from: Seen, to: Seen): Seen[] => {
    if (from.standing === to.standing) return [];
    if (to.day - from.day === 1) return [to];
    const middle = seen(plusDays(from.day, Math.floor((to.day - from.day) / 2)));
    return [...changes(from, middle), ...changes(middle, to)];
  };
  const turns = turningDays(timeline, settings, first, last);
  const beginnings = turns.flatMap((turn, index) => {
    const from = seen(turn);
    return [from, ...changes(from, seen(plusDays(turns[index + 1] ?? plusDays(last, 1), -1)))];
  });
  return beginnings.map(({ day, judged, waivers }, index) => (
    { first: day, last: plusDays(beginnings[index + 1]?.day ?? plusDays(last, 1), -1), judged, waivers }
  ));
}

interface Seen extends Pick<Judgement, "judged" | "waivers"> {
  readonly day: Day;
  readonly standing: string;
}

/** What of the duties is to stand the same; between the days a waiver turns on, what becomes of it follows from them. */
function standingOf(judged: readonly Judged[]): string {
  return JSON.stringify(
    judged.map(({ duty: { id, status, due, dueAt, metOn, needs, missing }, end }) => [id, status, due, dueAt, metOn, needs, missing, end?.on]),
  );
}

/** The first day, and every later one on which something new can be seen. */
function turningDays({ events, holds }: Timeline, { waivers }: Ready, first: Day, last: Day): Day[] {
  const days = [
    // A fact can also bear on a later day on which it was recorded: of two anticipated closings, the one recorded last stands.
    ...events.flatMap(({ on, recordedOn }) => [dayOf(on), ...recordedOn === undefined ? [] : [dayOf(recordedOn)]]),
    ...holds?.since === undefined ? [] : [dayOf(holds.since)],
    ...waivers.flatMap(({ on, until }) => [on, ...until === undefined ? [] : [plusDays(until, 1)]]),
  ];
  return [first, ...[...new Set(days)].filter((day) => day > first && day <= last).sort((a, b) => a - b)];
}
