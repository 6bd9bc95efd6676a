/** The date considered to have entered foster care, as a chain's start (S13; 42 USC 675(5)(F)). */
import { laterOf } from "../../calendar/index.js";
import type { Chain, Context, Due, PeriodParam, Settled } from "../../rules/index.js";
import { dueAfter } from "../../rules/index.js";
import type { CaseView, Episode, Fact } from "../../timeline/view/index.js";
import { clockStart, firstFinding, holdsFindings } from "./foster-care-clock.js";

/** A chain for each stay, from its federal clock's start: within sixty days of removal no hearing or review can be due yet, whenever it started. */
export function perClock(view: CaseView, completions: (episode: Episode) => readonly Fact[]): Chain<Episode>[] {
  return view.episodes.map((episode) => {
    const on = clockStart(view, episode, { clock: "federal" });
    const finding = firstFinding(view, episode);
    const by = finding !== undefined && laterOf(finding.on, episode.removed) === on ? finding : episode.entry;
    return {
      subject: { child: episode.child }, start: { ...by, on }, what: CLOCK_START, afterStart: false, end: episode.end, about: episode,
      completions: completions(episode), ...(holdsFindings(view, episode) ? {} : { startsFrom: { on: episode.removed, needs: WITHOUT_FINDINGS } }),
    };
  });
}

const CLOCK_START = "the child is considered to have entered foster care";

/** So long after the clock's start, or after the last hearing or review. */
export function dueOnClock(start: Fact, last: string, settled: Settled<PeriodParam>, ctx: Context): Due {
  const { kind } = start.event;
  const began = kind === "care-entered" || kind === "court-found";
  return dueAfter(start.on, began ? "the date considered to have entered foster care" : last, settled, ctx);
}

/** What would tell whether the clock started before the sixtieth day. */
const WITHOUT_FINDINGS = "whether a court found abuse or neglect earlier, which the source of the record does not hold";

/** How the start is read. */
export const CLOCK_READING = "From the date considered to have entered foster care: the earlier of the first judicial finding of abuse or neglect "
  + "(one before removal counts on removal's day) and 60 days after removal. Before that day nothing is asked.";
