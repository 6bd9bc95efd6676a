/** The federal clock of S13, a day at a time: on which days of a stay have fifteen of the last 22 months been in care? */
import { plusDays, plusMonths } from "./days.js";
import type { Day } from "./days.js";
import { courtMeans } from "./whom.js";
import type { Setting, Stay, World } from "./world.js";

export interface Reading {
  /** When the clock of a stay starts: as federal law has it, or with the entry. */
  readonly clock: "federal" | "entry";
  /** Settings whose days are left out. */
  readonly leaveOut: readonly Setting[];
}

/** A runaway episode is one wherever the child is: run away, or not to be found. */
const RUNAWAY: readonly Setting[] = ["runaway", "whereabouts-unknown"];

export const FEDERAL: Reading = { clock: "federal", leaveOut: ["trial-home-visit", ...RUNAWAY] };

/** The reading that the options `asfa.clock` and `asfa.leaveOut` ask for. */
export function readingOf(world: World): Reading {
  const out = world.word("asfa.leaveOut", "both");
  return {
    clock: world.word("asfa.clock", "federal") === "entry" ? "entry" : "federal",
    leaveOut: [
      ...(out === "both" || out === "trial-home-visits" ? ["trial-home-visit"] as const : []),
      ...(out === "both" || out === "runaway-episodes" ? RUNAWAY : []),
    ],
  };
}

/** Fifteen months are always more days. */
const FEWEST = 450;

const starts = new Map<Day, Day>();

/** The same day 22 months before; reckoned once, for days come again in case after case. */
function windowStart(day: Day): Day {
  const known = starts.get(day) ?? plusMonths(day, -22);
  starts.set(day, known);
  return known;
}

/** The days in care on which the mark is reached. */
export function daysAtTheMark(world: World, child: string, reading: Reading): ReadonlySet<Day> {
  const counts = countedDays(world, child, reading);
  const reached = new Set<Day>();
  // The days that count of the 22 months before the day at hand.
  let recent: Day[] = [];
  for (const day of world.days) {
    if (world.at(child, day).stay !== undefined) {
      const start = windowStart(day);
      recent = recent.filter((before) => before >= start);
      if (recent.length >= FEWEST && plusMonths(plusDays(day, -recent.length), 15) <= day) reached.add(day);
    }
    if (counts.has(day)) recent.push(day);
  }
  return reached;
}

/** The days in foster care after their stay's clock started. */
function countedDays(world: World, child: string, { clock, leaveOut }: Reading): ReadonlySet<Day> {
  let stay: Stay | undefined;
  // A finding made since the last stay ended counts for the next; one made in a stay, for that stay alone.
  let found = false;
  return new Set(world.days.filter((day) => {
    const now = world.at(child, day);
    if (now.stay !== stay && stay !== undefined) found = false;
    stay = now.stay;
    if (world.factsOn(day, "court-found").some((fact) => fact.finding === "abuse-or-neglect" && courtMeans(world, fact, child))) found = true;
    if (stay === undefined) return false;
    const removedOn = stay.entry.removedOn ?? stay.enteredOn;
    const started = clock === "entry" || (found && day >= removedOn) || day >= plusDays(removedOn, 60);
    return started && (now.setting === undefined || !leaveOut.includes(now.setting));
  }));
}
