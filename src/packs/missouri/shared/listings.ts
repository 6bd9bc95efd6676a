/** A relative's standing as a placement option, and the state the relative lives in (MO-CWM-P11; S11). */
import type { Day, Span } from "../../../calendar/index.js";
import { EVER, FOREVER, intersection, overlap } from "../../../calendar/index.js";
import { endWithin } from "../../../rules/index.js";
import type { CaseView, End, Episode, Fact } from "../../../timeline/view/index.js";
import { grouped, historyOf, isFact } from "../../../timeline/view/index.js";

/** A stretch on which a relative is listed; listed anew after a denial, a decline or a day unlisted, it is another. */
interface Listing {
  readonly span: Span;
  /** What listed the relative. */
  readonly by: Fact;
}

export interface Listings {
  readonly listed: readonly Listing[];
  /** Listed and taken off the plan on one day: which stands is unknown. */
  readonly contested: readonly { readonly span: Span; readonly by: Fact }[];
  /** Days on which ICPC referrals for the relative were denied. */
  readonly denials: readonly Fact<"icpc-decided">[];
}

/** Every relative listed for a child at some time. */
export function listingsFor(view: CaseView, child: string): readonly (readonly [relative: string, listings: Listings])[] {
  const facts = grouped(view.about(child, "relative-listed", "relative-unlisted", "relative-declined", "relative-ruled-out"), ({ event }) => event.relative);
  const denials = grouped(view.about(child, "icpc-decided").filter(({ event }) => event.outcome === "denied"), ({ event }) => event.relative);
  return [...facts].map(([relative, listing]) => [relative, listingsOf(listing, denials.get(relative) ?? [])]);
}

type ListingFact = Fact<"relative-listed" | "relative-unlisted" | "relative-declined" | "relative-ruled-out">;

function listingsOf(facts: readonly ListingFact[], denials: readonly Fact<"icpc-decided">[]): Listings {
  const { held, contested } = historyOf(facts, (fact) => isFact(fact, "relative-listed") ? true as const : undefined);
  const listed: Listing[] = [];
  for (const { span, by } of held) {
    const last = listed.at(-1);
    const goesOn = last !== undefined && last.span.to === span.from
      && !denials.some(({ on }) => on >= last.span.from && on < span.from);
    if (goesOn) listed[listed.length - 1] = { span: { from: last.span.from, to: span.to }, by: last.by };
    else listed.push({ span, by });
  }
  return { listed, contested: contested.flatMap(({ span, by: [by] }) => (by === undefined ? [] : [{ span, by }])), denials };
}

/** Where a relative lives over time; `undefined` where the record does not say. */
function residence(view: CaseView, relative: string): readonly { readonly span: Span; readonly state: string | undefined }[] {
  const moves = view.moves(relative);
  const { held, contested } = historyOf(moves, ({ event }) => event.state);
  const first = moves[0]?.on ?? FOREVER;
  const start = { span: { from: EVER, to: first }, state: view.person(relative)?.state };
  return [
    start,
    ...held.map(({ span, value }) => ({ span, state: value })),
    ...contested.map(({ span }) => ({ span, state: undefined })),
  ];
}

/** A stretch on which a listed relative of a child in care lives out of state, or may. */
export interface OutOfState {
  readonly span: Span;
  /** The record does not say where the relative lives. */
  readonly unknown: boolean;
  readonly listing: Listing;
  readonly end: End | undefined;
}

export function outOfState(view: CaseView, episode: Episode, relative: string, { listed }: Listings): OutOfState[] {
  const homes = residence(view, relative);
  // The compact binds states: a relative abroad is reached by other means.
  const away = homes.filter(({ state }) => state?.startsWith("US-") === true && state !== view.jurisdiction).map(({ span }) => span);
  const unsaid = homes.filter(({ state }) => state === undefined || state === "US").map(({ span }) => span);
  return listed.flatMap((listing) => {
    const inCare = overlap(listing.span, episode.span);
    if (inCare === undefined) return [];
    const end = (to: Day) => endWithin(episode, to, to === listing.span.to
      ? "the relative was no longer an option in the plan" : "the relative no longer lived out of state");
    return [...intersection([inCare], away).map((span) => ({ span, unknown: false, listing, end: end(span.to) })),
      ...intersection([inCare], unsaid).map((span) => ({ span, unknown: true, listing, end: end(span.to) }))];
  });
}

/** The state a relative lives in on a day. */
export function stateOn(view: CaseView, relative: string, day: Day): string | undefined {
  return residence(view, relative).find(({ span }) => span.from <= day && day < span.to)?.state;
}
