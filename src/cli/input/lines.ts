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
}

const LINE_BREAK = 10;

/** UTF-8 only: a line that is not is given as unreadable, and the next goes on. A byte order mark is left out. */
export function lineSplitter(longest = LONGEST): LineSplitter {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const gather = (piece: Uint8Array) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };

  const finish = (): Line => {
    const line = length > longest
      ? { number, unreadable: `longer than ${grouped(longest)} bytes` }
      : decoded(pieces);
    number += 1;
    pieces = [];
    length = 0;
    return line;
  };

  const decoded = ([first, ...rest]: readonly Uint8Array[]): Line => {
    if (first === undefined) return { number, text: "" };
    try {
      return { number, text: decoder.decode(rest.length === 0 ? first : Buffer.concat([first, ...rest])) };
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
  };
}
