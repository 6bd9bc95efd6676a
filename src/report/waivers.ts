/** Waivers over a caseload: in how many cases each came to what, and which were used in none. Merged in any order. */
import type { Report, WaiverUse } from "../engine/report.js";
import type { Waiver } from "../engine/waiver.js";
import type { WaiverCourse } from "../engine/waiver-course.js";
import { spelled } from "../timeline/view/index.js";

/** What became of one waiver, a case counted once. */
export interface WaiverTally {
  readonly waiver: Waiver;
  readonly cases: Readonly<Record<WaiverUse["standing"], number>>;
  /** Of the reasons why it stands as it does where it covers nothing, the first in alphabetical order. */
  readonly why?: string;
}

/** A waiver that covers nothing in any of the cases. */
export interface UnusedWaiver {
  readonly waiver: Waiver;
  /** `waiting` where it may yet cover something in some case; else `stale`. */
  readonly standing: "waiting" | "stale";
  readonly why: string;
}

/** The tallies of one case, by its report, or its days in and out of compliance, or its forecast. */
export function waiversOf({ waivers }: Pick<Report, "waivers"> | { readonly waivers: readonly WaiverCourse[] }): readonly WaiverTally[] {
  // One given twice is one.
  const once = new Map(waivers.map((one): [string, WaiverTally] => {
    const { standing, why } = "course" in one ? lastOf(one) : one;
    return [spelled(one.waiver), { waiver: one.waiver, cases: { ...NONE, [standing]: 1 }, ...(standing !== "applied" && { why }) }];
  }));
  return mergeWaivers([...once.values()], []);
}

/** The tallies of both caseloads together. */
export function mergeWaivers(a: readonly WaiverTally[], b: readonly WaiverTally[]): readonly WaiverTally[] {
  const tallies = new Map<string, WaiverTally>();
  for (const tally of [...a, ...b]) {
    const key = spelled(tally.waiver);
    const so = tallies.get(key);
    tallies.set(key, so === undefined ? tally : both(so, tally));
  }
  return [...tallies].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)).map(([, tally]) => tally);
}

/** Of the waivers given, in their order, those used in no case; one of a case that is not there too, which no report tells of. */
export function unusedWaivers(given: readonly Waiver[], tallies: readonly WaiverTally[]): readonly UnusedWaiver[] {
  const known = new Map(tallies.map((tally) => [spelled(tally.waiver), tally]));
  return given.flatMap((waiver): UnusedWaiver[] => {
    const tally = known.get(spelled(waiver));
    if (tally === undefined) return [{ waiver, standing: "stale", why: waiver.caseId === undefined ? "no case was judged" : `no case ${waiver.caseId} was judged` }];
    const { cases: { applied, waiting }, why = "" } = tally;
    return applied > 0 ? [] : [{ waiver, standing: waiting > 0 ? "waiting" : "stale", why }];
  });
}

const NONE: WaiverTally["cases"] = { applied: 0, waiting: 0, stale: 0 };

/** Over days: applied where it was so on any of them, else as on the last. */
function lastOf({ course }: WaiverCourse): Pick<WaiverUse, "standing" | "why"> {
  return course.find(({ standing }) => standing === "applied") ?? course.at(-1) ?? { standing: "stale", why: "no day was judged" };
}

function both(a: WaiverTally, b: WaiverTally): WaiverTally {
  const [why] = [a.why, b.why].filter((each) => each !== undefined).sort();
  return {
    waiver: a.waiver, ...(why !== undefined && { why }),
    cases: { applied: a.cases.applied + b.cases.applied, waiting: a.cases.waiting + b.cases.waiting, stale: a.cases.stale + b.cases.stale },
  };
}
