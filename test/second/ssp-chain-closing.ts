/** The closing reassessment (MO-CWM-K11, S14), a day at a time: done in the 15 days before the closing date. */
import type { Simulated, Simulator } from "./compare.js";
import { daysBetween, later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { MANUAL } from "./ssp-chain-first.js";
import type { World } from "./world.js";
import { dayOf, recordedOn } from "./world.js";

/** A closing date, since when it stands, and when it asks for the reassessment: its window open, and the date known. */
interface Closing {
  readonly on: Day;
  readonly since: Day;
  readonly raisedOn: Day;
}

const opening = (on: Day): Day => plusDays(on, -15);
const closingOn = (on: Day, since: Day): Closing => ({ on, since, raisedOn: later(opening(on), since) });

export const closingReassessment: Simulator = (world) => {
  // A date recorded only after the day the case is judged on was not known then, and yet it is looked at (S5); so with one recorded after a closing.
  const isHindsight = world.facts("closing-anticipated").some((fact) => recordedOn(fact) > world.asOf
    || (recordedOn(fact) > dayOf(fact) && world.days.some((day) => day >= dayOf(fact) && day <= recordedOn(fact) && world.closed(day))));
  if (isHindsight) return { leftOut: "a closing date recorded later" };

  const duties: Simulated[] = [];
  /** The dates that stood one after the other, and the closing reassessments done, since the case was last closed. */
  let dates: Closing[] = [];
  let done: Day[] = [];
  let wasClosed = false;
  for (const day of world.days) {
    const isClosed = world.closed(day);
    if (!wasClosed || !isClosed) {
      // Of dates recorded on one day the later stands; one recorded again is no new one.
      const recorded = world.facts("closing-anticipated").filter((fact) => recordedOn(fact) === day).map((fact) => fact.closingOn).sort().at(-1);
      if (recorded !== undefined && recorded !== dates.at(-1)?.on) dates.push(closingOn(recorded, day));
      if (world.factsOn(day, "ssp-completed").some(({ ssp }) => ssp === "closing")) done.push(day);
    }
    if (isClosed && !wasClosed) {
      dates = closedEarly(dates, day);
      duties.push(...dutiesOf(world, dates, done, day));
      dates = [];
      done = [];
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
  return dates.flatMap(({ on, raisedOn }, index): readonly Simulated[] => {
    const next = dates[index + 1];
    if (raisedOn > world.asOf || raisedOn < MANUAL || (next !== undefined && raisedOn >= next.since)) return [];
    const metOn = done.find((day) => day >= opening(on) && (next === undefined || day < next.since));
    // Done in time, and not before the window of the next date: that date asks for no other.
    if (next !== undefined && metOn !== undefined && metOn <= on && done.some((day) => day >= opening(next.on) && day <= on && day < next.since)) return [];
    // Unmet at the actual closing it is missed, even on its very day.
    if (metOn === undefined && next === undefined && closedOn !== undefined) {
      return [{ subject: {}, raisedOn, due: on, status: "missed", daysLate: daysBetween(on, closedOn) }];
    }
    return [settle({ subject: {}, raisedOn, due: on, metOn, endedOn: next?.since }, world.asOf)];
  });
}
