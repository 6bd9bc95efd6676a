/** What a thread is given to do, and what it gives back: plain data both. */
import { ofDocument } from "../input/cases.js";
import type { ByteReader, Document } from "../input/documents.js";
import { byteReader } from "../input/documents.js";
import type { Auditor, Result } from "./auditor.js";
import type { Bytes } from "./parts.js";
import type { Tally } from "./tally.js";

/** A part of a file, or one document of it. */
export type Task = Bytes | { readonly file: string; readonly document: Document };

/** To show that a thread can begin. */
export interface Begin {
  readonly begin: true;
}

export interface Done {
  readonly results: readonly Result[];
  readonly tally: Tally;
}

/** Nothing, where a part does not end where a document ends: what comes next may belong to it. */
export function doneWith(task: Task, { audit, counted }: Auditor): Done | undefined {
  counted(); // what an earlier task left that came to nothing
  if ("document" in task) return { results: [audit(ofDocument(task.file, task.document))], tally: counted() };
  const reader = byteReader(task.first);
  const results: Result[] = [];
  for (const document of documentsOf(task, reader)) results.push(audit(ofDocument(task.file, document)));
  return !task.last && reader.within() ? undefined : { results, tally: counted() };
}

/** A part's documents; what it leaves open is in the reader. */
export function* documentsOf({ bytes, last }: Bytes, reader: ByteReader): Generator<Document> {
  yield* reader.push(bytes);
  if (last) yield* reader.end();
}
