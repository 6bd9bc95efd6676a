/** The timeline as rules see it: facts, states over time, episodes. */
export type { CaseView } from "./case.js";
export { factsSeen, viewCase } from "./case.js";
export { documenting } from "./documentation.js";
export type { End, Episode, GoalSpan } from "./episode.js";
export type { Fact, FactRef } from "./facts.js";
export { childrenNamed, factOf, isAbout, isFact, shareChild, spelled } from "./facts.js";
export type { Contested, Held } from "./history.js";
export { historyOf, merged, pairUp } from "./history.js";
export { grouped } from "./lookup.js";
export { compareText } from "./order.js";
export type { Problem, ProblemCode } from "./problems.js";
export type { Phase } from "./seen.js";
