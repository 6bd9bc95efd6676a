/** What the rules raise in a case as of a day, before it is laid out as a report. */
import type { Day } from "../calendar/index.js";
import { civil, contains, dayOf } from "../calendar/index.js";
import type { Rule } from "../rules/index.js";
import type { Timeline } from "../timeline/types.js";
import type { CaseView, Fact } from "../timeline/view/index.js";
import { viewCase } from "../timeline/view/index.js";
import { dutyOf } from "./duty.js";
import type { Finding } from "./finding.js";
import { undecided } from "./finding.js";
import { findingsOf } from "./findings.js";
import type { Id } from "./ids.js";
import { factKeys, idsOf } from "./ids.js";
import type { Judged } from "./judged.js";
import { soonestJudgedFirst } from "./order.js";
import type { Ready, ReadyRule } from "./options.js";
import type { Duty, Inapplicable, WaiverUse } from "./report.js";
import { recordOf } from "./settle.js";
import { waive } from "./waivers.js";

export interface Judgement {
  readonly view: CaseView;
  /** Soonest due first. */
  readonly judged: readonly Judged[];
  readonly inapplicable: readonly Inapplicable[];
  readonly waivers: readonly WaiverUse[];
}

/** Judges a case at the end of a day; the other settings stand. */
export function judge(timeline: Timeline, settings: Ready, day: Day = settings.asOf): Judgement {
  // Past the last day its source covers, nothing is known: the case is judged as of that day.
  const until = timeline.holds?.until === undefined ? day : dayOf(timeline.holds.until);
  const asOf = until < day ? until : day;
  const view = viewCase(timeline, { asOf, ...(settings.knownBy !== undefined && { knownBy: settings.knownBy }) });

  const keyOf = factKeys();
  const judged: Judged[] = [];
  const inapplicable: Inapplicable[] = [];
  for (const ready of settings.rules) {
    const { raised, outOfForce } = raise(ready, view, keyOf);
    for (const each of raised) judged.push(asOf < day ? { ...each, duty: sinceRecordEnded(each.duty, view) } : each);
    if (raised.length === 0) {
      const why = outOfForce ? `${OUT_OF_FORCE} ${spelledForce(ready.rule)}.` : ready.rule.otherwise;
      inapplicable.push({ rule: ready.rule.id, clauses: ready.rule.clauses, why });
    }
  }
  judged.sort(soonestJudgedFirst);
  return { view, inapplicable, ...waive(judged, settings, day, timeline.caseId) };
}

/** Whether an open duty was met after the last day its source covers, nobody can say. */
function sinceRecordEnded(duty: Duty, view: CaseView): Duty {
  if (duty.status !== "open") return duty;
  const { remedy: _, ...rest } = duty;
  const needs = `what happened after ${civil(view.asOf)}, where ${view.source ?? "the record"} ends`;
  return { ...rest, status: "unknown", needs, message: `Cannot be decided. Needed: ${needs}.` };
}

const OUT_OF_FORCE = "What would raise it fell outside the time in which its text is in force:";

function spelledForce({ inForce }: Rule): string {
  return [...inForce?.from === undefined ? [] : [`from ${inForce.from}`], ...inForce?.until === undefined ? [] : [`until ${inForce.until}`]].join(", ");
}

function raise({ rule, counting, context }: ReadyRule, view: CaseView, keyOf: (fact: Fact) => string): { readonly raised: readonly Judged[]; readonly outOfForce: boolean } {
  const unheld = rule.restsOn.filter((kind) => !view.holds(kind));
  const { raised, outOfForce } = findingsOf(rule, context(view));
  const ids = idsOf(rule.id, raised, keyOf);
  const judgedAs = (finding: Finding, { id, shared, own }: Id): Judged =>
    ({ duty: dutyOf(rule, counting, finding, id), due: finding.due?.on, parts: finding.parts, end: finding.end, shared, own });
  const judged: Judged[] = [];
  ids.forEach((id, index) => {
    const found = raised[index];
    if (found !== undefined) judged.push(judgedAs(asKnown(found, rule, unheld, view), id));
  });
  if (judged.length > 0 || unheld.length === 0 || rule.couldBeRaised?.(context(view)) === false) return { raised: judged, outOfForce };
  // Nothing was raised, but the source could not hold what would raise it: unknown, never a pass.
  const unknown: Finding = { subject: {}, parts: [], outcome: { status: "unknown", precision: "day", missing: [], needs: recordOf(unheld, view) } };
  return { raised: idsOf(rule.id, [unknown], keyOf).map((id) => judgedAs(unknown, id)), outOfForce };
}

/** The finding as far as the source of the record can hold what raised it. */
function asKnown(finding: Finding, { looksBack }: Rule, unheld: readonly string[], view: CaseView): Finding {
  if (unheld.length > 0) return unsafe(finding, recordOf(unheld, view));
  const { since } = view;
  if (since === undefined || finding.on === undefined) return finding;
  return finding.on < since || (looksBack === true && beganBefore(finding, since, view)) ? unsafe(finding, beforeRecord(since, view)) : finding;
}

/** What raised it may differ from what the source can hold: only what is met for certain stands, and what is unknown for good. */
function unsafe(finding: Finding, needs: string): Finding {
  const { status, forNow } = finding.outcome;
  if (status === "met" || (status === "unknown" && forNow !== true)) return finding;
  return { ...finding, outcome: undecided(finding.outcome, needs) };
}

/** Whether what the finding is about began before a day: the child's stay, or the time the case has been open. */
function beganBefore({ subject, on }: Finding, day: Day, view: CaseView): boolean {
  if (on === undefined) return false;
  if (subject.child === undefined) return (view.phaseOn(on)?.span.from ?? on) < day;
  return view.episodes.some(({ child, span }) => child === subject.child && contains(span, on) && span.from < day);
}

function beforeRecord(since: Day, view: CaseView): string {
  return `what happened before ${civil(since)}, of which ${view.source ?? "the source"} holds entries and exits only`;
}
