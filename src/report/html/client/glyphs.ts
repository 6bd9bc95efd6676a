/** The shapes of marks: each status and kind of fact has its own, so that none is told by colour alone. */
import type { Shape } from "../picture/mark.js";
import { laneWords } from "../picture/lanes.js";
import { statusWords } from "../statuses.js";
import { drawn } from "./dom.js";

/** Within a square of 16 around 0,0. */
const paths: Readonly<Record<Exclude<Shape, "held">, { readonly body: string; readonly sign?: string }>> = {
  overdue: { body: "M0-8 8 7H-8Z", sign: "M0-3V2M0 4.2V5" },
  missed: { body: "M-7-7H7V7H-7Z", sign: "M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" },
  late: { body: "M-7.5 0A7.5 7.5 0 1 0 7.5 0A7.5 7.5 0 1 0-7.5 0Z", sign: "M0-4.5V0.5L3.5 2.5" },
  open: { body: "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0-7 0Z", sign: "M-1.5 0A1.5 1.5 0 1 0 1.5 0A1.5 1.5 0 1 0-1.5 0Z" },
  unknown: { body: "M0-8 8 0 0 8-8 0Z", sign: "M-2-1.6A2 2 0 1 1 0.6 0.2Q0 0.6 0 1.6M0 3.6V4.2" },
  waived: { body: "M-7-7H7V7H-7Z", sign: "M-3.5 0H3.5" },
  met: { body: "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0-7 0Z", sign: "M-3.2 0.2-0.8 2.8 3.4-2.4" },
  lapsed: { body: "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z", sign: "M-8 0H8" },
  meetings: { body: "M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0-5.5 0Z" },
  plans: { body: "M-5-6.5H2.5L5-4V6.5H-5Z" },
  court: { body: "M0-7 7-1H5V6H-5V-1H-7Z" },
};

/** The shape around a point. */
export function glyph(shape: Exclude<Shape, "held">, x = 0, y = 0): SVGGElement {
  const { body, sign } = paths[shape];
  return drawn("g", { class: `glyph ${shape}`, transform: x === 0 && y === 0 ? undefined : `translate(${x} ${y})` },
    drawn("path", { class: "body", d: body }),
    ...(sign === undefined ? [] : [drawn("path", { class: "sign", d: sign })]));
}

/** The shape by itself, beside words that say the same. */
export function icon(shape: Exclude<Shape, "held">): SVGSVGElement {
  return drawn("svg", { class: "icon", viewBox: "-9 -9 18 18", width: 18, height: 18, "aria-hidden": "true", focusable: "false" }, glyph(shape));
}

export function shapeWords(shape: Exclude<Shape, "held">): string {
  return shape === "meetings" || shape === "plans" || shape === "court" ? laneWords[shape] : statusWords[shape];
}
