/** A finding written out as a duty: its evidence, its message. */
import type { Counting } from "../calendar/index.js";
import { civil } from "../calendar/index.js";
import type { Rule } from "../rules/index.js";
import type { Finding, Outcome } from "./finding.js";
import type { Duty, Evidence } from "./report.js";

/** A duty while it is written: its members in the order in which a report tells them. */
type Draft = { -readonly [Key in keyof Duty]?: Duty[Key] };

/** Writes a finding out. */
export function dutyOf(rule: Rule, counting: Counting, finding: Finding, id: string): Duty {
  const { subject, trigger, on, what, due, end, outcome } = finding;
  const { status, missing } = outcome;
  const draft: Draft = { id, rule: rule.id, title: rule.title, clauses: rule.clauses, force: rule.force, subject };
  if (trigger !== undefined && on !== undefined) draft.trigger = { fact: trigger.ref, on: civil(on), what: what ?? trigger.event.kind };
  if (due !== undefined) draft.due = civil(due.on);
  if (due?.at !== undefined) draft.dueAt = due.at;
  draft.precision = outcome.precision;
  draft.basis = due?.basis ?? { kind: "source" };
  draft.counting = counting;
  draft.steps = due?.steps ?? [];
  draft.status = status;
  if (outcome.metOn !== undefined) draft.metOn = civil(outcome.metOn);
  if (outcome.daysLate !== undefined) draft.daysLate = outcome.daysLate;
  if (outcome.backdated === true) draft.backdated = true;
  draft.evidence = evidenceOf(finding);
  draft.missing = missing;
  if (outcome.needs !== undefined) draft.needs = outcome.needs;
  if ((status === "lapsed" || status === "missed") && end !== undefined) draft.ended = { on: civil(end.on), why: end.why };
  const remedy = status === "open" || status === "overdue" ? finding.remedy?.(missing) : undefined;
  if (remedy !== undefined) draft.remedy = remedy;
  draft.message = messageOf(rule, outcome, draft);
  return draft as Duty;
}

function evidenceOf({ parts }: Finding): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { name, metBy, rejected } of parts) {
    if (metBy !== undefined) evidence.push({ part: name, fact: metBy.ref, counted: true });
    for (const { fact, why } of rejected) evidence.push({ part: name, fact: fact.ref, counted: false, why });
  }
  return evidence;
}

function messageOf(rule: Rule, outcome: Outcome, duty: Draft): string {
  const due = duty.dueAt ?? duty.due;
  const by = due === undefined ? "" : ` It was due ${due}.`;
  const missing = ` Missing: ${outcome.missing.join(", ")}.`;
  switch (outcome.status) {
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
