/**
 * `permanency/afcars`: an AFCARS 2020 out-of-home care file (45 CFR 1355.44) to timelines, one a child. The file's
 * codes are mapped in `codes.ts`; what it cannot hold, and of which days, `holds.ts` says on each timeline. AFCARS
 * has no case opening, meetings, plan contents, concurrent goals, visitors or outcomes, and nothing here makes them up.
 */
import type { AfcarsRecord } from "./record.js";
import { recordOf } from "./record.js";
import type { Scanned } from "./scan.js";
import { scanner } from "./scan.js";

export { AfcarsError } from "./error.js";
export { afcarsNotRead } from "./leftovers.js";
export type { AfcarsNote } from "./reader.js";
export type { AfcarsRecord } from "./record.js";

/** Characters scanned at a time, so that a whole file given as one text is not a whole file of records in memory. */
const SLICE = 16_384;

/**
 * Text in, records out as soon as each is complete; in memory are one slice of text and the records that end in it.
 * A bad record is one with `errors`, and the rest goes on. Two records of one child are two timelines.
 * @param chunks the file's text in pieces, split anywhere; decode bytes first, with a decoder that streams
 * @throws AfcarsError when the file itself is unusable: DOCTYPE or entity, not AFCARS 2020, not well-formed, cut
 *   short, or a record beyond 4 Mi characters, 100,000 elements, 1,000 attributes or 64 levels. Records before it have been given.
 */
export async function* readAfcars(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<AfcarsRecord, void, undefined> {
  const scan = scanner();
  for await (const chunk of typeof chunks === "string" ? [chunks] : chunks) {
    for (const slice of slicesOf(chunk)) yield* recordsOf(scan.write(slice));
  }
  yield* recordsOf(scan.end());
}

/**
 * The same for a file held as one text.
 * @throws AfcarsError as {@link readAfcars} does; the records before it are lost
 */
export function parseAfcars(xml: string): AfcarsRecord[] {
  const scan = scanner();
  const records: AfcarsRecord[] = [];
  for (const slice of slicesOf(xml)) records.push(...recordsOf(scan.write(slice)));
  records.push(...recordsOf(scan.end()));
  return records;
}

function* recordsOf({ records, failure }: Scanned): Generator<AfcarsRecord> {
  for (const scanned of records) yield recordOf(scanned);
  if (failure !== undefined) throw failure;
}

function* slicesOf(chunk: string): Generator<string> {
  if (typeof chunk !== "string") throw new TypeError("readAfcars takes text; decode the file's bytes first");
  for (let start = 0; start < chunk.length; start += SLICE) yield chunk.slice(start, start + SLICE);
}
