/** What held when in a case: the case itself, and for each child care, placement and goals. */
import type { Day, Span } from "../../../calendar/index.js";
import type { CaseView, Episode, Fact } from "../../../timeline/view/index.js";
import type { Bearing } from "./bearings.js";
import type { HeldSpan } from "./lanes.js";

export function heldSpans(view: CaseView, bearing: Bearing): HeldSpan[] {
  return [
    ...view.phases.map(({ span, opened, end }): HeldSpan => ({
      lane: "case", ...daysOf(span), what: "case open", clauses: opened === undefined ? "" : bearing(opened), ended: end?.why,
    })),
    ...view.episodes.flatMap((episode) => ofEpisode(episode, view.children.indexOf(episode.child), bearing)),
  ];
}

function ofEpisode(episode: Episode, child: number, bearing: Bearing): HeldSpan[] {
  const of = (fact: Fact): string => bearing(fact, episode.child);
  const { held, contested } = episode.placements();
  return [
    { lane: "care", child, ...daysOf(episode.span), what: "in care", clauses: of(episode.entry), ended: episode.end?.why },
    ...held.map(({ span, value, by }): HeldSpan => ({ lane: "placement", child, ...daysOf(span), what: placed(value, by), clauses: of(by) })),
    ...contested.map(({ span, by: [first] }): HeldSpan => ({
      lane: "placement", child, ...daysOf(span), what: "contradictory records", clauses: first === undefined ? "" : of(first),
    })),
    ...(["primary", "concurrent"] as const).flatMap((lane) => episode.goals(lane).map(({ span, value, by }): HeldSpan => ({
      lane, child, ...daysOf(span), what: value === "appla" ? "APPLA" : spaced(value), clauses: of(by),
    }))),
  ];
}

function placed(setting: string, { event }: Fact): string {
  const state = event.kind === "placement-started" && event.state !== undefined ? `, ${event.state}` : "";
  return spaced(setting) + state;
}

/** `relative-home` as it is said. */
function spaced(name: string): string {
  return name.replaceAll("-", " ");
}

function daysOf({ from, to }: Span): { readonly from: Day; readonly to?: Day } {
  return Number.isFinite(to) ? { from, to } : { from };
}
