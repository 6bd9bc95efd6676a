/** `explain`: how one duty came out as it did, from the report alone. */
import { stemOf } from "./ids.js";
import type { Duty, Evidence, Report } from "./report.js";

export interface Explanation {
  readonly duty: Duty;
  readonly trigger: string;
  /** The due date, step by step. */
  readonly arithmetic: readonly string[];
  /** Each fact looked at, and why it counted or did not. */
  readonly evidence: readonly string[];
  readonly conclusion: string;
}

/** The derivation of a duty. Throws `RangeError` when the report has no duty of that id. */
export function explain(report: Report, dutyId: string): Explanation {
  const duty = report.duties.find(({ id }) => id === dutyId);
  if (duty === undefined) throw new RangeError(notFound(report, dutyId));
  return {
    duty,
    trigger: duty.trigger === undefined
      ? "Nothing on record raised it; the source of the record could not hold what would."
      : `Raised on ${duty.trigger.on} by ${fact(duty.trigger.fact)}: ${duty.trigger.what}.`,
    arithmetic: duty.due === undefined
      ? ["No due date can be given."]
      : [...duty.steps.map(({ says, on }) => `${on}: ${says}`), `Due ${duty.dueAt ?? duty.due}, resting on ${basis(duty)}.`],
    evidence: [
      ...duty.evidence.map(considered),
      ...duty.missing.map((part) => `${part}: not on record.`),
    ],
    conclusion: `${duty.status}: ${duty.message}`,
  };
}

function notFound({ caseId, duties }: Report, dutyId: string): string {
  const sharing = duties.filter(({ id }) => stemOf(id) === dutyId).map(({ id }) => id);
  return sharing.length === 0 ? `No duty ${JSON.stringify(dutyId)} in the report of case ${JSON.stringify(caseId)}`
    : `Several duties share ${JSON.stringify(dutyId)}: ${sharing.join(", ")}`;
}

function considered({ part, fact: ref, counted, why }: Evidence): string {
  return counted ? `${part}: ${fact(ref)} counts.` : `${part}: ${fact(ref)} does not count: ${why ?? "it does not fit"}.`;
}

function fact({ kind, on, id }: Evidence["fact"]): string {
  return id === undefined ? `${kind} of ${on}` : `${kind} of ${on} (${id})`;
}

function basis({ basis: rests }: Duty): string {
  return rests.kind === "source" ? "the source's own number" : `${rests.kind} ${rests.name}`;
}
