/** The files of a caseload in parts: bytes that most likely begin and end with a document, so that each can be read by itself. */
import type { CaseRead, Gauge } from "../input/cases.js";
import { casesIn, contentOf } from "../input/cases.js";
import type { Io } from "../io.js";

export type Part = Bytes | Records | Failed;

/** Some bytes of a file. */
export interface Bytes {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Number of the line that they begin with. */
  readonly first: number;
  /** Whether they end where a document seems to: at the end of the file, or before a line that begins with `{`. */
  readonly whole: boolean;
  /** Whether the file ends with them. */
  readonly last: boolean;
}

/** The cases of a file that is read from its beginning to its end. */
interface Records {
  readonly file: string;
  readonly records: AsyncIterable<CaseRead>;
}

/** The file could not be read, or no further. */
interface Failed {
  readonly file: string;
  readonly error: unknown;
}

/** Bytes of a part: ten cases or a hundred. What becomes of them can be forty times as long, and is in memory for each part at hand. */
const SIZE = 64 * 1024;

/** Bytes in which no place to cut was found, and that are cut anywhere. */
const LONGEST = 4 * SIZE;

const LINE_BREAK = 10;
const CASE = "\n{";

/** Never throws. Reads no further than it is asked for. */
export async function* partsOf(files: readonly string[], io: Io, gauge: Gauge, size = SIZE, longest = LONGEST): AsyncGenerator<Part> {
  for (const file of files) {
    try {
      const content = await contentOf(file, io, gauge);
      if (content.isXml) yield { file, records: casesIn(file, content) };
      else yield* cut(file, content.bytes, size, longest);
    } catch (error) {
      yield { file, error };
    }
  }
}

/** What came before an error is given, and then the error thrown. */
async function* cut(file: string, bytes: AsyncIterable<Uint8Array>, size: number, longest: number): AsyncGenerator<Bytes> {
  let held = Buffer.alloc(0);
  /** Not looked at yet; put together once there is enough, since they may come byte by byte. */
  let chunks: Uint8Array[] = [];
  let length = 0;
  let enough = size;
  let first = 1;
  const gather = () => {
    held = Buffer.concat([held, ...chunks]);
    [chunks, length] = [[], 0];
  };
  const upTo = (end: number, whole: boolean): Bytes => {
    const part = { file, bytes: new Uint8Array(held.subarray(0, end)), first, whole, last: false };
    held = held.subarray(end);
    first += lineBreaksIn(part.bytes);
    return part;
  };
  try {
    for await (const chunk of bytes) {
      chunks.push(chunk);
      length += chunk.length;
      if (held.length + length < enough) continue;
      gather();
      for (let end = placeToCut(held, size); end !== undefined; end = placeToCut(held, size)) yield upTo(end, true);
      if (held.length >= longest) yield upTo(held.length, false);
      enough = held.length < size ? size : Math.min(2 * held.length, longest);
    }
  } catch (error) {
    gather();
    yield upTo(held.length, false);
    throw error;
  }
  gather();
  yield { ...upTo(held.length, true), last: true };
}

/** Before the last line within `size` that begins with `{`, or the first beyond; none before so much has come. */
function placeToCut(held: Buffer, size: number): number | undefined {
  if (held.length < size) return undefined;
  const within = held.lastIndexOf(CASE, size);
  const place = within === -1 ? held.indexOf(CASE, size) : within;
  return place === -1 ? undefined : place + 1;
}

function lineBreaksIn(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, at + 1)) found += 1;
  return found;
}
