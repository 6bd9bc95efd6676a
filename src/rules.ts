/**
 * `permanency/rules`: what rules are made of, for those who write their own. Days are whole numbers here, as the
 * calendar hands them out; due dates keep their arithmetic, evidence keeps why a fact did not count.
 */
export type { CivilDate, Day, Instant, Period, Span } from "./calendar/index.js";
export { civil, contains, dayOf, daysBetween, earlierOf, FOREVER, isWorkingDay, laterOf, overlap, plusDays, plusMonths, yearsOld } from "./calendar/index.js";
export * from "./rules/index.js";
export type { CaseEvent, EventKind, EventOf } from "./timeline/types.js";
export type { CaseView, End, Episode, Fact, FactRef, GoalSpan, Phase } from "./timeline/view/index.js";
export { historyOf, isAbout, isFact, pairUp } from "./timeline/view/index.js";
