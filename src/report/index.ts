/** `permanency/report`: a report, or many, as text for a person or JSON for a program. Pure, like all the library. */
export { dutyList } from "./duty-list.js";
export { explanationText } from "./explanation.js";
export type { JsonReport } from "./json.js";
export { jsonReport } from "./json.js";
export type { Paint } from "./paint.js";
export { noPaint } from "./paint.js";
export { coverageMarkdown } from "./coverage.js";
export { rulesJson, rulesText } from "./rules.js";
export type { SensitivityTextOptions } from "./sensitivity.js";
export { sensitivityText } from "./sensitivity.js";
export { sourcesText } from "./sources.js";
export type { ByStatus, RuleSummary, Summary } from "./summary.js";
export { emptySummary, mergeSummaries, summaryOf } from "./summary.js";
export { summaryText } from "./summary-text.js";
export type { TextOptions } from "./text.js";
export { textReport } from "./text.js";
export type { UnusedWaiver, WaiverTally } from "./waivers.js";
export { mergeWaivers, unusedWaivers, waiversOf } from "./waivers.js";
