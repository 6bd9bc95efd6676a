/** The kit: the four shapes of duty, sources and clauses, parameters, evidence, due dates. */
export { dueAfter, dueOn, duePromptly, grounds, laterDue, spelled } from "./due.js";
export type { Window } from "./evidence.js";
export { onItself, seek } from "./evidence.js";
export type { Pack } from "./pack.js";
export type { AgeParam, Basis, HoursParam, Param, Params, PeriodParam, Prompt, ReadingParam, Settled } from "./params.js";
export { prompt } from "./params.js";
export type { Due, Part, Rejected, Remedy, Step, Subject } from "./parts.js";
export type {
  Chain, Condition, Content, Context, Deadline, Holding, Occasion, Recurring, Rule, RuleBase, Standing,
} from "./shapes.js";
export type { Clause, Force, Source } from "./sources.js";
