/** The picture of a case with what it needs around it: how to walk it, its key, and the same in words. */
import type { CaseData } from "../data/case.js";
import { dayText } from "../dates.js";
import { factRow, heldRow } from "../picture/held-marks.js";
import { laneWords } from "../picture/lanes.js";
import type { LaneGroup, Shape } from "../picture/mark.js";
import { sentence } from "../picture/mark.js";
import type { Named } from "../data/row.js";
import { childName } from "../picture/groups.js";
import { element, isolated } from "./dom.js";
import { icon, shapeWords } from "./glyphs.js";
import type { Picture } from "./layout.js";
import { draw } from "./picture.js";
import { tipOf } from "./tip.js";

/** Narrower, the picture scrolls sideways. */
const LEAST = 700;
/** On paper, where it is made as small as the sheet. */
const PAPER = 860;
/** How far across a narrow window the day of the report stands at first. */
const PRESENT = 0.8;

export function pictureSection(picture: Picture): HTMLElement {
  const frame = element("div", { class: "picture" });
  const tip = tipOf(frame);
  const scroll = element("div", { class: "scroll", role: "region", "aria-label": "Timeline picture", tabindex: 0 });
  frame.append(scroll, tip.box);
  let drawnAt = 0;
  const drawAt = (width: number) => {
    if (width === drawnAt) return;
    const first = drawnAt === 0;
    drawnAt = width;
    const { groups, now } = draw(picture, width, tip);
    scroll.replaceChildren(...groups.map(({ svg }) => svg));
    if (first) scroll.scrollLeft = now - PRESENT * scroll.clientWidth; // where all of it does not fit, the present is seen first
    scroll.onscroll = () => groups.forEach(({ labels }) => labels.setAttribute("transform", `translate(${scroll.scrollLeft} 0)`));
  };
  const fit = () => drawAt(Math.max(LEAST, Math.floor(scroll.clientWidth)));
  new ResizeObserver(fit).observe(scroll);
  window.addEventListener("beforeprint", () => drawAt(PAPER));
  window.addEventListener("afterprint", fit);
  return element("div", {},
    element("p", { class: "aside guide" }, "Point at a mark, or move to it, to read what it is and the clauses it bears on; open it for its row in the tables below. A number beside a mark says how many it stands for. The Tab key goes from lane to lane, the arrow keys along one."),
    key(picture.groupsWithin(0)),
    frame);
}

/** Every shape that the picture has, in words. */
function key(groups: readonly LaneGroup[]): HTMLElement {
  const shapes = new Set(groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape))));
  const drawnShapes = [...shapes].filter((shape): shape is Exclude<Shape, "held"> => shape !== "held");
  return element("ul", { class: "key", "aria-label": "Key to the marks" },
    ...drawnShapes.map((shape) => element("li", {}, icon(shape), ` ${shapeWords(shape)}`)));
}

/** What held and what happened, row by row. */
export function recordTable({ held, facts }: CaseData, children: readonly Named[]): HTMLElement {
  const whose = (child: number | undefined) => {
    const named = child === undefined ? undefined : children[child];
    return named === undefined ? "the whole case" : childName(named);
  };
  const rows = [
    ...held.map(({ lane, child, from, to, what, clauses, ended }, place) => ({
      id: heldRow(place), on: from, kind: laneWords[lane], who: sentence(whose(child)), clauses,
      when: `${dayText(from)} to ${to === undefined ? "now" : dayText(to)}`, what: `${sentence(what)}${ended === undefined ? "" : `; ended: ${ended}`}`,
    })),
    ...facts.map(({ lane, on, what, who, clauses }, place) => ({
      id: factRow(place), on, kind: laneWords[lane], who: sentence(who), clauses, when: dayText(on), what: sentence(what),
    })),
  ].sort((a, b) => a.on - b.on);
  return element("div", { class: "wide", role: "region", "aria-label": "What is on record", tabindex: 0 },
    element("table", { class: "record" },
      element("caption", { class: "unseen" }, "What is on record"),
      element("thead", {}, element("tr", {}, ...["When", "Lane", "What", "Who", "Clauses it bears on"].map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...rows.map(({ id, when, kind, what, who, clauses }) => element("tr", { id, tabindex: -1 },
        element("td", { class: "day" }, when), element("td", {}, kind), element("th", { scope: "row" }, isolated(what)), element("td", {}, isolated(who)),
        element("td", { class: "clauses" }, clauses === "" ? "none" : clauses))))));
}
