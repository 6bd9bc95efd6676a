/** The picture of a case: lanes over time, with every mark a link to the row that says the same in words. */
import { dayText } from "../dates.js";
import { extentOf } from "../picture/extents.js";
import type { Lane, LaneGroup } from "../picture/mark.js";
import { packed } from "../picture/packing.js";
import { drawn } from "./dom.js";
import type { Picture } from "./layout.js";
import { laidOut } from "./layout.js";
import { markLink } from "./mark-link.js";
import type { Scale } from "./scale.js";
import type { Tip } from "./tip.js";

export interface Drawn {
  readonly groups: readonly DrawnGroup[];
  /** Where the day of the report stands, in pixels. */
  readonly now: number;
}

/** One group of lanes: `labels` are to stay in sight when it scrolls sideways. */
interface DrawnGroup {
  readonly svg: SVGSVGElement;
  readonly labels: SVGGElement;
}

interface Frame {
  readonly scale: Scale;
  readonly asOf: number;
  readonly width: number;
  readonly gutter: number;
  readonly tip: Tip;
}

const ROW = 26;
const LANE_GAP = 6;
const GROUP = 30;
const AXIS = 38;
const TOP = GROUP + AXIS;
/** Nearer to the day of the report, the line of that day would cross a name of the axis. */
const CROSSED = 30;

/** Drawn anew for each width, so that text keeps its size; the groups share one scale. */
export function draw(picture: Picture, width: number, tip: Tip): Drawn {
  const { groups, ...laid } = laidOut(picture, width);
  const { asOf } = picture;
  return { now: laid.scale.x(asOf), groups: groups.map((group) => drawGroup(group, { ...laid, asOf, width, tip })) };
}

function drawGroup({ label, lanes }: LaneGroup, frame: Frame): DrawnGroup {
  const { width, gutter } = frame;
  const [bodies, names]: [SVGElement[], SVGElement[]] = [[], [drawn("text", { class: "group", x: 6, y: GROUP - 10 }, label)]];
  let bottom = TOP;
  for (const lane of lanes) {
    const { element, height } = laneAt(lane, label, bottom, frame);
    bodies.push(element);
    names.push(
      drawn("rect", { class: "behind", x: 0, y: bottom, width: gutter, height }),
      drawn("line", { class: "rule", x1: 0, x2: gutter, y1: bottom, y2: bottom }),
      drawn("text", { class: "lane", x: 6, y: bottom + LANE_GAP / 2 + ROW / 2 + 4, "aria-hidden": "true" }, lane.label),
    );
    bottom += height;
  }
  const labels = drawn("g", {}, ...names);
  return {
    labels,
    svg: drawn("svg", { class: "timeline", role: "group", "aria-label": label, viewBox: `0 0 ${width} ${bottom}`, width, height: bottom },
      drawn("rect", { class: "group", x: 0, y: 0, width, height: GROUP }), ...backdrop(frame, bottom), ...bodies, labels),
  };
}

/** Behind the lanes: the days the axis names, what lies ahead, and the day of the report. */
function backdrop({ scale: { x, ticks, later }, asOf, width, gutter }: Frame, bottom: number): SVGElement[] {
  const now = x(asOf);
  const anchor = now > width - 90 ? "end" : now < gutter + 90 ? "start" : "middle";
  return [
    drawn("rect", { class: "ahead", x: now, y: TOP, width: Math.max(0, width - now), height: bottom - TOP }),
    ...ticks.flatMap((tick) => [
      drawn("line", { class: "grid", x1: tick.x, x2: tick.x, y1: TOP, y2: bottom }),
      ...(Math.abs(tick.x - now) < CROSSED ? [] : [drawn("text", { class: "tick", x: tick.x, y: TOP - 6, "text-anchor": "middle", "aria-hidden": "true" }, tick.says)]),
    ]),
    ...(later === undefined ? [] : [
      drawn("line", { class: "break", x1: later.x, x2: later.x, y1: TOP - 18, y2: bottom }),
      drawn("text", { class: "tick", x: later.x + 6, y: TOP - 6 }, later.says),
    ]),
    drawn("line", { class: "now", x1: now, x2: now, y1: GROUP + 20, y2: bottom }),
    drawn("text", { class: "now", x: now, y: GROUP + 15, "text-anchor": anchor }, `as of ${dayText(asOf)}`),
  ];
}

function laneAt(lane: Lane, group: string, top: number, { scale, width, tip }: Frame): { readonly element: SVGElement; readonly height: number } {
  const extents = lane.marks.map((mark) => extentOf(mark, scale.x));
  const rows = packed(extents);
  const links = lane.marks.map((mark, place) => {
    const middle = top + LANE_GAP / 2 + ROW * (rows[place] ?? 0) + ROW / 2;
    const link = markLink(mark, { x: scale.x, middle, extent: extents[place] ?? { from: 0, to: 0 } });
    tip.attach(link, mark);
    return { mark, link };
  });
  const inOrder = links.sort((a, b) => a.mark.from - b.mark.from).map(({ link }) => link);
  walkable(inOrder);
  return {
    height: ROW * (Math.max(...rows) + 1) + LANE_GAP,
    element: drawn("g", { class: "lane", role: "group", "aria-label": `${group}: ${lane.label}` },
      drawn("line", { class: "rule", x1: 0, x2: width, y1: top, y2: top }), ...inOrder),
  };
}

/** One stop of the Tab key a lane; the arrow keys go along it. */
function walkable(links: readonly SVGAElement[]): void {
  links.forEach((link, place) => {
    link.setAttribute("tabindex", place === 0 ? "0" : "-1");
    link.addEventListener("keydown", (event) => {
      const next = links[goal(event.key, place, links.length)];
      if (next === undefined) return;
      event.preventDefault();
      links.forEach((other) => other.setAttribute("tabindex", other === next ? "0" : "-1"));
      next.focus();
    });
  });
}

function goal(key: string, place: number, length: number): number {
  switch (key) {
    case "ArrowRight": return place + 1;
    case "ArrowLeft": return place - 1;
    case "Home": return 0;
    case "End": return length - 1;
    default: return -1;
  }
}
