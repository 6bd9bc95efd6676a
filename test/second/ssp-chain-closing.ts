/** The closing reassessment (MO-CWM-K11, S14), a day at a time: done in the 15 days before the closing date. */
import type { Simulated, Simulator } from "./compare.js";
import { daysBetween, later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { MANUAL } from "./ssp-chain-first.js";
import type { Fact, World } from "./world.js";
import { recordedOn } from "./world.js";

/** A closing date, since when it stands, and when it asks for the reassessment: its window open, and the date known. */
interface Closing {
  readonly on: Day;
  readonly since: Day;
  readonly raisedOn: Day;
}

const opening = (on: Day): Day => plusDays(on, -15);
const closingOn = (on: Day, since: Day): Closing => ({ on, since, raisedOn: later(opening(on), since) });

export const closingReassessment: Simulator = (world) => {
  const duties: Simulated[] = [];
  /** Since the case was last closed: dates anticipated, those that have stood one after the other, and the closing reassessments done. */
  let anticipated: Fact<"closing-anticipated">[] = [];
  let dates: Closing[] = [];
  let done: Day[] = [];
  let wasClosed = false;
  for (const day of world.days) {
    const isClosed = world.closed(day);
    if (!wasClosed || !isClosed) {
      anticipated.push(...world.factsOn(day, "closing-anticipated"));
      // A date stands from the day it was put on record; of those of one day the later, and one recorded again is no new one.
      const recorded = anticipated.filter((fact) => recordedOn(fact) === day).map((fact) => fact.closingOn).sort().at(-1);
      if (recorded !== undefined && recorded !== dates.at(-1)?.on) dates.push(closingOn(recorded, day));
      if (world.factsOn(day, "ssp-completed").some(({ ssp }) => ssp === "closing")) done.push(day);
    }
    if (isClosed && !wasClosed) {
      dates = closedEarly(dates, day);
      duties.push(...dutiesOf(world, dates, done, day));
      [anticipated, dates, done] = [[], [], []];
    }
    wasClosed = isClosed;
  }
  return { duties: [...duties, ...dutiesOf(world, dates, done, undefined)] };
};

/** The closing date is the earlier of the last recorded and the actual closing; one closed before its date was asked for by then, or is that day. */
function closedEarly(dates: readonly Closing[], day: Day): Closing[] {
  const last = dates.at(-1);
  if (last === undefined) return [closingOn(day, day)];
  if (last.on <= day) return [...dates];
  return [...dates.slice(0, -1), { on: day, since: last.since, raisedOn: last.raisedOn < day ? last.raisedOn : day }];
}

function dutiesOf(world: World, dates: readonly Closing[], done: readonly Day[], closedOn: Day | undefined): readonly Simulated[] {
  const duties: Simulated[] = [];
  /** Those done for a date before. */
  let served: readonly Day[] = [];
  for (const [index, { on, raisedOn }] of dates.entries()) {
    const next = dates[index + 1];
    const counts = done.filter((day) => day >= opening(on) && (next === undefined || day < next.since));
    // Only a date that moves the window past the one done asks for another.
    const asksForNone = served.some((day) => day >= opening(on));
    served = [...served, ...counts];
    if (asksForNone || raisedOn > world.asOf || raisedOn < MANUAL || (next !== undefined && raisedOn >= next.since)) continue;
    const [metOn] = counts;
    // Unmet at the actual closing it is missed, even on its very day.
    if (metOn === undefined && next === undefined && closedOn !== undefined) duties.push({ subject: {}, raisedOn, due: on, status: "missed", daysLate: daysBetween(on, closedOn) });
    else duties.push(settle({ subject: {}, raisedOn, due: on, metOn, endedOn: next?.since }, world.asOf));
  }
  return duties;
}
