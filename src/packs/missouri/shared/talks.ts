/** Planning and permanency talks (MO-CWM-P06, P07, P13). */
import type { Fact } from "../../../timeline/view/index.js";

export const talkKinds = ["permanency-discussed", "meeting-held", "plan-reviewed"] as const;

export type Talk = Fact<(typeof talkKinds)[number]>;

/** Sets apart facts of one kind on one day: by id, or by the children named. */
export function keyOf({ event }: Fact): string {
  return [event.kind, event.id ?? event.child ?? event.children?.join("+")].filter((part) => part !== undefined).join("/");
}

/** A talk of its own, or a meeting or plan review at which permanency was discussed with the family. */
export function isTalk(fact: Talk): boolean {
  return fact.event.kind === "permanency-discussed" || fact.event.permanencyDiscussed === true;
}
