/** Planning and permanency talks (MO-CWM-P06, P07, P13). */
import type { Fact } from "../../../timeline/view/index.js";

export const talkKinds = ["permanency-discussed", "meeting-held", "plan-reviewed"] as const;

export type Talk = Fact<(typeof talkKinds)[number]>;

/** A talk of its own, or a meeting or plan review at which permanency was discussed with the family. */
export function isTalk(fact: Talk): boolean {
  return fact.event.kind === "permanency-discussed" || fact.event.permanencyDiscussed === true;
}
