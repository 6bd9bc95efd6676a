/** The lanes of a case's picture: what held when, and what happened when. */

/** Lanes of what held, of the case or of one child. */
export const heldLanes = ["case", "care", "placement", "primary", "concurrent"] as const;
export type HeldLane = (typeof heldLanes)[number];

/** Lanes of what happened. */
export const factLanes = ["meetings", "plans", "court"] as const;
export type FactLane = (typeof factLanes)[number];

export const laneWords: Readonly<Record<HeldLane | FactLane, string>> = {
  case: "Case open", care: "In care", placement: "Placement", primary: "Primary goal", concurrent: "Concurrent goal",
  meetings: "Meetings", plans: "Plans", court: "Court",
};

/** What held from a day on, up to but not including another. Days are day numbers. */
export interface HeldSpan {
  readonly lane: HeldLane;
  /** The child, by its place among the case's children; left out of what is the case's. */
  readonly child?: number | undefined;
  readonly from: number;
  /** Left out while it lasts. */
  readonly to?: number | undefined;
  readonly what: string;
  /** Clauses of the duties that it raised or met. */
  readonly clauses: string;
  /** Why it ended. */
  readonly ended?: string | undefined;
}

/** Something that happened on a day. */
export interface FactMark {
  readonly lane: FactLane;
  readonly on: number;
  readonly what: string;
  readonly who: string;
  readonly clauses: string;
}
