/**
 * A caseload audited on many threads, its results in the order of the input. A part is read by a thread as if a document began with
 * it. Where the one before it turns out not to have ended with one, that was wrong: what the thread made of it is let go, and it is
 * read here, from where the other left off. So the results are those of one thread, whatever is in the files.
 */
import type { Broken } from "../../report/index.js";
import { broken } from "../../report/index.js";
import type { Gauge } from "../input/cases.js";
import { noCase, ofDocument, unusable } from "../input/cases.js";
import type { ByteReader, Document } from "../input/documents.js";
import { byteReader } from "../input/documents.js";
import type { Io } from "../io.js";
import type { Auditor, Brief, Result } from "./auditor.js";
import type { Bytes, Part } from "./parts.js";
import { partsOf } from "./parts.js";
import type { Outcome, Pool } from "./pool.js";
import { poolOf } from "./pool.js";
import type { Done } from "./task.js";
import { documentsOf } from "./task.js";

/** Parts in memory for each thread: the one it is at, and the next. */
const AHEAD = 2;

/** Every result. `auditor` counts them all, and audits what no thread does. */
export async function* auditedOnThreads(files: readonly string[], jobs: number, brief: Brief, auditor: Auditor, io: Io, gauge: Gauge): AsyncGenerator<Result> {
  const pool = poolOf(jobs, io.thread, brief);
  try {
    yield* auditedInOrder(partsOf(files, io, gauge), pool, AHEAD * jobs, auditor);
  } finally {
    await pool.close();
  }
}

/** `most`: parts that may be read ahead of the one whose results are given. */
export async function* auditedInOrder(parts: AsyncGenerator<Part>, pool: Pool, most: number, auditor: Auditor): AsyncGenerator<Result> {
  const inOrder = orderly(pool, auditor);
  const ahead: (readonly [Part, Promise<Outcome> | undefined])[] = [];
  try {
    for (let more = true; more || ahead.length > 0;) {
      while (more && ahead.length < most) {
        const next = await parts.next();
        if (next.done === true) more = false;
        else ahead.push([next.value, "bytes" in next.value && next.value.whole ? pool.run(next.value) : undefined]);
      }
      const [head, outcome] = ahead.shift() ?? [];
      if (head !== undefined) yield* inOrder(head, await outcome);
    }
  } finally {
    await parts.return(undefined);
  }
}

/** Takes the parts in their order, each with what became of it on a thread, where it was on one; gives its results. */
function orderly(pool: Pool, auditor: Auditor): (part: Part, outcome: Outcome | undefined) => AsyncGenerator<Result> {
  /** In the middle of a document, what reads it. */
  let reader: ByteReader | undefined;
  /** Whether the file has had a case, or what was to be one. */
  let any = false;

  const counted = ({ tally, results }: Done): readonly Result[] => {
    auditor.count(tally);
    return results;
  };

  /** One document of a part that ended its thread: the one that ends its thread again is the one that did it. */
  async function* alone(file: string, document: Document): AsyncGenerator<Result> {
    const outcome = await pool.run({ file, document });
    if ("fault" in outcome) throw outcome.fault;
    if ("crash" in outcome) yield { broken: ended(file, document, outcome.crash) };
    else if (outcome.done !== undefined) yield* counted(outcome.done);
  }

  async function* ofBytes(part: Bytes, outcome: Outcome | undefined): AsyncGenerator<Result> {
    if (outcome !== undefined && "fault" in outcome) throw outcome.fault;
    if (reader === undefined && outcome !== undefined && "done" in outcome && outcome.done !== undefined) {
      yield* counted(outcome.done);
      return;
    }
    reader ??= byteReader(part.first);
    for (const document of documentsOf(part, reader)) {
      if (outcome !== undefined && "crash" in outcome) yield* alone(part.file, document);
      else yield auditor.audit(ofDocument(part.file, document));
    }
    if (!reader.within()) reader = undefined;
  }

  return async function* (part, outcome) {
    if ("error" in part) yield { broken: unusable(part.file, part.error) };
    else if ("records" in part) for await (const read of part.records) yield auditor.audit(read);
    else {
      for await (const result of ofBytes(part, outcome)) {
        any = true;
        yield result;
      }
      if (!part.last) return;
      if (!any) yield { broken: noCase(part.file) };
    }
    reader = undefined;
    any = false;
  };
}

function ended(file: string, document: Document, how: string): Broken {
  const { line } = document;
  return broken({ file, line, ..."item" in document && { item: document.item } }, `could not be judged, the thread at it ended: ${how}`);
}
