/** What becomes of waivers over a span of days. */
import type { CivilDate } from "../calendar/index.js";
import { civil } from "../calendar/index.js";
import type { Stretch } from "./course.js";
import type { WaiverUse } from "./report.js";
import type { Waiver } from "./waiver.js";

/** From this day on, until the next turn, a waiver stands so. */
export interface WaiverTurn extends Pick<WaiverUse, "standing" | "why"> {
  readonly on: CivilDate;
}

/** What became of a waiver, day after day. */
export interface WaiverCourse {
  readonly waiver: Waiver;
  /** Ids of the duties it matches on any of the days. */
  readonly duties: readonly string[];
  readonly course: readonly WaiverTurn[];
}

/** One for each waiver of the case, as they were given. */
export function waiverCourses(stretches: readonly Stretch[]): WaiverCourse[] {
  const [first] = stretches;
  return (first?.waivers ?? []).map(({ waiver }, index) => {
    const uses = stretches.flatMap(({ first: day, waivers }) => {
      const use = waivers[index];
      return use === undefined ? [] : [{ on: civil(day), use }];
    });
    return { waiver, duties: [...new Set(uses.flatMap(({ use }) => use.duties))], course: turnsOf(uses) };
  });
}

function turnsOf(uses: readonly { readonly on: CivilDate; readonly use: WaiverUse }[]): WaiverTurn[] {
  return uses
    .filter(({ use: { standing, why } }, index) => {
      const before = uses[index - 1]?.use;
      return before?.standing !== standing || before.why !== why;
    })
    .map(({ on, use: { standing, why } }) => ({ on, standing, why }));
}
