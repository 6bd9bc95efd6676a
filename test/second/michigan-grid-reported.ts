/** What is reported of grids and not yet mended; the cases that show it are left out. */
import type { Simulated, Simulator } from "./compare.js";
import { plusDays } from "./days.js";
import { reported } from "./sound.js";
import type { World } from "./world.js";

export const withoutReported = (simulate: Simulator): Simulator => reported(
  reported(simulate, "how late a missed link was, once the next is due after all ended", forgetsHowLate),
  "what came on the last day, the day after the due date", forgetsTheLastDay,
);

/** A link missed at the end of it all, where the next would have been due since. */
const forgetsHowLate = ({ subject, due = "", status, daysLate }: Simulated, duties: readonly Simulated[], { asOf }: World): boolean =>
  status === "missed" && daysLate !== undefined
  && duties.some((next) => JSON.stringify(next.subject) === JSON.stringify(subject) && next.raisedOn === plusDays(due, 1) && next.due !== undefined && next.due < asOf);

/** A link met a day late, on the very day on which all ended: the next link's window would have opened. */
const forgetsTheLastDay = ({ due = "", metOn = "" }: Simulated, _: readonly Simulated[], world: World): boolean =>
  due !== "" && metOn === plusDays(due, 1) && (world.closed(metOn) || world.factsOn(metOn, "plan-completed").length > 0);
