/** Numbers and bars inside table cells. A bar says nothing alone: its number stands beside it. */
import type { Status } from "../../../engine/report.js";
import { grouped } from "../../plain.js";

/** A nought is there to be read, and does not stand out. Of a number of duties that stand so, the page can show the cases. */
export function figure(count: number, status?: Status): string {
  if (count === 0) return '<td class="figure nought">0</td>';
  return `<td class="figure"${standing(status)}>${grouped(count)}</td>`;
}

/** The same inside a cell that says more. */
export function counted(count: number, status?: Status): string {
  return count === 0 || status === undefined ? grouped(count) : `<span${standing(status)}>${grouped(count)}</span>`;
}

function standing(status: Status | undefined): string {
  return status === undefined ? "" : ` data-standing="${status}"`;
}

/** Filled for `solid`, then outlined for `outlined`, out of `whole`. */
export function bar(solid: number, outlined: number, whole: number): string {
  const scale = whole === 0 ? 0 : WIDTH / whole;
  const [filled, lined] = [round(solid * scale), round(outlined * scale)];
  return [
    `<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">`,
    filled === 0 ? "" : `<rect class="solid" width="${filled}" height="${HEIGHT}"/>`,
    lined === 0 ? "" : `<rect class="outlined" x="${filled}" width="${lined}" height="${HEIGHT}"/>`,
    "</svg>",
  ].join("");
}

const WIDTH = 100;
const HEIGHT = 10;

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
