/** Housing among the circumstances of a removal (AFCARS 2020 elements E71, E96, E105). */
import type { EventInput } from "../../timeline/types.js";
import { householdOfRemoval, yesNo } from "./codes.js";
import type { Removal } from "./removals.js";

/**
 * Homelessness or inadequate housing of the home the child was removed from, as found on the day of removal. The
 * file knows no later finding, and that a circumstance was not present is no finding that the housing was stable.
 */
export function housingEvents({ block, from, reader }: Removal, child: string): EventInput[] {
  const present = [reader.sole(block, 96), reader.sole(block, 105)].filter((leaf) => reader.code(leaf, yesNo) === true);
  const environment = reader.sole(block, 71);
  const of = reader.code(environment, householdOfRemoval);
  if (present.length === 0) return [];
  if (of === undefined || of === "none") {
    for (const leaf of present) {
      if (leaf !== undefined) reader.note(leaf, "whose housing it was cannot be said: E71 names no household the child was removed from");
    }
    return [];
  }
  const homeless = present.some((leaf) => leaf?.number === 105);
  // Removals from households of different kinds are not of one household.
  const household = of === "parents" ? "removal-home" : `removal-home-${of}`;
  return [{ kind: "housing-assessed", on: from, child, household, of, finding: homeless ? "homeless" : "at-risk" }];
}
