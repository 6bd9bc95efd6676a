/** Matchers for `expect`, vitest's and jest's alike: what a case's report holds, told on failure as the command line tells it. */
import { evaluate } from "../engine/evaluate.js";
import type { EvaluateOptions } from "../engine/options.js";
import type { Duty, Report } from "../engine/report.js";
import type { Subject } from "../rules/index.js";
import { safeParseTimeline } from "../timeline/schema/parse.js";
import { told } from "./telling.js";

/** What `expect.extend` wants of a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Narrows what is looked at to the duties of a subject: `{ subject: { child: "ana" } }`. */
interface About {
  readonly subject?: Subject;
}

/** What a matcher takes besides: how a case is to be judged; a report is judged already. Of an `any`, nobody knows which it is. */
type Given<T, OfCase, OfReport extends readonly unknown[]> = 0 extends 1 & T ? [options?: OfCase] : T extends Report ? OfReport : [options: OfCase];
type Whole<T> = Given<T, EvaluateOptions, []>;
type Some<T> = Given<T, EvaluateOptions & About, [options?: About]>;

/** The matchers as types, for a value of type `T`; the runner's own declarations extend this. */
export interface PermanencyMatchers<T = unknown, R = void> {
  /** The case, parsed or not, or a report on it, holds no violation. What cannot be decided is none. */
  toComply(...judging: Whole<T>): R;
  /** Some duty of the rule is overdue, missed or late: a violation, where the rule says must. */
  toHaveViolation(rule: string, ...judging: Some<T>): R;
  /** Some duty of a rule that says should is open, overdue, missed or late. */
  toHaveAdvisory(rule: string, ...judging: Some<T>): R;
  /** Some duty of the rule is to be done: open or overdue. */
  toHaveAction(rule: string, ...judging: Some<T>): R;
  /** Some duty of the rule cannot be decided. */
  toHaveUnknown(rule: string, ...judging: Some<T>): R;
}

/**
 * For `expect.extend(matchers)`. What is not a case, an option that cannot stand, or a rule that no pack has, throws:
 * under `.not` it would else pass.
 */
export const matchers = {
  toComply(received: unknown, options?: EvaluateOptions): MatcherResult {
    const report = reportOn(received, options);
    const { violations } = report;
    return {
      pass: violations.length === 0,
      message: () => violations.length === 0
        ? `Expected the case to be out of compliance, and it holds no violation.\n\n${told(report, report.duties)}`
        : `Expected the case to comply, and it holds ${violations.length === 1 ? "a violation" : `${violations.length} violations`}.\n\n${told(report, violations)}`,
    };
  },
  toHaveViolation: (received: unknown, rule: string, options?: Options): MatcherResult => have("violation", ({ violations }) => violations, received, rule, options),
  toHaveAdvisory: (received: unknown, rule: string, options?: Options): MatcherResult => have("advisory", ({ advisories }) => advisories, received, rule, options),
  toHaveAction: (received: unknown, rule: string, options?: Options): MatcherResult => have("action", ({ actions }) => actions, received, rule, options),
  toHaveUnknown: (received: unknown, rule: string, options?: Options): MatcherResult => have("unknown", ({ unknowns }) => unknowns, received, rule, options),
};

type Options = About & Partial<EvaluateOptions>;

function have(what: string, list: (report: Report) => readonly Duty[], received: unknown, rule: string, { subject = {}, ...options }: Options = {}): MatcherResult {
  const report = reportOn(received, options);
  if (!report.duties.some((duty) => duty.rule === rule) && !report.inapplicable.some((none) => none.rule === rule)) {
    throw new Error(`No rule ${JSON.stringify(rule)} in the packs judged by: ${report.packs.map(({ id, version }) => `${id} ${version}`).join(", ")}`);
  }
  const concerns = ({ rule: of, subject: { child, person, household } }: Duty): boolean => of === rule
    && (subject.child ?? child) === child && (subject.person ?? person) === person && (subject.household ?? household) === household;
  const found = list(report).filter(concerns);
  const all = report.duties.filter(concerns);
  return {
    pass: found.length > 0,
    message: () => found.length > 0
      ? `Expected no ${what} of ${rule}.\n\n${told(report, found)}`
      : `Expected ${/^[aeiou]/.test(what) ? "an" : "a"} ${what} of ${rule}. ${all.length > 0 ? `It raised:\n\n${told(report, all)}` : `It raised nothing: ${whyNone(report, rule)}`}`,
  };
}

function whyNone({ inapplicable }: Report, rule: string): string {
  return inapplicable.find((none) => none.rule === rule)?.why ?? "nobody it was asked about is concerned.";
}

/** The report received, or one on the case received; throws where there can be none. */
function reportOn(received: unknown, options: Partial<EvaluateOptions> = {}): Report {
  const { asOf, rules } = options;
  if (isReport(received)) {
    const [given] = Object.keys(options);
    if (given !== undefined) throw new Error(`A report is judged already: ${given} can change nothing of it`);
    return received;
  }
  const parsed = safeParseTimeline(received);
  if (!parsed.ok) throw new Error(`Expected a case timeline, or a report on one.\n${parsed.error.message}`, { cause: parsed.error });
  if (asOf === undefined || rules === undefined) throw new Error("A case is judged as of a day and by rules: give { asOf, rules }");
  return evaluate(parsed.timeline, { ...options, asOf, rules });
}

function isReport(received: unknown): received is Report {
  return typeof received === "object" && received !== null && "duties" in received && "inapplicable" in received && Array.isArray(received.duties);
}
