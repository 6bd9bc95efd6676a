/** What a duty of an episode, or of the case, begins and ends with. */
import type { Day, Span } from "../calendar/index.js";
import { contains, FOREVER } from "../calendar/index.js";
import type { CaseView, End, Episode } from "../timeline/view/index.js";
import type { Occasion } from "./shapes.js";

/** One occasion for each episode, raised by the entry into care. */
export function perEpisode(view: CaseView): Occasion<Episode>[] {
  return view.episodes.map((episode) => ({
    subject: { child: episode.child }, trigger: episode.entry, end: episode.end, about: episode,
    what: "the child entered alternative care",
  }));
}

/** The stretch of a stay since its last primary goal, or all of it where none is on record; undefined while one is in effect. */
export function withoutPrimaryGoal(episode: Episode): Span | undefined {
  const from = episode.goals("primary").at(-1)?.span.to ?? episode.span.from;
  return from < episode.span.to ? { from, to: episode.span.to } : undefined;
}

export function isInCare(view: CaseView, child: string, day: Day): boolean {
  return view.episodes.some((episode) => episode.child === child && contains(episode.span, day));
}

/** Whether a day lies in another episode of the same child: evidence never serves another episode (S7). */
export function inAnotherEpisode(day: Day, episode: Episode, view: CaseView): boolean {
  return view.episodes.some((other) => other !== episode && other.child === episode.child && contains(other.span, day));
}

/** What ends a duty of the case raised on a day: its closing. Of a duty of one child, as it bears on that child. */
export function caseEnd(view: CaseView, raisedOn: Day, child?: string): End | undefined {
  return endFor(child, view.phaseOn(raisedOn)?.end, view);
}

/** A closing as it bears on one child: only that child's own placements contradict it (S7, S19). */
export function endFor(child: string | undefined, end: End | undefined, view: CaseView): End | undefined {
  if (child === undefined || end?.contradicted !== true) return end;
  const { contradicted: _, ...sure } = end;
  const reopened = view.phases[view.phases.findIndex((phase) => phase.end?.on === end.on) + 1]?.span.from ?? FOREVER;
  const contradicted = view.about(child, "placement-started").some(({ on }) => on > end.on && on < reopened);
  return contradicted ? end : sure;
}

/** The earlier of two ends. */
export function firstEnd(a: End | undefined, b: End | undefined): End | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.on < a.on ? b : a;
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
