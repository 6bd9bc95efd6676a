/** The case timeline: children, people and events, and what its source can hold. */
import * as z from "zod";
import { careEvents } from "./care.js";
import { courtEvents } from "./court.js";
import { civilDate, id, place, role, text } from "./fields.js";
import { goalEvents } from "./goals.js";
import { housingEvents } from "./housing.js";
import { kansasEvents } from "./kansas.js";
import { meetingEvents } from "./meetings.js";
import { planEvents } from "./plans.js";
import { relativeEvents } from "./relatives.js";
import { serviceEvents } from "./services.js";
import { sspEvents } from "./ssp.js";

export const eventSchema = z.discriminatedUnion("kind", [
  ...careEvents, ...courtEvents, ...goalEvents, ...meetingEvents, ...relativeEvents, ...housingEvents,
  ...serviceEvents, ...planEvents, ...sspEvents, ...kansasEvents,
]);

/** Every event kind. */
export const eventKinds: ReadonlySet<string> = new Set(eventSchema.options.map((option) => option.shape.kind.value));

const child = z.strictObject({
  id: id.describe("Unique among the children; events name the child by it."),
  birthDate: civilDate.optional().describe("Left out: duties that turn on age are `unknown`."),
  name: z.string().optional().describe("For display only."),
  attributes: z.record(z.string(), z.string()).optional().describe("The caller's own; no rule reads them."),
});

const person = z.strictObject({
  id: id.describe("Unique among the people; events name the person by it."),
  role: role.describe("What the person is to the case."),
  relationTo: id.optional().describe("The child this person is related to."),
  state: place.optional().describe("State of residence; `person-moved` changes it. Left out: unknown (S11)."),
  name: z.string().optional().describe("For display only."),
});

/** What kinds of fact the source of this record can hold at all. Without it: every kind. */
const holds = z.strictObject({
  source: text.describe("Names the source, e.g. `AFCARS 2020 out-of-home care file`."),
  kinds: z.array(text).describe("Event kinds it can hold, or finer: `goal-set.primary`, `meeting-held.fst`."),
  since: civilDate.optional().describe("First day of which it holds those kinds; of earlier days it holds only entries into care and exits."),
  until: civilDate.optional().describe("Last day the source covers. Later, nothing is known."),
});

export const timelineSchema = z.strictObject({
  schema: z.literal(1).describe("Version of this format: 1."),
  caseId: id.describe("The case's id in its own system."),
  jurisdiction: place.optional().describe("ISO 3166-2 of the agency, `US-MO`. Left out: unknown."),
  attributes: z.record(z.string(), z.string()).optional().describe("The caller's own (county, worker…); no rule reads them."),
  children: z.array(child).min(1).describe("The children of the case, at least one."),
  people: z.array(person).optional().describe("The other people of the case: family, providers, professionals."),
  holds: holds.optional().describe("What the source can hold. An absent fact of a kind it cannot hold is `unknown`, never a breach."),
  events: z.array(eventSchema).describe("What happened, in any order; only goals set on one day count in the order given (S18)."),
}).describe("A child-welfare case as facts in time.");
