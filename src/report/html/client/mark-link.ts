/** A mark as it is drawn: its shape, its words where there is room, and a target large enough to hit. */
import { TARGET } from "../picture/extents.js";
import type { Mark } from "../picture/mark.js";
import type { Extent } from "../picture/packing.js";
import { drawn } from "./dom.js";
import { glyph } from "./glyphs.js";

export interface At {
  x(day: number): number;
  /** Middle of its row. */
  readonly middle: number;
  readonly extent: Extent;
}

const BAR = 18;
const BREACH = 16;
/** Width of a letter of a label, taken large. */
const LETTER = 6.8;
const PADDING = 7;

/** It leads to the row of the tables below that says the same. */
export function markLink(mark: Mark, at: At): SVGAElement {
  const { from, to } = at.extent;
  const room = { x: from, y: at.middle - TARGET / 2, width: to - from, height: TARGET };
  return drawn("a", { class: `mark ${mark.shape}`, href: `#${mark.row}`, "aria-label": [mark.heading, ...mark.lines].join(". ") },
    ...(mark.shape === "held" ? bar(mark, at) : point(mark, mark.shape, at)),
    drawn("rect", { class: "target", ...room, rx: 3 }));
}

function bar(mark: Mark, { x, middle }: At): SVGElement[] {
  const [from, to] = [x(mark.from), Math.max(x(mark.to), x(mark.from) + 3)];
  const top = middle - BAR / 2;
  return [
    drawn("rect", { class: "span", x: from, y: top, width: to - from, height: BAR, rx: 2 }),
    ...(mark.lasting ? [drawn("path", { class: "lasting", d: `M${to} ${top}l5 ${BAR / 2}l-5 ${BAR / 2}z` })] : []),
    ...labelled(mark, to - from).map((words) => drawn("text", { class: "label", x: from + PADDING, y: middle + 4 }, words)),
  ];
}

/** A due date or a fact; of a breach also how long it lasted, or lasts. */
function point(mark: Mark, shape: Exclude<Mark["shape"], "held">, { x, middle }: At): SVGElement[] {
  const [from, to] = [x(mark.from), x(mark.to)];
  const words = labelled(mark, to - from - TARGET / 2)[0] ?? (mark.count > 1 ? String(mark.count) : "");
  return [
    ...(mark.to > mark.from ? [drawn("rect", { class: "breach", x: from, y: middle - BREACH / 2, width: Math.max(1, to - from), height: BREACH })] : []),
    ...(mark.lasting ? [drawn("path", { class: "lasting", d: `M${to} ${middle - BREACH / 2}l4 ${BREACH / 2}l-4 ${BREACH / 2}z` })] : []),
    glyph(shape, from, middle),
    ...(words === "" ? [] : [drawn("text", { class: "count", x: from + TARGET / 2 - 1, y: middle + 4 }, words)]),
  ];
}

/** The first of its words that fit in a width, if any do. */
function labelled({ labels }: Mark, width: number): string[] {
  return labels.filter((label) => label.length * LETTER + 2 * PADDING <= width).slice(0, 1);
}
