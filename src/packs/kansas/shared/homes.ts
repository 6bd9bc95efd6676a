/** Placements in a relative, kin, foster or adoptive home, and what was considered for them (KS-3232-01, 13 to 16). */
import type { Day, Span } from "../../../calendar/index.js";
import { EVER, plusDays } from "../../../calendar/index.js";
import type { Occasion } from "../../../rules/index.js";
import { endWithin } from "../../../rules/index.js";
import type { Setting } from "../../../timeline/types.js";
import type { CaseView, End, Episode, Fact } from "../../../timeline/view/index.js";
import { historyOf, isFact, merged } from "../../../timeline/view/index.js";

type Started = Fact<"placement-started">;
type Placing = Fact<"placement-started" | "placement-ended">;

export interface HomePlacement {
  readonly episode: Episode;
  readonly span: Span;
  readonly by: Started;
  /** Every record of it: several of one day may each say a part. */
  readonly records: readonly Started[];
  /** Facts of one day place the child in different settings: what would decide (S19). */
  readonly needs?: string;
  /** Sets a doubtful one apart. */
  readonly key?: string;
}

/** Every placement in a home during a stay, with those of which the record contradicts itself. */
export function homePlacements(episode: Episode): HomePlacement[] {
  const { held, contested } = episode.placements();
  const made = held.flatMap(({ span, by }) => {
    if (!isHome(by)) return [];
    const records = episode.facts("placement-started").filter(({ on, recorded }) => on === by.on && recorded === by.recorded);
    return [{ episode, span, by, records }];
  });
  const doubtful = contested.flatMap(({ span, by }) => {
    const home = by.find(isHome);
    return home === undefined ? [] : [{ episode, span, by: home, records: [home], needs: WHICH_PLACEMENT, key: "contested" }];
  });
  return [...made, ...doubtful];
}

/** A stretch in homes, moves from one to another left in. */
export interface HomeRun extends Pick<HomePlacement, "episode" | "span" | "needs" | "key"> {
  readonly by: Placing;
}

export function homeRuns(episode: Episode): HomeRun[] {
  const { held, contested } = historyOf(
    episode.facts("placement-started", "placement-ended"),
    (fact) => isFact(fact, "placement-started") ? isHome(fact) : undefined, episode.span.to,
  );
  const doubtful = contested.flatMap(({ span, by }) => {
    const home = by.find(isHome);
    return home === undefined ? [] : [{ episode, span, by: home, needs: WHICH_PLACEMENT, key: "contested" }];
  });
  return [...merged(held).filter(({ value }) => value).map(({ span, by }) => ({ episode, span, by })), ...doubtful];
}

/** One occasion for each placement in a home. */
export function perHomePlacement(view: CaseView): Occasion<HomePlacement>[] {
  return view.episodes.flatMap(homePlacements).map((placement) => ({
    subject: { child: placement.episode.child }, trigger: placement.by, what: `the child was placed (${placement.by.event.setting})`,
    key: placement.key, needs: placement.needs, end: placementEnd(placement), about: placement,
  }));
}

export function placementEnd({ episode, span }: HomePlacement): End | undefined {
  return endWithin(episode, span.to, "the placement ended");
}

/** The first day on which what was considered can have been for this placement: after the one before it began, or the stay before ended. */
export function consideredFrom({ episode, by }: HomePlacement, view: CaseView): Day {
  const earlier = episode.facts("placement-started").filter(({ on }) => on < by.on).at(-1);
  if (earlier !== undefined) return plusDays(earlier.on, 1);
  return view.episodes.filter(({ child, span }) => child === episode.child && span.to <= episode.span.from).at(-1)?.span.to ?? EVER;
}

/** Why what was considered since that day is not about this placement (S7). */
export function foreignTo({ episode }: HomePlacement, fact: Fact): string | undefined {
  return episode.concerns(fact) ? undefined : "it names no child, and this one was not in care that day";
}

const WHICH_PLACEMENT = "which placement was made";

const HOMES: readonly Setting[] = ["relative-home", "kin-home", "foster-home", "adoptive-home"];

function isHome(fact: Placing): fact is Started {
  return isFact(fact, "placement-started") && HOMES.includes(fact.event.setting);
}
