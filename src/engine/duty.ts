/** A finding written out as a duty: its evidence, its message. */
import type { CivilDate, Counting } from "../calendar/index.js";
import { civil } from "../calendar/index.js";
import type { Rule } from "../rules/index.js";
import { refOf } from "../timeline/view/index.js";
import type { Finding, Outcome } from "./finding.js";
import type { Duty, Evidence } from "./report.js";

/** Writes a finding out. */
export function dutyOf(rule: Rule, counting: Counting, finding: Finding, id: string): Duty {
  const { subject, trigger, due, end, outcome } = finding;
  const { status, missing } = outcome;
  const acts = status === "open" || status === "overdue";
  const base = {
    id,
    rule: rule.id,
    title: rule.title,
    clauses: rule.clauses,
    force: rule.force,
    subject,
    ...(trigger !== undefined && finding.on !== undefined && {
      trigger: { fact: refOf(trigger), on: civil(finding.on), what: finding.what ?? trigger.event.kind },
    }),
    ...(due && { due: civil(due.on), ...(due.at !== undefined && { dueAt: due.at }) }),
    precision: outcome.precision,
    basis: due?.basis ?? { kind: "source" as const },
    counting,
    steps: due?.steps ?? [],
    status,
    ...(outcome.metOn !== undefined && { metOn: civil(outcome.metOn) }),
    ...(outcome.daysLate !== undefined && { daysLate: outcome.daysLate }),
    ...(outcome.backdated === true && { backdated: true }),
    evidence: evidenceOf(finding),
    missing,
    ...(outcome.needs !== undefined && { needs: outcome.needs }),
    ...((status === "lapsed" || status === "missed") && end && { ended: { on: civil(end.on), why: end.why } }),
  };
  const remedy = acts ? finding.remedy?.(missing) : undefined;
  return { ...base, ...(remedy && { remedy }), message: messageOf(rule, base) };
}

function evidenceOf({ parts }: Finding): Evidence[] {
  return parts.flatMap(({ name, metBy, rejected }) => [
    ...(metBy === undefined ? [] : [{ part: name, fact: refOf(metBy), counted: true }]),
    ...rejected.map(({ fact, why }) => ({ part: name, fact: refOf(fact), counted: false, why })),
  ]);
}

type Told = Pick<Duty, "missing"> & Pick<Outcome, "status"> & {
  readonly due?: CivilDate; readonly dueAt?: string; readonly metOn?: CivilDate; readonly daysLate?: number;
  readonly needs?: string; readonly ended?: { readonly on: CivilDate; readonly why: string };
};

function messageOf(rule: Rule, duty: Told): string {
  const due = duty.dueAt ?? duty.due;
  const by = due === undefined ? "" : ` It was due ${due}.`;
  const missing = ` Missing: ${duty.missing.join(", ")}.`;
  switch (duty.status) {
    case "met": return `${rule.pass} Met on ${duty.metOn ?? "an unknown day"}${due === undefined ? "" : `, due ${due}`}.`;
    case "late": return `Done late: due ${due ?? ""}, met on ${duty.metOn ?? ""}, ${days(duty.daysLate)} late.`;
    case "open": return due === undefined ? `Still to be done; no due date can be given yet.${missing}` : `Due ${due}.${missing}`;
    case "overdue": return `${rule.fail}${by} That is ${days(duty.daysLate)} ago.${missing}`;
    case "missed": return `${rule.fail}${by} It can no longer be met${duty.ended ? `: ${duty.ended.why} on ${duty.ended.on}` : ""}.${missing}`;
    case "lapsed": return `No longer asked: ${duty.ended?.why ?? "what required it ended"}${duty.ended ? ` on ${duty.ended.on}` : ""}${due === undefined ? "" : `, not after the due date ${due}`}.`;
    case "unknown": return `Cannot be decided. Needed: ${duty.needs ?? "a fact that is not on record"}.`;
  }
}

function days(count: number | undefined): string {
  return count === 1 ? "1 day" : `${count ?? 0} days`;
}
