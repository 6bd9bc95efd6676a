/** The first look at a file's bytes, and its bytes as text. */

/** Bytes that are no UTF-8 text. */
export class UnreadableText extends Error {
  override readonly name = "UnreadableText";
}

/** How far to look for the first sign that is not blank. */
const FAR_ENOUGH = 64 * 1024;

const LESS_THAN = "<".charCodeAt(0);

/** Whether the first sign is `<`; gives back the bytes it took to see it. Throws `UnreadableText` for UTF-16. */
export async function looksLikeXml(bytes: AsyncIterator<Uint8Array>): Promise<{ isXml: boolean; chunks: readonly Uint8Array[] }> {
  const chunks: Uint8Array[] = [];
  let start = Buffer.alloc(0);
  while (start.length < FAR_ENOUGH) {
    const next = await bytes.next();
    if (next.done === true) break;
    chunks.push(next.value);
    start = Buffer.concat([start, next.value.subarray(0, FAR_ENOUGH)]);
    if (start.length >= 4 && firstSign(start) !== undefined) break;
  }
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    throw new UnreadableText("cannot be read: it is UTF-16 text; save it as UTF-8");
  }
  return { isXml: firstSign(start) === LESS_THAN, chunks };
}

function firstSign(bytes: Uint8Array): number | undefined {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.subarray(mark).find((byte) => byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9);
}

/** The bytes already taken, then the rest. */
export async function* replayed(chunks: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
  yield* rest;
}

/** UTF-8 text in pieces. Throws `UnreadableText` for anything else. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new UnreadableText("cannot be read: it is not UTF-8 text; save it as UTF-8");
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
}
