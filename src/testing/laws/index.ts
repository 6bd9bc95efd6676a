/** The laws every pack keeps, this project's and its users' own. */
import type fc from "fast-check";
import type { Pack } from "../../rules/index.js";
import type { Generated } from "../arbitraries/kit.js";
import { dutyLaws } from "./duties.js";
import type { Law } from "./law.js";
import { trialOf } from "./law.js";
import { recordLaws } from "./record.js";
import { timeLaws } from "./time.js";

export type { Law } from "./law.js";

export interface LawOptions {
  /** Ids of rules whose arithmetic goes on past the due date, to the day a window opens. */
  readonly reckonsOn?: readonly string[];
}

/** What holds for every rule of a pack, tried on generated cases: `for (const { property } of lawsOf(pack, cases)) fc.assert(property)`. */
export function lawsOf(pack: Pack, cases: fc.Arbitrary<Generated>, { reckonsOn = [] }: LawOptions = {}): readonly Law[] {
  const trial = trialOf(pack, cases, reckonsOn);
  return [...dutyLaws(trial), ...recordLaws(trial), ...timeLaws(trial)];
}
