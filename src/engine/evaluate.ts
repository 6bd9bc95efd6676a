/** `evaluate`: a timeline, a day and packs in; the report out. Pure, and total on parsed timelines (S19). */
import type { Day } from "../calendar/index.js";
import { civil, contains, dayOf } from "../calendar/index.js";
import type { Rule } from "../rules/index.js";
import type { Timeline } from "../timeline/types.js";
import type { CaseView } from "../timeline/view/index.js";
import { viewCase } from "../timeline/view/index.js";
import { checklistOf } from "./checklists.js";
import { dutyOf } from "./duty.js";
import type { Finding } from "./finding.js";
import { undecided } from "./finding.js";
import { findingsOf } from "./findings.js";
import type { EvaluateOptions, Ready, ReadyRule } from "./options.js";
import { ready } from "./options.js";
import type { Duty, Inapplicable, Report, Warning } from "./report.js";

/** Every duty the packs put on the agency in this case, as of the end of `asOf`. Throws `OptionsError` on bad options only. */
export function evaluate(timeline: Timeline, options: EvaluateOptions): Report {
  return evaluator(options)(timeline);
}

/** `evaluate` for many cases: the options are checked once. */
export function evaluator(options: EvaluateOptions): (timeline: Timeline) => Report {
  const settings = ready(options);
  return (timeline) => report(timeline, settings);
}

function report(timeline: Timeline, settings: Ready): Report {
  // Past the last day its source covers, nothing is known: the case is judged as of that day.
  const until = timeline.holds?.until === undefined ? settings.asOf : dayOf(timeline.holds.until);
  const asOf = until < settings.asOf ? until : settings.asOf;
  const view = viewCase(timeline, { asOf, ...(settings.knownBy !== undefined && { knownBy: settings.knownBy }) });

  const duties: Duty[] = [];
  const inapplicable: Inapplicable[] = [];
  for (const ready of settings.rules) {
    const { raised, outOfForce } = raise(ready, view);
    for (const duty of raised) duties.push(asOf < settings.asOf ? sinceRecordEnded(duty, view) : duty);
    if (raised.length === 0) {
      const why = outOfForce ? `${OUT_OF_FORCE} ${spelledForce(ready.rule)}.` : ready.rule.otherwise;
      inapplicable.push({ rule: ready.rule.id, clauses: ready.rule.clauses, why });
    }
  }
  duties.sort(soonestDueFirst);

  const must = duties.filter(({ force }) => force === "must");
  return {
    schema: 1,
    caseId: timeline.caseId,
    asOf: civil(settings.asOf),
    ...(asOf < settings.asOf && { judgedAsOf: civil(asOf) }),
    packs: settings.packs.map(({ id, version }) => ({ id, version })),
    options: {
      ...(settings.knownBy !== undefined && { knownBy: civil(settings.knownBy) }),
      counting: settings.counting, params: settings.params, holidays: settings.holidays,
    },
    duties,
    actions: must.filter(({ status }) => status === "open" || status === "overdue"),
    violations: must.filter(({ status }) => status === "overdue" || status === "missed" || status === "late"),
    advisories: duties.filter(({ force, status }) => force === "should"
      && (status === "open" || status === "overdue" || status === "missed" || status === "late")),
    unknowns: duties.filter(({ status }) => status === "unknown"),
    inapplicable,
    checklists: settings.checklists.map((checklist) => checklistOf(checklist, view)),
    problems: view.problems,
    warnings: warningsOf(timeline, settings, asOf < settings.asOf),
  };
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

function raise({ rule, counting, context }: ReadyRule, view: CaseView): { readonly raised: readonly Duty[]; readonly outOfForce: boolean } {
  const seen = new Map<string, number>();
  const unheld = rule.restsOn.filter((kind) => !view.holds(kind));
  const { raised, outOfForce } = findingsOf(rule, context(view));
  const duties = raised.map((found) => {
    const finding = unheld.length > 0 ? unsafe(found, wanting(unheld, view))
      : view.since !== undefined && found.on !== undefined && (found.on < view.since || (rule.looksBack === true && beganBefore(found, view.since, view))) ? unsafe(found, beforeRecord(view.since, view)) : found;
    return dutyOf(rule, counting, finding, (id) => {
      const nth = (seen.get(id) ?? 0) + 1;
      seen.set(id, nth);
      return nth;
    });
  });
  if (duties.length > 0 || unheld.length === 0 || rule.couldBeRaised?.(context(view)) === false) return { raised: duties, outOfForce };
  // Nothing was raised, but the source could not hold what would raise it: unknown, never a pass.
  const unknown = dutyOf(rule, counting, {
    subject: {}, parts: [], outcome: { status: "unknown", precision: "day", missing: [], needs: wanting(unheld, view) },
  }, () => 1);
  return { raised: [unknown], outOfForce };
}

/** What raised it may differ from what the source can hold: only what is met for certain stands. */
function unsafe(finding: Finding, needs: string): Finding {
  if (finding.outcome.status === "met" || finding.outcome.status === "unknown") return finding;
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

function wanting(kinds: readonly string[], view: CaseView): string {
  return `a record of ${kinds.join(" or ")}, which ${view.source ?? "the source"} does not hold`;
}

/** By due date, none last; then by id, so that the order says nothing about the input's. */
function soonestDueFirst(a: Duty, b: Duty): number {
  const [left, right] = [a.due ?? "9999-12-31", b.due ?? "9999-12-31"];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function warningsOf(timeline: Timeline, settings: Ready, ended: boolean): Warning[] {
  const warnings: Warning[] = [];
  for (const pack of settings.packs) {
    if (pack.jurisdiction !== undefined && timeline.jurisdiction !== pack.jurisdiction) {
      const whose = timeline.jurisdiction === undefined ? "of an unknown jurisdiction" : `of ${timeline.jurisdiction}`;
      warnings.push({
        code: "other-jurisdiction",
        message: `The case is ${whose}; ${pack.id} is the law of ${pack.jurisdiction}. Read the duties as what that law would ask.`,
      });
    }
    for (const source of pack.sources) {
      for (const later of source.later ?? []) {
        if (later.on === undefined || later.on <= civil(settings.asOf)) {
          const when = later.on === undefined ? "" : ` (${later.on})`;
          warnings.push({ code: "later-version", message: `${source.id}: ${later.says}${when}. The pack reads the text before it.` });
        }
      }
    }
  }
  if (ended && timeline.holds?.until !== undefined) {
    warnings.push({
      code: "record-ends",
      message: `${timeline.holds.source} covers the case up to ${timeline.holds.until}: it is judged as of that day.`,
    });
  }
  return warnings;
}
