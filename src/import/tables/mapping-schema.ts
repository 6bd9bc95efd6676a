/** The form of a mapping. What its names and formats must be besides is in `check.ts`. */
import * as z from "zod";
import { eventKinds, timelineSchema } from "../../timeline/schema/timeline.js";
import { tableNames } from "./fields.js";

/** Where a proposal lists the columns it could not place; nothing is read until none is left. */
export const UNDECIDED = "undecided";

/** What stands for what a proposal could not say; no table, format, code or source is called so. */
export const OPEN = "?";

const { jurisdiction, holds } = timelineSchema.shape;

const columns = z.record(z.string(), z.union([z.string(), z.array(z.string())], { error: "a field, or a list of fields" }))
  .describe("The field each column stands for, by the column's name; several fields where it stands for several. Left out: a column stands for the field of its own name.");

const ignore = z.array(z.string()).describe("Columns that stand for nothing.");

const dates = z.union([z.string(), z.record(z.string(), z.string())], { error: "a date format, or one for each of some columns" })
  .describe("How dates are written: `M/D/YYYY`, `DD.MM.YYYY`, `YYYY-MM-DD HH:mm`; for all columns, or by column. Left out: ISO 8601.");

const offset = z.string()
  .describe("Offset of times written without one, `-06:00`; `none` where hours do not count and only the day is read.");

const byFile = (says: string) => z.union([z.string(), z.record(z.string(), z.string())], { error: "a text, or one for each of some files" }).describe(says);

const reading = z.strictObject({
  table: z.enum(tableNames).optional().describe("Which table the file is. Left out: the one of its name, `cases.csv`."),
  kind: z.enum([...eventKinds]).optional().describe("The kind of event each row is. Left out: the one of the file's name, `goal-set.csv`, or what the column `kind` says."),
  columns: columns.optional(),
  codes: z.record(z.string(), z.record(z.string(), z.string().nullable())).optional()
    .describe("By column, what each code means in the timeline's words; null where it says nothing. A code not listed is refused."),
  always: z.record(z.string(), z.string()).optional().describe("What every row says alike, by field: `{ \"role\": \"primary\" }`."),
  only: z.record(z.string(), z.union([z.literal("filled"), z.array(z.string())], { error: 'either "filled" or a list of values' })).optional()
    .describe("Reads only the rows in which these columns are filled, or hold one of these values; the others are counted as left out."),
  dates: dates.optional(),
  offset: offset.optional(),
  ignore: ignore.optional(),
  repeated: z.boolean().optional()
    .describe("Rows may repeat an id of a case, child or person, as in a joined extract; they must then be alike in the columns read."),
  [UNDECIDED]: z.array(z.string()).optional().describe("Columns a proposal could not place. Must be gone: each has its field under `columns`, or stands under `ignore`."),
}).describe("How the rows of a file are read.");

export const mappingSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors: where this schema is."),
  mapping: z.literal(1).describe("Version of this format: 1."),
  jurisdiction: jurisdiction.describe("ISO 3166-2 of the agency, for cases whose row says none."),
  holds: holds.describe("What the extract can hold, for cases whose row says nothing of it. Without it, what is absent was not done."),
  delimiter: byFile("Between cells, one character; for all files, or by file. Left out: a comma.").optional(),
  encoding: byFile("How the files' bytes are text: `utf-8`, `windows-1252` or `utf-16le`; for all files, or by file. Left out: UTF-8. The library itself takes text.").optional(),
  list: z.string().optional().describe("Between the items of a list in one cell. Left out: a semicolon."),
  yes: z.array(z.string()).optional().describe("Words for true, in any case. Left out: true, yes, Y, 1."),
  no: z.array(z.string()).optional().describe("Words for false, in any case. Left out: false, no, N, 0."),
  dates: dates.optional(),
  offset: offset.optional(),
  columns: columns.optional().describe("The same for every table that has the column and the field, where the file itself says nothing else of it."),
  ignore: ignore.optional(),
  ignoreFiles: z.array(z.string()).optional().describe("Files that are no tables."),
  files: z.record(z.string(), z.union([reading, z.array(reading)], { error: "how the file is read, or a list of ways" })).optional()
    .describe("How each file is read; a list, where one row says several things: an entry, and an exit."),
}).describe("How other people's tables are read as case timelines.");

/** How tables are read, as it is written. */
export type TablesMapping = z.input<typeof mappingSchema>;
export type Mapping = z.output<typeof mappingSchema>;
export type Reading = z.output<typeof reading>;

/** JSON Schema (draft 2020-12) of a mapping. What names and formats must be besides, `parseMapping` checks. */
export function mappingJsonSchema(): Record<string, unknown> {
  return { title: "permanency tables mapping", ...z.toJSONSchema(mappingSchema, { io: "input" }) };
}
