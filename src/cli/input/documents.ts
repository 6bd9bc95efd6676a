/**
 * Lines in, JSON documents out: one a line, or one over many lines, or several such after each other, told apart by
 * where each is complete. A broken one is reported and the rest goes on: in NDJSON with the next line, else with
 * the next line that begins a document.
 */
import { grouped } from "../../report/plain.js";
import type { Line } from "./lines.js";
import { lineSplitter, LONGEST } from "./lines.js";
import type { Fault } from "./syntax.js";
import { jsonScanner } from "./syntax.js";

/** A document with the line it begins on, or why there is none. */
export type Document =
  | { readonly line: number; readonly value: unknown; /** Position in a list of cases, from 1. */ readonly item?: number }
  | { readonly line: number; readonly at?: Position; readonly found: string; readonly expected: string };

/** Where in a document reading stopped, line and column from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

export interface DocumentReader {
  push(line: Line): Generator<Document>;
  end(): Generator<Document>;
  /** Whether what comes next may belong to what has come: a document is not complete, or the rest of one is passed over. */
  within(): boolean;
}

/** The same over bytes, however they are cut. */
export interface ByteReader extends Omit<DocumentReader, "push"> {
  push(bytes: Uint8Array): Generator<Document>;
}

type Readable = Extract<Line, { text: string }>;

/** Every document in some bytes, however they were cut. */
export async function* documentsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Document> {
  const reader = byteReader();
  for await (const chunk of bytes) yield* reader.push(chunk);
  yield* reader.end();
}

/** `first`: number of the line that the bytes begin with. */
export function byteReader(first = 1): ByteReader {
  const lines = lineSplitter(LONGEST, first);
  const documents = documentReader();
  return {
    *push(bytes) {
      for (const line of lines.push(bytes)) yield* documents.push(line);
    },
    *end() {
      for (const line of lines.end()) yield* documents.push(line);
      yield* documents.end();
    },
    within: () => lines.within() || documents.within(),
  };
}

export function documentReader(longest = LONGEST): DocumentReader {
  /** Lines of a document not yet complete. */
  let held: Readable[] = [];
  let size = 0;
  let scanner = jsonScanner();
  /** The rest of a broken document over many lines is passed over. */
  let skipping = false;

  const restart = () => {
    held = [];
    size = 0;
    scanner = jsonScanner();
  };

  /** Gives up what is held: line by line where each was a case of its own, else as one document. */
  function* giveUp(why: (first: Readable) => Document): Generator<Document> {
    const lines = held;
    const [first] = lines;
    restart();
    if (lines.every(isCase)) for (const line of lines) yield* alone(line);
    else if (first !== undefined) yield why(first);
  }

  function* begin(line: Readable): Generator<Document> {
    const heard = scanner.feed(line.text);
    if (heard === "open") {
      held = [line];
      size = line.text.length;
      return;
    }
    restart();
    if (heard === "complete") yield* parsed([line]);
    else yield faulty(line, heard);
  }

  function* goOn(line: Readable): Generator<Document> {
    const heard = scanner.feed(line.text);
    if (heard === "open") {
      held.push(line);
      size += line.text.length + 1;
      if (size <= longest) return;
      skipping = true;
      yield* giveUp((first) => ({ line: first.number, found: `a case that goes on for more than ${grouped(longest)} characters`, expected: "a smaller one" }));
    } else if (heard === "complete") {
      const lines = [...held, line];
      restart();
      yield* parsed(lines);
    } else {
      const wanted = scanner.wants();
      const apart = held.every(isCase) || beginsOne(line);
      skipping = !apart;
      yield* giveUp((first) => (apart
        ? { line: first.number, found: `another beginning on line ${line.number}`, expected: wanted }
        : { ...faulty(line, heard), line: first.number }));
      if (apart) yield* begin(line);
    }
  }

  return {
    *push(line) {
      if ("unreadable" in line) {
        skipping = held.length > 0 && !held.every(isCase);
        yield* giveUp((first) => ({ line: first.number, found: `line ${line.number}, ${line.unreadable}`, expected: "JSON in UTF-8" }));
        yield { line: line.number, found: `a line ${line.unreadable}`, expected: "JSON in UTF-8" };
        return;
      }
      if (isBlank(line.text)) return;
      if (skipping && !beginsOne(line)) return;
      skipping = false;
      yield* held.length === 0 ? begin(line) : goOn(line);
    },
    *end() {
      const wanted = scanner.wants();
      yield* giveUp((first) => ({ line: first.number, found: "the end of the file", expected: wanted }));
    },
    within: () => skipping || held.length > 0,
  };
}

/** A line that has no other to complete it. */
function* alone(line: Readable): Generator<Document> {
  const scanner = jsonScanner();
  const heard = scanner.feed(line.text);
  if (heard === "complete") yield* parsed([line]);
  else yield heard === "open" ? faulty(line, { at: line.text.length, found: "the end of the line", expected: scanner.wants() }) : faulty(line, heard);
}

function faulty(line: Readable, { at, found, expected }: Fault): Document {
  return { line: line.number, at: { line: line.number, column: at + 1 }, found, expected };
}

function* parsed(lines: readonly Readable[]): Generator<Document> {
  const line = lines[0]?.number ?? 1;
  const value: unknown = JSON.parse(lines.map(({ text }) => text).join("\n"));
  if (!Array.isArray(value)) yield { line, value };
  else for (const [index, item] of value.entries()) yield { line, value: item as unknown, item: index + 1 };
}

/** Whether a line is a case of its own, whole or cut off, and no line of a case written over many. */
function isCase({ text }: Readable): boolean {
  return /^\s*\{/.test(text) && (text.includes('"caseId"') || text.includes('"schema"'));
}

/** Inside a document written over many lines, every line is indented or begins with something else. */
function beginsOne(line: Readable): boolean {
  return line.text.startsWith("{") || line.text.startsWith("[") || isCase(line);
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
