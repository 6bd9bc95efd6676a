/** The core: evaluate a parsed timeline, explain a duty. No zod, no clock, no file, no network. */
export { conventions, parseCivilDate } from "./calendar/index.js";
export type { CivilDate, Convention, Counting, Instant, Period } from "./calendar/index.js";
export { compliance } from "./engine/compliance.js";
export type { Compliance, ComplianceSpan, RuleCompliance, Standing as ComplianceStanding } from "./engine/compliance.js";
export { diff } from "./engine/diff.js";
export type { Change, Difference, Side, WaiverChange } from "./engine/diff.js";
export { documentation } from "./engine/documentation.js";
export type { Backdated, Documentation, LateRecord } from "./engine/documentation.js";
export { evaluate, evaluator } from "./engine/evaluate.js";
export { explain } from "./engine/explain.js";
export type { Explanation } from "./engine/explain.js";
export { forecast } from "./engine/forecast.js";
export type { Forecast, Foreseen, Turn } from "./engine/forecast.js";
export { OptionsError } from "./engine/options-error.js";
export type { EvaluateOptions } from "./engine/options.js";
export type {
  ChecklistReport, Duty, Evidence, GroupScore, Inapplicable, Line, Report, Status, WaivedAs, WaiverUse, Warning,
} from "./engine/report.js";
export { sensitivity } from "./engine/sensitivity.js";
export type { Alternative, DutyOutcome, DutySensitivity, Ground, RaisedElsewhere, Sensitivity, Tip } from "./engine/sensitivity/types.js";
export type { SpanOptions } from "./engine/span-options.js";
export type { Waiver } from "./engine/waiver.js";
export type { WaiverCourse, WaiverTurn } from "./engine/waiver-course.js";
export { whatIf } from "./engine/what-if.js";
export type { WhatIf } from "./engine/what-if.js";
export type {
  AgencyParam, Applies, Basis, Chain, Checklist, Clause, Condition, Content, Context, Deadline, Due, Force, Holding, Item, Occasion, Pack, Param, Part,
  Recurring, Remedy, Rule, RuleBase, Source, Standing, Step, Subject, Unset,
} from "./rules/index.js";
export type { CaseEvent, EventKind, EventOf, Goal, Timeline } from "./timeline/types.js";
export type { CaseView, Episode, Fact, FactRef, Problem, ProblemCode } from "./timeline/view/index.js";
