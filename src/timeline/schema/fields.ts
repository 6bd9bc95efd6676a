/** The fields that events share: dates, ids, roles and the places where facts are documented. */
import * as z from "zod";
import type { CivilDate, Instant } from "../../calendar/index.js";

/** Years the library reckons in; a year outside them is a slip of the keyboard. */
const inRange = /^(18|19|20|21)/;

/** A civil date, `YYYY-MM-DD`, without zone (S1). The one place where a string becomes a `CivilDate`. */
export const civilDate = z.iso.date().regex(inRange) as unknown as z.ZodType<CivilDate, string>;

/** An offset that exists. */
const offset = /(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** To the minute, or to the second. */
const instantTo = (precision: -1 | 0) => z.iso.datetime({ offset: true, precision }).regex(inRange).regex(offset);

/** ISO 8601 with an offset, `2026-03-06T15:20-06:00` (S1). The one place where a string becomes an `Instant`. */
const instant = z.union([instantTo(-1), instantTo(0)]) as unknown as z.ZodType<Instant, string>;

/** Where hours count: a civil date, or an instant when the time is known (S1, S4). */
const moment = z.union([civilDate, instant]);

export const id = z.string().min(1).max(200);
export const text = z.string().min(1);
export const texts = z.array(text);

/** ISO 3166-2 (`US-MO`), or 3166-1 (`CA`) for another country. */
export const place = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);

const roles = [
  "child", "parent", "caregiver", "guardian", "relative", "kin", "natural-support", "placement-provider",
  "adoptive-resource", "worker", "case-manager", "supervisor", "therapist", "service-provider", "attorney",
  "guardian-ad-litem", "casa", "juvenile-officer", "court", "tribe", "school", "icpc-office", "access-point", "other",
] as const;
/** What someone is to the case. */
export const role = z.enum(roles);

const goals = [
  "reunification", "adoption", "guardianship", "relative-placement", "appla", "maintain-at-home",
] as const;
/** Permanency goals; `relative-placement` is placement with a fit and willing relative, `appla` another permanent planned living arrangement. */
export const goal = z.enum(goals);

export const goalRole = z.enum(["primary", "concurrent"]).describe("Which of the child's goals it is: `primary` or `concurrent` (S9).");

/** Where a fact is documented. */
export const repository = z.enum(["FACES", "FACES contact note", "SSP", "case record", "closing summary"]);

/** Where this fact was documented, on the day it was recorded. Later documentation is a `documentation-recorded` event. */
export const documentedIn = z.array(repository).describe(
  "Where this fact is documented, as of the day it was recorded. Later documentation is a `documentation-recorded` event.",
);

/** Points to another event by its kind and civil date, and by its id where several share both. */
export const eventRef = z.strictObject({
  kind: text.describe("Kind of the event pointed to."),
  on: civilDate.describe("Its civil date."),
  id: id.optional().describe("Its id; needed only where several such events share the date."),
});

const shared = {
  id: id.optional().describe("Unique in the case. Others may point to it."),
  child: id.optional().describe("The one child this is about. Without `child` or `children`: every child of the case (S7)."),
  children: z.array(id).min(1).optional().describe("The children this is about, where there are several."),
  recordedOn: civilDate.optional().describe("Day this was entered in the record, where it differs from `on` (S5)."),
  by: id.optional().describe("The person who did, found or decided this."),
  note: z.string().optional().describe("Free text; no rule reads it."),
};

const day = civilDate.describe("Civil date it happened, YYYY-MM-DD (S1).");
const hour = moment.describe("When it happened: a civil date, YYYY-MM-DD, or an ISO 8601 instant with its offset where the time is known (S1, S4).");
const kindOf = <K extends string>(kind: K) => z.literal(kind).describe("Event kind.");

/** An event dated by a civil date. A kind may define a shared field in its own terms. */
export const dated = <K extends string, F extends z.ZodRawShape>(kind: K, says: string, fields: F) =>
  z.strictObject({ on: day, ...shared }).extend({ kind: kindOf(kind) }).extend(fields).describe(says);

/** Kinds whose `on` may be an instant. */
export const timedKinds: ReadonlySet<string> = new Set(["care-entered", "goal-set", "meeting-held"]);

/** An event whose hour can matter: `on` is a civil date or an instant (S4). */
export const timed = <K extends string, F extends z.ZodRawShape>(kind: K, says: string, fields: F) =>
  z.strictObject({ on: hour, ...shared }).extend({ kind: kindOf(kind) }).extend(fields).describe(says);
