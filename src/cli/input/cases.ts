/** A file in, cases out, one at a time: AFCARS XML, one timeline, a list of them, or one a line. */
import { AfcarsError, readAfcars } from "../../import/afcars/index.js";
import type { AfcarsRecord } from "../../import/afcars/index.js";
import type { Timeline } from "../../schema.js";
import { safeParseTimeline } from "../../schema.js";
import type { Broken, Issue, Place, Unused } from "../../report/index.js";
import { broken } from "../../report/index.js";
import type { Io } from "../io.js";
import { whyUnreadable } from "../io.js";
import type { Document } from "./documents.js";
import { documentsIn } from "./documents.js";
import { looksLikeXml, replayed, textOf, UnreadableText } from "./text.js";

/** A case that can be judged, or why there is none. */
export type CaseRead =
  | {
    readonly from: Place;
    readonly timeline: Timeline;
    /** What of the input was left out. */
    readonly unused: readonly Unused[];
    /** The file is of another form than a timeline. */
    readonly imported?: true;
  }
  | { readonly broken: Broken };

/** Counts the bytes read, and those there are. */
export interface Gauge {
  expect(bytes: number): void;
  read(bytes: number): void;
}

/** Every case of the files, one file after the other. */
export async function* casesOfAll(files: readonly string[], io: Io, gauge: Gauge): AsyncGenerator<CaseRead> {
  for (const file of files) yield* casesOf(file, io, gauge);
}

/** Never throws for what a file holds. A file with nothing in it is a broken one. */
export async function* casesOf(file: string, io: Io, gauge: Gauge): AsyncGenerator<CaseRead> {
  let content: Content;
  try {
    content = await contentOf(file, io, gauge);
  } catch (error) {
    yield { broken: unusable(file, error) };
    return;
  }
  yield* casesIn(file, content);
}

/** What a file is known for by its name and its first bytes. */
export interface Content {
  readonly isXml: boolean;
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Opens a file. Throws what {@link unusable} tells. */
export async function contentOf(file: string, io: Io, gauge: Gauge): Promise<Content> {
  const bytes = gauged(await opened(file, io, gauge), gauge);
  const { isXml, chunks } = await looksLikeXml(bytes);
  return { isXml: isXml || /\.xml$/i.test(file), bytes: replayed(chunks, bytes) };
}

/** The cases of a file that is open; never throws either. */
export async function* casesIn(file: string, { isXml, bytes }: Content): AsyncGenerator<CaseRead> {
  let empty = true;
  try {
    for await (const read of isXml ? recordsIn(file, bytes) : documentCases(file, bytes)) {
      empty = false;
      yield read;
    }
  } catch (error) {
    yield { broken: unusable(file, error) };
    return;
  }
  if (empty) yield { broken: noCase(file) };
}

export function noCase(file: string): Broken {
  return broken({ file }, "no case in it");
}

async function opened(file: string, io: Io, gauge: Gauge): Promise<AsyncIterable<Uint8Array>> {
  if (file === "-") return io.stdin;
  const { bytes, size } = await io.open(file);
  gauge.expect(size);
  return bytes;
}

async function* gauged(bytes: AsyncIterable<Uint8Array>, gauge: Gauge): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    gauge.read(chunk.length);
    yield chunk;
  }
}

async function* recordsIn(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CaseRead> {
  for await (const record of readAfcars(textOf(bytes))) yield ofRecord(file, record);
}

async function* documentCases(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CaseRead> {
  for await (const document of documentsIn(bytes)) yield ofDocument(file, document);
}

export function ofDocument(file: string, document: Document): CaseRead {
  if (!("value" in document)) {
    const { line, found, expected } = document;
    return { broken: broken({ file, line }, "not usable as JSON", [{ path: positionText(document), found, expected }]) };
  }
  const { line, item, value } = document;
  const from: Place = { file, line, ...(item === undefined ? {} : { item }) };
  const parsed = safeParseTimeline(value);
  if (parsed.ok) return { from, timeline: parsed.timeline, unused: [] };
  const issues = parsed.error.issues.map(({ path, value: found, expected }): Issue => ({ path, found, expected }));
  return { broken: broken(from, "not a case timeline", issues) };
}

function positionText({ line, at }: Pick<Extract<Document, { found: string }>, "line" | "at">): string {
  if (at === undefined) return "";
  return at.line === line ? `column ${at.column}` : `line ${at.line}, column ${at.column}`;
}

function ofRecord(file: string, { line, timeline, unused, errors }: AfcarsRecord): CaseRead {
  const from: Place = { file, line };
  if (timeline !== undefined) return { from, timeline, unused, imported: true };
  const issues = errors.map(({ element, value, why }): Issue => (
    { path: element, found: value === "" ? "nothing" : JSON.stringify(value), why }
  ));
  return { broken: broken(from, "not a usable AFCARS record", issues) };
}

/** Why a file could not be read, or not to its end. */
export function unusable(file: string, error: unknown): Broken {
  if (error instanceof AfcarsError) return broken({ file, line: error.line }, `cannot be used: ${error.reason}`);
  if (error instanceof UnreadableText) return broken({ file }, error.message);
  return broken({ file }, `cannot be read: ${whyUnreadable(error)}`);
}
