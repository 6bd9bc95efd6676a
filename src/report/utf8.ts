/** How long a text is where length is counted in bytes. Without `TextEncoder`, which not every runtime has. */

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += bytesOf(sign);
  return bytes;
}

/** Bytes of one code point in UTF-8; half a surrogate pair is written as the three of U+FFFD. */
function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** As many of the lines as fit, each with its line break; where not all do, `instead` stands last. */
export function bytesWithin(most: number, lines: readonly string[], instead: string): string {
  const lengths = lines.map((line) => utf8Length(line) + 1);
  if (lengths.reduce((sum, length) => sum + length, 0) <= most) return lines.map((line) => `${line}\n`).join("");
  const room = most - utf8Length(instead) - 2;
  let used = 0;
  const fitting: string[] = [];
  for (const [index, line] of lines.entries()) {
    used += lengths[index] ?? 0;
    if (used > room) break;
    fitting.push(line);
  }
  return [...fitting, "", instead, ""].join("\n");
}
