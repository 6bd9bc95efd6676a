/** `permanency/testing`: for test suites. Cases to try rules on, laws to try them with, a rule tester, matchers. Needs fast-check. */
export type { Draft, Generated, GeneratedCase, Placed, Story, World } from "./arbitraries/index.js";
export { cases, casesOf, dayAt, draft, offsets, starts, steps, story, storyBy, timelines, turns, whole, worldOf } from "./arbitraries/index.js";
export type { PackCheck } from "./checks.js";
export { checksOf } from "./checks.js";
export type { Law, LawOptions } from "./laws/index.js";
export { lawsOf } from "./laws/index.js";
export type { BreachRow, CaseRow, ExpectedDuty, IdleRow, RuleTables } from "./rows.js";
export type { LawRuns, RuleTester, Runner } from "./rule-tester.js";
export { ruleTester } from "./rule-tester.js";
export type { MatcherResult, PermanencyMatchers } from "./matchers.js";
export { matchers } from "./matchers.js";
