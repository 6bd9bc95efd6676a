/** The JSON Schema of a timeline, for callers in other languages, generated from the same schemas. */
import * as z from "zod";
import { timelineSchema } from "./timeline.js";

/**
 * JSON Schema (draft 2020-12) of a timeline. Cross-references (an event's child exists, ids are unique) are
 * beyond it: `parseTimeline` checks those too.
 */
export function timelineJsonSchema(): Record<string, unknown> {
  return { title: "permanency case timeline", ...z.toJSONSchema(timelineSchema, { io: "input" }) };
}
