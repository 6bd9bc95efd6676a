/** What a mark says of itself, shown beside it while it is pointed at or has the focus. */
import type { Mark } from "../picture/mark.js";
import { element } from "./dom.js";

/** Long enough to move the pointer from the mark into the tip. */
const GRACE = 200;
const GAP = 8;

export interface Tip {
  readonly box: HTMLElement;
  attach(target: SVGElement, mark: Mark): void;
}

/** The tip of a picture: it can be pointed at itself, and Escape takes it away (WCAG 2.2, 1.4.13). */
export function tipOf(frame: HTMLElement): Tip {
  const box = element("div", { class: "tip", role: "tooltip", hidden: "" });
  let leaving: number | undefined;
  const hide = () => { box.hidden = true; };
  const stay = () => { if (leaving !== undefined) clearTimeout(leaving); };
  const leave = () => {
    stay();
    leaving = setTimeout(hide, GRACE);
  };
  box.addEventListener("pointerenter", stay);
  box.addEventListener("pointerleave", leave);
  frame.addEventListener("keydown", ({ key }) => { if (key === "Escape") hide(); });

  const show = (target: SVGElement, { heading, lines }: Mark, at?: number) => {
    stay();
    box.replaceChildren(element("p", { class: "heading" }, heading), ...lines.map((line) => element("p", {}, line)));
    box.hidden = false;
    place(box, target, frame, at);
  };
  return {
    box,
    attach: (target, mark) => {
      target.addEventListener("pointerenter", ({ clientX }) => show(target, mark, clientX));
      target.addEventListener("pointerleave", leave);
      target.addEventListener("focus", () => show(target, mark));
      target.addEventListener("blur", leave);
    },
  };
}

/** Below the mark, or above it where the window ends; within the frame from side to side. `at` is where the pointer is. */
function place(box: HTMLElement, target: SVGElement, frame: HTMLElement, at: number | undefined): void {
  const [mark, around] = [target.getBoundingClientRect(), frame.getBoundingClientRect()];
  const left = Math.max(around.left, Math.min(at === undefined ? mark.left : at - GAP, around.right - box.offsetWidth));
  const below = mark.bottom + GAP + box.offsetHeight <= window.innerHeight || mark.top - GAP < box.offsetHeight;
  const top = below ? mark.bottom + GAP : mark.top - GAP - box.offsetHeight;
  box.style.left = `${left - around.left}px`;
  box.style.top = `${top - around.top}px`;
}
