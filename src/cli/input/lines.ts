/** Bytes in, lines out, however the bytes were cut; in memory is one line, up to a limit. */
import { grouped } from "../../report/plain.js";

/** The longest line, and the longest case written over several lines, that is read. */
export const LONGEST = 64 * 1024 * 1024;

/** A line, or why it cannot be read. Lines count from 1. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly unreadable: string };

export interface LineSplitter {
  push(bytes: Uint8Array): Generator<Line>;
  /** The last line, where no line break ends it. */
  end(): Generator<Line>;
  /** Whether a line has begun that has not ended yet. */
  within(): boolean;
}

const LINE_BREAK = 10;

/** Room for a line of common length. */
const ROOM = 64 * 1024;

/** UTF-8 only: a line that is not is given as unreadable, and the next goes on. A byte order mark is left out. `first`: number of the first line. */
export function lineSplitter(longest = LONGEST, first = 1): LineSplitter {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = first;
  /** The line so far, in one piece: kept as it came, a line that comes byte by byte would weigh a hundredfold. */
  let held = new Uint8Array(ROOM);
  let length = 0;

  const gather = (piece: Uint8Array) => {
    const before = length;
    length += piece.length;
    if (length > longest) {
      if (held.length > ROOM) held = new Uint8Array(ROOM);
      return;
    }
    if (length > held.length) {
      const larger = new Uint8Array(Math.max(length, Math.min(2 * held.length, longest)));
      larger.set(held.subarray(0, before));
      held = larger;
    }
    held.set(piece, before);
  };

  const finish = (): Line => {
    const line = length > longest ? { number, unreadable: `longer than ${grouped(longest)} bytes` } : decoded();
    number += 1;
    length = 0;
    return line;
  };

  const decoded = (): Line => {
    try {
      return { number, text: decoder.decode(held.subarray(0, length)) };
    } catch {
      return { number, unreadable: "that is not UTF-8 text" };
    }
  };

  return {
    *push(bytes) {
      let from = 0;
      for (let to = bytes.indexOf(LINE_BREAK); to !== -1; to = bytes.indexOf(LINE_BREAK, from)) {
        gather(bytes.subarray(from, to));
        yield finish();
        from = to + 1;
      }
      gather(bytes.subarray(from));
    },
    *end() {
      if (length > 0) yield finish();
    },
    within: () => length > 0,
  };
}
