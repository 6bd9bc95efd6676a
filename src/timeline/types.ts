/** Types of the domain model, inferred from the schemas. Importing them brings no code along. */
import type * as z from "zod";
import type { eventSchema, timelineSchema } from "./schema/timeline.js";

/** A parsed case timeline: what `parseTimeline` returns and `evaluate` takes. */
export type Timeline = z.output<typeof timelineSchema>;
/** A timeline as it is written: dates are plain strings. */
export type TimelineInput = z.input<typeof timelineSchema>;

/** One fact of the case; a union discriminated by `kind`. */
export type CaseEvent = z.output<typeof eventSchema>;
export type EventInput = z.input<typeof eventSchema>;
export type EventKind = CaseEvent["kind"];
/** The event of one kind. */
export type EventOf<K extends EventKind> = Extract<CaseEvent, { kind: K }>;

export type Child = Timeline["children"][number];
export type Person = NonNullable<Timeline["people"]>[number];
export type Goal = EventOf<"goal-set">["goal"];
export type GoalRole = EventOf<"goal-set">["role"];
export type Role = Person["role"];
export type Setting = EventOf<"placement-started">["setting"];
export type Repository = EventOf<"documentation-recorded">["in"][number];
