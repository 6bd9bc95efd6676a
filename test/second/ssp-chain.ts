/** The chain of reassessments (MO-CWM-K10, S14), a day at a time: one for the case, each link 90 days from what was completed last. */
import type { Simulated, Simulator } from "./compare.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { MANUAL } from "./ssp-chain-first.js";
import { isAbout } from "./world.js";
import type { Fact, World } from "./world.js";

export const reassessments: Simulator = (world) => {
  const duties: Simulated[] = [];
  /** Day of the completion that opened the pending link. */
  let pending: Day | undefined;
  const end = (how: { readonly metOn?: Day; readonly endedOn?: Day }): void => {
    if (pending !== undefined && pending >= MANUAL) duties.push(settle({ subject: {}, raisedOn: pending, due: plusDays(pending, 90), ...how, missing: ["reassessment"] }, world.asOf));
    pending = undefined;
  };

  for (const day of world.days) {
    const completed = world.factsOn(day, "ssp-completed");
    const closes = world.closed(day);
    if (pending !== undefined ? completed.length > 0 : completed.some((plan) => meetsInitial(world, plan, day))) {
      end({ metOn: day });
      pending = day;
    }
    // A completion on closing day opens no link, and one still open ends there.
    if (closes) {
      if (pending === day) pending = undefined;
      end({ endedOn: day });
    }
  }
  end({});
  return { duties };
};

/** Whether a completion, of whatever kind, gives a child in care that day the plan that is due after entry. */
const meetsInitial = (world: World, plan: Fact<"ssp-completed">, day: Day): boolean =>
  world.children.some((child) => isAbout(plan, child) && world.at(child, day).stay !== undefined);
