/** What a picture shows at a width: its scale, and its lanes with the marks that would cover each other put together. */
import { daysOver, TARGET } from "../picture/extents.js";
import type { LaneGroup } from "../picture/mark.js";
import type { Scale } from "./scale.js";
import { scaleOver } from "./scale.js";

export interface Picture {
  /** The lanes, with marks within so many days of each other put together. */
  groupsWithin(days: number): readonly LaneGroup[];
  readonly asOf: number;
}

export interface Layout {
  readonly groups: readonly LaneGroup[];
  readonly scale: Scale;
  /** Where the names of lanes end. */
  readonly gutter: number;
}

const EDGE = 22;
/** Room for the names of lanes; less of it where the picture is narrow. */
const GUTTER = { wide: 152, narrow: 128, below: 800 };
/** A mark and the count beside it. */
const APART = TARGET + 18;

export function laidOut({ groupsWithin, asOf }: Picture, width: number): Layout {
  const gutter = width < GUTTER.below ? GUTTER.narrow : GUTTER.wide;
  const scale = scaleOver(daysOver(groupsWithin(0), asOf), gutter + EDGE, width - EDGE);
  return { groups: groupsWithin(scale.daysIn(APART)), scale, gutter };
}
