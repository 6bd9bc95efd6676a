/** The kit: the four shapes of duty, sources and clauses, parameters, evidence, due dates. */
export type { Applies, Checklist, Item } from "./checklist.js";
export { courtMeans } from "./court.js";
export type { PlanVersion } from "./documents.js";
export { covers, keyApart, lastRecorded, namesOf, planPart, planSubject, planVersions } from "./documents.js";
export { dueAfter, dueByAgency, dueOn, duePromptly, grounds, inTimeFirst, isLate, laterDue, spelled } from "./due.js";
export { caseEnd, endFor, endWithin, firstEnd, inAnotherEpisode, isClosed, isInCare, perEpisode, withoutPrimaryGoal } from "./episodes.js";
export type { Window } from "./evidence.js";
export { onItself, seek } from "./evidence.js";
export type { Pack } from "./pack.js";
export type { AgencyParam, AgeParam, Basis, HoursParam, Param, Params, PeriodParam, Prompt, ReadingParam, Settled } from "./params.js";
export { prompt } from "./params.js";
export type { Due, Part, Rejected, Remedy, Step, Subject, Unset } from "./parts.js";
export type { EffortsPeriod, Reporting } from "./periods.js";
export { effortsPeriod, reportingPeriods, times } from "./periods.js";
export type {
  Chain, Condition, Content, Context, Deadline, Holding, Occasion, Recurring, Rule, RuleBase, Standing,
} from "./shapes.js";
export type { Clause, Force, Source } from "./sources.js";
export { childrenNamed, shareChild } from "../timeline/view/index.js";
