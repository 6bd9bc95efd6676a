/** The core: evaluate a parsed timeline, explain a duty. No zod, no clock, no file, no network. */
export { conventions, parseCivilDate } from "./calendar/index.js";
export type { CivilDate, Convention, Counting, Instant, Period } from "./calendar/index.js";
export { evaluate, evaluator } from "./engine/evaluate.js";
export { explain } from "./engine/explain.js";
export type { Explanation } from "./engine/explain.js";
export { OptionsError } from "./engine/options.js";
export type { EvaluateOptions } from "./engine/options.js";
export type { ChecklistReport, Duty, Evidence, GroupScore, Inapplicable, Line, Report, Status, Warning } from "./engine/report.js";
export type {
  AgencyParam, Applies, Basis, Chain, Checklist, Clause, Condition, Content, Context, Deadline, Due, Force, Holding, Item, Occasion, Pack, Param, Part,
  Recurring, Remedy, Rule, RuleBase, Source, Standing, Step, Subject, Unset,
} from "./rules/index.js";
export type { CaseEvent, EventKind, EventOf, Goal, Timeline } from "./timeline/types.js";
export type { CaseView, Episode, Fact, FactRef, Problem, ProblemCode } from "./timeline/view/index.js";
