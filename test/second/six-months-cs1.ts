/** The CS-1 at each six-month meeting (MO-CWM-K03, S15), a day at a time. */
import type { Simulated, Simulator } from "./compare.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { firstCs1RaisedOn, MANUAL } from "./ssp-chain-first.js";
import { isAbout } from "./world.js";
import type { Stay, World } from "./world.js";

export const cs1Updates: Simulator = (world) => ({ duties: world.children.flatMap((child) => world.stays(child)).flatMap((stay) => ofStay(world, stay)) });

function ofStay(world: World, stay: Stay): readonly Simulated[] {
  const { child, exitedOn } = stay;
  const firstDue = plusDays(firstCs1RaisedOn(world, stay), 30);
  let hasCs1 = false;
  /** Meetings after which no CS-1 has come yet. */
  let waiting: Day[] = [];
  const duties: Simulated[] = [];
  const end = (how: { readonly metOn?: Day; readonly endedOn?: Day | undefined }): void => {
    for (const raisedOn of waiting) duties.push(settle({ subject: { child }, raisedOn, due: plusDays(raisedOn, world.number("prompt", 0)), ...how }, world.asOf));
    waiting = [];
  };
  for (const day of world.days) {
    if (world.at(child, day).stay !== stay) continue;
    const completed = world.factsOn(day, "cs1-completed").some((fact) => isAbout(fact, child));
    if (completed) hasCs1 = true;
    const meetings = world.factsOn(day, "meeting-held").filter((fact) => fact.meeting === "fst" && fact.sixMonth === true && isAbout(fact, child));
    // At each meeting: two facts of one day are two meetings, unless they are the same.
    if (day >= MANUAL && (hasCs1 || firstDue <= day)) waiting.push(...meetings.map(() => day));
    if (completed) end({ metOn: day });
  }
  end({ endedOn: exitedOn });
  return duties;
}
