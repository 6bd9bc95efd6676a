/** What is counted from the opening of the case, where the record has none (MI-CP-02, MI-CP-16). */
import { contains } from "../../../calendar/index.js";
import type { Chain } from "../../../rules/index.js";
import type { CaseView, Phase } from "../../../timeline/view/index.js";

/** A child in care shows that a case is open; since when is not on record. */
export function withoutOpening({ span, end }: Phase, view: CaseView): Chain[] {
  const [entry] = view.episodes.map((episode) => episode.entry).filter(({ on }) => contains(span, on)).sort((a, b) => a.on - b.on);
  if (entry === undefined) return [];
  return [{ subject: {}, start: entry, completions: [], afterStart: false, end, needs: "the opening of the case", about: undefined }];
}
