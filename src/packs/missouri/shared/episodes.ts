/** Duties of a child's episode: the occasion, the custody it rests on, the hours after its entry. */
import type { Day } from "../../../calendar/index.js";
import { civil, contains, dayOf } from "../../../calendar/index.js";
import type { Context, Due, HoursParam, Settled } from "../../../rules/index.js";
import { courtMeans, grounds } from "../../../rules/index.js";
import type { CaseView, Episode, Fact } from "../../../timeline/view/index.js";

/** So many hours after entry; where only a date is known, the end of the day that many days after (S4). */
export function dueHoursAfterEntry({ entry }: Episode, { param, basis }: Settled<HoursParam>, ctx: Context): Due {
  const { at } = entry;
  const says = `plus ${param.hours} hours (${grounds(basis)}; counted ${ctx.counting})`;
  if (at !== undefined) {
    const { on } = ctx.hoursAfter(at, param.hours);
    return { on: dayOf(on), at: on, basis, steps: [{ says: "the child entered alternative care", on: at }, { says, on }] };
  }
  const { on } = ctx.hoursAfterDay(entry.on, Math.ceil(param.hours / 24) * 24);
  return {
    on, basis,
    steps: [
      { says: "the child entered alternative care (no time recorded)", on: civil(entry.on) },
      { says: `${says}, to the end of that day`, on: civil(on) },
    ],
  };
}

/** What is said where no order of custody is on record. */
export const ENTRY_AS_CUSTODY = "the child entered alternative care, taken as custody";

/**
 * The fact that gave the agency custody for an episode: the court's order during it, or the last one before it
 * since any earlier stay; else the entry itself (assumption `custody.fromEntry`).
 */
export function custodyOf(episode: Episode, view: CaseView): { readonly on: Day; readonly by: Fact; readonly assumed: boolean } {
  const granted = view.about(episode.child, "custody-granted").filter((order) => courtMeans(order, episode.child, view));
  const during = granted.find((fact) => contains(episode.span, fact.on));
  const since = Math.max(...view.episodes.filter((other) => other.child === episode.child && other.span.to <= episode.span.from)
    .map(({ span }) => span.to), ...view.about(episode.child, "custody-ended").filter(({ on }) => on <= episode.span.from).map(({ on }) => on));
  const standing = granted.filter(({ on }) => on >= since && on < episode.span.from).at(-1);
  const by = standing ?? during;
  if (by !== undefined) return { on: by.on, by, assumed: false };
  return { on: episode.entry.on, by: episode.entry, assumed: true };
}

