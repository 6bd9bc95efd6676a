/** Duties of a child's episode: the occasion, the custody it rests on, the hours after its entry. */
import type { Day, Span } from "../../../calendar/index.js";
import { civil, contains, dayOf } from "../../../calendar/index.js";
import type { Context, Due, HoursParam, Occasion, Settled } from "../../../rules/index.js";
import { grounds } from "../../../rules/index.js";
import type { CaseView, End, Episode, Fact } from "../../../timeline/view/index.js";

/** One occasion for each episode, raised by the entry into care. */
export function perEpisode(view: CaseView): Occasion<Episode>[] {
  return view.episodes.map((episode) => ({
    subject: { child: episode.child }, trigger: episode.entry, end: episode.end, about: episode,
    what: "the child entered alternative care",
  }));
}

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

/** The stretch of a stay since its last primary goal, or all of it where none is on record; undefined while one is in effect. */
export function withoutPrimaryGoal(episode: Episode): Span | undefined {
  const from = episode.goals("primary").at(-1)?.span.to ?? episode.span.from;
  return from < episode.span.to ? { from, to: episode.span.to } : undefined;
}

/** What is said where no order of custody is on record. */
export const ENTRY_AS_CUSTODY = "the child entered alternative care, taken as custody";

/**
 * The fact that gave the agency custody for an episode: the court's order during it, or the last one before it
 * since any earlier stay; else the entry itself (assumption `custody.fromEntry`).
 */
export function custodyOf(episode: Episode, view: CaseView): { readonly on: Day; readonly by: Fact; readonly assumed: boolean } {
  const granted = view.about(episode.child, "custody-granted");
  const during = granted.find((fact) => contains(episode.span, fact.on));
  const since = Math.max(...view.episodes.filter((other) => other.child === episode.child && other.span.to <= episode.span.from)
    .map(({ span }) => span.to), ...view.about(episode.child, "custody-ended").filter(({ on }) => on <= episode.span.from).map(({ on }) => on));
  const standing = granted.filter(({ on, event }) => on >= since && on < episode.span.from
    && (event.child ?? event.children) !== undefined).at(-1);
  const by = standing ?? during;
  if (by !== undefined) return { on: by.on, by, assumed: false };
  return { on: episode.entry.on, by: episode.entry, assumed: true };
}

/** Whether a day lies in another episode of the same child: evidence never serves another episode (S7). */
export function inAnotherEpisode(day: Day, episode: Episode, view: CaseView): boolean {
  return view.episodes.some((other) => other !== episode && other.child === episode.child && contains(other.span, day));
}

/** What ends a duty of the case raised on a day: its closing. */
export function caseEnd(view: CaseView, raisedOn: Day): End | undefined {
  return view.phaseOn(raisedOn)?.end;
}

/** Whether the case was closed by then and not open again: a closed case asks nothing more. */
export function isClosed(view: CaseView, day: Day): boolean {
  return view.phaseOn(day) === undefined && view.phases.some(({ end }) => end !== undefined && end.on < day);
}

/** The end of a stretch inside an episode: the episode's own, or what ended the stretch before it. */
export function endWithin(episode: Episode, to: Day, why: string): End | undefined {
  if (episode.end !== undefined && episode.end.on <= to) return episode.end;
  return Number.isFinite(to) ? { on: to, why } : undefined;
}
