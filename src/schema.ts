/** Where data enters: parsing, and the schemas themselves. The only entry that needs zod. */
export { parseEvents, parseTimeline, safeParseTimeline, TimelineError } from "./timeline/schema/parse.js";
export type { ParsedTimeline, TimelineIssue } from "./timeline/schema/parse.js";
export { timelineJsonSchema } from "./timeline/schema/json-schema.js";
export { eventSchema, timelineSchema } from "./timeline/schema/timeline.js";
export type * from "./timeline/types.js";
