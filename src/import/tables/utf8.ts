/**
 * Text as UTF-8. The CSV library reads bytes, and the bytes it would make itself pass through a list of numbers, eight
 * times their size; `TextEncoder` is not everywhere this room runs.
 */

/** Undefined for a text with half of a surrogate pair in it, which is no character and would be written as another. */
export function utf8(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(lengthOf(text));
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) return undefined;
    if (point < 0x80) bytes[at++] = point;
    else {
      const more = point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
      bytes[at++] = (FIRST[more] ?? 0) | (point >> (6 * more));
      for (let left = more - 1; left >= 0; left -= 1) bytes[at++] = 0x80 | ((point >> (6 * left)) & 0x3f);
      if (more === 3) index += 1;
    }
  }
  return bytes;
}

/** The first byte's mark, by how many bytes follow it. */
const FIRST: readonly number[] = [0, 0xc0, 0xe0, 0xf0];

/** A character of four bytes is two units of the text. */
function lengthOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1;
    else if (unit >= 0x80) bytes += unit < 0x800 ? 1 : 2;
  }
  return bytes;
}
