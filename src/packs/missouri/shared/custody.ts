/** What raises a case plan: custody, and the determination that a child should receive protective services (MO-REG-01, 02). */
import type { Day } from "../../../calendar/index.js";
import { contains } from "../../../calendar/index.js";
import type { Context, Due, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { caseEnd, courtMeans, dueAfter, isClosed } from "../../../rules/index.js";
import type { CaseView, End, Episode, Fact } from "../../../timeline/view/index.js";
import { isFact, pairUp } from "../../../timeline/view/index.js";
import { custodyOf, ENTRY_AS_CUSTODY } from "./episodes.js";

export const custodyFromEntry: ReadingParam = {
  name: "custody.fromEntry", of: ["entry"], basis: "assumption",
  says: "Where no order of custody is on record, custody is taken to begin with the entry.",
};

/** A determination from which a case plan's 30 days run. */
export interface Determination {
  readonly by: Fact;
  readonly what: string;
  readonly of: "custody" | "protective-services";
  /** No order is on record: the entry into care stands for it. */
  readonly assumed: boolean;
}

/** Every determination about a child, in order. */
export function determinationsFor(view: CaseView, child: string): Determination[] {
  const episodes = view.episodes.filter((episode) => episode.child === child);
  const services = view.about(child, "protective-services-determined").map((by): Determination => ({
    by, of: "protective-services", assumed: false, what: "it was determined that the child should receive protective services",
  }));
  const ofStays = episodes.map((episode): Determination => {
    const { by, assumed } = custodyOf(episode, view);
    return { by, of: "custody", assumed, what: assumed ? ENTRY_AS_CUSTODY : ORDERED };
  });
  const others = ordersFor(view, child)
    .filter((by) => !ofStays.some((stay) => stay.by === by) && !renews(by, episodes, view))
    .map((by): Determination => ({ by, of: "custody", assumed: false, what: ORDERED }));
  return [...services, ...ofStays, ...others].filter(({ by }) => !isClosed(view, by.on)).sort((a, b) => a.by.on - b.by.on);
}

/** Orders of custody about a child. */
export function ordersFor(view: CaseView, child: string): readonly Fact<"custody-granted">[] {
  return view.about(child, "custody-granted").filter((order) => courtMeans(order, child, view));
}

const ORDERED = "a court placed the child in custody";

/** An order during a stay, while an earlier order or the entry still gives custody, determines nothing anew. */
function renews(order: Fact, episodes: readonly Episode[], view: CaseView): boolean {
  const stay = episodes.find(({ span }) => contains(span, order.on));
  if (stay === undefined) return false;
  const { on } = custodyOf(stay, view);
  return !view.about(stay.child, "custody-ended").some((ended) => ended.on >= on && ended.on <= order.on);
}

/** Thirty days from a determination; where it is taken from the entry, that is what the date rests on. */
export function determinationDue({ by, what, assumed }: Determination, ctx: Context<{ within: PeriodParam; custody: ReadingParam }>): Due {
  const due = dueAfter(by.on, what, ctx.params.within, ctx);
  return assumed && due.basis.kind === "source" ? { ...due, basis: ctx.params.custody.basis } : due;
}

/** What ends care and custody that began with a fact: the closing, the exit from care, or the end of custody itself. */
export function custodyEnd(view: CaseView, child: string, by: Fact): End | undefined {
  const closing = caseEnd(view, by.on, child);
  const exits = view.episodes.filter((episode) => episode.child === child).flatMap(({ end }) => (end !== undefined && end.on > by.on ? end : []));
  const ended = endOfOrder(view, child, by);
  const ends = [closing, ...exits, ended === undefined ? undefined : { on: ended, why: "custody of the child ended" }];
  return ends.reduce((first, end) => (first === undefined || (end !== undefined && end.on < first.on) ? end : first), undefined);
}

/** The day custody ended: on the day of an order, only if it is that order's own end. */
function endOfOrder(view: CaseView, child: string, by: Fact): Day | undefined {
  const ended = view.about(child, "custody-ended");
  const pair = isFact(by, "custody-granted")
    ? pairUp(ordersFor(view, child), ended).pairs.find(({ opening }) => opening === by) : undefined;
  return pair === undefined ? ended.find(({ on }) => on > by.on)?.on : pair.closing?.on;
}
