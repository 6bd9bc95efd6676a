/** The federal foster-care clock: when 15 of the most recent 22 months are reached (S13; 42 USC 675(5)(E), (F); 45 CFR 1356.21(i)). */
import type { Day, Span } from "../../calendar/index.js";
import { contains, difference, earlierOf, EVER, laterOf, overlap, plusDays, plusMonths, totalDays } from "../../calendar/index.js";
import { courtMeans } from "../../rules/index.js";
import type { CaseView, Episode, Fact } from "../../timeline/view/index.js";

/** How the clock is read: option `asfa.clock` and option `asfa.leaveOut`. */
export interface ClockReading {
  /** `federal`: the earlier of the first finding and 60 days after removal. `entry`: entry into alternative care. */
  readonly clock: "federal" | "entry";
  readonly leaveOut: "both" | "trial-home-visits" | "runaway-episodes" | "none";
}

/** How much is counted that is not on record. */
interface Doubt {
  /** Reckons as if each stay whose finding may not be on record had one on the day of removal. */
  readonly fromRemoval?: boolean;
  /** Days before this one are not counted: what placements they were spent in is not on record. */
  readonly countedFrom?: Day | undefined;
}

export interface FosterCareClock {
  /** The first day from `span.from` on, before `span.to`, on which the mark is reached. */
  firstReached(span: Span): Day | undefined;
  /** Contradictory placements leave it open which days count. */
  readonly undecided: boolean;
}

const WINDOW_MONTHS = 22;
const MARK_MONTHS = 15;
const DAYS_TO_ENTRY = 60;

/** The clock as it can have run at the latest and at the earliest: one clock, where the record leaves nothing open. */
export interface FosterCareClocks {
  readonly latest: FosterCareClock;
  readonly earliest: FosterCareClock;
  /** Findings that the record cannot hold at all may have started it as early as the removal. */
  readonly findings: boolean;
}

export function fosterCareClocks(view: CaseView, child: string, reading: ClockReading): FosterCareClocks {
  const latest = fosterCareClock(view, child, reading, { countedFrom: view.since });
  const findings = reading.clock === "federal" && !view.holds("court-found");
  return { latest, earliest: findings || view.since !== undefined ? fosterCareClock(view, child, reading, { fromRemoval: true }) : latest, findings };
}

function fosterCareClock(view: CaseView, child: string, reading: ClockReading, { fromRemoval, countedFrom = EVER }: Doubt): FosterCareClock {
  const episodes = view.episodes.filter((episode) => episode.child === child);
  const counted = episodes.flatMap((episode) => {
    const open = fromRemoval === true && reading.clock === "federal" && !holdsFindings(view, episode);
    const start = open ? episode.removed : clockStart(view, episode, reading);
    const inCare = overlap(episode.span, { from: laterOf(start, countedFrom), to: episode.span.to });
    return inCare === undefined ? [] : difference([inCare], leftOut(episode, reading));
  });
  return {
    undecided: episodes.some((episode) => episode.placements().contested.some(({ by }) =>
      by.some((fact) => fact.event.kind === "placement-started" && isLeftOut(fact.event.setting, reading)))),
    firstReached: (span) => firstReached(span, episodes.map((episode) => episode.span), counted),
  };
}

/** The date considered to have entered foster care (S13). */
export function clockStart(view: CaseView, episode: Episode, { clock }: Pick<ClockReading, "clock">): Day {
  if (clock === "entry") return episode.span.from;
  const finding = firstFinding(view, episode);
  const sixtieth = plusDays(episode.removed, DAYS_TO_ENTRY);
  return finding === undefined ? sixtieth : earlierOf(laterOf(finding.on, episode.removed), sixtieth);
}

/** Whether the record holds whatever findings of an episode could start its clock. */
export function holdsFindings(view: CaseView, { removed }: Episode): boolean {
  return view.holds("court-found") && (view.since === undefined || view.since <= removed);
}

/** The first judicial finding of abuse or neglect of an episode; one made before removal, since an earlier stay, is of it too. */
export function firstFinding(view: CaseView, episode: Episode): Fact<"court-found"> | undefined {
  const since = view.episodes.filter(({ child, span }) => child === episode.child && span.to <= episode.span.from).at(-1)?.span.to ?? EVER;
  return view.about(episode.child, "court-found")
    .find((fact) => fact.event.finding === "abuse-or-neglect" && fact.on >= since && fact.on < episode.span.to && courtMeans(fact, episode.child, view));
}

/** Trial home visits and runaway episodes: the day one begins is left out, the day of return counts. */
function leftOut(episode: Episode, reading: ClockReading): Span[] {
  return episode.placements().held.filter(({ value }) => isLeftOut(value, reading)).map(({ span }) => span);
}

function isLeftOut(setting: string, { leaveOut }: ClockReading): boolean {
  if (setting === "trial-home-visit") return leaveOut === "both" || leaveOut === "trial-home-visits";
  if (setting === "runaway" || setting === "whereabouts-unknown") return leaveOut === "both" || leaveOut === "runaway-episodes";
  return false;
}

/**
 * The mark is reached on a day D in care when (D - care(D)) + 15 months is not after D. D - care(D) never falls
 * as D rises, so the day found from it is a lower bound: the search leaps, it does not walk.
 */
function firstReached({ from, to }: Span, inCare: readonly Span[], counted: readonly Span[]): Day | undefined {
  let day = from;
  while (day < to) {
    const stay = inCare.find((span) => span.to > day);
    if (stay === undefined) return undefined;
    if (!contains(stay, day)) { day = stay.from; continue; }
    const earliest = plusMonths(plusDays(day, -careDays(day, counted)), MARK_MONTHS);
    if (earliest <= day) return day;
    day = earliest;
  }
  return undefined;
}

/** Days counted in the 22 months before a day, from the same day up to and not including it. */
function careDays(day: Day, counted: readonly Span[]): number {
  const window = { from: plusMonths(day, -WINDOW_MONTHS), to: day };
  return totalDays(counted.flatMap((span) => overlap(span, window) ?? []));
}
