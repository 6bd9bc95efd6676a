/** `documentation`: what came late onto the record, set apart from what was done late. */
import type { CivilDate } from "../calendar/index.js";
import { civil, dayOf, daysBetween, FOREVER } from "../calendar/index.js";
import type { Timeline } from "../timeline/types.js";
import type { Fact, FactRef } from "../timeline/view/index.js";
import { factsSeen } from "../timeline/view/index.js";
import { basisOf } from "./evaluate.js";
import type { Judged } from "./judged.js";
import { judge } from "./judge.js";
import type { EvaluateOptions } from "./options.js";
import { ready } from "./options.js";
import type { Report } from "./report.js";

/** A fact recorded after the day it is dated. */
export interface LateRecord {
  readonly fact: FactRef;
  readonly recordedOn: CivilDate;
  /** Civil days from its date to its record. */
  readonly days: number;
}

/** A duty met in time by the date of its evidence, which was recorded after the due date (S5). */
export interface Backdated {
  /** Id of the duty. */
  readonly duty: string;
  readonly rule: string;
  readonly due: CivilDate;
  /** The evidence recorded after the due date. */
  readonly evidence: readonly (LateRecord & { readonly part: string })[];
}

export interface Documentation extends Pick<Report, "packs" | "options" | "waivers"> {
  readonly schema: 1;
  readonly caseId: string;
  readonly asOf: CivilDate;
  /** Facts looked at that were recorded after their own date, in the order of their dates. */
  readonly late: readonly LateRecord[];
  readonly backdated: readonly Backdated[];
  /** Facts dated by `asOf`, or by the day on which the record ends, that `knownBy` leaves out. */
  readonly leftOut: readonly LateRecord[];
}

/** Late and back-dated documentation of a case (S5). Throws `OptionsError` on bad options only. */
export function documentation(timeline: Timeline, options: EvaluateOptions): Documentation {
  const settings = ready(options);
  const { view, judged, waivers } = judge(timeline, settings);
  const knownBy = settings.knownBy ?? FOREVER;
  const facts = factsSeen(timeline, { asOf: view.asOf });
  return {
    schema: 1, caseId: timeline.caseId, asOf: civil(settings.asOf), ...basisOf(settings),
    late: facts.filter(({ on, recorded }) => recorded > on && recorded <= knownBy).map(recordOf),
    backdated: judged.flatMap(backdatedOf),
    leftOut: facts.filter(({ recorded }) => recorded > knownBy).map(recordOf),
    waivers,
  };
}

function recordOf(fact: Fact): LateRecord {
  return { fact: fact.ref, recordedOn: civil(fact.recorded), days: daysBetween(fact.on, fact.recorded) };
}

function backdatedOf({ duty: { id, rule, due, backdated }, parts }: Judged): Backdated[] {
  if (backdated !== true || due === undefined) return [];
  const by = dayOf(due);
  const evidence = parts.flatMap(({ name, metBy }) => (metBy !== undefined && metBy.on <= by && metBy.recorded > by ? [{ part: name, ...recordOf(metBy) }] : []));
  return [{ duty: id, rule, due, evidence }];
}
