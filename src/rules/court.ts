/** Whom the court's orders and findings mean. */
import type { CaseView, Fact } from "../timeline/view/index.js";
import { childrenNamed } from "../timeline/view/index.js";
import { isInCare } from "./episodes.js";

/**
 * They come before the stay as often as in it: what names nobody means the children in care that day (S7), and where
 * the case has one child only it can mean no other, so that a finding before removal counts (S13).
 */
export function courtMeans(fact: Fact<"court-found" | "custody-granted">, child: string, view: CaseView): boolean {
  return childrenNamed(fact)?.includes(child) ?? (view.children.length === 1 || isInCare(view, child, fact.on));
}
