/** Case ids that come up again: the same case exported twice would count twice. */
import type { Place } from "./broken.js";

export interface Repeat {
  readonly caseId: string;
  readonly first: Place;
  readonly again: Place;
}

export interface Repeats {
  readonly count: number;
  /** The first of them. */
  readonly listed: readonly Repeat[];
  /** How many cases are remembered, where there were more: those after them were compared with these, and not with each other. */
  readonly among?: number;
}

/** Cases remembered: enough for a state, and no more than some tens of megabytes, however many there are. */
const REMEMBERED = 200_000;
const LISTED = 20;

export function repeats(remembered = REMEMBERED): { note(caseId: string, place: Place): void; found(): Repeats } {
  const seen = new Map<string, Place>();
  const listed: Repeat[] = [];
  let count = 0;
  let forgot = false;
  return {
    note(caseId, place) {
      const first = seen.get(caseId);
      if (first !== undefined) {
        count += 1;
        if (listed.length < LISTED) listed.push({ caseId, first, again: place });
      } else if (seen.size < remembered) seen.set(caseId, place);
      else forgot = true;
    },
    found: () => ({ count, listed, ...(forgot ? { among: remembered } : {}) }),
  };
}
